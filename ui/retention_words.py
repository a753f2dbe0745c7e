"""The closed lists about terms, shielding and destruction in the words people know, in the interface's language."""

from datetime import date

from PySide6.QtCore import QCoreApplication, QObject

from models.keeping_kinds import DestructionGround, ShieldReason, Urgency
from models.records import RetentionLine
from ui import days


def ground(value: DestructionGround) -> str:
    """Why a case is destroyed."""
    match value:
        case DestructionGround.TERM_ENDED:
            return QCoreApplication.translate("RetentionWords", "The term has ended")
        case DestructionGround.NOT_ACCEPTED:
            return QCoreApplication.translate("RetentionWords", "Not accepted")
        case DestructionGround.NO_LONGER_NEEDED:
            return QCoreApplication.translate("RetentionWords", "No longer needed")
        case DestructionGround.HANDED_OVER:
            return QCoreApplication.translate("RetentionWords", "Handed over")


def shield_reason(value: ShieldReason) -> str:
    """Why somebody opens a closed case."""
    match value:
        case ShieldReason.ACCOUNTING:
            return QCoreApplication.translate("RetentionWords", "Accounting for what was done")
        case ShieldReason.ACCESS_REQUEST:
            return QCoreApplication.translate("RetentionWords", "A person asks for access to their data")
        case ShieldReason.RELAPSE:
            return QCoreApplication.translate("RetentionWords", "A relapse: the case is taken up again")
        case ShieldReason.DESTRUCTION:
            return QCoreApplication.translate("RetentionWords", "Destroying it or handing it over")


def standing(line: RetentionLine, today: date) -> str:
    """How a case stands: overdue and by how much, due soon, or running."""
    if line.retention.not_accepted_on is not None:
        return QCoreApplication.translate("RetentionWords", "not accepted: must go now")
    match line.urgency:
        case Urgency.OVERDUE:
            return _Left().overdue((today - line.kept_until).days)
        case Urgency.SOON:
            return _Left().left((line.kept_until - today).days)
        case Urgency.RUNNING:
            return QCoreApplication.translate("RetentionWords", "until {day}").format(day=days.plain(line.kept_until))


def look(urgency: Urgency) -> tuple[str, str]:
    """The icon of a standing and its tone."""
    match urgency:
        case Urgency.OVERDUE:
            return "warning", "danger"
        case Urgency.SOON:
            return "hourglass", "warning"
        case Urgency.RUNNING:
            return "clock", "text2"


class _Left(QObject):
    """Only a QObject's own texts can bend with a number."""

    def overdue(self, days_over: int) -> str:
        return self.tr("ended %n day(s) ago", "", days_over)

    def left(self, days_left: int) -> str:
        return self.tr("%n day(s) left", "", days_left)

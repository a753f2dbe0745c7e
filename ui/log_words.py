"""The log in words: what somebody did, to what, and how it went."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from models.keeping_kinds import Act, Outcome
from models.records import LogLine
from ui import log_details
from ui.days import clock, near


def moment(line: LogLine, today: date) -> str:
    """The day and the time as the clock of who did it showed them: ``vr 27-11 11:04``."""
    at = line.entry.at
    return f"{near(at.date(), today)} {clock(at.time())}" if line.readable else "–"


def deed(line: LogLine) -> str:
    """What was done, and to what: ``Casus ingezien``; what is particular about it stands behind it."""
    entry = line.entry
    if not line.readable:
        return QCoreApplication.translate("Log", "This line cannot be read")
    words = act(entry.act).format(object=thing(entry.kind))
    words = words[:1].upper() + words[1:]
    return f"{words} ({log_details.in_words(entry.detail)})" if entry.detail else words


def spoken(line: LogLine, today: date) -> str:
    """The whole line in one sentence, with the six fields: when, who, what, to what, how it went and where."""
    entry = line.entry
    case = (
        QCoreApplication.translate("Log", "case {number}").format(number=line.case_number) if line.case_number else ""
    )
    where = QCoreApplication.translate("Log", "on {machine}").format(machine=entry.origin)
    parts = (moment(line, today), entry.actor, deed(line), case, outcome(entry.outcome), where)
    return " · ".join(part for part in parts if part)


def outcome(how: Outcome) -> str:
    """How it went."""
    words = {
        Outcome.DONE: QCoreApplication.translate("Log", "done"),
        Outcome.REFUSED: QCoreApplication.translate("Log", "refused"),
        Outcome.FAILED: QCoreApplication.translate("Log", "failed"),
    }
    return words[how]


def chosen_act(one: Act) -> str:
    """An act as it is chosen from a list, whatever it was done to."""
    anything = QCoreApplication.translate("Log", "something")
    words = act(one).format(object=anything)
    return words[:1].upper() + words[1:]


def act(one: Act) -> str:
    """The sentence of an act; ``{object}`` stands for what it was done to."""
    return (_work() | _vault() | _keeping())[one]


def thing(kind: str) -> str:
    """What it was done to; a table that has no word keeps its own name."""
    return (_things_of_a_case() | _things_of_the_vault()).get(kind, kind)


def _work() -> dict[Act, str]:
    return {
        Act.VIEWED: QCoreApplication.translate("Log", "{object} viewed"),
        Act.CREATED: QCoreApplication.translate("Log", "{object} added"),
        Act.CHANGED: QCoreApplication.translate("Log", "{object} changed"),
        Act.DELETED: QCoreApplication.translate("Log", "{object} removed"),
        Act.IMPORTED: QCoreApplication.translate("Log", "{object} imported"),
        Act.EXPORTED: QCoreApplication.translate("Log", "{object} exported"),
        Act.PRINTED: QCoreApplication.translate("Log", "{object} printed"),
        Act.FINALISED: QCoreApplication.translate("Log", "minutes made final"),
        Act.AMENDMENT_BEGUN: QCoreApplication.translate("Log", "amendment of minutes begun"),
        Act.OVERRIDDEN: QCoreApplication.translate("Log", "warning set aside with a reason"),
    }


def _vault() -> dict[Act, str]:
    return {
        Act.VAULT_MADE: QCoreApplication.translate("Log", "vault made"),
        Act.UNLOCKED: QCoreApplication.translate("Log", "vault unlocked"),
        Act.UNLOCK_FAILED: QCoreApplication.translate("Log", "attempt to unlock the vault"),
        Act.LOCKED: QCoreApplication.translate("Log", "vault locked"),
        Act.PERSON_ADDED: QCoreApplication.translate("Log", "person given access"),
        Act.PERSON_REMOVED: QCoreApplication.translate("Log", "person's access taken away"),
        Act.ROLE_CHANGED: QCoreApplication.translate("Log", "role changed"),
        Act.PASSPHRASE_CHANGED: QCoreApplication.translate("Log", "passphrase changed"),
        Act.RECOVERY_KEY_MADE: QCoreApplication.translate("Log", "recovery key made"),
        Act.REKEYED: QCoreApplication.translate("Log", "key of the vault renewed"),
        Act.CLOCK_WENT_BACK: QCoreApplication.translate("Log", "clock found set back"),
        Act.MIGRATED: QCoreApplication.translate("Log", "vault brought up to date"),
    }


def _keeping() -> dict[Act, str]:
    return {
        Act.BACKUP_MADE: QCoreApplication.translate("Log", "backup made"),
        Act.BACKUP_REMOVED: QCoreApplication.translate("Log", "backup removed"),
        Act.BACKUP_TESTED: QCoreApplication.translate("Log", "backup tested"),
        Act.RESTORED: QCoreApplication.translate("Log", "backup put back"),
        Act.EXAMINED: QCoreApplication.translate("Log", "vault examined"),
        Act.SALVAGED: QCoreApplication.translate("Log", "readable cases salvaged"),
        Act.RETENTION_EXTENDED: QCoreApplication.translate("Log", "retention term extended"),
        Act.SHIELD_OPENED: QCoreApplication.translate("Log", "shielded case opened"),
        Act.HANDED_OVER: QCoreApplication.translate("Log", "case handed over"),
        Act.DESTROYED: QCoreApplication.translate("Log", "case destroyed"),
        Act.LOG_VERIFIED: QCoreApplication.translate("Log", "log verified"),
        Act.LOG_EXPORTED: QCoreApplication.translate("Log", "log exported"),
    }


def _things_of_a_case() -> dict[str, str]:
    return {
        "case": QCoreApplication.translate("Log", "case"),
        "conference": QCoreApplication.translate("Log", "conference"),
        "action": QCoreApplication.translate("Log", "action"),
        "action_update": QCoreApplication.translate("Log", "result of an action"),
        "attendance": QCoreApplication.translate("Log", "attendance"),
        "contribution": QCoreApplication.translate("Log", "contribution"),
        "decision": QCoreApplication.translate("Log", "decision"),
        "dilemma": QCoreApplication.translate("Log", "dilemma"),
        "scenario": QCoreApplication.translate("Log", "scenario"),
        "disclosure": QCoreApplication.translate("Log", "entry in the register of disclosures"),
        "domain": QCoreApplication.translate("Log", "life domain"),
        "domain_assessment": QCoreApplication.translate("Log", "assessment of a life domain"),
        "goal": QCoreApplication.translate("Log", "goal"),
        "informing": QCoreApplication.translate("Log", "informing"),
        "instrument": QCoreApplication.translate("Log", "instrument"),
        "minutes_version": QCoreApplication.translate("Log", "final version of minutes"),
        "organisation": QCoreApplication.translate("Log", "organisation"),
        "person": QCoreApplication.translate("Log", "person of a case"),
        "plain_wording": QCoreApplication.translate("Log", "text in plain words"),
        "role_assessment": QCoreApplication.translate("Log", "weighing of roles"),
    }


def _things_of_the_vault() -> dict[str, str]:
    return {
        "attendee": QCoreApplication.translate("Log", "attendee of a day"),
        "configuration": QCoreApplication.translate("Log", "settings of documents"),
        "kept_term": QCoreApplication.translate("Log", "retention of a case"),
        "destroyed_case": QCoreApplication.translate("Log", "register of destruction"),
        "unreached": QCoreApplication.translate("Log", "place still to be cleansed"),
        "vault": QCoreApplication.translate("Log", "vault"),
        "log": QCoreApplication.translate("Log", "log"),
    }

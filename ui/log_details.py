"""What is particular about an act in the log, in words: a role, why a backup was made, which warning was set aside."""

from collections.abc import Callable
from enum import StrEnum
from typing import Any

from PySide6.QtCore import QCoreApplication

from models.keeping_kinds import BackupReason, DestructionGround, ShieldReason, VaultRole
from models.rules.gaps import GapCode
from ui import case_words, retention_words


def in_words(text: str) -> str:
    """The words for *text*; one that has none (a form, a version, a name of ours) loses its underscores."""
    for kind, words in _WORDS:
        if text in tuple(kind):
            return words(kind(text))
    return _warnings().get(text) or text.replace("_", " ")


_WORDS: tuple[tuple[type[StrEnum], Callable[[Any], str]], ...] = (
    (VaultRole, case_words.vault_role),
    (BackupReason, lambda reason: _backups()[reason]),
    (DestructionGround, retention_words.ground),
    (ShieldReason, retention_words.shield_reason),
)


def _backups() -> dict[BackupReason, str]:
    """Why a backup was made, short enough for a line of the log."""
    return {
        BackupReason.OPENED: QCoreApplication.translate("LogBackups", "after opening"),
        BackupReason.HOURLY: QCoreApplication.translate("LogBackups", "hourly"),
        BackupReason.FINALISED: QCoreApplication.translate("LogBackups", "after finalising"),
        BackupReason.MIGRATION: QCoreApplication.translate("LogBackups", "before an upgrade"),
        BackupReason.BY_HAND: QCoreApplication.translate("LogBackups", "by hand"),
        BackupReason.RESTORING: QCoreApplication.translate("LogBackups", "before putting back"),
        BackupReason.DESTROYED: QCoreApplication.translate("LogBackups", "after destroying"),
        BackupReason.REKEYED: QCoreApplication.translate("LogBackups", "after a new key"),
    }


def _warnings() -> dict[str, str]:
    """The warnings that can be set aside with a reason, shorter than the list of what is incomplete has them."""
    return {
        GapCode.ATTENDANCE_UNRECORDED: QCoreApplication.translate("LogWarnings", "attendance not recorded"),
        GapCode.CONFIDENTIALITY_NOT_READ: QCoreApplication.translate("LogWarnings", "secrecy not read out"),
        GapCode.ACTION_UNREPORTED: QCoreApplication.translate("LogWarnings", "action without a result"),
        GapCode.OVERDUE_TWICE: QCoreApplication.translate("LogWarnings", "action late twice"),
        GapCode.INVITED_SILENT: QCoreApplication.translate("LogWarnings", "invited partner silent"),
        GapCode.CONTRIBUTION_WITHOUT_SOURCE: QCoreApplication.translate("LogWarnings", "contribution without a source"),
        GapCode.CONTRIBUTION_WITHOUT_KIND: QCoreApplication.translate("LogWarnings", "contribution without a kind"),
        GapCode.POLICE_MARK: QCoreApplication.translate("LogWarnings", "police data under articles 9 or 10"),
        GapCode.SECRECY_WITHOUT_GROUND: QCoreApplication.translate(
            "LogWarnings", "professional secrecy without ground"
        ),
        GapCode.SPECIAL_DATA_TO_THIRD_PARTY: QCoreApplication.translate("LogWarnings", "special data to a third party"),
        GapCode.SENSITIVE_WORD: QCoreApplication.translate("LogWarnings", "origin, nationality or religion"),
        GapCode.UNMARKED_DIAGNOSIS: QCoreApplication.translate("LogWarnings", "diagnosis not marked as health data"),
        GapCode.OUTSIDE_CIRCLE: QCoreApplication.translate("LogWarnings", "person outside the circle"),
        GapCode.ROLE_UNWEIGHED: QCoreApplication.translate("LogWarnings", "role not weighed"),
        GapCode.MINOR_WITHOUT_WEIGHING: QCoreApplication.translate("LogWarnings", "minor as offender, not weighed"),
        GapCode.OFFENDER_AND_VICTIM_TOGETHER: QCoreApplication.translate(
            "LogWarnings", "offender and victim at one table"
        ),
        GapCode.VAGUE_VERB: QCoreApplication.translate("LogWarnings", "vague verb"),
        GapCode.HARD_MEASURE_WITHOUT_DILEMMA: QCoreApplication.translate(
            "LogWarnings", "hard measure without its dilemma"
        ),
        GapCode.BLAMING_WORDING: QCoreApplication.translate("LogWarnings", "wording that blames"),
        GapCode.OWNER_OVERLOADED: QCoreApplication.translate("LogWarnings", "many actions for one owner"),
        GapCode.DELAY_REVIEW_PAST: QCoreApplication.translate("LogWarnings", "delay of informing past its date"),
        GapCode.RETENTION_SOON: QCoreApplication.translate("LogWarnings", "retention term nearly over"),
        GapCode.DRAFT_TOO_LONG: QCoreApplication.translate("LogWarnings", "minutes a draft for too long"),
    }

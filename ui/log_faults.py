"""What is wrong with a log that is not as it was written, in words."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from models.keeping_kinds import LogFaultKind
from models.records import LogFault
from ui.days import clock, plain


def fault_sentence(fault: LogFault) -> str:
    """The first thing that is wrong: which line, how, and what it means."""
    when = f" ({_moment(fault.at)})" if fault.at else ""
    return (_in_the_lines() | _against_the_anchor())[fault.kind].format(
        number=fault.number, when=when, anchored=fault.anchored or 0
    )


def _moment(at: datetime) -> str:
    return f"{plain(at.date())} {clock(at.time())}"


def _in_the_lines() -> dict[LogFaultKind, str]:
    return {
        LogFaultKind.CHANGED: QCoreApplication.translate("LogFaults", "Line {number}{when} of the log was changed."),
        LogFaultKind.MISSING: QCoreApplication.translate("LogFaults", "Line {number} of the log is missing."),
        LogFaultKind.MOVED: QCoreApplication.translate(
            "LogFaults", "Line {number}{when} of the log was moved from elsewhere."
        ),
        LogFaultKind.ADDED: QCoreApplication.translate("LogFaults", "Line {number} was added to the log by hand."),
        LogFaultKind.UNCHAINED: QCoreApplication.translate(
            "LogFaults",
            "Line {number}{when} of the log does not follow on the line before it: one of the two was replaced.",
        ),
        LogFaultKind.CUT_OFF: QCoreApplication.translate(
            "LogFaults",
            "The end of the log was cut off: from line {number} on lines are missing; there were {anchored}.",
        ),
        LogFaultKind.HEAD: QCoreApplication.translate(
            "LogFaults", "Where the log ends was changed by hand; up to line {number} it is in order."
        ),
    }


def _against_the_anchor() -> dict[LogFaultKind, str]:
    return {
        LogFaultKind.SHORTER: QCoreApplication.translate(
            "LogFaults",
            "The log is shorter than it was: it had {anchored} lines and stopped before line {number}. An older"
            " database was put in its place, or its end was cut off.",
        ),
        LogFaultKind.REPLACED: QCoreApplication.translate(
            "LogFaults", "The log is another one than it was: line {number} or one before it was replaced."
        ),
        LogFaultKind.ANCHOR_MISSING: QCoreApplication.translate(
            "LogFaults",
            "The file log.anchor beside the database is missing: whether the end of the log was cut off cannot be"
            " told. Its lines themselves are in order.",
        ),
        LogFaultKind.ANCHOR_CHANGED: QCoreApplication.translate(
            "LogFaults",
            "The file log.anchor beside the database was changed or is of another vault: whether the end of the log"
            " was cut off cannot be told. Its lines themselves are in order.",
        ),
        LogFaultKind.NOTICED: QCoreApplication.translate(
            "LogFaults",
            "When the vault was opened, line {number}{when}, the log was not where it had been: an older database"
            " was put in its place, or its end was cut off. The lines that are there are in order.",
        ),
    }

"""A log that helps to find a fault and says nothing about anyone: the name of an event, and where it happened."""

import logging
import logging.handlers
import re
from pathlib import Path

MEGABYTE = 1_000_000
_EVENT = re.compile(r"[a-z]+(?:_[a-z]+)*")
_OURS = ("caseconf", "ui", "exports", "models")


class EventFormatter(logging.Formatter):
    """Writes the time, the level, the place in the code and the event's name, and withholds everything else.

    An event is one lower-case word or words joined by underscores (`vault_opened`), logged by the program
    itself. Arguments, tracebacks and what libraries say may hold a person's name, so they are never written.
    """

    def format(self, record: logging.LogRecord) -> str:
        """One line for *record*."""
        when = self.formatTime(record, "%Y-%m-%dT%H:%M:%S")
        return f"{when} {record.levelname} {record.name}:{record.lineno} {_event(record)}"


def start(folder: Path, level: int = logging.INFO) -> logging.Handler:
    """Log to `caseconf.log` in *folder*, five files of a megabyte at most; returns the handler, to close it.

    The folder and the files are for the user only, where the system knows that. Raises OSError.
    """
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    file = folder / "caseconf.log"
    file.touch(mode=0o600)
    handler = logging.handlers.RotatingFileHandler(file, maxBytes=MEGABYTE, backupCount=4, encoding="utf-8")
    handler.setFormatter(EventFormatter())
    handler.setLevel(level)
    root = logging.getLogger()
    root.addHandler(handler)
    root.setLevel(level)
    return handler


def stop(handler: logging.Handler) -> None:
    """Stop logging to *handler* and close its file."""
    logging.getLogger().removeHandler(handler)
    handler.close()


def _event(record: logging.LogRecord) -> str:
    ours = record.name.partition(".")[0] in _OURS
    if ours and isinstance(record.msg, str) and _EVENT.fullmatch(record.msg):
        return record.msg
    return "(withheld)"

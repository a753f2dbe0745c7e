"""The log for an auditor: every line as it stands, with its hashes, so that the chain can be followed without us."""

import csv
import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from io import StringIO
from pathlib import Path
from typing import TYPE_CHECKING, Any

from exports.files import require_new, write_whole
from exports.wording import Wording
from models.keeping_kinds import Act, Outcome
from models.problems import KnownProblem
from models.records import LogCheck, LogFilter, Note

if TYPE_CHECKING:
    from models.services import Services

FORMAT = "caseconf-log/1"

_COLUMNS = {
    "number": "log.number",
    "at": "log.at",
    "actor": "log.actor",
    "origin": "log.origin",
    "act": "log.act",
    "kind": "log.kind",
    "object_id": "log.object_id",
    "case_id": "log.case_id",
    "outcome": "log.outcome",
    "detail": "log.detail",
    "previous": "log.previous",
    "hash": "log.hash",
}
_FORMULAS = ("=", "+", "-", "@", "\t", "\r")


@dataclass(frozen=True, slots=True, kw_only=True)
class Audit:
    """Of which vault, over which period, by whom and when the log is handed over; *path* ends in .csv or .json."""

    vault: str
    by: str
    at: datetime
    period: LogFilter
    path: Path
    language: str = "nl"
    overwrite: bool = False


def write_log(
    services: "Services", audit: Audit, tell: Callable[[int, int], None] = lambda _done, _of: None
) -> LogCheck:
    """Verify the log and write the lines of the period to a file; the answer is how the log was found.

    The file holds who did what to which numbered row, and nothing of any case. A log that is not whole is written all
    the same, and says so. Raises KnownProblem NOT_ALLOWED (role) to who is not the chair, and as ``write_whole`` does.
    """
    form = "json" if audit.path.suffix.lower() == ".json" else "csv"
    note = Note(act=Act.LOG_EXPORTED, kind="log", detail=form)
    if not audit.overwrite:
        require_new(audit.path)
    check = services.log.verify(tell)
    lines = services.log.exported(audit.period, tell)
    content = _json(audit, check, lines) if form == "json" else _csv(audit, lines)
    try:
        write_whole(audit.path, content, overwrite=audit.overwrite)
    except KnownProblem:
        services.log.note(Note(act=note.act, kind=note.kind, detail=form, outcome=Outcome.FAILED))
        raise
    services.log.note(note)
    return check


def _csv(audit: Audit, lines: Sequence[Mapping[str, Any]]) -> bytes:
    """As a spreadsheet in Dutch opens it; what it would take for a formula gets an apostrophe before it."""
    say = Wording(audit.language)
    target = StringIO()
    writer = csv.writer(target, delimiter=";", lineterminator="\r\n")
    writer.writerow([say(key) for key in _COLUMNS.values()])
    writer.writerows([_cell(line[name]) for name in _COLUMNS] for line in lines)
    return target.getvalue().encode("utf-8-sig", "replace")


def _cell(value: object) -> object:
    text = "" if value is None else str(value)
    return f"'{text}" if text.startswith(_FORMULAS) else text


def _json(audit: Audit, check: LogCheck, lines: Sequence[Mapping[str, Any]]) -> bytes:
    say = Wording(audit.language)
    since, until = audit.period.since, audit.period.until
    whole = {
        "format": FORMAT,
        "vault": audit.vault,
        "made_at": audit.at.isoformat(timespec="seconds"),
        "made_by": audit.by,
        "period": {"since": since.isoformat() if since else None, "until": until.isoformat() if until else None},
        "recipe": say("log.recipe"),
        "check": {
            "intact": check.fault is None,
            "entries": check.entries,
            "hash": check.hash,
            "fault": check.fault.kind.name.lower() if check.fault else None,
            "at_number": check.fault.number if check.fault else None,
        },
        "lines": [{name: _plain(line[name]) for name in _COLUMNS} for line in lines],
    }
    return (json.dumps(whole, ensure_ascii=False, indent=1) + "\n").encode("utf-8", "replace")


def _plain(value: object) -> object:
    """What somebody put into the database by hand may be bytes: they are told as their digits."""
    return value.hex() if isinstance(value, bytes) else value

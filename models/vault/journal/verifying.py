"""Verify the log: every line fits its own hash, every line follows the one before, and the end is where it was."""

from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path

from sqlalchemy import column, func, select
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session

from models.entities import JournalEntry
from models.keeping_kinds import Act, LogFaultKind, Outcome
from models.records import LogCheck, LogFault
from models.vault.journal.anchor import AnchorState, anchor_file, read_anchor
from models.vault.journal.chain import BEGINNING, Line, heads, lines, seal

ANCHOR_UNFIT = "ijkpunt"
"""The detail of a line that says that the anchor did not fit when the vault was opened."""
ACCEPTED = "aanvaard"
"""The detail of a line with which the chair says to know of that."""

ABOUT_THE_ANCHOR = frozenset(
    {
        LogFaultKind.SHORTER,
        LogFaultKind.REPLACED,
        LogFaultKind.ANCHOR_MISSING,
        LogFaultKind.ANCHOR_CHANGED,
        LogFaultKind.NOTICED,
    }
)
"""The faults that opening finds as well, and more exactly: it looks before it writes a line of its own."""

_TOLD_EVERY = 1000


def verify(session: Session, folder: Path, tell: Callable[[int, int], None] = lambda _done, _of: None) -> LogCheck:
    """Verify the whole log of *session*, and its anchor in *folder*; *tell* hears how many of how many lines are done.

    Nothing is changed. *tell* may raise to stop. About two seconds for 100,000 lines.
    """
    try:
        return _Walk(session, folder, tell).checked()
    except _Found as found:
        return LogCheck(found.done, found.hash, found.fault)


def anchor_fault(session: Session, found: bytes | None) -> LogFault | None:
    """What is wrong with the anchor that was *found* before the log was looked at; None when it fits, or is new."""
    kept = heads(session)
    entries = session.execute(select(func.max(JournalEntry.number))).scalar() or 0
    if not kept:
        return LogFault(LogFaultKind.HEAD, entries)
    state, anchor = read_anchor(found, str(kept[0]["secret"]))
    if anchor is None:
        missing = state is AnchorState.MISSING
        if missing and not entries:
            return None
        return LogFault(LogFaultKind.ANCHOR_MISSING if missing else LogFaultKind.ANCHOR_CHANGED, entries)
    if state is not AnchorState.OURS:
        return LogFault(LogFaultKind.ANCHOR_CHANGED, entries)
    if anchor.entries > entries:
        return LogFault(LogFaultKind.SHORTER, entries + 1, anchored=anchor.entries)
    if anchor.entries and _hash_of(session, anchor.entries) != anchor.hash:
        return LogFault(LogFaultKind.REPLACED, anchor.entries, anchored=anchor.entries)
    return None


class _Found(Exception):
    """The first thing that is wrong."""

    def __init__(self, fault: LogFault, done: int, hash_: str) -> None:
        super().__init__(fault.kind.name)
        self.fault, self.done, self.hash = fault, done, hash_


class _Walk:
    """One walk along the log."""

    def __init__(self, session: Session, folder: Path, tell: Callable[[int, int], None]) -> None:
        self._session, self._anchor, self._tell = session, anchor_file(folder), tell
        self._done, self._hash = 0, BEGINNING
        self._unfit: LogFault | None = None

    def checked(self) -> LogCheck:
        """The whole log as it was found; raises _Found at the first fault."""
        total = self._session.execute(select(func.count()).select_from(JournalEntry)).scalar_one()
        for line in self._lines():
            self._check(line, total)
            if self._done % _TOLD_EVERY == 0:
                self._tell(self._done, total)
        self._check_end()
        fault = anchor_fault(self._session, self._anchor)
        if fault or self._unfit:
            raise _Found(fault or self._unfit or LogFault(LogFaultKind.HEAD, 0), self._done, self._hash)
        self._tell(total, total)
        return LogCheck(self._done, self._hash)

    def _check(self, line: Line, total: int) -> None:
        number = self._done + 1
        if line["number"] < number:
            self._stop(LogFaultKind.ADDED, line["number"])
        if line["number"] > number:
            self._stop(LogFaultKind.MISSING, number)
        if _sealed(line) != line["hash"]:
            moved = any(_sealed({**line, "number": other}) == line["hash"] for other in range(1, total + 2))
            self._stop(LogFaultKind.MOVED if moved else LogFaultKind.CHANGED, number, line)
        if line["previous"] != self._hash:
            self._stop(LogFaultKind.UNCHAINED, number, line)
        self._done, self._hash = number, line["hash"]
        self._hear(line)

    def _hear(self, line: Line) -> None:
        """Remember what was noted about the anchor on opening, until the chair has said to know of it."""
        if line["act"] != Act.LOG_VERIFIED:
            return
        if line["detail"] == ANCHOR_UNFIT and line["outcome"] == Outcome.FAILED:
            self._unfit = self._unfit or LogFault(LogFaultKind.NOTICED, self._done, at=moment_of(line))
        elif line["detail"] == ACCEPTED:
            self._unfit = None

    def _check_end(self) -> None:
        kept = heads(self._session)
        if len(kept) != 1 or kept[0]["id"] != 1:
            self._stop(LogFaultKind.HEAD, self._done)
        head = kept[0]
        if not isinstance(head["entries"], int):
            self._stop(LogFaultKind.HEAD, self._done)
        if head["entries"] > self._done:
            self._stop(LogFaultKind.CUT_OFF, self._done + 1, anchored=head["entries"])
        if head["entries"] < self._done:
            self._stop(LogFaultKind.ADDED, head["entries"] + 1)
        if head["hash"] != self._hash:
            self._stop(LogFaultKind.HEAD, self._done)

    def _lines(self) -> Iterator[Line]:
        try:
            yield from lines(self._session)
        except DBAPIError:
            self._stop(LogFaultKind.CHANGED, self._first_unreadable())

    def _first_unreadable(self) -> int:
        numbers = self._session.execute(select(JournalEntry.number).order_by(JournalEntry.number)).scalars().all()
        for number in numbers:
            try:
                list(lines(self._session, column("number") == number))
            except DBAPIError:
                return number
        return self._done + 1

    def _stop(self, kind: LogFaultKind, number: int, line: Line | None = None, *, anchored: int | None = None) -> None:
        at = moment_of(line) if line else None
        raise _Found(LogFault(kind, number, at=at, anchored=anchored), self._done, self._hash)


def _sealed(line: Line) -> str:
    try:
        return seal(line)
    except (TypeError, ValueError):
        return ""  # something in it is no text and no number: nothing that we ever write


def moment_of(line: Line) -> datetime | None:
    """When a line says that it was; None when that cannot be read."""
    try:
        return datetime.fromisoformat(line["at"])
    except (TypeError, ValueError):
        return None


def _hash_of(session: Session, number: int) -> object:
    found = list(lines(session, column("number") == number))
    return found[0]["hash"] if found else None

"""The log inside the vault: a chain of hashes in which nothing can be changed, removed or moved unnoticed.

What a transaction changes is noted by itself, row by row, so that no use case can forget it; viewing, exporting and
what concerns the vault as a whole is noted by who does it.
"""

import json
import platform
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from hashlib import sha256
from typing import Any

from sqlalchemy import event, insert, select, update
from sqlalchemy.orm import Session, UOWTransaction

from models.entities import HalfTyped, JournalEntry, JournalHead
from models.keeping_kinds import Act
from models.records import LogEntry, Note

BEGINNING = "0" * 64
"""What the first entry is chained to."""

_NOTES = "journal"
_SAME_ACT = timedelta(minutes=10)
_NOT_NOTED = {JournalEntry.__tablename__, JournalHead.__tablename__, HalfTyped.__tablename__}


def seal(entry: LogEntry) -> str:
    """The hash that an entry must have: of everything in it, and of the hash before it."""
    told = [
        entry.number,
        entry.at.isoformat(),
        entry.actor,
        entry.origin,
        entry.act,
        entry.kind,
        entry.object_id,
        entry.case_id,
        entry.outcome,
        entry.detail,
        entry.previous,
    ]
    return sha256(json.dumps(told, ensure_ascii=False).encode("utf-8", "surrogatepass")).hexdigest()


def note(session: Session, *notes: Note) -> None:
    """Write *notes* in the log together with what *session* changes: both, or neither."""
    session.info.setdefault(_NOTES, []).extend(notes)


@dataclass
class Writer:
    """Writes the log for one person at one machine; the same act on the same object is noted once in ten minutes."""

    actor: str
    origin: str = field(default_factory=platform.node)
    _lately: dict[Note, datetime] = field(default_factory=dict, repr=False)

    @contextmanager
    def following(self, session: Session) -> Iterator[None]:
        """Gather what the block changes in *session*; call `write` before committing."""

        def gather(session: Session, _: UOWTransaction) -> None:
            for act, rows in ((Act.CREATED, session.new), (Act.CHANGED, session.dirty), (Act.DELETED, session.deleted)):
                note(session, *_notes(session, act, rows))

        event.listen(session, "after_flush", gather)
        try:
            yield
        finally:
            event.remove(session, "after_flush", gather)

    def write(self, session: Session, now: datetime) -> None:
        """Add what was noted in *session* to the log, in its transaction."""
        session.flush()
        self.add(session, session.info.pop(_NOTES, []), now)

    def add(self, session: Session, notes: Iterable[Note], now: datetime) -> None:
        """Add these *notes* as they are; of what was noted lately, changes and views are left out."""
        fresh = [one for one in dict.fromkeys(notes) if not self._is_repeated(one, now)]
        if not fresh:
            return
        head = session.execute(select(JournalHead.entries, JournalHead.hash)).one_or_none()
        number, previous = head or (0, BEGINNING)
        for one in fresh:
            number += 1
            entry = self._entry(number, previous, one, now)
            previous = entry.hash
            session.execute(insert(JournalEntry).values({name: getattr(entry, name) for name in _FIELDS}))
        if head:
            session.execute(update(JournalHead).values(entries=number, hash=previous))
        else:
            session.execute(insert(JournalHead).values(id=1, entries=number, hash=previous))
        self._lately |= dict.fromkeys(fresh, now)

    def _entry(self, number: int, previous: str, one: Note, now: datetime) -> LogEntry:
        values: dict[str, Any] = {name: getattr(one, name) for name in Note.__dataclass_fields__}
        entry = LogEntry(
            **values, number=number, at=now, actor=self.actor, origin=self.origin, previous=previous, hash=""
        )
        return LogEntry(**{name: getattr(entry, name) for name in _FIELDS if name != "hash"}, hash=seal(entry))

    def _is_repeated(self, one: Note, now: datetime) -> bool:
        last = self._lately.get(one)
        return one.act in (Act.CHANGED, Act.VIEWED) and last is not None and timedelta() <= now - last < _SAME_ACT


_FIELDS = tuple(LogEntry.__dataclass_fields__)


def _notes(session: Session, act: Act, rows: Iterable[Any]) -> Iterator[Note]:
    for row in rows:
        kind = row.__tablename__
        if kind in _NOT_NOTED or (act is Act.CHANGED and not session.is_modified(row)):
            continue
        identity = getattr(row, "id", None)
        case_id = identity if kind == "case" else getattr(row, "case_id", None)
        yield Note(act=act, kind=kind, object_id=identity if isinstance(identity, int) else None, case_id=case_id)

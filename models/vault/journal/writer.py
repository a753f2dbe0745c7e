"""Who writes in the log: one person, at one machine, behind whatever their transactions do."""

import platform
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from threading import Lock
from typing import Any

from sqlalchemy import bindparam, event, func, insert, select, update
from sqlalchemy.orm import Session, UOWTransaction

from models.entities import (
    ContributionRecipient,
    ContributionSubject,
    HalfTyped,
    JournalEntry,
    JournalHead,
    PersonTie,
)
from models.keeping_kinds import Act, Outcome
from models.noting import note, noted
from models.records import Note
from models.vault.journal.anchor import new_secret
from models.vault.journal.chain import BEGINNING, HEADS, LINES, seal

_SAME_ACT = timedelta(minutes=10)
_COALESCED = (Act.CHANGED, Act.VIEWED)
_IN_ONE_ACT = (Act.CREATED, Act.IMPORTED)
_NOT_NOTED = (JournalEntry, JournalHead, HalfTyped)
_PART_OF_A_ROW = (ContributionRecipient, ContributionSubject, PersonTie)


@dataclass
class Writer:
    """Writes the log for one person at one machine; the same change or view of the same row once in ten minutes."""

    actor: str
    origin: str = field(default_factory=platform.node)
    _lately: dict[Note, datetime] = field(default_factory=dict, repr=False)
    _owed: list[Note] = field(default_factory=list, repr=False)
    _alone: Lock = field(default_factory=Lock, repr=False)

    @contextmanager
    def following(self, session: Session) -> Iterator["Following"]:
        """Gather what the block changes in *session*; the block calls `write` and then commits, or raises."""
        follow = Following(self, session)
        event.listen(session, "after_flush", _gather)
        try:
            yield follow
        except BaseException:
            self.owe(follow.what_stays_known())
            raise
        finally:
            event.remove(session, "after_flush", _gather)
        self._remember(follow)

    def fresh(self, notes: Iterable[Note], now: datetime) -> list[Note]:
        """Those of *notes* that must be written: all, but for the views and changes that were noted lately."""
        return [one for one in notes if not self._is_repeated(one, now)]

    @property
    def owes(self) -> bool:
        """Whether something is still to be written."""
        return bool(self._owed)

    def owe(self, notes: Iterable[Note]) -> None:
        """Keep *notes* for the next transaction that writes, because none could be begun for them."""
        with self._alone:
            self._owed += notes

    def handed_over(self) -> list[Note]:
        """What is owed to the log; it is no longer owed."""
        with self._alone:
            owed, self._owed = self._owed, []
        return owed

    def line(self, number: int, previous: str, one: Note, now: datetime) -> dict[str, Any]:
        """The line that *one* becomes, as it goes to disk, sealed."""
        line = {
            "number": number,
            "at": (one.at or now).isoformat(),
            "actor": one.actor or self.actor,
            "origin": self.origin,
            "act": one.act.value,
            "kind": one.kind,
            "object_id": one.object_id,
            "case_id": one.case_id,
            "outcome": one.outcome.value,
            "detail": str(one.detail),
            "previous": previous,
        }
        return {**line, "hash": seal(line)}

    def _is_repeated(self, one: Note, now: datetime) -> bool:
        last = self._lately.get(one) if one.act in _COALESCED else None
        return last is not None and timedelta() <= now - last < _SAME_ACT

    def _remember(self, follow: "Following") -> None:
        with self._alone:
            for one, at in list(self._lately.items()):
                if not timedelta() <= follow.now - at < _SAME_ACT:
                    del self._lately[one]
            self._lately |= {one: follow.now for one in follow.written if one.act in _COALESCED}


class Following:
    """One transaction of which the log is kept."""

    def __init__(self, writer: Writer, session: Session) -> None:
        self._writer = writer
        self._session = session
        self.now = datetime.now().astimezone()
        self.owed: list[Note] = []
        self.written: list[Note] = []

    def write(self) -> None:
        """Add what was noted to the log, in the transaction itself, with what was owed before it."""
        self._session.flush()
        self.owed = self._writer.handed_over()
        notes = [*self.owed, *_as_told(noted(self._session))]
        self.written = self._writer.fresh(notes, self.now)
        if self.written:
            self._append(self.written)

    def what_stays_known(self) -> list[Note]:
        """What of it counts also when the transaction is rolled back: what was owed, seen, and refused."""
        notes = self.written or [*self.owed, *noted(self._session)]
        return [one for one in notes if one in self.owed or one.act is Act.VIEWED or one.outcome is not Outcome.DONE]

    def _append(self, notes: list[Note]) -> None:
        # What somebody cut off or added by hand must not stop the work: the next line goes on behind all there is.
        head = self._session.execute(_END).first()
        number, previous = (max(head[0], head[2]), head[1]) if head else (self._last(), BEGINNING)
        added = []
        for one in notes:
            number += 1
            added.append(self._writer.line(number, previous, one, self.now))
            previous = added[-1]["hash"]
        self._session.execute(_ADD, added)
        if head:
            self._session.execute(_MOVE_END, {"entries_": number, "hash_": previous})
        else:
            values = {"id": 1, "entries": number, "hash": previous, "secret": new_secret()}
            self._session.execute(insert(HEADS).values(values))

    def _last(self) -> int:
        return self._session.execute(select(_LAST)).scalar() or 0


_LAST = select(func.coalesce(func.max(LINES.c.number), 0)).scalar_subquery()
_END = select(HEADS.c.entries, HEADS.c.hash, _LAST)
_ADD = insert(LINES)
_MOVE_END = update(HEADS).values(entries=bindparam("entries_"), hash=bindparam("hash_"))


def _as_told(notes: list[Note]) -> list[Note]:
    """Each thing once: a new case is one act with all that is under it, and who changes a case has seen it."""
    once = [one for one in notes if one.act not in _COALESCED]
    once += list(dict.fromkeys(one for one in notes if one.act in _COALESCED))
    whole = {one.case_id: one.act for one in once if one.kind == "case" and one.act in _IN_ONE_ACT}
    changed = {one.case_id for one in once if one.act is not Act.VIEWED}
    told = []
    for one in once:
        act = whole.get(one.case_id)
        is_of_it = act is not None and one.act in (Act.CREATED, Act.CHANGED) and (one.kind, one.act) != ("case", act)
        is_seen_anyway = one.act is Act.VIEWED and one.case_id in changed
        if not (is_of_it or is_seen_anyway):
            told.append(one)
    return told


def _gather(session: Session, _: UOWTransaction) -> None:
    for act, rows in ((Act.CREATED, session.new), (Act.CHANGED, session.dirty), (Act.DELETED, session.deleted)):
        note(session, *_notes(session, act, rows))


def _notes(session: Session, act: Act, rows: Iterable[Any]) -> Iterator[Note]:
    for row in rows:
        if isinstance(row, (*_NOT_NOTED, *_PART_OF_A_ROW)) or (act is Act.CHANGED and not session.is_modified(row)):
            continue
        kind, identity = row.__tablename__, getattr(row, "id", None)
        case_id = identity if kind == "case" else getattr(row, "case_id", None)
        yield Note(act=act, kind=kind, object_id=identity if isinstance(identity, int) else None, case_id=case_id)

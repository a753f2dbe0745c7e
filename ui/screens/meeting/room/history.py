"""What was changed during the meeting, in order, so that it can be taken back and done again."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from typing import Any

Changes = tuple["Change", ...]

_MOST = 1000  # changes that can be undone; a long morning has a few hundred


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """One change: a row of *collection* before and after it, None where there was none yet or no more.

    Of the conference, the case and the proceedings as a whole, *before* and *after* hold the changed fields by name.
    *places* are where the row stood before and after, counted from 0; -1 where that does not matter.
    """

    collection: str
    before: Any
    after: Any
    places: tuple[int, int] = (-1, -1)

    @property
    def row_id(self) -> int | None:
        """Which row it is; None for a change of a whole."""
        row = self.after if self.before is None else self.before
        return None if isinstance(row, dict) else int(row.id)

    @property
    def is_move(self) -> bool:
        """Whether the row only went to another place."""
        return self.before is not None and self.after is not None and self.places[0] != self.places[1]

    @property
    def fields(self) -> frozenset[str]:
        """The names of the fields that are different; none for a row that came, went or moved."""
        if isinstance(self.before, dict):
            return frozenset(self.before)
        if self.before is None or self.after is None:
            return frozenset()
        names = type(self.after).__dataclass_fields__
        return frozenset(name for name in names if getattr(self.before, name) != getattr(self.after, name))

    @property
    def is_nothing(self) -> bool:
        """Whether all is as it was."""
        return self.before == self.after and not self.is_move

    def reverses(self, other: "Change") -> bool:
        """Whether it brings back exactly what was there before *other*."""
        return (
            self._where() == other._where()
            and (self.before, self.after) == (other.after, other.before)
            and not self.is_move
            and not other.is_move
        )

    def and_then(self, later: "Change") -> "Change | None":
        """Both as one change, when *later* goes on in the same field or in a row just made; None otherwise."""
        goes_on = later.before is not None and later.after is not None and not self.is_move and not later.is_move
        if self._where() != later._where() or not goes_on or self.after is None:
            return None
        if self.before is None or later.fields == self.fields:
            return replace(self, after=later.after)
        return None

    def following(self, old: int, new: int) -> "Change":
        """The same change of the row that is now called *new*."""
        return replace(
            self,
            **{
                side: replace(row, id=new)
                for side, row in (("before", self.before), ("after", self.after))
                if row is not None and row.id == old
            },
        )

    def _where(self) -> tuple[str, int | None]:
        return self.collection, self.row_id


class History:
    """The changes that can be undone, and those that can be done again.

    What was typed in one go (with the same *burst*) is one change. Whoever undoes typing in the field itself takes the
    same step back here, so that it is not undone twice.
    """

    def __init__(self) -> None:
        self._done: list[Changes] = []
        self._undone: list[Changes] = []
        self._burst: int | None = None
        self._together: list[Change] | None = None

    @property
    def last(self) -> Changes:
        """What would be undone now; empty when nothing can be."""
        return self._done[-1] if self._done else ()

    @property
    def next(self) -> Changes:
        """What would be done again now; empty when nothing can be."""
        return self._undone[-1] if self._undone else ()

    def note(self, change: Change, burst: int | None = None) -> None:
        """Remember a change that was made; what was undone before cannot be done again after it."""
        if self._together is not None:
            self._together.append(change)
            return
        joined = self._joined(change) if burst is not None and burst == self._burst else None
        if joined is not None:
            self._done.pop()
        self._burst = burst
        self._take(joined or change, typed=burst is not None and bool(change.fields))

    @contextmanager
    def together(self) -> Iterator[None]:
        """What is noted inside is one change: undone and done again as a whole."""
        if self._together is not None:
            yield
            return
        self._together = []
        try:
            yield
        finally:
            changes, self._together = tuple(self._together), None
            self._burst = None
            if changes:
                self._append(changes)

    def stepped(self, *, back: bool) -> None:
        """The last change was undone, or, when not *back*, done again."""
        taken, given = (self._done, self._undone) if back else (self._undone, self._done)
        given.append(taken.pop())
        self._burst = None

    def follow(self, collection: str, old: int, new: int) -> None:
        """A row came back under another id: from now on its changes are about that."""
        if old == new:
            return
        for kept in (self._done, self._undone):
            kept[:] = [
                tuple(
                    change.following(old, new) if (change.collection, change.row_id) == (collection, old) else change
                    for change in changes
                )
                for changes in kept
            ]

    def clear(self) -> None:
        """Forget everything: nothing may be undone any more."""
        self._done.clear()
        self._undone.clear()
        self._burst = None

    def _joined(self, change: Change) -> Change | None:
        return self.last[0].and_then(change) if len(self.last) == 1 else None

    def _take(self, change: Change, *, typed: bool) -> None:
        if change.is_nothing:
            return
        if typed and _is_one(self.last) and change.reverses(self.last[0]):
            self._undone.append(self._done.pop())
        elif typed and self.next == (change,) and self.next[0].row_id == change.row_id:
            self._done.append(self._undone.pop())
        else:
            self._append((change,))

    def _append(self, changes: Changes) -> None:
        self._done.append(changes)
        self._undone.clear()
        del self._done[:-_MOST]


def _is_one(changes: Sequence[Change]) -> bool:
    return len(changes) == 1

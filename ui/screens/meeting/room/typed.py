"""What was typed in the meeting and is not on disk yet: saved soon, behind the typing, one burst of it at a time."""

from collections.abc import Callable, Hashable
from datetime import datetime
from typing import Any

from PySide6.QtCore import QObject

from ui.pending import Pending, Saved
from ui.screens.meeting.room.bursts import Bursts
from ui.screens.meeting.room.history import Change
from ui.screens.meeting.room.writing import Writing


class Typed(QObject):
    """Keeps the latest words of each place until they are written; *note* is told every change and its burst.

    *goes_on* while it tells of words that were saved behind somebody who types on.
    """

    def __init__(
        self,
        writing: Writing,
        note: Callable[[Change, int | None], None],
        now: Callable[[], datetime],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._writing, self._note = writing, note
        self._bursts = Bursts(now)
        self.goes_on = False
        self.pending = Pending(self._save, self, begin=self._begin_to_save, settle=writing.settle)

    @property
    def burst(self) -> int:
        """What is typed now belongs to this burst."""
        return self._bursts.current

    def end_burst(self) -> None:
        """What is typed from now on is another change."""
        self._bursts.end()

    def put(self, place: Hashable, entry: Any) -> None:
        """Keep what is typed until it is saved; what still waits of another field is a change of its own."""
        if not self._writing.is_possible:
            return
        earlier, burst = self.pending.get(place), self._bursts.of(place)
        may_be_saved = not self.pending.is_refused(place) and not self.pending.is_under_way(place)
        begins = self._bursts.type_in(place)
        self.pending.put(place, entry)
        if begins and earlier is not None and may_be_saved:
            self._saved(self._writing.write(place, earlier), burst)

    def keep(self, place: Hashable, entry: Any, waiting: Any) -> None:
        """After a problem: keep *entry* for another try, or what waited before it when a rule forbids *entry*."""
        if self._writing.may_recover:
            self.pending.put(place, entry)
        elif waiting is not None:
            self.pending.put(place, waiting)

    def _save(self, place: Hashable, entry: Any) -> Saved:
        return self._saved(self._writing.write(place, entry), self._bursts.of(place))

    def _begin_to_save(self, place: Hashable, entry: Any) -> None:
        burst = self._bursts.of(place)
        self._writing.write_behind(place, entry, lambda change: self._come_back(place, change, burst))

    def _come_back(self, place: Hashable, change: Change | None, burst: int | None) -> None:
        self.goes_on = not self._writing.is_settling
        try:
            self._saved(change, burst)
        finally:
            self.goes_on = False
            self.pending.came_back(place, self._outcome(change))

    def _saved(self, change: Change | None, burst: int | None) -> Saved:
        if change is not None:
            self._note(change, burst)
        return self._outcome(change)

    def _outcome(self, change: Change | None) -> Saved:
        if change is not None:
            return Saved.KEPT
        return Saved.FAILED if self._writing.may_recover else Saved.REFUSED

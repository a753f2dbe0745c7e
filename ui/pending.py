"""What was typed and is not yet on disk: one entry per row, the latest wins."""

from collections.abc import Callable, Hashable
from enum import Enum, auto
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

SOON = 300
AGAIN = 3000


class Saved(Enum):
    """How saving one entry went."""

    KEPT = auto()
    FAILED = auto()  # the vault could not: trying again may help
    REFUSED = auto()  # a rule forbids it: only other text helps


class Pending(QObject):
    """Saves what was typed within 300 ms of the first key, and keeps what could not be saved.

    The clock is not restarted by the next key, so that somebody who types without a pause is saved as well. What
    failed is tried again after 3 s; what a rule refused waits for other text, or for the next explicit flush.
    """

    waiting = Signal()
    emptied = Signal()
    held_back = Signal()

    def __init__(
        self,
        save: Callable[[Hashable, Any], Saved],
        parent: QObject | None = None,
        *,
        begin: Callable[[Hashable, Any], None] | None = None,
        settle: Callable[[], None] = lambda: None,
    ) -> None:
        """*save* saves an entry now. *begin*, where given, begins to save it and is answered by `came_back`; *settle*
        waits for that."""
        super().__init__(parent)
        self._save = save
        self._begin, self._settle = begin, settle
        self._entries: dict[Hashable, Any] = {}
        self._under_way: dict[Hashable, Any] = {}
        self._refused: set[Hashable] = set()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._save_what_may_succeed if begin is None else self._begin_what_may_succeed)

    def put(self, row: Hashable, entry: Any) -> None:
        """Keep *entry* for *row* until it is saved, soon."""
        self._entries[row] = entry
        self._refused.discard(row)
        if not self._timer.isActive() or self._timer.interval() != SOON:
            self._timer.start(SOON)
        self.waiting.emit()

    def get(self, row: Hashable) -> Any:
        """What is waiting for *row*; None when it is on disk."""
        return self._entries.get(row)

    def drop(self, row: Hashable) -> None:
        """Forget what waits for *row*, which is gone or was saved in another way."""
        self._entries.pop(row, None)
        self._refused.discard(row)

    def is_refused(self, row: Hashable) -> bool:
        """Whether what waits for *row* was refused by a rule."""
        return row in self._refused

    def is_under_way(self, row: Hashable) -> bool:
        """Whether what waits for *row*, or what waited before it, is being saved at this moment."""
        return row in self._under_way

    def came_back(self, row: Hashable, saved: Saved) -> None:
        """Take up how saving went that was begun for *row*; what was typed since then is saved soon."""
        entry = self._under_way.pop(row)
        self._take(row, entry, saved)
        if self._entries.keys() - self._refused - self._under_way.keys() and not self._timer.isActive():
            self._timer.start(AGAIN if saved is Saved.FAILED else SOON)
        if not self._entries:
            self.emptied.emit()
        elif saved is not Saved.KEPT or self._entries.keys() <= self._refused:
            self.held_back.emit()

    @property
    def is_empty(self) -> bool:
        """Whether everything typed is on disk."""
        return not self._entries

    def flush(self) -> bool:
        """Save all that waits, now. False when something could not be saved; it then stays here."""
        self._refused.clear()
        self.save()
        return self.is_empty

    def save(self) -> None:
        """Save now what no rule has refused."""
        self._settle()
        self._save_what_may_succeed()

    def _save_what_may_succeed(self) -> None:
        self._timer.stop()
        if not self._entries:
            return
        for row, entry in list(self._entries.items()):
            if row not in self._refused:
                self._take(row, entry, self._save(row, entry))
        if self._entries.keys() - self._refused:
            self._timer.start(AGAIN)
        (self.held_back if self._entries else self.emptied).emit()

    def _begin_what_may_succeed(self) -> None:
        assert self._begin is not None
        for row, entry in list(self._entries.items()):
            if row not in self._refused and row not in self._under_way:
                self._under_way[row] = entry
                self._begin(row, entry)

    def _take(self, row: Hashable, entry: Any, saved: Saved) -> None:
        if saved is Saved.REFUSED:
            self._refused.add(row)
        elif saved is Saved.KEPT and self._entries.get(row) is entry:
            self.drop(row)

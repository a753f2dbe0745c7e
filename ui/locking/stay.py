"""One stay in an open vault: what is half typed is kept, and it ends in a lock, whatever is open."""

import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from models.problems import KnownProblem
from ui.errands import Errands
from ui.half_typed.keeper import Keeper
from ui.locking.cover import Cover
from ui.locking.hiding import Hidden, empty_clipboard
from ui.locking.triggers import Triggers
from ui.memory import Memory
from ui.reporter import Reporter

if TYPE_CHECKING:
    from ui.desk import Desk
    from ui.half_typed.snapshot import Layers
    from ui.unlocking import Unlocked


class Stay(QObject):
    """Locks at once and without asking. First everything is out of sight, then it is saved, then `left` is told.

    What the vault cannot take stays in memory behind a cover that asks the same person for the passphrase: that is the
    one lock that leaves a vault open. `covered` and `uncovered` tell when keys mean nothing, and when they do again.
    """

    left = Signal()
    covered = Signal()
    uncovered = Signal()

    def __init__(
        self,
        window: QWidget,
        unlocked: "Unlocked",
        desk: "Desk",
        memory: Memory,
        reporter: Reporter,
        errands: Errands,
    ) -> None:
        super().__init__(window)
        self._window, self._unlocked, self._desk, self._errands = window, unlocked, desk, errands
        writes = not unlocked.vault.read_only
        self.keeper = Keeper(window, unlocked.services.places, reporter, desk.where, writes=writes)
        self.triggers = Triggers(window, memory, self.lock)
        self.cover: Cover | None = None
        self._hidden: Hidden | None = None

    def begin(self) -> None:
        """Bring back where this person was, and lock by itself from now on."""
        self.triggers.start()
        self.keeper.bring_back(self._desk.go_back)

    def lock(self) -> None:
        """Lock, whatever is open and under way."""
        if self.cover is not None:
            return
        layers = self.keeper.take()
        self.cover = Cover(self._window)
        self._hidden = Hidden(self._window)
        self._desk.hide()
        self.covered.emit()
        empty_clipboard()
        self.triggers.stop()
        why = self._save(layers)
        if why is None:
            self._complete()
        else:
            self._ask(layers, why)

    def keep_to_leave(self) -> bool:
        """Keep what is half typed before the program ends; False when the vault cannot take it."""
        return self.keeper.keep_now(self.keeper.take(), only_half_typed=True) is None

    def end(self) -> None:
        """Nothing is kept any more, and nothing locks."""
        self.triggers.stop()
        self.keeper.stop()
        self.keeper.deleteLater()
        self.triggers.deleteLater()
        self.deleteLater()

    def _save(self, layers: "Layers | None") -> KnownProblem | None:
        try:
            self._desk.flush()
        except Exception:  # a mistake of ours is reported, and must not stop a lock
            sys.excepthook(*sys.exc_info())
        return self.keeper.keep_now(layers)

    def _complete(self) -> None:
        cover = self.cover
        if self._hidden is not None:
            self._hidden.drop()
        self.left.emit()
        if cover is not None:
            cover.hide()
            cover.deleteLater()

    def _ask(self, layers: "Layers | None", why: KnownProblem) -> None:
        assert self.cover is not None
        self.cover.saved.connect(self._complete)
        self.cover.uncovered.connect(self._uncover)
        vault = self._unlocked.vault
        self.cover.ask(vault.person, why, vault.recognises, lambda: self._save(layers), self._errands)

    def _uncover(self) -> None:
        if self.cover is not None:
            self.cover.hide()
            self.cover.deleteLater()
        self.cover = None
        self._desk.show()
        if self._hidden is not None:
            self._hidden.show_again()
        self._hidden = None
        self.triggers.start()
        self.uncovered.emit()

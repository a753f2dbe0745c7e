"""The configuration while it is being changed: saved soon after each change, and taken back step by step."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from models.problems import Problem
from models.records import Configuration
from ui.autosave import Autosave
from ui.reporter import Reporter

if TYPE_CHECKING:
    from models.services import Services


class KeptConfiguration(QObject):
    """What the fields show. `changed` tells every change, `replaced` one that nobody typed, for the fields to show."""

    replaced = Signal()
    changed = Signal()

    def __init__(
        self, services: "Services", reporter: Reporter, configuration: Configuration, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._services, self._reporter = services, reporter
        self.now = configuration
        self._before: list[Configuration] = []
        self._after: list[Configuration] = []
        self._about = ""
        self._saving = Autosave(self._save, self)

    @property
    def may_change(self) -> bool:
        """Whether who opened the vault may change it."""
        return self._services.may_change

    def note_written(self) -> None:
        """Note in the log that it went to a file."""
        self._services.configuration.note_written()

    @property
    def can_undo(self) -> bool:
        """Whether there is a change to take back."""
        return bool(self._before)

    def change(self, configuration: Configuration, about: str = "") -> None:
        """Keep *configuration* from now on; changes *about* the same thing after each other are taken back together."""
        if configuration == self.now or not self.may_change:
            return
        if not about or about != self._about:
            self._before.append(self.now)
        self._about = about
        self._after.clear()
        self._take(configuration)

    def replace(self, configuration: Configuration) -> None:
        """Keep *configuration*, which nobody typed, and let every field show it."""
        self.change(configuration)
        self.replaced.emit()

    def undo(self) -> None:
        """Take the last change back."""
        self._go(self._before, self._after)

    def redo(self) -> None:
        """Make the change again that was taken back last."""
        self._go(self._after, self._before)

    def flush(self) -> bool:
        """Save now what waits; False when that failed."""
        return self._saving.flush()

    def _go(self, source: list[Configuration], target: list[Configuration]) -> None:
        if source:
            target.append(self.now)
            self._about = ""
            self._take(source.pop())
            self.replaced.emit()

    def _take(self, configuration: Configuration) -> None:
        self.now = configuration
        self._saving.soon()
        self.changed.emit()

    def _save(self) -> bool:
        with self._reporter.during(self.tr("Saving the settings")) as outcome:
            self._services.configuration.revise(self.now)
        return outcome.ok or outcome.failed_with(Problem.VAULT_READ_ONLY)  # told; trying again would not help

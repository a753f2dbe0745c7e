"""What every tab of the vault's screen can do, and what it is given."""

from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from ui.commands import Commands
from ui.errands import Errands
from ui.keeping_backups import KeepingBackups
from ui.memory import Memory
from ui.reporter import Reporter
from ui.unlocking import Unlocked
from ui.widgets.rows import RowList


@dataclass(frozen=True)
class Given:
    """What a tab works with: the open vault and its use cases, and the way to tell, to run errands and to remember."""

    unlocked: Unlocked
    reporter: Reporter
    errands: Errands
    commands: Commands
    memory: Memory | None
    keeping: KeepingBackups | None = None


class VaultPart(QWidget):
    """One tab of the vault's screen."""

    def __init__(self, given: Given, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.given = given

    def show_now(self) -> None:
        """Show how it is now; called each time the tab is gone to."""

    def listed(self) -> RowList | None:
        """The list whose chosen row the rest of the tab and its dialogs are about; None for a tab without one."""
        return None

    def flush(self) -> bool:
        """Save what was typed, now; False when something could not be saved and is still here."""
        return True

"""The tab of backups, and the door of a damaged vault."""

from PySide6.QtWidgets import QLabel

from tests.pages.typing import click
from ui.dialogs.restore import RemoveBackupDialog, RestoreDialog
from ui.screens.vault.backups_part import BackupsPart
from ui.window import Window


def words(inside) -> str:
    """All that can be read in *inside* now."""
    return "\n".join(label.text() for label in inside.findChildren(QLabel) if label.isVisible() and label.text())


class BackupsPage:
    """What somebody sees and does on the tab of backups."""

    def __init__(self, window: Window, qtbot) -> None:
        self.window, self._qtbot = window, qtbot

    def open(self) -> "BackupsPage":
        self.window.screen_shown.show_vault("backups")
        return self.settled()

    @property
    def part(self) -> BackupsPart:
        return self.window.screen_shown.page.part

    @property
    def services(self):
        return self.window._unlocked.services

    def settled(self) -> "BackupsPage":
        """Wait until nothing is under way and all that came back is shown."""
        self._qtbot.waitUntil(lambda: not self.window.errands._under_way, timeout=20_000)
        return self

    def press(self, button) -> "BackupsPage":
        click(button)
        return self.settled()

    def lines(self) -> list[str]:
        """The rows as a screen reader says them, from top to bottom."""
        return [row.accessibleName() for row in self.part.list._rows.values()]

    def choose(self, place: int) -> "BackupsPage":
        self.part.list.focus_row(self.part.list.keys()[place])
        return self.settled()

    def restoring(self) -> RestoreDialog:
        self.press(self.part.detail.restore)
        return self.window.findChild(RestoreDialog)

    def removing(self) -> RemoveBackupDialog:
        self.press(self.part.detail.remove)
        return self.window.findChild(RemoveBackupDialog)

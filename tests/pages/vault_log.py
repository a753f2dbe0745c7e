"""The log in the vault's screen, as a person sees and uses it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from tests.pages.typing import click, press, type_into
from ui.desk import Desk
from ui.screens.vault.log_part import LogPart
from ui.screens.vault.screen import VaultScreen
from ui.tables.log_rows import Column


class LogPage:
    """What somebody sees and does under the tab of the log."""

    def __init__(self, qtbot, window) -> None:
        self.qtbot, self.window = qtbot, window
        window.findChild(Desk).show_vault("log")
        part = window.findChild(VaultScreen).part
        assert isinstance(part, LogPart)
        self.part = part

    @property
    def rows(self) -> list[tuple[str, ...]]:
        """What stands in the table now, newest first, without when and where."""
        model = self.part.rows
        shown = (Column.WHO, Column.WHAT, Column.CASE, Column.RESULT)
        return [tuple(str(model.index(row, one).data()) for one in shown) for row in range(model.rowCount())]

    @property
    def deeds(self) -> list[str]:
        """What was done, newest first."""
        return [row[1] for row in self.rows]

    def spoken(self, row: int) -> str:
        """What a reader hears of a row."""
        found = self.part.rows.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole)
        return str(found)

    def verify(self) -> str:
        """Press the button and wait for what is said."""
        click(self.part.verify)
        self.qtbot.waitUntil(self.part.notice.isVisible, timeout=20000)
        return self.part.notice.words()

    def find_case(self, number: str) -> None:
        """Type the number of a case."""
        type_into(self.part.filter.case, number, clear=True)

    def choose(self, field, value: object) -> None:
        """Choose from a list, with the keys."""
        field.setFocus()
        at = next(place for place in range(field.count()) if field.itemText(place) == value)
        field.setCurrentIndex(at)
        field.activated.emit(at)

    def press(self, key: Qt.Key) -> None:
        """Press a key where the keyboard is."""
        focused = QApplication.focusWidget()
        assert focused is not None
        press(focused, key)

"""The check of a letter to a person of the case."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel

from tests.pages.typing import NO_KEY, press, type_into
from ui.dialogs.citizen_check import CitizenCheckDialog
from ui.dialogs.citizen_check.passage_row import PassageRow


class CitizenCheckPage:
    """The texts of the letter as a person sees them, and works on them by keyboard."""

    def __init__(self, dialog: CitizenCheckDialog) -> None:
        self.dialog = dialog

    def row(self, original: str) -> PassageRow:
        """The row of the text that the table wrote so."""
        return next(row for row in self.dialog.rows.values() if row.passage().original == original)

    def words(self, original: str) -> str:
        """What is said below and beside a text."""
        return " ".join(one.text() for one in self.row(original).findChildren(QLabel) if one.isVisible())

    def tick(self, original: str) -> None:
        """Put a text in the letter, or take it out, with the space bar."""
        self.row(original).tick.setFocus()
        press(self.row(original).tick, Qt.Key.Key_Space)

    def write(self, original: str, text: str) -> None:
        """Write what the letter says instead."""
        type_into(self.row(original).text, text, clear=True)

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NO_KEY) -> None:
        """Press a key where the keyboard is."""
        press(QApplication.focusWidget(), key, modifiers)

    def summary(self) -> str:
        return self.dialog.summary.text()

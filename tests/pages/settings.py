"""The settings, as a person sees and uses them."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from tests.pages.typing import button, click, press, type_into
from ui.screens.settings.screen import SettingsScreen
from ui.screens.settings.text_rows import TextRow

CTRL = Qt.KeyboardModifier.ControlModifier


class SettingsPage:
    """What somebody sees and does in the settings."""

    def __init__(self, qtbot, screen: SettingsScreen) -> None:
        self.qtbot, self.screen = qtbot, screen

    @property
    def part(self):
        return self.screen.part

    def press(self, key: Qt.Key, modifiers=Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key where the keyboard is."""
        focused = QApplication.focusWidget()
        assert focused is not None
        press(focused, key, modifiers)

    def go(self, tab: str) -> None:
        """Open a tab by its name, with the mouse."""
        click(button(self.screen.tabs, tab))

    def type(self, name: str, text: str) -> None:
        """Type in a field of the house style, in the place of what was there."""
        type_into(self.part.fields[name], text, clear=True)

    def error(self, name: str) -> str:
        """What stands in red below a field of the house style."""
        return self.part._rows[name].error()

    def logo(self, file: Path) -> None:
        """Choose the picture in *file*, and wait until it is looked at."""
        self._after_errand(lambda: self.part.fields["logo"].take(file))

    def write(self, file: Path) -> str:
        self._after_errand(lambda: self.part.write_to(file))
        return self.notice()

    def take_over(self, file: Path) -> str:
        self._after_errand(lambda: self.part.take_from(file))
        return self.notice()

    def notice(self) -> str:
        return self.part.notice.words() if self.part.notice.isVisible() else ""

    def rows(self) -> list[TextRow]:
        """The rows of the list in view, bands left out."""
        every = [self.part.rows.row(at) for at in range(self.part.rows.rowCount())]
        return [row for row in every if not row.band]

    def bands(self) -> list[str]:
        every = [self.part.rows.row(at) for at in range(self.part.rows.rowCount())]
        return [row.text for row in every if row.band]

    def find(self, words: str) -> None:
        """Leave the field, go to the filter with its key, and type."""
        self.press(Qt.Key.Key_Escape)
        self.press(Qt.Key.Key_Slash)
        type_into(self.part.filter, words, clear=True)

    def sentence(self, words: str) -> None:
        """Find a sentence, and go to its own text with the keyboard."""
        self.find(words)
        self.open_found()

    def open_found(self) -> None:
        """From the filter into the list, and open what is chosen there."""
        self.press(Qt.Key.Key_Down)
        self.press(Qt.Key.Key_Return)

    def say(self, text: str) -> None:
        type_into(self.part.form.own, text, clear=True)

    def sentence_error(self) -> str:
        return self.part.form._row.error()

    def _after_errand(self, begin) -> None:
        begin()
        errands = self.part._errands if hasattr(self.part, "_errands") else self.part.fields["logo"]._errands
        self.qtbot.waitUntil(lambda: not errands._under_way)

"""The front of the house: unlocking and making a vault."""

from pathlib import Path

from PySide6.QtCore import Qt

from tests.pages.typing import button, choose, click, press, type_into
from ui.screens.create import CreateScreen
from ui.screens.unlock import UnlockScreen
from ui.window import Window


class UnlockPage:
    """What somebody sees and does on the unlock screen of a window."""

    def __init__(self, window: Window) -> None:
        self._window = window

    @property
    def screen(self) -> UnlockScreen:
        assert isinstance(self._window.screen_shown, UnlockScreen)
        return self._window.screen_shown

    @property
    def form(self):
        assert self.screen.form is not None
        return self.screen.form

    def vaults(self) -> list[str]:
        assert self.screen.vaults is not None
        return [Path(str(folder)).name for folder in self.screen.vaults.rows.keys()]  # noqa: SIM118 - not a mapping

    def choose_vault(self, folder: Path) -> None:
        assert self.screen.vaults is not None
        self.screen.vaults.rows.focus_row(folder)

    def choose_person(self, label: str) -> None:
        choose(self.form.person, label)

    def type_passphrase(self, text: str) -> None:
        type_into(self.form.passphrase, text)

    def enter(self) -> None:
        press(self.form.passphrase, Qt.Key.Key_Return)

    def sentence(self) -> str:
        return self.form.below.text() if self.form.below.isVisible() else ""

    def notice(self) -> str:
        return self.form.notice.words() if self.form.notice.isVisible() else ""

    def press_button(self, text: str) -> None:
        click(button(self.screen, text))

    def words(self) -> str:
        from PySide6.QtWidgets import QLabel

        return "\n".join(label.text() for label in self.screen.findChildren(QLabel) if label.isVisible())


class CreatePage:
    """The form for a new vault."""

    def __init__(self, window: Window) -> None:
        assert isinstance(window.screen_shown, CreateScreen)
        self.screen = window.screen_shown

    def fill(self, name: str, person: str, folder: Path, passphrase: str, again: str) -> None:
        type_into(self.screen.name, name)
        type_into(self.screen.person, person)
        type_into(self.screen.folder, str(folder), clear=True)
        type_into(self.screen.secret.passphrase, passphrase, clear=True)
        type_into(self.screen.secret.again, again, clear=True)

    def make(self) -> None:
        click(self.screen.button)

    def error(self, row: str) -> str:
        return self.screen.rows[row].error()

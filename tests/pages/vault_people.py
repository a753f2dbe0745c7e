"""The tab with the people and keys of a vault, and the dialogs on it."""

from PySide6.QtWidgets import QAbstractButton, QDialog, QLabel

from tests.pages.typing import button, click, type_into
from tests.vaults import CHEAP
from ui.desk import Desk
from ui.screens.vault.people_part import PeoplePart
from ui.widgets.new_passphrase import NewPassphrase
from ui.window import Window


class PeoplePage:
    """What somebody sees and does there. New passphrases cost next to nothing to guess."""

    def __init__(self, qtbot, window: Window) -> None:
        self._qtbot, self.window = qtbot, window
        assert isinstance(window.screen_shown, Desk)
        self.desk = window.screen_shown
        self.desk.show_vault("people")
        part = self.desk.page.part
        assert isinstance(part, PeoplePart)
        self.part = part
        part.cost = CHEAP

    @property
    def keys(self):
        return self.part.given.unlocked.services.keys

    def names(self) -> list[str]:
        return [str(name) for name in self.part.rows.keys()]  # noqa: SIM118 - not a mapping

    def choose(self, name: str) -> None:
        self.part.rows.focus_row(name)

    def buttons(self) -> set[str]:
        found = self.part.findChildren(QAbstractButton)
        return {one.text() for one in found if one.isVisible() and one.isEnabled() and one.text()}

    def words(self) -> str:
        return "\n".join(label.text() for label in self.part.findChildren(QLabel) if label.isVisible())

    def press(self, text: str) -> QDialog:
        """Press a button of the tab, and give the dialog that opens."""
        click(button(self.part, text))
        self._qtbot.waitUntil(lambda: self.dialog() is not None)
        dialog = self.dialog()
        assert dialog is not None
        self._qtbot.waitUntil(dialog.isActiveWindow)
        return dialog

    def dialog(self):
        return next((one for one in self.part.findChildren(QDialog) if one.isVisible()), None)

    def type_new(self, dialog: QDialog, passphrase: str, again: str | None = None) -> None:
        secret = dialog.findChild(NewPassphrase)
        type_into(secret.passphrase, passphrase, clear=True)
        type_into(secret.again, passphrase if again is None else again, clear=True)

    def do(self, dialog: QDialog) -> None:
        """Press the first button, and wait until the dialog closes."""
        click(dialog.button)
        self._qtbot.waitUntil(lambda: self.dialog() is not dialog, timeout=20_000)

    def told(self) -> str:
        return "\n".join(self.desk.notices.words())

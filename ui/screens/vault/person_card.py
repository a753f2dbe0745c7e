"""Somebody with a key to the vault, and what can be decided about them."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal

from models.keeping_kinds import VaultRole
from ui import case_words, days
from ui.vault_role_words import what_role_may
from ui.widgets.buttons import Button
from ui.widgets.labels import Hint, Label
from ui.widgets.surfaces import Card

if TYPE_CHECKING:
    from models.records import KeyHolder


class PersonCard(Card):
    """Shows one person; the buttons tell `passphrase_wanted`, `role_wanted` and `remove_wanted`."""

    passphrase_wanted = Signal()
    role_wanted = Signal()
    remove_wanted = Signal()

    def __init__(self, *, may_govern: bool) -> None:
        super().__init__(self.tr("Nobody chosen"), icon="person")
        self._may_govern = may_govern
        self._role, self._may = Label(strong=True), Label(tone="text2", wrap=True)
        self._since = Hint()
        self._waits = Hint(tone="warning", icon="hourglass")
        self.passphrase = Button("", icon="lock")
        self.role = Button(self.tr("Another role…"), icon="person")
        self.remove = Button(self.tr("Remove…"), icon="trash")
        self._own = Hint(self.tr("Another chair changes your role or removes you."))
        for label in (self._role, self._may, self._since, self._waits):
            self.add(label)
        for button, wanted in (
            (self.passphrase, self.passphrase_wanted),
            (self.role, self.role_wanted),
            (self.remove, self.remove_wanted),
        ):
            button.clicked.connect(wanted)
            self.body().addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        self.add(self._own)

    def show_holder(self, holder: "KeyHolder | None") -> None:
        """Show *holder*, with only the buttons that can be used for them."""
        self.setVisible(holder is not None)
        if holder is None:
            return
        known = holder.role in tuple(VaultRole)
        self.show_title(holder.name)
        self._role.setText(case_words.vault_role(holder.role))
        self._may.setText(what_role_may(VaultRole(holder.role)) if known else "")
        self._since.setText(
            self.tr("Has a key since {day}").format(day=days.plain(holder.since)) if holder.since else ""
        )
        self._since.setVisible(holder.since is not None)
        self._waits.setText(self.tr("Opened the vault last with an earlier version: let them open it once."))
        self._waits.setVisible(not holder.has_come_by)
        own = self.tr("Change your passphrase…")
        self.passphrase.setText(own if holder.is_me else self.tr("Give a new passphrase…"))
        self.passphrase.setVisible(holder.is_me or self._may_govern)
        for button in (self.role, self.remove):
            button.setVisible(self._may_govern and not holder.is_me)
        self._own.setVisible(self._may_govern and holder.is_me)

    def place_focus(self) -> None:
        """The first thing that can be done."""
        for button in (self.passphrase, self.role, self.remove):
            if button.isVisible():
                button.setFocus()
                return

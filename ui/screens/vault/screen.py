"""The vault itself: who opens it, its backups, its log, how long cases are kept, and when it locks."""

import json

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from ui import style
from ui.commands import Handlers
from ui.screens.screen import Screen
from ui.screens.vault.part import Given, VaultPart
from ui.widgets.kept import as_text
from ui.widgets.labels import Label
from ui.widgets.tabs import Tabs


class VaultScreen(Screen):
    """Shows how the vault is kept, one tab at a time; a tab is made when it is first gone to."""

    def __init__(self, given: Given, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._given = given
        self._parts: dict[object, VaultPart] = {}
        self._stack = QStackedWidget()
        self.tabs = Tabs(
            [
                ("people", self.tr("People and keys")),
                ("backups", self.tr("Backups")),
                ("log", self.tr("Log")),
                ("retention", self.tr("Retention")),
                ("locking", self.tr("Locking")),
            ],
            name=self.tr("Parts of the vault"),
        )
        self.tabs.chosen.connect(self._go)
        self._lay_out()
        self.show_tab("people")

    @property
    def part(self) -> VaultPart:
        """What stands under the tab in view."""
        return self._parts[self.tabs.value()]

    def handlers(self) -> Handlers:
        """The tabs."""
        commands = self._given.commands
        return {commands.next_tab: lambda: self.tabs.step(1), commands.previous_tab: lambda: self.tabs.step(-1)}

    def flush(self) -> bool:
        """Save what was typed in the tabs."""
        saved = [part.flush() for part in self._parts.values()]
        return all(saved)

    def opened(self) -> str:
        """The tab in view, and what is chosen in its list."""
        listed = self.part.listed()
        return json.dumps([self.tabs.value(), as_text(listed.selected()) if listed is not None else ""])

    def open_again(self, what: str) -> bool:
        """Open that tab, and choose that row."""
        tab, chosen = json.loads(what)
        self.show_tab(tab)
        listed = self.part.listed()
        if listed is not None and chosen:
            key = next((one for one in listed.keys() if as_text(one) == chosen), None)  # noqa: SIM118
            if key is not None:
                listed.choose(key)
        return self.opened() == what

    def place_focus(self) -> None:
        """The line of tabs."""
        self.tabs.setFocus()

    def read_again(self) -> bool:
        """Show the tab in view as it is now."""
        self.part.show_now()
        return True

    def show_tab(self, name: str) -> None:
        """Open a tab; the keyboard goes along with it."""
        self.tabs.choose(name)
        self._go(name)
        if self.isVisible():
            self.place_focus()

    def _go(self, name: object) -> None:
        if name not in self._parts:
            self._parts[name] = _built(str(name), self._given)
            self._stack.addWidget(self._parts[name])
        self._stack.setCurrentWidget(self._parts[name])
        self._parts[name].show_now()

    def _lay_out(self) -> None:
        heading = QHBoxLayout()
        heading.setSpacing(style.NEAR)
        heading.addWidget(Label(self.tr("Vault"), size="display", strong=True))
        heading.addWidget(Label(self._given.unlocked.vault.name, size="lead", tone="text2"))
        heading.addStretch(1)
        top = QVBoxLayout()
        top.setContentsMargins(0, 0, style.FAR, 0)
        top.setSpacing(style.CLOSE)
        top.addLayout(heading)
        top.addWidget(self.tabs)
        column = QVBoxLayout(self)
        column.setContentsMargins(style.FAR, 20, 0, 0)
        column.setSpacing(style.NEAR)
        column.addLayout(top)
        column.addWidget(self._stack, 1)


def _built(name: str, given: Given) -> VaultPart:
    match name:
        case "backups":
            from ui.screens.vault.backups_part import BackupsPart

            return BackupsPart(given)
        case "log":
            from ui.screens.vault.log_part import LogPart

            return LogPart(given)
        case "retention":
            from ui.screens.vault.retention_part import RetentionPart

            return RetentionPart(given)
        case "locking":
            from ui.screens.vault.locking_part import LockingPart

            return LockingPart(given)
        case _:
            from ui.screens.vault.people_part import PeoplePart

            return PeoplePart(given)

"""The line above every page that says why nothing can be changed here: the one place where that is told."""

from datetime import datetime
from enum import Enum, auto
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from models.problems import KnownProblem
from ui import days
from ui.widgets.announcing import announce
from ui.widgets.buttons import Button
from ui.widgets.notice import Notice

if TYPE_CHECKING:
    from models.vault import Vault, VaultAbout


class Why(Enum):
    """Why somebody only reads."""

    DAMAGED = auto()
    READER = auto()
    BESIDE = auto()
    FOLDER = auto()


class StandingLine(QWidget):
    """Says from the first `look` on whether, and why, a vault can only be read; hidden where it can be changed.

    `read_again_wanted` tells that somebody wants to see what another program has written since.
    """

    read_again_wanted = Signal()

    def __init__(self, vault: "Vault", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._vault = vault
        self.again = Button(self.tr("Show it as it is now"), icon="refresh", shortcut_hint="Ctrl+R", height=28)
        self.again.clicked.connect(self.read_again_wanted)
        self.notice = Notice("info", actions=(self.again,), icon="eye", strip=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.notice)
        self.hide()

    @property
    def why(self) -> Why | None:
        """Why nothing can be changed; None where it can."""
        if self._vault.may_change:
            return None
        if self._vault.is_damaged:
            return Why.DAMAGED
        if not self._vault.role.may_write:
            return Why.READER
        about = self._about()
        return Why.BESIDE if about is not None and about.in_use else Why.FOLDER

    def look(self) -> None:
        """Say how it stands now."""
        why = self.why
        self.setVisible(why is not None)
        self.again.setVisible(self._vault.read_only and why is not Why.DAMAGED)
        if why is Why.DAMAGED:
            title = self.tr("This vault is damaged: you see what can be read")
            self.notice.show_notice("warning", title, self._in_ruins())
        elif why is Why.READER:
            self.notice.show_notice("info", self.tr("You read in this vault"), self._as_a_reader())
        elif why is Why.BESIDE:
            self.notice.show_notice("info", self._who_has_it(), self._beside())
        elif why is Why.FOLDER:
            self.notice.show_notice("warning", self.tr("This vault is open for reading only"), self._in_a_folder())
        if why is not None:
            announce(self.notice, self.notice.words())

    def _as_a_reader(self) -> str:
        said = self.tr("Your role is reader: everything can be seen, nothing is changed or exported.")
        about = self._about() if self._vault.read_only else None
        if about is not None and about.in_use:
            return f"{said} {self._who_has_it(about)}."
        return said

    def _who_has_it(self, about: "VaultAbout | None" = None) -> str:
        known = about or self._about()
        if known is None or not known.opened_by or known.opened_since is None:
            return self.tr("Somebody else has this vault open")
        since = days.moment(known.opened_since, datetime.now())
        return self.tr("{person} has had this vault open since {since}").format(person=known.opened_by, since=since)

    def _beside(self) -> str:
        return self.tr(
            "You read along; what you see is of the moment you opened it. To change something yourself: lock, and "
            "unlock again once the other is done."
        )

    def _in_ruins(self) -> str:
        return self.tr(
            "What cannot be read is told where you come across it, and nothing is saved here. Lock to go back, and put "
            "a backup back or bring over what can be read."
        )

    def _in_a_folder(self) -> str:
        return self.tr(
            "Nothing can be written in its folder, so nothing you do is saved. Check the rights on the folder or the "
            "disk, then lock and unlock again."
        )

    def _about(self) -> "VaultAbout | None":
        try:
            return self._vault.about(self._vault.folder)
        except KnownProblem:
            return None

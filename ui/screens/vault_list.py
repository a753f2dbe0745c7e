"""The vaults opened on this machine before, as they are now."""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from models.problems import KnownProblem, Problem
from ui import style
from ui.widgets.buttons import Button
from ui.widgets.labels import ElidedLabel, Label
from ui.widgets.rows import RowList
from ui.widgets.surfaces import Hairline

if TYPE_CHECKING:
    from models.vault.about import VaultAbout


@dataclass(frozen=True, slots=True)
class Found:
    """A vault in the list: what is known of it, or why nothing is."""

    name: str
    folder: Path
    about: "VaultAbout | None"
    problem: KnownProblem | None


def look(name: str, folder: Path) -> Found:
    """What a folder holds now; *name* is what it was called the last time."""
    from models.vault.about import VaultAbout  # a first start has no vault to look at

    try:
        about = VaultAbout.of(folder)
    except KnownProblem as known:
        return Found(name or folder.name, folder, None, known)
    return Found(about.name, folder, about, None)


class VaultList(QWidget):
    """The left half: choose a vault, open another one, or make a new one."""

    chosen = Signal(object)
    entered = Signal()
    other_wanted = Signal()
    new_wanted = Signal()

    def __init__(self, vaults: list[Found], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._vaults = {found.folder: found for found in vaults}
        self.rows = RowList(self.tr("Vaults"), row_height=63, margin=18)
        self.rows.row_chosen.connect(lambda folder: self.chosen.emit(self._vaults[folder]))
        self.rows.row_activated.connect(lambda _: self.entered.emit())
        for found in vaults:
            self.rows.add_row(found.folder, self._row(found))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, style.NEAR)
        column.setSpacing(0)
        column.addWidget(_padded(Label(self.tr("Vault"), size="lead", strong=True), 48))
        column.addWidget(Hairline())
        column.addWidget(self.rows)
        if vaults:
            column.addWidget(Hairline())
        column.addStretch(1)
        for text, signal in (
            (self.tr("Open another vault…"), self.other_wanted),
            (self.tr("Make a new vault…"), self.new_wanted),
        ):
            button = Button(text, "link")
            button.clicked.connect(signal)
            column.addWidget(_padded(button, 28))

    def choose(self, folder: Path | None) -> None:
        """Choose a vault, as the user does."""
        if folder in self._vaults:
            self.rows.choose(folder)

    def _row(self, found: Found) -> QWidget:
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, style.CLOSE, 0, style.CLOSE)
        layout.setSpacing(style.NEAR)
        gone = found.problem is not None and found.problem.problem is Problem.VAULT_MISSING
        look = "folder" if found.about else "usb" if gone else "warning"
        layout.addWidget(Label(icon=look, icon_tone="text2"))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(ElidedLabel(found.name, strong=True))
        words.addWidget(ElidedLabel(str(found.folder), size="small", tone="text2"))
        words.addWidget(ElidedLabel(self._state(found), size="small", tone="text2"))
        layout.addLayout(words, 1)
        return row

    def _state(self, found: Found) -> str:
        problem = found.problem.problem if found.problem is not None else None
        if problem is Problem.VAULT_DAMAGED:
            return self.tr("Damaged: choose it to see what can be done")
        if problem is Problem.VAULT_NEWER:
            return self.tr("Made by a newer version of caseconf")
        if found.about is None:
            return self.tr("Not found: connect the drive and choose it again")
        if found.about.in_use:
            return self.tr("Open now: {person}").format(person=found.about.opened_by or "…")
        return found.about.organisation


def _padded(part: QWidget, height: int) -> QWidget:
    holder = QWidget()
    holder.setMinimumHeight(height)
    layout = QHBoxLayout(holder)
    layout.setContentsMargins(18, 0, 18, 0)
    layout.addWidget(part)
    layout.addStretch(1)
    return holder

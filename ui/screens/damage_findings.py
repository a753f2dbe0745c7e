"""What was found in a damaged vault: what is hit, what there is to go back to, and the ways on."""

from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from models.records.backups import Damage, Salvaged
from ui import backup_words, damage_words, days, style
from ui.widgets.buttons import Button
from ui.widgets.labels import Hint, Label
from ui.widgets.long_work import LongWork
from ui.widgets.notice import Notice, Tone
from ui.widgets.surfaces import Card

KEY_FILE = "vault.json"


class DamageFindings(QWidget):
    """Offers the newest backup that is whole, opening what can be read, and bringing that over to a new vault."""

    restore_wanted = Signal()
    read_wanted = Signal()
    salvage_wanted = Signal()
    open_salvaged_wanted = Signal()
    left = Signal()

    def __init__(self, damage: Damage, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.damage = damage
        back = self.tr("Put the keys back") if self._only_keys else self.tr("Put this backup back")
        self.restore = Button(back, "primary", "undo", height=style.CONTROL_LARGE)
        self.read = Button(self.tr("Open what can be read, for reading only"), icon="eye")
        self.salvage = Button(self.tr("Bring what can be read over to a new vault…"), icon="folder")
        self.open_salvaged = Button(self.tr("Open the new vault"), "primary", "unlock", height=style.CONTROL_LARGE)
        self.back = Button(self.tr("Back to the vaults"), "link")
        self.restore.clicked.connect(self.restore_wanted)
        self.read.clicked.connect(self.read_wanted)
        self.salvage.clicked.connect(self.salvage_wanted)
        self.open_salvaged.clicked.connect(self.open_salvaged_wanted)
        self.back.clicked.connect(self.left)
        self.work = LongWork()
        self.notice = Notice("danger")
        self.notice.hide()
        self.open_salvaged.hide()
        self._lay_out()

    def place_focus(self) -> None:
        """What helps most."""
        (self.restore if self.damage.newest_good is not None else self.salvage).setFocus()

    def show_busy(self, busy: bool) -> None:
        """Let one piece of work end before the next is asked for."""
        for button in (self.restore, self.read, self.salvage, self.back):
            button.setEnabled(not busy)

    def show_salvaged(self, came: Salvaged, folder: str) -> None:
        """Say what came over and what did not."""
        words = [self.tr("%n case(s) stand in the new vault: {folder}.", "", came.cases).format(folder=folder)]
        if came.cases_incomplete:
            words.append(self.tr("Of %n case(s) a part is lost: look at them first.", "", came.cases_incomplete))
        else:
            words.append(self.tr("Nothing of them is lost."))
        tone: Tone = "warning" if came.cases_incomplete else "good"
        self.notice.show_notice(tone, self.tr("What could be read is brought over"), " ".join(words))
        self.notice.show()
        for part in (self.offer, self.otherwise, self.read, self.salvage):
            part.hide()
        self.open_salvaged.show()
        self.open_salvaged.setFocus()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(style.NEAR)
        column.addWidget(Label(self.tr("What was found"), size="title", strong=True))
        column.addWidget(Label(damage_words.hit(self.damage), wrap=True))
        self.offer = self._offer()
        self.otherwise = Label(self.tr("Or, without a backup:"), tone="text2")
        column.addWidget(self.offer)
        column.addWidget(self.work)
        column.addWidget(self.notice)
        column.addWidget(self.open_salvaged)
        if self.damage.is_readable:
            column.addWidget(self.otherwise)
            for button in (self.read, self.salvage):
                row = QHBoxLayout()
                row.addWidget(button)
                row.addStretch(1)
                column.addLayout(row)
        else:
            self.read.hide()
            self.salvage.hide()
        column.addStretch(1)
        column.addWidget(self.back)

    def _offer(self) -> QWidget:
        """The newest backup that is whole, with what is in it."""
        good = self.damage.newest_good
        if good is None:
            self.restore.hide()
            text = self.tr("No backup of this vault was found that is whole, here or at the second place.")
            return Notice("warning", self.tr("There is no backup to put back"), text)
        now = datetime.now().astimezone()
        card = Card(self.tr("The newest backup that is whole"), icon="shield", compact=True)
        made = f"{backup_words.made(good, now)} · {backup_words.reason(good.reason)}"
        card.add(Label(made, strong=True, wrap=True))
        card.add(Label(self._contents(now), tone="text2", wrap=True))
        if self.damage.bad:
            words = self.tr("%n newer backup(s) turned out to be damaged as well.", "", len(self.damage.bad))
            card.add(Hint(words, tone="warning", icon="warning"))
        row = QHBoxLayout()
        row.addWidget(self.restore)
        row.addStretch(1)
        card.body().addLayout(row)
        if self._only_keys:
            card.add(Hint(self.tr("Only the file with the keys is put back: the cases stay as they are now.")))
        card.add(Hint(self.tr("The damaged vault is kept beside it: nothing is thrown away."), icon="info-circle"))
        return card

    @property
    def _only_keys(self) -> bool:
        return bool(self.damage.files) and all(name == KEY_FILE for name in self.damage.files)

    def _contents(self, now: datetime) -> str:
        held = self.damage.contents
        if held is None:
            return self.tr("Tested just now: whole.")
        counts = ", ".join((self.tr("%n case(s)", "", held.cases), self.tr("%n conference(s)", "", held.conferences)))
        if held.last_change is None:
            return self.tr("Tested just now: whole. In it: {counts}.").format(counts=counts)
        return self.tr("Tested just now: whole. In it: {counts}; last changed {moment}.").format(
            counts=counts, moment=days.moment(held.last_change, now)
        )

"""How the backups stand, in plain words, and what can be done about it."""

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from models.keeping_kinds import PlaceState
from models.records.backups import BackupState
from ui import backup_words, days, style
from ui.widgets.buttons import Button
from ui.widgets.labels import ElidedLabel, Label
from ui.widgets.surfaces import Card

_TROUBLE = (PlaceState.UNREACHABLE, PlaceState.FULL, PlaceState.READ_ONLY)


class BackupStatus(Card):
    """Tells when the last backup was made, when one was tested, and how the second place is."""

    make_wanted = Signal()
    check_wanted = Signal()
    place_wanted = Signal()
    no_place_wanted = Signal()

    def __init__(self, *, may_change: bool, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("How it stands"), icon="shield", parent=parent)
        self._may_change = may_change
        self.last = Label(wrap=True, icon="clock", icon_tone="text2")
        self.tested = Label(wrap=True, icon="check-circle", icon_tone="text2")
        self.place = Label(wrap=True, icon="usb", icon_tone="text2")
        self.place_folder = ElidedLabel(size="small", tone="text2")
        self.make = Button(self.tr("Make a backup now"), "primary", icon="plus")
        self.check = Button(self.tr("Check the whole vault"), icon="search")
        self.choose = Button(self.tr("Choose a second place…"), icon="folder", height=style.CONTROL_IN_ROW)
        self.without = Button(self.tr("No second place any more"), "link")
        self.make.clicked.connect(self.make_wanted)
        self.check.clicked.connect(self.check_wanted)
        self.choose.clicked.connect(self.place_wanted)
        self.without.clicked.connect(self.no_place_wanted)
        self._lay_out()

    def show_state(self, state: BackupState, second: Path | None, now: datetime) -> None:
        """Show how it stands now."""
        self.last.setText(self._last(state, now))
        self.tested.setText(self._tested(state))
        proved = "check-circle" if state.newest_proof is not None else "circle"
        self.tested.show_icon("warning" if state.is_proof_due else proved, self._tone(state.is_proof_due))
        self.place.setText(backup_words.place(state.place if second else PlaceState.NONE, state.behind_since, now))
        trouble = second is not None and state.place in _TROUBLE
        self.place.show_icon("warning" if trouble else "usb", self._tone(trouble))
        self.place_folder.setText(str(second) if second else self.tr("A stick or a share keeps a copy apart."))
        self.choose.setText(self.tr("Choose another place…") if second else self.tr("Choose a second place…"))
        self.without.setVisible(second is not None)

    def show_busy(self, busy: bool) -> None:
        """Let one piece of work end before the next is asked for."""
        self.make.setEnabled(not busy and self._may_change)
        self.check.setEnabled(not busy)
        self.choose.setEnabled(not busy and self._may_change)
        self.without.setEnabled(not busy and self._may_change)

    def _last(self, state: BackupState, now: datetime) -> str:
        if state.last is None:
            return self.tr("There is no backup yet. The first one comes by itself, soon after opening.")
        made = self.tr("The last backup: {moment}, {reason}.").format(
            moment=days.moment(state.last.made_at, now), reason=backup_words.reason(state.last.reason)
        )
        if state.next_due is None or state.next_due <= now:
            following = self.tr("The next one comes as soon as something has changed.")
        else:
            following = self.tr("The next one comes after {time}, when something has changed.")
            following = following.format(time=days.clock(state.next_due.astimezone().time()))
        return f"{made} {following}"

    def _tested(self, state: BackupState) -> str:
        if state.newest_proof is None:
            words = self.tr("No backup was tested yet.")
        else:
            day = days.plain(state.newest_proof.at.astimezone().date())
            words = self.tr("The newest one that was tested and found whole: {day}.").format(day=day)
        advice = self.tr("Test one: what was never tested may fail you.")
        return f"{words} {advice}" if state.is_proof_due else words

    def _tone(self, trouble: bool) -> str:
        return "warning" if trouble else "text2"

    def _lay_out(self) -> None:
        place = QVBoxLayout()
        place.setSpacing(0)
        place.addWidget(self.place)
        inset = QHBoxLayout()
        inset.setContentsMargins(22, 0, 0, 0)
        inset.addWidget(self.place_folder)
        place.addLayout(inset)
        second = QHBoxLayout()
        second.setSpacing(style.NEAR)
        second.addLayout(place, 1)
        second.addWidget(self.without)
        second.addWidget(self.choose)
        buttons = QHBoxLayout()
        buttons.setSpacing(style.CLOSE)
        buttons.addWidget(self.make)
        buttons.addWidget(self.check)
        buttons.addStretch(1)
        body = self.body()
        body.addWidget(self.last)
        body.addWidget(self.tested)
        body.addLayout(second)
        body.addSpacing(style.TIGHT)
        body.addLayout(buttons)
        self.show_busy(False)

"""One backup from nearby: what is in it beside what is in the vault now, and what can be done with it."""

from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from models.keeping_kinds import BackupReason
from models.problems import KnownProblem
from models.records.backups import BackupLine, Contents
from ui import backup_words, days, style
from ui.problem_sentences import sentence
from ui.screens.vault.backup_list import proof_label
from ui.widgets.buttons import Button
from ui.widgets.labels import Hint, Label
from ui.widgets.surfaces import Card


class BackupDetail(Card):
    """Shows the backup that is chosen; what is in it comes when it has been read."""

    test_wanted = Signal()
    restore_wanted = Signal()
    remove_wanted = Signal()

    def __init__(self, *, may_govern: bool, may_change: bool, parent: QWidget | None = None) -> None:
        super().__init__(" ", icon="search", parent=parent)
        self._may_govern, self._may_change = may_govern, may_change
        self.line: BackupLine | None = None
        self.counts = QWidget()
        self._grid = QGridLayout(self.counts)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(style.APART)
        self._grid.setVerticalSpacing(style.TIGHT)
        self._grid.setColumnStretch(0, 1)
        self.says = Label(tone="text2", wrap=True)
        self.fault = Label(tone="danger", wrap=True, icon="warning")
        self.where = Hint()
        self._proof = QHBoxLayout()
        self.test = Button(self.tr("Test this backup"), icon="check-circle")
        self.restore = Button(self.tr("Put back…"), icon="undo")
        self.remove = Button(self.tr("Remove…"), "plain", icon="trash")
        self.test.clicked.connect(self.test_wanted)
        self.restore.clicked.connect(self.restore_wanted)
        self.remove.clicked.connect(self.remove_wanted)
        self.for_the_chair = Hint(self.tr("Only the chair puts a backup back."), icon="info-circle")
        self._lay_out()

    def show_line(self, line: BackupLine, now: datetime) -> None:
        """Show this backup; what is in it is being read."""
        changed, self.line = line != self.line, line
        self.show_title(backup_words.made(line, now))
        while (old := self._proof.takeAt(0)) is not None:
            if (widget := old.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self._proof.addWidget(proof_label(line))
        self._proof.addStretch(1)
        wrong = backup_words.fault(line.proof) if line.proof is not None else ""
        self.fault.setText(wrong)
        self.fault.setVisible(bool(wrong))
        self.where.setText(str(line.folder) if line.is_second else line.folder.name)
        self.remove.setVisible(self._may_govern and (line.reason is BackupReason.BY_HAND or bool(wrong)))
        if changed:
            self.counts.hide()
            self.says.setText(self.tr("Looking what is in it…"))
            self.says.show()

    def show_contents(self, held: Contents, present: Contents, now: datetime) -> None:
        """Show what is in the backup beside what is in the vault now."""
        while (old := self._grid.takeAt(0)) is not None:
            if (widget := old.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        rows = [
            (self.tr("Cases"), str(held.cases), str(present.cases)),
            (self.tr("Conferences"), str(held.conferences), str(present.conferences)),
            (self.tr("Actions"), str(held.actions), str(present.actions)),
            (self.tr("People"), str(held.people), str(present.people)),
            (self.tr("Last change"), _moment(held.last_change, now), _moment(present.last_change, now)),
        ]
        for place, title in enumerate((self.tr("In this backup"), self.tr("In the vault now")), 1):
            self._grid.addWidget(Label(title, size="small", tone="text2"), 0, place)
        for at, (what, then, today) in enumerate(rows, 1):
            self._grid.addWidget(Label(what), at, 0)
            self._grid.addWidget(_counted(what, self.tr("In this backup"), then, strong=then != today), at, 1)
            self._grid.addWidget(_counted(what, self.tr("In the vault now"), today), at, 2)
        self.says.hide()
        self.counts.show()

    def show_unreadable(self, known: KnownProblem) -> None:
        """Say why it could not be looked into."""
        self.counts.hide()
        self.says.setText(sentence(known))
        self.says.show()

    def show_busy(self, busy: bool) -> None:
        """Let one piece of work end before the next is asked for."""
        self.test.setEnabled(not busy and self._may_change)
        self.restore.setEnabled(not busy and self._may_govern)
        self.remove.setEnabled(not busy)

    def _lay_out(self) -> None:
        body = self.body()
        body.addLayout(self._proof)
        body.addWidget(self.fault)
        body.addWidget(self.says)
        body.addWidget(self.counts)
        body.addSpacing(style.TIGHT)
        buttons = QHBoxLayout()
        buttons.setSpacing(style.CLOSE)
        for button in (self.test, self.restore, self.remove):
            buttons.addWidget(button)
        buttons.addStretch(1)
        body.addLayout(buttons)
        body.addWidget(self.for_the_chair)
        self.for_the_chair.setVisible(not self._may_govern)
        body.addWidget(self.where)
        self.show_busy(False)


def _moment(when: datetime | None, now: datetime) -> str:
    return "–" if when is None else days.moment(when, now)


def _counted(what: str, whose: str, value: str, *, strong: bool = False) -> Label:
    label = Label(value, strong=strong)
    label.setAccessibleName(f"{what}, {whose}: {value}")
    return label

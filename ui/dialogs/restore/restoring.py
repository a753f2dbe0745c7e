"""Putting a backup back: first what that would take away, and that nothing is thrown away by it."""

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from models.problems import KnownProblem
from models.records.backups import BackupLine, Loss
from ui import backup_words
from ui.dialogs.asking import AskingDialog
from ui.errands import Errands
from ui.widgets.labels import Label
from ui.widgets.long_work import LongWork

if TYPE_CHECKING:
    from models.services.backups import Backups


class RestoreDialog(AskingDialog):
    """Says what has changed since the backup, and puts it back when asked; `restored` tells that it was done."""

    reopened_by = ""  # so much is decided by who sits there, never found open
    restored = Signal()

    def __init__(self, backups: "Backups", errands: Errands, line: BackupLine, parent: QWidget | None = None) -> None:
        super().__init__(parent, icon="undo")
        self._backups, self._errands, self._line = backups, errands, line
        now = datetime.now().astimezone()
        self.show_title(self.tr("Put a backup back"), self.tr("Put it back"))
        made = backup_words.made(line, now)
        self.which = Label(f"{made} · {backup_words.reason(line.reason)}", strong=True, wrap=True)
        self.loss = Label(self.tr("Looking what has changed since then…"), wrap=True)
        self.proof = Label(wrap=True, tone="warning", icon="warning")
        self.kept = Label(
            self.tr(
                "What is in the vault now is first kept as a backup of its own: you can go back to it in the same way. "
                "The log goes on, and says that you did this."
            ),
            wrap=True,
            tone="text2",
            icon="shield",
        )
        self.work = LongWork()
        for part in (self.which, self.loss, self.proof, self.kept, self.work):
            self.body.addWidget(part)
        self._show_proof()
        self.button.setEnabled(False)
        self.away.setFocus()
        errands.run(
            self.tr("Looking what has changed"),
            lambda _: backups.loss(line),
            self._show_loss,
            self._refuse_look,
            owner=self,
            interruptible=True,
        )

    def do(self) -> None:
        """Put it back; until that is done it can be stopped, and then nothing has changed."""
        if self.work.is_under_way or not self.button.isEnabled():
            return
        doing = self.tr("Putting the backup back")
        errand = self._errands.run(
            doing,
            lambda progress: self._backups.restore(self._line, progress.at),
            lambda _: self._done(),
            self._refuse,
            owner=self,
            interruptible=True,
        )
        errand.broke.connect(self.tell_broken)
        errand.ended.connect(lambda: self._show_busy(False))
        self.notice.hide()
        self.work.follow(errand, doing)
        self._show_busy(True)

    def reject(self) -> None:
        """Leave it as it is; what is under way is stopped first."""
        if self.work.is_under_way:
            self.work.stop.click()
            return
        super().reject()

    def _show_loss(self, loss: Loss) -> None:
        self.loss.setText("\n".join(self._told(loss)))
        self.button.setEnabled(True)

    def _told(self, loss: Loss) -> list[str]:
        if loss.is_nothing:
            return [self.tr("The cases in the vault are the same as in this backup: putting it back changes none.")]
        counts = [
            self.tr("%n case(s)", "", loss.cases) if loss.cases else "",
            self.tr("%n conference(s)", "", loss.conferences) if loss.conferences else "",
            self.tr("%n action(s)", "", loss.actions) if loss.actions else "",
        ]
        told = [one for one in counts if one]
        lines = []
        if told:
            lines.append(self.tr("New or changed since then, and gone from view: {what}.").format(what=", ".join(told)))
        if loss.returning:
            lines.append(self.tr("Back again: %n case(s) that are not in the vault any more.", "", loss.returning))
        return lines

    def _show_proof(self) -> None:
        proof = self._line.proof
        if proof is None:
            self.proof.setText(self.tr("This backup was not tested yet. It is tested before it is put back."))
            self.proof.show_tone("text2")
            self.proof.show_icon("info-circle")
        elif not proof.ok:
            self.proof.setText(
                self.tr("{fault} Choose another one if you can.").format(fault=backup_words.fault(proof))
            )
        self.proof.setVisible(not self._line.is_proved)

    def _refuse_look(self, known: KnownProblem) -> None:
        self.loss.hide()
        self.show_problem(self.tr("This backup cannot be looked into"), known)

    def _refuse(self, known: KnownProblem) -> None:
        self.show_problem(self.tr("The backup was not put back"), known)

    def _done(self) -> None:
        self.accept()
        self.restored.emit()

    def _show_busy(self, busy: bool) -> None:
        self.button.setEnabled(not busy)

"""Removing a backup that nobody needs any more."""

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from models.records.backups import BackupLine
from ui import backup_words
from ui.dialogs.asking import AskingDialog
from ui.reporter import Reporter
from ui.widgets.labels import Label

if TYPE_CHECKING:
    from models.services.backups import Backups


class RemoveBackupDialog(AskingDialog):
    """Asks once, and removes it, at the second place too; `removed` tells that it is gone."""

    reopened_by = ""  # so much is decided by who sits there, never found open
    removed = Signal()

    def __init__(
        self,
        backups: "Backups",
        reporter: Reporter,
        line: BackupLine,
        second: Path | None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent, icon="trash")
        self._backups, self._reporter, self._line, self._second = backups, reporter, line, second
        self.show_title(self.tr("Remove a backup"), self.tr("Remove it"))
        made = backup_words.made(line, datetime.now().astimezone())
        self.body.addWidget(Label(f"{made} · {backup_words.size(line.size)}", strong=True))
        self.body.addWidget(Label(self.tr("It cannot be brought back. The other backups stay."), wrap=True))
        self.away.setFocus()

    def do(self) -> None:
        """Remove it, or say why that did not work."""
        with self._reporter.during(self.tr("Removing the backup"), quietly=True) as outcome:
            self._backups.remove(self._line, self._second)
        if outcome.problem is not None:
            self.show_problem(self.tr("The backup was not removed"), outcome.problem)
            return
        self.accept()
        self.removed.emit()

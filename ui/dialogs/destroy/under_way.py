"""What dialogs have in common that let cases go: the work goes on behind, and is never told as done before it is."""

from collections.abc import Callable

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from models.problems import KnownProblem
from models.records import Destruction
from ui.dialogs.asking import AskingDialog
from ui.errands import Errands, Progress
from ui.widgets.long_work import LongWork


class LettingGoDialog(AskingDialog):
    """Runs one destruction; `gone(destruction)` tells what came of it, `broken_off` that backups are still to do."""

    reopened_by = ""
    gone = Signal(object)
    broken_off = Signal()

    def __init__(self, errands: Errands, parent: QWidget | None = None, icon: str = "") -> None:
        super().__init__(parent, icon)
        self._errands = errands
        self.work = LongWork()

    def run(self, doing: str, work: Callable[[Progress], Destruction], refused: str) -> None:
        """Let the cases go; what is stopped halfway goes on by itself, and what is refused is said here."""
        errand = self._errands.run(
            doing, work, self._done, lambda known: self._refuse(refused, known), owner=self, interruptible=True
        )
        errand.broke.connect(self.tell_broken)
        errand.ended.connect(lambda: self._end(stopped=errand.is_cancelled))
        self.notice.hide()
        self.work.follow(errand, doing)
        self._show_busy(True)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        QTimer.singleShot(0, self, self._grow)

    def reject(self) -> None:
        """Leave it; what is under way is stopped first."""
        if self.work.is_under_way:
            self.work.stop.click()
            return
        super().reject()

    def _grow(self) -> None:
        """Hold every line of what is said, which is known once the dialog has its width."""
        layout = self.layout()
        if layout is not None:
            layout.activate()
            self.resize(self.width(), max(self.height(), layout.totalHeightForWidth(self.width())))

    def _done(self, destruction: Destruction) -> None:
        self.accept()
        self.gone.emit(destruction)

    def _refuse(self, title: str, known: KnownProblem) -> None:
        self.show_problem(title, known)

    def _end(self, *, stopped: bool) -> None:
        self._show_busy(False)
        if stopped:
            self.accept()
            self.broken_off.emit()

    def _show_busy(self, busy: bool) -> None:
        self.button.setEnabled(not busy)
        for place in range(self.body.count()):
            item = self.body.itemAt(place)
            part = item.widget() if item is not None else None
            if part is not None and part is not self.work:
                part.setEnabled(not busy)

"""Work that takes long: what is being done, how far it is, and a way to stop it."""

from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QWidget

from ui import style
from ui.errands import Errand
from ui.widgets.buttons import Button
from ui.widgets.labels import Label


class LongWork(QWidget):
    """Follows one errand and hides when that has ended; asked to stop, it says so until the work has stopped."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = Label(size="small", tone="text2")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(6)
        self.stop = Button(self.tr("Stop"), height=style.CONTROL_IN_ROW)
        self.stop.clicked.connect(self._stop)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(style.NEAR)
        row.addWidget(self.words)
        row.addWidget(self.bar, 1)
        row.addWidget(self.stop)
        self._errand: Errand[Any] | None = None
        self.hide()

    @property
    def is_under_way(self) -> bool:
        """Whether something is being done."""
        return self._errand is not None

    def follow(self, errand: Errand[Any], doing: str) -> None:
        """Show how far *errand* is until it has ended."""
        self._errand = errand
        errand.moved.connect(self._show_moved)
        errand.ended.connect(self._end)
        self.words.setText(f"{doing}…")
        self.bar.setAccessibleName(doing)
        self.bar.setRange(0, 0)
        self.stop.setEnabled(True)
        self.show()

    def _show_moved(self, done: int, of: int) -> None:
        self.bar.setRange(0, of)
        self.bar.setValue(done)

    def _stop(self) -> None:
        if self._errand is not None:
            self.words.setText(self.tr("Stopping…"))
            self.stop.setEnabled(False)
            self._errand.cancel()

    def _end(self) -> None:
        self._errand = None
        self.hide()

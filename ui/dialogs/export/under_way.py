"""How far the documents are."""

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QWidget

from ui import style
from ui.errands import Progress
from ui.widgets.labels import Label

if TYPE_CHECKING:
    from exports.handing_over import Order
    from models.services import Services


class UnderWay(QWidget):
    """What is being done, how many of how many are ready, and a bar; hidden when nothing is."""

    def __init__(self) -> None:
        super().__init__()
        self.words = Label(size="small", tone="text2")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(6)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(style.NEAR)
        row.addWidget(self.words)
        row.addWidget(self.bar, 1)
        self._doing = ""
        self.hide()

    def begin(self, doing: str) -> None:
        """Show that *doing* has begun."""
        self._doing = doing
        self.words.setText(doing)
        self.bar.setRange(0, 0)
        self.bar.setAccessibleName(doing)
        self.show()

    def show_moved(self, done: int, of: int) -> None:
        """Show that *done* of *of* are ready."""
        self.bar.setRange(0, of)
        self.bar.setValue(done)
        self.words.setText(self.tr("{doing}: {done} of {of}").format(doing=self._doing, done=done, of=of))


def handed_over(services: "Services", order: "Order", progress: Progress) -> list[Path]:
    """Make what was ordered, off the interface's thread; raises KnownProblem as `hand_over` does."""
    from exports.handing_over import hand_over

    return hand_over(services, order, date.today(), progress.at)

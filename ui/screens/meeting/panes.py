"""The meeting's big surfaces: bar, rail and panel, each with a hairline on one side."""

from typing import Literal

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from ui import style

Side = Literal["top", "right", "bottom", "left", "none"]


class Pane(QWidget):
    """A surface filled with one role of the tokens, with a line along one side."""

    def __init__(self, fill: str = "surface", line: Side = "none", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fill, self._edge = fill, line

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = style.tokens()
        painter = QPainter(self)
        painter.fillRect(self.rect(), tokens.colour(self._fill))
        width, height = self.width(), self.height()
        edges = {
            "top": (0, 0, width, 1),
            "bottom": (0, height - 1, width, 1),
            "left": (0, 0, 1, height),
            "right": (width - 1, 0, 1, height),
        }
        if self._edge in edges:
            painter.fillRect(*edges[self._edge], tokens.colour("line"))


def stacked(*parts: QWidget) -> QWidget:
    """Parts directly below each other, without a line between them, from the top down."""
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    for part in parts:
        column.addWidget(part)
    column.addStretch(1)
    return holder


def has_keyboard(part: QWidget) -> bool:
    """Whether the keyboard is on something in *part*."""
    now = QApplication.focusWidget()
    return now is not None and part.isAncestorOf(now)

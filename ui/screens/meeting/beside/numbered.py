"""A numbered agreement as people read it: B11 with its text, A37 with who carries it and when."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.widgets.labels import Hint, Label

NUMBER_WIDTH = 36


class Numbered(QWidget):
    """A number, a text that wraps, and quiet lines or marks below it."""

    def __init__(self, number: str, text: str, below: Sequence[QWidget] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = Label(text, wrap=True)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(self._text)
        for part in below:
            column.addWidget(part)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 6, 0, 7)
        row.setSpacing(0)
        if number:
            mark = Label(number, tone="text2")
            mark.setFixedWidth(NUMBER_WIDTH)
            row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(column, 1)
        self.setAccessibleName(" ".join(part for part in (number, text) if part))


def _unbroken(text: str) -> str:
    """Let a line break only between the parts, never inside a short day such as ``vr 14-8``."""
    parts = text.split(" · ")
    return " · ".join(part.replace(" ", "\u00a0").replace("-", "\u2011") if len(part) < 10 else part for part in parts)


def marked(mark: QWidget, text: str) -> QWidget:
    """A mark of status or track with a quiet line behind it."""
    line = QWidget()
    row = QHBoxLayout(line)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(4)
    row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(Hint(_unbroken(text)), 1)
    return line

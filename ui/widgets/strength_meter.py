"""A bar of blocks with words below it: how strong a passphrase is."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui import style
from ui.widgets import painting
from ui.widgets.announcing import announce
from ui.widgets.labels import Hint

_BLOCKS, _GAP, _HEIGHT = 5, 4, 6


class StrengthMeter(QWidget):
    """Shows a level from 0 to 4 as one to five full blocks; the words say what it means, never colour alone."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bar = _Bar()
        self.words = Hint()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(style.TIGHT)
        column.addWidget(self.bar)
        column.addWidget(self.words)
        self.show_nothing("")

    def show_nothing(self, words: str) -> None:
        """Show an empty bar, with *words* on what a passphrase should be."""
        self._show(0, "control", words, "text2", "")

    def show_strength(self, level: int, enough: bool, words: str) -> None:
        """Show how strong it is, and say it."""
        tone = "good" if enough else "warning"
        self._show(level + 1, tone, words, tone, "check-circle" if enough else "warning")

    def _show(self, blocks: int, colour: str, words: str, tone: str, icon: str) -> None:
        self.bar.show_blocks(blocks, colour)
        if words != self.words.text():
            announce(self.words, words)
        self.words.setText(words)
        self.words.show_tone(tone)
        self.words.show_icon(icon)
        self.setAccessibleName(words)


class _Bar(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.full = 0
        self._colour = "control"
        self.setFixedHeight(_HEIGHT)

    def show_blocks(self, full: int, colour: str) -> None:
        self.full, self._colour = full, colour
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = style.tokens()
        painter = QPainter(self)
        width = (self.width() - (_BLOCKS - 1) * _GAP) / _BLOCKS
        for place in range(_BLOCKS):
            block = QRectF(place * (width + _GAP), 0, width, _HEIGHT)
            is_full = place < self.full
            fill, edge = (self._colour, None) if is_full else ("sunken", "control")
            painting.rounded(painter, block, tokens.colour(fill), tokens.colour(edge) if edge else None, _HEIGHT / 2)

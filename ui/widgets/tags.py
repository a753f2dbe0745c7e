"""Small framed words and numbers: tags and counts."""

from typing import Literal

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from ui import icons, style
from ui.widgets import painting

Tone = Literal["neutral", "plain", "quiet", "good", "warning", "danger", "info"]
LOOKS = {
    "neutral": ("sunken", "line", "text2"),
    "plain": ("surface", "line", "text2"),
    "quiet": ("surface", "line", "hint"),
    "good": ("good_tint", "good_line", "good"),
    "warning": ("warning_tint", "warning_line", "warning"),
    "danger": ("danger_tint", "danger_line", "danger"),
    "info": ("selection", "selection_line", "accent"),
}


class Tag(QLabel):
    """A word in a tinted frame, such as "Derde" or "1 open"."""

    def __init__(
        self,
        text: str,
        tone: Tone = "neutral",
        icon: str = "",
        *,
        strong: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(style.font(style.SMALL, style.SEMIBOLD if strong else style.REGULAR))
        self._tone, self._icon = tone, icon
        self.setText(text)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_tag(self, text: str, tone: Tone, icon: str = "") -> None:
        """Show another word, tone and icon."""
        self._tone, self._icon = tone, icon
        self.setText(text)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        icon = 14 + (5 if self.text() else 0) if self._icon else 0
        return QSize(self.fontMetrics().horizontalAdvance(self.text()) + icon + 14, 20)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = style.tokens()
        fill, border, ink = LOOKS[self._tone]
        painter = QPainter(self)
        painting.rounded(painter, QRectF(self.rect()), tokens.colour(fill), tokens.colour(border), style.RADIUS_TAG)
        x = 7
        if self._icon:
            icons.paint(painter, self._icon, QRectF(x, (self.height() - 14) / 2, 14, 14), tokens.colour(ink))
            x += 19
        painter.setPen(tokens.colour(ink))
        painter.setFont(self.font())
        area = QRectF(x, 0, self.width() - x, self.height())
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self.text())


Chip = Tag


class CountBadge(Tag):
    """How many there are, beside a heading or a tab."""

    def __init__(self, count: int, tone: Tone = "neutral", parent: QWidget | None = None) -> None:
        super().__init__(str(count), tone, parent=parent)

    def show_count(self, count: int, tone: Tone = "neutral") -> None:
        """Show another number."""
        self.show_tag(str(count), tone)

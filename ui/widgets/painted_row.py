"""A row that is one widget: it paints its cells itself, since a label for each cell makes a long list slow to open."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QHelpEvent,
    QPainter,
    QPaintEvent,
    QStaticText,
    QTextOption,
    QTransform,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from ui import icons, style
from ui.widgets.labels import as_plain_tip

REST, FIT = 0, -1
"""Widths of a cell: what the others leave, or as wide as its own words."""

_ICON_GAP = 6


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """What stands in one column: words with an icon before them, and smaller words below.

    *wraps* shows all words on as many lines as they need; else they are cut with …, and whole in a tool tip. *spoken*
    is what the icon means, for a screen reader and for the tool tip of a cell that shows only an icon.
    """

    text: str = ""
    width: int = REST
    below: str = ""
    tone: str = "text"
    size: int = style.BODY
    strong: bool = False
    icon: str = ""
    icon_tone: str = ""
    at_right: bool = False
    wraps: bool = False
    spoken: str = ""

    @property
    def font(self) -> QFont:
        """The font of the words above."""
        return style.font(self.size, style.SEMIBOLD if self.strong else style.REGULAR)

    @property
    def icon_size(self) -> int:
        """The edge of the icon's square."""
        return 14 if self.size <= style.SMALL else 16

    @property
    def room_for_icon(self) -> int:
        """What the icon takes before the words."""
        return self.icon_size + (_ICON_GAP if self.text else 0) if self.icon else 0


class PaintedRow(QWidget):
    """Cells beside each other, as high as the highest; *from_top* aligns them at the top, else in the middle."""

    def __init__(
        self,
        cells: Sequence[Cell],
        *,
        pad: int = 5,
        gap: int = style.NEAR,
        from_top: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._pad, self._gap, self._from_top = pad, gap, from_top
        self._cells: tuple[Cell, ...] = ()
        self._texts: list[_Words] = []
        self._heights: dict[int, int] = {}
        self.show_cells(cells)

    def show_cells(self, cells: Sequence[Cell]) -> None:
        """Show other cells."""
        self._cells = tuple(cells)
        self._texts = [_Words(cell) for cell in self._cells]
        self._heights.clear()
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(any(cell.wraps for cell in self._cells))
        self.setSizePolicy(policy)
        self.updateGeometry()
        self.update()

    def area(self, cell: int) -> QRect:
        """Where the cell at this place stands now, from the top of the row to its foot."""
        left, across = self._across(self.width())[cell]
        return QRect(left, 0, across, self.height())

    def spoken(self) -> str:
        """All it says, in the order of the cells."""
        parts = (part for cell in self._cells for part in (cell.text, cell.below, cell.spoken))
        return ", ".join(part for part in parts if part)

    def heightForWidth(self, width: int) -> int:
        if width not in self._heights:
            cells = zip(self._texts, self._across(width), strict=True)
            self._heights[width] = 2 * self._pad + max(text.height(across) for text, (_, across) in cells)
        return self._heights[width]

    def sizeHint(self) -> QSize:
        lowest = max((text.lowest for text in self._texts), default=0)
        return QSize(240, lowest + 2 * self._pad)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.sizeHint().height())

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), as_plain_tip(self._hidden_at(event.pos())), self)
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        for text, area in self._placed():
            text.paint(painter, area)

    def _placed(self) -> Iterator[tuple["_Words", QRect]]:
        for text, (left, across) in zip(self._texts, self._across(self.width()), strict=True):
            high = text.height(across)
            top = self._pad if self._from_top else (self.height() - high) // 2
            yield text, QRect(left, top, across, high)

    def _across(self, width: int) -> list[tuple[int, int]]:
        """Where each cell begins and how wide it is."""
        fixed = [text.natural if text.cell.width == FIT else text.cell.width for text in self._texts]
        margins = self.contentsMargins()
        taken = margins.left() + margins.right() + self._gap * (len(fixed) - 1) + sum(fixed)
        rest = max(24, width - taken)
        placed, left = [], margins.left()
        for each in fixed:
            across = each or rest
            placed.append((left, across))
            left += across + self._gap
        return placed

    def _hidden_at(self, at: QPoint) -> str:
        """What the cell under the pointer does not show in full."""
        for text, area in self._placed():
            if area.left() <= at.x() < area.right():
                return text.hidden(area.width())
        return ""


class _Words:
    """The words of one cell, measured once for each width."""

    def __init__(self, cell: Cell) -> None:
        self.cell = cell
        self._line = cell.text if cell.wraps else " ".join(cell.text.split())
        metrics = QFontMetrics(cell.font)
        self._above = _Part(self._line, cell.font, metrics, wraps=cell.wraps)
        small = style.font(style.SMALL)
        self._below = _Part(cell.below, small, QFontMetrics(small), wraps=cell.wraps)
        self.natural = max(self._above.natural + cell.room_for_icon, self._below.natural)
        self.lowest = max(self._above.line, cell.icon_size if cell.icon else 0) + self._below.line

    def height(self, across: int) -> int:
        beside = across - self.cell.room_for_icon
        above = max(self._above.height(beside), self.cell.icon_size if self.cell.icon else 0)
        return above + self._below.height(beside)

    def hidden(self, across: int) -> str:
        cut = not self.cell.wraps and self._above.natural + self.cell.room_for_icon > across
        return self.cell.text if cut else "" if self.cell.text else self.cell.spoken

    def paint(self, painter: QPainter, area: QRect) -> None:
        tokens, cell, taken = style.tokens(), self.cell, self.cell.room_for_icon
        high = area.height() - self._below.height(area.width() - taken)
        left = self._left(area, self._above.natural + taken)
        if cell.icon:
            line = min(high, max(self._above.line, cell.icon_size))
            spot = QRectF(left, area.top() + (line - cell.icon_size) / 2, cell.icon_size, cell.icon_size)
            icons.paint(painter, cell.icon, spot, tokens.colour(cell.icon_tone or cell.tone))
        above = QRect(left + taken, area.top(), area.right() + 1 - left - taken, high)
        self._above.paint(painter, above, tokens.colour(cell.tone))
        left = self._left(area, self._below.natural + taken) + taken
        below = QRect(left, area.top() + high, area.right() + 1 - left, area.height() - high)
        self._below.paint(painter, below, tokens.colour("text2"))

    def _left(self, area: QRect, natural: int) -> int:
        return max(area.left(), area.right() + 1 - natural) if self.cell.at_right else area.left()


class _Part:
    """Words in one font. Most fit on one line: only those that do not are laid out."""

    def __init__(self, text: str, font: QFont, metrics: QFontMetrics, *, wraps: bool) -> None:
        self._text, self._font, self._metrics = text, font, metrics
        self._one_line = not wraps or "\n" not in text
        self._wraps = wraps
        # A pixel more than Qt says, which rounds: at its very width a text may still be cut.
        self.natural = max(metrics.horizontalAdvance(line) for line in text.split("\n")) + 1 if text else 0
        self.line = metrics.height() if text else 0
        self._laid_out: QStaticText | None = None
        self._width = -1
        self._heights: dict[int, int] = {}

    def height(self, across: int) -> int:
        if self._fits(across):
            return self.line
        if across not in self._heights:  # layouts ask in turn for several widths
            self._heights[across] = round(self._lines(across).size().height())
        return self._heights[across]

    def paint(self, painter: QPainter, area: QRect, colour: QColor) -> None:
        if not self._text:
            return
        painter.setFont(self._font)
        painter.setPen(colour)
        if self._fits(area.width()):
            shown = self._metrics.elidedText(self._text, Qt.TextElideMode.ElideRight, area.width())
            line = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
            painter.drawText(area, line, shown)
        else:
            painter.drawStaticText(QPointF(area.topLeft()), self._lines(area.width()))

    def _fits(self, across: int) -> bool:
        return not self._text or not self._wraps or (self._one_line and self.natural <= across)

    def _lines(self, across: int) -> QStaticText:
        if self._laid_out is None:
            self._laid_out = QStaticText(self._text.replace("\n", "\N{LINE SEPARATOR}"))
            self._laid_out.setTextFormat(Qt.TextFormat.PlainText)
            self._laid_out.setTextOption(_wrapping())
        if across != self._width:
            self._width = across
            self._laid_out.setTextWidth(max(across, 1))
            self._laid_out.prepare(QTransform(), self._font)
        return self._laid_out


def _wrapping() -> QTextOption:
    """Between words, and inside a word that is wider than the whole cell."""
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    return option

"""The beamer's picture: painted at the measures of a screen of 1920 pixels, and scaled to the one that is there."""

from collections.abc import Sequence
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent, QTextLayout, QTextOption, QTransform
from PySide6.QtWidgets import QWidget

from ui import icons, style
from ui.screens.meeting.beamer.fitting import shared, windows
from ui.screens.meeting.beamer.page import BeamerCard, BeamerPage, BeamerRow, BeamerScore, BeamerStep, BeamerTopic
from ui.widgets import painting

_WIDE, _LOWEST = 1920, 900
_HEADER, _FOOTER, _RAIL = 87, 56, 388
_LEFT, _RIGHT_MARGIN = 428, 40
_CARD_HEAD, _GAP, _PAD = 62, 22, 25
_TEXT, _SMALL, _LINE = 26, 22, 36
_WHO, _WHO_MOST, _WHEN = 300, 440, 170
_MOST_LINES = 4
_FIRST = 0.6  # of the room for cards, for what the step is about
_MIDDLE = Qt.AlignmentFlag.AlignVCenter


class BeamerCanvas(QWidget):
    """Paints a page; without one it shows an empty surface. Of long lists the newest rows stay, or the marked one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.page: BeamerPage | None = None
        self.setAutoFillBackground(False)

    def show_page(self, page: BeamerPage | None) -> None:
        """Show another page; None blanks the picture."""
        if page == self.page:
            return
        self.page = page
        self.setAccessibleName(page.words() if page else "")
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), style.tokens().colour("window"))
        if self.page is None:
            return
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
        scale = min(self.width() / _WIDE, self.height() / _LOWEST)
        painter.scale(scale, scale)
        _Picture(painter, self.page, self.width() / scale, self.height() / scale).paint()


class _Picture:
    """One painting of one page, in the measures of the design."""

    def __init__(self, painter: QPainter, page: BeamerPage, width: float, height: float) -> None:
        self._painter, self._page, self._width, self._height = painter, page, width, height
        self._right = width - _RIGHT_MARGIN
        self._who_widths: dict[int, float] = {}

    def paint(self) -> None:
        self._bar()
        self._rail(self._page.steps)
        self._foot()
        below = self._topic(self._page.topic)
        self._cards(self._page.topic.cards, self._page.cards, below)

    def _bar(self) -> None:
        page = self._page
        self._fill(QRectF(0, 0, self._width, _HEADER), "surface")
        self._fill(QRectF(0, _HEADER - 1, self._width, 1), "line")
        at = 40 + self._words(page.case, 40, 0, _HEADER, 32, strong=True) + 24
        begin = self._from_right(page.until, self._right, 0, _HEADER, _TEXT, tone="text2")
        begin = self._from_right(page.clock, begin - 13, 0, _HEADER, 34, strong=True)
        self._icon("clock", "text2", begin - 44, _HEADER / 2, 30)
        begin -= 60
        if page.names:
            begin = self._from_right(page.names, begin - 34, 0, _HEADER, 25, tone="text2")
            self._icon("eye-off", "text2", begin - 40, _HEADER / 2, 28)
            begin -= 40
        self._words(page.conference, at, 0, _HEADER, _TEXT, tone="text2", most=begin - at - 24)

    def _rail(self, steps: Sequence[BeamerStep]) -> None:
        self._fill(QRectF(0, _HEADER, _RAIL - 1, self._height - _HEADER - _FOOTER), "sunken")
        self._fill(QRectF(_RAIL - 1, _HEADER, 1, self._height - _HEADER - _FOOTER), "line")
        top = _HEADER + 21.0
        for step in steps:
            if step.is_current:
                self._fill(QRectF(0, top, _RAIL - 1, 60), "surface")
                self._fill(QRectF(0, top, 6, 60), "accent")
            self._icon(step.icon, step.tone, 28, top + 30, 25)
            tone = "text2" if step.icon == "circle" else "text"
            self._words(step.name, 68, top, 60, 24, tone=tone, strong=step.is_current, most=_RAIL - 80)
            top += 60

    def _foot(self) -> None:
        top = self._height - _FOOTER
        self._fill(QRectF(0, top, self._width, _FOOTER), "surface")
        self._fill(QRectF(0, top, self._width, 1), "line")
        self._icon("lock", "text", 40, top + _FOOTER / 2, 22)
        self._words(self._page.marking, 72, top, _FOOTER, 20, strong=True)
        self._from_right(self._page.rule, self._right, top, _FOOTER, 20, tone="text2")

    def _topic(self, topic: BeamerTopic) -> float:
        """Paint what the step is about; answer how far down it comes."""
        room = self._right - _LEFT - (690 if topic.score else 0)
        self._words(topic.caption, _LEFT, _HEADER + 28, 32, _SMALL, tone="text2", most=room)
        self._words(topic.heading, _LEFT, _HEADER + 56, 56, 41, strong=True, most=room)
        if topic.score is not None:
            self._score(topic.score, self._right - 683, _HEADER + 40)
        below = _HEADER + 124.0
        for lead, text in topic.sentences:
            size = _font(_TEXT, strong=True)
            indent = QFontMetricsF(size).horizontalAdvance(f"{lead} ")
            self._words(lead, _LEFT, below, _LINE, _TEXT, strong=True)
            for line in _lines(text, _TEXT, self._right - _LEFT - indent, _MOST_LINES):
                self._words(line, _LEFT + indent, below, _LINE, _TEXT)
                below += _LINE
            below += 6
        return below + 14

    def _score(self, score: BeamerScore, left: float, top: float) -> None:
        tokens, wide, high = style.tokens(), 64.0, 60.0
        for value in range(1, 6):
            cell = QRectF(left + (value - 1) * wide, top, wide + 1, high)
            chosen = value == score.score
            border = tokens.colour("fill" if chosen else "control")
            painting.rounded(self._painter, cell, tokens.colour("fill" if chosen else "surface"), border, 0, 1.5)
            if value == score.previous and not chosen:
                self._fill(cell.adjusted(0, high - 8, 0, 0), "text2")
            tone = "on_fill" if chosen else "text"
            self._centred(str(value), cell, 28, tone=tone, strong=chosen)
        beside = left + 5 * wide + 33
        self._words(score.word, beside, top - 2, 34, 25, strong=True, most=self._right - beside)
        self._words(score.before, beside, top + 32, 30, _SMALL, tone="text2", most=self._right - beside)

    def _cards(self, topic: Sequence[BeamerCard], agreements: Sequence[BeamerCard], top: float) -> None:
        cards = (*topic, *agreements)
        heights = [[self._row_height(card, row) for row in card.rows] for card in cards]
        room = self._height - _FOOTER - top - len(cards) * (_CARD_HEAD + _GAP)
        wanted = [sum(rows) for rows in heights]
        own, others = sum(wanted[: len(topic)]), wanted[len(topic) :]
        first = min(own, max(room * _FIRST, room - sum(others)))
        shares = shared(first, wanted[: len(topic)]) + shared(room - first, others)
        marked = [next((place for place, row in enumerate(card.rows) if row.marked), None) for card in cards]
        for card, rows, (begin, end) in zip(cards, heights, windows(heights, shares, marked), strict=True):
            if end > begin:
                top = self._card(card, rows, begin, end, top) + _GAP

    def _card(self, card: BeamerCard, heights: Sequence[float], begin: int, end: int, top: float) -> float:
        whole = QRectF(_LEFT, top, self._right - _LEFT, _CARD_HEAD + sum(heights[begin:end]))
        tokens = style.tokens()
        painting.rounded(self._painter, whole, tokens.colour("surface"), tokens.colour("line"), 6, 1.5)
        after = _LEFT + _PAD + self._words(card.title, _LEFT + _PAD, top, _CARD_HEAD, 32, strong=True) + 16
        if end - begin < len(card.rows):
            which = f"{begin + 1}–{end}" if end > begin + 1 else f"{end}"
            self._words(f"{which} / {len(card.rows)}", after, top + 3, _CARD_HEAD, 24, tone="text2")
        self._legend(card.legend, top)
        below = top + _CARD_HEAD
        for row, height in zip(card.rows[begin:end], heights[begin:end], strict=True):
            self._row(card, row, QRectF(_LEFT + 1, below, whole.width() - 2, height))
            below += height
        return below

    def _legend(self, legend: Sequence[tuple[str, str, str]], top: float) -> None:
        right = self._right - _PAD
        for icon, tone, word in reversed(legend):
            right = self._from_right(word, right, top, _CARD_HEAD, 20, tone="text2") - 28
            self._icon(icon, tone, right, top + _CARD_HEAD / 2, 20)
            right -= 22

    def _row(self, card: BeamerCard, row: BeamerRow, area: QRectF) -> None:
        if row.marked:
            self._fill(area, "selection")
        self._fill(QRectF(area.left(), area.top(), area.width(), 1), "line")
        left, high = self._text_left(card), area.height()
        self._words(row.code, _LEFT + _PAD, area.top(), high, _TEXT, tone="text2")
        if row.icon:
            self._icon(row.icon, row.tone, left - 44, area.top() + high / 2, 24)
        lines, below = self._row_lines(card, row)
        top = area.top() + (high - _LINE * len(lines) - (30 if below else 0)) / 2
        for line in lines:
            self._words(line, left, top, _LINE, _TEXT)
            top += _LINE
        self._words(below, left, top - 2, 30, _SMALL, tone="text2")
        self._words(row.who, self._who_left(card), area.top(), high, 24, tone="text2", most=self._who_wide(card))
        self._from_right(row.when, self._right - _PAD, area.top(), high, 25, strong=True)

    def _row_height(self, card: BeamerCard, row: BeamerRow) -> float:
        lines, below = self._row_lines(card, row)
        return max(58.0, len(lines) * _LINE + 22.0 + (30 if below else 0))

    def _row_lines(self, card: BeamerCard, row: BeamerRow) -> tuple[tuple[str, ...], str]:
        beside = any(each.who or each.when for each in card.rows)
        room = (self._who_left(card) if beside else self._right - _PAD) - 24 - self._text_left(card)
        below = _lines(row.below, _SMALL, room, 1)
        return _lines(row.text, _TEXT, room, _MOST_LINES) or ("…",), below[0] if below else ""

    def _who_left(self, card: BeamerCard) -> float:
        return self._right - _PAD - self._who_wide(card) - (_WHEN if any(row.when for row in card.rows) else 0)

    def _who_wide(self, card: BeamerCard) -> float:
        """As wide as the longest name in the card asks, within bounds."""
        if id(card) not in self._who_widths:
            metrics = QFontMetricsF(_font(24))
            longest = max((metrics.horizontalAdvance(row.who) for row in card.rows), default=0.0)
            self._who_widths[id(card)] = min(_WHO_MOST, max(_WHO, longest + 30)) if longest else 0.0
        return self._who_widths[id(card)]

    def _text_left(self, card: BeamerCard) -> float:
        codes = 88 if any(row.code for row in card.rows) else 0
        marks = 44 if any(row.icon for row in card.rows) else 0
        return _LEFT + _PAD + codes + marks

    def _fill(self, area: QRectF, role: str) -> None:
        self._painter.fillRect(area, style.tokens().colour(role))

    def _icon(self, name: str, tone: str, left: float, middle: float, size: int) -> None:
        """Icons are drawn in the pixels of the screen, so that they stay sharp."""
        place = self._painter.transform().mapRect(QRectF(left, middle - size / 2, size, size))
        self._painter.save()
        self._painter.setTransform(QTransform())
        icons.paint(self._painter, name, place, style.tokens().colour(tone))
        self._painter.restore()

    def _words(
        self,
        text: str,
        left: float,
        top: float,
        high: float,
        size: int,
        *,
        tone: str = "text",
        strong: bool = False,
        most: float | None = None,
    ) -> float:
        """Paint one line, shortened to *most*; answer how wide it is."""
        font = _font(size, strong=strong)
        metrics = QFontMetricsF(font)
        shown = text if most is None else metrics.elidedText(text, Qt.TextElideMode.ElideRight, most)
        wide = metrics.horizontalAdvance(shown)
        self._painter.setFont(font)
        self._painter.setPen(style.tokens().colour(tone))
        self._painter.drawText(QRectF(left, top, wide + 4, high), _MIDDLE | Qt.TextFlag.TextSingleLine, shown)
        return wide

    def _from_right(
        self, text: str, right: float, top: float, high: float, size: int, *, tone: str = "text", strong: bool = False
    ) -> float:
        """Paint one line that ends at *right*; answer where it begins."""
        wide = QFontMetricsF(_font(size, strong=strong)).horizontalAdvance(text)
        self._words(text, right - wide, top, high, size, tone=tone, strong=strong)
        return right - wide

    def _centred(self, text: str, area: QRectF, size: int, *, tone: str, strong: bool) -> None:
        wide = QFontMetricsF(_font(size, strong=strong)).horizontalAdvance(text)
        left = area.center().x() - wide / 2
        self._words(text, left, area.top(), area.height(), size, tone=tone, strong=strong)


def _font(size: int, *, strong: bool = False) -> QFont:
    return style.font(size, style.SEMIBOLD if strong else style.REGULAR)


@lru_cache(maxsize=512)
def _lines(text: str, size: int, width: float, most: int) -> tuple[str, ...]:
    """The text in lines of this width; what does not fit on the last of *most* lines is cut off with …"""
    plain = " ".join(text.split())
    if not plain:
        return ()
    layout = QTextLayout(plain, _font(size))
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    found: list[str] = []
    while len(found) < most:
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(width)
        line.setPosition(QPointF(0, 0))
        begin, length = line.textStart(), line.textLength()
        is_last = len(found) == most - 1 and begin + length < len(plain)
        rest = QFontMetricsF(_font(size)).elidedText(plain[begin:], Qt.TextElideMode.ElideRight, width)
        found.append(rest if is_last else plain[begin : begin + length].rstrip())
    layout.endLayout()
    return tuple(found)

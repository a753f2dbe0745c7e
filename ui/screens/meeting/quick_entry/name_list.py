"""The list of names that fit what is being typed, just above the line; the keyboard stays in the line."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QHideEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from models.records import DomainSnapshot, OrganisationSnapshot, PersonSnapshot
from models.rules.names import Name
from ui import case_words, style
from ui.screens.meeting import words
from ui.widgets import painting
from ui.widgets.announcing import announce

_ROW, _AROUND, _WIDEST = 28, 5, 560
_MOST_ROWS = 7


class NameList(QWidget):
    """Names with what they are, best first, one of them chosen. It takes no keys: the line tells it to move."""

    pressed = Signal()

    def __init__(self, line: QLineEdit, parent: QWidget) -> None:
        super().__init__(parent)
        self._line = line
        self._names: tuple[Name, ...] = ()
        self._at = 0
        self.was_walked = False
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self.tr("Names that fit"))
        self.hide()

    @property
    def chosen(self) -> Name | None:
        """The name that is taken now; None when nothing is shown."""
        return self._names[self._at] if self._names else None

    def show_names(self, names: Sequence[Name], over: QPoint) -> None:
        """Show these names with their left edge at *over*, above it; the same names again keep the choice."""
        if tuple(names) != self._names:
            self._names, self._at, self.was_walked = tuple(names), 0, False
        self.setVisible(bool(self._names))
        if not self._names:
            return
        size = self.sizeHint()
        parent = self.parentWidget()
        left = max(0, min(over.x(), (parent.width() if parent else 0) - size.width() - 12))
        self.setGeometry(left, max(0, over.y() - size.height() - 4), size.width(), size.height())
        self.raise_()
        self._describe()
        self.update()

    def walk(self, by: int) -> None:
        """Choose the next name, or the one before; after the last comes the first."""
        if self._names:
            self._at = (self._at + by) % len(self._names)
            self.was_walked = True
            self._describe()
            announce(self._line, self._words_of(self._at))
            self.update()

    def words(self) -> tuple[str, ...]:
        """What each row says."""
        return tuple(f"{name.text}, {self._what(name)}" for name in self._names)

    def sizeHint(self) -> QSize:
        text, small = QFontMetrics(style.font(weight=style.SEMIBOLD)), QFontMetrics(style.font(style.SMALL))
        widths = (text.horizontalAdvance(one.text) + small.horizontalAdvance(self._what(one)) for one in self._names)
        width = min(_WIDEST, max(widths, default=0) + 56)
        return QSize(width, min(len(self._names), _MOST_ROWS) * _ROW + 2 * _AROUND)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        at = self._first() + (event.position().toPoint().y() - _AROUND) // _ROW
        if 0 <= at < len(self._names):
            self._at, self.was_walked = at, True
            self.pressed.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = style.tokens()
        painter = QPainter(self)
        border = tokens.colour("control")
        painting.rounded(painter, QRectF(self.rect()), tokens.colour("surface"), border, style.RADIUS_CARD)
        first = self._first()
        for place in range(first, min(first + _MOST_ROWS, len(self._names))):
            self._paint_row(painter, QRectF(1, _AROUND + (place - first) * _ROW, self.width() - 2, _ROW), place)

    def _paint_row(self, painter: QPainter, area: QRectF, place: int) -> None:
        tokens, name, is_chosen = style.tokens(), self._names[place], place == self._at
        if is_chosen:
            painter.fillRect(area, tokens.colour("selection"))
            painter.fillRect(QRectF(area.left(), area.top(), 3, area.height()), tokens.colour("accent"))
        inside = area.adjusted(13, 0, -13, 0)
        painter.setFont(style.font(style.SMALL))
        painter.setPen(tokens.colour("text2"))
        what = painter.fontMetrics().elidedText(
            self._what(name), Qt.TextElideMode.ElideRight, int(inside.width() * 0.6)
        )
        painter.drawText(inside, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, what)
        left = inside.adjusted(0, 0, -painter.fontMetrics().horizontalAdvance(what) - 16, 0)
        painter.setFont(style.font(weight=style.SEMIBOLD if is_chosen else style.REGULAR))
        painter.setPen(tokens.colour("text"))
        text = painter.fontMetrics().elidedText(name.text, Qt.TextElideMode.ElideRight, int(left.width()))
        painter.drawText(left, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)

    def _first(self) -> int:
        """The first row in view: the chosen one is always among them."""
        return max(0, min(self._at - _MOST_ROWS + 1, len(self._names) - _MOST_ROWS))

    def _describe(self) -> None:
        self.setAccessibleDescription(self._words_of(self._at))
        self._line.setAccessibleDescription(self._words_of(self._at))

    def _words_of(self, place: int) -> str:
        return self.tr("{name}, {place} of {all}").format(
            name=self.words()[place], place=place + 1, all=len(self._names)
        )

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._line.setAccessibleDescription("")
        self._names, self.was_walked = (), False

    def _what(self, name: Name) -> str:
        """What a name is the name of."""
        value = name.value
        if isinstance(value, OrganisationSnapshot):
            kind = case_words.participant_type(value.participant_type)
            return self.tr("Organisation · {kind}").format(kind=kind.lower())
        if isinstance(value, PersonSnapshot):
            return " · ".join(part for part in (name.of, value.function) if part) or self.tr("Person")
        if isinstance(value, DomainSnapshot):
            return self.tr("Life domain")
        return words.contribution(value)

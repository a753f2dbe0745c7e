"""Cells to score a domain with: 1 to 5, the previous score underlined, and – for not discussed."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import style
from ui.widgets import painting
from ui.widgets.kept import as_text

NOT_DISCUSSED = 0


class ScoreCells(QWidget):
    """A score that people choose, 1 to 5, or 0 for not discussed; None while nothing was chosen.

    The keys 0 to 5 choose, the left and right arrows move; every choice by the user is told once by `scored`.
    The small form, for rows, leaves the cell for 0 out: its key still works.
    """

    scored = Signal(int)
    edited = Signal()

    def __init__(self, *, large: bool = False, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._large, self._name = large, name
        self._score: int | None = None
        self._shown: int | None = None
        self._previous: int | None = None
        self._ring: painting.Ring | None = None
        self._cells = (1, 2, 3, 4, 5, NOT_DISCUSSED) if large else (1, 2, 3, 4, 5)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._tell_reader()

    def show_scores(self, score: int | None, previous: int | None = None) -> None:
        """Show a score and the previous one, without telling."""
        self._score, self._previous = score, previous
        self._shown = score
        self._tell_reader()
        self.update()

    def show_value(self, score: int | None) -> None:
        """Show a score beside the previous one that is shown already, without telling."""
        self.show_scores(score, self._previous)

    @property
    def shown(self) -> str:
        """The score that the program showed here last."""
        return as_text(self._shown)

    def standing(self) -> str:
        """The score chosen, as text."""
        return as_text(self._score)

    def put_back(self, standing: str) -> bool:
        """Choose this score again, as if the user did; nothing chosen cannot be gone back to."""
        if not standing or not self.isEnabled():
            return False
        self._take(int(standing))
        return True

    def show_name(self, name: str) -> None:
        """Say to a screen reader what is scored here, such as the name of the domain."""
        self._name = name
        self._tell_reader()

    def value(self) -> int | None:
        """1 to 5, 0 for not discussed, None for not chosen yet."""
        return self._score

    def sizeHint(self) -> QSize:
        return QSize(self._cell_width() * len(self._cells) + 1, 28 if self._large else 24)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if Qt.Key.Key_0 <= key <= Qt.Key.Key_5 and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self._take(int(key) - int(Qt.Key.Key_0))
        elif key == Qt.Key.Key_Left and not event.modifiers():
            self._step(-1)
        elif key == Qt.Key.Key_Right and not event.modifiers():
            self._step(1)
        else:
            event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            at = min(int(event.position().x()) // self._cell_width(), len(self._cells) - 1)
            self._take(self._cells[at])

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._ring = painting.ringed(self, self._ring, True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._ring = painting.ringed(self, self._ring, False)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self._large:
            outline = QPainterPath()
            outline.addRoundedRect(QRectF(self.rect()), style.RADIUS_CONTROL, style.RADIUS_CONTROL)
            painter.setClipPath(outline)
        for at, score in enumerate(self._cells):
            self._paint_cell(painter, QRectF(at * self._cell_width(), 0, self._cell_width() + 1, self.height()), score)
        if self._large:
            frame = style.tokens().colour("control")
            painting.rounded(painter, QRectF(self.rect()), None, frame)

    def _paint_cell(self, painter: QPainter, rect: QRectF, score: int) -> None:
        tokens = style.tokens()
        chosen, previous = score == self._score, score == self._previous
        border = tokens.colour("fill" if chosen else "control" if self._large else "line")
        fill = "fill" if chosen else "surface" if self.isEnabled() else "sunken"
        painting.rounded(painter, rect, tokens.colour(fill), border, 0)
        weight = style.SEMIBOLD if chosen else style.REGULAR
        painter.setFont(style.font(style.BODY if self._large or chosen or previous else style.SMALL, weight))
        ink = "on_fill" if chosen else "text" if self._large or previous else "text2"
        painter.setPen(tokens.colour(ink))
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, str(score) if score else "–")
        if previous and not chosen:
            painter.fillRect(rect.adjusted(0, rect.height() - 3, 0, 0), tokens.colour("text2"))

    def _cell_width(self) -> int:
        return 35 if self._large else 25

    def _step(self, by: int) -> None:
        order = (NOT_DISCUSSED, 1, 2, 3, 4, 5)
        if self._score is None:
            self._take(self._previous or (1 if by > 0 else 5))
            return
        self._take(order[max(0, min(order.index(self._score) + by, len(order) - 1))])

    def _take(self, score: int) -> None:
        if score == self._score:
            return
        self._score = score
        self._tell_reader()
        self.update()
        self.scored.emit(score)
        self.edited.emit()

    def _tell_reader(self) -> None:
        if self._score is None:
            said = self.tr("not scored yet")
        elif self._score == NOT_DISCUSSED:
            said = self.tr("not discussed")
        else:
            said = str(self._score)
        self.setAccessibleName(f"{self._name}: {said}" if self._name else said)
        if self._previous:
            self.setAccessibleDescription(self.tr("previous score {score}").format(score=self._previous))
        else:
            self.setAccessibleDescription("")

"""One cell of the role grid: the role of a person in an incident, or that it is still to be weighed."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QEnterEvent, QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from models.kinds import Role
from models.records import PersonSnapshot
from ui import icons, kind_words, style
from ui.screens.meeting.roles.incidents import Incident, Weighing
from ui.widgets import painting
from ui.widgets.marks import ROLES
from ui.widgets.reading_only import StillOpens

_HEIGHT, _INSET = 35, 10
_STEPS = {
    Qt.Key.Key_Left: (0, -1),
    Qt.Key.Key_Right: (0, 1),
    Qt.Key.Key_Up: (-1, 0),
    Qt.Key.Key_Down: (1, 0),
}


class RoleCell(QAbstractButton, StillOpens):
    """A role as shape, colour and word. Empty cells show a plus when reached, so that a role can be added there."""

    def __init__(self, person: PersonSnapshot, incident: Incident, at: tuple[int, int], parent: QWidget) -> None:
        super().__init__(parent)
        self.person, self.incident, self.at = person, incident, at
        self._own: Weighing | None = None
        self._earlier: Weighing | None = None
        self._chosen = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_weighing(self, own: Weighing | None, earlier: Weighing | None, chosen: bool) -> None:
        """Show what this conference judged, or else what an earlier one did."""
        self._own, self._earlier, self._chosen = own, earlier, chosen
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if chosen else Qt.FocusPolicy.ClickFocus)
        self.setAccessibleName(f"{self.person.name}, {self.incident.text}: {self.words()}")
        self.update()

    def words(self) -> str:
        """What the cell says."""
        if self._own is not None:
            return kind_words.role(self._own.row.role) if self._own.row.role else self.tr("To be weighed")
        if self._earlier is not None and self._earlier.row.role:
            return self.tr("Earlier: {role}").format(role=kind_words.role(self._earlier.row.role))
        return self.tr("no role")

    def sizeHint(self) -> QSize:
        return QSize(118, _HEIGHT)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.click()
        elif Qt.Key(event.key()) in _STEPS:
            event.ignore()  # an abstract button would walk to its nearest neighbour; the grid walks by row and column
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        area = QRectF(self.rect()).adjusted(_INSET, 5, -_INSET, -5)
        if self._own is not None:
            self._paint_own(painter, area, self._own.row.role)
        elif self._earlier is not None and self._earlier.row.role:
            self._paint_words(painter, area, ROLES[self._earlier.row.role].icon, self._short_earlier(), "text2")
        elif self.hasFocus() or self.underMouse():
            self._paint_dashed(painter, area)
            self._paint_words(painter, area, "plus", "", "accent")
        if self.hasFocus() or self._chosen:
            width = 2.0 if self.hasFocus() else 1.5
            painting.rounded(painter, area.adjusted(-1, -1, 1, 1), None, self._colour("accent"), 4, width)

    def _short_earlier(self) -> str:
        assert self._earlier is not None and self._earlier.row.role is not None
        return kind_words.role(self._earlier.row.role)

    def _paint_own(self, painter: QPainter, area: QRectF, role: Role | None) -> None:
        if role is None:
            self._paint_dashed(painter, area)
            self._paint_words(painter, area, "plus", self.tr("To be weighed"), "accent")
            return
        look = ROLES[role]
        painting.rounded(painter, area, self._colour("surface"), self._colour(look.tone), 4)
        self._paint_words(painter, area, look.icon, kind_words.role(role), look.tone, strong=self._chosen)

    def _paint_dashed(self, painter: QPainter, area: QRectF) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._colour("control"), 1, Qt.PenStyle.DashLine))
        painter.setBrush(self._colour("surface"))
        painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)

    def _paint_words(
        self, painter: QPainter, area: QRectF, icon: str, words: str, tone: str, *, strong: bool = False
    ) -> None:
        painter.setFont(style.font(weight=style.SEMIBOLD if strong else style.REGULAR))
        metrics = painter.fontMetrics()
        room = int(area.width()) - 26
        shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, room)
        width = metrics.horizontalAdvance(shown) + (22 if shown else 16)
        x = area.center().x() - width / 2
        icons.paint(painter, icon, QRectF(x, area.center().y() - 8, 16, 16), self._colour(tone))
        painter.setPen(self._colour(tone))
        rest = QRectF(x + 22, area.top(), area.right() - x - 22, area.height())
        painter.drawText(rest, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)

    def _colour(self, role: str) -> QColor:
        return style.tokens().colour(role)


def step_of(event: QKeyEvent) -> tuple[int, int] | None:
    """By how many rows and columns an arrow key moves; None for any other key."""
    return None if event.modifiers() else _STEPS.get(Qt.Key(event.key()))

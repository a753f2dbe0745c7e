"""People and incidents as a grid of roles: arrows move, Enter opens."""

from datetime import date

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QTextOption
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from models.records import PersonSnapshot
from ui import days, kind_words, style
from ui.screens.meeting.emptying import empty
from ui.screens.meeting.roles.incidents import Incident, Weighings
from ui.screens.meeting.roles.role_cell import RoleCell, step_of
from ui.widgets.labels import ElidedLabel

_NAMES, _LEAST_COLUMN, _HEAD = 200, 118, 66

Spot = tuple[str, str]


class RoleGrid(QWidget):
    """Incidents in order of time as columns, people as rows. `spot_chosen` follows the keyboard; Enter opens."""

    spot_chosen = Signal(str, str)
    spot_opened = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cells: dict[Spot, RoleCell] = {}
        self._heads: list[IncidentHead] = []
        self._shape: object = None
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(1, 0, 1, 0)
        self._grid.setSpacing(0)
        self._grid.setColumnMinimumWidth(0, _NAMES)

    def show_weighings(self, found: Weighings, chosen: Spot | None, day: date) -> None:
        """Show all roles, with the chosen one marked."""
        shape = (found.incidents, found.people)
        if shape != self._shape:
            had_focus = any(cell.hasFocus() for cell in self._cells.values())
            self._build(found, day)
            self._shape = shape
            if had_focus and chosen in self._cells:
                self._cells[chosen].setFocus()
        for spot, cell in self._cells.items():
            cell.show_weighing(found.own.get(spot), found.last_earlier(*spot), spot == chosen)
        for head in self._heads:
            head.show_chosen(chosen is not None and head.incident.text == chosen[1])
        self.update()

    def cell(self, person: str, incident: str) -> RoleCell | None:
        """The cell of a person in an incident."""
        return self._cells.get((person, incident))

    def spots(self) -> tuple[Spot, ...]:
        """All cells, row by row."""
        return tuple(self._cells)

    def focus_spot(self, spot: Spot) -> None:
        """Bring the keyboard to a cell."""
        if spot in self._cells:
            self._cells[spot].setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step, here = step_of(event), self.focusWidget()
        if step is None or not isinstance(here, RoleCell):
            super().keyPressEvent(event)
            return
        goal = (here.at[0] + step[0], here.at[1] + step[1])
        for spot, cell in self._cells.items():
            if cell.at == goal:
                cell.setFocus(Qt.FocusReason.TabFocusReason)
                self.spot_chosen.emit(*spot)

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = style.tokens()
        painter = QPainter(self)
        for head in self._heads:
            if head.is_chosen:
                painter.fillRect(head.x(), 0, head.width(), self.height(), tokens.colour("selection"))
        for row in range(1, self._grid.rowCount()):
            painter.fillRect(0, self._grid.cellRect(row, 0).top(), self.width(), 1, tokens.colour("line"))

    def _build(self, found: Weighings, day: date) -> None:
        empty(self._grid)
        self._cells.clear()
        self._heads.clear()
        for row in range(1, self._grid.rowCount()):
            self._grid.setRowMinimumHeight(row, 0)
        before: Incident | None = None
        for column, incident in enumerate(found.incidents, start=1):
            head = IncidentHead(column, incident, before)
            before = incident
            self._heads.append(head)
            self._grid.addWidget(head, 0, column)
            self._grid.setColumnStretch(column, 1)
        for row, person in enumerate(found.people, start=1):
            self._grid.addWidget(_PersonHead(person, day), row, 0)
            for column, incident in enumerate(found.incidents, start=1):
                self._add_cell(person, incident, (row, column))

    def _add_cell(self, person: PersonSnapshot, incident: Incident, at: tuple[int, int]) -> None:
        cell = RoleCell(person, incident, at, self)
        cell.pressed.connect(lambda: self.spot_chosen.emit(person.key, incident.text))
        cell.clicked.connect(lambda: self.spot_opened.emit(person.key, incident.text))
        self._cells[person.key, incident.text] = cell
        self._grid.addWidget(cell, *at)
        cell.show()  # a widget that its layout shows later cannot take the keyboard now


class IncidentHead(QWidget):
    """The head of a column: number, day, the weeks since the one before, and what happened in two lines."""

    def __init__(self, number: int, incident: Incident, before: Incident | None) -> None:
        super().__init__()
        self.incident, self._number = incident, number
        self._weeks = _weeks_between(before, incident)
        self.is_chosen = False
        self.setFixedHeight(_HEAD)
        self.setMinimumWidth(_LEAST_COLUMN)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setToolTip(f"<span>{incident.text.replace('&', '&amp;').replace('<', '&lt;')}</span>")
        self.setAccessibleName(f"{self._day()}: {incident.text}")

    def show_chosen(self, chosen: bool) -> None:
        """Stand out when a role in this incident is chosen."""
        self.is_chosen = chosen
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(_LEAST_COLUMN, _HEAD)

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = style.tokens()
        painter = QPainter(self)
        strong = style.SEMIBOLD if self.is_chosen else style.REGULAR
        painter.setFont(style.font(style.SMALL, strong))
        words = self._day()
        half = painter.fontMetrics().horizontalAdvance(words) / 2
        painter.setPen(tokens.colour("accent" if self.is_chosen else "text2"))
        middle = Qt.AlignmentFlag.AlignCenter
        painter.drawText(QRectF(0, 5, self.width(), 18), middle, words)
        self._paint_gap(painter, self.width() / 2 - half)
        painter.setFont(style.font(style.SMALL, strong))
        painter.setPen(tokens.colour("text"))
        option = QTextOption(Qt.AlignmentFlag.AlignHCenter)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        painter.drawText(QRectF(5, 25, self.width() - 10, 34), self._two_lines(painter), option)

    def _paint_gap(self, painter: QPainter, until: float) -> None:
        """The weeks since the incident before, as far as there is room for it left of the day."""
        if not self._weeks:
            return
        painter.setFont(style.font(style.SMALL))
        words = self.tr("{weeks} wk").format(weeks=self._weeks)
        width = painter.fontMetrics().horizontalAdvance(words)
        if width + 10 > until:
            return
        painter.setPen(style.tokens().colour("hint"))
        painter.drawText(QRectF(0, 5, until - 6, 18), Qt.AlignmentFlag.AlignCenter, words)

    def _two_lines(self, painter: QPainter) -> str:
        return painter.fontMetrics().elidedText(
            self.incident.text, Qt.TextElideMode.ElideRight, int(1.75 * (self.width() - 10))
        )

    def _day(self) -> str:
        if self.incident.on is None:
            return self.tr("{number} · undated").format(number=self._number)
        return f"{self._number} · {days.plain(self.incident.on)}"


class _PersonHead(QWidget):
    """Who a row is about: name, age, and what they are in the case."""

    def __init__(self, person: PersonSnapshot, day: date) -> None:
        super().__init__()
        self.setFixedWidth(_NAMES)
        column = QVBoxLayout(self)
        column.setContentsMargins(13, 1, 8, 1)
        column.setSpacing(0)
        column.addWidget(ElidedLabel(person.name, strong=True))
        age = person.age_on(day)
        parts = [str(age) if age is not None else "", self.tr("minor") if person.is_minor_on(day) else ""]
        parts.append(person.relation or kind_words.position(person.position).lower())
        column.addWidget(ElidedLabel(" · ".join(part for part in parts if part), size="small", tone="text2"))


def _weeks_between(before: Incident | None, incident: Incident) -> int | None:
    if before is None or before.on is None or incident.on is None:
        return None
    return round((incident.on - before.on).days / 7)

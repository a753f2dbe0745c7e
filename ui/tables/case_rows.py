"""The cases of a vault as rows of a table."""

import unicodedata
from collections.abc import Sequence
from datetime import date
from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from models.records import CaseLine
from ui import case_words, days

Index = QModelIndex | QPersistentModelIndex
LINE_ROLE = int(Qt.ItemDataRole.UserRole)


class Column(IntEnum):
    """The columns from left to right."""

    NUMBER = 0
    NAME = 1
    REGIME = 2
    PHASE = 3
    DIRECTOR = 4
    LAST = 5
    NEXT = 6
    OPEN = 7
    LATE = 8


class CaseRows(QAbstractTableModel):
    """The cases whose number, name or director holds every word of the filter."""

    def __init__(self, today: date, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self._all: list[tuple[str, CaseLine]] = []
        self._shown: list[CaseLine] = []
        self._words: list[str] = []

    def show_cases(self, lines: Sequence[CaseLine]) -> None:
        """Show these cases, as far as the filter lets them through."""
        self._all = [(_folded(f"{one.number} {one.title} {one.case_director}"), one) for one in lines]
        self._refill()

    def filter(self, text: str) -> None:
        """Show only the cases that hold every word of *text*; accents and capitals make no difference."""
        self._words = _folded(text).split()
        self._refill()

    def line(self, row: int) -> CaseLine:
        """The case in a row."""
        return self._shown[row]

    def total(self) -> int:
        """How many cases there are, filtered away or not."""
        return len(self._all)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(Column)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        line = self._shown[index.row()]
        if role == LINE_ROLE:
            return line
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._text(line, Column(index.column()))
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        titles = {
            Column.NUMBER: self.tr("Number"),
            Column.NAME: self.tr("Person concerned"),
            Column.REGIME: self.tr("Regime"),
            Column.PHASE: self.tr("Phase"),
            Column.DIRECTOR: self.tr("Case director"),
            Column.LAST: self.tr("Last"),
            Column.NEXT: self.tr("Next"),
            Column.OPEN: self.tr("Open"),
            Column.LATE: self.tr("Late"),
        }
        return titles[Column(section)]

    def _refill(self) -> None:
        self.beginResetModel()
        self._shown = [line for text, line in self._all if all(word in text for word in self._words)]
        self.endResetModel()

    def _text(self, line: CaseLine, column: Column) -> str:
        match column:
            case Column.NUMBER:
                return line.number
            case Column.NAME:
                return line.title if line.title != line.number else "–"
            case Column.REGIME:
                return case_words.regime(line.regime)
            case Column.PHASE:
                return case_words.phase(line.phase) if line.phase else "–"
            case Column.DIRECTOR:
                return line.case_director or "–"
            case Column.LAST:
                return self._day(line.last_conference_on)
            case Column.NEXT:
                return self._day(line.next_conference_on)
            case Column.OPEN:
                return str(line.open_actions)
            case Column.LATE:
                return str(line.late_actions) if line.late_actions else ""

    def _day(self, day: date | None) -> str:
        return days.near(day, self._today) if day else "–"


def _folded(text: str) -> str:
    plain = unicodedata.normalize("NFKD", text).casefold()
    return "".join(sign for sign in plain if not unicodedata.combining(sign))

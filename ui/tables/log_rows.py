"""The log as rows of a table: newest first, and read a piece at a time while somebody goes down."""

from collections.abc import Callable, Sequence
from datetime import date
from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from models.keeping_kinds import Outcome
from models.records import LogLine
from ui import log_words
from ui.widgets.labels import as_plain_tip

Index = QModelIndex | QPersistentModelIndex
LINE_ROLE = int(Qt.ItemDataRole.UserRole)
PIECE = 100

Read = Callable[[int | None], Sequence[LogLine]]
"""Gives the next piece, before the line of this number; the first one for None."""


class Column(IntEnum):
    """The columns from left to right."""

    WHEN = 0
    WHO = 1
    WHAT = 2
    CASE = 3
    RESULT = 4
    WHERE = 5


class LogRows(QAbstractTableModel):
    """The lines of the log that were read until now."""

    def __init__(self, today: date, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self._read: Read = lambda _: ()
        self._lines: list[LogLine] = []
        self._is_whole = True

    def show_lines(self, read: Read) -> None:
        """Show from the newest line on what *read* gives."""
        self.beginResetModel()
        self._read = read
        self._lines = list(read(None))
        self._is_whole = len(self._lines) < PIECE
        self.endResetModel()

    def line(self, row: int) -> LogLine:
        """The line in a row."""
        return self._lines[row]

    def canFetchMore(self, parent: Index) -> bool:
        return not parent.isValid() and not self._is_whole

    def fetchMore(self, parent: Index) -> None:
        if parent.isValid() or self._is_whole:
            return
        more = self._read(self._lines[-1].entry.number)
        self._is_whole = len(more) < PIECE
        if more:
            self.beginInsertRows(QModelIndex(), len(self._lines), len(self._lines) + len(more) - 1)
            self._lines += more
            self.endInsertRows()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(Column)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        line = self._lines[index.row()]
        if role == LINE_ROLE:
            return line
        if role == Qt.ItemDataRole.AccessibleTextRole and index.column() == Column.WHEN:
            return log_words.spoken(line, self._today)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._text(line, Column(index.column()))
        if role == Qt.ItemDataRole.ToolTipRole:
            return as_plain_tip(self._text(line, Column(index.column())))
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        titles = {
            Column.WHEN: self.tr("When"),
            Column.WHO: self.tr("Who"),
            Column.WHAT: self.tr("What"),
            Column.CASE: self.tr("Case"),
            Column.RESULT: self.tr("Result"),
            Column.WHERE: self.tr("Where"),
        }
        return titles[Column(section)]

    def _text(self, line: LogLine, column: Column) -> str:
        match column:
            case Column.WHEN:
                return log_words.moment(line, self._today)
            case Column.WHO:
                return line.entry.actor
            case Column.WHAT:
                return log_words.deed(line)
            case Column.CASE:
                return line.case_number or self._gone(line)
            case Column.RESULT:
                return log_words.outcome(line.entry.outcome) if line.readable else ""
            case Column.WHERE:
                return line.entry.origin

    def _gone(self, line: LogLine) -> str:
        """A case that is not in the vault any more is told by the number that the log knows it by."""
        return self.tr("no longer here ({id})").format(id=line.entry.case_id) if line.entry.case_id else ""


def went_well(line: LogLine) -> bool:
    """Whether what was done succeeded."""
    return line.readable and line.entry.outcome is Outcome.DONE

"""Texts in a list, under the names of the parts that they belong to."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

Index = QModelIndex | QPersistentModelIndex
ROW_ROLE = int(Qt.ItemDataRole.UserRole)


@dataclass(frozen=True, slots=True)
class TextRow:
    """One row. *beside* stands in a second column; *mark* is an icon and *mark_words* what it says; a *band* is a name
    above the rows that follow, and cannot be chosen."""

    key: str
    text: str
    beside: str = ""
    mark: str = ""
    mark_words: str = ""
    band: bool = False


class TextRows(QAbstractListModel):
    """The rows; those with the same keys as before stay where they are."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[TextRow, ...] = ()

    def show_rows(self, rows: Sequence[TextRow]) -> None:
        """Show these rows instead."""
        new = tuple(rows)
        if [row.key for row in new] != [row.key for row in self._rows]:
            self.beginResetModel()
            self._rows = new
            self.endResetModel()
            return
        before, self._rows = self._rows, new
        for at, (old, row) in enumerate(zip(before, new, strict=True)):
            if old != row:
                self.dataChanged.emit(self.index(at), self.index(at))

    def row(self, at: int) -> TextRow:
        """The row at a place."""
        return self._rows[at]

    def place(self, key: str) -> int:
        """Where the row with this key stands; -1 when it does not."""
        return next((at for at, row in enumerate(self._rows) if row.key == key and not row.band), -1)

    def first(self) -> str:
        """The key of the first row that can be chosen; empty when there is none."""
        return next((row.key for row in self._rows if not row.band), "")

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(part for part in (row.text, row.beside, row.mark_words) if part)
        return row if role == ROW_ROLE else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid() or self._rows[index.row()].band:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren

"""The cell of a table of calm rows: each table adds only its text."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from ui import style
from ui.widgets import painting

Index = QModelIndex | QPersistentModelIndex


class RowCells(QStyledItemDelegate):
    """Paints one cell: the tint of the chosen row, the hairline, the text as plain text, the ring of the keyboard."""

    def paint_text(self, painter: QPainter, rect: QRect, index: Index) -> None:
        """Paint what stands in the cell."""
        raise NotImplementedError

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(80, style.ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        tokens = style.tokens()
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        table = self.parent()
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.fillRect(rect, tokens.colour("selection" if chosen else "surface"))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, tokens.colour("line"))
        if chosen and index.column() == 0:
            painter.fillRect(rect.left(), rect.top(), 3, rect.height(), tokens.colour("accent"))
        self.paint_text(painter, rect, index)
        if chosen and isinstance(table, QTableView) and table.hasFocus():
            whole = QRect(0, rect.top(), table.viewport().width(), rect.height())
            painting.rounded(painter, QRectF(whole), None, tokens.colour("accent"), 2, 2.0)
        painter.restore()

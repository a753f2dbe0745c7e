"""The table of the log: calm rows, to look through with the keyboard."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from ui import icons, style
from ui.tables.case_table import Titles
from ui.tables.log_rows import LINE_ROLE, Column, LogRows, went_well
from ui.widgets import painting

_WIDTHS = {Column.WHEN: 128, Column.WHO: 176, Column.CASE: 168, Column.RESULT: 112, Column.WHERE: 138}
_PAD = 14
_MARK = 14
Index = QModelIndex | QPersistentModelIndex


class LogTable(QTableView):
    """Shows LogRows; what is too long for its column is told whole when it is pointed at."""

    def __init__(self, rows: LogRows, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(rows)
        self.setItemDelegate(_Cells(self))
        self.setHorizontalHeader(Titles(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setAccessibleName(self.tr("Log"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(style.ROW)
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setSectionResizeMode(Column.WHAT, QHeaderView.ResizeMode.Stretch)
        for column, width in _WIDTHS.items():
            header.resizeSection(column, width)
        rows.modelReset.connect(self._begin_at_newest)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        rows = self.model().rowCount()
        if event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End) and rows:
            self.selectRow(0 if event.key() == Qt.Key.Key_Home else rows - 1)
        else:
            super().keyPressEvent(event)

    def _begin_at_newest(self) -> None:
        if self.model().rowCount():
            self.selectRow(0)


class _Cells(QStyledItemDelegate):
    """Paints one cell: the tint of the chosen row, the hairline, the text as plain text."""

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
        self._paint_text(painter, rect, index)
        if chosen and isinstance(table, QTableView) and table.hasFocus():
            whole = QRect(0, rect.top(), table.viewport().width(), rect.height())
            painting.rounded(painter, QRectF(whole), None, tokens.colour("accent"), 2, 2.0)
        painter.restore()

    def _paint_text(self, painter: QPainter, rect: QRect, index: Index) -> None:
        tokens = style.tokens()
        column, well = Column(index.column()), went_well(index.data(LINE_ROLE))
        stands_out = column is Column.RESULT and not well
        painter.setFont(style.font(weight=style.SEMIBOLD if stands_out else style.REGULAR))
        tone = "danger" if stands_out else "text" if column in (Column.WHO, Column.WHAT) else "text2"
        painter.setPen(tokens.colour(tone))
        area = rect.adjusted(_PAD, 0, -_PAD, 0)
        if stands_out:
            mark = QRectF(area.left(), rect.top() + (rect.height() - _MARK) / 2, _MARK, _MARK)
            icons.paint(painter, "warning", mark, tokens.colour("danger"))
            area.adjust(_MARK + 6, 0, 0, 0)
        text = painter.fontMetrics().elidedText(str(index.data()), Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, text)

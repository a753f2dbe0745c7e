"""The table of the log: calm rows, to look through with the keyboard."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QTableView,
    QWidget,
)

from ui import icons, style
from ui.tables.case_table import Titles
from ui.tables.log_rows import LINE_ROLE, Column, LogRows, went_well
from ui.tables.row_cells import Index, RowCells

_WIDTHS = {Column.WHEN: 128, Column.WHO: 176, Column.CASE: 168, Column.RESULT: 112, Column.WHERE: 138}
_PAD = 14
_MARK = 14


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


class _Cells(RowCells):
    """The text of a line; one that did not go well stands out."""

    def paint_text(self, painter: QPainter, rect: QRect, index: Index) -> None:
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

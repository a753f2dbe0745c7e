"""The table of cases: calm rows, one chosen, opened with Enter."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QTableView,
    QWidget,
)

from ui import icons, style
from ui.tables.case_rows import LINE_ROLE, CaseRows, Column
from ui.tables.row_cells import Index, RowCells

_WIDTHS = {
    Column.NUMBER: 158,
    Column.REGIME: 98,
    Column.PHASE: 110,
    Column.DIRECTOR: 164,
    Column.LAST: 98,
    Column.NEXT: 90,
    Column.OPEN: 62,
    Column.LATE: 78,
}
_RIGHT = (Column.OPEN, Column.LATE)
_PAD = 14


class CaseTable(QTableView):
    """Shows CaseRows; `opened(case_id)` tells that Enter or a double click opened one."""

    opened = Signal(int)

    def __init__(self, rows: CaseRows, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = rows
        self.setModel(rows)
        self.setItemDelegate(_Cells(self))
        self.setHorizontalHeader(Titles(self, right=_RIGHT))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setAccessibleName(self.tr("Cases"))
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
        header.setSectionResizeMode(Column.NAME, QHeaderView.ResizeMode.Stretch)
        for column, width in _WIDTHS.items():
            header.resizeSection(column, width)
        self.doubleClicked.connect(lambda index: self._open(index.row()))
        self._chosen: int | None = None
        rows.modelAboutToBeReset.connect(self._remember)
        rows.modelReset.connect(self._choose)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self._open(self.currentIndex().row())
        elif event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End) and self._rows.rowCount():
            self.selectRow(0 if event.key() == Qt.Key.Key_Home else self._rows.rowCount() - 1)
        else:
            super().keyPressEvent(event)

    def _open(self, row: int) -> None:
        self.opened.emit(self._rows.line(row).id)

    def _remember(self) -> None:
        row = self.currentIndex().row()
        self._chosen = self._rows.line(row).id if row >= 0 else None

    def _choose(self) -> None:
        """Stay at the case that was chosen, or else begin at the first."""
        shown = [self._rows.line(row).id for row in range(self._rows.rowCount())]
        if shown:
            self.selectRow(shown.index(self._chosen) if self._chosen in shown else 0)


class Titles(QHeaderView):
    """The names of the columns, quiet and on one line; those of the columns *right* stand to the right."""

    def __init__(self, parent: QWidget, right: Sequence[int] = ()) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._right = right
        self.setFixedHeight(32)
        self.setSectionsClickable(False)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        tokens = style.tokens()
        painter.fillRect(rect, tokens.colour("surface"))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, tokens.colour("line"))
        painter.setPen(tokens.colour("text2"))
        painter.setFont(style.font(style.SMALL, style.SEMIBOLD))
        side = Qt.AlignmentFlag.AlignRight if section in self._right else Qt.AlignmentFlag.AlignLeft
        text = str(self.model().headerData(section, Qt.Orientation.Horizontal))
        painter.drawText(rect.adjusted(_PAD, 0, -_PAD, 0), side | Qt.AlignmentFlag.AlignVCenter, text)


class _Cells(RowCells):
    """The text of a case; a late one stands out."""

    def paint_text(self, painter: QPainter, rect: QRect, index: Index) -> None:
        tokens = style.tokens()
        column = Column(index.column())
        late = column is Column.LATE and index.data(LINE_ROLE).late_actions
        strong = column is Column.NAME or bool(late)
        painter.setFont(style.font(weight=style.SEMIBOLD if strong else style.REGULAR))
        painter.setPen(tokens.colour("danger" if late else "text" if column <= Column.NAME else "text2"))
        area = rect.adjusted(_PAD, 0, -_PAD, 0)
        side = Qt.AlignmentFlag.AlignRight if column in _RIGHT else Qt.AlignmentFlag.AlignLeft
        text = painter.fontMetrics().elidedText(str(index.data()), Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, side | Qt.AlignmentFlag.AlignVCenter, text)
        if late:
            width = painter.fontMetrics().horizontalAdvance(text)
            mark = QRectF(area.right() - width - 20, rect.top() + (rect.height() - 14) / 2, 14, 14)
            icons.paint(painter, "warning", mark, tokens.colour("danger"))

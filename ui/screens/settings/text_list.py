"""A list of texts on one line each, walked with the arrow keys; bands name their parts."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from ui import icons, style
from ui.screens.settings.text_rows import ROW_ROLE, TextRow, TextRows
from ui.widgets import painting

_PAD, _BAND = 14, 28
Index = QModelIndex | QPersistentModelIndex


class TextList(QListView):
    """Shows TextRows. `chosen(key)` tells that the user came to another row; `opened` that Enter was pressed on one."""

    chosen = Signal(str)
    opened = Signal()

    def __init__(self, rows: TextRows, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = rows
        self._key = ""
        self._quiet = False
        self.setModel(rows)
        self.setItemDelegate(_Lines(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(name)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setMinimumWidth(240)
        self.doubleClicked.connect(lambda _: self.opened.emit())
        rows.modelReset.connect(lambda: self.choose(self._key))

    def choose(self, key: str) -> None:
        """Show a row as chosen, without telling; a key that is not there chooses none."""
        self._key = key
        self._quiet = True
        try:
            at = self._rows.place(key)
            self.setCurrentIndex(self._rows.index(at) if at >= 0 else QModelIndex())
        finally:
            self._quiet = False

    def currentChanged(self, current: Index, previous: Index) -> None:  # noqa: N802 - Qt's own name
        super().currentChanged(current, previous)
        if current.isValid() and not self._quiet:
            self._key = self._rows.row(current.row()).key
            self.chosen.emit(self._key)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scrollTo(self.currentIndex())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.opened.emit()
        else:
            super().keyPressEvent(event)


class _Lines(QStyledItemDelegate):
    """Paints one row: the tint of the chosen one, its text as plain text, what stands beside it and its mark."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row: TextRow = index.data(ROW_ROLE)
        return QSize(80, _BAND if row.band else style.ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        tokens = style.tokens()
        row: TextRow = index.data(ROW_ROLE)
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        view = self.parent()
        painter.save()
        fill = "sunken" if row.band else "selection" if chosen else "surface"
        painter.fillRect(rect, tokens.colour(fill))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, tokens.colour("line"))
        if chosen:
            painter.fillRect(rect.left(), rect.top(), 3, rect.height(), tokens.colour("accent"))
        self._paint_words(painter, rect.adjusted(_PAD, 0, -_PAD, 0), row)
        if chosen and isinstance(view, QListView) and view.hasFocus():
            painting.rounded(painter, QRectF(rect), None, tokens.colour("accent"), 2, 2.0)
        painter.restore()

    def _paint_words(self, painter: QPainter, area: QRect, row: TextRow) -> None:
        tokens = style.tokens()
        if row.mark:
            mark = QRectF(area.right() - 14, area.top() + (area.height() - 14) / 2, 14, 14)
            icons.paint(painter, row.mark, mark, tokens.colour("danger" if row.mark == "warning" else "accent"))
            area = area.adjusted(0, 0, -24, 0)
        first = QRect(area)
        if row.beside:
            half = area.width() // 2
            first.setWidth(half - 8)
            self._write(painter, area.adjusted(half, 0, 0, 0), row.beside, "text2", strong=False)
        self._write(painter, first, row.text, "text", strong=row.band or bool(row.mark))

    def _write(self, painter: QPainter, area: QRect, words: str, role: str, *, strong: bool) -> None:
        painter.setFont(style.font(weight=style.SEMIBOLD if strong else style.REGULAR))
        painter.setPen(style.tokens().colour(role))
        shown = painter.fontMetrics().elidedText(" ".join(words.split()), Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)

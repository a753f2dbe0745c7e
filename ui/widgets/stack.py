"""Parts under each other, for lists that grow long."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

_CHANGES = {QEvent.Type.LayoutRequest, QEvent.Type.FontChange, QEvent.Type.StyleChange, QEvent.Type.LanguageChange}


class Measured(QWidget):
    """A part that is measured once for each width, until something in it changes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._heights: dict[int, int] = {}

    def height_at(self, width: int) -> int:
        """How high it wants to be."""
        if width not in self._heights:
            self._heights[width] = _measured(self, width)
        return self._heights[width]

    def forget_heights(self) -> None:
        """Measure again when asked."""
        self._heights.clear()

    def event(self, event: QEvent) -> bool:
        if event.type() in _CHANGES:
            self.forget_heights()
        return super().event(event)


class Stack(QWidget):
    """Parts under each other, each as wide as the stack and as high as it needs.

    Qt's own layouts measure all parts again, at many widths, for every part that is added to a page in view: with a
    few hundred parts that takes seconds. This measures once for each width, and once more after something changed.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts: list[QWidget] = []
        self._heights: dict[int, int] = {}
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def put(self, part: QWidget) -> None:
        """Place a part at the end, and show it unless it was hidden on purpose."""
        hidden = part.isHidden() and part.testAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide)
        if part.parentWidget() is not self:
            part.setParent(self)
        self._parts.append(part)
        part.setVisible(not hidden)
        self._measure_again()

    def arrange(self, parts: Sequence[QWidget]) -> None:
        """Show these parts in this order: those that are there already stay, and what is not among them goes."""
        before, self._parts = self._parts, []
        staying = {id(part) for part in parts}
        for gone in (part for part in before if id(part) not in staying):
            gone.hide()
            gone.deleteLater()
        for part in parts:
            if part.parentWidget() is self and part in before:
                self._parts.append(part)
            else:
                self.put(part)
        self._measure_again()
        if self.isVisible():
            self._place()

    def parts(self) -> tuple[QWidget, ...]:
        """The parts from top to bottom, hidden or not."""
        return tuple(self._parts)

    def remove_all(self) -> None:
        """Take every part away."""
        parts, self._parts = self._parts, []
        for part in parts:
            part.hide()
            part.deleteLater()
        self._measure_again()

    def heightForWidth(self, width: int) -> int:
        if width not in self._heights:
            self._heights[width] = sum(_height(part, width) for part in self._parts if not part.isHidden())
        return self._heights[width]

    def hasHeightForWidth(self) -> bool:
        return True

    def sizeHint(self) -> QSize:
        return self._summed([part.sizeHint() for part in self._parts if not part.isHidden()])

    def minimumSizeHint(self) -> QSize:
        return self._summed([part.minimumSizeHint() for part in self._parts if not part.isHidden()])

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:  # a part came, went or changed
            self._measure_again()
            self._place()
            return True
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        for part in self._parts:  # parts that change while nobody looks do not tell
            if isinstance(part, Measured):
                part.forget_heights()
        self._measure_again()
        self._place()

    def _measure_again(self) -> None:
        self._heights.clear()
        self.updateGeometry()

    def _place(self) -> None:
        top, width = 0, self.width()
        for part in self._parts:
            if not part.isHidden():
                height = _height(part, width)
                part.setGeometry(0, top, width, height)
                top += height

    def _summed(self, sizes: list[QSize]) -> QSize:
        return QSize(max((size.width() for size in sizes), default=0), sum(size.height() for size in sizes))


def _height(part: QWidget, width: int) -> int:
    return part.height_at(width) if isinstance(part, Measured) else _measured(part, width)


def _measured(part: QWidget, width: int) -> int:
    wanted = part.heightForWidth(width) if part.hasHeightForWidth() else part.sizeHint().height()
    return min(max(wanted, part.minimumHeight(), part.minimumSizeHint().height()), part.maximumHeight())

"""Tabs over parts of one page, with how many things are open in each."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from ui import style
from ui.widgets import painting
from ui.widgets.tags import LOOKS, Tone


class Tabs(QWidget):
    """Names in a line of which one is underlined; the left and right arrows move. The page shows what belongs to it."""

    chosen = Signal(object)

    def __init__(self, options: Sequence[tuple[object, str]], *, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tabs: list[_Tab] = []
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for value, label in options:
            tab = _Tab(self, value, label)
            self._tabs.append(tab)
            row.addWidget(tab)
        row.addStretch(1)
        self.setAccessibleName(name)
        if self._tabs:
            self.choose(self._tabs[0].value)

    def value(self) -> object:
        """The value of the tab that is open."""
        return next((tab.value for tab in self._tabs if tab.isChecked()), None)

    def choose(self, value: object) -> None:
        """Open the tab of *value*, without telling; the keyboard stays on the open one."""
        had_focus = any(tab.hasFocus() for tab in self._tabs)
        for tab in self._tabs:
            tab.setChecked(tab.value == value)
            tab.setFocusPolicy(Qt.FocusPolicy.StrongFocus if tab.isChecked() else Qt.FocusPolicy.ClickFocus)
            if tab.isChecked():
                self.setFocusProxy(tab)
                if had_focus:
                    tab.setFocus(Qt.FocusReason.TabFocusReason)

    def show_badge(self, value: object, words: str, tone: Tone = "neutral") -> None:
        """Show a number or a few words beside the name of a tab; "" takes them away."""
        for tab in self._tabs:
            if tab.value == value:
                tab.show_badge(words, tone)

    def step(self, by: int) -> None:
        """Go to the next tab (1) or the previous one (-1), round the ends, as the user does."""
        at = next((at for at, tab in enumerate(self._tabs) if tab.isChecked()), 0)
        self.take(self._tabs[(at + by) % len(self._tabs)])

    def take(self, tab: "_Tab") -> None:
        """The user goes to *tab*: open it and tell."""
        if tab.value != self.value():
            self.choose(tab.value)
            self.chosen.emit(tab.value)

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(0, self.height() - 1, self.width(), 1, style.tokens().colour("line"))


class _Tab(QAbstractButton):
    """One name in the line of tabs."""

    def __init__(self, owner: Tabs, value: object, label: str) -> None:
        super().__init__(owner)
        self.value = value
        self._owner, self._label, self._badge = owner, label, ""
        self._tone: Tone = "neutral"
        self.setCheckable(True)
        self.setText(label.replace("&", "&&"))
        self.setAccessibleName(label)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_badge(self, words: str, tone: Tone) -> None:
        self._badge, self._tone = words, tone
        self.setAccessibleName(f"{self._label}, {words}" if words else self._label)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        width = QFontMetrics(style.font(weight=style.SEMIBOLD)).horizontalAdvance(self._label) + 20
        return QSize(width + (self._badge_width() + 7 if self._badge else 0), 38)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def nextCheckState(self) -> None:
        self._owner.take(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self._owner.step(-1 if event.key() == Qt.Key.Key_Left else 1)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = style.tokens()
        on = self.isChecked()
        painter = QPainter(self)
        if self.hasFocus():
            ring = QRectF(self.rect()).adjusted(0, 3, 0, -5)
            painting.rounded(painter, ring, None, tokens.colour("accent"), 4, 2.0)
        painter.setFont(style.font(weight=style.SEMIBOLD if on else style.REGULAR))
        painter.setPen(tokens.colour("text" if on or self.underMouse() else "text2"))
        words = painter.fontMetrics().horizontalAdvance(self._label)
        area = QRectF(10, 0, words + 2, self.height())
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self._label)
        if self._badge:
            self._paint_badge(painter, 10 + words + 7)
        if on:
            painter.fillRect(0, self.height() - 3, self.width(), 3, tokens.colour("accent"))

    def _paint_badge(self, painter: QPainter, left: int) -> None:
        fill, border, ink = (style.tokens().colour(role) for role in LOOKS[self._tone])
        rect = QRectF(left, (self.height() - 18) / 2, self._badge_width(), 18)
        painting.rounded(painter, rect, fill, border, style.RADIUS_TAG)
        painter.setFont(style.font(style.SMALL))
        painter.setPen(ink)
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, self._badge)

    def _badge_width(self) -> int:
        return max(20, QFontMetrics(style.font(style.SMALL)).horizontalAdvance(self._badge) + 12)

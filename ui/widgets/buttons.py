"""Buttons with their key drawn inside, and the key cap on its own."""

from typing import Literal

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QEnterEvent, QFocusEvent, QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy, QWidget

from ui import icons, style
from ui.widgets import painting

Kind = Literal["primary", "secondary", "tonal", "link", "plain"]
_ICON, _GAP, _GAP_KEYCAP = 16, 8, 8


class Button(QPushButton):
    """A button that says what it does and with which key.

    *spread* puts the text at the left and the key at the right, for buttons as wide as their column; *opens_menu*
    adds a chevron. A secondary button that is checkable turns tonal when it is on. Enter presses it, like Space.
    """

    def __init__(
        self,
        text: str,
        kind: Kind = "secondary",
        icon: str = "",
        shortcut_hint: str = "",
        *,
        height: int = style.CONTROL,
        spread: bool = False,
        opens_menu: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._words, self._kind, self._icon_name = "", kind, icon
        self._hint, self._spread, self._opens_menu = shortcut_hint, spread, opens_menu
        self._ring: painting.Ring | None = None
        self._height = style.BODY + 7 if kind == "link" else height
        size = style.LEAD if height >= style.CONTROL_LARGE else style.BODY
        self.setFont(style.font(size, style.SEMIBOLD if kind in ("primary", "tonal") else style.REGULAR))
        self.setText(text)
        self.setAccessibleDescription(shortcut_hint)
        self.setAutoDefault(False)
        self.setSizePolicy(
            QSizePolicy.Policy.Expanding if spread else QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed
        )
        if kind == "link":
            self.setCursor(Qt.CursorShape.PointingHandCursor)

    def text(self) -> str:
        """The words as given; an ampersand is only an ampersand."""
        return self._words

    def setText(self, text: str) -> None:
        self._words = text
        super().setText(text.replace("&", "&&"))
        self.setAccessibleName(text)
        self.updateGeometry()

    def show_kind(self, kind: Kind) -> None:
        """Change what the button weighs, such as from secondary to tonal when what it starts is on."""
        self._kind = kind
        self.setFont(
            style.font(self.font().pixelSize(), style.SEMIBOLD if kind in ("primary", "tonal") else style.REGULAR)
        )
        self.updateGeometry()
        self.update()

    def show_icon(self, name: str) -> None:
        """Change the icon before the words."""
        self._icon_name = name
        self.update()

    def show_shortcut(self, hint: str) -> None:
        """Change the key drawn inside."""
        self._hint = hint
        self.setAccessibleDescription(hint)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        if self._kind == "link":
            return QSize(self._content_width() + 2, self._height)
        if self._kind == "plain" and not self._words:
            return QSize(self._height, self._height)
        return QSize(self._content_width() + 2 * self._margin(), self._height)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.click()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._ring = painting.ringed(self, self._ring, True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._ring = painting.ringed(self, self._ring, False)

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        self._paint_surface(painter)
        ink = self._ink()
        x = self._start()
        if self._icon_name:
            role = style.tokens().colour("text2") if self._quiet_icon() else ink
            icons.paint(painter, self._icon_name, QRectF(x, (self.height() - _ICON) / 2, _ICON, _ICON), role)
            x += _ICON + _GAP
        self._paint_words(painter, QRect(x, 0, self._words_width() + 1, self.height()), ink)
        right = self.width() - self._margin()
        if self._hint:
            cap = painting.keycap_width(self._hint)
            left = right - cap if self._spread else x + self._words_width() + _GAP_KEYCAP
            top = (self.height() - painting.KEYCAP_HEIGHT) / 2
            painting.keycap(
                painter,
                QRectF(left, top, cap, painting.KEYCAP_HEIGHT),
                self._hint,
                on_fill=self._kind == "primary" and self.isEnabled(),
                quiet=not self.isEnabled(),
            )
        if self._opens_menu:
            icons.paint(painter, "chevron-down", QRectF(right - 14, (self.height() - 14) / 2, 14, 14), ink)

    def _paint_words(self, painter: QPainter, area: QRect, ink: QColor) -> None:
        chosen = self.font()
        chosen.setUnderline(self._kind == "link")
        painter.setFont(chosen)
        painter.setPen(ink)
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self._words)

    def _paint_surface(self, painter: QPainter) -> None:
        tokens = style.tokens()
        pressed, over = self.isDown(), self.underMouse() and self.isEnabled()
        rect = QRectF(self.rect())
        if self._kind == "link":
            return
        if not self.isEnabled():
            painting.rounded(painter, rect, tokens.colour("sunken"), tokens.colour("line"))
        elif self._kind == "primary":
            painting.rounded(painter, rect, tokens.colour("fill_hover" if over or pressed else "fill"))
        elif self._kind == "tonal" or self.isChecked():
            painting.rounded(painter, rect, tokens.colour("selection"), tokens.colour("accent"))
        elif self._kind == "plain":
            if over or pressed:
                painting.rounded(painter, rect, tokens.colour("sunken"))
        else:
            fill = "selection" if pressed else "sunken" if over else "surface"
            painting.rounded(painter, rect, tokens.colour(fill), tokens.colour("control"))

    def _ink(self) -> QColor:
        if not self.isEnabled():
            role = "hint"
        elif self._kind == "primary":
            role = "on_fill"
        else:
            role = "accent" if self._kind in ("link", "tonal") or self.isChecked() else "text"
        return style.tokens().colour(role)

    def _quiet_icon(self) -> bool:
        return self._kind == "plain" and self.isEnabled() and not self.isChecked()

    def _margin(self) -> int:
        if self._kind == "link":
            return 0
        if self._kind == "plain" and not self._words:
            return (self._height - _ICON) // 2
        return 16 if self._height >= style.CONTROL_LARGE else 12 if self._height >= style.CONTROL else 10

    def _start(self) -> int:
        if self._kind == "link" or self._spread:
            return self._margin()
        return max(self._margin(), (self.width() - self._content_width()) // 2)

    def _words_width(self) -> int:
        return QFontMetrics(self.font()).horizontalAdvance(self._words)

    def _content_width(self) -> int:
        width = self._words_width()
        if self._icon_name:
            width += _ICON + (_GAP if self._words else 0)
        if self._hint:
            width += painting.keycap_width(self._hint) + _GAP_KEYCAP
        if self._opens_menu:
            width += 14 + 6
        return width


class IconButton(Button):
    """A button that shows only an icon; its name is heard by a screen reader and shown as a tool tip."""

    def __init__(
        self, icon: str, name: str, *, height: int = style.CONTROL_IN_ROW, parent: QWidget | None = None
    ) -> None:
        super().__init__("", "plain", icon, height=height, parent=parent)
        self.show_name(name)

    def show_name(self, name: str) -> None:
        """Say what the button does now."""
        self.setAccessibleName(name)
        self.setToolTip(name)


class KeyCap(QLabel):
    """A key as it stands on the keyboard, such as "F2" or "Ctrl+L"."""

    def __init__(self, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(key)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(painting.keycap_width(self.text()), painting.KEYCAP_HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painting.keycap(QPainter(self), QRectF(self.rect()), self.text())

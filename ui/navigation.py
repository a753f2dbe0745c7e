"""The column at the left: where you are, where you can go, and who you are."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QVBoxLayout, QWidget

from ui import icons, style
from ui.widgets import painting
from ui.widgets.buttons import Button
from ui.widgets.labels import ElidedLabel, Label
from ui.widgets.surfaces import Hairline

WIDTH = 208


class Navigation(QWidget):
    """Tells `chosen(place)` for a place, and `lock_wanted` and `shortcuts_wanted`."""

    chosen = Signal(str)
    lock_wanted = Signal()
    shortcuts_wanted = Signal()

    def __init__(self, team: str, vault: str, person: str, role: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedWidth(WIDTH)
        self.places = {
            "today": Place("home", self.tr("Today"), "Ctrl+1"),
            "cases": Place("folder", self.tr("Cases"), "Ctrl+2"),
            "agenda": Place("calendar", self.tr("Agenda"), "Ctrl+3"),
            "vault": Place("lock", self.tr("Vault"), "Ctrl+4"),
            "settings": Place("settings", self.tr("Settings"), "Ctrl+,"),
        }
        self.place = ""
        column = QVBoxLayout(self)
        column.setContentsMargins(style.CLOSE, style.NEAR, style.CLOSE, style.CLOSE)
        column.setSpacing(2)
        column.addLayout(_inset(Label(team or vault, size="lead", strong=True, wrap=True)))
        column.addLayout(
            _inset(ElidedLabel(self.tr("Vault ‘{vault}’").format(vault=vault), size="small", tone="text2"))
        )
        column.addSpacing(style.NEAR)
        for name, place in self.places.items():
            place.clicked.connect(lambda _=False, name=name: self.chosen.emit(name))
            if name != "settings":
                column.addWidget(place)
        column.addStretch(1)
        column.addWidget(self.places["settings"])
        shortcuts = Place("help", self.tr("Shortcuts"), "F1")
        shortcuts.clicked.connect(self.shortcuts_wanted)
        column.addWidget(shortcuts)
        column.addSpacing(style.TIGHT)
        column.addWidget(Hairline())
        column.addLayout(_person(person, role))
        self.lock = Button(self.tr("Lock"), icon="lock", shortcut_hint="Ctrl+L", spread=True)
        self.lock.clicked.connect(self.lock_wanted)
        column.addWidget(self.lock)

    def show_place(self, name: str) -> None:
        """Mark where we are."""
        self.place = name
        for each, place in self.places.items():
            place.show_current(each == name)

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = style.tokens()
        painter = QPainter(self)
        painter.fillRect(self.rect(), tokens.colour("sunken"))
        painter.fillRect(self.width() - 1, 0, 1, self.height(), tokens.colour("line"))


class Place(QAbstractButton):
    """One place to go, with its icon and its key."""

    def __init__(self, icon: str, text: str, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon, self._key = icon, key
        self._current = False
        self.setText(text)
        self.setAccessibleName(text)
        self.setAccessibleDescription(key)
        self.setFixedHeight(36)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def show_current(self, current: bool) -> None:
        """Mark this as the place where we are."""
        self._current = current
        self.update()

    def is_current(self) -> bool:
        """Whether we are here."""
        return self._current

    def sizeHint(self) -> QSize:
        return QSize(WIDTH - 2 * style.CLOSE, 36)

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = style.tokens()
        painter = QPainter(self)
        area = QRectF(self.rect())
        if self._current or self.underMouse():
            role = "surface" if self._current else "line"
            painting.rounded(painter, area, tokens.colour(role), None, style.RADIUS_CONTROL)
        if self._current:
            painter.fillRect(QRectF(0, 2, 3, self.height() - 4), tokens.colour("accent"))
        if self.hasFocus():
            painting.rounded(painter, area, None, tokens.colour("accent"), style.RADIUS_CONTROL, 2.0)
        ink = tokens.colour("text" if self._current else "text2")
        icons.paint(painter, self._icon, QRectF(13, (self.height() - 16) / 2, 16, 16), ink)
        painter.setPen(tokens.colour("text"))
        painter.setFont(style.font(weight=style.SEMIBOLD if self._current else style.REGULAR))
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(area.adjusted(39, 0, 0, 0), middle | Qt.AlignmentFlag.AlignLeft, self.text())
        painter.setPen(tokens.colour("hint"))
        painter.setFont(style.font(style.SMALL))
        painter.drawText(area.adjusted(0, 0, -10, 0), middle | Qt.AlignmentFlag.AlignRight, self._key)


def _inset(part: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setContentsMargins(10, 0, 10, 0)
    row.addWidget(part)
    return row


def _person(person: str, role: str) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setContentsMargins(10, style.CLOSE, 10, style.CLOSE)
    row.setSpacing(style.CLOSE)
    row.addWidget(Label(icon="person", icon_tone="text2"))
    words = QVBoxLayout()
    words.setSpacing(0)
    words.addWidget(ElidedLabel(person))
    words.addWidget(ElidedLabel(role[:1].upper() + role[1:], size="small", tone="text2"))
    row.addLayout(words, 1)
    return row

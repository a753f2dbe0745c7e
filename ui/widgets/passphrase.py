"""A field for a passphrase: hidden until asked, and it notices Caps Lock."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from ui import style
from ui.widgets.buttons import IconButton
from ui.widgets.fields import LineField


class _Eye(IconButton):
    """A button within a field. What is typed on it does not reach the field: it was meant for another."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        super().keyPressEvent(event)
        if event.text().isprintable() and event.text():
            event.accept()


class PassphraseField(LineField):
    """A passphrase; the eye shows it and hides it again. `caps_lock_seen` tells when Caps Lock turns out on or off.

    Where somebody types on into a next field (*typed_on*), Tab passes the eye: a space typed there would show what is
    secret.
    """

    caps_lock_seen = Signal(bool)

    def __init__(self, name: str, parent: QWidget | None = None, *, typed_on: bool = False) -> None:
        super().__init__(name=name, height=style.CONTROL_LARGE, secret=True, parent=parent)
        self.setTextMargins(0, 0, 32, 0)
        self._caps_lock = False
        self._eye = _Eye("eye", self.tr("Show the passphrase"), height=style.CONTROL_IN_ROW, parent=self)
        self._eye.setCursor(Qt.CursorShape.ArrowCursor)
        self._eye.setFocusPolicy(Qt.FocusPolicy.NoFocus if typed_on else self._eye.focusPolicy())
        self._eye.clicked.connect(self._turn)

    @property
    def caps_lock(self) -> bool:
        """Whether Caps Lock was on at the last letter."""
        return self._caps_lock

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        edge = self._eye.sizeHint().width()
        self._eye.setGeometry(self.width() - edge - 6, (self.height() - edge) // 2, edge, edge)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        super().keyPressEvent(event)
        self._watch_caps_lock(event)

    def _watch_caps_lock(self, event: QKeyEvent) -> None:
        """Qt does not tell the state of the key, but a letter that disagrees with Shift gives it away."""
        letter = event.text()
        if len(letter) != 1 or letter.lower() == letter.upper():
            return
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        on = letter.isupper() != shift
        if on != self._caps_lock:
            self._caps_lock = on
            self.caps_lock_seen.emit(on)

    def _turn(self) -> None:
        shown = self.echoMode() is QLineEdit.EchoMode.Normal
        self.setEchoMode(QLineEdit.EchoMode.Password if shown else QLineEdit.EchoMode.Normal)
        name = self.tr("Show the passphrase") if shown else self.tr("Hide the passphrase")
        self._eye.show_icon("eye" if shown else "eye-off")
        self._eye.setAccessibleName(name)
        self._eye.setToolTip(name)

"""A field for a citizen service number: masked, and shown only while the eye is held down or the field is typed in."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from ui.widgets.buttons import IconButton
from ui.widgets.fields import LineField

_SHOWN_DIGITS = 3


class BsnField(LineField):
    """Nine digits. Shows `••••••` and the last three, and the whole number while it is edited or the eye is pressed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._number = self._number_shown = ""
        self.setTextMargins(0, 0, 30, 0)
        self._eye = IconButton("eye", self.tr("Show the number while pressed"), height=24, parent=self)
        self._eye.setCursor(Qt.CursorShape.ArrowCursor)
        self._eye.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._eye.pressed.connect(lambda: self.setText(self._number))
        self._eye.released.connect(self._mask_unless_typing)

    def value(self) -> str:
        """The digits typed, without spaces and dots."""
        return self._number

    def show_value(self, value: str) -> None:
        """Show a number, masked, without telling; leave alone what is being typed."""
        self._number_shown = value
        if value != self._number:
            self._number = value
            self._mask_unless_typing()

    @property
    def shown(self) -> str:
        """The number that the program showed here last, without its mask."""
        return self._number_shown

    def standing(self) -> str:
        """The digits typed, without its mask."""
        return self._number

    def put_back(self, standing: str) -> bool:
        """Let these digits stand here, as if they were typed; False in a field that is only read."""
        if self.isReadOnly():
            return False
        self._number = standing
        self._mask_unless_typing()
        self.typed.emit()
        return True

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.setText(self._number)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._mask_unless_typing()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._eye.setGeometry(self.width() - 28, (self.height() - 24) // 2, 24, 24)

    def _take_edit(self, text: str) -> None:
        self._number = "".join(sign for sign in text if sign.isalnum())
        super()._take_edit(text)

    def _mask_unless_typing(self) -> None:
        if self.hasFocus():
            self.setText(self._number)
            return
        hidden = max(0, len(self._number) - _SHOWN_DIGITS)
        self.setText("•" * hidden + self._number[hidden:])

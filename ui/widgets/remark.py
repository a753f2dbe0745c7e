"""A sentence that stands just below a field for as long as it helps: why something was not taken."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui import style
from ui.widgets import painting
from ui.widgets.announcing import announce
from ui.widgets.labels import Hint

_WIDEST = 420
_GOES_WITH = {QEvent.Type.KeyPress, QEvent.Type.FocusOut, QEvent.Type.Hide}
_MOVES_WITH = {QEvent.Type.Move, QEvent.Type.Resize}


class Remark(QWidget):
    """The sentence; it goes with the next key, and when its field is left."""

    def __init__(self, field: QWidget) -> None:
        super().__init__(field.window())
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._field = field
        self._hint = Hint(tone="danger", icon="warning")
        self._hint.setMaximumWidth(_WIDEST)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 6, 10, 6)
        column.addWidget(self._hint)
        field.installEventFilter(self)
        field.destroyed.connect(self.deleteLater)

    def say(self, sentence: str) -> None:
        """Show this sentence below the field, or above it where there is no room below."""
        self._hint.setText(sentence)
        self._follow()
        self.show()
        self.raise_()
        announce(self._field, sentence)

    def is_about(self, field: QWidget) -> bool:
        """Whether it stands with this field."""
        return self._field is field

    def sentence(self) -> str:
        """What it says now."""
        return self._hint.text()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _GOES_WITH:
            self.hide()
        elif event.type() in _MOVES_WITH:
            self._follow()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = style.tokens()
        area = QRectF(self.rect())
        painting.rounded(QPainter(self), area, tokens.colour("surface"), tokens.colour("danger"), style.RADIUS_CARD)

    def _follow(self) -> None:
        self.resize(_WIDEST, self.heightForWidth(_WIDEST))
        corner = self._field.mapTo(self._field.window(), QPoint(0, self._field.height() + style.TIGHT))
        window = self._field.window().rect()
        below = min(corner.y(), window.height() - self.height() - style.TIGHT)
        self.move(max(0, min(corner.x(), window.width() - self.width())), max(0, below))


def say(field: QWidget, sentence: str) -> None:
    """Show *sentence* below *field*, read out to whoever does not see it, until the next key or the next field."""
    remark = said_about(field) or Remark(field)
    remark.say(sentence)


def said_about(field: QWidget) -> Remark | None:
    """The remark of this field, in view or not; None when there never was one."""
    remarks = field.window().findChildren(Remark, options=Qt.FindChildOption.FindDirectChildrenOnly)
    return next((one for one in remarks if one.is_about(field)), None)

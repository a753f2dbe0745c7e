"""The line of the quick entry, with keys of its own."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QInputMethodEvent, QKeyEvent, QTextCharFormat

from models.kinds import Track
from ui import style
from ui.widgets.fields import LineField

_TRACKS = tuple(Track)


class QuickLine(LineField):
    """The line itself: it tells which of its own keys was pressed, before the window's commands take them.

    *ends_name* answers whether a space or sign takes a name that was chosen from the list.
    """

    accepted = Signal()
    completed = Signal()
    left = Signal()
    track_chosen = Signal(object)
    moved = Signal(int)
    blurred = Signal()

    def __init__(self, *, name: str, height: int) -> None:
        super().__init__(name=name, height=height)
        self.ends_name: Callable[[], bool] = lambda: False

    def put(self, start: int, text: str) -> None:
        """Put *text* in place of what stands between *start* and the cursor, so that Ctrl+Z brings that back."""
        self.setSelection(start, self.cursorPosition() - start)
        self.insert(text)

    def colour(self, places: Sequence[tuple[int, int]]) -> None:
        """Colour what stands from and to these places; Qt takes formats in a line only from an input method."""
        look = QTextCharFormat()
        look.setForeground(style.tokens().colour("accent"))
        look.setFontWeight(style.SEMIBOLD)
        attributes = [
            QInputMethodEvent.Attribute(
                QInputMethodEvent.AttributeType.TextFormat,
                start - self.cursorPosition(),
                end - start,
                look,
            )
            for start, end in places
        ]
        QCoreApplication.sendEvent(self, QInputMethodEvent("", attributes))

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._track(event):
            event.accept()
            return True
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Tab:
            before = self.text()
            self.completed.emit()
            if self.text() != before:
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        track = self._track(event)
        if track is not None:
            self.track_chosen.emit(track)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.accepted.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.text() in (" ", "@", "#") and self.ends_name():
            self.completed.emit()
            if event.text() != " ":
                super().keyPressEvent(event)
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.moved.emit(1 if event.key() == Qt.Key.Key_Down else -1)
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.blurred.emit()

    def _track(self, event: QKeyEvent) -> Track | None:
        """Alt+1 to 4 choose a track while something stands in the line; otherwise they are the window's."""
        place = event.key() - Qt.Key.Key_1
        if not self.text().strip() or not event.modifiers() & Qt.KeyboardModifier.AltModifier:
            return None
        return _TRACKS[place] if 0 <= place < len(_TRACKS) else None

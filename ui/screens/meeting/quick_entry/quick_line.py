"""The line of the quick entry, with keys of its own."""

import re

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtGui import QInputMethodEvent, QKeyEvent, QTextCharFormat

from models.kinds import Track
from ui import style
from ui.widgets.fields import LineField

_TRACKS = tuple(Track)
_NAMES = re.compile(r"(?<!\S)[@#]\S+")


class QuickLine(LineField):
    """The line itself: it tells which of its own keys was pressed, before the window's commands take them."""

    accepted = Signal()
    completed = Signal()
    left = Signal()
    track_chosen = Signal(object)
    moved = Signal(int)

    def colour_names(self) -> None:
        """Colour the words after @ and #; a line of Qt takes formats only as an input method sends them."""
        look = QTextCharFormat()
        look.setForeground(style.tokens().colour("accent"))
        look.setFontWeight(style.SEMIBOLD)
        attributes = [
            QInputMethodEvent.Attribute(
                QInputMethodEvent.AttributeType.TextFormat,
                found.start() - self.cursorPosition(),
                found.end() - found.start(),
                look,
            )
            for found in _NAMES.finditer(self.text())
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
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.moved.emit(1 if event.key() == Qt.Key.Key_Down else -1)
        else:
            super().keyPressEvent(event)

    def _track(self, event: QKeyEvent) -> Track | None:
        """Alt+1 to 4 choose a track while something stands in the line; otherwise they are the window's."""
        place = event.key() - Qt.Key.Key_1
        if not self.text().strip() or not event.modifiers() & Qt.KeyboardModifier.AltModifier:
            return None
        return _TRACKS[place] if 0 <= place < len(_TRACKS) else None

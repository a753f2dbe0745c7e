"""What is typed is shown elsewhere when the typing rests, so that nobody who types waits for it."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

_REST = 300  # milliseconds without a key


class TypingRest(QObject):
    """Gathers the names of collections that were typed in; *show* gets each once, when no key came for a while."""

    def __init__(self, show: Callable[[str], None], parent: QObject) -> None:
        super().__init__(parent)
        self._show = show
        self._typed: set[str] = set()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_REST)
        self._timer.timeout.connect(self.catch_up)

    def add(self, collection: str) -> None:
        """This collection was typed in."""
        self._typed.add(collection)
        self._timer.start()

    def note_key(self) -> None:
        """Another key was typed: wait again."""
        if self._timer.isActive():
            self._timer.start()

    def catch_up(self) -> None:
        """Show now what was typed in the meantime."""
        self._timer.stop()
        typed, self._typed = self._typed, set()
        for collection in sorted(typed):
            self._show(collection)

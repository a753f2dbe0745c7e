"""Saves a form shortly after the last key, and keeps trying what could not be saved."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

SOON, AGAIN = 300, 3000


class Autosave(QObject):
    """Calls *save* within 300 ms of an edit, whether or not typing goes on; *save* answers whether it went well."""

    def __init__(self, save: Callable[[], bool], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._save = save
        self._waiting = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.flush)

    @property
    def waiting(self) -> bool:
        """Whether something typed is not on disk yet."""
        return self._waiting

    def soon(self) -> None:
        """Something was edited."""
        self._waiting = True
        if not self._timer.isActive() or self._timer.interval() != SOON:
            self._timer.start(SOON)

    def flush(self) -> bool:
        """Save now what waits; False when that failed, and then it is tried again."""
        self._timer.stop()
        if not self._waiting:
            return True
        self._waiting = False
        if not self._save():
            self._waiting = True
            self._timer.start(AGAIN)
        return not self._waiting

"""Work that need not be done before the first picture: a part at once, the rest a little in every turn."""

from collections import deque
from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject, QTimer

_EACH_TURN = 8


class Gradually(QObject):
    """Does the first *at_once* of *work* now, and the rest in order, a few in every turn of the event loop."""

    def __init__(self, work: Iterable[Callable[[], object]], at_once: int, parent: QObject) -> None:
        super().__init__(parent)
        self._work = deque(work)
        self._timer = QTimer(self)
        self._timer.timeout.connect(lambda: self._do(_EACH_TURN))
        self._do(at_once)
        if self._work:
            self._timer.start(0)

    def finish(self) -> None:
        """Do all that is left, now."""
        self._do(len(self._work))

    def _do(self, pieces: int) -> None:
        for _ in range(min(pieces, len(self._work))):
            self._work.popleft()()
        if not self._work:
            self._timer.stop()

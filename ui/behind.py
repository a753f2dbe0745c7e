"""Work that goes on behind the typing: on one other thread, piece after piece, taken up here in the same order."""

from collections import deque
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from functools import cache
from typing import Any, TypeVar

from PySide6.QtCore import QObject, QTimer

from ui import collecting

T = TypeVar("T")

_LOOK_AGAIN = 5  # milliseconds: no later than the next key


class Behind(QObject):
    """Sends work to the other thread, and takes up what came back on this one.

    The other thread knows nothing of Qt: whether it is done is looked at from here. *is_waited_for* while `settle`
    takes up.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.is_waited_for = False
        self._under_way: deque[tuple[Future[Any], Callable[[Future[Any]], None]]] = deque()
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_AGAIN)
        self._timer.timeout.connect(self._take_up_what_is_done)

    def send(self, work: Callable[[], T], take: Callable[["Future[T]"], None]) -> None:
        """Do *work*, which may hold nothing of Qt, on the other thread; *take* gets the outcome here."""
        collecting.hold()
        self._under_way.append((_thread().submit(work), take))
        self._timer.start()

    def settle(self) -> None:
        """Wait for all that is under way, and take it up."""
        before, self.is_waited_for = self.is_waited_for, True
        try:
            while self._under_way:
                self._under_way[0][0].exception()
                self._take_up_first()
        finally:
            self.is_waited_for = before

    def _take_up_what_is_done(self) -> None:
        while self._under_way and self._under_way[0][0].done():
            self._take_up_first()

    def _take_up_first(self) -> None:
        future, take = self._under_way.popleft()
        collecting.let_go()
        if not self._under_way:
            self._timer.stop()
        take(future)


@cache
def _thread() -> ThreadPoolExecutor:
    """One thread for the whole program, so that two pieces of work never write at once."""
    return ThreadPoolExecutor(max_workers=1, thread_name_prefix="behind")

"""Notices that nobody is there: no key and no mouse for as long as the user chose, whatever is open."""

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication

TICK = 1000
WARNING_SECONDS = 30
_LATE_SECONDS = 60  # the clock of the program stood still this much longer than it was set for
_JUMP_SECONDS = 15  # the clock on the wall went on while that of the machine did not
_WATCHED_BY = "idle_watched_by"
_SIGNS = {
    QEvent.Type.KeyPress,
    QEvent.Type.MouseMove,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.Wheel,
    QEvent.Type.TouchBegin,
    QEvent.Type.TouchUpdate,
    QEvent.Type.TabletMove,
    QEvent.Type.TabletPress,
}


class Idle(QObject):
    """Counts from the last key or mouse that came from outside; what the program does by itself is no sign of life.

    `nearly` tells the seconds left in the last half minute, `back` that somebody is there again, `idle` that the time
    is over, and `slept` that the machine was suspended. *minutes* is asked at every look.
    """

    nearly = Signal(int)
    back = Signal()
    idle = Signal()
    slept = Signal()

    def __init__(
        self,
        minutes: Callable[[], float],
        parent: QObject | None = None,
        *,
        clock: Callable[[], float] = time.monotonic,
        wall: Callable[[], float] = time.time,
    ) -> None:
        super().__init__(parent)
        self._minutes, self._clock, self._wall = minutes, clock, wall
        self._last = self._looked = clock()
        self._wall_looked = wall()
        self._warned = False
        self._name = f"{id(self)} {self._last}"
        self._timer = QTimer(self)
        self._timer.setInterval(TICK)
        self._timer.timeout.connect(self.look)
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.focusWindowChanged.connect(self._watch)

    def start(self) -> None:
        """Count from now on."""
        self._last = self._looked = self._clock()
        self._wall_looked = self._wall()
        self._timer.start()
        self._watch()

    def stop(self) -> None:
        """Count no more."""
        self._timer.stop()
        self._stop_warning()

    def look(self) -> None:
        """Look how long nobody was there; done every second."""
        self._watch()
        now, wall = self._clock(), self._wall()
        late = now - self._looked - TICK / 1000
        jumped = (wall - self._wall_looked) - (now - self._looked)
        self._looked, self._wall_looked = now, wall
        if late > _LATE_SECONDS or jumped > _JUMP_SECONDS:
            self.slept.emit()
            return
        left = self._minutes() * 60 - (now - self._last)
        if left <= 0:
            self.idle.emit()
        elif left <= WARNING_SECONDS:
            self._warned = True
            self.nearly.emit(round(left))
        else:
            self._stop_warning()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _SIGNS and event.spontaneous():
            self._last = self._clock()
            self._stop_warning()
        return False

    def _stop_warning(self) -> None:
        if self._warned:
            self._warned = False
            self.back.emit()

    def _watch(self, *_told: object) -> None:
        """Keys and mouse come by the windows of the desktop first: a handful of them, where widgets are thousands."""
        for window in QGuiApplication.allWindows():
            if window.property(_WATCHED_BY) != self._name:
                window.setProperty(_WATCHED_BY, self._name)
                window.installEventFilter(self)

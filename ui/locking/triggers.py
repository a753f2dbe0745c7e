"""What locks by itself: nobody there, the screen of the desktop locked, the machine asleep, the window minimised."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from ui.locking.countdown import Countdown
from ui.locking.idle import Idle
from ui.memory import Memory

_AFTER_THE_DESK = 1000


class Triggers(QObject):
    """Calls *lock* when it is time, from `start` to `stop`; the choices of the user are asked each time."""

    def __init__(self, window: QWidget, memory: Memory, lock: Callable[[], None]) -> None:
        super().__init__(window)
        self._window, self._memory, self._lock = window, memory, lock
        self._running = False
        self.countdown = Countdown(window)
        self.idle = Idle(lambda: memory.idle_lock_minutes, self)
        self.idle.nearly.connect(self.countdown.show)
        self.idle.back.connect(self.countdown.hide)
        self.idle.idle.connect(self._lock_now)
        self.idle.slept.connect(self._lock_now)
        self._desktop: QObject | None = None

    def start(self) -> None:
        """A vault is open now."""
        self._running = True
        self.idle.start()
        QTimer.singleShot(_AFTER_THE_DESK, self, self._listen_to_desktop)

    def stop(self) -> None:
        """No vault is open any more."""
        self._running = False
        self.idle.stop()
        self.countdown.hide()

    def window_changed(self) -> None:
        """The window was minimised or came back."""
        if self._running and self._window.isMinimized() and self._memory.lock_when_minimised:
            QTimer.singleShot(0, self, self._lock_now)  # first let the window go down

    def _lock_now(self) -> None:
        if self._running:
            self._lock()

    def _listen_to_desktop(self) -> None:
        from ui.locking.desktop import Desktop

        if self._desktop is None:
            desktop = Desktop(self._window)
            desktop.left.connect(self._lock_now)
            self._desktop = desktop

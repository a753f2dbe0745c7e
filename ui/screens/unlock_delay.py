"""The wait after wrong attempts, told in words while it lasts."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

_SECOND = 1000


class UnlockDelay(QObject):
    """Counts down the seconds that somebody has to wait; `changed` tells each second, and at last that it is over.

    The vault itself refuses to be opened earlier: this only shows it.
    """

    changed = Signal()

    def __init__(self, seconds_to_wait: Callable[[], int], parent: QObject | None = None) -> None:
        """*seconds_to_wait* asks the vault how long it still takes."""
        super().__init__(parent)
        self._ask = seconds_to_wait
        self.left = 0
        self._timer = QTimer(self)
        self._timer.setInterval(_SECOND)
        self._timer.timeout.connect(self.look)

    def look(self) -> None:
        """Ask how long it takes, and count on from there."""
        before, self.left = self.left, self._ask()
        if self.left and not self._timer.isActive():
            self._timer.start()
        elif not self.left:
            self._timer.stop()
        if before or self.left:
            self.changed.emit()

    def words(self) -> str:
        """How long is still to be waited, and why."""
        if self.left < 90:
            return self.tr("Wrong several times: you can try again in %n second(s).", "", self.left)
        return self.tr("Wrong several times: you can try again in %n minute(s).", "", -(-self.left // 60))

"""What the desktop tells: its screen is locked, or the machine is about to sleep."""

import sys
from typing import Any

from PySide6.QtCore import SLOT, QAbstractNativeEventFilter, QByteArray, QCoreApplication, QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

_SCREEN_SAVERS = (
    "org.freedesktop.ScreenSaver",
    "org.gnome.ScreenSaver",
    "org.cinnamon.ScreenSaver",
    "org.mate.ScreenSaver",
    "org.xfce.ScreenSaver",
)
_LOGIN = "org.freedesktop.login1"
_SESSION_CHANGE, _SESSION_LOCKED = 0x02B1, 7
_POWER, _SUSPENDS = 0x0218, 4


class Desktop(QObject):
    """Tells `left` when the screen is locked or the machine goes to sleep, as far as the desktop says so.

    On Linux over the two local message buses; one that is absent is done without. On Windows by the messages of the
    window. On macOS only sleep is noticed, by the clock.
    """

    left = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._filter: _WindowsMessages | None = None
        if sys.platform == "win32":
            self._listen_on_windows(window)
        elif sys.platform.startswith("linux"):
            self._listen_on_linux()

    @Slot(bool)
    def told(self, active: bool) -> None:
        """The screen is locked now, or sleep comes; False tells that it is over."""
        if active:
            self.left.emit()

    @Slot()
    def asked(self) -> None:
        """Somebody asked the desktop to lock the session."""
        self.left.emit()

    def _listen_on_linux(self) -> None:
        from PySide6.QtDBus import QDBusConnection  # of no use elsewhere

        system, session = QDBusConnection.systemBus(), QDBusConnection.sessionBus()
        if system.isConnected():
            manager = f"{_LOGIN}.Manager"
            system.connect(_LOGIN, "/org/freedesktop/login1", manager, "PrepareForSleep", self, _slot("told(bool)"))
            system.connect(_LOGIN, "", f"{_LOGIN}.Session", "Lock", self, _slot("asked()"))
        if session.isConnected():
            for saver in _SCREEN_SAVERS:
                session.connect("", "", saver, "ActiveChanged", self, _slot("told(bool)"))

    def _listen_on_windows(self, window: QWidget) -> None:
        import ctypes

        app = QCoreApplication.instance()
        libraries: Any = getattr(ctypes, "windll", None)
        if app is None or libraries is None:
            return
        libraries.wtsapi32.WTSRegisterSessionNotification(int(window.winId()), 0)
        self._filter = _WindowsMessages(self)
        app.installNativeEventFilter(self._filter)


def _slot(name: str) -> Any:
    """The name of a slot as the bus takes it: as text, whatever its signature says."""
    return SLOT(name)


class _WindowsMessages(QAbstractNativeEventFilter):
    """Hears the messages of Windows about its session and its power."""

    def __init__(self, desktop: Desktop) -> None:
        super().__init__()
        self._desktop = desktop

    def nativeEventFilter(self, kind: QByteArray | bytes | bytearray | memoryview, message: int) -> object:  # noqa: N802
        import ctypes.wintypes

        if kind == b"windows_generic_MSG":
            told = ctypes.wintypes.MSG.from_address(int(message))
            if (told.message, told.wParam) in ((_SESSION_CHANGE, _SESSION_LOCKED), (_POWER, _SUSPENDS)):
                self._desktop.left.emit()
        return False, 0

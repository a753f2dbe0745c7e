"""The window for the room: on the second screen where there is one, and without a name in its title."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QScreen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.screens.meeting.beamer.canvas import BeamerCanvas

_BESIDE = 60  # pixels to the right of and below the window it was opened from


class BeamerWindow(QWidget):
    """A window of its own that never takes the keyboard when it opens, and does not keep the program running."""

    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setWindowTitle("caseconf – beamer")
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)
        self.shown_on: QScreen | None = None
        self.canvas = BeamerCanvas(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.canvas)
        self.resize(1280, 720)

    def show_beside(self, other: QWidget) -> None:
        """Fill a screen on which *other* is not; on the only screen, be an ordinary window."""
        own = other.screen()
        free = [one for one in QGuiApplication.screens() if not one.geometry().intersects(own.geometry())]
        if not free:
            self.move(other.window().pos().x() + _BESIDE, other.window().pos().y() + _BESIDE)
            self.show()
            return
        self.shown_on = free[0]
        self.setScreen(self.shown_on)
        self.setGeometry(self.shown_on.geometry())
        self.showFullScreen()

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self.closed.emit()

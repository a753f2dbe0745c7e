"""A small word that the program is about to lock, for who sits there and listens; any key takes it away."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget

from ui import style
from ui.widgets.announcing import announce
from ui.widgets.labels import Label
from ui.widgets.surfaces import Card

_FROM_ABOVE = 8  # below, it would lie over the buttons of a dialog


class Countdown:
    """Stands at the foot of what is in front, takes no keyboard and no click, and counts."""

    def __init__(self, window: QWidget) -> None:
        self._window = window
        self._strip: _Strip | None = None

    @property
    def words(self) -> str:
        """What it says now; "" while it is not there."""
        return self._strip.label.text() if self._strip is not None else ""

    def show(self, seconds: int) -> None:
        """Say how many seconds are left."""
        front = QApplication.activeModalWidget() or self._window
        if self._strip is None or self._strip.parentWidget() is not front:
            self.hide()
            self._strip = _Strip(front)
            self._strip.count(seconds)
            announce(self._strip, self._strip.label.text())
        self._strip.count(seconds)

    def hide(self) -> None:
        """Take it away."""
        if self._strip is not None:
            self._strip.hide()
            self._strip.deleteLater()
            self._strip = None


class _Strip(Card):
    def __init__(self, front: QWidget) -> None:
        super().__init__("", compact=True)
        self.setParent(front)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.label = Label(strong=True, icon="lock")
        row = QHBoxLayout()
        row.setContentsMargins(style.NEAR, style.CLOSE, style.NEAR, style.CLOSE)
        row.addWidget(self.label)
        self.body().addLayout(row)
        self.show()

    def count(self, seconds: int) -> None:
        self.label.setText(self.tr("caseconf locks in %n second(s). Any key stops it.", "", seconds))
        self.adjustSize()
        above = self.parentWidget()
        if above is not None:
            self.move((above.width() - self.width()) // 2, _FROM_ABOVE)
        self.raise_()

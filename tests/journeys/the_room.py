"""What the people in the room see: painted on the second window, and announced to whoever hears it."""

from unicodedata import normalize

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QSizeF
from PySide6.QtGui import QAccessible, QPageSize, QPdfWriter
from PySide6.QtWidgets import QApplication

from tests.exports_.reading import pdf_text
from tests.journeys.person import Person
from ui.screens.meeting.beamer.canvas import BeamerCanvas
from ui.screens.meeting.beamer.window import BeamerWindow


class TheRoom:
    """Looks at the beamer from a chair at the table."""

    def __init__(self, person: Person) -> None:
        self._person = person

    def sees(self, *texts: str) -> None:
        """Wait until each text is announced, and find it in what is painted."""
        for text in texts:
            self._person.expect(lambda text=text: text in _announced(), f"the room hears {text!r}")
        painted = self._painted()
        missing = [text for text in texts if normalize("NFKC", text) not in painted]
        assert not missing, f"not painted: {missing}; painted: {painted}"

    def sees_none_of(self, *texts: str) -> None:
        """Neither painted, nor announced, nor in the title of the window, now that the picture is up to date."""
        for text in texts:
            self._person.expect(lambda text=text: text not in _announced(), f"the room does not hear {text!r}")
        painted, title = self._painted(), self._person.look(lambda: _window().windowTitle())
        seen = [text for text in texts if normalize("NFKC", text) in painted or text in title]
        assert not seen, f"the room sees {seen}; painted: {painted}"

    def sees_nothing(self) -> None:
        """Wait until there is no window for the room."""
        self._person.expect(lambda: not _windows(), "the room has no window")

    def photograph(self, title: str) -> None:
        """Keep a picture of what the room sees."""
        self._person.photograph(title, _window)

    def _painted(self) -> str:
        """The words in the picture; a font may paint two letters as one sign."""
        return normalize("NFKC", pdf_text(self._person.look(lambda: _printed(_window().canvas))))


def _windows() -> list[BeamerWindow]:
    return [one for one in QApplication.topLevelWidgets() if isinstance(one, BeamerWindow) and one.isVisible()]


def _window() -> BeamerWindow:
    return _windows()[0]


def _announced() -> str:
    """What a screen reader says of the picture; nothing while there is none."""
    if not _windows():
        return ""
    accessible = QAccessible.queryAccessibleInterface(_window().canvas)
    return "" if accessible is None else accessible.text(QAccessible.Text.Name)


def _printed(canvas: BeamerCanvas) -> bytes:
    """The same painting on a page, so that its words can be read back."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    page = QPdfWriter(buffer)
    page.setResolution(72)
    page.setPageSize(QPageSize(QSizeF(canvas.width(), canvas.height()), QPageSize.Unit.Point))
    page.setPageMargins(QMarginsF(0, 0, 0, 0))
    canvas.render(page)
    return QByteArray(buffer.data()).data()

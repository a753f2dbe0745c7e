"""One page of a document as it will be printed, as wide as there is room, or whole."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QImage, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from exports.page_pictures import PagePicture
from ui import style
from ui.widgets import painting
from ui.widgets.surfaces import Scroll

_A4 = 297 / 210
_AROUND = 8


class PageView(Scroll):
    """Shows a page; `turned` tells by how many pages the reader wants to go on, `resized` that there is other room.

    Page Down goes down the page first, then to the next one. A screen reader hears the words of the page.
    """

    turned = Signal(int)
    resized = Signal()

    def __init__(self) -> None:
        self.page = _Page()
        super().__init__(self.page)
        self.whole = False
        self.page.key_pressed.connect(self.take_key)
        self.setMinimumWidth(260)
        self.setMinimumHeight(160)

    def across(self) -> int:
        """How many pixels of the screen wide a page is to be drawn."""
        return round(self._width() * self.devicePixelRatioF())

    def show_page(self, picture: PagePicture, name: str) -> None:
        """Show *picture*, called *name*; from its top when it is another page than before."""
        if picture.place != self.page.place:
            self.verticalScrollBar().setValue(0)
        self.page.show_picture(picture, name, self._width())

    def focusNextPrevChild(self, next: bool) -> bool:
        """Who comes to the page by Tab, or leaves it, finds it where it was: it is higher than its area, or fits."""
        return QWidget.focusNextPrevChild(self, next)

    def _keep_in_view(self, _old: QWidget | None, _now: QWidget | None) -> None:
        """Whatever has the keyboard now, the page stays where it is: as for Tab."""

    def show_top(self) -> None:
        """Begin at the top with the page that comes next, whichever its number."""
        self.page.place = -1

    def show_whole(self, whole: bool) -> None:
        """Fit the whole page into the room there is, or its width."""
        self.whole = whole
        self.page.fit(self._width())

    def take_key(self, key: int) -> bool:
        """Move over the page or turn it; False for a key that does neither."""
        bar = self.verticalScrollBar()
        match key:
            case Qt.Key.Key_PageDown if bar.value() < bar.maximum():
                bar.setValue(bar.value() + bar.pageStep())
            case Qt.Key.Key_PageUp if bar.value() > bar.minimum():
                bar.setValue(bar.value() - bar.pageStep())
            case Qt.Key.Key_PageDown | Qt.Key.Key_Right:
                self.turned.emit(1)
            case Qt.Key.Key_PageUp | Qt.Key.Key_Left:
                self.turned.emit(-1)
            case Qt.Key.Key_Down | Qt.Key.Key_Up:
                bar.setValue(bar.value() + (60 if key == Qt.Key.Key_Down else -60))
            case _:
                return False
        return True

    def resizeEvent(self, event: object) -> None:
        super().resizeEvent(event)  # type: ignore[arg-type]
        self.page.fit(self._width())
        self.resized.emit()

    def _width(self) -> int:
        room = self.size()
        wide = room.width() - self.BAR - 2 * _AROUND
        return max(120, min(wide, int((room.height() - 2 * _AROUND) / self.page.ratio)) if self.whole else wide)


class _Page(QWidget):
    """The sheet itself."""

    key_pressed = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.place, self.ratio = -1, _A4
        self._image = QImage()
        self._across, self._faded = 120, False
        self._ring: painting.Ring | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_picture(self, picture: PagePicture, name: str, across: int) -> None:
        """Show the page, *across* wide."""
        layout = QImage.Format.Format_RGB32
        self._image = QImage(picture.pixels, picture.width, picture.height, picture.stride, layout).copy()
        self.place, self.ratio, self._faded = picture.place, picture.height / picture.width, False
        self.setAccessibleName(name)
        self.setAccessibleDescription(" ".join(picture.words.split()))
        self.fit(across)

    def fade(self) -> None:
        """Show that the page in view is not the one that was asked for."""
        self._faded = True
        self.setAccessibleDescription("")
        self.update()

    def show_nothing(self) -> None:
        """Show no page."""
        self._image, self.place = QImage(), -1
        self.setAccessibleName("")
        self.setAccessibleDescription("")
        self.update()

    def has_page(self) -> bool:
        """Whether a page is shown."""
        return not self._image.isNull()

    def fit(self, across: int) -> None:
        """Be *across* wide."""
        self._across = across
        self.setFixedHeight(self.sizeHint().height())
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._across + 2 * _AROUND, round(self._across * self.ratio) + 2 * _AROUND)

    def minimumSizeHint(self) -> QSize:
        return QSize(120, 120)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        moves = (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp, Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Left)
        if event.key() in (*moves, Qt.Key.Key_Right):
            self.key_pressed.emit(event.key())
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._image.isNull():
            return
        tokens, painter = style.tokens(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        scale = self.devicePixelRatioF()
        high = round(self._across * self.ratio * scale) / scale  # whole pixels, or the letters would be blurred
        sheet = QRectF((self.width() - self._across) // 2, _AROUND, self._across, high)
        edge = 2 if self.hasFocus() else 1
        colour = tokens.colour("accent" if self.hasFocus() else "control")
        painter.fillRect(sheet.adjusted(-edge, -edge, edge, edge), colour)
        painter.fillRect(sheet, Qt.GlobalColor.white)
        painter.setOpacity(0.25 if self._faded else 1)
        painter.drawImage(sheet, self._image)

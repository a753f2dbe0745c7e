"""What painted widgets share: rounded surfaces, key caps and the ring around what has the focus."""

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from ui import style

KEYCAP_HEIGHT = 18
_OUTSIDE = 2
_MOVES = (
    QEvent.Type.Move,
    QEvent.Type.Resize,
    QEvent.Type.Show,
    QEvent.Type.Hide,
    QEvent.Type.ParentChange,
    QEvent.Type.ZOrderChange,
)


def rounded(
    painter: QPainter,
    rect: QRectF,
    fill: QColor | None,
    border: QColor | None = None,
    radius: float = style.RADIUS_CONTROL,
    width: float = 1.0,
) -> None:
    """Draw a rounded surface whose border lies inside *rect*."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    inset = width / 2 if border is not None else 0
    painter.setPen(QPen(border, width) if border is not None else Qt.PenStyle.NoPen)
    painter.setBrush(fill if fill is not None else Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius, radius)


def keycap_width(text: str) -> int:
    """The width of a key cap, in pixels."""
    return max(KEYCAP_HEIGHT, QFontMetrics(style.font(style.SMALL)).horizontalAdvance(text) + 10)


def keycap(painter: QPainter, rect: QRectF, text: str, on_fill: bool = False, quiet: bool = False) -> None:
    """Draw a key cap in *rect*: outlined on a filled button, quiet on one that cannot be used, else sunken."""
    tokens = style.tokens()
    if on_fill:
        rounded(painter, rect, None, tokens.colour("on_fill"), style.RADIUS_TAG)
    else:
        rounded(painter, rect, tokens.colour("sunken"), tokens.colour("line"), style.RADIUS_TAG)
    role = "on_fill" if on_fill else "hint" if quiet else "text2"
    painter.setFont(style.font(style.SMALL, style.SEMIBOLD if on_fill else style.REGULAR))
    painter.setPen(tokens.colour(role))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, text)


class Ring(QWidget):
    """The 2 pixel ring just outside the widget that has the focus; it stands beside that widget and follows it.

    Qt has a QFocusFrame for this. In Python that becomes the parent of what it surrounds, and then takes the widget
    along when it goes: buttons disappeared, and painting them ended the program.
    """

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget.parentWidget())
        self._widget = widget
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        widget.installEventFilter(self)
        widget.destroyed.connect(self.deleteLater)  # else it would stay behind
        self._follow()

    def widget(self) -> QWidget | None:
        """What it surrounds; None once that is gone."""
        return self._widget if isValid(self._widget) else None

    def leave(self) -> None:
        """Go away, and follow no more until that is done."""
        self._widget.removeEventFilter(self)
        self.hide()
        self.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _MOVES and self.widget() is not None:
            self._follow()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        rounded(painter, QRectF(self.rect()), None, style.tokens().colour("accent"), style.RADIUS_CONTROL + 1, 2.0)

    def _follow(self) -> None:
        self.setParent(self._widget.parentWidget())
        self.setGeometry(self._widget.geometry().adjusted(-_OUTSIDE, -_OUTSIDE, _OUTSIDE, _OUTSIDE))
        self.stackUnder(self._widget)
        self.setVisible(not self._widget.isHidden())


def ringed(widget: QWidget, ring: Ring | None, focused: bool) -> Ring | None:
    """Show the ring around *widget* while it is focused, or take it away; keep what is returned for the next call."""
    if focused and ring is None and not widget.isWindow():
        return Ring(widget)
    if not focused and ring is not None:
        if isValid(ring):
            ring.leave()
        return None
    return ring

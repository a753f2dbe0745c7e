"""What painted widgets share: rounded surfaces, key caps and the ring around what has the focus."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFocusFrame, QWidget
from shiboken6 import isValid

from ui import style

KEYCAP_HEIGHT = 18


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


class Ring(QFocusFrame):
    """The 2 pixel ring just outside the widget that has the focus; it follows that widget and dies with it."""

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        rounded(painter, QRectF(self.rect()), None, style.tokens().colour("accent"), style.RADIUS_CONTROL + 1, 2.0)


def ringed(widget: QWidget, ring: Ring | None, focused: bool) -> Ring | None:
    """Show the ring around *widget* while it is focused, or take it away; keep what is returned for the next call."""
    if focused and ring is None:
        ring = Ring(widget)
        ring.setWidget(widget)
        # The ring lives in the window, and must not stay behind there when the widget goes while it has the focus.
        widget.destroyed.connect(ring.deleteLater)
        return ring
    if not focused and ring is not None:
        if isValid(ring):
            ring.deleteLater()
        return None
    return ring

"""The icons: SVG line drawings on a 16 pixel grid, coloured by the theme and sharp at every scale."""

from functools import cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPixmap, QPixmapCache

import resources
from ui import style

_SCALES = (1.0, 1.25, 1.5, 2.0)


def icon(name: str, colour_role: str = "text2", size: int = 16) -> QIcon:
    """The icon in a colour of the present theme, for widgets that take a QIcon; ask again after a change of theme."""
    made = QIcon()
    for scale in _SCALES:
        made.addPixmap(_drawn(name, style.tokens().colour(colour_role), size, scale))
    return made


def pixmap(name: str, colour_role: str = "text2", size: int = 16) -> QPixmap:
    """The icon at the scale of the sharpest screen."""
    app = QGuiApplication.instance()
    scale = app.devicePixelRatio() if isinstance(app, QGuiApplication) else 1.0
    return _drawn(name, style.tokens().colour(colour_role), size, scale)


def paint(painter: QPainter, name: str, rect: QRectF, colour: QColor) -> None:
    """Draw the icon in the middle of *rect*, in *colour*, at the scale of what is painted on."""
    device = painter.device()
    scale = device.devicePixelRatioF() if device is not None else 1.0
    size = int(min(rect.width(), rect.height()))
    corner = rect.center() - QRectF(0, 0, size, size).center()
    painter.drawPixmap(corner.toPoint(), _drawn(name, colour, size, scale))


def _drawn(name: str, colour: QColor, size: int, scale: float) -> QPixmap:
    key = f"caseconf-icon/{name}/{colour.name()}/{size}/{scale}"
    found = QPixmap()
    if QPixmapCache.find(key, found):
        return found
    # Reading SVG costs a start more than the first window needs, so it waits for the first icon.
    from PySide6.QtSvg import QSvgRenderer

    drawing = QByteArray(_source(name).replace("currentColor", colour.name()).encode())
    pixels = round(size * scale)
    canvas = QPixmap(QSize(pixels, pixels))
    canvas.fill(Qt.GlobalColor.transparent)
    painter = QPainter(canvas)
    QSvgRenderer(drawing).render(painter, QRectF(0, 0, pixels, pixels))
    painter.end()
    canvas.setDevicePixelRatio(scale)
    QPixmapCache.insert(key, canvas)
    return canvas


@cache
def _source(name: str) -> str:
    return resources.path("icons", f"{name}.svg").read_text(encoding="utf-8")

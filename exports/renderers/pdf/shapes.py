"""Signs and bars, drawn so that they look the same everywhere and survive grey printing."""

from math import cos, pi, sin
from typing import assert_never

from reportlab.pdfgen.canvas import Canvas

from exports.blocks import Bar, Shape, Sign

_SIGN = 0.78
_SEGMENT = (1.12, 0.7)
_GAP = 0.26
_AFTER = 0.4


def sign_width(size: float) -> float:
    """How wide a sign stands in text of this size, with the room after it."""
    return size * (_SIGN + _AFTER)


def bar_width(bar: Bar, size: float) -> float:
    """How wide a bar stands in text of this size."""
    return size * (bar.segments * (_SEGMENT[0] + _GAP) - _GAP)


def draw_sign(canvas: Canvas, sign: Sign, x: float, y: float, size: float) -> None:
    """Draw *sign* with its left edge at x, standing on the baseline y."""
    side = size * _SIGN
    middle, centre = x + side / 2, y + side * 0.46
    match sign.shape:
        case Shape.OCTAGON:
            _filled(canvas, [_around(middle, centre, side * 0.52, pi / 8 + turn * pi / 4) for turn in range(8)])
        case Shape.TRIANGLE | Shape.UP:
            _filled(canvas, [(x, y), (x + side, y), (middle, y + side * 0.9)])
        case Shape.DOWN:
            _filled(canvas, [(x, y + side * 0.9), (x + side, y + side * 0.9), (middle, y)])
        case Shape.SHIELD:
            _shield(canvas, x + side * 0.06, y - side * 0.06, side * 0.88, side * 1.04)
        case Shape.INFORMATION:
            _information(canvas, middle, centre, side)
        case _:
            assert_never(sign.shape)


def draw_bar(canvas: Canvas, bar: Bar, x: float, y: float, size: float) -> None:
    """Draw *bar* with its left edge at x, standing on the baseline y."""
    width, height = _SEGMENT[0] * size, _SEGMENT[1] * size
    canvas.setLineWidth(0.6)
    for number in range(bar.segments):
        canvas.rect(x + number * (width + _GAP * size), y, width, height, stroke=1, fill=int(number < bar.filled))


def _around(x: float, y: float, radius: float, angle: float) -> tuple[float, float]:
    return x + radius * cos(angle), y + radius * sin(angle)


def _filled(canvas: Canvas, corners: list[tuple[float, float]]) -> None:
    path = canvas.beginPath()
    path.moveTo(*corners[0])
    for corner in corners[1:]:
        path.lineTo(*corner)
    path.close()
    canvas.drawPath(path, stroke=0, fill=1)


def _shield(canvas: Canvas, x: float, y: float, width: float, height: float) -> None:
    path = canvas.beginPath()
    top, right, middle = y + height, x + width, x + width / 2
    path.moveTo(x, top - height * 0.1)
    path.lineTo(middle, top)
    path.lineTo(right, top - height * 0.1)
    path.curveTo(right, y + height * 0.4, right - width * 0.12, y + height * 0.15, middle, y)
    path.curveTo(x + width * 0.12, y + height * 0.15, x, y + height * 0.4, x, top - height * 0.1)
    path.close()
    canvas.drawPath(path, stroke=0, fill=1)


def _information(canvas: Canvas, x: float, y: float, side: float) -> None:
    canvas.setLineWidth(side * 0.13)
    canvas.circle(x, y, side * 0.46, stroke=1, fill=0)
    canvas.rect(x - side * 0.07, y - side * 0.25, side * 0.14, side * 0.3, stroke=0, fill=1)
    canvas.rect(x - side * 0.07, y + side * 0.13, side * 0.14, side * 0.13, stroke=0, fill=1)

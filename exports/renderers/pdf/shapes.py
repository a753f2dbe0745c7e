"""Signs, bars and courses, drawn so that they look the same everywhere and survive grey printing."""

from itertools import pairwise
from math import cos, pi, sin
from typing import assert_never

from reportlab.pdfgen.canvas import Canvas

from exports.blocks import Bar, Course, Figure, Shape, Sign

_SIGN = 0.78
_SEGMENT = (1.12, 0.7)
_GAP = 0.26
_AFTER = 0.4
_SCALE = 1.18
_SINKS = 0.24
_DOT = 0.17
_LATEST = 0.25
_STEP = 1.9
_LONGEST = 10.5


def figure_width(figure: Figure, size: float) -> float:
    """How wide *figure* stands in text of this size: a sign with the room after it."""
    match figure:
        case Sign():
            return size * (_SIGN + _AFTER)
        case Bar():
            return size * (figure.segments * (_SEGMENT[0] + _GAP) - _GAP)
        case Course():
            return size * 2 * _DOT + _step(figure, size) * max(0, len(figure.levels) - 1)
        case _:
            assert_never(figure)


def figure_box(figure: Figure, x: float, y: float, size: float) -> tuple[float, float, float, float]:
    """Left, bottom, right and top of *figure* at x on the baseline y: a course hangs a little below it."""
    sinks, height = (_SINKS, _SCALE) if isinstance(figure, Course) else (0.0, _SIGN)
    return x, y - size * sinks, x + figure_width(figure, size), y + size * (height - sinks)


def draw_figure(canvas: Canvas, figure: Figure, x: float, y: float, size: float) -> None:
    """Draw *figure* with its left edge at x, standing on the baseline y."""
    match figure:
        case Sign():
            draw_sign(canvas, figure, x, y, size)
        case Bar():
            draw_bar(canvas, figure, x, y, size)
        case Course():
            draw_course(canvas, figure, x, y, size)
        case _:
            assert_never(figure)


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


def draw_course(canvas: Canvas, course: Course, x: float, y: float, size: float) -> None:
    """Draw *course* between two thin lines, the lowest and the highest level; the latest dot is the largest."""
    step, low, high = _step(course, size), y - size * _SINKS, y + size * (_SCALE - _SINKS)
    places = [
        (x + size * _DOT + number * step, low + (high - low) * (level - 1) / max(1, course.highest - 1))
        if level is not None
        else None
        for number, level in enumerate(course.levels)
    ]
    canvas.setLineWidth(0.35)
    canvas.setStrokeGray(0.62)
    right = x + figure_width(course, size)
    canvas.lines([(x, low, right, low), (x, high, right, high)])
    canvas.setStrokeGray(0)
    canvas.setLineWidth(0.8)
    canvas.lines([(*start, *end) for start, end in pairwise(places) if start and end])
    latest = next((place for place in reversed(places) if place), None)
    for place in filter(None, places):
        canvas.circle(*place, size * (_LATEST if place is latest else _DOT), stroke=0, fill=1)


def _step(course: Course, size: float) -> float:
    """How far apart the levels stand: nearer together when there are many."""
    return size * min(_STEP, _LONGEST / max(1, len(course.levels) - 1))


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

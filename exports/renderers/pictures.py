"""Figures and the logo as small pictures, for the forms that cannot draw."""

from functools import lru_cache
from io import BytesIO
from itertools import pairwise
from math import cos, pi, sin
from typing import NamedTuple, assert_never

from PIL import Image, ImageDraw

from exports.blocks import Bar, Course, Figure, HouseLook, Shape, Sign
from exports.renderers.house_look import fitted_logo

_FINE = 16
_SMALLER = 4
_SIGN = 6.6
_SEGMENT, _GAP, _BAR_HEIGHT, _OVER_BAR = 9.5, 2.2, 6.0, 3.1
_STEP, _LONGEST, _DOT, _LATEST, _COURSE_HEIGHT = 16.0, 89.0, 1.45, 2.1, 14.2


class Picture(NamedTuple):
    """A PNG file with nothing in it but the picture, and its size in points."""

    data: bytes
    width: float
    height: float


@lru_cache(maxsize=256)
def drawn(figure: Figure) -> Picture:
    """*figure* in black and grey on white."""
    width, height = _size(figure)
    image = Image.new("L", (round(width * _FINE), round(height * _FINE)), 255)
    draw = ImageDraw.Draw(image)
    match figure:
        case Bar():
            _draw_bar(draw, figure)
        case Course():
            _draw_course(draw, figure)
        case Sign():
            _draw_sign(draw, figure.shape, _SIGN * _FINE)
        case _:
            assert_never(figure)
    smaller = image.resize((image.width // _SMALLER, image.height // _SMALLER), Image.Resampling.LANCZOS)
    return Picture(_png(smaller), width, height)


def logo_of(house: HouseLook) -> Picture | None:
    """The sender's logo at the size of a letterhead; None when there is none, or none that can be read."""
    logo = fitted_logo(house.logo) if house.logo else None
    return Picture(*logo) if logo else None


def _png(image: Image.Image) -> bytes:
    target = BytesIO()
    image.save(target, "PNG")
    return target.getvalue()


def _size(figure: Figure) -> tuple[float, float]:
    match figure:
        case Bar():
            return max(figure.segments, 1) * (_SEGMENT + _GAP), _OVER_BAR + _BAR_HEIGHT
        case Course():
            return 2 * _LATEST + _step(figure) * (len(figure.levels) - 1), _COURSE_HEIGHT
        case Sign():
            return _SIGN, _SIGN
        case _:
            assert_never(figure)


def _draw_bar(draw: ImageDraw.ImageDraw, bar: Bar) -> None:
    """The boxes, with room above: a bar alone in a line then stands as low as the text beside it."""
    top, bottom = _OVER_BAR * _FINE, (_OVER_BAR + _BAR_HEIGHT) * _FINE - 1
    for number in range(bar.segments):
        left = number * (_SEGMENT + _GAP) * _FINE
        box = (left, top, left + _SEGMENT * _FINE, bottom)
        draw.rectangle(box, fill=0 if number < bar.filled else 255, outline=0, width=10)


def _draw_course(draw: ImageDraw.ImageDraw, course: Course) -> None:
    """Dots between two thin lines, the lowest and the highest level; the latest is the largest."""
    low, high, right = _COURSE_HEIGHT - _LATEST, _LATEST, _size(course)[0]
    for level in (low, high):
        draw.line((0, level * _FINE, right * _FINE, level * _FINE), fill=158, width=round(0.35 * _FINE))
    places = [
        (_LATEST + number * _step(course), low - (low - high) * (level - 1) / max(1, course.highest - 1))
        if level is not None
        else None
        for number, level in enumerate(course.levels)
    ]
    for start, end in pairwise(places):
        if start and end:
            draw.line([part * _FINE for part in (*start, *end)], fill=0, width=round(0.8 * _FINE))
    latest = next((place for place in reversed(places) if place), None)
    for place in filter(None, places):
        radius = _LATEST if place is latest else _DOT
        draw.ellipse([(part + side) * _FINE for side in (-radius, radius) for part in place], fill=0)


def _step(course: Course) -> float:
    """How far apart the levels stand: nearer together when there are many."""
    return min(_STEP, _LONGEST / max(1, len(course.levels) - 1))


def _draw_sign(draw: ImageDraw.ImageDraw, shape: Shape, side: float) -> None:
    match shape:
        case Shape.OCTAGON:
            turns = (pi / 8 + turn * pi / 4 for turn in range(8))
            draw.polygon([(side / 2 * (1 + cos(turn)), side / 2 * (1 + sin(turn))) for turn in turns], fill=0)
        case Shape.TRIANGLE | Shape.UP:
            draw.polygon([(0, side), (side, side), (side / 2, side * 0.08)], fill=0)
        case Shape.DOWN:
            draw.polygon([(0, side * 0.08), (side, side * 0.08), (side / 2, side)], fill=0)
        case Shape.SHIELD:
            corners = (
                *((0.06, 0.12), (0.5, 0), (0.94, 0.12), (0.92, 0.55)),
                *((0.8, 0.8), (0.5, 1), (0.2, 0.8), (0.08, 0.55)),
            )
            draw.polygon([(x * side, y * side) for x, y in corners], fill=0)
        case Shape.INFORMATION:
            draw.ellipse((2, 2, side - 2, side - 2), outline=0, width=round(side * 0.13))
            draw.rectangle((side * 0.43, side * 0.44, side * 0.57, side * 0.76), fill=0)
            draw.rectangle((side * 0.43, side * 0.24, side * 0.57, side * 0.37), fill=0)
        case _:
            assert_never(shape)

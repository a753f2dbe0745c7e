"""Signs and bars as small pictures with alternative text."""

from functools import cache
from io import BytesIO
from math import cos, pi, sin
from typing import Any, assert_never

from docx.oxml import OxmlElement
from docx.oxml.shape import CT_Inline
from docx.shared import Pt
from PIL import Image, ImageDraw

from exports.blocks import Bar, Shape, Sign
from exports.renderers.characters import printable

_SCALE = 16
_SIGN = 6.6
_SEGMENT, _GAP, _BAR_HEIGHT = 9.5, 2.2, 6.0


class Pictures:
    """The pictures of one document: each is kept once, however often it is shown."""

    def __init__(self, part: Any) -> None:
        self._part = part
        self._kept: dict[Sign | Bar, tuple[str, float, float]] = {}
        self._count = 0

    def run(self, figure: Sign | Bar) -> Any:
        """A run that shows *figure* in the line."""
        if figure not in self._kept:
            data, width, height = _drawn(figure)
            relation, _ = self._part.get_or_add_image(BytesIO(data))
            self._kept[figure] = relation, width, height
        relation, width, height = self._kept[figure]
        self._count += 1
        inline = CT_Inline.new_pic_inline(self._count, relation, f"{self._count}.png", Pt(width), Pt(height))
        inline.docPr.set("descr", printable(figure.words))
        for side in ("distT", "distB", "distL", "distR"):
            inline.set(side, "0")
        run, drawing = OxmlElement("w:r"), OxmlElement("w:drawing")
        drawing.append(inline)
        run.append(drawing)
        return run


@cache
def _drawn(figure: Sign | Bar) -> tuple[bytes, float, float]:
    """The picture as PNG, with its size in points."""
    width, height = _size(figure)
    image = Image.new("L", (round(width * _SCALE), round(height * _SCALE)), 255)
    draw = ImageDraw.Draw(image)
    if isinstance(figure, Bar):
        _draw_bar(draw, figure)
    else:
        _draw_sign(draw, figure.shape, _SIGN * _SCALE)
    target = BytesIO()
    image.resize((image.width // 4, image.height // 4), Image.Resampling.LANCZOS).save(target, "PNG")
    return target.getvalue(), width, height


def _size(figure: Sign | Bar) -> tuple[float, float]:
    if isinstance(figure, Bar):
        return figure.segments * (_SEGMENT + _GAP), _BAR_HEIGHT
    return _SIGN, _SIGN


def _draw_bar(draw: ImageDraw.ImageDraw, bar: Bar) -> None:
    for number in range(bar.segments):
        left = number * (_SEGMENT + _GAP) * _SCALE
        box = (left, 0, left + _SEGMENT * _SCALE, _BAR_HEIGHT * _SCALE - 1)
        draw.rectangle(box, fill=0 if number < bar.filled else 255, outline=0, width=10)


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
            corners = [
                (0.06, 0.12),
                (0.5, 0),
                (0.94, 0.12),
                (0.92, 0.55),
                (0.8, 0.8),
                (0.5, 1),
                (0.2, 0.8),
                (0.08, 0.55),
            ]
            draw.polygon([(x * side, y * side) for x, y in corners], fill=0)
        case Shape.INFORMATION:
            draw.ellipse((2, 2, side - 2, side - 2), outline=0, width=round(side * 0.13))
            draw.rectangle((side * 0.43, side * 0.44, side * 0.57, side * 0.76), fill=0)
            draw.rectangle((side * 0.43, side * 0.24, side * 0.57, side * 0.37), fill=0)
        case _:
            assert_never(shape)

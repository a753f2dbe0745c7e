"""Strips: the horizontal bands a document is laid out in, before pages take them."""

from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass
from itertools import groupby

from reportlab.lib.pagesizes import A4

from exports.blocks import Sign
from exports.renderers.pdf import fonts
from exports.renderers.pdf.shapes import draw_bar, draw_sign
from exports.renderers.pdf.structure import Element, TaggedCanvas
from exports.renderers.pdf.typesetting import Drawing, Line, Look, Run

PAGE_WIDTH, PAGE_HEIGHT = A4
LEFT = 56.7
WIDTH = PAGE_WIDTH - LEFT - 51.0
RIGHT = LEFT + WIDTH

TITLE = Look(19.8, 25.0, font=fonts.SEMIBOLD)
SUBTITLE = Look(10.9, 15.0)
SECTION = Look(11.4, 15.5, font=fonts.SEMIBOLD)
SUBSECTION = Look(9.6, 13.5, font=fonts.SEMIBOLD)
LEAD = Look(10.2, 14.4, font=fonts.SEMIBOLD, strong=fonts.BOLD)
BODY = Look(9.25, 13.4)
DETAIL = Look(8.7, 12.4)
CELL = Look(8.5, 11.7)
COLUMN_TITLE = Look(8.5, 11.7, font=fonts.SEMIBOLD)
LABEL = Look(8.6, 13.8, grey=0.22)
VALUE = Look(8.75, 13.8)
SMALL = Look(8.0, 11.4, grey=0.18)

Draw = Callable[[TaggedCanvas, float], None]


@dataclass(slots=True)
class Strip:
    """A band that stays whole on one page.

    *draw* gets the canvas and the band's upper edge; *before* is room above it, unless it starts a page;
    *keeps_next* wants the next strip on the same page; *repeat* comes first again where this strip starts a page.
    """

    height: float
    draw: Draw
    before: float = 0.0
    keeps_next: bool = False
    repeat: "Strip | None" = None


def baseline(top: float, look: Look) -> float:
    """Where the letters stand in a line whose upper edge is *top*."""
    return top - look.leading / 2 - look.size * 0.355


def draw_line(canvas: TaggedCanvas, element: Element | None, line: Line, x: float, y: float) -> None:
    """Draw *line* from x on the baseline y, as content of *element*, or as an artefact when there is none."""
    runs = [(x + place, piece) for place, piece in line.pieces if isinstance(piece, Run)]
    # What is restated stands apart: poppler loses what follows it in the same marked content.
    for (backwards, _), stretch in groupby(runs, key=lambda pair: (pair[1].is_right_to_left, pair[1].restated)):
        stretch_runs = list(stretch)
        with _marked(canvas, element, stretch_runs, backwards):
            for place, run in stretch_runs:
                _draw_run(canvas, run, place, y)
    drawings = [(x + place, piece) for place, piece in line.pieces if isinstance(piece, Drawing)]
    if drawings:
        with canvas.artefact():
            for place, drawing in drawings:
                _draw_figure(canvas, drawing, place, y)


def _marked(
    canvas: TaggedCanvas, element: Element | None, runs: list[tuple[float, Run]], backwards: bool
) -> AbstractContextManager[None]:
    """What the structure tree says of *runs*: a right-to-left stretch gets its text in reading order."""
    if element is None:
        return canvas.artefact("Pagination")
    if backwards:
        return canvas.content(Element("Span", element, actual_text="".join(run.says for _, run in runs)))
    return canvas.content(element)


def _draw_run(canvas: TaggedCanvas, run: Run, x: float, y: float) -> None:
    canvas.ink(run.style.grey)
    with canvas.reads_as(run.says) if run.restated else nullcontext():
        if run.setting.glyphs:
            _draw_glyphs(canvas, run, x, y + run.style.rise)
            return
        text = canvas.beginText(x, y + run.style.rise)
        text.setFont(run.style.font, run.style.size)
        text.textOut(run.setting.drawn)
        canvas.drawText(text)


def _draw_glyphs(canvas: TaggedCanvas, run: Run, x: float, y: float) -> None:
    size = run.style.size
    text = canvas.beginText(x, y)
    for glyph in run.setting.glyphs:
        text.setFont(glyph.font, size)
        text.setTextOrigin(x + glyph.x * size, y + glyph.y * size)
        text.textOut(glyph.char)
    canvas.drawText(text)


def _draw_figure(canvas: TaggedCanvas, drawing: Drawing, x: float, y: float) -> None:
    canvas.ink(0.0)
    if isinstance(drawing.figure, Sign):
        draw_sign(canvas, drawing.figure, x, y, drawing.size)
    else:
        draw_bar(canvas, drawing.figure, x, y, drawing.size)


def rule(
    canvas: TaggedCanvas, y: float, *, grey: float = 0.0, weight: float = 0.75, left: float = LEFT, right: float = RIGHT
) -> None:
    """Draw a horizontal line, as an artefact."""
    with canvas.artefact():
        canvas.setLineWidth(weight)
        canvas.setStrokeGray(grey)
        canvas.line(left, y, right, y)
        canvas.setStrokeGray(0)


_KEPT_WHOLE = 10


def line_strips(
    lines: Sequence[Line], look: Look, element: Element, *, x: float = LEFT, before: float = 0.0
) -> list[Strip]:
    """*lines* one under the other; a short text stays whole, a long one leaves no line alone on a page."""

    def draw(line: Line) -> Draw:
        return lambda canvas, top: draw_line(canvas, element, line, x, baseline(top, look))

    last = len(lines) - 1
    return [
        Strip(
            look.leading,
            draw(line),
            before=0.0 if number else before,
            keeps_next=number < last and (last < _KEPT_WHOLE or number == 0 or number == last - 1),
        )
        for number, line in enumerate(lines)
    ]

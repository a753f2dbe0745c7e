"""Strips: the horizontal bands a document is laid out in, before pages take them."""

from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass, replace
from itertools import groupby

from reportlab.lib.pagesizes import A4

from exports.blocks import Change, Sign
from exports.renderers.pdf import fonts
from exports.renderers.pdf.runs import Drawing, Look, Piece, Run
from exports.renderers.pdf.shapes import draw_figure, figure_box
from exports.renderers.pdf.structure import Element, TaggedCanvas
from exports.renderers.pdf.typesetting import Line

PAGE_WIDTH, PAGE_HEIGHT = A4
LEFT = 56.7
WIDTH = PAGE_WIDTH - LEFT - 51.0
_CHANGE_BAR = LEFT - 11.0
RIGHT = LEFT + WIDTH

TITLE = Look(19.8, 25.0, font=fonts.SEMIBOLD, house=True)
SUBTITLE = Look(10.9, 15.0)
SECTION = Look(11.4, 15.5, font=fonts.SEMIBOLD, house=True)
SUBSECTION = Look(9.6, 13.5, font=fonts.SEMIBOLD, house=True)
LEAD = Look(10.2, 14.4, font=fonts.SEMIBOLD, strong=fonts.BOLD)
BODY = Look(9.25, 13.4)
DETAIL = Look(8.7, 12.4)
CELL = Look(8.5, 11.7)
COLUMN_TITLE = Look(8.5, 11.7, font=fonts.SEMIBOLD)
LABEL = Look(8.6, 13.8, grey=0.22)
VALUE = Look(8.75, 13.8)
SMALL = Look(8.0, 11.4, grey=0.18)
LARGE = 11.0 / BODY.size
"""How many times larger the text is of a document that is set in larger letters."""


@dataclass(frozen=True, slots=True)
class Looks:
    """How the blocks of a document look."""

    section: Look = SECTION
    subsection: Look = SUBSECTION
    lead: Look = LEAD
    body: Look = BODY
    detail: Look = DETAIL
    cell: Look = CELL
    column_title: Look = COLUMN_TITLE
    small: Look = SMALL

    @classmethod
    def of(cls, *, large: bool) -> "Looks":
        """As of any document, or with all text larger."""
        looks = (SECTION, SUBSECTION, LEAD, BODY, DETAIL, CELL, COLUMN_TITLE, SMALL)
        return cls(*map(_enlarged, looks)) if large else cls()


def _enlarged(look: Look) -> Look:
    return replace(look, size=look.size * LARGE, leading=look.leading * LARGE)


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
    pieces = [(x + place, piece) for place, piece in line.pieces]
    # What is restated stands apart: poppler loses what follows it in the same marked content.
    for (backwards, _), stretch in groupby(pieces, key=lambda pair: _kind(pair[1])):
        drawn = list(stretch)
        runs = [(place, piece) for place, piece in drawn if isinstance(piece, Run)]
        if runs:
            with _marked(canvas, element, runs, backwards):
                for place, run in runs:
                    _draw_run(canvas, run, place, y)
        for place, piece in drawn:
            if isinstance(piece, Drawing):
                _draw_drawing(canvas, element, piece, place, y)
    draw_marks(canvas, line, x, y)


def _kind(piece: Piece) -> tuple[bool | None, bool]:
    return (piece.is_right_to_left, piece.restated) if isinstance(piece, Run) else (None, False)


def _draw_drawing(canvas: TaggedCanvas, element: Element | None, drawing: Drawing, x: float, y: float) -> None:
    """A sign is decoration, since its word follows; any other figure says what it shows."""
    figure = drawing.figure
    words = "" if isinstance(figure, Sign) else figure.words
    with canvas.figure(element, words, figure_box(figure, x, y, drawing.size)):
        canvas.ink(0.0)
        draw_figure(canvas, figure, x, y, drawing.size)


def _marked(
    canvas: TaggedCanvas, element: Element | None, runs: list[tuple[float, Run]], backwards: bool | None
) -> AbstractContextManager[None]:
    """What the structure tree says of *runs*: a right-to-left stretch gets its text in reading order."""
    if element is None:
        return canvas.artefact("Pagination")
    if backwards:
        return canvas.content(Element("Span", element, actual_text="".join(run.says for _, run in runs)))
    return canvas.content(element)


def _draw_run(canvas: TaggedCanvas, run: Run, x: float, y: float) -> None:
    canvas.ink(run.style.grey, house=run.style.house)
    with canvas.reads_as(run.says) if run.restated else nullcontext():
        if run.setting.glyphs:
            _draw_glyphs(canvas, run, x, y + run.style.rise)
        else:
            canvas.words(run.setting.drawn, run.style.font, run.style.size, x, y + run.style.rise)


def _draw_glyphs(canvas: TaggedCanvas, run: Run, x: float, y: float) -> None:
    size = run.style.size
    for glyph in run.setting.glyphs:
        canvas.words(glyph.char, glyph.font, size, x + glyph.x * size, y + glyph.y * size)


def draw_marks(canvas: TaggedCanvas, line: Line, x: float, y: float) -> None:
    """Lines under what was added and through what was removed, and a bar in the margin beside both."""
    marked = [(place, piece) for place, piece in line.pieces if isinstance(piece, Run) and piece.style.change]
    if not marked:
        return
    with canvas.artefact():
        for place, run in marked:
            size = run.style.size
            height = y + run.style.rise + size * (-0.14 if run.style.change is Change.ADDED else 0.28)
            canvas.stroke(0.55, x + place, height, x + min(place + run.width, line.width), height)
        size = max(run.style.size for _, run in marked)
        canvas.stroke(1.4, _CHANGE_BAR, y - size * 0.38, _CHANGE_BAR, y + size * 1.09)


def rule(
    canvas: TaggedCanvas,
    y: float,
    *,
    grey: float = 0.0,
    house: bool = False,
    weight: float = 0.75,
    left: float = LEFT,
    right: float = RIGHT,
) -> None:
    """Draw a horizontal line, in grey or in the sender's colour, as an artefact."""
    with canvas.artefact():
        canvas.pen(grey, house=house)
        canvas.stroke(weight, left, y, right, y)
        canvas.pen(0)


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

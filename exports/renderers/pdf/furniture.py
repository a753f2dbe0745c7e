"""What surrounds the text: letterhead and title, the head and foot of every page, the watermark of a draft."""

from math import atan2, cos, degrees, sin

import uharfbuzz
from reportlab.pdfgen.pathobject import PDFPathObject

import resources
from exports.blocks import Document, Inlines, Span
from exports.renderers.pdf import fonts
from exports.renderers.pdf.strips import (
    LEFT,
    PAGE_HEIGHT,
    PAGE_WIDTH,
    RIGHT,
    SUBTITLE,
    TITLE,
    WIDTH,
    Strip,
    baseline,
    draw_line,
    rule,
)
from exports.renderers.pdf.structure import Element, TaggedCanvas
from exports.renderers.pdf.typesetting import Line, Look, set_lines

FIRST_TOP = PAGE_HEIGHT - 31.0
TOP = PAGE_HEIGHT - 60.0
BOTTOM = 74.0
_FOOT_RULE = 47.5
_FOOT = Look(7.75, 10.5)
_ORGANISATION = Look(9.0, 12.4, font=fonts.SEMIBOLD)
_ADDRESS = Look(8.2, 11.4, grey=0.22)
_MARKING = Look(8.2, 11.0, font=fonts.SEMIBOLD)
_STATUS = Look(9.2, 13.2, font=fonts.SEMIBOLD)
_STATUS_NOTE = Look(8.2, 13.2, grey=0.2)
_MARKING_WIDTH = 190.0
_STATUS_WIDTH = 168.0

_Stack = list[tuple[Line, Look]]


def opening(document: Document, root: Element) -> list[Strip]:
    """Letterhead and title: the first strips of the first page."""
    return [_letterhead(document, root), _title(document, root)]


def _stack(content: str, look: Look, width: float) -> _Stack:
    return [(line, look) for line in set_lines((Span(content),), look, width)] if content else []


def _height(stack: _Stack) -> float:
    return sum(look.leading for _, look in stack)


def _draw_stack(
    canvas: TaggedCanvas, element: Element | None, stack: _Stack, top: float, *, right: bool = False
) -> None:
    for line, look in stack:
        draw_line(canvas, element, line, RIGHT - line.width if right else LEFT, baseline(top, look))
        top -= look.leading


def _letterhead(document: Document, root: Element) -> Strip:
    """Who sends it at the left, the marking in a frame at the right."""
    sender = Element("P", root)
    marking = Element("P", root)
    marks = _stack(document.marking, _MARKING, _MARKING_WIDTH)
    frame = max((line.width for line, _ in marks), default=0.0) + 14.0
    room = WIDTH - (frame + 14.0 if marks else 0.0)
    stack = _stack(document.organisation, _ORGANISATION, room) + _stack(document.address, _ADDRESS, room)
    framed = _height(marks) + 7.0
    height = max(_height(stack), framed if marks else 0.0)

    def draw(canvas: TaggedCanvas, top: float) -> None:
        _draw_stack(canvas, sender, stack, top)
        if marks:
            with canvas.artefact():
                canvas.setLineWidth(0.75)
                canvas.rect(RIGHT - frame, top - 2.0 - framed, frame, framed, fill=0)
            for number, (line, look) in enumerate(marks):
                y = baseline(top - 5.5 - number * look.leading, look)
                draw_line(canvas, marking, line, RIGHT - frame + 7.0, y)

    return Strip(height, draw, keeps_next=True)


def _title(document: Document, root: Element) -> Strip:
    title, subtitle, status = Element("H1", root), Element("P", root), Element("P", root)
    room = WIDTH - _STATUS_WIDTH - 10.0
    upper, lower = _stack(document.title, TITLE, room), _stack(document.subtitle, SUBTITLE, room)
    notes = _stack(document.status, _STATUS, _STATUS_WIDTH) + _stack(document.status_note, _STATUS_NOTE, _STATUS_WIDTH)
    height = max(_height(upper) + _height(lower), _height(notes))

    def draw(canvas: TaggedCanvas, top: float) -> None:
        _draw_stack(canvas, title, upper, top)
        _draw_stack(canvas, subtitle, lower, top - _height(upper))
        _draw_stack(canvas, status, notes, top - height + _height(notes) - 1.0, right=True)

    return Strip(height, draw, before=15.0, keeps_next=True)


def draw_page_furniture(canvas: TaggedCanvas, document: Document, foot: tuple[str, str], page: int, pages: int) -> None:
    """The foot of every page, the running head from the second page on, and a draft's watermark behind all."""
    if document.draft:
        _draw_watermark(canvas, document.page_words.watermark)
    if page > 1:
        running: Inlines = (Span(f"{document.title} · {document.case_number}"),)
        _draw_pair(canvas, running, (Span(document.marking, strong=True),), PAGE_HEIGHT - 36.0)
    rule(canvas, _FOOT_RULE, grey=0.2, weight=0.5)
    counted = document.page_words.page.format(page=page, pages=pages)
    _draw_pair(canvas, (Span(foot[0]),), (Span(counted, strong=True),), _FOOT_RULE - 11.0)
    _draw_pair(canvas, (Span(foot[1]),), (Span(document.short_marking),), _FOOT_RULE - 21.5)


def _draw_pair(canvas: TaggedCanvas, left: Inlines, right: Inlines, y: float) -> None:
    at_right = set_lines(right, _FOOT, WIDTH / 2)[0]
    draw_line(canvas, None, set_lines(left, _FOOT, WIDTH - at_right.width - 10.0)[0], LEFT, y)
    draw_line(canvas, None, at_right, RIGHT - at_right.width, y)


class _OutlinePen:
    """Turns the outlines of letters into a path, so that the watermark is never read or copied as text."""

    def __init__(self, path: PDFPathObject) -> None:
        self._path = path
        self._at = (0.0, 0.0)
        self.shift = 0.0

    def moveTo(self, point: tuple[float, float]) -> None:  # noqa: N802
        self._at = self._shifted(point)
        self._path.moveTo(*self._at)

    def lineTo(self, point: tuple[float, float]) -> None:  # noqa: N802
        self._at = self._shifted(point)
        self._path.lineTo(*self._at)

    def qCurveTo(self, control: tuple[float, float], point: tuple[float, float]) -> None:  # noqa: N802
        (x0, y0), (x1, y1), (x2, y2) = self._at, self._shifted(control), self._shifted(point)
        self._path.curveTo(
            x0 + (x1 - x0) * 2 / 3, y0 + (y1 - y0) * 2 / 3, x2 + (x1 - x2) * 2 / 3, y2 + (y1 - y2) * 2 / 3, x2, y2
        )
        self._at = (x2, y2)

    def curveTo(self, *points: tuple[float, float]) -> None:  # noqa: N802
        first, second, self._at = map(self._shifted, points)
        self._path.curveTo(*first, *second, *self._at)

    def closePath(self) -> None:  # noqa: N802
        self._path.close()

    def endPath(self) -> None:  # noqa: N802
        self._path.close()

    def _shifted(self, point: tuple[float, float]) -> tuple[float, float]:
        return point[0] + self.shift, point[1]


def _draw_watermark(canvas: TaggedCanvas, words: str) -> None:
    with canvas.artefact("Pagination", "Watermark"):
        if not canvas.hasForm("watermark"):
            canvas.beginForm("watermark", 0, 0, PAGE_WIDTH, PAGE_HEIGHT)
            _draw_outlines(canvas, words)
            canvas.endForm()
        canvas.doForm("watermark")


def _draw_outlines(canvas: TaggedCanvas, words: str) -> None:
    font = uharfbuzz.Font(uharfbuzz.Face(resources.path("fonts", f"{fonts.BOLD}.ttf").read_bytes()))
    path = canvas.beginPath()
    pen = _OutlinePen(path)
    for char in words:
        glyph = font.get_nominal_glyph(ord(char)) or 0
        font.draw_glyph_with_pen(glyph, pen)
        pen.shift += font.get_glyph_h_advance(glyph)
    angle = atan2(PAGE_HEIGHT * 0.62, PAGE_WIDTH * 0.68)
    scale = 580.0 / pen.shift
    canvas.setFillGray(0.935)
    start_x = PAGE_WIDTH / 2 - 290.0 * cos(angle) + 358 * scale * sin(angle)
    start_y = PAGE_HEIGHT / 2 - 290.0 * sin(angle) - 358 * scale * cos(angle)
    canvas.translate(start_x, start_y)
    canvas.rotate(degrees(angle))
    canvas.scale(scale, scale)
    canvas.drawPath(path, stroke=0, fill=1, fillMode=1)

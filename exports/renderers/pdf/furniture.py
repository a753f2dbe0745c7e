"""What surrounds the text: letterhead and title, the head and foot of every page."""

from bisect import bisect_left
from io import BytesIO

from reportlab.lib.utils import ImageReader

from exports.blocks import Document, Span
from exports.renderers.house_look import Logo, fitted_logo
from exports.renderers.pdf import fonts
from exports.renderers.pdf.runs import Look
from exports.renderers.pdf.strips import (
    LEFT,
    PAGE_HEIGHT,
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
from exports.renderers.pdf.typesetting import Line, set_lines
from exports.renderers.pdf.watermark import draw_watermark

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
_BESIDE_LOGO = 9.0
_HOUSE_FOOT = 9.5

_Stack = list[tuple[Line, Look]]


def opening(document: Document, root: Element) -> list[Strip]:
    """Letterhead and title: the first strips of the first page."""
    return [_letterhead(document, root), _title(document, root)]


def _stack(content: str, look: Look, width: float) -> _Stack:
    return [(line, look) for line in set_lines((Span(content),), look, width)] if content else []


def _height(stack: _Stack) -> float:
    return sum(look.leading for _, look in stack)


def _draw_stack(
    canvas: TaggedCanvas,
    element: Element | None,
    stack: _Stack,
    top: float,
    *,
    left: float = LEFT,
    right: bool = False,
) -> None:
    for line, look in stack:
        draw_line(canvas, element, line, RIGHT - line.width if right else left, baseline(top, look))
        top -= look.leading


def _letterhead(document: Document, root: Element) -> Strip:
    """Who sends it at the left, with the logo; the marking in a frame at the right."""
    logo = fitted_logo(document.house.logo or b"")
    words = document.house.logo_words.strip() if logo else ""
    figure = Element("Figure", root, words=words) if words else None
    sender, marking = Element("P", root), Element("P", root)
    marks = _stack(document.marking, _MARKING, _MARKING_WIDTH)
    frame = max((line.width for line, _ in marks), default=0.0) + 14.0
    left = LEFT + (logo.width + _BESIDE_LOGO if logo else 0.0)
    room = RIGHT - left - (frame + 14.0 if marks else 0.0)
    stack = _stack(document.organisation, _ORGANISATION, room) + _stack(document.address, _ADDRESS, room)
    framed = _height(marks) + 7.0
    height = max(_height(stack), framed if marks else 0.0, logo.height if logo else 0.0)

    def draw(canvas: TaggedCanvas, top: float) -> None:
        if logo:
            _draw_logo(canvas, figure, logo, top)
        beside = max(0.0, logo.height - _height(stack)) / 2 if logo else 0.0
        _draw_stack(canvas, sender, stack, top - beside, left=left)
        if marks:
            with canvas.artefact():
                canvas.setLineWidth(0.75)
                canvas.rect(RIGHT - frame, top - 2.0 - framed, frame, framed, fill=0)
            for number, (line, look) in enumerate(marks):
                y = baseline(top - 5.5 - number * look.leading, look)
                draw_line(canvas, marking, line, RIGHT - frame + 7.0, y)

    return Strip(height, draw, keeps_next=True)


def _draw_logo(canvas: TaggedCanvas, figure: Element | None, logo: Logo, top: float) -> None:
    """A logo without words is decoration: the sender's name stands beside it."""
    bottom = top - logo.height
    if figure:
        figure.box = (LEFT, bottom, LEFT + logo.width, top)
    with canvas.content(figure) if figure else canvas.artefact():
        canvas.drawImage(ImageReader(BytesIO(logo.png)), LEFT, bottom, logo.width, logo.height)


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


class Furniture:
    """What every page of one document carries around its text, all of it artefacts."""

    def __init__(self, document: Document, pages: int) -> None:
        self._document = document
        self._pages = pages
        self._foot = document.foot
        self._house_foot = cut(document.house.foot, _FOOT, WIDTH)
        self._running = cut(f"{document.title} · {document.case_number}", _FOOT, WIDTH * 0.6)

    def draw(self, canvas: TaggedCanvas, page: int) -> None:
        """The foot of every page, the running head from the second page on, and a draft's watermark behind all."""
        document = self._document
        if document.draft:
            draw_watermark(canvas, document.page_words.watermark)
        if page > 1:
            _draw_pair(canvas, self._running, Span(document.marking, strong=True), PAGE_HEIGHT - 36.0)
        top = _FOOT_RULE + (_HOUSE_FOOT if self._house_foot else 0.0)
        rule(canvas, top, grey=0.2, weight=0.5)
        counted = document.page_words.page.format(page=page, pages=self._pages)
        _draw_pair(canvas, self._foot[0], Span(counted, strong=True), top - 11.0)
        _draw_pair(canvas, self._foot[1], Span(document.short_marking), top - 21.5)
        if self._house_foot:
            draw_line(canvas, None, set_lines((Span(self._house_foot),), _FOOT, WIDTH)[0], LEFT, top - 32.0)


def _draw_pair(canvas: TaggedCanvas, left: str, right: Span, y: float) -> None:
    at_right = set_lines((right,), _FOOT, WIDTH / 2)[0]
    draw_line(canvas, None, set_lines((Span(left),), _FOOT, WIDTH - at_right.width - 10.0)[0], LEFT, y)
    draw_line(canvas, None, at_right, RIGHT - at_right.width, y)


def cut(text: str, look: Look, width: float) -> str:
    """*text* as far as it goes on one line of *width*, with an ellipsis where more was said."""
    text = " ".join(text.split())
    if len(set_lines((Span(text),), look, width)) == 1:
        return text
    fits = bisect_left(range(len(text)), True, key=lambda end: len(_one_line(text, end, look, width)) > 1) - 1
    return f"{text[:fits].rstrip()}…"


def _one_line(text: str, end: int, look: Look, width: float) -> list[Line]:
    return set_lines((Span(f"{text[:end].rstrip()}…"),), look, width)

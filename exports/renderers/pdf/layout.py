"""Blocks into strips: one exhaustive match over everything a document can hold."""

from collections.abc import Iterator
from typing import assert_never

from exports.blocks import (
    Block,
    Box,
    Bullets,
    Document,
    Facts,
    Grid,
    Heading,
    Inlines,
    Item,
    Items,
    Note,
    Paragraph,
    Quote,
    Signatures,
    Span,
)
from exports.renderers.characters import printable
from exports.renderers.pdf.runs import Look
from exports.renderers.pdf.signatures import signature_strips
from exports.renderers.pdf.strips import (
    LEFT,
    RIGHT,
    WIDTH,
    Draw,
    Looks,
    Strip,
    baseline,
    draw_line,
    line_strips,
)
from exports.renderers.pdf.structure import Element, TaggedCanvas
from exports.renderers.pdf.tables import facts_strips, grid_strips
from exports.renderers.pdf.typesetting import set_lines

_NUMBER_WIDTH = 20.0
_HANGING = 20.0
_BULLET = 9.0
_UNDER_TITLE = 9.0
_LONGEST_BOOKMARK = 120


def laid_out(document: Document, root: Element) -> list[Strip]:
    """All strips of the document's blocks, in reading order."""
    looks = Looks.of(large=document.kind.is_large)
    strips: list[Strip] = []
    previous: Block | None = None
    for block in document.blocks:
        added = _strips(block, root, looks)
        if previous is None and added:
            added[0].before = max(added[0].before, _UNDER_TITLE)
        if isinstance(previous, Heading) and isinstance(block, Note):
            added[-1].keeps_next = True
        strips += added
        previous = block
    return strips


def _strips(block: Block, root: Element, looks: Looks) -> list[Strip]:
    match block:
        case Heading():
            return _heading(block, root, looks)
        case Paragraph() | Note():
            return _running(block, root, looks)
        case Facts():
            return facts_strips(block, root)
        case Box():
            return _box(block, root, looks.body)
        case Quote():
            return _quote(block, root, looks)
        case Bullets():
            return _bullets(block, root, looks.body)
        case Items():
            return list(_items(block, root, looks))
        case Grid():
            return grid_strips(block, root, looks)
        case Signatures():
            return signature_strips(block, root)
        case _:
            assert_never(block)


def _running(block: Paragraph | Note, root: Element, looks: Looks) -> list[Strip]:
    if isinstance(block, Note):
        look, before = looks.small, 4.0
    else:
        look, before = looks.lead if block.lead else looks.body, 3.0
    return line_strips(set_lines(block.content, look, WIDTH), look, Element("P", root), before=before)


def _heading(heading: Heading, root: Element, looks: Looks) -> list[Strip]:
    """A heading with its bookmark, kept with what follows."""
    look, tag, before = (looks.section, "H2", 15.0) if heading.level == 1 else (looks.subsection, "H3", 9.0)
    element = Element(tag, root)
    x = LEFT + (_NUMBER_WIDTH if heading.number else 0.0)
    lines = set_lines(heading.content, look, RIGHT - x)
    strips = line_strips(lines, look, element, x=x, before=before)
    first = strips[0].draw

    def draw(canvas: TaggedCanvas, top: float) -> None:
        _bookmark(canvas, heading, top)
        if heading.number:
            number = set_lines((Span(heading.number + " "),), look, _NUMBER_WIDTH)[0]
            draw_line(canvas, element, number, LEFT, baseline(top, look))
        first(canvas, top)

    strips[0].draw = draw
    for strip in strips:
        strip.keeps_next = True
    strips[-1].height += 1.5
    return strips


def _bookmark(canvas: TaggedCanvas, heading: Heading, top: float) -> None:
    key = f"{canvas.getPageNumber()}-{top:.0f}"
    canvas.bookmarkHorizontal(key, 0, top)
    words = " ".join(printable(f"{heading.number} {heading.text}").split())
    title = words if len(words) <= _LONGEST_BOOKMARK else f"{words[:_LONGEST_BOOKMARK]}…"
    canvas.addOutlineEntry(title, key, heading.level - 1)


def _box(box: Box, root: Element, look: Look) -> list[Strip]:
    inset, padding = 9.5, 5.5
    strips = line_strips(set_lines(box.content, look, WIDTH - 2 * inset), look, Element("P", root), x=LEFT + inset)
    last = len(strips) - 1
    for number, strip in enumerate(strips):
        above, below = (padding if number == 0 else 0.0), (padding if number == last else 0.0)
        strip.draw = _framed(strip.draw, strip.height, above, below)
        strip.height += above + below
    strips[0].before = 9.0
    return strips


def _framed(inner: Draw, height: float, above: float, below: float) -> Draw:
    """*inner* between the sides of a frame, with its top and bottom where there is room above and below."""

    def draw(canvas: TaggedCanvas, top: float) -> None:
        bottom = top - above - height - below
        with canvas.artefact():
            canvas.setLineWidth(0.6)
            canvas.lines([(LEFT, top, LEFT, bottom), (RIGHT, top, RIGHT, bottom)])
            if above:
                canvas.line(LEFT, top, RIGHT, top)
            if below:
                canvas.line(LEFT, bottom, RIGHT, bottom)
        inner(canvas, top - above)

    return draw


def _quote(quote: Quote, root: Element, looks: Looks) -> list[Strip]:
    element, x = Element("BlockQuote", root), LEFT + 10.5
    look, small = looks.body, looks.small
    strips = line_strips(set_lines(quote.content, look, RIGHT - x), look, Element("P", element), x=x, before=4.0)
    if quote.source:
        strips[-1].keeps_next = True
        strips += line_strips(set_lines((Span(quote.source),), small, RIGHT - x), small, Element("P", element), x=x)
    for strip in strips:
        strip.draw = _barred(strip.draw, strip.height)
    return strips


def _barred(inner: Draw, height: float) -> Draw:
    def draw(canvas: TaggedCanvas, top: float) -> None:
        with canvas.artefact():
            canvas.setLineWidth(1.9)
            canvas.pen(0, house=True)
            canvas.line(LEFT + 1, top + 0.3, LEFT + 1, top - height - 0.3)
            canvas.pen(0)
        inner(canvas, top)

    return draw


def _bullets(bullets: Bullets, root: Element, look: Look) -> list[Strip]:
    strips: list[Strip] = []
    parent = Element("L", root, numbering="Disc")
    for content in bullets.items:
        entry = Element("LI", parent)
        label = Element("Lbl", entry)
        body = Element("P", Element("LBody", entry))
        lines = set_lines(content, look, WIDTH - _BULLET)
        strips += _labelled(line_strips(lines, look, body, x=LEFT + _BULLET, before=2.0), (Span("•"),), look, label)
    return strips


def _items(items: Items, root: Element, looks: Looks) -> Iterator[Strip]:
    parent = Element("L", root, numbering="Decimal")
    for item in items.items:
        yield from _item(item, Element("LI", parent), looks)


def _item(item: Item, entry: Element, looks: Looks) -> list[Strip]:
    """The entry with its number hanging at the left, then what belongs to it."""
    label, body, x = Element("Lbl", entry), Element("LBody", entry), LEFT + _HANGING
    look, small = looks.body, looks.detail
    lines = set_lines(item.content, look, RIGHT - x)
    strips = line_strips(lines, look, Element("P", body), x=x, before=4.5)
    strips = _labelled(strips, (Span(item.label, strong=True),), look, label)
    for detail in item.details:
        strips[-1].keeps_next = len(strips) < 8
        strips += line_strips(set_lines(detail, small, RIGHT - x), small, Element("P", body), x=x, before=0.5)
    return strips


def _labelled(strips: list[Strip], label: Inlines, look: Look, element: Element) -> list[Strip]:
    inner = strips[0].draw

    def draw(canvas: TaggedCanvas, top: float) -> None:
        draw_line(canvas, element, set_lines((*label, Span(" ")), look, WIDTH)[0], LEFT, baseline(top, look))
        inner(canvas, top)

    strips[0].draw = draw
    return strips

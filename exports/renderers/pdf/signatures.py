"""The block to sign under a final document, kept whole on a page."""

from collections.abc import Sequence

from exports.blocks import Signatures, Span
from exports.renderers.pdf.strips import BODY, DETAIL, LEFT, RIGHT, WIDTH, Strip, baseline, draw_line, line_strips, rule
from exports.renderers.pdf.structure import Element, TaggedCanvas
from exports.renderers.pdf.typesetting import set_lines

_BETWEEN = 24.0
_LINE = (WIDTH - _BETWEEN) / 2
_ROOM = 34.0
_UNDER = 2.5


def signature_strips(block: Signatures, root: Element) -> list[Strip]:
    """The words, a line above each name, two names side by side, and below them a line for place and date."""
    strips = line_strips(set_lines((Span(block.words),), BODY, WIDTH), BODY, Element("P", root), before=12.0)
    people = block.people
    strips += [_lines(people[first : first + 2], root) for first in range(0, len(people), 2)]
    strips.append(_lines((block.place_and_date,), root))
    for strip in strips[:-1]:
        strip.keeps_next = True
    return strips


def _lines(labels: Sequence[str], root: Element) -> Strip:
    """Lines to write on, with what belongs on each under it."""
    stacks = [set_lines((Span(label),), DETAIL, _LINE) for label in labels]
    elements = [Element("P", root) for _ in labels]
    height = _ROOM + _UNDER + max(map(len, stacks)) * DETAIL.leading

    def draw(canvas: TaggedCanvas, top: float) -> None:
        for number, (lines, element) in enumerate(zip(stacks, elements, strict=True)):
            left = LEFT + number * (_LINE + _BETWEEN)
            rule(canvas, top - _ROOM, weight=0.5, left=left, right=RIGHT if number else left + _LINE)
            for place, line in enumerate(lines):
                y = baseline(top - _ROOM - _UNDER - place * DETAIL.leading, DETAIL)
                draw_line(canvas, element, line, left, y)

    return Strip(height, draw)

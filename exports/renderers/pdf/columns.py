"""How wide the columns of a grid are and which facts stand side by side, in every format alike."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import zip_longest

from exports.blocks import Fact, Facts, Grid, Span
from exports.renderers.pdf import fonts
from exports.renderers.pdf.runs import widest_word
from exports.renderers.pdf.strips import VALUE, WIDTH, Looks
from exports.renderers.pdf.typesetting import set_lines

COLUMN_GAP = 9.0
LABEL_WIDTH = 81.0
HALF = WIDTH * 0.51
_LOOKS = Looks()


def column_widths(grid: Grid, width: float, looks: Looks = _LOOKS) -> list[float]:
    """The weights as widths, but no column narrower than its longest word while there is room elsewhere."""
    least = [_least(grid, number, width, looks) for number in range(len(grid.columns))]
    total = sum(column.weight for column in grid.columns)
    widths = [width * column.weight / total for column in grid.columns]
    if sum(least) >= width:
        return [width * part / sum(least) for part in least]
    for _ in widths:
        short = sum(max(0.0, need - share) for need, share in zip(least, widths, strict=True))
        spare = sum(max(0.0, share - need) for need, share in zip(least, widths, strict=True))
        if short < 0.01:
            break
        taken = short / spare
        widths = [
            need if share < need else share - (share - need) * taken for need, share in zip(least, widths, strict=True)
        ]
    return widths


def _least(grid: Grid, number: int, width: float, looks: Looks) -> float:
    """The narrowest this column should be: its longest word, but at most a third of the page."""
    words = [widest_word(row[number], looks.cell) for row in grid.rows]
    bold = replace(looks.column_title, font=fonts.BOLD)
    title = widest_word((Span(grid.columns[number].title),), bold)
    gap = COLUMN_GAP if number < len(grid.columns) - 1 else 0.0
    return min(max([title, *words]) + 0.1, width / 3) + gap


def fact_rows(facts: Facts) -> Iterator[tuple[Fact, ...]]:
    """The facts two by two; one that takes more than a line of its half has a row to itself."""
    beside: list[Fact] = []
    alone: list[Fact] = []
    for fact in _in_reading_order(facts):
        (beside if _fits_half(fact) else alone).append(fact)
        if len(beside) != 1:
            yield from (row for row in [tuple(beside), *((one,) for one in alone)] if row)
            beside, alone = [], []
    yield from (row for row in [tuple(beside), *((one,) for one in alone)] if row)


def _in_reading_order(facts: Facts) -> Iterator[Fact]:
    for pair in zip_longest(facts.left, facts.right):
        yield from (fact for fact in pair if fact)


def _fits_half(fact: Fact) -> bool:
    return len(set_lines(fact.content[1], VALUE, HALF - LABEL_WIDTH - COLUMN_GAP)) == 1

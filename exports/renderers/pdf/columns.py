"""How wide the columns of a grid are, in every format alike."""

from dataclasses import replace

from exports.blocks import Grid, Span
from exports.renderers.pdf import fonts
from exports.renderers.pdf.strips import CELL, COLUMN_TITLE
from exports.renderers.pdf.typesetting import widest_word

COLUMN_GAP = 9.0
_WIDEST_TITLE = replace(COLUMN_TITLE, font=fonts.BOLD)


def column_widths(grid: Grid, width: float) -> list[float]:
    """The weights as widths, but no column narrower than its longest word while there is room elsewhere."""
    least = [_least(grid, number, width) for number in range(len(grid.columns))]
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


def _least(grid: Grid, number: int, width: float) -> float:
    """The narrowest this column should be: its longest word, but at most a third of the page."""
    words = [widest_word(row[number], CELL) for row in grid.rows]
    title = widest_word((Span(grid.columns[number].title),), _WIDEST_TITLE)
    gap = COLUMN_GAP if number < len(grid.columns) - 1 else 0.0
    return min(max([title, *words]) + 0.1, width / 3) + gap

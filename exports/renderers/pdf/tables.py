"""Grids and facts as strips: a row is a strip, and only a row that would fill a page is parted."""

from collections.abc import Sequence

from exports.blocks import Align, Fact, Facts, Grid, Inlines
from exports.renderers.pdf.columns import COLUMN_GAP, HALF, LABEL_WIDTH, column_widths, fact_rows
from exports.renderers.pdf.runs import Look
from exports.renderers.pdf.strips import (
    LABEL,
    LEFT,
    VALUE,
    WIDTH,
    Looks,
    Strip,
    baseline,
    draw_line,
    rule,
)
from exports.renderers.pdf.structure import Element, TaggedCanvas
from exports.renderers.pdf.typesetting import Line, set_lines

_PADDING = 2.35
_PARTED_FROM = 26
_SHORT_ROW = 42.0

Cells = list[list[Line]]


class _Columns:
    """Where the columns of a grid stand, and how their text is aligned."""

    def __init__(self, grid: Grid, looks: Looks) -> None:
        self.looks = looks
        self.aligns = [column.align for column in grid.columns]
        self.widths = column_widths(grid, WIDTH, looks)
        self.places = [LEFT + sum(self.widths[:number]) for number in range(len(self.widths))]

    def room(self, number: int) -> float:
        """What text in this column may take: the last column has no gap after it."""
        return self.widths[number] - (COLUMN_GAP if number < len(self.widths) - 1 else 0.0)

    def place(self, number: int, line: Line) -> float:
        """Where *line* starts in this column."""
        spare = self.room(number) - line.width
        shift = {Align.LEFT: 0.0, Align.CENTRE: spare / 2, Align.RIGHT: spare}[self.aligns[number]]
        return self.places[number] + shift

    def cells(self, row: Sequence[Inlines], look: Look) -> Cells:
        """The lines of each cell of *row*."""
        return [set_lines(cell, look, self.room(number)) for number, cell in enumerate(row)]


def grid_strips(grid: Grid, parent: Element, looks: Looks) -> list[Strip]:
    """The header row and the rows of *grid*; the header comes again on every page, as an artefact."""
    table = Element("Table", parent, summary=grid.summary)
    columns = _Columns(grid, looks)
    titles = columns.cells([column.content for column in grid.columns], looks.column_title)
    header = _header(columns, titles, _cell_elements(table, len(titles), "TH"))
    header.keeps_next = True
    header.before = 2.0
    again = _header(columns, titles, None)
    strips = [header]
    for number, row in enumerate(grid.rows):
        elements = _cell_elements(table, len(row), "TD")
        strips += _row(columns, columns.cells(row, looks.cell), elements, again, last=number == len(grid.rows) - 1)
    if len(strips) > 2:
        for strip in (strips[1], strips[-2]):
            strip.keeps_next = strip.keeps_next or strip.height <= _SHORT_ROW
    return strips


def _cell_elements(table: Element, count: int, tag: str) -> list[Element]:
    row = Element("TR", table)
    return [Element(tag, row, scope="Column" if tag == "TH" else "") for _ in range(count)]


def _header(columns: _Columns, titles: Cells, elements: list[Element] | None) -> Strip:
    look = columns.looks.column_title
    height = max(map(len, titles)) * look.leading + 2 * _PADDING

    def draw(canvas: TaggedCanvas, top: float) -> None:
        _draw_cells(canvas, columns, titles, elements, top - _PADDING, look)
        rule(canvas, top - height, house=True)

    return Strip(height, draw)


def _row(columns: _Columns, cells: Cells, elements: list[Element], again: Strip, *, last: bool) -> list[Strip]:
    count = max(map(len, cells))
    if count <= _PARTED_FROM:
        return [_band(columns, cells, elements, again, top=True, bottom=True, last=last)]
    bands = [[lines[number : number + 1] for lines in cells] for number in range(count)]
    strips = [
        _band(columns, band, elements, again, top=number == 0, bottom=number == count - 1, last=last)
        for number, band in enumerate(bands)
    ]
    strips[0].keeps_next = strips[-2].keeps_next = True
    return strips


def _band(
    columns: _Columns, cells: Cells, elements: list[Element], again: Strip, *, top: bool, bottom: bool, last: bool
) -> Strip:
    above, below = (_PADDING if top else 0.0), (_PADDING if bottom else 0.0)
    look = columns.looks.cell
    height = max(map(len, cells)) * look.leading + above + below

    def draw(canvas: TaggedCanvas, upper: float) -> None:
        _draw_cells(canvas, columns, cells, elements, upper - above, look)
        if bottom:
            rule(canvas, upper - height, grey=0.15 if last else 0.62, weight=0.75 if last else 0.5)

    return Strip(height, draw, repeat=again)


def _draw_cells(
    canvas: TaggedCanvas, columns: _Columns, cells: Cells, elements: list[Element] | None, top: float, look: Look
) -> None:
    for number, lines in enumerate(cells):
        element = elements[number] if elements else None
        for count, line in enumerate(lines):
            y = baseline(top - count * look.leading, look)
            draw_line(canvas, element, line, columns.place(number, line), y)


def facts_strips(facts: Facts, parent: Element) -> list[Strip]:
    """The facts in two columns between two rules."""
    table = Element("Table", parent)
    rows = list(fact_rows(facts))
    strips = [
        _facts_row(row, Element("TR", table), first=number == 0, last=number == len(rows) - 1)
        for number, row in enumerate(rows)
    ]
    for strip in strips[:-1]:
        strip.keeps_next = True
    return strips


def _facts_row(facts: tuple[Fact, ...], row: Element, *, first: bool, last: bool) -> Strip:
    room = (HALF if len(facts) > 1 else WIDTH) - LABEL_WIDTH - COLUMN_GAP
    columns = 1 if len(facts) > 1 else 3
    cells = []
    for number, fact in enumerate(facts):
        place = LEFT + number * HALF
        label, value = fact.content
        cells.append((Element("TH", row, scope="Row"), set_lines(label, LABEL, LABEL_WIDTH), LABEL, place))
        cells.append((Element("TD", row, columns=columns), set_lines(value, VALUE, room), VALUE, place + LABEL_WIDTH))
    above, below = (5.0 if first else 0.0), (5.0 if last else 0.0)
    height = max(len(lines) for _, lines, _, _ in cells) * VALUE.leading + above + below

    def draw(canvas: TaggedCanvas, top: float) -> None:
        for element, lines, look, place in cells:
            for count, line in enumerate(lines):
                draw_line(canvas, element, line, place, baseline(top - above - count * look.leading, look))
        if first:
            rule(canvas, top, house=True)
        if last:
            rule(canvas, top - height, house=True)

    return Strip(height, draw, before=9.0 if first else 0.0)

"""Tables with fixed column widths: a header row that returns, rows that stay whole, a description."""

from collections.abc import Sequence
from typing import Any

from docx.oxml import OxmlElement
from docx.oxml.ns import qn

from exports.blocks import Align, Facts, Grid, Inlines, Span, plain
from exports.renderers.characters import printable
from exports.renderers.docx.pictures import Pictures
from exports.renderers.docx.text import child, paragraph
from exports.renderers.pdf.columns import COLUMN_GAP, HALF, LABEL_WIDTH, column_widths, fact_rows
from exports.renderers.pdf.strips import WIDTH

_PARTED_FROM = 1200
_ALIGNMENT = {Align.LEFT: "left", Align.CENTRE: "center", Align.RIGHT: "right"}


def grid_table(grid: Grid, pictures: Pictures) -> Any:
    """The whole grid as a table."""
    widths = column_widths(grid, WIDTH)
    table = _table(widths, summary=grid.summary, borders={"bottom": ("6", "262626"), "insideH": ("4", "9E9E9E")})
    titles = [(Span(column.title),) for column in grid.columns]
    header = _row(table, "CellTitle", titles, grid, widths, pictures)
    child(header.trPr, "w:tblHeader")
    for cell in header.tc_lst:
        _bordered(cell, "bottom")
    for row in grid.rows:
        _row(table, "Cell", row, grid, widths, pictures)
    return table


def _row(
    table: Any, style: str, cells: Sequence[Inlines], grid: Grid, widths: Sequence[float], pictures: Pictures
) -> Any:
    row = _new_row(table, whole=max(len(plain(content)) for content in cells) < _PARTED_FROM)
    for number, content in enumerate(cells):
        text = paragraph(style, content, pictures)
        align = grid.columns[number].align
        if align is not Align.LEFT:
            child(text.pPr, "w:jc", val=_ALIGNMENT[align])
        gap = COLUMN_GAP if number < len(cells) - 1 else 0.0
        _cell(row, widths[number], [text], gap=gap)
    return row


def facts_table(facts: Facts, pictures: Pictures) -> Any:
    """The facts in two columns between two rules."""
    widths = [LABEL_WIDTH, HALF - LABEL_WIDTH, LABEL_WIDTH, WIDTH - HALF - LABEL_WIDTH]
    table = _table(widths, borders={"top": ("6", "000000"), "bottom": ("6", "000000")})
    for facts_of_row in fact_rows(facts):
        row = _new_row(table)
        for number, fact in enumerate(facts_of_row):
            label, value = (
                paragraph("Label", (Span(fact.label),), pictures),
                paragraph("Value", (Span(fact.value),), pictures),
            )
            _cell(row, LABEL_WIDTH, [label], gap=0.0)
            if len(facts_of_row) > 1:
                _cell(row, widths[number * 2 + 1], [value], gap=COLUMN_GAP)
            else:
                _spanning(_cell(row, sum(widths[1:]), [value], gap=COLUMN_GAP), 3)
    return table


def _spanning(cell: Any, columns: int) -> None:
    """Let *cell* take the place of this many columns."""
    span = OxmlElement("w:gridSpan")
    span.set(qn("w:val"), str(columns))
    cell.tcPr.insert(1, span)


def heading_table(left: Sequence[Any], right: Sequence[Any], right_width: float, *, framed: bool = False) -> Any:
    """Two groups of paragraphs side by side, the right one at the right, in a frame if wished."""
    widths = [WIDTH - right_width, right_width]
    table = _table(widths)
    row = _new_row(table)
    _cell(row, widths[0], list(left), gap=COLUMN_GAP)
    cell = _cell(row, widths[1], list(right), gap=0.0)
    for text in right:
        child(text.pPr, "w:jc", val="center" if framed else "right")
    if framed:
        _bordered(cell, "top", "left", "bottom", "right")
    child(cell.tcPr, "w:vAlign", val="center" if framed else "bottom")
    return table


def _table(widths: Sequence[float], *, summary: str = "", borders: dict[str, tuple[str, str]] | None = None) -> Any:
    table = OxmlElement("w:tbl")
    properties = child(table, "w:tblPr")
    child(properties, "w:tblW", w=_twips(sum(widths)), type="dxa")
    child(properties, "w:tblInd", w="0", type="dxa")
    if borders:
        edges = child(properties, "w:tblBorders")
        for edge, (size, colour) in borders.items():
            child(edges, f"w:{edge}", val="single", sz=size, space="0", color=colour)
    child(properties, "w:tblLayout", type="fixed")
    margins = child(properties, "w:tblCellMar")
    for side in ("left", "right"):
        child(margins, f"w:{side}", w="0", type="dxa")
    child(properties, "w:tblLook", val="0020" if summary else "0000", firstRow="1" if summary else "0")
    if summary:
        child(properties, "w:tblDescription", val=printable(summary))
    grid = child(table, "w:tblGrid")
    for width in widths:
        child(grid, "w:gridCol", w=_twips(width))
    return table


def _new_row(table: Any, *, whole: bool = True) -> Any:
    """A row that stays on one page if *whole*: a very long one would leave most of a page empty."""
    row = child(table, "w:tr")
    properties = child(row, "w:trPr")
    if whole:
        child(properties, "w:cantSplit")
    return row


def _cell(row: Any, width: float, paragraphs: Sequence[Any], *, gap: float) -> Any:
    cell = child(row, "w:tc")
    properties = child(cell, "w:tcPr")
    child(properties, "w:tcW", w=_twips(width), type="dxa")
    if gap:
        child(child(properties, "w:tcMar"), "w:right", w=_twips(gap), type="dxa")
    for text in paragraphs:
        cell.append(text)
    return cell


def _bordered(cell: Any, *edges: str) -> None:
    borders = OxmlElement("w:tcBorders")
    for edge in edges:
        child(borders, f"w:{edge}", val="single", sz="6", space="0", color="000000")
    cell.tcPr.insert(1, borders)


def _twips(points: float) -> str:
    return str(round(points * 20))

"""Tables with fixed column widths: a header row that returns, rows that stay whole, a description."""

from collections.abc import Sequence
from typing import Any

from docx.oxml import OxmlElement
from docx.oxml.ns import qn

from exports.blocks import Align, Facts, Grid, Inlines, Signatures, Span
from exports.renderers.characters import printable
from exports.renderers.docx.pictures import Pictures
from exports.renderers.docx.styles import hexadecimal
from exports.renderers.docx.text import child, paragraph
from exports.renderers.pdf.columns import COLUMN_GAP, HALF, LABEL_WIDTH, column_widths, fact_rows
from exports.renderers.pdf.strips import WIDTH
from exports.renderers.typography import SIGNATURE_GAP, SIGNATURE_WIDTH, keeps_next, may_part, signature_rows

_ALIGNMENT = {Align.LEFT: "left", Align.CENTRE: "center", Align.RIGHT: "right"}


def grid_table(grid: Grid, pictures: Pictures, colour: str) -> Any:
    """The whole grid as a table, with the rule under its header in *colour*."""
    widths = column_widths(grid, WIDTH)
    table = _table(widths, summary=grid.summary, borders={"bottom": ("6", "262626"), "insideH": ("4", "9E9E9E")})
    titles = [column.content for column in grid.columns]
    header = _row(table, "CellTitle", titles, grid, widths, pictures)
    child(header.trPr, "w:tblHeader")
    for cell in header.tc_lst:
        _bordered(cell, "bottom", colour=hexadecimal(colour))
    for number, row in enumerate(grid.rows):
        _row(table, "Cell", row, grid, widths, pictures, keeps=keeps_next(grid, number))
    return table


def _row(
    table: Any,
    style: str,
    cells: Sequence[Inlines],
    grid: Grid,
    widths: Sequence[float],
    pictures: Pictures,
    *,
    keeps: bool = False,
) -> Any:
    row = _new_row(table, whole=not may_part(cells))
    for number, content in enumerate(cells):
        text = paragraph(style, content, pictures, keeps_next=keeps)
        align = grid.columns[number].align
        if align is not Align.LEFT:
            child(text.pPr, "w:jc", val=_ALIGNMENT[align])
        gap = COLUMN_GAP if number < len(cells) - 1 else 0.0
        _cell(row, widths[number], [text], right=gap)
    return row


def facts_table(facts: Facts, pictures: Pictures, colour: str) -> Any:
    """The facts in two columns between two rules in *colour*."""
    widths = [LABEL_WIDTH, HALF - LABEL_WIDTH, LABEL_WIDTH, WIDTH - HALF - LABEL_WIDTH]
    rule = ("6", hexadecimal(colour))
    table = _table(widths, borders={"top": rule, "bottom": rule})
    rows = list(fact_rows(facts))
    for place, facts_of_row in enumerate(rows):
        row = _new_row(table)
        room = {"top": 4.0 if place == 0 else 0.0, "bottom": 4.0 if place == len(rows) - 1 else 0.0}
        for number, fact in enumerate(facts_of_row):
            told = zip(("Label", "Value"), fact.content, strict=True)
            label, value = (paragraph(style, content, pictures) for style, content in told)
            _cell(row, LABEL_WIDTH, [label], **room)
            if len(facts_of_row) > 1:
                _cell(row, widths[number * 2 + 1], [value], right=COLUMN_GAP, **room)
            else:
                _spanning(_cell(row, sum(widths[1:]), [value], right=COLUMN_GAP, **room), 3)
    return table


def _spanning(cell: Any, columns: int) -> None:
    """Let *cell* take the place of this many columns."""
    span = OxmlElement("w:gridSpan")
    span.set(qn("w:val"), str(columns))
    cell.tcPr.insert(1, span)


def side_by_side(groups: Sequence[tuple[float, Sequence[Any]]], last_align: str) -> Any:
    """Groups of paragraphs beside each other, each with its width in points; the last stands low."""
    widths = [width for width, _ in groups]
    table = _table(widths)
    row = _new_row(table)
    last = len(groups) - 1
    for number, (width, texts) in enumerate(groups):
        cell = _cell(row, width, texts, right=COLUMN_GAP if number < last else 0.0)
        if number == last > 0:
            for text in texts:
                child(text.pPr, "w:jc", val=last_align)
            child(cell.tcPr, "w:vAlign", val="bottom" if last_align == "right" else "top")
    return table


def signatures_table(signatures: Signatures, pictures: Pictures) -> Any:
    """A rule for each of the people, and one for place and date, with the name under it and room above."""
    widths = [SIGNATURE_WIDTH, SIGNATURE_GAP, SIGNATURE_WIDTH]
    table = _table(widths)
    rows = list(signature_rows(signatures))
    for place, captions in enumerate(rows, start=1):
        row = _new_row(table)
        for number, caption in enumerate(captions):
            text = paragraph("Signature", (Span(caption),), pictures, keeps_next=place < len(rows))
            cell = _cell(row, widths[number], [text])
            if caption and number != 1:
                _bordered(cell, "top")
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


def _cell(row: Any, width: float, paragraphs: Sequence[Any], **room: float) -> Any:
    """A cell with this much room at its sides; Word wants them in the order top, bottom, right."""
    cell = child(row, "w:tc")
    properties = child(cell, "w:tcPr")
    child(properties, "w:tcW", w=_twips(width), type="dxa")
    asked = [(side, room[side]) for side in ("top", "bottom", "right") if room.get(side)]
    if asked:
        margins = child(properties, "w:tcMar")
        for side, space in asked:
            child(margins, f"w:{side}", w=_twips(space), type="dxa")
    for text in paragraphs:
        cell.append(text)
    return cell


def _bordered(cell: Any, *edges: str, colour: str = "000000") -> None:
    borders = OxmlElement("w:tcBorders")
    for edge in edges:
        child(borders, f"w:{edge}", val="single", sz="6", space="0", color=colour)
    cell.tcPr.insert(1, borders)


def _twips(points: float) -> str:
    return str(round(points * 20))

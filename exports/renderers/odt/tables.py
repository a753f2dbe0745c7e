"""Tables with fixed column widths: a header row that returns, rows that stay whole, a description."""

from collections.abc import Sequence

from exports.blocks import Align, Facts, Grid, Inlines, Signatures, Span
from exports.renderers.characters import printable
from exports.renderers.odt.elements import Attributes, Element, child, new, points
from exports.renderers.odt.text import Writer
from exports.renderers.pdf.columns import COLUMN_GAP, HALF, LABEL_WIDTH, column_widths, fact_rows
from exports.renderers.pdf.strips import WIDTH
from exports.renderers.typography import SIGNATURE_GAP, SIGNATURE_WIDTH, keeps_next, may_part, signature_rows

_ALIGNMENT = {Align.LEFT: "", Align.CENTRE: "center", Align.RIGHT: "end"}
_LAST_ROW, _OTHER_ROW = "0.75pt solid #262626", "0.5pt solid #9e9e9e"


class Tables:
    """Makes the tables of one document, numbered in order, with their main rules in *colour*."""

    def __init__(self, writer: Writer, colour: str) -> None:
        self._writer = writer
        self._rule = f"0.75pt solid {colour}"
        self._count = 0

    def grid(self, grid: Grid, before: float) -> Element:
        """The whole grid; its first row comes again on every page."""
        widths = column_widths(grid, WIDTH)
        table = self._table(widths, before, summary=grid.summary)
        titles = [column.content for column in grid.columns]
        head = child(table, "table:table-header-rows")
        self._grid_row(head, "CellTitle", titles, grid, {"fo:border-bottom": self._rule})
        last = len(grid.rows) - 1
        for number, row in enumerate(grid.rows):
            rule = {"fo:border-bottom": _LAST_ROW if number == last else _OTHER_ROW}
            self._grid_row(table, "Cell", row, grid, rule, keeps=keeps_next(grid, number))
        return table

    def _grid_row(
        self,
        parent: Element,
        style: str,
        cells: Sequence[Inlines],
        grid: Grid,
        rule: Attributes,
        *,
        keeps: bool = False,
    ) -> None:
        row = self._row(parent, whole=not may_part(cells))
        for number, content in enumerate(cells):
            align = _ALIGNMENT[grid.columns[number].align]
            text = self._writer.paragraph(style, content, align=align, keeps_next=keeps)
            gap = COLUMN_GAP if number < len(cells) - 1 else 0.0
            self._cell(row, [text], gap=gap, asked=rule)

    def facts(self, facts: Facts, before: float) -> Element:
        """The facts in two columns between two rules."""
        table = self._table([LABEL_WIDTH, HALF - LABEL_WIDTH, LABEL_WIDTH, WIDTH - HALF - LABEL_WIDTH], before)
        rows = list(fact_rows(facts))
        for number, facts_of_row in enumerate(rows):
            row, rules = self._row(table), self._outer_rules(number, len(rows))
            for fact in facts_of_row:
                label, value = fact.content
                self._cell(row, [self._writer.paragraph("Label", label)], asked=rules)
                columns = 1 if len(facts_of_row) > 1 else 3
                written = self._writer.paragraph("Value", value)
                self._cell(row, [written], gap=COLUMN_GAP, asked=rules, columns=columns)
        return table

    def _outer_rules(self, number: int, count: int) -> Attributes:
        above = {"fo:border-top": self._rule, "fo:padding-top": "4pt"} if number == 0 else {}
        below = {"fo:border-bottom": self._rule, "fo:padding-bottom": "4pt"} if number == count - 1 else {}
        return above | below

    def side_by_side(
        self, groups: Sequence[tuple[float, Sequence[Element]]], before: float, *, low: bool = False, master: str = ""
    ) -> Element:
        """Groups of paragraphs beside each other, each with its width; the last stands *low* if wished.

        The first table of a document starts the pages of *master*.
        """
        table = self._table([width for width, _ in groups], before, master=master)
        row = self._row(table)
        last = len(groups) - 1
        for number, (_, texts) in enumerate(groups):
            asked = {"style:vertical-align": "bottom"} if low and number == last else {}
            self._cell(row, texts, gap=COLUMN_GAP if number < last else 0.0, asked=asked)
        return table

    def signatures(self, signatures: Signatures) -> Element:
        """A rule for each of the people, and one for place and date, with the name under it and room above."""
        widths = [SIGNATURE_WIDTH, SIGNATURE_GAP, SIGNATURE_WIDTH]
        table = self._table(widths, 0.0, whole=True)
        rule = {"fo:border-top": "0.5pt solid #000000"}
        for captions in signature_rows(signatures):
            row = self._row(table)
            for number, caption in enumerate(captions):
                text = self._writer.paragraph("Signature", (Span(caption),))
                self._cell(row, [text], asked=rule if caption and number != 1 else {})
        return table

    def _table(
        self, widths: Sequence[float], before: float, *, summary: str = "", master: str = "", whole: bool = False
    ) -> Element:
        self._count += 1
        properties = {
            "style:width": points(sum(widths)),
            "table:align": "left",
            "fo:margin-top": points(before),
            "fo:margin-bottom": "0pt",
            "table:border-model": "collapsing",
            "style:may-break-between-rows": "false" if whole else "true",
            "style:writing-mode": "lr-tb",
        }
        style = self._writer.styles.style("table", properties, master=master)
        table = new("table:table", {"table:name": f"Table {self._count}", "table:style-name": style})
        if summary:
            child(table, "table:desc", text=printable(summary))
        for width in widths:
            column = self._writer.styles.style("table-column", {"style:column-width": points(round(width, 2))})
            child(table, "table:table-column", {"table:style-name": column})
        return table

    def _row(self, parent: Element, *, whole: bool = True) -> Element:
        """A row that stays on one page if *whole*."""
        style = self._writer.styles.style("table-row", {"fo:keep-together": "always" if whole else "auto"})
        return child(parent, "table:table-row", {"table:style-name": style})

    def _cell(
        self,
        row: Element,
        texts: Sequence[Element],
        *,
        gap: float = 0.0,
        asked: Attributes | None = None,
        columns: int = 1,
    ) -> None:
        properties = {"fo:padding": "0pt", "fo:border": "none"} | dict(asked or {})
        if gap:
            sides = ("fo:padding-top", "fo:padding-left", "fo:padding-bottom")
            del properties["fo:padding"]
            properties = dict.fromkeys(sides, "0pt") | properties | {"fo:padding-right": points(gap)}
        attributes = {"table:style-name": self._writer.styles.style("table-cell", properties)}
        if columns > 1:
            attributes["table:number-columns-spanned"] = str(columns)
        cell = child(row, "table:table-cell", attributes | {"office:value-type": "string"})
        for text in texts:
            cell.append(text)
        for _ in range(columns - 1):
            child(row, "table:covered-table-cell")

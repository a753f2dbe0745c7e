"""The cases by the end of their terms: who must go and who may go soon first, then the rest."""

from collections.abc import Iterator, Sequence
from datetime import date

from PySide6.QtWidgets import QWidget

from models.keeping_kinds import Urgency
from models.records import RetentionLine
from ui import case_words, days, retention_words, style
from ui.widgets.painted_row import Cell, PaintedRow
from ui.widgets.rows import RowList, RowPart
from ui.widgets.surfaces import Band


class TermsList(RowList):
    """One row for each case, chosen by its id; a closed one has no name, since it is shielded."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, row_height=style.ROW, parent=parent)
        self._lines: dict[object, RetentionLine] = {}

    @property
    def line(self) -> RetentionLine | None:
        """The case that is chosen."""
        return self._lines.get(self.selected())

    @property
    def lines(self) -> tuple[RetentionLine, ...]:
        """All that are shown, from top to bottom."""
        return tuple(self._lines.values())

    def show_lines(self, lines: Sequence[RetentionLine], today: date) -> None:
        """Show these, the chosen one still chosen, or else the first."""
        self._lines = {line.case_id: line for line in lines}
        self.show_parts(self._grouped(lines, today))
        if self.line is None and lines:
            self.choose(lines[0].case_id)

    def _grouped(self, lines: Sequence[RetentionLine], today: date) -> Iterator[RowPart]:
        titles = {
            Urgency.OVERDUE: self.tr("Must go"),
            Urgency.SOON: self.tr("Within ninety days"),
            Urgency.RUNNING: self.tr("Later"),
        }
        for urgency, title in titles.items():
            of_this = [line for line in lines if line.urgency is urgency]
            if of_this:
                yield _band(urgency, title, self.tr("%n case(s)", "", len(of_this)))
                yield from (self._part(line, today) for line in of_this)

    def _part(self, line: RetentionLine, today: date) -> RowPart:
        cells = self._cells(line, today)
        return RowPart(line.case_id, cells, lambda: PaintedRow(cells))

    def _cells(self, line: RetentionLine, today: date) -> tuple[Cell, ...]:
        icon, tone = retention_words.look(line.urgency)
        standing = retention_words.standing(line, today) if line.urgency is not Urgency.RUNNING else ""
        shielded = self.tr("closed: no name is shown")
        extended = self.tr("extended %n time(s)", "", len(line.retention.extensions))
        return (
            Cell(text=line.number, width=150, strong=True),
            Cell(
                text=line.title or "–",
                icon="" if line.title else "shield",
                icon_tone="text2",
                spoken="" if line.title else shielded,
            ),
            Cell(
                text=days.plain(line.kept_until),
                below=extended if line.retention.extensions else case_words.regime(line.regime),
                width=92,
            ),
            Cell(text=standing, width=170, icon=icon if standing else "", icon_tone=tone, tone=tone),
        )


def _band(key: Urgency, words: str, detail: str) -> RowPart:
    return RowPart(key, (words, detail), lambda: Band(words, detail), is_row=False)

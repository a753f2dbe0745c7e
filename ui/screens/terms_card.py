"""Cases whose term has ended or ends soon: the most urgent first, with the way to where that is decided."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from models.records import RetentionLine
from ui import days, retention_words
from ui.widgets.labels import Label
from ui.widgets.painted_row import Cell, PaintedRow
from ui.widgets.rows import RowList
from ui.widgets.surfaces import Card

MOST = 5


class TermsCard(Card):
    """Tells `wanted`. Hidden while no term ends within ninety days.

    Shows MOST of *lines*; when there are more, it says so.
    """

    wanted = Signal()

    def __init__(self, lines: Sequence[RetentionLine], today: date, parent: QWidget | None = None) -> None:
        summary = Label(self.tr("destroy, keep longer or hand over"), tone="text2")
        super().__init__(self.tr("Terms that end"), icon="hourglass", trailing=summary, parent=parent)
        self.rows = RowList(self.tr("Terms that end"), row_height=32)
        self.rows.row_activated.connect(lambda _: self.wanted.emit())
        for line in lines[:MOST]:
            self.rows.add_row(line.case_id, self._row(line, today))
        self.add_flush(self.rows)
        if len(lines) > MOST:
            more = self.tr("There are %n more.", "", len(lines) - MOST)
            self.add(Label(more, tone="text2", size="small"))
        self.setVisible(bool(lines))

    def _row(self, line: RetentionLine, today: date) -> PaintedRow:
        icon, tone = retention_words.look(line.urgency)
        until = self.tr("keep until {day}").format(day=days.plain(line.kept_until))
        return PaintedRow(
            (
                Cell(text=line.number, width=176, strong=True),
                Cell(text=line.title or "–"),
                Cell(text=until, width=150, tone="text2"),
                Cell(
                    text=retention_words.standing(line, today),
                    width=210,
                    icon=icon,
                    icon_tone=tone,
                    tone=tone,
                    at_right=True,
                ),
            )
        )

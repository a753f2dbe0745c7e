"""Minutes that stay a draft for too long, of all cases: the longest first, each with the way to its conference."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from models.records import FIRST_DRAFT
from models.services import DraftLine
from ui import case_words, days
from ui.widgets.labels import Label
from ui.widgets.painted_row import Cell, PaintedRow
from ui.widgets.rows import RowList
from ui.widgets.surfaces import Card

MOST = 5


class DraftsCard(Card):
    """Tells `wanted(case_id, conference_key)`. Hidden while no minutes are a draft for too long.

    Shows MOST of *lines*; when there are more, it says so.
    """

    wanted = Signal(int, str)

    def __init__(self, lines: Sequence[DraftLine], parent: QWidget | None = None) -> None:
        summary = Label(self.tr("a draft for more than five working days"), tone="text2")
        super().__init__(self.tr("Minutes to make final"), icon="pencil", trailing=summary, parent=parent)
        self.rows = RowList(self.tr("Minutes to make final"), row_height=32)
        self.rows.row_activated.connect(lambda key: self.wanted.emit(*key))
        for line in lines[:MOST]:
            self.rows.add_row((line.case_id, line.conference_key), self._row(line))
        self.add_flush(self.rows)
        if len(lines) > MOST:
            self.add(Label(self.tr("There are more; these wait longest."), tone="text2", size="small"))
        self.setVisible(bool(lines))

    def _row(self, line: DraftLine) -> PaintedRow:
        since = self.tr("draft since {day}").format(day=days.dated(line.since))
        return PaintedRow(
            (
                Cell(text=line.number, width=176, strong=True),
                Cell(text=f"{case_words.conference_kind(line.kind)} · {days.dated(line.held_on)}"),
                Cell(text=self._version(line), width=150, tone="text2"),
                Cell(text=since, width=240, tone="warning", icon="warning", at_right=True),
            )
        )

    def _version(self, line: DraftLine) -> str:
        if line.version == FIRST_DRAFT:
            return ""
        return self.tr("version {version}").format(version=line.version)

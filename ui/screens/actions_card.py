"""The open actions of all cases, by organisation: what is late stands first."""

from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from models.services import OpenActionLine
from ui import days, style
from ui.screens.columns import empty, track_cell
from ui.widgets.labels import Label
from ui.widgets.marks import Legend
from ui.widgets.painted_row import Cell, PaintedRow
from ui.widgets.rows import RowList
from ui.widgets.segmented import Segmented
from ui.widgets.surfaces import Card

_MOST = 60


class ActionsCard(Card):
    """Tells `case_wanted(case_id)` for the action that is opened."""

    case_wanted = Signal(int)

    def __init__(self, lines: Sequence[OpenActionLine], today: date, parent: QWidget | None = None) -> None:
        self._today = today
        self._all = sorted(lines, key=self._urgency)
        week_ends = today + timedelta(days=6 - today.weekday())
        self._soon = [line for line in self._all if line.due is not None and line.due <= week_ends]
        super().__init__(self.tr("Actions of all cases"), icon="list", parent=parent)
        self.choice = Segmented(
            [
                ("soon", self.tr("Late and this week {count}").format(count=len(self._soon))),
                ("all", self.tr("All open {count}").format(count=len(self._all))),
            ],
            name=self.tr("Which actions"),
        )
        self.choice.choose("soon" if self._soon or not self._all else "all")
        self.choice.chosen.connect(lambda _: self._fill())
        self.add_trailing(self.choice)
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        self._list.setContentsMargins(0, 0, 0, 0)
        holder = QWidget()
        holder.setLayout(self._list)
        self.add_flush(holder)
        self.add_flush(self._foot())
        self._fill()

    def shown(self) -> list[OpenActionLine]:
        """The actions in view, grouped by organisation in the order of the screen."""
        chosen = self._soon if self.choice.value() == "soon" else self._all
        return chosen[:_MOST]

    def _fill(self) -> None:
        while (item := self._list.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        self._list.addWidget(self._rows() if self.shown() else self._nothing())
        shown, chosen = len(self.shown()), self._soon if self.choice.value() == "soon" else self._all
        more = len(chosen) - shown
        self._more.setText(self.tr("%n more, not shown here", "", more) if more else "")

    def _rows(self) -> RowList:
        rows = RowList(self.tr("Open actions"), row_height=32)
        rows.row_activated.connect(lambda key: self.case_wanted.emit(key[0]))
        groups: dict[str, list[OpenActionLine]] = {}
        for line in self.shown():
            groups.setdefault(line.organisation, []).append(line)
        for organisation, lines in groups.items():
            rows.add_heading(organisation or self.tr("Without organisation"), self._summary(lines))
            for line in lines:
                rows.add_row((line.case_id, line.action_number), self._row(line))
        return rows

    def _row(self, line: OpenActionLine) -> PaintedRow:
        return PaintedRow(
            (
                Cell(text=f"{line.number} · A{line.action_number}", width=176, tone="text2"),
                track_cell(line.track),
                Cell(text=line.text),
                Cell(text=line.owner or "–", width=170, tone="text2"),
                self._due(line),
            )
        )

    def _due(self, line: OpenActionLine) -> Cell:
        if line.due is None:
            return Cell(text=self.tr("no date"), width=148, tone="warning", at_right=True)
        if line.due >= self._today:
            return Cell(text=days.near(line.due, self._today), width=148, tone="text2", at_right=True)
        if line.times_late >= 2:
            words = self.tr("{count}× late").format(count=line.times_late)
        else:
            words = days.late(line.due, self._today)
        return Cell(text=words, width=148, tone="danger", strong=True, icon="warning", at_right=True)

    def _summary(self, lines: list[OpenActionLine]) -> str:
        late = sum(1 for line in lines if line.due is not None and line.due < self._today)
        parts = [self.tr("%n late", "", late)] if late else []
        if len(lines) > late:
            parts.append(self.tr("%n to come", "", len(lines) - late))
        return ", ".join(parts)

    def _nothing(self) -> QWidget:
        if self._all:
            return empty(self.tr("Nothing late, nothing due this week"), self.tr("All open actions have time."))
        return empty(self.tr("No open actions"), self.tr("What is agreed in a conference appears here."))

    def _foot(self) -> QWidget:
        foot = QWidget()
        row = QHBoxLayout(foot)
        row.setContentsMargins(14, style.CLOSE, 14, style.CLOSE)
        self._more = Label(tone="text2", size="small")
        row.addWidget(self._more)
        row.addStretch(1)
        row.addWidget(Legend())
        row.addStretch(1)
        row.addWidget(Label(self.tr("‘Not possible’ never counts as late"), tone="text2", size="small"))
        return foot

    def _urgency(self, line: OpenActionLine) -> tuple[str, date, int]:
        return (line.organisation.casefold(), line.due or date.max, line.action_number)

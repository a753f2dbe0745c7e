"""The register of disclosures of a case: what was handed over, when, to whom and on what ground (Wgs 1.7)."""

from collections.abc import Iterable, Iterator
from datetime import date
from typing import NamedTuple

from PySide6.QtWidgets import QVBoxLayout, QWidget

from models.records import CaseSnapshot, DisclosureSnapshot
from ui import days
from ui.screens.columns import REST, empty, in_columns
from ui.widgets.labels import Label
from ui.widgets.rows import RowList
from ui.widgets.surfaces import Card

_MOST = 30


class _Line(NamedTuple):
    """What was handed over on one day in the same words, and to which organisations."""

    on: date
    what: str
    ground: str
    by: str | None
    to: list[str]


class DisclosuresCard(Card):
    """The latest first; what went to several organisations at once is one line."""

    def __init__(self) -> None:
        super().__init__(self.tr("Register of disclosures"), icon="document")
        self.rows = RowList(self.tr("Register of disclosures"), row_height=38)
        self.add_flush(self.rows)

    def show_case(self, case: CaseSnapshot) -> None:
        """Show what was handed over of a case."""
        self.rows.clear()
        lines = list(_lines(case.disclosures))
        for place, line in enumerate(lines[:_MOST]):
            names = [_name(case, key) for key in line.to]
            self.rows.add_row(place, self._row(case, line, names), self._spoken(line, names))
        if not lines:
            text = self.tr("Documents that are made for others, and what a conference discloses, appear here.")
            self.rows.add_strip(empty(self.tr("Nothing was handed over yet"), text))
        if len(lines) > _MOST:
            self.rows.add_strip(Label(self.tr("There are more, which are older."), tone="text2", size="small"))

    def _row(self, case: CaseSnapshot, line: _Line, names: list[str]) -> QWidget:
        person = case.person(line.by)
        ground = line.ground or self.tr("no ground given")
        by = self.tr("by {name}").format(name=person.name) if person else ""
        return in_columns(
            (_stacked(Label(days.dated(line.on)), ""), 110),
            (_stacked(Label(line.what, wrap=True, strong=True), "; ".join(names)), REST),
            (_stacked(Label(ground, wrap=True, tone="text2"), by), 330),
        )

    def _spoken(self, line: _Line, names: list[str]) -> str:
        said = self.tr("{day}: {what}, to {names}; ground: {ground}")
        ground = line.ground or self.tr("no ground given")
        return said.format(day=days.full(line.on), what=line.what, names="; ".join(names), ground=ground)


def _lines(register: Iterable[DisclosureSnapshot]) -> Iterator[_Line]:
    found: dict[tuple[object, ...], _Line] = {}
    for one in register:
        line = found.setdefault((one.on, one.what, one.ground, one.by), _Line(one.on, one.what, one.ground, one.by, []))
        line.to.append(one.to)
    latest_first = list(found.values())[::-1]
    yield from sorted(latest_first, key=lambda line: line.on, reverse=True)


def _name(case: CaseSnapshot, key: str) -> str:
    organisation = case.organisation(key)
    return organisation.name if organisation else key


def _stacked(first: Label, second: str) -> QWidget:
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 4, 0, 4)
    column.setSpacing(0)
    column.addWidget(first)
    if second:
        column.addWidget(Label(second, wrap=True, size="small", tone="text2"))
    column.addStretch(1)
    return holder

"""The register of disclosures of a case: what was handed over, when, to whom and on what ground (Wgs 1.7)."""

import re
from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from PySide6.QtWidgets import QVBoxLayout, QWidget

from models.records import CaseSnapshot, DisclosureSnapshot
from ui import days
from ui.screens.columns import REST, empty, in_columns
from ui.widgets.labels import Label
from ui.widgets.rows import RowList
from ui.widgets.surfaces import Card

_MOST, _SHOWN = 30, 8
_FORM = re.compile(r" \(([^()]+)\)(?=[^()]*$)")


class _Line(NamedTuple):
    """One document as it was handed over on one day: to whom, and in which forms; *mark* stands on its pages."""

    on: date
    what: str
    ground: str
    by: str | None
    mark: str
    to: list[str]
    forms: list[str]


class DisclosuresCard(Card):
    """The latest first; what went to several organisations at once, and in several forms, is one line."""

    def __init__(self) -> None:
        super().__init__(self.tr("Register of disclosures"), icon="document")
        self.rows = RowList(self.tr("Register of disclosures"), row_height=38)
        self.add_flush(self.rows)

    def show_case(self, case: CaseSnapshot) -> None:
        """Show what was handed over of a case."""
        self.rows.clear()
        lines = list(_lines(case))
        for place, line in enumerate(lines[:_MOST]):
            names = line.to or [self.tr("the team itself")]
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
            (_stacked(Label(line.what, wrap=True, strong=True), "; ".join(names), self._file(line)), REST),
            (_stacked(Label(ground, wrap=True, tone="text2"), by), 330),
        )

    def _file(self, line: _Line) -> str:
        mark = self.tr("fingerprint {mark}").format(mark=line.mark) if line.mark else ""
        return " · ".join(part for part in (", ".join(line.forms), mark) if part)

    def _spoken(self, line: _Line, names: list[str]) -> str:
        said = self.tr("{day}: {what}, to {names}; ground: {ground}")
        ground = line.ground or self.tr("no ground given")
        what = ", ".join(part for part in (line.what, self._file(line)) if part)
        return said.format(day=days.full(line.on), what=what, names="; ".join(names), ground=ground)


def _lines(case: CaseSnapshot) -> Iterator[_Line]:
    """Several forms of a document for the same readers are one line, and so are several recipients of one file."""
    found: dict[tuple[object, ...], _Line] = {}
    for one in case.disclosures:
        what, form = _what_and_form(one)
        mark = one.mark or one.fingerprint[:_SHOWN].upper()
        key = (one.on, what, one.ground, one.by, mark)
        line = found.setdefault(key, _Line(one.on, what, one.ground, one.by, mark, [], []))
        line.to.extend(name for name in _names(case, one) if name not in line.to)
        line.forms.extend([form] if form and form not in line.forms else [])
    latest_first = list(found.values())[::-1]
    yield from sorted(latest_first, key=lambda line: line.on, reverse=True)


def _what_and_form(one: DisclosureSnapshot) -> tuple[str, str]:
    """The words of a document without its form, which the register writes in brackets, and the form."""
    found = _FORM.search(one.what) if one.document else None
    return (one.what[: found.start()] + one.what[found.end() :], found[1]) if found else (one.what, "")


def _names(case: CaseSnapshot, one: DisclosureSnapshot) -> list[str]:
    person, organisation = case.person(one.to_person), case.organisation(one.to)
    if person is not None:
        return [person.name]
    return [organisation.name if organisation else one.to] if one.to else []


def _stacked(first: Label, *below: str) -> QWidget:
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 4, 0, 4)
    column.setSpacing(0)
    column.addWidget(first)
    for words in filter(None, below):
        column.addWidget(Label(words, wrap=True, size="small", tone="text2"))
    column.addStretch(1)
    return holder

"""When, where, by whom, and how long each step may take."""

from datetime import date
from typing import Any

from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from models.kinds import ConferenceKind, Position, Step
from models.lists import step_budgets
from models.records import ConferenceDraft, StepBudget
from models.rules.dates import parse_date
from ui import case_words
from ui.screens.meeting import steps
from ui.screens.meeting.room import Room
from ui.screens.meeting.unread import keep_unread
from ui.widgets.choice import Choice
from ui.widgets.dates import DateField, TimeField
from ui.widgets.fields import LineField
from ui.widgets.forms import FieldRow, Form
from ui.widgets.labels import ElidedLabel, Hint
from ui.widgets.surfaces import Card


class PlanningCard(Card):
    """Kind, day, times, place, chair and secretary."""

    def __init__(self, title: str, room: Room) -> None:
        super().__init__(title, compact=True)
        self._room = room
        kinds = [(kind, case_words.conference_kind(kind)) for kind in ConferenceKind]
        self.kind = Choice(kinds, name=self.tr("Kind of conference"))
        self.held_on = DateField(self._parsed, name=self.tr("Day"))
        self.starts_at = TimeField(name=self.tr("Start"))
        self.ends_at = TimeField(name=self.tr("End"))
        self.place = LineField(name=self.tr("Place"))
        self.chair = Choice(name=self.tr("Chair"), searchable=True, placeholder=self.tr("Nobody yet"))
        self.secretary = Choice(name=self.tr("Secretary"), searchable=True, placeholder=self.tr("Nobody yet"))
        for choice in (self.kind, self.chair, self.secretary):
            choice.setMinimumWidth(60)
        self._fields = {
            name: getattr(self, name)
            for name in ("kind", "held_on", "starts_at", "ends_at", "place", "chair", "secretary")
        }
        for name, when in (("held_on", self.held_on), ("starts_at", self.starts_at), ("ends_at", self.ends_at)):
            keep_unread(room, when, "conference", name)
        self._arrange()
        for name, field in self._fields.items():
            field.edited.connect(lambda name=name: self._take(name))

    def refresh(self, collection: str) -> None:
        """Show the planning as it is written now."""
        if collection in ("", "people", "organisations"):
            for choice in (self.chair, self.secretary):
                choice.set_options(self._colleagues())
        if collection in ("", "conference", "people"):
            self._show(self._room.typed_in_conference())

    def _colleagues(self) -> list[tuple[object, str]]:
        return [(one.key, one.name) for one in self._room.case.people if one.position is Position.PROFESSIONAL]

    def _show(self, draft: ConferenceDraft) -> None:
        for name, field in self._fields.items():
            if field.value() != getattr(draft, name):
                field.show_value(getattr(draft, name))

    def _take(self, name: str) -> None:
        value: Any = self._fields[name].value()
        if name == "held_on" and value is None:
            self.held_on.show_value(self._room.conference.held_on)
            return
        self._room.revise_conference_soon(**{name: value})

    def _parsed(self, text: str) -> date | None:
        return parse_date(text, self._room.today)

    def _arrange(self) -> None:
        form = Form(columns=2)
        form.add_whole(FieldRow(self.tr("Kind"), self.kind, quiet=True), span=2)
        form.add_whole(FieldRow(self.tr("Day"), self.held_on, quiet=True))
        form.add_whole(self._times())
        form.add_whole(FieldRow(self.tr("Place"), self.place, quiet=True), span=2)
        form.add_whole(FieldRow(self.tr("Chair"), self.chair, quiet=True), span=2)
        form.add_whole(FieldRow(self.tr("Secretary"), self.secretary, quiet=True), span=2)
        self.body().addWidget(form)

    def _times(self) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(FieldRow(self.tr("Start"), self.starts_at, quiet=True))
        row.addWidget(FieldRow(self.tr("End"), self.ends_at, quiet=True))
        row.addStretch(1)
        return holder


class BudgetsCard(Card):
    """The minutes per step, with their sum."""

    def __init__(self, title: str, room: Room) -> None:
        super().__init__(title, compact=True)
        self._room = room
        self._sum = Hint(wrap=False)
        self.fields: dict[Step, LineField] = {}
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(4)
        timed = steps.STEPS[1:]
        half = (len(timed) + 1) // 2
        for place, step in enumerate(timed):
            column = 3 * (place // half)
            grid.addWidget(ElidedLabel(steps.title(step)), place % half, column)
            grid.addWidget(self._field(step), place % half, column + 1)
            grid.setColumnStretch(column, 1)
        grid.setColumnMinimumWidth(2, 12)
        self.add_trailing(self._sum)
        self.body().addLayout(grid)

    def refresh(self, collection: str) -> None:
        """Show the agenda of this conference, or else the minutes of the house's list."""
        if collection not in ("", "conference"):
            return
        agenda = self._room.typed_in_conference().agenda or tuple(step_budgets())
        planned = {budget.step: budget.minutes for budget in agenda}
        for step, field in self.fields.items():
            if not field.hasFocus():
                field.show_value(str(planned.get(step, 0) or ""))
        self._show_sum()

    def _field(self, step: Step) -> QWidget:
        field = LineField(name=self.tr("Minutes for {step}").format(step=steps.name(step)), height=28)
        field.setFixedWidth(56)
        field.setValidator(QIntValidator(0, 240, field))
        field.edited.connect(self._take)
        self.fields[step] = field
        return field

    def _take(self) -> None:
        agenda = tuple(
            StepBudget(step=step, minutes=int(field.value()))
            for step, field in self.fields.items()
            if field.value().strip().isdecimal() and int(field.value()) > 0
        )
        self._room.revise_conference_soon(agenda=agenda)
        self._show_sum()

    def _show_sum(self) -> None:
        minutes = sum(int(field.value()) for field in self.fields.values() if field.value().strip().isdecimal())
        self._sum.setText(self.tr("{minutes} min").format(minutes=minutes))

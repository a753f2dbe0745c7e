"""The forms of a decision, a scenario, a goal and an instrument."""

from collections.abc import Callable
from datetime import date

from PySide6.QtWidgets import QVBoxLayout, QWidget

from models.records import CaseSnapshot
from models.rules.dates import parse_date
from ui.forms.action import domain_options, slim
from ui.forms.record_form import FieldGrid, LinesField, RecordForm, RemoveLink
from ui.screens.meeting.wording_hint import WordingHint
from ui.widgets.choice import Choice
from ui.widgets.dates import DateField
from ui.widgets.fields import AutoText, LineField


class DecisionForm(RecordForm):
    """What was decided, why, what else was possible, and who saw it otherwise."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        text, rationale, dissent = AutoText(lines=1), AutoText(lines=2), AutoText(lines=1)
        dissent.setPlaceholderText(self.tr("Who saw it otherwise, and why"))
        alternatives = LinesField(lines=1, placeholder=self.tr("One on each line"))
        form = FieldGrid(2)
        form.add(self.tr("Decision"), text, span=2)
        form.add_whole(WordingHint(text), span=2)
        form.add(self.tr("Reasons"), rationale, span=2)
        form.add_whole(WordingHint(rationale), span=2)
        form.add(self.tr("What else was considered"), alternatives)
        form.add(self.tr("Dissenting view"), dissent)
        place_with_removal(self, form, RemoveLink(self.tr("Remove this decision")))
        self.take_fields({"text": text, "rationale": rationale, "alternatives": alternatives, "dissent": dissent})


class ScenarioForm(RecordForm):
    """If this happens, then that is done, by whom, and how they are reached."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        when, then, who, reachable = AutoText(lines=1), AutoText(lines=1), LineField(), LineField()
        reachable.setPlaceholderText(self.tr("24/7 through …"))
        form = FieldGrid(2)
        form.add(self.tr("If"), when, span=2)
        form.add(self.tr("Then"), then, span=2)
        form.add(self.tr("Who acts"), who)
        form.add(self.tr("Reachable"), reachable)
        place_with_removal(self, form, RemoveLink(self.tr("Remove this scenario")))
        self.take_fields({"when": when, "then": then, "who": who, "reachable": reachable})


class GoalForm(RecordForm):
    """What is to be reached, for whom, how it is measured, and in which order."""

    def __init__(self, case: CaseSnapshot, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        text, measure = AutoText(lines=1), LineField(placeholder=self.tr("What is to be seen then?"))
        people = [(one.key, one.name) for one in case.people if one.is_concerned]
        person = slim(Choice([(None, self.tr("Everyone concerned")), *people]))
        domain = slim(Choice([(None, self.tr("No life domain")), *domain_options(case)]))
        order = [(None, self.tr("No order")), *((number, str(number)) for number in range(1, 10))]
        sequence = slim(Choice(order, searchable=False))
        form = FieldGrid(2)
        form.add(self.tr("Goal"), text, span=2)
        form.add(self.tr("Reached when"), measure, span=2)
        form.add(self.tr("For"), person)
        form.add(self.tr("Order"), sequence, self.tr("Equal numbers run side by side."))
        form.add(self.tr("Life domain"), domain)
        place_with_removal(self, form, RemoveLink(self.tr("Remove this goal")))
        self.take_fields({"text": text, "measure": measure, "person": person, "sequence": sequence, "domain": domain})


class InstrumentForm(RecordForm):
    """An instrument as its source states it: recorded, never computed."""

    def __init__(self, case: CaseSnapshot, today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__(parent)

        name, outcome = LineField(), AutoText(lines=1)
        organisation = slim(Choice([(None, self.tr("Unknown")), *((one.key, one.name) for one in case.organisations)]))
        taken_on = DateField(lambda typed: parse_date(typed, today(), past=True))
        valid_until = DateField(lambda typed: parse_date(typed, today()))
        form = FieldGrid(2)
        form.add(self.tr("Instrument"), name)
        form.add(self.tr("Taken by"), organisation)
        form.add(self.tr("Outcome, in the words of the source"), outcome, span=2)
        form.add(self.tr("Taken on"), taken_on)
        form.add(self.tr("Valid until"), valid_until)
        place_with_removal(self, form, RemoveLink(self.tr("Remove this instrument")))
        self.take_fields(
            {
                "name": name,
                "organisation": organisation,
                "outcome": outcome,
                "taken_on": taken_on,
                "valid_until": valid_until,
            }
        )


def place_with_removal(form: RecordForm, fields: QWidget, remove: RemoveLink) -> None:
    """Put *fields* in *form*, and below them the link that removes the record."""
    column = QVBoxLayout(form)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(fields)
    column.addWidget(remove)
    remove.confirmed.connect(form.remove_wanted)

"""A new case: the few things that must be known before work can begin."""

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from models.kinds import Phase, Position, Regime
from models.problems import Problem
from models.records import CaseDraft, PersonDraft
from ui import case_words
from ui.dialogs.asking import AskingDialog
from ui.problem_sentences import sentence
from ui.reporter import Reporter
from ui.widgets.choice import Choice
from ui.widgets.dates import DateField, past_date
from ui.widgets.fields import AutoText, LineField
from ui.widgets.forms import Form

if TYPE_CHECKING:
    from models.services import Services


class NewCaseDialog(AskingDialog):
    """Makes a case with its first person concerned; `created` carries its id."""

    reopened_by = "new_case"

    created = Signal(int)

    def __init__(self, services: "Services", reporter: Reporter, parent: QWidget | None = None) -> None:
        super().__init__(parent, icon="plus")
        self.show_title(self.tr("New case"), self.tr("Make the case"))
        self._services, self._reporter = services, reporter
        self.number, self.person = LineField(), LineField()
        self.regime = Choice([(one, case_words.regime(one)) for one in Regime], searchable=False)
        self.regime.show_value(Regime.ZVH)
        self.first_processed_on = DateField(past_date)
        self.first_processed_on.show_value(date.today())
        self.purpose = AutoText(lines=2)
        form = Form(columns=2)
        self.number_row = form.add(self.tr("Case number"), self.number, self.tr("Without a name: it stands everywhere"))
        form.add(self.tr("Regime"), self.regime)
        self.person_row = form.add(self.tr("Name of the person concerned"), self.person)
        form.add(self.tr("First processed on"), self.first_processed_on, self.tr("The retention term counts from here"))
        form.add(self.tr("Purpose"), self.purpose, span=2)
        self.body.addWidget(form)
        self.number.edited.connect(lambda: self.number_row.show_error(""))
        self.person.edited.connect(lambda: self.person_row.show_error(""))
        self.number.setFocus()

    def do(self) -> None:
        """Make the case, or say what is missing."""
        if not self._is_complete():
            return
        today = date.today()
        draft = CaseDraft(
            number=self.number.value().strip(),
            regime=Regime(str(self.regime.value())),
            opened_on=today,
            first_processed_on=self.first_processed_on.value() or today,
            purpose=self.purpose.value(),
            phase=Phase.REFERRAL,
        )
        person = PersonDraft(name=self.person.value().strip(), position=Position.PERSON_CONCERNED)
        with self._reporter.during(self.tr("Making the case"), quietly=True) as outcome:
            case = self._services.cases.create(draft)
            self._services.people.add(case.id, person)
        if outcome.ok:
            self.accept()
            self.created.emit(case.id)
        elif outcome.problem is not None and outcome.failed_with(Problem.CASE_EXISTS):
            self.number_row.show_error(sentence(outcome.problem))
            self.number.setFocus()
        elif outcome.problem is not None:
            self.show_problem(self.tr("The case was not made"), outcome.problem)

    def _is_complete(self) -> bool:
        missing = []
        for row, field in ((self.number_row, self.number), (self.person_row, self.person)):
            empty = not field.value().strip()
            row.show_error(self.tr("Fill this in first.") if empty else "")
            missing += [field] if empty else []
        if missing:
            missing[0].setFocus()
        return not missing

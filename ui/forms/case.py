"""What is known of a case as a whole, as fields."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from models.kinds import Criterion, Phase, Regime
from models.records import CaseDraft, CaseSnapshot
from ui import case_words, style
from ui.forms.criteria import CriteriaFields
from ui.forms.professionals import ProfessionalChoice
from ui.widgets.choice import Choice
from ui.widgets.dates import DateField, past_date
from ui.widgets.fields import AutoText, LineField
from ui.widgets.forms import Form
from ui.widgets.surfaces import Card

_SIDE = 380


class CaseForm(QWidget):
    """Shows a case and yields a draft; `edited` is told at every edit by the user."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._case: CaseDraft | None = None
        self._make_fields()
        left = QVBoxLayout()
        left.setSpacing(style.APART)
        left.addWidget(self._texts_card())
        left.addWidget(self._criteria_card())
        left.addStretch(1)
        right = QVBoxLayout()
        right.setSpacing(style.APART)
        right.addWidget(self._facts_card())
        right.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(style.APART)
        row.addLayout(left, 1)
        row.addLayout(right)

    def show_case(self, case: CaseSnapshot) -> None:
        """Show a case, without telling."""
        self._case = case
        for field, text in (
            (self.purpose, case.purpose),
            (self.binding, case.binding),
            (self.occasion, case.occasion),
            (self.contact_point, case.contact_point),
            (self.source_reference, case.source_system_reference),
        ):
            field.show_value(text)
        self.criteria.show_case(case)
        self.regime.show_value(case.regime)
        self.phase.show_value(case.phase)
        self.ave_phase.show_value(case.ave_phase)
        self.case_director.show_case(case, case.case_director)
        self.process_director.show_case(case, case.process_director)
        self.opened_on.show_value(case.opened_on)
        self.first_processed_on.show_value(case.first_processed_on)

    def draft(self) -> CaseDraft:
        """What stands in the fields; a date that was emptied stays what it was, since a case must have both."""
        assert self._case is not None
        case = self._case
        return replace(
            CaseDraft(
                number=case.number,
                regime=Regime(str(self.regime.value())),
                opened_on=self.opened_on.value() or case.opened_on,
                first_processed_on=self.first_processed_on.value() or case.first_processed_on,
            ),
            purpose=self.purpose.value(),
            binding=self.binding.value(),
            occasion=self.occasion.value(),
            phase=self._phase(),
            ave_phase=self._ave_phase(),
            case_director=self.case_director.key(),
            process_director=self.process_director.key(),
            contact_point=self.contact_point.value(),
            source_system_reference=self.source_reference.value(),
            criterion_a=self.criteria.value(Criterion.A),
            criterion_b=self.criteria.value(Criterion.B),
            criterion_c=self.criteria.value(Criterion.C),
            criterion_d=self.criteria.value(Criterion.D),
        )

    def _phase(self) -> Phase | None:
        value = self.phase.value()
        return value if isinstance(value, Phase) else None

    def _ave_phase(self) -> int | None:
        value = self.ave_phase.value()
        return value if isinstance(value, int) else None

    def _make_fields(self) -> None:
        nothing = self.tr("Not chosen yet")
        self.purpose, self.binding, self.occasion = AutoText(lines=2), AutoText(lines=2), AutoText(lines=2)
        self.criteria = CriteriaFields()
        self.regime = Choice([(one, case_words.regime(one)) for one in Regime], searchable=False)
        self.phase = Choice(
            [(None, nothing), *((one, case_words.phase(one)) for one in Phase)], searchable=False, placeholder=nothing
        )
        self.ave_phase = Choice(
            [(None, nothing), *((one, case_words.ave_phase(one)) for one in range(1, 5))],
            searchable=False,
            placeholder=nothing,
        )
        self.case_director, self.process_director = ProfessionalChoice(), ProfessionalChoice()
        self.contact_point, self.source_reference = AutoText(lines=1), LineField()
        self.opened_on, self.first_processed_on = DateField(past_date), DateField(past_date)
        for field in (
            *(self.purpose, self.binding, self.occasion, self.criteria, self.regime, self.phase, self.ave_phase),
            *(self.case_director, self.process_director, self.contact_point, self.source_reference),
            *(self.opened_on, self.first_processed_on),
        ):
            field.edited.connect(self.edited)

    def _texts_card(self) -> Card:
        form = Form()
        form.add(self.tr("Purpose of the conference on this case"), self.purpose)
        form.add(self.tr("Occasion"), self.occasion)
        form.add(self.tr("Purpose limitation"), self.binding)
        card = Card(self.tr("Purpose and occasion"), icon="flag")
        card.add(form)
        return card

    def _criteria_card(self) -> Card:
        card = Card(self.tr("Admission criteria"), icon="check-circle")
        card.add(self.criteria)
        return card

    def _facts_card(self) -> Card:
        form = Form()
        form.add(self.tr("Regime"), self.regime)
        form.add(
            self.tr("Phase"),
            self.phase,
            self.tr("Closed shields the case: its name leaves every list, and only the chair opens it again."),
        )
        form.add(self.tr("AVE phase"), self.ave_phase)
        form.add(self.tr("Case director"), self.case_director)
        form.add(self.tr("Process director"), self.process_director)
        form.add(self.tr("Contact point"), self.contact_point)
        form.add(self.tr("Opened on"), self.opened_on)
        form.add(self.tr("First processed on"), self.first_processed_on)
        form.add(self.tr("Reference in the source system"), self.source_reference)
        card = Card(self.tr("Facts"), icon="document")
        card.setFixedWidth(_SIDE)
        card.add(form)
        return card

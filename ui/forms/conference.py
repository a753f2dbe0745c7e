"""When, where and why a conference is held, as fields."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from models.kinds import ConferenceKind
from models.records import CaseSnapshot, ConferenceDraft
from ui import case_words
from ui.forms.professionals import ProfessionalChoice
from ui.widgets.choice import Choice
from ui.widgets.dates import DateField, TimeField
from ui.widgets.fields import LineField
from ui.widgets.forms import Form


class ConferenceForm(QWidget):
    """Shows what a conference starts from and yields a draft."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.kind = Choice([(one, case_words.conference_kind(one)) for one in ConferenceKind], searchable=False)
        self.held_on = DateField()
        self.starts_at, self.ends_at = TimeField(), TimeField()
        self.place = LineField()
        self.chair, self.secretary = ProfessionalChoice(), ProfessionalChoice()
        form = Form(columns=2)
        form.add(self.tr("Kind"), self.kind)
        self.date_row = form.add(self.tr("Date"), self.held_on)
        form.add(self.tr("Starts at"), self.starts_at)
        form.add(self.tr("Ends at"), self.ends_at)
        form.add(self.tr("Place"), self.place, span=2)
        form.add(self.tr("Chair"), self.chair)
        form.add(self.tr("Secretary"), self.secretary)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(form)
        for field in (self.kind, self.held_on, self.starts_at, self.ends_at, self.place, self.chair, self.secretary):
            field.edited.connect(self.edited)

    def show_next(self, case: CaseSnapshot, today: date) -> None:
        """Propose the next conference of a case: as the last one, on the date that was agreed then."""
        last = case.conferences[-1] if case.conferences else None
        agreed = last.next_conference_on if last else None
        self.kind.show_value(ConferenceKind.FOLLOW_UP if last else ConferenceKind.FIRST)
        self.held_on.show_value(agreed if agreed and agreed >= today else today)
        self.starts_at.show_value(last.starts_at if last else None)
        self.ends_at.show_value(last.ends_at if last else None)
        self.place.show_value(last.place if last else "")
        self.chair.show_case(case, last.chair if last else case.process_director)
        self.secretary.show_case(case, last.secretary if last else None)

    def draft(self) -> ConferenceDraft | None:
        """What stands in the fields; None while there is no date."""
        held_on = self.held_on.value()
        if held_on is None or not self.held_on.is_valid():
            self.date_row.show_error(self.tr("Choose a date first."))
            self.held_on.setFocus()
            return None
        return ConferenceDraft(
            kind=ConferenceKind(str(self.kind.value())),
            held_on=held_on,
            starts_at=self.starts_at.value(),
            ends_at=self.ends_at.value(),
            place=self.place.value(),
            chair=self.chair.key(),
            secretary=self.secretary.key(),
        )

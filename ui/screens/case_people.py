"""The people and organisations of a case: a list at the left, the chosen one as a form beside it."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from models.kinds import ParticipantType, Position
from models.records import (
    CaseSnapshot,
    OrganisationDraft,
    OrganisationSnapshot,
    PersonDraft,
    PersonSnapshot,
)
from ui import case_words, style
from ui.autosave import Autosave
from ui.forms.organisation import OrganisationForm
from ui.forms.person import PersonForm
from ui.reporter import Reporter
from ui.screens.columns import REST, empty, in_columns, two_lines
from ui.widgets.buttons import Button
from ui.widgets.kept import as_text
from ui.widgets.reading_only import make_reading_only
from ui.widgets.rows import RowList
from ui.widgets.surfaces import Card, Scroll
from ui.widgets.tags import Tag

if TYPE_CHECKING:
    from models.services import Services

_LIST = 420
Key = tuple[str, int]


class CasePeople(QWidget):
    """Saves as is typed, and tells `changed(case)`."""

    changed = Signal(object)

    def __init__(self, services: "Services", reporter: Reporter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._services, self._reporter = services, reporter
        self._case: CaseSnapshot | None = None
        self._chosen: Key | None = None
        self._autosave = Autosave(self._save, self)
        self.rows = RowList(self.tr("People and organisations"), row_height=44)
        self.rows.row_chosen.connect(self._choose)
        self.rows.row_activated.connect(lambda _: self._to_first_field())
        self.person_form, self.organisation_form = PersonForm(), OrganisationForm()
        self.person_form.edited.connect(self._autosave.soon)
        self.organisation_form.edited.connect(self._autosave.soon)
        self._lay_out()

    def show_case(self, case: CaseSnapshot) -> None:
        """Show the people of a case; whoever was chosen stays chosen."""
        self._case = case
        self._fill()
        if self._chosen not in self.rows.keys():  # noqa: SIM118 - a method of the list, not of a mapping
            self._chosen = None
        keys = self.rows.keys()
        if self._chosen is None and keys:
            self._choose(keys[0])
        self.rows.select(self._chosen)
        self._show_chosen()

    def flush(self) -> bool:
        """Save what was typed."""
        return self._autosave.flush()

    def opened(self) -> str:
        """Who is in the form."""
        return as_text(self._chosen)

    def open_again(self, what: str) -> bool:
        """Show the same one in the form."""
        key = next((one for one in self.rows.keys() if as_text(one) == what), None)  # noqa: SIM118
        if key is not None:
            self._choose(key)
            self.rows.select(self._chosen)
        return as_text(self._chosen) == what

    def add_person(self) -> None:
        """Add somebody, and put the keyboard on the name."""
        position = Position.PROFESSIONAL if self._case and self._case.persons_concerned else Position.PERSON_CONCERNED
        draft = PersonDraft(name=self.tr("New person"), position=position)
        with self._reporter.during(self.tr("Adding a person")) as outcome:
            assert self._case is not None
            person = self._services.people.add(self._case.id, draft)
        if outcome.ok and self.flush():
            self._keep(replace(self._case, people=(*self._case.people, person)), ("person", person.id))

    def add_organisation(self) -> None:
        """Add an organisation, and put the keyboard on the name."""
        draft = OrganisationDraft(name=self.tr("New organisation"), participant_type=ParticipantType.PARAGRAPH_1)
        with self._reporter.during(self.tr("Adding an organisation")) as outcome:
            assert self._case is not None
            organisation = self._services.organisations.add(self._case.id, draft)
        if outcome.ok and self.flush():
            kept = (*self._case.organisations, organisation)
            self._keep(replace(self._case, organisations=kept), ("organisation", organisation.id))

    def remove_chosen(self) -> None:
        """Take the chosen one out of the case, unless something refers to it."""
        person, organisation = self._person(), self._organisation()
        with self._reporter.during(self.tr("Removing")) as outcome:
            if person is not None:
                self._services.people.remove(person.id)
            elif organisation is not None:
                self._services.organisations.remove(organisation.id)
        if not outcome.ok or self._case is None:
            return
        self._chosen = None
        people = tuple(one for one in self._case.people if one is not person)
        organisations = tuple(one for one in self._case.organisations if one is not organisation)
        self.show_case(replace(self._case, people=people, organisations=organisations))
        self.changed.emit(self._case)

    def _keep(self, case: CaseSnapshot, chosen: Key) -> None:
        self._chosen = chosen
        self.show_case(case)
        self.changed.emit(case)
        self._to_first_field()

    def _save(self) -> bool:
        person, organisation = self._person(), self._organisation()
        with self._reporter.during(self.tr("Saving")) as outcome:
            if person is not None:
                self._replace_person(self._services.people.revise(person.id, self.person_form.draft()))
            elif organisation is not None:
                fresh = self._services.organisations.revise(organisation.id, self.organisation_form.draft())
                self._replace_organisation(fresh)
        if outcome.ok and self._case is not None:
            self._show_title()
            self._fill()
            self.rows.select(self._chosen)
            self.changed.emit(self._case)
        return outcome.ok

    def _replace_person(self, fresh: PersonSnapshot) -> None:
        assert self._case is not None
        people = tuple(fresh if one.id == fresh.id else one for one in self._case.people)
        self._case = replace(self._case, people=people)

    def _replace_organisation(self, fresh: OrganisationSnapshot) -> None:
        assert self._case is not None
        kept = tuple(fresh if one.id == fresh.id else one for one in self._case.organisations)
        self._case = replace(self._case, organisations=kept)

    def _person(self) -> PersonSnapshot | None:
        people = self._case.people if self._case else ()
        return next((one for one in people if ("person", one.id) == self._chosen), None)

    def _organisation(self) -> OrganisationSnapshot | None:
        organisations = self._case.organisations if self._case else ()
        return next((one for one in organisations if ("organisation", one.id) == self._chosen), None)

    def _choose(self, key: object) -> None:
        if key == self._chosen or not isinstance(key, tuple):
            return
        if not self.flush():
            self.rows.select(self._chosen)
            return
        self._chosen = key
        self._show_chosen()

    def _show_chosen(self) -> None:
        person, organisation = self._person(), self._organisation()
        self.person_form.setVisible(person is not None)
        self.organisation_form.setVisible(organisation is not None)
        may_change = self._services.may_change
        self._remove.setVisible(may_change and (person is not None or organisation is not None))
        if person is not None and self._case is not None:
            self.person_form.show_person(person, self._case)
        elif organisation is not None:
            self.organisation_form.show_organisation(organisation)
        if not may_change:
            make_reading_only(self.person_form)
            make_reading_only(self.organisation_form)
        self._show_title()

    def _show_title(self) -> None:
        chosen = self._person() or self._organisation()
        self._form_card.show_title(chosen.name if chosen is not None else self.tr("Nobody chosen"))

    def _to_first_field(self) -> None:
        form = self.person_form if self._person() is not None else self.organisation_form
        form.name.setFocus()
        form.name.selectAll()

    def _fill(self) -> None:
        assert self._case is not None
        self.rows.clear()
        for position in Position:
            people = [one for one in self._case.people if one.position is position]
            if people:
                self.rows.add_heading(case_words.people_heading(position), str(len(people)))
            for person in people:
                self.rows.add_row(("person", person.id), self._person_row(person))
        if self._case.organisations:
            self.rows.add_heading(self.tr("Organisations"), str(len(self._case.organisations)))
        for organisation in self._case.organisations:
            self.rows.add_row(("organisation", organisation.id), self._organisation_row(organisation))
        if not self.rows.keys():
            self.rows.add_strip(
                empty(self.tr("Nobody yet"), self.tr("Add the person concerned first, then who works on the case."))
            )

    def _person_row(self, person: PersonSnapshot) -> QWidget:
        assert self._case is not None
        organisation = self._case.organisation(person.organisation)
        details = (person.function or person.relation, organisation.name if organisation else "")
        return two_lines(person.name, " · ".join(part for part in details if part) or "–", strong=person.is_concerned)

    def _organisation_row(self, organisation: OrganisationSnapshot) -> QWidget:
        words = case_words.participant_type(organisation.participant_type)
        tag = Tag(words, "warning" if organisation.is_third_party else "neutral")
        return in_columns((two_lines(organisation.name, organisation.statutory_task or "–"), REST), (tag, 64))

    def _lay_out(self) -> None:
        add_person = Button(self.tr("Person"), icon="plus", height=28)
        add_person.clicked.connect(self.add_person)
        add_organisation = Button(self.tr("Organisation"), icon="plus", height=28)
        add_organisation.clicked.connect(self.add_organisation)
        listed = Card(self.tr("In this case"), icon="people", trailing=add_person)
        listed.add_trailing(add_organisation)
        for button in (add_person, add_organisation):
            if not self._services.may_change:
                button.hide()
        listed.add_flush(Scroll(self.rows), 1)
        listed.setFixedWidth(_LIST)
        self._remove = Button(self.tr("Remove from the case"), "link")
        self._remove.clicked.connect(self.remove_chosen)
        self._form_card = Card(self.tr("Nobody chosen"), icon="person", trailing=self._remove)
        self._form_card.add(self.person_form)
        self._form_card.add(self.organisation_form)
        right = QVBoxLayout()
        right.addWidget(self._form_card)
        right.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, style.TIGHT, style.FAR, style.FAR)
        row.setSpacing(style.APART)
        row.addWidget(listed)
        row.addLayout(right, 1)

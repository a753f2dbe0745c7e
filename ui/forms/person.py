"""One person in a case, as fields; the BSN is shown only while somebody asks for it."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from models.kinds import Position, RelationType
from models.records import CaseSnapshot, PersonDraft, PersonSnapshot
from models.rules.identity import passes_elfproef
from ui import kind_words
from ui.widgets.bsn import BsnField
from ui.widgets.choice import Choice
from ui.widgets.dates import DateField, past_date
from ui.widgets.fields import AutoText, Check, LineField
from ui.widgets.forms import FieldRow, Form


class PersonForm(QWidget):
    """Shows a person and yields a draft; a BSN that fails the check is said so and left out of the draft."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._person: PersonDraft | None = None
        self._make_fields()
        form = Form(columns=2)
        form.add(self.tr("Name"), self.name)
        form.add(self.tr("Position in the case"), self.position)
        self._rows: dict[str, FieldRow] = {
            "born_on": form.add(self.tr("Date of birth"), self.born_on),
            "bsn": form.add(self.tr("BSN"), self.bsn),
            "relation": form.add(self.tr("Relation"), self.relation),
            "relation_type": form.add(self.tr("Kind of relation"), self.relation_type),
            "related_to": form.add(self.tr("Related to"), self.related_to, span=2),
            "organisation": form.add(self.tr("Organisation"), self.organisation),
            "function": form.add(self.tr("Function"), self.function),
            "safe_contact": form.add(self.tr("Safe contact"), self.safe_contact, span=2),
        }
        form.add_whole(self.custody, span=2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(form)

    def show_person(self, person: PersonSnapshot, case: CaseSnapshot) -> None:
        """Show a person of *case*, without telling."""
        self._person = person
        self.name.show_value(person.name)
        self.position.show_value(person.position)
        self.born_on.show_value(person.born_on)
        self.bsn.show_value(person.bsn)
        self.relation.show_value(person.relation)
        self.relation_type.show_value(person.relation_type)
        others = [one for one in case.persons_concerned if one.key != person.key]
        self.related_to.show_people([(one.key, one.name) for one in others], person.related_to)
        self.organisation.set_options([(None, self.tr("None")), *((one.key, one.name) for one in case.organisations)])
        self.organisation.show_value(person.organisation)
        self.function.show_value(person.function)
        self.safe_contact.show_value(person.safe_contact)
        self.custody.show_value(bool(person.custody))
        self._rows["bsn"].show_error("")
        self._show_what_fits(bool(others))

    def draft(self) -> PersonDraft:
        """What stands in the fields; a name that was emptied stays what it was."""
        assert self._person is not None
        position = self.position.value()
        custody = self.custody.value()
        organisation = self.organisation.value()
        return PersonDraft(
            name=self.name.value().strip() or self._person.name,
            position=Position(str(position)),
            born_on=self.born_on.value(),
            bsn=self._good_bsn(),
            relation=self.relation.value(),
            relation_type=self.relation_type.value(),  # type: ignore[arg-type]
            related_to=self.related_to.value(),
            custody=custody if custody or self._person.custody is not None else None,
            safe_contact=self.safe_contact.value(),
            organisation=None if organisation is None else str(organisation),
            function=self.function.value(),
        )

    def _good_bsn(self) -> str:
        typed = self.bsn.value()
        if not typed or passes_elfproef(typed):
            return typed
        assert self._person is not None
        return self._person.bsn

    def _check_bsn(self) -> None:
        typed = self.bsn.value()
        wrong = bool(typed) and not passes_elfproef(typed)
        self._rows["bsn"].show_error(
            self.tr("Not a valid BSN: it is not saved. Nine digits that pass the check.") if wrong else ""
        )

    def _show_what_fits(self, others: bool) -> None:
        """A professional has an organisation; somebody in the circle a relation."""
        position = self.position.value()
        professional = position is Position.PROFESSIONAL
        circle = position in (Position.CIRCLE, Position.VICTIM)
        for key in ("born_on", "bsn", "safe_contact"):
            self._rows[key].setVisible(not professional)
        for key in ("organisation", "function"):
            self._rows[key].setVisible(professional)
        for key in ("relation", "relation_type"):
            self._rows[key].setVisible(circle)
        self._rows["related_to"].setVisible(circle and others)
        self.custody.setVisible(circle)

    def _position_changed(self) -> None:
        self._show_what_fits(bool(self.related_to.offered()))

    def _make_fields(self) -> None:
        self.name, self.relation, self.function = LineField(), LineField(), LineField()
        self.position = Choice([(one, kind_words.position(one)) for one in Position], searchable=False)
        self.position.edited.connect(self._position_changed)
        self.born_on = DateField(past_date)
        self.bsn = BsnField()
        self.bsn.edited.connect(self._check_bsn)
        self.relation_type = Choice(
            [(None, self.tr("Not chosen yet")), *((one, kind_words.relation_type(one)) for one in RelationType)],
            searchable=False,
        )
        self.related_to = Ticks()
        self.organisation = Choice()
        self.organisation.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.safe_contact = AutoText(lines=2)
        self.custody = Check(self.tr("Has parental authority"))
        for field in (
            *(self.name, self.position, self.born_on, self.bsn, self.relation, self.relation_type),
            *(self.related_to, self.organisation, self.function, self.safe_contact, self.custody),
        ):
            field.edited.connect(self.edited)


class Ticks(QWidget):
    """A tick for each of a few people."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._ticks: dict[str, Check] = {}

    def show_people(self, people: Sequence[tuple[str, str]], ticked: Sequence[str]) -> None:
        """Offer (key, name), with these keys ticked."""
        while (item := self._row.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.deleteLater()
        self._ticks = {}
        for key, name in people:
            tick = Check(name)
            tick.show_value(key in ticked)
            tick.edited.connect(self.edited)
            self._ticks[key] = tick
            self._row.addWidget(tick)
        self._row.addStretch(1)

    def offered(self) -> tuple[str, ...]:
        """The keys that can be ticked."""
        return tuple(self._ticks)

    def value(self) -> tuple[str, ...]:
        """The keys that are ticked."""
        return tuple(key for key, tick in self._ticks.items() if tick.value())

"""Two small forms above the role grid: a new incident, and a new person."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from models.kinds import Position, RelationType
from models.records import PersonDraft, PersonSnapshot
from models.rules.dates import parse_date
from ui import kind_words, style
from ui.forms.action import slim
from ui.screens.meeting.emptying import empty
from ui.screens.meeting.roles.incidents import Incident
from ui.widgets.buttons import Button
from ui.widgets.choice import Choice
from ui.widgets.dates import DateField
from ui.widgets.fields import Check, LineField
from ui.widgets.forms import Form
from ui.widgets.labels import Label
from ui.widgets.surfaces import Card


class SmallForm(Card):
    """A card with a few fields and a way to say it is done. Enter accepts, Escape closes."""

    closed = Signal()

    def __init__(self) -> None:
        super().__init__("…", compact=True)
        self.accept_button = Button("", "primary", shortcut_hint="Enter", height=style.CONTROL_IN_ROW)
        self.cancel_button = Button(self.tr("Cancel"), shortcut_hint="Esc", height=style.CONTROL_IN_ROW)
        self.accept_button.clicked.connect(self.accept)
        self.cancel_button.clicked.connect(self.close_form)

    def accept(self) -> None:
        """Take what was filled in."""

    def close_form(self) -> None:
        """Put the form away, with what was typed in it."""
        self.hide()
        self.clear()
        self.closed.emit()

    def clear(self) -> None:
        """Forget what was typed."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_form()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.accept()

    def add_foot(self) -> None:
        """Put the buttons below the fields."""
        row = QHBoxLayout()
        row.addWidget(self.accept_button)
        row.addWidget(self.cancel_button)
        row.addStretch(1)
        self.body().addLayout(row)


class IncidentForm(SmallForm):
    """What happened, when, and whose role is weighed in it. `accepted` carries the text, the day and the people."""

    accepted = Signal(str, object, object)

    def __init__(self, today: Callable[[], date]) -> None:
        super().__init__()
        self.text = LineField(placeholder=self.tr("What happened, in a few words"))
        self.on = DateField(lambda typed: parse_date(typed, today(), past=True))
        self.people: dict[str, Check] = {}
        self._who = Label(self.tr("Whose role is weighed?"), strong=True, tone="text2")
        self._checks = QVBoxLayout()
        self._checks.setSpacing(0)
        form = Form(3)
        form.add(self.tr("Incident"), self.text, span=2)
        form.add(self.tr("Happened on"), self.on)
        self.add(form)
        self.add(self._who)
        self.body().addLayout(self._checks)
        self.add_foot()

    def open_new(self, people: tuple[PersonSnapshot, ...]) -> None:
        """Ask for a new incident; those concerned are ticked, and what was typed before and waits is there again."""
        self.show_title(self.tr("New incident"))
        self.accept_button.setText(self.tr("Weigh it"))
        self._offer(people)
        self._open()

    def open_existing(self, incident: Incident) -> None:
        """Ask for other words or another day for an incident."""
        self.show_title(self.tr("Change the incident"))
        self.accept_button.setText(self.tr("Change"))
        self.text.show_value(incident.text)
        self.on.show_value(incident.on)
        self._offer(())
        self._open()

    def accept(self) -> None:
        """Take the incident when it says something; otherwise bring the keyboard to where it should."""
        text = self.text.value().strip()
        if not text:
            self.text.setFocus()
            return
        if not self.on.settle():
            return
        people = tuple(key for key, tick in self.people.items() if tick.value())
        self.hide()
        self.accepted.emit(text, self.on.value(), people)
        if self.isHidden():  # otherwise it could not be kept
            self.clear()

    def clear(self) -> None:
        """Forget what was typed."""
        self.text.show_value("")
        self.on.forget()

    def _open(self) -> None:
        self.show()
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def _offer(self, people: tuple[PersonSnapshot, ...]) -> None:
        empty(self._checks)
        self.people.clear()
        for person in people:
            tick = Check(f"{person.name} · {kind_words.position(person.position).lower()}")
            tick.show_value(person.is_concerned)
            self.people[person.key] = tick
            self._checks.addWidget(tick)
        self._who.setVisible(bool(people))


class PersonInGridForm(SmallForm):
    """Somebody who belongs in the grid. `accepted` carries the PersonDraft."""

    accepted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.show_title(self.tr("New person"))
        self.accept_button.setText(self.tr("Add"))
        self.name = LineField()
        positions = (Position.VICTIM, Position.CIRCLE, Position.PERSON_CONCERNED)
        self.position = slim(Choice([(one, kind_words.position(one)) for one in positions]))
        self.relation = LineField(placeholder=self.tr("Mother, neighbour, ex-partner …"))
        relations = [(one, kind_words.relation_type(one)) for one in RelationType]
        self.relation_type = slim(Choice([(None, self.tr("Neither")), *relations]))
        form = Form(2)
        form.add(self.tr("Name"), self.name)
        form.add(self.tr("Position"), self.position)
        form.add(self.tr("Relation"), self.relation)
        form.add(
            self.tr("Belongs to the circle as"), self.relation_type, self.tr("Required for the circle (BGS 2.19).")
        )
        self.add(form)
        self.add_foot()

    def open_new(self) -> None:
        """Ask for a new person; what was typed before and waits is there again."""
        self.position.show_value(Position.VICTIM)
        self.relation_type.show_value(None)
        self.show()
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def accept(self) -> None:
        """Take the person when there is a name."""
        name = self.name.value().strip()
        if not name:
            self.name.setFocus()
            return
        position, relation_type = self.position.value(), self.relation_type.value()
        assert isinstance(position, Position)
        assert relation_type is None or isinstance(relation_type, RelationType)
        self.hide()
        self.accepted.emit(
            PersonDraft(
                name=name, position=position, relation=self.relation.value().strip(), relation_type=relation_type
            )
        )
        if self.isHidden():  # otherwise it could not be kept
            self.clear()

    def clear(self) -> None:
        """Forget what was typed."""
        for field in (self.name, self.relation):
            field.show_value("")

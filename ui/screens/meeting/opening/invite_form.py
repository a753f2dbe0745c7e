"""Inviting somebody: from the case, or new in the case."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from models.kinds import ParticipantType, Position
from models.records import AttendanceDraft, OrganisationDraft, PersonDraft
from ui import case_words
from ui.screens.meeting.room import Room
from ui.screens.meeting.unread import keep_line
from ui.widgets.buttons import Button
from ui.widgets.choice import Choice
from ui.widgets.choice import Option as ChoiceOption
from ui.widgets.fields import LineField
from ui.widgets.forms import Form
from ui.widgets.labels import Hint
from ui.widgets.surfaces import Card

_NEW = "new"


class InviteForm(Card):
    """Chooses a person or organisation of the case, or takes the name of somebody who is not in it yet."""

    invited = Signal()
    cancelled = Signal()

    def __init__(self, room: Room, *, framed: bool = True) -> None:
        super().__init__("", compact=True)
        self._room, self._framed = room, framed
        self.who = Choice(name=self.tr("Who"), placeholder=self.tr("Choose or type a name"), searchable=True)
        self.name = LineField(name=self.tr("Name"))
        self.function = LineField(name=self.tr("Function"))
        self.organisation = Choice(name=self.tr("Organisation"), searchable=True)
        self.new_organisation = LineField(name=self.tr("Name of the new organisation"))
        self.participant_type = Choice(
            [(kind, case_words.participant_type(kind)) for kind in ParticipantType], name=self.tr("Takes part as")
        )
        self.invite = Button(self.tr("Add"), "primary")
        self._cancel = Button(self.tr("Cancel"), shortcut_hint="Esc")
        self._lacking = Hint(tone="danger")
        for name, line in (("name", self.name), ("function", self.function), ("works at", self.new_organisation)):
            keep_line(room, line, f"invited:{name}")
        self._arrange()
        self.who.edited.connect(self._show_fields)
        self.organisation.edited.connect(self._show_fields)
        self.invite.clicked.connect(self.accept)
        self._cancel.clicked.connect(self.cancel)
        self.hide()

    def open(self) -> None:
        """Show the form, and bring the keyboard to it."""
        self._fill()
        self.show()
        self.who.setFocus()

    def cancel(self) -> None:
        """Put the form away without inviting anybody."""
        self.close_form()
        self.cancelled.emit()

    def opened(self) -> str:
        """Whether it is open."""
        return "" if self.isHidden() else "open"

    def open_again(self, what: str) -> bool:
        """Open it."""
        if what:
            self.open()
        return True

    def close_form(self) -> None:
        """Hide the form, and forget what stands in it."""
        self.hide()
        for line in (self.name, self.function, self.new_organisation):
            line.show_value("")
        self.who.show_value(None)

    def refresh(self, collection: str) -> None:
        """Offer who is in the case now and not invited yet."""
        if collection in ("", "attendance", "people", "organisations"):
            self._fill()

    def accept(self) -> None:
        """Invite, making the person and the organisation first when they are new; what lacks is said."""
        self._lacking.setText("")
        kind, _, key = str(self.who.value() or "").partition(":")
        if kind == "person":
            self._add(AttendanceDraft(person=key, organisation=self._organisation_of(key)))
        elif kind == "organisation":
            self._add(AttendanceDraft(organisation=key))
        elif kind == _NEW:
            with self._room.history.together():  # one undo takes all of it back
                self._add_new()
        else:
            self._lacking.setText(self.tr("Choose who it is, or “Somebody new”."))

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._framed:
            super().paintEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.cancel()
        else:
            super().keyPressEvent(event)

    def _add_new(self) -> None:
        name = self.name.value().strip()
        if not name:
            self._lacking.setText(self.tr("Type the name first."))
            self.name.setFocus()
            return
        organisation = self._new_organisation() if self.organisation.value() == _NEW else self.organisation.value()
        if organisation is None and self.organisation.value() == _NEW:
            return
        draft = PersonDraft(
            name=name,
            position=Position.PROFESSIONAL,
            function=self.function.value().strip(),
            organisation=str(organisation) if organisation else None,
        )
        person = self._room.add_person(draft)
        if person is not None:
            self._add(AttendanceDraft(person=person.key, organisation=person.organisation))

    def _new_organisation(self) -> str | None:
        name, kind = self.new_organisation.value().strip(), self.participant_type.value()
        if not name or not isinstance(kind, ParticipantType):
            self._lacking.setText(self.tr("Type the name of the organisation and choose how it takes part."))
            return None
        made = self._room.add_organisation(OrganisationDraft(name=name, participant_type=kind))
        return made.key if made is not None else None

    def _add(self, draft: AttendanceDraft) -> None:
        if self._room.add(draft) is not None:
            self.close_form()
            self.invited.emit()

    def _organisation_of(self, person: str) -> str | None:
        found = self._room.case.person(person)
        return found.organisation if found else None

    def _fill(self) -> None:
        case = self._room.case
        people = {row.person for row in self._room.conference.attendance if row.person}
        organisations = {row.organisation for row in self._room.conference.attendance if not row.person}
        offered: list[ChoiceOption] = [(_NEW, self.tr("Somebody new…"))]
        for person in sorted(case.people, key=lambda one: one.position is not Position.PROFESSIONAL):
            if person.key not in people:
                organisation = case.organisation(person.organisation)
                words = f"{person.name} – {organisation.name}" if organisation else person.name
                offered.append((f"person:{person.key}", words))
        offered += [(f"organisation:{one.key}", one.name) for one in case.organisations if one.key not in organisations]
        self.who.set_options(offered)
        self.organisation.set_options(
            [(one.key, one.name) for one in case.organisations] + [(_NEW, self.tr("A new organisation…"))]
        )
        self._show_fields()

    def _show_fields(self) -> None:
        is_new = self.who.value() == _NEW
        for row in self._person_rows:
            row.setVisible(is_new)
        for row in self._organisation_rows:
            row.setVisible(is_new and self.organisation.value() == _NEW)

    def _arrange(self) -> None:
        form = Form(columns=3)
        form.add(self.tr("Who"), self.who, span=3)
        self._person_rows: list[QWidget] = [
            form.add(self.tr("Name"), self.name),
            form.add(self.tr("Function"), self.function),
            form.add(self.tr("Organisation"), self.organisation),
        ]
        self._organisation_rows: list[QWidget] = [
            form.add(self.tr("Name of the new organisation"), self.new_organisation, span=2),
            form.add(self.tr("Takes part as"), self.participant_type),
        ]
        for choice in (self.who, self.organisation, self.participant_type):
            choice.setMinimumWidth(60)
        foot = QHBoxLayout()
        foot.addWidget(self.invite)
        foot.addWidget(self._cancel)
        foot.addWidget(self._lacking, 1)
        self.body().addWidget(form)
        self.body().addLayout(foot)

"""Step 4, Dader en slachtoffer: who was what in which incident, weighed per person and per incident."""

import json
from datetime import date
from typing import Any

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QSizePolicy, QWidget

from models.kinds import Role, Step
from models.records import PersonDraft, RoleAssessmentDraft
from ui.commands import Commands, Handlers
from ui.screens.meeting.roles.incident_form import IncidentForm, PersonInGridForm
from ui.screens.meeting.roles.incidents import Weighings, weighings
from ui.screens.meeting.roles.role_card import RoleCard
from ui.screens.meeting.roles.role_grid import RoleGrid, Spot
from ui.screens.meeting.room import Room
from ui.screens.meeting.step_screen import StepScreen
from ui.screens.meeting.unread import keep_line, keep_unread
from ui.widgets.buttons import Button
from ui.widgets.labels import Hint, Label
from ui.widgets.marks import Legend
from ui.widgets.reading_only import make_reading_only
from ui.widgets.surfaces import Card


class RolesStep(StepScreen):
    """People and incidents in a grid; the chosen role is weighed in the card below it."""

    step = Step.ROLES

    def __init__(self, room: Room) -> None:
        super().__init__(room)
        self._spot: Spot | None = None
        self._renamed: str | None = None
        self._found = weighings(room.case, room.conference.key)
        self.add_person_button = Button(self.tr("Person"), icon="plus")
        self.add_incident_button = Button(self.tr("Incident"), icon="plus", shortcut_hint="Ctrl+I")
        self.incident_form = IncidentForm(lambda: room.today)
        self.person_form = PersonInGridForm()
        keep_line(room, self.incident_form.text, "incident")
        keep_unread(room, self.incident_form.on, "incident", "on")
        keep_line(room, self.person_form.name, "person:name")
        keep_line(room, self.person_form.relation, "person:relation")
        self.grid = RoleGrid()
        self.card = RoleCard(room)
        self._empty = _EmptyCard(self.tr("Add the first incident"))
        self._arrange_cards()
        self._listen()

    def refresh(self, collection: str) -> None:
        """Show what changed."""
        if collection not in ("", "role_assessments", "people", "case"):
            return
        self._found = weighings(self.room.case, self.room.conference.key)
        spots = {(person.key, incident.text) for person in self._found.people for incident in self._found.incidents}
        if self._spot not in spots:
            self._spot = self._first_spot()
        self._show_all()

    def choose(self, person: str, incident: str) -> None:
        """Show this role in the card."""
        self._spot = (person, incident)
        self._show_all()

    def open(self, person: str, incident: str) -> None:
        """Weigh this role: an empty one is added first, then the keyboard goes to the card."""
        self.choose(person, incident)
        if self.room.is_read_only:
            return
        if self._spot not in self._found.own and self._found.last_earlier(person, incident) is None:
            self._add(person, incident)
        self.card.focus_first()

    def opened(self) -> str:
        """The role in the card, and which question is open."""
        asks = "" if self.incident_form.isHidden() else "incident"
        return json.dumps([*(self._spot or ("", "")), asks or ("" if self.person_form.isHidden() else "person")])

    def open_again(self, what: str) -> bool:
        """Show that role, and ask that again."""
        person, incident, asks = json.loads(what)
        if (person, incident) in self.grid.spots():
            self.choose(person, incident)
        if asks == "incident":
            self.add_incident()
        elif asks:
            self._ask_person()
        return self.opened() == what

    def add_incident(self) -> None:
        """Ask what happened, when, and whose role is weighed."""
        if not self.room.is_read_only:
            self.person_form.hide()
            self.incident_form.open_new(self._found.people)

    def focus_field(self, field: str, record: int | None = None, collection: str = "") -> bool:
        """Open the weighing with this id, and in it the field."""
        for spot, weighing in self._found.own.items():
            if weighing.row.id == record and collection == "role_assessments":
                self.choose(*spot)
                return self.card.form.focus_field(field)
        return False

    def focus_first(self) -> None:
        """Begin in the grid, or with the first incident."""
        if self._spot is not None:
            self.grid.focus_spot(self._spot)
        else:
            self._empty.button.setFocus()

    def handlers(self, commands: Commands) -> Handlers:
        """A new incident, and the next or previous role, from everywhere in the step."""
        return {
            commands.new_incident: self.add_incident,
            commands.previous_item: lambda: self._walk(-1),
            commands.next_item: lambda: self._walk(1),
        }

    def _first_spot(self) -> Spot | None:
        open_ones = [spot for spot, weighing in self._found.own.items() if weighing.row.role is None]
        cells = [(person.key, one.text) for person in self._found.people for one in self._found.incidents]
        return next(iter([*open_ones, *self._found.own, *cells]), None)

    def _show_all(self) -> None:
        found = self._found
        self.grid.show_weighings(found, self._spot, self.room.conference.held_on)
        self.show_subtitle(
            self.tr("{weighed} of {all} roles weighed · judged, never scored").format(
                weighed=found.weighed, all=len(found.own)
            )
        )
        has_incidents = bool(found.incidents and found.people)
        self._grid_card.setVisible(has_incidents)
        self.card.setVisible(has_incidents)
        self._empty.setVisible(not has_incidents and self.incident_form.isHidden())
        if self._spot is not None:
            self._show_card(found, self._spot)
            self._sideways.keep_in_view(self._spot)

    def _show_card(self, found: Weighings, spot: Spot) -> None:
        person = next(one for one in found.people if one.key == spot[0])
        at, incident = next((at, one) for at, one in enumerate(found.incidents, start=1) if one.text == spot[1])
        self.card.show_role(person, incident, at, found.own.get(spot), found.last_earlier(*spot))
        if self.room.is_read_only:
            make_reading_only(self.card)  # each role brings lines of its own

    def _walk(self, by: int) -> None:
        """To the next or previous role that is weighed, to be weighed, or was weighed earlier."""
        found = self._found
        spots = [spot for spot in self.grid.spots() if spot in found.own or found.last_earlier(*spot) is not None]
        if not spots:
            return
        at = spots.index(self._spot) if self._spot in spots else -1
        self.choose(*spots[(at + by) % len(spots)])
        self.card.focus_first()

    def _add(self, person: str, incident: str, **written: Any) -> bool:
        day = next((one.on for one in self._found.incidents if one.text == incident), None)
        draft = RoleAssessmentDraft(person=person, incident=incident, **({"incident_on": day} | written))
        return self.room.add(draft) is not None

    def _take_incident(self, text: str, day: date | None, people: tuple[str, ...]) -> None:
        if self._renamed is not None:
            self._change_incident(self._renamed, text, day)
        else:
            with self.room.history.together():
                made = [self._add(person, text, incident_on=day) for person in people]
            if not any(made):
                self.incident_form.show()
                return
            self._spot = (people[0], text) if people else self._spot
        self._renamed = None
        self.refresh("")
        self.focus_first()

    def _change_incident(self, before: str, text: str, day: date | None) -> None:
        person = self._spot[0] if self._spot else ""
        with self.room.history.together():
            for row in self.room.conference.role_assessments:
                if row.incident == before:
                    self.room.change(row, incident=text, incident_on=day)
        self._spot = (person, text)

    def _ask_other_words(self) -> None:
        incident = next((one for one in self._found.incidents if self._spot and one.text == self._spot[1]), None)
        if incident is not None:
            self._renamed = incident.text
            self.incident_form.open_existing(incident)

    def _take_person(self, draft: PersonDraft) -> None:
        if self.room.add_person(draft) is None:
            self.person_form.show()
        self.refresh("")

    def _take_over(self) -> None:
        """Begin with what the previous conference judged; from then on it is this conference's own."""
        if self._spot is None:
            return
        earlier, own = self._found.last_earlier(*self._spot), self._found.own.get(self._spot)
        if earlier is None:
            return
        row = earlier.row
        written = {
            name: getattr(row, name)
            for name in ("role", "coercion_signals", "counter_indications", "certainty", "reasoning", "follow_up")
        }
        if own is None:
            self._add(*self._spot, **written)
        else:
            self.room.change(own.row, **written)
        self.card.focus_first()

    def _weigh_anew(self) -> None:
        if self._spot is not None:
            self._add(*self._spot, role=None)
            self.card.focus_first()

    def _listen(self) -> None:
        self.grid.spot_chosen.connect(self.choose)
        self.grid.spot_opened.connect(self.open)
        self.add_incident_button.clicked.connect(self.add_incident)
        self.add_person_button.clicked.connect(self._ask_person)
        self._empty.button.clicked.connect(self.add_incident)
        self.incident_form.accepted.connect(self._take_incident)
        self.incident_form.closed.connect(self._forget_question)
        self.person_form.accepted.connect(self._take_person)
        self.card.take_over_wanted.connect(self._take_over)
        self.card.weigh_wanted.connect(self._weigh_anew)
        self.card.incident_wanted.connect(self._ask_other_words)

    def _ask_person(self) -> None:
        if not self.room.is_read_only:
            self._forget_question()
            self.incident_form.hide()
            self.person_form.open_new()

    def _forget_question(self) -> None:
        self._renamed = None
        self._show_all()

    def _arrange_cards(self) -> None:
        self.step_actions.addWidget(self.add_person_button)
        self.step_actions.addWidget(self.add_incident_button)
        self._grid_card = Card()
        self._sideways = _Sideways(self.grid)
        self._grid_card.add_flush(self._sideways)
        foot = QHBoxLayout()
        foot.setContentsMargins(13, 5, 13, 5)
        foot.addWidget(Label(self.tr("Role:"), size="small", tone="text2"))
        foot.addWidget(Legend([role.value for role in Role]))
        foot.addStretch(1)
        foot.addWidget(Hint(self.tr("Grey: judged earlier · Arrows: another role · Enter: edit"), wrap=False))
        footer = QWidget()
        footer.setLayout(foot)
        self._grid_card.add_flush(footer)
        self.incident_form.hide()
        self.person_form.hide()
        for part in (self.incident_form, self.person_form, self._empty, self._grid_card, self.card):
            self.body.addWidget(part)
        self.body.addStretch(1)


class _EmptyCard(Card):
    """What to do first when there is no incident yet."""

    def __init__(self, words: str) -> None:
        super().__init__()
        self.button = Button(words, "primary", icon="plus", shortcut_hint="Ctrl+I")
        self.body().addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        self.body().setContentsMargins(14, 40, 14, 40)


class _Sideways(QScrollArea):
    """Shows the grid at its full height; many incidents scroll sideways."""

    def __init__(self, grid: RoleGrid) -> None:
        super().__init__()
        self._grid = grid
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.viewport().setAutoFillBackground(False)
        self.setWidget(grid)
        grid.setAutoFillBackground(False)
        grid.installEventFilter(self)

    def keep_in_view(self, spot: Spot) -> None:
        """Scroll to a cell once the grid has its place for it."""
        QTimer.singleShot(0, self, lambda: self._scroll_to(spot))

    def _scroll_to(self, spot: Spot) -> None:
        cell = self._grid.cell(*spot)
        if cell is not None:
            self.ensureWidgetVisible(cell, 40, 0)

    def sizeHint(self) -> QSize:
        inside = self._grid.minimumSizeHint()
        bar = self.horizontalScrollBar().sizeHint().height() if inside.width() > self.width() else 0
        return QSize(inside.width(), inside.height() + bar)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.updateGeometry()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._grid and event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)

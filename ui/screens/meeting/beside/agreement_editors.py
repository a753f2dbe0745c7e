"""Small forms that open in the list of agreements: what an action or decision needs, and no more."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from models.kinds import Position, Track
from models.records import ActionDraft, ActionSnapshot, CaseSnapshot, DecisionDraft, DecisionSnapshot
from models.rules.dates import parse_date
from ui.screens.meeting.room import Room
from ui.screens.meeting.unread import keep_unread
from ui.screens.meeting.wording_hint import WordingHint
from ui.widgets.buttons import Button, IconButton
from ui.widgets.choice import Choice
from ui.widgets.choice import Option as ChoiceOption
from ui.widgets.dates import DateField
from ui.widgets.fields import AutoText
from ui.widgets.forms import FieldRow
from ui.widgets.marks import TRACKS, track_word


class AgreementEditor(QWidget):
    """A form under the number of an agreement. Escape closes it; everything is saved as it is typed."""

    def __init__(self, room: Room, row: ActionSnapshot | DecisionSnapshot, close: Callable[[], None]) -> None:
        super().__init__()
        self._room, self._row, self._close = room, row, close
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 8, 0, 8)
        self._column.setSpacing(8)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._leave()
        else:
            super().keyPressEvent(event)

    def _add_foot(self) -> None:
        self.done = Button(self.tr("Done"), shortcut_hint="Esc", height=28)
        self.done.clicked.connect(self._leave)
        remove = IconButton("trash", self.tr("Remove"))
        remove.clicked.connect(self._remove)
        foot = QHBoxLayout()
        foot.addWidget(self.done)
        foot.addStretch(1)
        foot.addWidget(remove)
        self._column.addLayout(foot)

    def _leave(self) -> None:
        if all(field.settle() for field in self.findChildren(DateField)):
            self._close()

    def _remove(self) -> None:
        if self._room.remove(self._row):
            self._close()


class DecisionEditor(AgreementEditor):
    """Text, reasons and dissent of a decision."""

    def __init__(self, room: Room, row: DecisionSnapshot, close: Callable[[], None]) -> None:
        super().__init__(room, row, close)
        draft: DecisionDraft = room.draft_of(row)
        self.text = AutoText(name=self.tr("Decision"))
        self.rationale = AutoText(name=self.tr("Reasons"), lines=1)
        self.dissent = AutoText(name=self.tr("Dissent"), lines=1)
        for label, field, value in (
            (self.tr("Decision"), self.text, draft.text),
            (self.tr("Reasons"), self.rationale, draft.rationale),
            (self.tr("Dissent"), self.dissent, draft.dissent),
        ):
            hint = WordingHint(field)
            field.show_value(value)
            self._column.addWidget(FieldRow(label, field, quiet=True))
            self._column.addWidget(hint)
        self.text.edited.connect(lambda: room.change_soon(row, text=self.text.value()))
        self.rationale.edited.connect(lambda: room.change_soon(row, rationale=self.rationale.value()))
        self.dissent.edited.connect(lambda: room.change_soon(row, dissent=self.dissent.value()))
        self._add_foot()
        self.setFocusProxy(self.text)


class ActionEditor(AgreementEditor):
    """Text, owner, organisation, date and track of an action. An owner brings the organisation along."""

    def __init__(self, room: Room, row: ActionSnapshot, close: Callable[[], None]) -> None:
        super().__init__(room, row, close)
        case = room.case
        self.text = AutoText(name=self.tr("Action"))
        self.owner = Choice(professionals(case), name=self.tr("Owner"), placeholder=self.tr("Who?"))
        self.organisation = Choice(
            [(one.key, one.name) for one in case.organisations],
            name=self.tr("Organisation"),
            placeholder=self.tr("Which organisation?"),
        )
        self.due = DateField(lambda text: parse_date(text, room.today), name=self.tr("Date"))
        self.track = Choice(tracks(), name=self.tr("Track"), placeholder=self.tr("Which track?"))
        for choice in (self.owner, self.organisation, self.track):
            choice.setMinimumWidth(40)
        self._show(room.draft_of(row))
        keep_unread(room, self.due, f"actions:{row.id}", "due")
        for label, field in (
            (self.tr("Action"), self.text),
            (self.tr("Owner"), self.owner),
            (self.tr("Organisation"), self.organisation),
            (self.tr("Date"), self.due),
            (self.tr("Track"), self.track),
        ):
            self._column.addWidget(FieldRow(label, field, quiet=True))
        self._listen()
        self._add_foot()
        self.setFocusProxy(self.text)

    def _show(self, draft: ActionDraft) -> None:
        self.text.show_value(draft.text)
        self.owner.show_value(draft.owner)
        self.organisation.show_value(draft.organisation)
        self.due.show_value(draft.due)
        self.track.show_value(draft.track)

    def _listen(self) -> None:
        room, row = self._room, self._row
        self.text.edited.connect(lambda: room.change_soon(row, text=self.text.value()))
        self.owner.edited.connect(self._take_owner)
        self.organisation.edited.connect(self._take_organisation)
        self.due.edited.connect(lambda: room.change_soon(row, due=self.due.value()))
        self.track.edited.connect(lambda: room.change_soon(row, track=self.track.value()))

    def _take_owner(self) -> None:
        owner = next((one for one in self._room.case.people if one.key == self.owner.value()), None)
        if owner is not None and owner.organisation is not None:
            self.organisation.show_value(owner.organisation)
        self._room.change_soon(self._row, owner=self.owner.value())
        self._take_organisation()

    def _take_organisation(self) -> None:
        key = self.organisation.value()
        organisation = next((one for one in self._room.case.organisations if one.key == key), None)
        task = organisation.statutory_task if organisation is not None else ""
        self._room.change_soon(self._row, organisation=key, statutory_task=task)


def professionals(case: CaseSnapshot) -> list[ChoiceOption]:
    """Everyone who can carry an action, with their organisation, to choose from."""
    found: list[ChoiceOption] = []
    for person in case.people:
        if person.position is Position.PROFESSIONAL:
            organisation = case.organisation(person.organisation)
            found.append((person.key, f"{person.name} – {organisation.name}" if organisation else person.name))
    return found


def tracks() -> list[ChoiceOption]:
    """The tracks, with their shapes, to choose from."""
    return [(track, track_word(track), *TRACKS[track]) for track in Track]

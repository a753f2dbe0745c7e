"""Who is invited: invite from the case or new, or withdraw an invitation."""

from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from models.records import AttendanceSnapshot, OrganisationSnapshot
from ui import case_words
from ui.screens.meeting import numbers
from ui.screens.meeting.opening.invite_form import InviteForm
from ui.screens.meeting.panes import stacked
from ui.screens.meeting.room import Room
from ui.widgets.buttons import Button, IconButton
from ui.widgets.labels import ElidedLabel, Hint
from ui.widgets.rows import RowList, RowPart
from ui.widgets.surfaces import Card
from ui.widgets.tags import Tag


class GuestsCard(Card):
    """The list of invited people and organisations."""

    def __init__(self, title: str, room: Room) -> None:
        super().__init__(title, compact=True)
        self._invite = Button(self.tr("Invite"), icon="plus", height=28)
        self.add_trailing(self._invite)
        self._room = room
        self.rows = RowList(self.tr("Invited"))
        self.form = InviteForm(room, framed=False)
        self._nobody = Hint(self.tr("Nobody is invited yet."))
        self._nobody.setContentsMargins(14, 6, 14, 10)
        self.add_flush(stacked(self.form, self.rows, self._nobody))
        self._invite.clicked.connect(self.form.open)
        self.form.invited.connect(self._invite.setFocus)
        self.form.cancelled.connect(self._invite.setFocus)

    def refresh(self, collection: str) -> None:
        """Show who is invited now."""
        if collection not in ("", "attendance", "people", "organisations"):
            return
        attendance = self._room.conference.attendance
        self.rows.show_parts(self._part(row) for row in attendance)
        self._nobody.setVisible(not attendance)
        self.show_title(self.tr("Who comes ({count})").format(count=len(attendance)))
        self.form.refresh(collection)

    def _part(self, row: AttendanceSnapshot) -> RowPart:
        who = self._room.case.person(row.person), self._room.case.organisation(row.organisation)
        return RowPart(row.id, who, partial(self._guest, row))

    def _guest(self, row: AttendanceSnapshot) -> QWidget:
        person, organisation = self._room.case.person(row.person), self._room.case.organisation(row.organisation)
        name = person.name if person else organisation.name if organisation else "–"
        holder = QWidget()
        line = QHBoxLayout(holder)
        line.setContentsMargins(0, 2, 0, 2)
        line.setSpacing(12)
        words = ElidedLabel(name)
        words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        line.addWidget(words, 1)
        line.addWidget(self._sender(organisation, named=person is not None), 1)
        withdraw = IconButton("close", self.tr("Withdraw the invitation of {name}").format(name=name), height=24)
        withdraw.clicked.connect(partial(self._withdraw, row))
        line.addWidget(withdraw)
        return holder

    def _sender(self, organisation: OrganisationSnapshot | None, *, named: bool) -> QWidget:
        """From where somebody comes, in a column of its own whatever stands in it."""
        holder = QWidget()
        holder.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        line = QHBoxLayout(holder)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        name = numbers.short_name(organisation.name) if organisation and named else ""
        line.addWidget(ElidedLabel(name, tone="text2"), 1)
        if organisation is not None and organisation.is_third_party:
            line.addWidget(Tag(case_words.participant_type(organisation.participant_type), "warning"))
        return holder

    def _withdraw(self, row: AttendanceSnapshot) -> None:
        self._room.remove(row)

"""Who is at the table that day: marked once, and taken over by every case of the day."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from functools import partial
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from models.kinds import AttendanceStatus
from models.records import AttendeeDraft, AttendeeSnapshot
from models.rules.agenda import Identity, identity
from ui.screens.agenda.attendee_row import AttendeeRow, as_attendance
from ui.screens.meeting.opening.attendance_row import EVERYBODY
from ui.widgets.labels import Hint, Label
from ui.widgets.reading_only import make_reading_only
from ui.widgets.rows import RowList
from ui.widgets.surfaces import Card


class AttendeesCard(Card):
    """The list of a day; `noted` carries the draft of the attendee that the user changed."""

    noted = Signal(object)

    def __init__(self, now: Callable[[], datetime], parent: QWidget | None = None, *, may_change: bool = True) -> None:
        self._may_change = may_change
        self._summary, self._open = Label(tone="text2"), Label(tone="danger", strong=True)
        super().__init__(self.tr("Attendance"), icon="people", trailing=self._summary, parent=parent)
        self._now = now
        self.add_trailing(self._open)
        self._attendees: dict[Identity, AttendeeSnapshot] = {}
        self.rows = RowList(self.tr("Attendance of the day"), row_height=44, margin=0)
        self.rows.row_typed.connect(self._take_key)
        self.add_flush(self.rows)
        keys = Hint(
            self.tr(
                "Keys A, D, E or W; B came in now, V left now; * marks everybody who is still open as present. "
                "Each case takes this over when its opening begins; what is recorded there stays."
            )
        )
        self.add(keys)
        keys.setVisible(may_change)

    def show_attendees(self, attendees: Sequence[AttendeeSnapshot]) -> None:
        """Show these attendees instead."""
        self._attendees = {_who(one): one for one in attendees}
        self.rows.show_rows([(who, self._made(one)) for who, one in self._attendees.items()])
        self._count()

    def take(self, fresh: AttendeeSnapshot) -> None:
        """Show what is kept of an attendee now."""
        self._attendees[_who(fresh)] = fresh
        self.row(_who(fresh)).show_draft(as_attendance(fresh))
        self._count()

    def show_kept(self, refused: AttendeeDraft) -> None:
        """Show an attendee as kept, since the change was refused."""
        kept = self._attendees[_who(refused)]
        self.row(_who(kept)).show_draft(as_attendance(kept))

    def row(self, who: Identity) -> AttendeeRow:
        """The row of one attendee."""
        content = self.rows.content(who)
        assert isinstance(content, AttendeeRow)
        return content

    def _made(self, one: AttendeeSnapshot) -> AttendeeRow:
        made = AttendeeRow(one, self._now().date())
        made.revised.connect(partial(self._revise, _who(one)))
        made.left.connect(partial(self.rows.focus_row, _who(one)))
        if not self._may_change:
            make_reading_only(made)
        return made

    def _revise(self, who: Identity, changes: dict[str, Any]) -> None:
        self.noted.emit(replace(self._attendees[who], **changes))

    def _take_key(self, key: object, text: str) -> None:
        if not self._may_change:
            return
        if text == EVERYBODY:
            self._mark_everybody()
        elif isinstance(key, tuple):
            self.row(key).take_letter(text.lower(), self._now().time().replace(second=0, microsecond=0))

    def _mark_everybody(self) -> None:
        """Who is not recorded yet is present, but for a third party that did not sign."""
        for who, one in list(self._attendees.items()):
            if one.status is None and not self.row(who).must_sign_first:
                self._revise(who, {"status": AttendanceStatus.PRESENT})

    def _count(self) -> None:
        statuses = [one.status for one in self._attendees.values()]
        here = sum(1 for status in statuses if status is not None and status.takes_part)
        todo = statuses.count(None)
        said = [self.tr("%n invited", "", len(statuses)), self.tr("%n present", "", here)]
        if len(statuses) - here - todo:
            said.append(self.tr("%n absent", "", len(statuses) - here - todo))
        self._summary.setText(" · ".join(said))
        self._open.setText(self.tr("%n open", "", todo) if todo else "")
        self._open.setVisible(bool(todo))


def _who(one: AttendeeDraft) -> Identity:
    return identity(one.person, one.organisation)

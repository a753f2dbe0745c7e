"""One professional on the list of a day: the same keys and the same refusal as in the opening of a conference."""

from datetime import date

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from models.kinds import AttendanceStatus, ParticipantType, Position
from models.records import AttendanceDraft, AttendeeDraft, OrganisationSnapshot, PersonSnapshot
from ui import case_words, style
from ui.screens.meeting.opening.attendance_details import ABSENT
from ui.screens.meeting.opening.attendance_row import AttendanceRow
from ui.widgets.labels import ElidedLabel

_PERSON, _ORGANISATION = "person", "organisation"


class Listed:
    """What the list knows of one attendee, asked as a case is asked."""

    def __init__(self, attendee: AttendeeDraft) -> None:
        self._attendee = attendee

    def person(self, key: str | None) -> PersonSnapshot | None:
        """The attendee; None where an organisation is invited as such."""
        if key is None:
            return None
        one = self._attendee
        return PersonSnapshot(key=key, name=one.person, position=Position.PROFESSIONAL, function=one.function)

    def organisation(self, key: str | None) -> OrganisationSnapshot | None:
        """The organisation that the attendee comes for; None for somebody who comes for none."""
        if key is None:
            return None
        kind = self._attendee.participant_type or ParticipantType.PARAGRAPH_1
        return OrganisationSnapshot(key=key, name=self._attendee.organisation, participant_type=kind)


def as_attendance(attendee: AttendeeDraft) -> AttendanceDraft:
    """How somebody attends that day, as a row of a conference would hold it."""
    return AttendanceDraft(
        person=_PERSON if attendee.person else None,
        organisation=_ORGANISATION if attendee.organisation else None,
        status=attendee.status,
        declaration_signed=attendee.declaration_signed,
        arrived_at=attendee.arrived_at,
        left_at=attendee.left_at,
    )


class AttendeeRow(AttendanceRow):
    """A row in half the width: who it is on two lines, and below the choice what it asks for."""

    def __init__(self, attendee: AttendeeDraft, day: date) -> None:
        super().__init__(as_attendance(attendee), Listed(attendee), day)

    def show_draft(self, draft: AttendanceDraft) -> None:
        """Show how somebody attends; written input belongs to one case, so the day does not ask for it."""
        super().show_draft(draft)
        absent, partly = draft.status in ABSENT, draft.status is AttendanceStatus.PARTLY
        if absent:
            self.absence.input.hide()
        self._details.setVisible(absent or partly or self._is_third_party)

    def _arranged(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setContentsMargins(14, 4, 14, 4)
        line.setSpacing(style.NEAR)
        line.addWidget(self._who(), 1)
        right = QVBoxLayout()
        right.setSpacing(style.TIGHT)
        right.addWidget(self.status)
        right.addWidget(self._details)
        line.addLayout(right)
        return line

    def _who(self) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(ElidedLabel(self.name, strong=True))
        organisation = self._organisation
        if organisation is not None:
            kind = case_words.participant_type(organisation.participant_type)
            named = f"{organisation.name} · {kind}" if organisation.name != self.name else kind
            third = organisation.is_third_party
            column.addWidget(ElidedLabel(named, size="small", tone="warning" if third else "text2", strong=third))
        column.addStretch(1)
        return holder

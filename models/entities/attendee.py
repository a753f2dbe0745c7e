"""Who is at the table on a day, over all its cases."""

from datetime import date, time

from sqlalchemy import UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from models.entities.foundation import Base, Kept
from models.kinds import AttendanceStatus, ParticipantType
from models.problems import KnownProblem, Problem
from models.records import AttendeeDraft, AttendeeSnapshot


class Attendee(Kept[AttendeeDraft, AttendeeSnapshot], Base):
    """A professional on the list of a day, by the names of person and organisation."""

    __tablename__ = "attendee"
    __table_args__ = (UniqueConstraint("day", "person", "organisation"),)
    draft_type = AttendeeDraft
    snapshot_type = AttendeeSnapshot

    day: Mapped[date] = mapped_column(sort_order=-2)
    person: Mapped[str]
    organisation: Mapped[str]
    function: Mapped[str]
    participant_type: Mapped[ParticipantType | None]
    status: Mapped[AttendanceStatus | None]
    declaration_signed: Mapped[bool | None]
    arrived_at: Mapped[time | None]
    left_at: Mapped[time | None]

    def fill(self, draft: AttendeeDraft) -> None:
        """Take over *draft*. A third party that takes part must have signed the secrecy declaration (Wgs 2.31(9)).

        Raises KnownProblem DECLARATION_MISSING (organisation).
        """
        if draft.takes_part and draft.is_third_party and not draft.declaration_signed:
            raise KnownProblem(Problem.DECLARATION_MISSING, organisation=draft.organisation)
        super().fill(draft)

"""Who was invited, who attended, and how."""

from datetime import date, time

from sqlalchemy.orm import Mapped, mapped_column

from models.entities.columns import KEY
from models.entities.foundation import Base
from models.entities.minutes_row import MinutesRow
from models.entities.references import to_organisation, to_person, under
from models.kinds import AttendanceStatus
from models.problems import KnownProblem, Problem
from models.records import AttendanceDraft, AttendanceSnapshot


class Attendance(MinutesRow[AttendanceDraft, AttendanceSnapshot], Base):
    """One invited person or organisation, and how they attended."""

    __tablename__ = "attendance"
    __table_args__ = (*under("conference", "conference_id"), *to_person("person"), *to_organisation("organisation"))
    draft_type = AttendanceDraft
    snapshot_type = AttendanceSnapshot
    collection = "attendance"

    person: Mapped[str | None] = mapped_column(KEY)
    organisation: Mapped[str | None] = mapped_column(KEY)
    status: Mapped[AttendanceStatus | None]
    declaration_signed: Mapped[bool | None]
    input_received_on: Mapped[date | None]
    arrived_at: Mapped[time | None]
    left_at: Mapped[time | None]

    def fill(self, draft: AttendanceDraft) -> None:
        """Take over *draft*. A third party that takes part must have signed the secrecy declaration (Wgs 2.31(9)).

        Raises KnownProblem DECLARATION_MISSING (organisation).
        """
        self._require_declaration(draft, draft.organisation)
        super().fill(draft)

    def revise(self, draft: AttendanceDraft) -> None:
        """Take over *draft*; whoever comes without naming an organisation comes for their employer."""
        employee = self.conference_row.case.person(draft.person) if draft.takes_part else None
        self._require_declaration(draft, draft.organisation or (employee.organisation if employee else None))
        super().revise(draft)

    def _require_declaration(self, draft: AttendanceDraft, sent_by: str | None) -> None:
        if not draft.takes_part or draft.declaration_signed or sent_by is None:
            return
        sender = self.conference_row.case.organisation(sent_by)
        if sender is not None and sender.is_third_party:
            raise KnownProblem(Problem.DECLARATION_MISSING, organisation=sender.name)

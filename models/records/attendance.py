"""Who was invited, who attended, and how."""

from dataclasses import dataclass, field
from datetime import date, time

from models.kinds import AttendanceStatus


@dataclass(frozen=True, slots=True, kw_only=True)
class AttendanceDraft:
    """One invited person or organisation. *status* is None until it is recorded."""

    person: str | None = None
    organisation: str | None = None
    status: AttendanceStatus | None = None
    declaration_signed: bool | None = None
    input_received_on: date | None = None
    arrived_at: time | None = None
    left_at: time | None = None

    @property
    def takes_part(self) -> bool:
        """Whether this person is in the room or on the line."""
        return self.status is not None and self.status.takes_part


@dataclass(frozen=True, slots=True, kw_only=True)
class AttendanceSnapshot(AttendanceDraft):
    """An attendance as kept."""

    id: int = field(compare=False, default=0)

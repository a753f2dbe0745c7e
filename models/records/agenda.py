"""The agenda of a day: its conferences in order, and who is at the table that day."""

from dataclasses import dataclass, field
from datetime import date, time

from models.kinds import AttendanceStatus, ConferenceKind, ParticipantType
from models.records.attendance import AttendanceSnapshot
from models.records.conference import Proceedings, StepBudget


@dataclass(frozen=True, slots=True, kw_only=True)
class AttendeeDraft:
    """A professional on the list of a day, by name: keys belong to one case, and a day has several.

    *person* is empty where an organisation is invited as such. *status* is None until it is recorded; the times say
    when somebody who is there partly came and left.
    """

    person: str = ""
    organisation: str = ""
    function: str = ""
    participant_type: ParticipantType | None = None
    status: AttendanceStatus | None = None
    declaration_signed: bool | None = None
    arrived_at: time | None = None
    left_at: time | None = None

    @property
    def is_third_party(self) -> bool:
        """Whether the secrecy declaration must be signed before taking part (Wgs 2.31(9))."""
        return self.participant_type is ParticipantType.THIRD_PARTY

    @property
    def takes_part(self) -> bool:
        """Whether this person is in the room or on the line."""
        return self.status is not None and self.status.takes_part


@dataclass(frozen=True, slots=True, kw_only=True)
class AttendeeSnapshot(AttendeeDraft):
    """An attendee of a day. *id* is None for who is proposed: invited that day, and nothing recorded yet."""

    id: int | None = field(compare=False, default=None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Invitation:
    """A row of the attendance of one conference, with the names that its keys stand for."""

    conference_id: int
    row: AttendanceSnapshot
    person: str
    function: str
    organisation: str
    participant_type: ParticipantType | None


@dataclass(frozen=True, slots=True, kw_only=True)
class AgendaSlot:
    """One conference on the agenda of a day. *title* names the persons concerned; *budgets* are its minutes per step.

    *has_been_final* tells that its minutes are final, or were and are amended; *is_open* that it may still change.
    """

    case_id: int
    conference_id: int
    conference_key: str
    number: str
    title: str
    kind: ConferenceKind
    place: str
    starts_at: time | None
    ends_at: time | None
    invited: int
    budgets: tuple[StepBudget, ...]
    proceedings: Proceedings
    has_been_final: bool
    is_open: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class AgendaSnapshot:
    """A day: its conferences in order of time, those without a time last, and its attendees by organisation."""

    day: date
    slots: tuple[AgendaSlot, ...] = ()
    attendees: tuple[AttendeeSnapshot, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class TakeOver:
    """What a conference takes over from the list of its day: *rows* as they are to be.

    *unsigned* names third parties that did not sign, *elsewhere* who came too late or left too early for this case:
    they stay as they were, and people at the table decide.
    """

    rows: tuple[AttendanceSnapshot, ...] = ()
    unsigned: tuple[str, ...] = ()
    elsewhere: tuple[str, ...] = ()

"""What is shown of many cases at once: one line each."""

from dataclasses import dataclass
from datetime import date, time

from models.kinds import ActionStatus, ConferenceKind, MinutesStatus, Track
from models.rules.gaps import Gap


@dataclass(frozen=True, slots=True, kw_only=True)
class AgendaLine:
    """A conference on the agenda of a day.

    *title* is the case's; *third_parties_unsigned* counts invited third parties without signed declaration;
    *gaps* is all that its minutes lack, blocking first, counted on its own day.
    """

    case_id: int
    conference_id: int
    conference_key: str
    number: str
    title: str
    kind: ConferenceKind
    starts_at: time | None
    ends_at: time | None
    place: str
    invited: int
    third_parties_unsigned: int
    started: bool
    status: MinutesStatus
    decisions: int
    actions: int
    gaps: tuple[Gap, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenActionLine:
    """An action that still asks attention. *number* is the case's; *owner* and *organisation* are names, or empty.

    *times_late* counts the conferences that found it open past its date.
    """

    case_id: int
    number: str
    action_number: int
    text: str
    track: Track | None
    owner: str
    organisation: str
    due: date | None
    status: ActionStatus
    times_late: int


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftLine:
    """A conference of which the minutes are a draft *since* a day; *version* says which, as 0.1 or 1.1."""

    case_id: int
    conference_key: str
    number: str
    kind: ConferenceKind
    held_on: date
    since: date
    version: str

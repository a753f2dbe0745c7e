"""What is asked of all cases at once."""

from datetime import date, time
from typing import TYPE_CHECKING

from models import queries
from models.kinds import Phase
from models.records import FIRST_DRAFT, CaseSnapshot, ConferenceSnapshot
from models.rules.completeness import gaps
from models.rules.drafts import late_when_draft_since_before
from models.rules.participation import is_unsigned_third_party
from models.services.kept_terms import with_terms
from models.services.lines import AgendaLine, DraftLine, OpenActionLine
from models.services.open_actions import open_action_lines

if TYPE_CHECKING:
    from models.vault import Vault


class Overview:
    """The agenda and the open actions over all cases of a vault."""

    def __init__(self, vault: "Vault") -> None:
        self._vault = vault

    def conferences_on(self, day: date) -> tuple[AgendaLine, ...]:
        """The conferences of a day, in order of time; those without a time come last."""
        with self._vault.read() as session:
            cases = with_terms(session, [case.snapshot() for case in queries.whole_cases_meeting_on(session, day)])
        lines = [_line(case, one) for case in cases for one in case.conferences if one.held_on == day]
        return tuple(sorted(lines, key=lambda line: (line.starts_at or time.max, line.number)))

    def open_actions(self) -> tuple[OpenActionLine, ...]:
        """The actions that still ask attention, of all cases that are not closed, by case and number."""
        with self._vault.read() as session:
            return open_action_lines(session)

    def late_drafts(self, today: date, at_most: int) -> tuple[DraftLine, ...]:
        """Minutes that are a draft for more than five working days, of all cases, longest first; *at_most* so many."""
        late_from = late_when_draft_since_before(today)
        with self._vault.read() as session:
            found = queries.drafts_of_minutes(session, late_from, at_most)
        lines = [
            DraftLine(
                case_id=case_id,
                conference_key=key,
                number=number,
                kind=kind,
                held_on=held_on,
                since=amendment.at.date() if amendment else held_on,
                version=amendment.version if amendment else FIRST_DRAFT,
            )
            for case_id, number, key, kind, held_on, amendment in found
        ]
        late = [line for line in lines if line.since < late_from]
        return tuple(sorted(late, key=lambda line: (line.since, line.number)))[:at_most]


def _line(case: CaseSnapshot, conference: ConferenceSnapshot) -> AgendaLine:
    return AgendaLine(
        case_id=case.id,
        conference_id=conference.id,
        conference_key=conference.key,
        number=case.number,
        title=case.number if case.phase is Phase.CLOSED else case.title,
        kind=conference.kind,
        starts_at=conference.starts_at,
        ends_at=conference.ends_at,
        place=conference.place,
        invited=len(conference.attendance),
        third_parties_unsigned=_unsigned(case, conference),
        started=conference.proceedings.started_at is not None,
        status=conference.minutes_status,
        decisions=len(conference.decisions),
        actions=len(conference.actions),
        gaps=gaps(case, conference.key),
    )


def _unsigned(case: CaseSnapshot, conference: ConferenceSnapshot) -> int:
    return sum(is_unsigned_third_party(case, row) for row in conference.attendance)

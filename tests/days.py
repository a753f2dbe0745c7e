"""A day with several cases."""

from datetime import date, time

from models.kinds import ConferenceKind
from models.records import AttendanceDraft, ConferenceDraft, ConferenceSnapshot
from models.services import Services
from tests.meetings import begin


def plan(
    services: Services, number: str, starts: time | None, ends: time | None, day: date
) -> tuple[int, ConferenceSnapshot]:
    """A case with Anouk of the police and Job, a third party, invited that day: its id, and the conference."""
    meeting = begin(services, number)
    conference = services.conferences.plan(
        meeting.case_id,
        ConferenceDraft(kind=ConferenceKind.FOLLOW_UP, held_on=day, starts_at=starts, ends_at=ends, place="Zaal 2"),
    )
    for person in ("anouk", "job"):
        services.minutes.add(conference.id, AttendanceDraft(person=person))
    return meeting.case_id, conference

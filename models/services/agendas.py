"""The agenda of a day: its cases in order, who is at the table, and what a conference takes over from that."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING, Any

from sqlalchemy.orm import Session

from models import day_queries
from models.entities import Attendee, Conference
from models.kinds import Phase, Position
from models.lists import step_budgets
from models.records import AgendaSlot, AgendaSnapshot, AttendeeDraft, AttendeeSnapshot, Invitation, TakeOver
from models.rules import agenda as rules
from models.rules import forecast
from models.rules.forecast import Progress

if TYPE_CHECKING:
    from models.vault import Vault


class Agendas:
    """The agendas of a vault, by day."""

    def __init__(self, vault: "Vault") -> None:
        self._vault = vault

    def get(self, day: date) -> AgendaSnapshot:
        """The agenda of a day. Who is invited and not recorded yet is proposed."""
        with self._vault.read() as session:
            return _agenda(session, day)

    def slots(self, day: date) -> tuple[AgendaSlot, ...]:
        """The conferences of a day in order of time, without who is there."""
        with self._vault.read() as session:
            return _slots(session, day)

    def note(self, day: date, draft: AttendeeDraft) -> AttendeeSnapshot:
        """Record how somebody attends on a day, in the place of what was recorded of the same names before.

        Raises KnownProblem DECLARATION_MISSING (organisation) or TEXT_TOO_LONG (field, limit).
        """
        who = rules.identity(draft.person, draft.organisation)
        with self._vault.work() as session:
            known = {
                rules.identity(one.person, one.organisation): one for one in day_queries.attendees_on(session, day)
            }
            attendee = known.get(who) or Attendee(day=day)
            attendee.fill(draft)
            session.add(attendee)
            session.flush()
            return attendee.snapshot()

    def offer(self, conference_id: int, at: datetime) -> TakeOver:
        """What a conference would take over now from the list of its day. Raises KnownProblem NOT_FOUND."""
        with self._vault.read() as session:
            return _take_over(session, day_queries.conference(session, conference_id), at)

    def take_over(self, conference_id: int, at: datetime) -> TakeOver:
        """Record in a conference how people attend by the list of its day; what is recorded in it already stays.

        Raises KnownProblem CONFERENCE_FINAL, CASE_CLOSED or NOT_FOUND.
        """
        with self._vault.work() as session:
            conference = day_queries.conference(session, conference_id)
            conference.require_open()
            taken = _take_over(session, conference, at)
            wanted = {row.id: row for row in taken.rows}
            for attendance in day_queries.attendance_to_revise(session, conference_id) if wanted else ():
                if attendance.id in wanted:
                    attendance.revise(wanted[attendance.id])
            session.flush()
            return taken

    def move(self, conference_id: int, by: int) -> AgendaSnapshot:
        """Move a case one place up (-1) or down (1) on its day, with its time; both lengths and the break stay.

        Only cases that have not begun change places; at the ends nothing happens. Raises KnownProblem CONFERENCE_FINAL,
        CASE_CLOSED or NOT_FOUND.
        """
        with self._vault.work() as session:
            day = day_queries.conference(session, conference_id).held_on
            slots = _slots(session, day)
            waiting = [slot for slot, how in zip(slots, forecast.progress(slots), strict=True) if how is Progress.TO_DO]
            ids = [slot.conference_id for slot in waiting]
            if conference_id not in ids or not 0 <= (place := ids.index(conference_id)) + by < len(ids):
                return _agenda(session, day)
            upper = min(place, place + by)
            first, second = waiting[upper], waiting[upper + 1]
            before = next((slot.ends_at for slot in reversed(slots[: slots.index(first)]) if slot.ends_at), None)
            for slot, times in zip((first, second), forecast.exchanged(first, second, before), strict=True):
                day_queries.conference(session, slot.conference_id).retime(*times)
            session.flush()
            return _agenda(session, day)


def _agenda(session: Session, day: date) -> AgendaSnapshot:
    kept = [attendee.snapshot() for attendee in day_queries.attendees_on(session, day)]
    invitations = _invitations(day_queries.invited_on(session, day))
    return AgendaSnapshot(day=day, slots=_slots(session, day), attendees=rules.attendees(invitations, kept))


def _slots(session: Session, day: date) -> tuple[AgendaSlot, ...]:
    concerned: defaultdict[int, list[str]] = defaultdict(list)
    for case_id, name in day_queries.persons_concerned(session, day):
        concerned[case_id].append(name)
    invited = {conference_id: count for conference_id, count in day_queries.invited_counts(session, day)}  # noqa: C416 - rows are no pairs to mypy
    slots = [
        _slot(conference, concerned[conference.case_id], invited.get(conference.id, 0))
        for conference in day_queries.conferences_on(session, day)
    ]
    return tuple(sorted(slots, key=lambda slot: (slot.starts_at or time.max, slot.number, slot.conference_id)))


def _slot(conference: Conference, concerned: Sequence[str], invited: int) -> AgendaSlot:
    case = conference.case
    return AgendaSlot(
        case_id=case.id,
        conference_id=conference.id,
        conference_key=conference.key,
        number=case.number,
        title=case.number if case.phase is Phase.CLOSED else ", ".join(concerned) or case.number,
        kind=conference.kind,
        place=conference.place,
        starts_at=conference.starts_at,
        ends_at=conference.ends_at,
        invited=invited,
        budgets=conference.agenda or step_budgets(),
        proceedings=conference.proceedings,
        has_been_final=conference.finalisation is not None or conference.amendment is not None,
        is_open=case.phase is not Phase.CLOSED,
    )


def _take_over(session: Session, conference: Conference, at: datetime) -> TakeOver:
    begins = (conference.proceedings.started_at or at).time().replace(second=0, microsecond=0, tzinfo=None)
    slot = _slot(conference, (), 0)
    ends = datetime.combine(at.date(), begins) + timedelta(minutes=forecast.planned_minutes(slot))
    kept = [attendee.snapshot() for attendee in day_queries.attendees_on(session, conference.held_on)]
    if not kept:
        return TakeOver()
    invitations = list(_invitations(day_queries.invited_to(session, conference.id)))
    return rules.take_over(invitations, kept, begins, ends.time() if ends.date() == at.date() else None)


def _invitations(rows: Iterable[Any]) -> Iterable[Invitation]:
    """Those of professionals and of organisations: whom a case is about belongs to that case alone."""
    for attendance, person, function, position, organisation, participant_type in rows:
        if (person or organisation) and position in (None, Position.PROFESSIONAL):
            yield Invitation(
                conference_id=attendance.conference_id,
                row=attendance.snapshot(),
                person=person or "",
                function=function or "",
                organisation=organisation or "",
                participant_type=participant_type,
            )

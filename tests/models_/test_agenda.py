"""A day with several cases: its order, its list of attendees, and what a conference takes over from that list."""

from dataclasses import replace
from datetime import date, datetime, time

import pytest

from models.kinds import AttendanceStatus, ConferenceKind, ParticipantType, Phase
from models.problems import Problem
from models.records import (
    AttendanceDraft,
    AttendeeDraft,
    ConferenceDraft,
    Override,
    Proceedings,
)
from models.rules.completeness import gaps
from models.services import Services
from tests.meetings import HELD_ON, Meeting, begin, conference_draft, draft_of, organisation, professional
from tests.vaults import answers

NINE = datetime.combine(HELD_ON, time(9, 0))
PRESENT, PARTLY = AttendanceStatus.PRESENT, AttendanceStatus.PARTLY
ANOUK = AttendeeDraft(person="Anouk Brandsma", organisation="Politie")
JOB = AttendeeDraft(person="Job Terpstra", organisation="Verhuurder", participant_type=ParticipantType.THIRD_PARTY)


def planned(services: Services, number: str, starts: time | None, ends: time | None = None) -> Meeting:
    """A case with Anouk, Job and Jesse invited that day."""
    meeting = begin(services, number)
    services.conferences.revise(
        meeting.id, replace(conference_draft(meeting.conference), starts_at=starts, ends_at=ends)
    )
    for person in ("anouk", "job", "jesse"):
        services.minutes.add(meeting.id, AttendanceDraft(person=person))
    return meeting


def statuses(meeting: Meeting) -> dict[str | None, AttendanceStatus | None]:
    return {row.person: row.status for row in meeting.conference.attendance}


def times(services: Services) -> list[tuple[str, str]]:
    slots = services.agendas.get(HELD_ON).slots
    return [(slot.number, f"{slot.starts_at:%H:%M}–{slot.ends_at:%H:%M}") for slot in slots]


def test_a_day_has_its_cases_in_order_of_time_and_those_without_a_time_last(services):
    planned(services, "PGA-3", None)
    planned(services, "PGA-2", time(10, 15))
    planned(services, "PGA-1", time(9, 30), time(10, 10))
    services.conferences.plan(1, ConferenceDraft(kind=ConferenceKind.FOLLOW_UP, held_on=date(2026, 12, 1)))
    agenda = services.agendas.get(HELD_ON)
    assert [slot.number for slot in agenda.slots] == ["PGA-1", "PGA-2", "PGA-3"]
    assert [(slot.title, slot.invited) for slot in agenda.slots] == [("Jesse Valkenier", 3)] * 3
    assert services.agendas.slots(HELD_ON) == agenda.slots


def test_everybody_invited_that_day_is_on_the_list_once_and_whom_the_cases_are_about_never(services):
    planned(services, "PGA-1", time(9, 30))
    planned(services, "PGA-2", time(10, 15))
    listed = [(one.person, one.organisation, one.status, one.id) for one in services.agendas.get(HELD_ON).attendees]
    assert listed == [("Anouk Brandsma", "Politie", None, None), ("Job Terpstra", "Verhuurder", None, None)]


def test_what_is_recorded_of_somebody_replaces_what_was_recorded_before_however_the_name_is_written(services):
    planned(services, "PGA-1", time(9, 30))
    first = services.agendas.note(HELD_ON, replace(ANOUK, status=PRESENT))
    again = services.agendas.note(
        HELD_ON, AttendeeDraft(person="ANOÚK  brandsma", organisation="politie", status=AttendanceStatus.ONLINE)
    )
    assert first.id == again.id
    (anouk, _) = services.agendas.get(HELD_ON).attendees
    assert anouk.status is AttendanceStatus.ONLINE


def test_the_list_of_one_day_is_not_that_of_another(services):
    planned(services, "PGA-1", time(9, 30))
    services.agendas.note(HELD_ON, replace(ANOUK, status=PRESENT))
    assert services.agendas.get(date(2026, 11, 25)).attendees == ()


def test_a_conference_takes_over_who_is_there_and_leaves_the_person_concerned_open(services):
    meeting = planned(services, "PGA-1", time(9, 30))
    services.agendas.note(HELD_ON, replace(ANOUK, status=AttendanceStatus.ONLINE))
    services.agendas.note(HELD_ON, replace(JOB, status=AttendanceStatus.ABSENT_WITH_NOTICE))
    offered = services.agendas.offer(meeting.id, NINE)
    taken = services.agendas.take_over(meeting.id, NINE)
    assert taken == offered
    assert len(taken.rows) == 2
    assert statuses(meeting) == {
        "anouk": AttendanceStatus.ONLINE,
        "job": AttendanceStatus.ABSENT_WITH_NOTICE,
        "jesse": None,
    }


def test_what_is_recorded_at_the_table_is_never_overwritten(services):
    meeting = planned(services, "PGA-1", time(9, 30))
    row = next(row for row in meeting.conference.attendance if row.person == "anouk")
    services.minutes.revise(row.id, replace(row, status=AttendanceStatus.ABSENT_WITHOUT_NOTICE))
    services.agendas.note(HELD_ON, replace(ANOUK, status=PRESENT))
    assert services.agendas.take_over(meeting.id, NINE).rows == ()
    assert statuses(meeting)["anouk"] is AttendanceStatus.ABSENT_WITHOUT_NOTICE


def test_a_third_party_is_not_put_on_the_list_as_present_before_it_signed(services):
    with answers(Problem.DECLARATION_MISSING) as details:
        services.agendas.note(HELD_ON, replace(JOB, status=PRESENT))
    assert details == {"organisation": "Verhuurder"}
    assert services.agendas.note(HELD_ON, replace(JOB, status=PRESENT, declaration_signed=True)).takes_part


def test_a_third_party_of_this_case_that_did_not_sign_stays_open_and_is_named(services):
    meeting = planned(services, "PGA-1", time(9, 30))
    member_elsewhere = replace(JOB, participant_type=ParticipantType.PARAGRAPH_2, status=PRESENT)
    services.agendas.note(HELD_ON, member_elsewhere)
    taken = services.agendas.take_over(meeting.id, NINE)
    assert (taken.rows, taken.unsigned) == ((), ("Job Terpstra",))
    assert statuses(meeting)["job"] is None


def test_the_signature_on_the_list_counts_for_every_case_of_the_day(services):
    meetings = [planned(services, "PGA-1", time(9, 30)), planned(services, "PGA-2", time(10, 15))]
    services.agendas.note(HELD_ON, replace(JOB, status=PRESENT, declaration_signed=True))
    for meeting in meetings:
        services.agendas.take_over(meeting.id, NINE)
        row = next(row for row in meeting.conference.attendance if row.person == "job")
        assert (row.status, row.declaration_signed) == (PRESENT, True)


@pytest.mark.parametrize(
    ("came", "left", "status", "arrived_at", "left_at"),
    [
        (time(9, 50), None, PARTLY, time(9, 50), None),
        (time(8, 45), time(10, 0), PARTLY, None, time(10, 0)),
        (time(8, 45), time(11, 0), PRESENT, None, None),
        (None, time(9, 30), None, None, None),
        (time(10, 10), None, None, None, None),
        (None, None, PARTLY, None, None),
    ],
)
def test_coming_and_leaving_count_for_the_time_of_the_case(services, came, left, status, arrived_at, left_at):
    meeting = planned(services, "PGA-1", time(9, 30), time(10, 10))
    services.agendas.note(HELD_ON, replace(ANOUK, status=PARTLY, arrived_at=came, left_at=left))
    taken = services.agendas.take_over(meeting.id, datetime.combine(HELD_ON, time(9, 30)))
    row = next(row for row in meeting.conference.attendance if row.person == "anouk")
    assert (row.status, row.arrived_at, row.left_at) == (status, arrived_at, left_at)
    assert taken.elsewhere == (("Anouk Brandsma",) if status is None else ())


def test_two_rows_with_the_same_names_stay_open_for_nobody_can_tell_who_is_meant(services):
    meeting = planned(services, "PGA-1", time(9, 30))
    twin = services.people.add(meeting.case_id, professional("Anouk  BRANDSMA", "politie"))
    services.minutes.add(meeting.id, AttendanceDraft(person=twin.key))
    services.agendas.note(HELD_ON, replace(ANOUK, status=PRESENT))
    assert services.agendas.take_over(meeting.id, NINE).rows == ()


def test_final_minutes_and_closed_cases_take_nothing_over(services):
    meeting = planned(services, "PGA-1", time(9, 30))
    services.agendas.note(HELD_ON, replace(ANOUK, status=PRESENT))
    services.cases.revise(meeting.case_id, replace(draft_of(meeting.case), phase=Phase.CLOSED))
    with answers(Problem.CASE_CLOSED):
        services.agendas.take_over(meeting.id, NINE)
    with answers(Problem.NOT_FOUND):
        services.agendas.take_over(99, NINE)


def test_a_case_moved_up_changes_times_with_the_one_above_and_moved_down_again_all_is_as_before(services):
    planned(services, "PGA-1", time(9, 30), time(10, 10))
    short = planned(services, "PGA-2", time(10, 15), time(10, 45))
    planned(services, "PGA-3", time(10, 50), time(11, 30))
    before = times(services)
    services.agendas.move(short.id, -1)
    assert times(services) == [("PGA-2", "09:30–10:00"), ("PGA-1", "10:05–10:45"), ("PGA-3", "10:50–11:30")]
    services.agendas.move(short.id, 1)
    assert times(services) == before


def test_a_case_without_a_time_gets_one_by_moving(services):
    planned(services, "PGA-1", time(9, 30), time(10, 10))
    planned(services, "PGA-2", None)
    last = planned(services, "PGA-3", None)
    services.agendas.move(last.id, -1)
    assert times(services) == [("PGA-1", "09:30–10:10"), ("PGA-3", "10:10–10:50"), ("PGA-2", "10:50–11:30")]


def test_a_case_that_has_begun_keeps_its_place(services):
    first = planned(services, "PGA-1", time(9, 30), time(10, 10))
    second = planned(services, "PGA-2", time(10, 15), time(10, 45))
    services.conferences.proceed(first.id, Proceedings(started_at=NINE))
    before = services.agendas.get(HELD_ON)
    assert services.agendas.move(second.id, -1) == before
    assert services.agendas.move(second.id, 1) == before
    assert services.agendas.move(first.id, 1) == before


def test_organisations_invited_as_such_are_on_the_list_and_taken_over(services):
    meeting = planned(services, "PGA-1", time(9, 30))
    services.organisations.add(meeting.case_id, organisation("GGZ"))
    services.minutes.add(meeting.id, AttendanceDraft(organisation="ggz"))
    assert ("", "GGZ") in [(one.person, one.organisation) for one in services.agendas.get(HELD_ON).attendees]
    services.agendas.note(HELD_ON, AttendeeDraft(organisation="GGZ", status=PRESENT))
    services.agendas.take_over(meeting.id, NINE)
    assert meeting.conference.attendance[-1].status is PRESENT


def test_whoever_is_recorded_and_no_longer_invited_stays_on_the_list(services):
    meeting = planned(services, "PGA-1", time(9, 30))
    services.agendas.note(HELD_ON, replace(ANOUK, status=PRESENT))
    row = next(row for row in meeting.conference.attendance if row.person == "anouk")
    services.minutes.remove(row)
    assert "Anouk Brandsma" in [one.person for one in services.agendas.get(HELD_ON).attendees]


def test_final_minutes_are_done_on_the_agenda(services):
    meeting = planned(services, "PGA-1", time(9, 30))
    assert not services.agendas.get(HELD_ON).slots[0].has_been_final
    meeting.agree()
    meeting.finish()
    found = gaps(meeting.case, meeting.conference.key, HELD_ON)
    overrides = [Override(gap=gap.key, reason="Besproken.") for gap in found]
    services.conferences.finalise(meeting.id, overrides, NINE)
    assert services.agendas.get(HELD_ON).slots[0].has_been_final
    with answers(Problem.CONFERENCE_FINAL):
        services.agendas.take_over(meeting.id, NINE)

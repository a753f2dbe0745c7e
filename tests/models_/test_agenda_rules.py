"""The list of a day loses nobody and overwrites nothing, and its clock lets an overrun flow into free time."""

from dataclasses import replace
from datetime import date, datetime, time, timedelta
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.kinds import AttendanceStatus, ConferenceKind, ParticipantType, Step
from models.records import (
    AgendaSlot,
    AttendanceSnapshot,
    AttendeeSnapshot,
    Invitation,
    Proceedings,
    StepBudget,
)
from models.rules import agenda
from models.rules.forecast import Forecast, Progress, exchanged, following, forecasts, planned_minutes, progress

DAY = date(2026, 11, 24)
NAMES = st.sampled_from(["Zoë Kervel", "zoe  kervel", "Иван", "فاطمة"])
HOUSES = st.sampled_from(["Oeverwonen", "OEVERWONEN", ""])
KINDS = st.sampled_from([None, *ParticipantType, ParticipantType.THIRD_PARTY])
STATUSES = st.sampled_from([None, AttendanceStatus.PRESENT, *AttendanceStatus])
ROW_STATUSES = st.sampled_from([None, None, AttendanceStatus.ONLINE])
TIMES = st.none() | st.times().map(lambda at: time(at.hour, at.minute))


@st.composite
def invitations(draw: Any) -> list[Invitation]:
    count = draw(st.integers(0, 6))
    return [
        Invitation(
            conference_id=1,
            row=AttendanceSnapshot(
                id=place, status=draw(ROW_STATUSES), declaration_signed=draw(st.none() | st.booleans())
            ),
            person=draw(NAMES),
            function="",
            organisation=draw(HOUSES),
            participant_type=draw(KINDS),
        )
        for place in range(count)
    ]


LISTED = st.lists(
    st.builds(
        AttendeeSnapshot,
        person=NAMES,
        organisation=HOUSES,
        participant_type=KINDS,
        status=STATUSES,
        declaration_signed=st.none() | st.booleans(),
        arrived_at=TIMES,
        left_at=TIMES,
        id=st.integers(1, 9),
    ),
    max_size=6,
    unique_by=lambda one: agenda.identity(one.person, one.organisation),
)


@given(invitations(), LISTED)
def test_nobody_is_lost_and_nobody_is_there_twice(invited, kept):
    listed = agenda.attendees(invited, kept)
    who = [agenda.identity(one.person, one.organisation) for one in listed]
    assert set(who) == {agenda.identity(one.person, one.organisation) for one in [*invited, *kept]}
    assert len(who) == len(set(who))


@given(invitations(), LISTED)
def test_what_is_recorded_on_the_list_stays_as_it_is(invited, kept):
    listed = agenda.attendees(invited, kept)
    for one in kept:
        (found,) = (each for each in listed if (each.person, each.organisation, each.id) == _whose(one))
        assert (found.status, found.declaration_signed) == (one.status, one.declaration_signed)
        assert (found.arrived_at, found.left_at) == (one.arrived_at, one.left_at)


def _whose(one: AttendeeSnapshot) -> tuple[str, str, int | None]:
    return one.person, one.organisation, one.id


@given(invitations())
def test_who_is_a_third_party_anywhere_is_one_on_the_list(invited):
    third = {
        agenda.identity(one.person, one.organisation)
        for one in invited
        if one.participant_type is ParticipantType.THIRD_PARTY
    }
    listed = agenda.attendees(invited, ())
    assert {agenda.identity(one.person, one.organisation) for one in listed if one.is_third_party} == third


def test_who_is_no_third_party_in_the_first_case_and_one_in_the_next_must_sign_for_the_day():
    kinds = (ParticipantType.PARAGRAPH_2, ParticipantType.THIRD_PARTY, None)
    invited = [replace(invitation("Job", "Oeverwonen"), participant_type=kind) for kind in kinds]
    assert [one.participant_type for one in agenda.attendees(invited, ())] == [ParticipantType.THIRD_PARTY]


def test_a_third_party_that_did_not_sign_stays_open_and_is_named_whatever_the_list_thinks_it_is():
    invited = [replace(invitation("Job", "Oeverwonen"), participant_type=ParticipantType.THIRD_PARTY)]
    listed = [AttendeeSnapshot(person="Job", organisation="Oeverwonen", status=AttendanceStatus.PRESENT)]
    taken = agenda.take_over(invited, listed, time(9, 30), None)
    assert (taken.rows, taken.unsigned) == ((), ("Job",))


def invitation(person: str, organisation: str) -> Invitation:
    return Invitation(
        conference_id=1,
        row=AttendanceSnapshot(id=1),
        person=person,
        function="",
        organisation=organisation,
        participant_type=None,
    )


@given(invitations(), LISTED, TIMES.filter(bool), TIMES)
def test_only_open_rows_are_taken_over_and_only_from_somebody_who_is_recorded(invited, kept, begins, ends):
    recorded = {agenda.identity(one.person, one.organisation) for one in kept if one.status is not None}
    taken = agenda.take_over(invited, kept, begins, ends)
    for row in taken.rows:
        before = next(one for one in invited if one.row.id == row.id)
        assert before.row.status is None
        assert row.status is not None
        assert agenda.identity(before.person, before.organisation) in recorded


@given(invitations(), LISTED, TIMES.filter(bool), TIMES)
def test_no_third_party_takes_part_unsigned(invited, kept, begins, ends):
    kinds = {one.row.id: one.participant_type for one in invited}
    for row in agenda.take_over(invited, kept, begins, ends).rows:
        if row.takes_part and kinds[row.id] is ParticipantType.THIRD_PARTY:
            assert row.declaration_signed


@given(invitations(), LISTED, TIMES.filter(bool), TIMES)
def test_whoever_was_there_at_other_times_only_does_not_take_part(invited, kept, begins, ends):
    listed = {agenda.identity(one.person, one.organisation): one for one in kept}
    names = {one.row.id: agenda.identity(one.person, one.organisation) for one in invited}
    for row in agenda.take_over(invited, kept, begins, ends).rows:
        of = listed[names[row.id]]
        if row.takes_part and of.status is AttendanceStatus.PARTLY:
            assert of.left_at is None or of.left_at > begins
            assert of.arrived_at is None or ends is None or of.arrived_at < ends


# the clock


def slot(number: int, starts: str = "", ends: str = "", **changes: Any) -> AgendaSlot:
    values: dict[str, Any] = {
        "case_id": number,
        "conference_id": number,
        "conference_key": "c1",
        "number": f"PGA-{number}",
        "title": "",
        "kind": ConferenceKind.FOLLOW_UP,
        "place": "",
        "starts_at": time.fromisoformat(starts) if starts else None,
        "ends_at": time.fromisoformat(ends) if ends else None,
        "invited": 0,
        "budgets": (StepBudget(step=Step.OPEN, minutes=5), StepBudget(step=Step.PICTURE, minutes=25)),
        "proceedings": Proceedings(),
        "has_been_final": False,
        "is_open": True,
    }
    return AgendaSlot(**(values | changes))


def begun(at: str, step: Step = Step.OPEN, **used: int) -> Proceedings:
    seconds = tuple((Step[name], value) for name, value in used.items())
    return Proceedings(started_at=moment(at), step=step, seconds_used=seconds)


def moment(at: str) -> datetime:
    return datetime.combine(DAY, time.fromisoformat(at))


def told(found: tuple[Forecast, ...]) -> list[str]:
    return [f"{one.begins:%H:%M}–{one.ends:%H:%M} {one.minutes_late:+d}" for one in found]


MORNING = (slot(1, "09:30", "10:10"), slot(2, "10:15", "10:45"), slot(3, "11:00", "11:30"))


def test_before_the_morning_everything_goes_as_planned():
    assert told(forecasts(DAY, MORNING, moment("08:00"))) == [
        "09:30–10:10 +0",
        "10:15–10:45 +0",
        "11:00–11:30 +0",
    ]


def test_an_overrun_moves_the_next_case_and_free_time_takes_it_up():
    late = (slot(1, "09:30", "10:10", proceedings=begun("09:30")), *MORNING[1:])
    assert told(forecasts(DAY, late, moment("10:00"), moment("10:25"))) == [
        "09:30–10:25 +0",
        "10:25–10:55 +10",
        "11:00–11:30 +0",
    ]


def test_who_is_early_does_not_call_the_next_case_before_its_time():
    early = (slot(1, "09:30", "10:10", proceedings=begun("09:30")), *MORNING[1:])
    assert told(forecasts(DAY, early, moment("09:40"), moment("09:50")))[1] == "10:15–10:45 +0"


def test_what_is_done_took_the_time_it_used():
    done = slot(1, "09:30", "10:10", has_been_final=True, proceedings=begun("09:35", OPEN=600, PICTURE=900))
    assert told(forecasts(DAY, (done, *MORNING[1:]), moment("10:05")))[0] == "09:35–10:00 +5"


def test_a_case_under_way_ends_when_its_steps_use_what_is_left_of_their_minutes():
    busy = slot(1, "09:30", "10:10", proceedings=begun("09:30", Step.OPEN, OPEN=180))
    assert told(forecasts(DAY, (busy,), moment("09:33"))) == ["09:30–10:00 +0"]


def test_cases_that_nobody_began_in_time_begin_now_at_the_earliest():
    assert told(forecasts(DAY, MORNING, moment("10:20"))) == [
        "10:20–11:00 +50",
        "11:00–11:30 +45",
        "11:30–12:00 +30",
    ]


def test_a_case_that_was_passed_over_comes_after_the_one_under_way():
    passed = (MORNING[0], slot(2, "10:15", "10:45", proceedings=begun("10:15")), MORNING[2])
    found = forecasts(DAY, passed, moment("10:20"), moment("10:45"))
    assert [one.progress for one in found] == [Progress.TO_DO, Progress.UNDER_WAY, Progress.TO_DO]
    assert told(found)[0] == "10:45–11:25 +75"
    assert told(found)[2] == "11:25–11:55 +25"


def test_of_the_cases_that_began_only_the_last_is_under_way():
    slots = (slot(1, proceedings=begun("09:30")), slot(2, proceedings=begun("10:15")), slot(3), slot(4, is_open=False))
    assert progress(slots) == (Progress.DONE, Progress.UNDER_WAY, Progress.TO_DO, Progress.DONE)


@pytest.mark.parametrize(("at", "expected"), [(1, 2), (2, 3), (3, 1)])
def test_the_next_case_is_the_one_below_that_has_not_begun_or_else_one_passed_over(at, expected):
    found = following(MORNING, at)
    assert found is not None
    assert found.conference_id == expected


def test_after_the_last_case_there_is_none():
    assert following((slot(1, "09:30"),), 1) is None


SLOTS = st.lists(st.tuples(st.integers(8 * 60, 16 * 60), st.integers(5, 90)), min_size=1, max_size=8).map(
    lambda found: [
        slot(place, str(time(*divmod(start, 60))), str(time(*divmod(start + length, 60))))
        for place, (start, length) in enumerate(sorted(found))
    ]
)
NOW = st.integers(6 * 60, 18 * 60).map(lambda minutes: datetime.combine(DAY, time(*divmod(minutes, 60))))


@given(SLOTS, NOW)
def test_no_case_is_lost_begins_before_its_time_or_runs_into_another(slots, now):
    found = forecasts(DAY, slots, now)
    assert [one.slot for one in found] == slots
    for earlier, later in pairwise(found):
        assert later.begins >= earlier.ends
    for one in found:
        assert one.minutes_late >= 0
        assert one.ends - one.begins == timedelta(minutes=planned_minutes(one.slot))


@given(SLOTS)
def test_moving_up_and_down_again_brings_every_time_back(slots):
    for first, second in pairwise(slots):
        assert first.starts_at is not None
        assert first.ends_at is not None
        assert second.starts_at is not None
        if second.starts_at < first.ends_at:
            continue
        down, up = exchanged(first, second, None)
        moved = [slot(2, *map(str, up)), slot(1, *map(str, down))]
        back = exchanged(moved[0], moved[1], None)
        assert [back[1], back[0]] == [(one.starts_at, one.ends_at) for one in (first, second)]

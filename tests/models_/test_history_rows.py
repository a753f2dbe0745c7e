"""Rows that come back after they were removed, and rows that move."""

from datetime import datetime

import pytest

from models.kinds import AttendanceStatus
from models.problems import Problem
from models.records import AttendanceDraft, ContributionDraft, DecisionDraft, GoalDraft, Override
from models.rules.completeness import gaps
from models.services import Services
from tests.meetings import HELD_ON, Meeting, begin
from tests.vaults import answers


@pytest.fixture
def meeting(services: Services) -> Meeting:
    return begin(services)


def decide(meeting: Meeting, *texts: str) -> list:
    return [meeting.services.minutes.add(meeting.id, DecisionDraft(text=text)) for text in texts]


def texts(meeting: Meeting) -> list[str]:
    return [row.text for row in meeting.conference.decisions]


def test_an_action_comes_back_with_its_number_and_id_and_the_next_gets_another(meeting):
    first, second = meeting.agree("Een"), meeting.agree("Twee")
    meeting.services.minutes.remove(second)
    third = meeting.agree("Drie")
    meeting.services.minutes.remove(third)
    back = meeting.services.minutes.restore(meeting.id, second, 1)
    assert (back, back.id) == (second, second.id)
    assert meeting.agree("Vier").number == third.number + 1
    assert [row.text for row in meeting.conference.actions] == ["Een", "Twee", "Vier"]
    assert first.number < back.number


def test_a_row_whose_id_was_given_away_comes_back_under_another(meeting):
    row = meeting.agree("Een")
    meeting.services.minutes.remove(row)
    other = meeting.agree("Twee")
    back = meeting.services.minutes.restore(meeting.id, row, 0)
    assert (back.number, back.text) == (row.number, "Een")
    assert {kept.id for kept in meeting.conference.actions} == {back.id, other.id}
    assert [kept.text for kept in meeting.conference.actions] == ["Een", "Twee"]


def test_a_row_comes_back_at_its_place_with_all_that_it_held(meeting):
    draft = ContributionDraft(text="Ruzie", organisation="politie", about=("jesse",), share_with=("politie",))
    rows = [meeting.services.minutes.add(meeting.id, draft) for _ in range(3)]
    meeting.services.minutes.remove(rows[1])
    assert meeting.services.minutes.restore(meeting.id, rows[1], 1) == rows[1]
    assert [row.id for row in meeting.conference.contributions] == [row.id for row in rows]


def test_what_a_removed_row_pointed_to_must_still_be_there(meeting):
    goal = meeting.services.minutes.add(meeting.id, GoalDraft(text="Werk"))
    action = meeting.agree("Solliciteren", goal=goal.number)
    meeting.services.minutes.remove(action)
    meeting.services.minutes.remove(goal)
    before = meeting.case
    with answers(Problem.UNKNOWN_REFERENCE):
        meeting.services.minutes.restore(meeting.id, action, 0)
    assert meeting.case == before
    meeting.services.minutes.restore(meeting.id, goal, 0)
    meeting.services.minutes.restore(meeting.id, action, 0)
    assert meeting.conference.actions == (action,)


def test_a_third_party_without_declaration_does_not_come_back_as_present(meeting):
    draft = AttendanceDraft(
        person="job", organisation="verhuurder", status=AttendanceStatus.PRESENT, declaration_signed=True
    )
    row = meeting.services.minutes.add(meeting.id, draft)
    meeting.services.minutes.remove(row)
    unsigned = type(row)(id=row.id, person="job", organisation="verhuurder", status=AttendanceStatus.PRESENT)
    with answers(Problem.DECLARATION_MISSING):
        meeting.services.minutes.restore(meeting.id, unsigned, 0)
    assert meeting.conference.attendance == ()


@pytest.mark.parametrize(
    ("at", "by", "place", "order"),
    [
        (0, 1, 1, ["Twee", "Een", "Drie"]),
        (2, -1, 1, ["Een", "Drie", "Twee"]),
        (1, 5, 2, ["Een", "Drie", "Twee"]),
        (1, -5, 0, ["Twee", "Een", "Drie"]),
        (0, -1, 0, ["Een", "Twee", "Drie"]),
    ],
)
def test_a_row_moves_as_far_as_there_are_others(meeting, at, by, place, order):
    rows = decide(meeting, "Een", "Twee", "Drie")
    assert meeting.services.minutes.move(rows[at], by) == place
    assert texts(meeting) == order
    decide(meeting, "Vier")
    assert texts(meeting) == [*order, "Vier"]


def test_nothing_comes_back_or_moves_in_final_minutes(meeting):
    meeting.finish()
    decision, gone = decide(meeting, "Een", "Twee")
    meeting.services.minutes.remove(gone)
    meeting.agree()
    reasons = [Override(gap=gap.key, reason="Besproken.") for gap in gaps(meeting.case, "c1", HELD_ON)]
    meeting.services.conferences.finalise(meeting.id, reasons, datetime(2026, 11, 24, 12, 30))
    for attempt in (
        lambda: meeting.services.minutes.move(decision, 1),
        lambda: meeting.services.minutes.restore(meeting.id, gone, 1),
    ):
        with answers(Problem.CONFERENCE_FINAL):
            attempt()
    assert texts(meeting) == ["Een"]

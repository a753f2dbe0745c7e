"""Two versions of a conference are told apart row by row, in the order of the meeting."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.interchange import read_case
from models.kinds import AttendanceStatus, Step
from models.records import (
    ConferenceDraft,
    ConferenceSnapshot,
    ContributionSnapshot,
    DecisionSnapshot,
    PreviousMinutes,
    Proceedings,
    StepBudget,
)
from models.rules.comparison import CONFERENCE, Change, FieldChange, compare

CASES = Path(__file__).parents[1] / "resources" / "cases"
FIRST = read_case(CASES / "harrie.json").conferences[0]
COLLECTIONS = (
    *("attendance", "action_updates", "contributions", "role_assessments", "instruments", "domain_assessments"),
    *("decisions", "dilemmas", "goals", "actions", "scenarios", "informing"),
)


def numbered(conference: ConferenceSnapshot, start: int) -> ConferenceSnapshot:
    """The same conference as another vault would keep it."""
    changes = {}
    for name in COLLECTIONS:
        rows = getattr(conference, name)
        changes[name] = tuple(replace(row, id=start + place) for place, row in enumerate(rows))
    return replace(conference, **changes)


def test_the_same_contents_have_no_differences():
    assert compare(FIRST, FIRST) == ()


@given(st.randoms(use_true_random=False), st.integers(1, 10**6))
def test_neither_order_nor_identity_is_a_difference(random, start):
    changes = {}
    for name in COLLECTIONS:
        rows = list(getattr(FIRST, name))
        random.shuffle(rows)
        changes[name] = tuple(rows)
    assert compare(FIRST, numbered(replace(FIRST, **changes), start)) == ()


@pytest.mark.parametrize("name", [name for name in COLLECTIONS if getattr(FIRST, name)])
def test_a_row_of_every_collection_comes_and_goes(name):
    rows = getattr(FIRST, name)
    without = replace(FIRST, **{name: rows[1:]})
    (gone,) = compare(FIRST, without)
    (came,) = compare(without, FIRST)
    assert (gone.collection, gone.change, gone.before, gone.after) == (name, Change.REMOVED, rows[0], None)
    assert (came.collection, came.change, came.before, came.after) == (name, Change.ADDED, None, rows[0])


@pytest.mark.parametrize("name", list(ConferenceDraft.__dataclass_fields__))
def test_no_field_of_the_conference_is_overlooked(name):
    other = {
        "kind": "triage", "held_on": date(2030, 1, 1), "agenda": (StepBudget(step=Step.OPEN, minutes=99),),
        "confidentiality_read_out": not FIRST.confidentiality_read_out, "next_conference_on": date(2030, 2, 1),
    }.get(name, "anders")  # fmt: skip
    (difference,) = compare(FIRST, replace(FIRST, **{name: other}))
    assert difference.collection == CONFERENCE
    assert difference.fields == (FieldChange(name, getattr(FIRST, name), other),)


def test_a_changed_action_is_known_by_its_number_and_told_field_by_field():
    action = FIRST.actions[0]
    later = replace(action, id=999, due=date(2030, 1, 1), text="Anders")
    (difference,) = compare(FIRST, replace(FIRST, actions=(*FIRST.actions[1:], later)))
    assert (difference.step, difference.change) == (Step.DECISIONS, Change.CHANGED)
    assert difference.fields == (
        FieldChange("text", action.text, "Anders"),
        FieldChange("due", action.due, date(2030, 1, 1)),
    )


def test_attendance_is_known_by_who_it_is():
    row = FIRST.attendance[0]
    changed = replace(row, id=77, status=AttendanceStatus.PARTLY)
    (difference,) = compare(FIRST, replace(FIRST, attendance=(changed, *FIRST.attendance[1:])))
    assert difference.fields == (FieldChange("status", row.status, AttendanceStatus.PARTLY),)


def test_rewritten_text_is_a_change_while_it_is_the_same_row_and_else_another():
    before = replace(FIRST, decisions=(DecisionSnapshot(id=1, text="Eerst"),))
    same = replace(FIRST, decisions=(DecisionSnapshot(id=1, text="Later"),))
    other = replace(FIRST, decisions=(DecisionSnapshot(id=2, text="Later"),))
    assert [one.change for one in compare(before, same)] == [Change.CHANGED]
    assert [one.change for one in compare(before, other)] == [Change.ADDED, Change.REMOVED]


def test_of_two_rows_that_say_the_same_one_can_go():
    twice = (ContributionSnapshot(id=1, text="Gehoord"), ContributionSnapshot(id=2, text="Gehoord"))
    (gone,) = compare(replace(FIRST, contributions=twice), replace(FIRST, contributions=twice[1:]))
    assert gone.change is Change.REMOVED


def test_what_the_table_says_of_the_minutes_before_counts_and_the_clock_does_not():
    ran = replace(FIRST, proceedings=Proceedings(step=Step.DOMAINS, seconds_used=((Step.OPEN, 60),)))
    agreed = replace(FIRST, proceedings=Proceedings(previous_minutes=PreviousMinutes.AGREED))
    assert compare(FIRST, ran) == ()
    (difference,) = compare(FIRST, agreed)
    assert (difference.step, difference.fields[0].name) == (Step.LOOK_BACK, "previous_minutes")


def test_differences_stand_in_the_order_of_the_meeting():
    empty = replace(FIRST, **dict.fromkeys(COLLECTIONS, ()), place="Elders", next_conference_on=None)
    steps = [list(Step).index(one.step) for one in compare(FIRST, empty)]
    assert steps == sorted(steps)
    assert len(set(steps)) > 4

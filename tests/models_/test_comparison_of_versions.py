"""Two versions differ in all that the minutes hold: each collection, the conference, the case, and the names used."""

from collections import Counter
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings

from models.interchange import read_case
from models.kinds import AttendanceStatus, Certainty, ContributionKind, Priority, Role, Score, Step
from models.records import CaseSnapshot, ConferenceSnapshot, CriterionAnswer
from models.rules.comparison import CASE, Change, FieldChange, compare, compare_versions
from tests.case_strategies import cases

WHOLE = read_case(Path(__file__).parents[1] / "resources" / "cases" / "hard.json")
KEY = next(one.key for one in WHOLE.conferences if one.dilemmas and one.goals)
OTHER_DAY = date(2031, 1, 1)
CHANGES: dict[str, dict[str, Any]] = {
    "attendance": {"status": AttendanceStatus.PARTLY, "input_received_on": OTHER_DAY},
    "contributions": {"text": "Anders gezegd", "kind": ContributionKind.UNCONFIRMED_SIGNAL, "in_minutes": False},
    "role_assessments": {"role": Role.UNCLEAR, "certainty": Certainty.LOW, "reasoning": "Anders gewogen"},
    "instruments": {"outcome": "Anders", "valid_until": OTHER_DAY},
    "domain_assessments": {"score": Score.NOT_DISCUSSED, "risk": "Anders"},
    "decisions": {"text": "Anders besloten", "rationale": "Daarom", "dissent": "Te vroeg"},
    "dilemmas": {"why": "Anders gekozen"},
    "goals": {"text": "Ander doel", "sequence": 99},
    "actions": {"owner": None, "due": OTHER_DAY, "priority": Priority.HIGH},
    "action_updates": {"result": "Anders gelopen", "due": OTHER_DAY},
    "scenarios": {"then": "Iets anders"},
    "informing": {"how": "Per brief", "on": OTHER_DAY},
}


def whole_conference() -> ConferenceSnapshot:
    """A conference with a row of every kind, taken from those of the case."""
    rows = {name: next((getattr(one, name) for one in WHOLE.conferences if getattr(one, name)), ()) for name in CHANGES}
    numbered = {
        name: tuple(replace(row, id=place) for place, row in enumerate(found, start=1)) for name, found in rows.items()
    }
    return replace(WHOLE.conference(KEY), **numbered)


CONFERENCE = whole_conference()
CASE_OF_IT = replace(WHOLE, conferences=(CONFERENCE,))


def differences(before: CaseSnapshot, after: CaseSnapshot):
    return compare_versions(before, after, KEY)


def with_rows(name: str, rows: tuple[Any, ...]) -> CaseSnapshot:
    return replace(CASE_OF_IT, conferences=(replace(CONFERENCE, **{name: rows}),))


@pytest.mark.parametrize("name", CHANGES)
def test_in_every_collection_a_row_that_changed_is_told_field_by_field(name: str) -> None:
    first, *others = getattr(CONFERENCE, name)
    changed = replace(first, **CHANGES[name])
    (found,) = differences(CASE_OF_IT, with_rows(name, (changed, *others)))
    assert (found.collection, found.change) == (name, Change.CHANGED)
    expected = {field: (getattr(first, field), value) for field, value in CHANGES[name].items()}
    assert {one.name: (one.before, one.after) for one in found.fields} == {
        field: (was, now) for field, (was, now) in expected.items() if was != now
    }
    assert found.fields


@pytest.mark.parametrize("name", CHANGES)
def test_in_every_collection_a_row_that_came_or_went_is_told(name: str) -> None:
    rows = getattr(CONFERENCE, name)
    without = with_rows(name, rows[1:])
    (gone,), (came,) = differences(CASE_OF_IT, without), differences(without, CASE_OF_IT)
    assert (gone.collection, gone.change, gone.before) == (name, Change.REMOVED, rows[0])
    assert (came.collection, came.change, came.after) == (name, Change.ADDED, rows[0])


@pytest.mark.parametrize(
    ("field", "value", "step"),
    [
        ("purpose", "Een ander doel", Step.PREPARE),
        ("occasion", "Een andere aanleiding", Step.PREPARE),
        ("criterion_c", CriterionAnswer(met=False, explanation="Toch niet"), Step.PREPARE),
        ("process_director", None, Step.PREPARE),
        ("contact_point", "Elders", Step.PREPARE),
        ("case_director", None, Step.DECISIONS),
    ],
)
def test_what_the_minutes_tell_of_the_case_is_compared(field: str, value: Any, step: Step) -> None:
    (found,) = differences(CASE_OF_IT, replace(CASE_OF_IT, **{field: value}))
    assert (found.collection, found.step) == (CASE, step)
    assert found.fields == (FieldChange(field, getattr(WHOLE, field), value),)


@pytest.mark.parametrize("collection", ["people", "organisations"])
def test_a_name_that_was_put_right_is_told_and_somebody_new_is_not(collection: str) -> None:
    first, *others = getattr(CASE_OF_IT, collection)
    renamed = replace(first, name="Goed gespeld")
    (found,) = differences(CASE_OF_IT, replace(CASE_OF_IT, **{collection: (renamed, *others)}))
    assert (found.collection, found.change) == (collection, Change.CHANGED)
    assert found.fields == (FieldChange("name", first.name, "Goed gespeld"),)
    more = replace(first, key="nieuw", name="Nieuw in de casus")
    assert differences(CASE_OF_IT, replace(CASE_OF_IT, **{collection: (first, *others, more)})) == ()


def test_a_citizen_service_number_or_a_way_to_reach_somebody_is_no_difference() -> None:
    first, *others = CASE_OF_IT.people
    changed = replace(first, bsn="123456782", safe_contact="06-12345678")
    assert differences(CASE_OF_IT, replace(CASE_OF_IT, people=(changed, *others))) == ()


def test_all_differences_stand_in_the_order_of_the_meeting() -> None:
    other = replace(with_rows("actions", ()), purpose="Anders", case_director=None)
    other = replace(other, conferences=(replace(other.conferences[0], place="Elders", informing=()),))
    steps = [list(Step).index(one.step) for one in differences(CASE_OF_IT, other)]
    assert steps == sorted(steps)
    assert len(set(steps)) == 4


@settings(suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large], max_examples=40, deadline=None)
@given(cases())
def test_a_version_compared_with_itself_has_no_differences(case: CaseSnapshot) -> None:
    for conference in case.conferences:
        assert compare_versions(case, case, conference.key) == ()


@settings(suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large], max_examples=40, deadline=None)
@given(cases())
def test_what_comes_in_one_direction_goes_in_the_other(case: CaseSnapshot) -> None:
    for before, after in zip(case.conferences, case.conferences[1:], strict=False):
        there = Counter((one.collection, one.change) for one in compare(before, after))
        back = Counter((one.collection, one.change) for one in compare(after, before))
        for name in CHANGES:
            assert there[name, Change.ADDED] == back[name, Change.REMOVED]
            assert there[name, Change.CHANGED] == back[name, Change.CHANGED]

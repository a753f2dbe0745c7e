"""Step 2: what became of the actions of earlier conferences."""

from datetime import date

import pytest
from PySide6.QtCore import Qt

from models.kinds import ActionStatus, Step
from models.rules.completeness import gaps
from models.rules.gaps import GapCode
from models.rules.progress import carried_over
from tests.pages.meeting import DAY, at_step, held
from tests.pages.typing import click, type_into


@pytest.fixture
def meeting(qtbot, tmp_path):
    with held(qtbot, tmp_path) as page:
        yield page


@pytest.fixture
def step(meeting):
    return at_step(meeting, Step.LOOK_BACK)


def kept_update(meeting, number):
    return next((row for row in meeting.kept().action_updates if row.number == number), None)


def test_every_open_action_of_earlier_conferences_is_there_oldest_first(meeting, step):
    carried = carried_over(meeting.room.case, meeting.room.conference.key)
    assert len(carried) > 1
    assert step.rows.keys() == tuple(one.action.number for one in carried)


@pytest.mark.parametrize(
    ("key", "status"),
    [
        (Qt.Key.Key_G, ActionStatus.DONE),
        (Qt.Key.Key_L, ActionStatus.IN_PROGRESS),
        (Qt.Key.Key_V, ActionStatus.DELAYED),
        (Qt.Key.Key_M, ActionStatus.NOT_POSSIBLE),
        (Qt.Key.Key_N, ActionStatus.NOT_DONE),
        (Qt.Key.Key_X, ActionStatus.LAPSED),
    ],
)
def test_one_key_on_a_row_reports_what_became_of_an_action(meeting, step, key, status):
    number = step.rows.keys()[0]
    step.rows.focus_row(number)
    meeting.press(key)
    update = kept_update(meeting, number)
    assert (update.status, update.reported_on) == (status, DAY)


def test_a_second_thought_revises_the_report_of_this_conference(meeting, step):
    number = step.rows.keys()[0]
    step.rows.focus_row(number)
    meeting.press(Qt.Key.Key_V)
    meeting.press(Qt.Key.Key_G)
    updates = [row for row in meeting.kept().action_updates if row.number == number]
    assert [row.status for row in updates] == [ActionStatus.DONE]


def test_result_and_new_date_are_kept_with_the_report(meeting, step):
    number = step.rows.keys()[0]
    step.rows.focus_row(number)
    meeting.press(Qt.Key.Key_V)
    row = step.row(number)
    type_into(row.result, "Wacht op de bank. Één brief ontbreekt.")
    type_into(row.due.line, "eind december")
    row.by.setFocus()
    assert meeting.room.flush()
    update = kept_update(meeting, number)
    assert (update.result, update.due) == ("Wacht op de bank. Één brief ontbreekt.", date(2026, 12, 31))
    assert row.status.value() is ActionStatus.DELAYED


def test_a_result_typed_first_is_not_lost(meeting, step):
    number = step.rows.keys()[0]
    step.rows.focus_row(number)
    type_into(step.row(number).result, "Nog niets gehoord")
    assert meeting.room.flush()
    assert kept_update(meeting, number).result == "Nog niets gehoord"


def test_the_next_action_is_one_key_away_from_the_result_of_this_one(meeting, step):
    first, second = step.rows.keys()[:2]
    step.rows.focus_row(first)
    type_into(step.row(first).result, "Getekend")
    meeting.press(Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    meeting.press(Qt.Key.Key_G)
    assert meeting.room.flush()
    assert (step.row(first).result.value(), kept_update(meeting, first).result) == ("Getekend", "Getekend")
    assert kept_update(meeting, second).status is ActionStatus.DONE


def test_an_undo_of_a_result_shows_the_action_it_was_about(meeting, step):
    first, second = step.rows.keys()[:2]
    step.rows.focus_row(second)
    type_into(step.row(second).result, "Nog niets gehoord")
    meeting.press(Qt.Key.Key_Up, Qt.KeyboardModifier.ControlModifier)
    assert step.rows.selected() == first
    assert meeting.room.flush()
    update = next(row for row in meeting.room.conference.action_updates if row.number == second)
    assert step.focus_field("result", update.id, "action_updates")
    assert step.rows.selected() == second
    assert step.row(second).result.hasFocus()


def test_beyond_the_last_action_the_keyboard_stays_at_its_row(meeting, step):
    step.rows.focus_row(step.rows.keys()[-1])
    meeting.press(Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    assert step.rows.selected() == step.rows.keys()[-1]


def test_a_click_on_a_status_reports_it(meeting, step):
    number = step.rows.keys()[1]
    step.rows.focus_row(number)
    click(step.row(number).status.option(ActionStatus.NOT_POSSIBLE))
    assert kept_update(meeting, number).status is ActionStatus.NOT_POSSIBLE


def test_only_the_chosen_action_is_open(step):
    first, second = step.rows.keys()[:2]
    step.rows.focus_row(first)
    assert step.row(first).details.isVisible()
    step.rows.focus_row(second)
    assert not step.row(first).details.isVisible()
    assert step.row(second).details.isVisible()


def test_the_heading_counts_what_is_not_reported_yet(meeting, step):
    total = len(step.rows.keys())
    step.rows.focus_row(step.rows.keys()[0])
    meeting.press(Qt.Key.Key_G)
    assert step._status.text() == f"1 van {total} besproken"
    assert f"{total - 1} open" in step._alarm.text()


def test_an_action_that_is_late_twice_asks_to_scale_up(meeting, step):
    late = [one.action.number for one in step._shown if one.asks_escalation]
    assert late
    assert f"A{late[0]}" in step._late.words()


def test_a_gap_leads_to_the_action_that_is_not_reported(meeting):
    found = gaps(meeting.room.case, meeting.room.conference.key)
    gap = next(gap for gap in found if gap.code is GapCode.ACTION_UNREPORTED)
    meeting.room.mend(gap)
    assert meeting.step.step is Step.LOOK_BACK
    chosen = meeting.step.rows.selected()
    assert next(one for one in meeting.step._shown if one.action.number == chosen).action.id == gap.record


def test_when_everything_is_reported_nothing_is_open(meeting, step):
    for one in step._shown:
        step.report(one.action.number, {"status": ActionStatus.DONE}, True)
    assert step._alarm.isHidden()
    assert Step.LOOK_BACK not in [gap.step for gap in gaps(meeting.room.case, meeting.room.conference.key)]

"""The action plan of a case: what is still to be done first, what is handled folded away, all by keyboard."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from models.kinds import ActionStatus
from models.records import GoalSnapshot, ScenarioSnapshot
from tests.builders import HELD_ON, action
from tests.pages.typing import button, click, press
from ui.screens.case_plan import CasePlan

GOAL, LOOSE = ("goal", 1), ("goal", 0)
HANDLED = ("handled", 1)


@pytest.fixture
def plan(qtbot, qapp):
    """The plan in a window that has the keyboard."""
    window = QWidget()
    qtbot.addWidget(window)
    shown = CasePlan(window)
    shown.resize(1200, 800)
    with qtbot.waitActive(window):
        window.resize(1200, 800)
        window.show()
        window.activateWindow()
    yield shown


@pytest.fixture
def show(plan, harrie):
    """Shows the case of Harrie with these actions for its first goal, and others without a goal."""

    def showing(*actions, loose=()):
        first, *_ = harrie.conferences
        goal = GoalSnapshot(number=1, text="Veilig wonen", domain="wonen")
        served = tuple(replace(one, goal=1) for one in actions)
        only = replace(first, goals=(goal,), actions=(*served, *loose), action_updates=())
        plan.show_case(replace(harrie, conferences=(only,)))
        return plan

    return showing


@pytest.fixture
def handled_and_open(show):
    """One action to do, and four that are handled."""
    done = [action(number, status=ActionStatus.DONE) for number in (1, 2)]
    other = [action(3, status=ActionStatus.NOT_POSSIBLE), action(4, status=ActionStatus.LAPSED)]
    return show(*done, *other, action(5, text="Nog bellen"))


def in_view(plan) -> list[object]:
    rows = plan.goals.rows
    return [key for key in rows.keys() if not rows.content(key).parentWidget().isHidden()]  # noqa: SIM118 - no mapping


def said(plan, key) -> str:
    return plan.goals.rows.content(key).parentWidget().accessibleName()


def on(plan, key, pressed):
    plan.goals.rows.focus_row(key)
    press(QApplication.focusWidget(), pressed)


def test_what_is_handled_is_folded_away_behind_its_number(handled_and_open):
    assert in_view(handled_and_open) == [GOAL, 5, HANDLED]
    assert "4 afgehandeld tonen" in said(handled_and_open, HANDLED)
    assert "2 van 5 gereed" in said(handled_and_open, GOAL)


def test_one_or_two_handled_actions_stay_in_view_after_what_is_open(show):
    plan = show(action(1, status=ActionStatus.DONE), action(2), action(3, status=ActionStatus.LAPSED))
    assert in_view(plan) == [GOAL, 2, 1, 3]


def test_not_carried_out_still_asks_attention(show):
    done = [action(number, status=ActionStatus.DONE) for number in (1, 2, 3)]
    plan = show(*done, action(4, status=ActionStatus.NOT_DONE))
    assert in_view(plan) == [GOAL, 4, HANDLED]


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_Right])
def test_the_keyboard_unfolds_what_is_handled(handled_and_open, key, qtbot):
    on(handled_and_open, HANDLED, key)
    assert in_view(handled_and_open) == [GOAL, 5, HANDLED, 1, 2, 3, 4]
    qtbot.waitUntil(lambda: "4 afgehandeld verbergen" in said(handled_and_open, HANDLED))


def test_left_folds_a_goal_and_right_unfolds_it_and_a_reader_hears_so(handled_and_open, qtbot):
    on(handled_and_open, GOAL, Qt.Key.Key_Left)
    assert in_view(handled_and_open) == [GOAL]
    qtbot.waitUntil(lambda: "ingeklapt" in said(handled_and_open, GOAL))
    on(handled_and_open, GOAL, Qt.Key.Key_Right)
    assert in_view(handled_and_open) == [GOAL, 5, HANDLED]
    qtbot.waitUntil(lambda: "uitgeklapt" in said(handled_and_open, GOAL))


def test_left_on_an_action_goes_to_its_goal(handled_and_open):
    on(handled_and_open, 5, Qt.Key.Key_Left)
    assert handled_and_open.goals.rows.selected() == GOAL
    assert in_view(handled_and_open) == [GOAL, 5, HANDLED]


def test_the_arrows_pass_what_is_folded_away(show):
    done = [action(number, status=ActionStatus.DONE) for number in (1, 2, 3)]
    plan = show(*done, loose=(action(9, text="Los"),))
    on(plan, HANDLED, Qt.Key.Key_Down)
    assert plan.goals.rows.selected() == LOOSE


def test_a_click_folds_and_a_double_click_does_not_fold_twice(handled_and_open, qtbot):
    band = handled_and_open.goals.rows.content(GOAL)
    click(band)
    assert in_view(handled_and_open) == [GOAL]
    click(band)
    assert in_view(handled_and_open) == [GOAL, 5, HANDLED]
    click(band)
    qtbot.mouseDClick(band, Qt.MouseButton.LeftButton)
    assert in_view(handled_and_open) == [GOAL]


def test_folding_with_the_mouse_takes_the_keyboard_out_of_what_disappears(handled_and_open, heard):
    handled_and_open.goals.rows.focus_row(5)
    been = heard(QApplication.instance().focusChanged)
    click(handled_and_open.goals.rows.content(GOAL))
    band = handled_and_open.goals.rows.content(GOAL).parentWidget()
    assert [now for _, now in been] == [band]  # nowhere else on the way, or the page would jump
    assert handled_and_open.goals.rows.selected() == GOAL


def test_what_was_folded_stays_so_when_the_case_is_shown_again(show):
    plan = show(action(1))
    on(plan, GOAL, Qt.Key.Key_Left)
    show(action(1), action(2))
    assert in_view(plan) == [GOAL]


def test_a_long_plan_stands_there_at_once_and_is_completed_right_after(show, qtbot):
    plan = show(*(action(number) for number in range(1, 205)))
    assert 8 < len(in_view(plan)) < 50
    qtbot.waitUntil(lambda: len(in_view(plan)) == 205)
    assert in_view(plan) == [GOAL, *range(1, 205)]


def test_an_action_is_said_in_one_piece(show, harrie):
    due = date(2026, 2, 24)
    plan = show(action(7, text="Bellen", owner="zoe", organisation="mee", due=due, track="bescherming"))
    words = said(plan, 7)
    for part in ("A7", "Bescherming", "Bellen", "Zoë Kuipers", "Open"):
        assert part in words


def test_a_goal_without_actions_says_so(show):
    plan = show(loose=(action(1),))
    assert "Nog geen actie bij dit doel" in said(plan, ("nothing", 1))


def test_the_latest_scenarios_stand_there_and_the_rest_one_click_away(plan, harrie):
    first, *_ = harrie.conferences
    scenarios = tuple(ScenarioSnapshot(when=f"geval {at}", then="bellen") for at in range(5))
    plan.show_case(replace(harrie, conferences=(replace(first, scenarios=scenarios, held_on=HELD_ON),)))
    from ui.widgets.labels import Label

    def shown() -> list[str]:
        labels = [one.text() for one in plan.findChildren(Label) if one.isVisible()]
        return [text for text in labels if text.startswith("Als geval")]

    assert shown() == ["Als geval 2", "Als geval 3", "Als geval 4"]
    click(button(plan, "Alle scenario’s"))
    assert len(shown()) == 5
    click(button(plan, "De laatste scenario’s"))
    assert len(shown()) == 3

"""The meeting by keyboard: who comes and goes, results, the round, breaks, and a sentence that becomes an action."""

from datetime import time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from models.kinds import ActionStatus, AttendanceStatus, ContributionKind, Step
from models.records import ContributionDraft, DecisionDraft
from tests.pages.meeting import at_step, held
from ui import tab_order

CONTROL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


@pytest.fixture
def meeting(qtbot, tmp_path):
    with held(qtbot, tmp_path) as page:
        for row in page.room.conference.attendance:
            organisation = page.room.case.organisation(row.organisation)
            if organisation is None or not organisation.is_third_party:
                page.room.change(row, status=AttendanceStatus.PRESENT)
        yield page


# who comes and goes


def attendance(meeting, person):
    return next(row for row in meeting.kept().attendance if row.person == person)


def on_row(meeting, person):
    step = at_step(meeting, Step.OPEN)
    step.rows.focus_row(attendance(meeting, person).id)
    return step


def test_one_key_says_that_somebody_comes_in_now(meeting):
    on_row(meeting, "ellen")
    meeting.clock.go_on(minutes=12)
    meeting.press(Qt.Key.Key_B)
    kept = attendance(meeting, "ellen")
    assert (kept.status, kept.arrived_at, kept.left_at) == (AttendanceStatus.PARTLY, time(9, 42), None)


def test_one_key_says_that_somebody_leaves_now_and_another_that_somebody_is_back(meeting):
    on_row(meeting, "ellen")
    meeting.clock.go_on(minutes=20)
    meeting.press(Qt.Key.Key_V)
    assert attendance(meeting, "ellen").left_at == time(9, 50)
    meeting.clock.go_on(minutes=5)
    meeting.press(Qt.Key.Key_B)
    kept = attendance(meeting, "ellen")
    assert (kept.arrived_at, kept.left_at) == (None, None)


def test_nobody_leaves_before_coming_in(meeting):
    step = on_row(meeting, "ellen")
    meeting.press(Qt.Key.Key_B)
    meeting.press(Qt.Key.Key_V)
    assert attendance(meeting, "ellen").left_at is None
    meeting.press(Qt.Key.Key_W)
    meeting.press(Qt.Key.Key_V)
    assert attendance(meeting, "ellen").status is AttendanceStatus.ABSENT_WITH_NOTICE
    assert step.rows.selected() == attendance(meeting, "ellen").id


def test_who_is_marked_present_after_all_has_no_times(meeting):
    on_row(meeting, "ellen")
    meeting.press(Qt.Key.Key_B)
    meeting.press(Qt.Key.Key_A)
    kept = attendance(meeting, "ellen")
    assert (kept.status, kept.arrived_at) == (AttendanceStatus.PRESENT, None)


def test_a_third_party_that_comes_in_signs_first(meeting):
    step = on_row(meeting, "chiel")
    meeting.press(Qt.Key.Key_B)
    assert attendance(meeting, "chiel").status is None
    assert step.row(attendance(meeting, "chiel").id).refusal()
    meeting.press(Qt.Key.Key_Return)
    kept = attendance(meeting, "chiel")
    assert (kept.status, kept.arrived_at, kept.declaration_signed) == (AttendanceStatus.PARTLY, time(9, 30), True)


# results


def test_after_a_result_the_next_tab_is_its_reason_and_then_who_reported(meeting):
    step = at_step(meeting, Step.LOOK_BACK)
    number = step.rows.selected()
    meeting.press(Qt.Key.Key_V)
    meeting.press(Qt.Key.Key_Tab)
    meeting.type("Wachtlijst")
    assert meeting.room.flush()
    update = next(row for row in meeting.kept().action_updates if row.number == number)
    assert (update.status, update.result) == (ActionStatus.DELAYED, "Wachtlijst")
    meeting.press(Qt.Key.Key_Tab)
    meeting.press(Qt.Key.Key_Tab)
    assert step.row(number).by.isAncestorOf(QApplication.focusWidget()) or step.row(number).by.hasFocus()


def test_without_a_result_tab_stops_at_the_choice(meeting):
    step = at_step(meeting, Step.LOOK_BACK)
    meeting.press(Qt.Key.Key_Tab)
    assert step.row(step.rows.selected()).status.isAncestorOf(QApplication.focusWidget())


def test_an_action_late_twice_becomes_a_decision_to_scale_up_by_one_key_and_only_once(meeting):
    step = at_step(meeting, Step.LOOK_BACK)
    late = next(one.action for one in step._shown if one.asks_escalation)
    step.rows.focus_row(late.number)
    meeting.press(Qt.Key.Key_O)
    meeting.press(Qt.Key.Key_O)
    kept = meeting.kept().decisions
    assert [row.text for row in kept] == [f"A{late.number} wordt opgeschaald: {late.text}"]
    assert "tweede keer te laat" in kept[0].rationale
    assert step._late.isHidden()


def test_an_action_that_is_not_late_twice_is_not_scaled_up(meeting):
    step = at_step(meeting, Step.LOOK_BACK)
    other = next(one.action for one in step._shown if not one.asks_escalation)
    step.rows.focus_row(other.number)
    meeting.press(Qt.Key.Key_O)
    assert meeting.kept().decisions == ()


# the round


def test_one_key_goes_to_the_next_partner_who_was_not_heard_and_back(meeting):
    step = at_step(meeting, Step.PICTURE)
    first, second = step.partners.keys()[:2]
    meeting.press(Qt.Key.Key_Down, CONTROL)
    assert step.organisation_in_view() == second
    assert step.form.text.hasFocus()
    meeting.press(Qt.Key.Key_Up, CONTROL)
    assert step.organisation_in_view() == first


def test_a_contribution_with_its_kind_takes_three_keys_beside_its_words(meeting):
    step = at_step(meeting, Step.PICTURE)
    meeting.type("Hij slaapt bij oma")
    for key in (Qt.Key.Key_Tab, Qt.Key.Key_F, Qt.Key.Key_Return):
        meeting.press(key)
    kept = meeting.kept().contributions[-1]
    assert (kept.text, kept.kind) == ("Hij slaapt bij oma", ContributionKind.FACT)
    assert kept.organisation == step.organisation_in_view()
    assert step.form.text.hasFocus()
    assert step.form.text.value() == ""


def test_a_letter_keeps_a_contribution_out_of_the_minutes_while_it_is_typed_and_after(meeting):
    step = at_step(meeting, Step.PICTURE)
    meeting.type("Alleen hier")
    for key in (Qt.Key.Key_Tab, Qt.Key.Key_N, Qt.Key.Key_Return):
        meeting.press(key)
    kept = meeting.kept().contributions[-1]
    assert not kept.in_minutes
    step.said.focus_row(kept.id)
    meeting.press(Qt.Key.Key_N)
    assert meeting.kept().contributions[-1].in_minutes


def test_a_letter_asks_with_whom_a_contribution_may_be_shared(meeting):
    step = at_step(meeting, Step.PICTURE)
    meeting.type("Niet voor iedereen")
    meeting.press(Qt.Key.Key_Tab)
    meeting.press(Qt.Key.Key_D)
    assert step.form.share_with.isAncestorOf(QApplication.focusWidget())
    meeting.press(Qt.Key.Key_Down)
    assert meeting.room.flush()
    assert meeting.kept().contributions[-1].share_with == ()
    step.said.focus_row(meeting.kept().contributions[-1].id)
    meeting.press(Qt.Key.Key_D)
    assert step.form.share_with.isAncestorOf(QApplication.focusWidget())


# a sentence that becomes an action


def test_alt_a_on_a_contribution_that_is_read_takes_its_words_source_and_domain(meeting):
    domain = meeting.room.case.domains[1]
    row = meeting.room.add(ContributionDraft(text="De huur loopt af.", organisation="politie", domain=domain.key))
    step = at_step(meeting, Step.PICTURE)
    step.said.focus_row(row.id)
    meeting.press(Qt.Key.Key_A, ALT)
    meeting.press(Qt.Key.Key_Return)
    kept = meeting.kept().actions[-1]
    assert (kept.text, kept.organisation, kept.domain) == ("De huur loopt af", "politie", domain.key)


@pytest.mark.parametrize("step", [Step.DECISIONS, Step.READ_BACK])
def test_alt_a_on_a_decision_that_is_read_takes_its_words(meeting, step):
    row = meeting.room.add(DecisionDraft(text="Het huisverbod wordt verlengd."))
    screen = at_step(meeting, step)
    rows = screen.decisions.rows.list if step is Step.DECISIONS else screen.read_back.rows
    rows.focus_row(row.id if step is Step.DECISIONS else f"decision:{row.id}")
    meeting.press(Qt.Key.Key_A, ALT)
    assert meeting.screen.quick_entry.line.text() == "Het huisverbod wordt verlengd "


def test_alt_a_on_a_decision_in_the_list_beside_takes_its_words(meeting):
    row = meeting.room.add(DecisionDraft(text="Het huisverbod wordt verlengd."))
    at_step(meeting, Step.OPEN)
    meeting.screen.side.show_agreements()
    meeting.screen.side.agreements._decisions.focus_row(("decisions", row.id))
    meeting.press(Qt.Key.Key_A, ALT)
    assert meeting.screen.quick_entry.line.text() == "Het huisverbod wordt verlengd "


# a break


def test_a_break_is_not_counted_and_moves_the_end(meeting):
    at_step(meeting, Step.PICTURE)
    meeting.clock.go_on(minutes=2)
    meeting.press(Qt.Key.Key_F6)
    begun = meeting.screen.clock.expected_end()
    meeting.clock.go_on(minutes=10)
    meeting.screen.clock.ticked.emit()
    assert meeting.screen.header._begun.text().startswith("Pauze sinds 09:32")
    assert meeting.screen.clock.seconds(Step.PICTURE) == 120
    assert (meeting.screen.clock.expected_end() - begun).total_seconds() == 600
    meeting.press(Qt.Key.Key_F6)
    meeting.clock.go_on(minutes=1)
    assert meeting.screen.clock.seconds(Step.PICTURE) == 180
    assert meeting.screen.header._begun.text().startswith("Begonnen")


def test_a_break_ends_when_something_is_noted_down(meeting):
    at_step(meeting, Step.PICTURE)
    meeting.press(Qt.Key.Key_F6)
    meeting.clock.go_on(minutes=10)
    meeting.note("bellen\n")
    assert meeting.screen.clock.break_since is None
    meeting.clock.go_on(minutes=1)
    assert meeting.screen.clock.seconds(Step.PICTURE) == 60


def test_a_meeting_that_has_not_begun_has_no_break(meeting):
    meeting.press(Qt.Key.Key_F6)
    assert meeting.screen.clock.break_since is None


def test_a_step_that_takes_longer_than_planned_says_so_in_the_rail_and_nowhere_else(meeting):
    at_step(meeting, Step.PICTURE)
    budget = meeting.screen.clock.budget(Step.PICTURE)
    meeting.clock.go_on(minutes=budget)
    meeting.screen.clock.ticked.emit()
    assert not meeting.screen.clock.is_over(Step.PICTURE)
    meeting.clock.go_on(minutes=2)
    meeting.screen.clock.ticked.emit()
    assert meeting.screen.clock.is_over(Step.PICTURE)
    assert f"{budget + 2} van {budget} min" in meeting.screen.rail.button(Step.PICTURE).detail()
    assert meeting.told == []


def test_sharing_with_some_is_chosen_with_arrows_and_first_letters(meeting):
    step = at_step(meeting, Step.PICTURE)
    meeting.type("Niet voor iedereen")
    meeting.press(Qt.Key.Key_Tab)
    for key in (Qt.Key.Key_D, Qt.Key.Key_Down, Qt.Key.Key_Down):
        meeting.press(key)
    assert tab_order.move(meeting.window, forward=True)
    meeting.type("r")
    meeting.press(Qt.Key.Key_Space)
    meeting.press(Qt.Key.Key_Down)
    meeting.press(Qt.Key.Key_Space)
    assert meeting.room.flush()
    keys = [one.key for one in meeting.room.case.organisations]
    first = next(one.key for one in meeting.room.case.organisations if one.name.startswith("R"))
    chosen = {first, keys[keys.index(first) + 1]}
    assert set(meeting.kept().contributions[-1].share_with) == chosen
    assert tab_order.move(meeting.window, forward=True)
    assert not step.form.share_with.isAncestorOf(QApplication.focusWidget())


# the list beside


def test_one_key_goes_to_the_list_beside_and_back(meeting):
    step = at_step(meeting, Step.OPEN)
    before = QApplication.focusWidget()
    meeting.note("eerste\ntweede\n")
    meeting.press(Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is before
    meeting.press(Qt.Key.Key_F3)
    agreements = meeting.screen.side.agreements
    assert agreements._actions.selected() == ("actions", meeting.kept().actions[-1].id)
    assert agreements.isAncestorOf(QApplication.focusWidget())
    meeting.press(Qt.Key.Key_F3)
    assert step.isAncestorOf(QApplication.focusWidget())


def test_escape_leaves_the_line_also_when_what_had_the_keyboard_is_gone(meeting):
    step = at_step(meeting, Step.PICTURE)
    row = meeting.room.add(ContributionDraft(text="Even", organisation="politie"))
    step.said.focus_row(row.id)
    meeting.press(Qt.Key.Key_F2)
    meeting.room.remove(row)
    QApplication.sendPostedEvents(None, 52)
    meeting.press(Qt.Key.Key_Escape)
    assert step.isAncestorOf(QApplication.focusWidget())

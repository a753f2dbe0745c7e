"""Undo and redo during the meeting, across steps."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from models.kinds import AttendanceStatus, Phase, Step
from models.records import (
    ActionDraft,
    DecisionDraft,
    GoalDraft,
)
from tests.pages.meeting import at_step, held
from tests.pages.meeting_agreements import DecisionsPage
from tests.pages.typing import find
from ui.widgets.rows import RowList

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def meeting(qtbot, tmp_path):
    with held(qtbot, tmp_path) as page:
        yield page


def undo(meeting) -> None:
    meeting.press(Qt.Key.Key_Z, CONTROL)


def redo(meeting) -> None:
    meeting.press(Qt.Key.Key_Z, CONTROL | SHIFT)


def test_an_action_that_was_added_goes_and_comes_back_with_its_number(meeting):
    at_step(meeting, Step.DECISIONS)
    meeting.note("huisbezoek @politie vrijdag\n")
    added = meeting.kept().actions[-1]
    meeting.press(Qt.Key.Key_Escape)
    undo(meeting)
    assert added.number not in [row.number for row in meeting.kept().actions]
    assert meeting.preview() == f"Ongedaan gemaakt: actie A{added.number} toegevoegd"
    redo(meeting)
    assert meeting.kept().actions[-1] == added
    assert meeting.kept().actions[-1].id == added.id


def test_an_action_that_was_added_and_taken_away_comes_back_by_one_undo(meeting):
    meeting.note("Huisbezoek @politie")
    meeting.press(Qt.Key.Key_Return)
    added = meeting.room.conference.actions[-1]
    assert meeting.room.remove(added)
    assert meeting.room.undo()
    assert meeting.kept().actions[-1] == added
    assert meeting.room.undo()
    assert added not in meeting.kept().actions


def test_undo_goes_on_across_steps_and_shows_the_step(meeting):
    at_step(meeting, Step.OPEN)
    row = meeting.room.conference.attendance[0]
    meeting.room.change(row, status=AttendanceStatus.PRESENT)
    at_step(meeting, Step.DECISIONS)
    meeting.room.revise_conference(scale_up="Bij een nieuwe melding.")
    at_step(meeting, Step.PICTURE)
    undo(meeting)
    assert meeting.step.step is Step.DECISIONS
    assert meeting.kept().scale_up == ""
    undo(meeting)
    assert meeting.step.step is Step.OPEN
    assert meeting.kept().attendance[0].status is None
    redo(meeting)
    redo(meeting)
    assert meeting.kept().attendance[0].status is AttendanceStatus.PRESENT
    assert meeting.kept().scale_up == "Bij een nieuwe melding."


def test_after_an_undo_in_another_step_the_keyboard_is_where_that_step_begins(meeting):
    meeting.room.add(DecisionDraft(text="Afschalen per 1 januari"))
    at_step(meeting, Step.DOMAINS)
    undo(meeting)
    assert meeting.step.step is Step.DECISIONS
    meeting.type("Begeleiding blijft\n")
    assert meeting.kept().decisions[-1].text == "Begeleiding blijft"


def test_a_text_field_undoes_its_own_typing_first_and_then_the_meeting_goes_on(meeting):
    at_step(meeting, Step.DECISIONS)
    decision = meeting.room.add(DecisionDraft(text="Wekelijks overleg"))
    up = meeting.step.scale_up
    up.setFocus()
    meeting.type("Bij een melding")
    assert meeting.room.flush()
    undo(meeting)
    assert (up.value(), decision in meeting.kept().decisions) == ("", True)
    assert meeting.room.flush()
    undo(meeting)
    assert decision not in meeting.kept().decisions
    assert meeting.kept().scale_up == ""


def test_typing_in_one_field_without_a_pause_is_one_change(meeting):
    at_step(meeting, Step.DECISIONS)
    row = meeting.room.add(DecisionDraft(text="Besluit"))
    meeting.room.leave_field()
    for text in ("W", "We", "Wek"):
        meeting.room.change_soon(row, rationale=text)
        assert meeting.room.flush()
    assert meeting.room.undo()
    assert meeting.kept().decisions[-1].rationale == ""


def test_a_pause_or_another_field_begins_another_change(meeting):
    row = meeting.room.add(DecisionDraft(text="Besluit"))
    meeting.room.leave_field()
    meeting.room.change_soon(row, rationale="Eerst")
    meeting.clock.go_on(seconds=3)
    meeting.room.change_soon(row, rationale="Eerst en later")
    meeting.room.leave_field()
    meeting.room.change_soon(row, dissent="Anders gezien")
    seen = []
    while meeting.room.undo():
        now = meeting.room.row(DecisionDraft, row.id)
        seen.append((now.rationale, now.dissent) if now else None)
    assert seen == [("Eerst en later", ""), ("Eerst", ""), ("", ""), None]


def test_words_typed_just_before_the_undo_are_what_is_undone(meeting):
    row = meeting.room.add(DecisionDraft(text="Besluit"))
    meeting.room.leave_field()
    meeting.room.change_soon(row, text="Besluit over de woning")
    assert meeting.room.undo()
    assert meeting.kept().decisions[-1].text == "Besluit"


def test_undo_shows_the_row_in_the_form_that_is_open(meeting):
    page = DecisionsPage(meeting)
    page.agree_on_action("Sleutel ophalen")
    row = page.kept().actions[-1]
    meeting.room.change(row, due=date(2026, 10, 20))
    assert page.action_field("due").value() == date(2026, 10, 20)
    meeting.room.undo()
    assert page.action_field("due").value() is None


def test_a_new_change_takes_the_place_of_what_was_undone(meeting):
    meeting.room.add(DecisionDraft(text="Een"))
    assert meeting.room.undo()
    meeting.room.add(DecisionDraft(text="Twee"))
    assert not meeting.room.redo()
    assert [row.text for row in meeting.kept().decisions] == ["Twee"]


def test_what_a_rule_refuses_now_is_told_and_nothing_changes(meeting):
    row = meeting.room.add(ActionDraft(text="Bellen", due=date(2026, 10, 8)))
    assert meeting.room.change(row, due=date(2026, 10, 30))
    later = meeting.room.services.conferences
    conference = meeting.room.typed_in_conference()
    later.revise(meeting.room.conference.id, replace(conference, held_on=date(2026, 10, 20)))
    before = meeting.kept_case()
    assert not meeting.room.undo()
    assert meeting.sentence().startswith("Deze datum ligt vóór het overleg.")
    assert meeting.kept_case() == before
    assert meeting.room.row(ActionDraft, row.id).due == date(2026, 10, 30)


def test_changes_made_together_are_undone_together(meeting):
    with meeting.room.history.together():
        goal = meeting.room.add(GoalDraft(text="Vaste woonplek"))
        meeting.room.add(ActionDraft(text="Woning zoeken", goal=goal.number))
    before = meeting.kept()
    assert meeting.room.undo()
    assert (meeting.kept().goals, meeting.kept().actions) == ((), ())
    assert meeting.room.redo()
    assert meeting.kept() == before


def test_closing_the_case_can_be_undone(meeting):
    meeting.room.revise_case(phase=Phase.CLOSED)
    assert meeting.room.is_read_only
    assert meeting.room.undo()
    assert not meeting.room.is_read_only


def test_decisions_and_actions_move_by_key_in_the_list_of_this_conference(meeting):
    at_step(meeting, Step.DECISIONS)
    first, second = (meeting.room.add(DecisionDraft(text=text)) for text in ("Een", "Twee"))
    meeting.screen.side.show_agreements()
    listed = find(meeting.screen.side.agreements, RowList, lambda rows: ("decisions", second.id) in tuple(rows.keys()))
    listed.focus_row(("decisions", second.id))
    meeting.press(Qt.Key.Key_Up, CONTROL | SHIFT)
    assert [row.id for row in meeting.kept().decisions] == [second.id, first.id]
    meeting.press(Qt.Key.Key_Down, CONTROL | SHIFT)
    assert [row.id for row in meeting.kept().decisions] == [first.id, second.id]
    undo(meeting)
    undo(meeting)
    assert [row.id for row in meeting.kept().decisions] == [first.id, second.id]
    assert meeting.room.history.next[0].is_move


def test_alt_a_makes_an_action_of_the_sentence_at_the_cursor(meeting):
    step = at_step(meeting, Step.PICTURE)
    step.form.text.setFocus()
    meeting.type("Hij slaapt slecht. De huisarts belt hem. Verder rustig.")
    step.form.domain.show_value(meeting.room.case.domains[0].key)
    cursor = step.form.text.textCursor()
    cursor.setPosition(25)
    step.form.text.setTextCursor(cursor)
    meeting.press(Qt.Key.Key_A, ALT)
    line = meeting.screen.quick_entry.line
    assert QApplication.focusWidget() is line
    source = meeting.room.case.organisation(step.form.organisation.value()).name
    assert line.text() == f"De huisarts belt hem @{source} #{meeting.room.case.domains[0].name} "
    meeting.type("morgen\n")
    kept = meeting.kept().actions[-1]
    assert (kept.text, kept.domain) == ("De huisarts belt hem", meeting.room.case.domains[0].key)
    assert kept.organisation == step.form.organisation.value()


def test_a_weekend_and_a_day_in_the_past_are_told_before_they_are_kept(meeting):
    meeting.note("bellen zaterdag")
    assert "weekend" in meeting.preview()
    QTest.keyClick(meeting.screen.quick_entry.line, Qt.Key.Key_A, CONTROL)
    meeting.type("bellen 3-9-2026")
    assert "in het verleden" in meeting.preview()


def test_the_kind_of_a_contribution_is_said_right_after_the_sign(meeting):
    meeting.note("?sig")
    meeting.press(Qt.Key.Key_Tab)
    meeting.type("er is een nieuwe fiets @politie\n")
    kept = meeting.kept().contributions[-1]
    assert (kept.text, kept.kind.value) == ("Er is een nieuwe fiets", "onbevestigd_signaal")

"""The meeting's frame: steps, clock, saving, quick entry and what stands beside it."""

from datetime import date, time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from models.kinds import AttendanceStatus, ConferenceKind, Regime, Step, Track
from models.records import (
    ActionDraft,
    AttendanceDraft,
    CaseDraft,
    ConferenceDraft,
    DecisionDraft,
)
from models.rules.completeness import gaps
from models.rules.gaps import GapCode
from tests.pages.meeting import DAY, again, at_step, held
from tests.pages.meeting_agreements import make_final

ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def meeting(qtbot, tmp_path):
    with held(qtbot, tmp_path) as page:
        yield page


def test_a_meeting_begins_when_the_first_step_after_the_preparation_is_entered(meeting):
    assert meeting.step.step is Step.PREPARE
    assert meeting.kept().proceedings.started_at is None
    meeting.press(Qt.Key.Key_F8)
    assert meeting.step.step is Step.OPEN
    assert meeting.kept().proceedings.started_at == meeting.clock.moment


def test_a_meeting_of_another_day_does_not_begin_by_looking_at_it(qtbot, tmp_path):
    with held(qtbot, tmp_path, held_on=date(2026, 10, 20)) as page:
        page.press(Qt.Key.Key_F8)
        assert page.step.step is Step.OPEN
        assert page.kept().proceedings.started_at is None


def test_steps_are_reached_by_f8_f7_and_their_own_key(meeting):
    meeting.press(Qt.Key.Key_F8)
    meeting.press(Qt.Key.Key_F8)
    assert meeting.step.step is Step.LOOK_BACK
    meeting.press(Qt.Key.Key_F7)
    assert meeting.step.step is Step.OPEN
    meeting.press(Qt.Key.Key_3, ALT)
    assert meeting.step.step is Step.PICTURE


def test_a_meeting_goes_on_at_the_step_where_it_was_left(qtbot, meeting):
    at_step(meeting, Step.PICTURE)
    with again(qtbot, meeting) as page:
        assert page.step.step is Step.PICTURE


def test_the_time_used_per_step_is_kept_and_the_expected_end_moves_with_it(meeting):
    at_step(meeting, Step.OPEN)
    planned = meeting.screen.clock.expected_end()
    meeting.clock.go_on(minutes=9)
    late = meeting.screen.clock.expected_end()
    budget = meeting.screen.clock.budget(Step.OPEN)
    assert (late - planned).total_seconds() == (9 - budget) * 60
    at_step(meeting, Step.LOOK_BACK)
    meeting.screen.flush()
    assert dict(meeting.kept().proceedings.seconds_used)[Step.OPEN] == 9 * 60
    assert "9" in meeting.screen.rail.button(Step.OPEN).detail()


def test_typed_text_is_on_disk_within_a_second_though_nobody_stops_typing(qtbot, meeting):
    meeting.step.purpose.setFocus()
    meeting.step.purpose.selectAll()

    def typing_and_a_letter_is_on_disk():
        meeting.type("a")
        return meeting.kept_case().purpose.startswith("a")

    qtbot.waitUntil(typing_and_a_letter_is_on_disk, timeout=1000)


def test_going_to_another_step_saves_what_was_just_typed(meeting):
    meeting.step.purpose.setFocus()
    meeting.step.purpose.selectAll()
    meeting.type("Rust en een dak")
    meeting.press(Qt.Key.Key_F8)
    assert meeting.kept_case().purpose == "Rust en een dak"


def test_what_a_rule_refuses_is_told_and_stays_as_typed_until_it_is_mended(meeting):
    action = meeting.room.add(ActionDraft(text="Bellen", due=DAY))
    meeting.room.change_soon(action, text="Bellen met oma", due=date(2026, 10, 1))
    assert not meeting.room.flush()
    assert meeting.told
    assert meeting.kept().actions[-1].text == "Bellen"
    assert meeting.room.draft_of(action).text == "Bellen met oma"
    meeting.room.change_soon(action, due=date(2026, 10, 9))
    assert meeting.room.flush()
    assert meeting.kept().actions[-1].text == "Bellen met oma"


def test_several_fields_of_a_row_typed_together_are_all_kept(meeting):
    decision = meeting.room.add(DecisionDraft(text="Afschalen"))
    meeting.room.change_soon(decision, rationale="Het gaat beter.")
    meeting.room.change_soon(decision, dissent="Politie wil wachten.")
    assert meeting.room.flush()
    kept = meeting.kept().decisions[-1]
    assert (kept.rationale, kept.dissent) == ("Het gaat beter.", "Politie wil wachten.")


def test_a_row_that_is_removed_takes_its_waiting_text_along(meeting):
    decision = meeting.room.add(DecisionDraft(text="Afschalen"))
    meeting.room.change_soon(decision, text="Opschalen")
    assert meeting.room.remove(decision)
    assert meeting.room.flush()
    assert meeting.kept().decisions == ()
    assert meeting.told == []


def test_quick_entry_makes_an_action_with_owner_domain_and_date(meeting):
    meeting.note("huisbezoek @soufiane #onderdak vrijdag")
    assert "Huisbezoek" in meeting.preview()
    meeting.press(Qt.Key.Key_Return)
    action = meeting.kept().actions[-1]
    assert (action.text, action.owner, action.organisation, action.domain, action.due) == (
        "Huisbezoek",
        "soufiane",
        "jongerenwerk",
        "onderdak",
        date(2026, 10, 9),
    )
    assert meeting.screen.quick_entry.line.text() == ""


def test_quick_entry_says_what_is_missing_and_keeps_the_action_all_the_same(meeting):
    meeting.note("brief sturen")
    assert "Wanneer?" in meeting.preview()
    meeting.press(Qt.Key.Key_Return)
    assert meeting.kept().actions[-1].due is None


def test_an_exclamation_mark_makes_a_decision(meeting):
    meeting.note("! Casusregie naar de reclassering")
    meeting.press(Qt.Key.Key_Return)
    assert meeting.kept().decisions[-1].text == "Casusregie naar de reclassering"
    assert meeting.kept().actions == ()


def test_alt_and_a_digit_choose_the_track_while_a_line_is_typed_and_a_step_elsewhere(meeting):
    meeting.note("meldplicht")
    meeting.press(Qt.Key.Key_1, ALT)
    assert meeting.step.step is Step.PREPARE
    meeting.press(Qt.Key.Key_Return)
    assert meeting.kept().actions[-1].track is Track.SET_LIMITS
    meeting.press(Qt.Key.Key_1, ALT)
    assert meeting.step.step is Step.OPEN


def test_tab_completes_the_name_that_is_being_typed(meeting):
    meeting.note("bellen @soufi")
    meeting.press(Qt.Key.Key_Tab)
    assert meeting.screen.quick_entry.line.text() == "bellen @Soufiane Amrani "


def test_tab_leaves_the_line_when_there_is_nothing_to_complete(meeting):
    meeting.note("bellen")
    meeting.press(Qt.Key.Key_Tab)
    assert not meeting.screen.quick_entry.line.hasFocus()


def test_escape_brings_the_keyboard_back_and_leaves_the_text(meeting):
    meeting.step.occasion.setFocus()
    meeting.note("half af")
    meeting.press(Qt.Key.Key_Escape)
    assert meeting.step.occasion.hasFocus()
    assert meeting.screen.quick_entry.line.text() == "half af"


def test_a_line_of_5000_characters_with_markup_is_taken_as_it_is(meeting):
    text = "<b>" + "x" * 4990 + "&amp;"
    meeting.screen.quick_entry.enter()
    QApplication.focusWidget().insert(text)
    meeting.press(Qt.Key.Key_Return)
    assert meeting.kept().actions[-1].text == text


def test_agreements_are_counted_and_edited_in_place(meeting):
    meeting.note("huisbezoek")
    meeting.press(Qt.Key.Key_Return)
    panel = meeting.screen.side.agreements
    meeting.screen.side.show_agreements()
    panel._actions.focus_row(("actions", meeting.room.conference.actions[0].id))
    meeting.press(Qt.Key.Key_Return)
    editor = panel._actions.content(("actions", meeting.room.conference.actions[0].id))
    editor.text.setFocus()
    editor.text.selectAll()
    meeting.type("Huisbezoek met wijkteam")
    editor.owner.setFocus()
    assert meeting.room.flush()
    assert meeting.kept().actions[0].text == "Huisbezoek met wijkteam"
    meeting.press(Qt.Key.Key_Escape)
    row = panel._actions.content(("actions", meeting.room.conference.actions[0].id))
    assert "Huisbezoek met wijkteam" in row.accessibleName()


def test_choosing_an_owner_brings_the_organisation_and_its_task_along(meeting):
    meeting.note("huisbezoek")
    meeting.press(Qt.Key.Key_Return)
    action = meeting.room.conference.actions[0]
    meeting.screen.side.show_agreements()
    meeting.screen.side.agreements._edit(("actions", action.id))
    editor = meeting.screen.side.agreements._actions.content(("actions", action.id))
    editor.owner.show_value("soufiane")
    editor.owner.edited.emit()
    assert meeting.room.flush()
    kept = meeting.kept().actions[0]
    assert kept.organisation == "jongerenwerk"
    assert kept.statutory_task


def test_the_rail_shows_how_many_points_are_open_in_a_step(meeting):
    at_step(meeting, Step.OPEN)
    found = gaps(meeting.room.case, meeting.room.conference.key, meeting.room.today)
    open_points = sum(1 for gap in found if gap.step is Step.OPEN)
    assert open_points > 1
    assert f"{open_points} open" in meeting.screen.rail.button(Step.OPEN).detail()


def test_a_gap_leads_to_its_field(meeting):
    found = gaps(meeting.room.case, meeting.room.conference.key)
    unread = next(gap for gap in found if gap.code is GapCode.CONFIDENTIALITY_NOT_READ)
    meeting.room.mend(unread)
    assert meeting.step.step is Step.OPEN
    assert meeting.step.confidentiality.tick.hasFocus()


def test_the_rail_keeps_icons_only_below_1360_and_the_tabs_stack_from_1680(meeting):
    meeting.resize(1280, 720)
    assert meeting.screen.rail.width() < 100
    assert meeting.window.width() == 1280
    meeting.resize(1680, 900)
    assert meeting.screen.rail.width() > 200
    assert not meeting.screen.side.tabs.isVisible()
    assert meeting.screen.side.previous.isVisible()
    assert meeting.screen.side.agreements.isVisible()


def test_final_minutes_open_for_reading_only(qtbot, meeting):
    room = meeting.room
    for row in room.conference.attendance:
        room.change(row, status=AttendanceStatus.ABSENT_WITH_NOTICE)
    with again(qtbot, meeting) as page:
        make_final(page)
        assert page.room.is_read_only
        assert not page.screen.quick_entry.line.isEnabled()
        assert page.room.add(AttendanceDraft(organisation="politie")) is None
        assert page.told


def test_a_change_through_an_older_copy_of_a_row_leaves_what_was_changed_since(meeting):
    before = meeting.room.add(DecisionDraft(text="Afschalen"))
    meeting.room.change(before, rationale="Het gaat beter.")
    meeting.room.change(before, dissent="Politie wil wachten.")
    assert meeting.kept().decisions[-1].rationale == "Het gaat beter."


def test_the_foot_says_whether_everything_is_saved(meeting):
    state = meeting.screen.quick_entry._state
    action = meeting.room.add(ActionDraft(text="Bellen"))
    assert state.property("tone") == "good"
    meeting.room.change_soon(action, due=date(2026, 10, 1))
    assert not meeting.room.flush()
    assert state.property("tone") == "warning"
    meeting.room.change_soon(action, due=date(2026, 10, 9))
    assert meeting.room.flush()
    assert state.property("tone") == "good"


def test_the_rail_says_which_case_comes_next_today(qtbot, meeting):
    later = CaseDraft(number="PGA-2026-0102", regime=Regime.LOCAL_PGA, opened_on=DAY, first_processed_on=DAY)
    case = meeting.services.cases.create(later)
    plan = ConferenceDraft(kind=ConferenceKind.TRIAGE, held_on=DAY, starts_at=time(10, 15))
    meeting.services.conferences.plan(case.id, plan)
    with again(qtbot, meeting) as page:
        words = page.screen.rail._next_case
        qtbot.waitUntil(words.isVisible)
        assert words.text().split() == ["Volgende:", "10:15", "PGA-2026-0102"]


def test_the_rail_counts_anew_when_something_is_read_back_or_the_case_is_to_be_closed(meeting):
    at_step(meeting, Step.READ_BACK)
    before = meeting.screen.rail.button(Step.READ_BACK).detail()
    assert "open" in before
    meeting.room.proceed(no_follow_up=True)
    assert meeting.screen.rail.button(Step.READ_BACK).detail() != before


def test_final_minutes_have_no_open_points_in_the_rail(qtbot, meeting):
    at_step(meeting, Step.READ_BACK)
    make_final(meeting)
    with again(qtbot, meeting) as page:
        assert not [step for step in Step if "open" in page.screen.rail.button(step).detail()]


@pytest.mark.parametrize("step", list(Step)[:-1])
def test_the_way_on_says_where_it_leads_in_as_many_words_as_fit(meeting, step):
    at_step(meeting, step)
    onward = meeting.screen.rail._on
    assert onward.sizeHint().width() <= onward.width()
    assert onward.accessibleName().startswith("Naar ")
    if step in (Step.ROLES, Step.DOMAINS):
        assert onward.text() in ("Naar Leefgebieden", "Naar Besluiten")

"""Step 8: reading back, completeness, the next date, and final minutes."""

from datetime import date
from itertools import pairwise

import pytest
from PySide6.QtCore import Qt

from models.kinds import Phase, Step
from models.records import ActionDraft, DecisionDraft, InformingDraft
from models.rules.gaps import GapCode
from tests.pages.meeting import DAY, Clock, again, held
from tests.pages.meeting_agreements import ClosingPage, fill_day
from tests.pages.typing import type_into


@pytest.fixture
def closing(qtbot, tmp_path):
    with held(qtbot, tmp_path) as meeting:
        room = meeting.room
        room.add(DecisionDraft(text="Geen huuropzegging"))
        room.add(DecisionDraft(text="Casusregie naar de reclassering"))
        room.add(ActionDraft(text="Huisbezoek afleggen", owner="maud", organisation="zvh", due=date(2026, 10, 9)))
        yield ClosingPage(meeting)


def settle(page):
    """Everything that would block, except the next date."""
    page.meeting.room.add(InformingDraft(person="jeffrey", on=DAY, how="gesprek"))


def explain_everything(page):
    """A reason at every warning, as the keyboard goes from one to the next."""
    for _ in page.step.gaps.unexplained():
        page.meeting.type("Besproken aan tafel\n")


def test_space_agrees_and_goes_on_until_all_is_read(closing):
    closing.begin_reading()
    for _ in range(3):
        closing.meeting.press(Qt.Key.Key_Space)
    this = closing.kept()
    names = [f"decision:{row.id}" for row in this.decisions] + [f"action:{row.id}" for row in this.actions]
    assert list(this.proceedings.read_back) == names
    assert all(item.agreed for item in closing.step.read_back._items.values())
    assert closing.step.finish.button.hasFocus()


def test_an_objection_becomes_the_dissent_of_the_decision(closing):
    closing.begin_reading()
    closing.meeting.press(Qt.Key.Key_B)
    closing.meeting.type("Oeverwonen: direct sommeren\n")
    assert closing.kept().decisions[0].dissent == "Oeverwonen: direct sommeren"
    assert closing.kept().proceedings.read_back == ()
    closing.meeting.press(Qt.Key.Key_Space)
    assert len(closing.kept().proceedings.read_back) == 1


def test_what_is_changed_is_to_be_read_again(closing):
    closing.begin_reading()
    closing.meeting.press(Qt.Key.Key_Space)
    closing.meeting.press(Qt.Key.Key_Up)
    closing.meeting.press(Qt.Key.Key_Return)
    closing.meeting.press(Qt.Key.Key_End)
    closing.meeting.type(" vóór januari")
    kept = closing.kept()
    assert kept.decisions[0].text == "Geen huuropzegging vóór januari"
    assert kept.proceedings.read_back == ()


def test_finalising_is_never_refused_in_silence_but_leads_to_the_first_thing_that_blocks(closing):
    closing.finalise()
    assert closing.meeting.step.step is Step.INFORMING
    assert closing.meeting.step.rows.open_key() == "jeffrey"
    assert closing.meeting.kept().finalisation is None


def test_minutes_that_stay_a_draft_warn_and_lead_to_the_button_that_ends_it(qtbot, tmp_path):
    clock = Clock()
    clock.go_on(days=8)  # the sixth working day
    with held(qtbot, tmp_path, clock=clock) as meeting:
        meeting.room.add(DecisionDraft(text="Geen huuropzegging"))
        page = ClosingPage(meeting)
        assert "Het verslag is al langer dan vijf werkdagen concept" in page.gap_titles()
        gap = next(each for each in page.step.gaps.gaps() if each.code is GapCode.DRAFT_TOO_LONG)
        assert page.step.gaps.row(gap.key).line.words().details[0].text == "Sinds 6-10-2026: waarom?"
        page.step.gaps.rows.focus_row(gap.key)
        page.meeting.press(Qt.Key.Key_Return)
        assert page.step.finish.button.hasFocus()


def test_each_line_of_the_list_leads_to_its_field(closing):
    closing.meeting.room.add(ActionDraft(text="Bellen", owner="maud", organisation="zvh"))
    gap = next(each for each in closing.step.gaps.gaps() if each.field == "due")
    closing.step.gaps.gap_chosen.emit(gap)
    assert closing.meeting.step.step is Step.DECISIONS
    assert closing.meeting.step.actions_list.rows.form().fields["due"].line.hasFocus()


def test_the_list_follows_what_is_mended(closing):
    assert "Jeffrey Grootenboer: informeren of uitstellen" in closing.gap_titles()
    settle(closing)
    assert "Jeffrey Grootenboer: informeren of uitstellen" not in closing.gap_titles()


def test_the_next_date_is_typed_as_people_say_it(closing):
    fill_day(closing.step.follow_up.next_on, "over 3 weken")
    assert closing.kept().next_conference_on == date(2026, 10, 27)
    assert "Er is geen volgende datum" not in closing.gap_titles()


def test_warnings_ask_a_reason_and_then_the_minutes_are_final(closing):
    settle(closing)
    fill_day(closing.step.follow_up.next_on, "over 3 weken")
    closing.finalise()
    assert closing.meeting.kept().finalisation is None
    assert closing.step.gaps.unexplained()
    explain_everything(closing)
    final = closing.meeting.kept().finalisation
    assert final is not None
    assert final.version == "1.0"
    assert {each.reason for each in final.overrides} == {"Besproken aan tafel"}
    assert closing.verdict() == "Het verslag is vastgesteld"
    assert closing.step.finish.documents.isVisible()


def test_a_warning_is_never_set_aside_without_a_reason(closing):
    settle(closing)
    fill_day(closing.step.follow_up.next_on, "over 3 weken")
    closing.finalise()
    closing.meeting.type("\n")
    closing.finalise()
    assert closing.meeting.kept().finalisation is None


def test_enter_alone_repeats_the_reason_of_a_warning_of_the_same_kind_above(closing):
    settle(closing)
    fill_day(closing.step.follow_up.next_on, "over 3 weken")
    closing.finalise()
    gaps = closing.step.gaps
    found = gaps.unexplained()
    first, second = next((one, other) for one, other in pairwise(found) if one.code is other.code)
    another = next(one for one in found if one.code is not first.code)
    for gap, typed in ((first, "Bracht het vooraf in\n"), (second, "\n"), (another, "\n")):
        gaps.row(gap.key).reason.setFocus()
        closing.meeting.type(typed)
    reasons = {each.gap: each.reason for each in closing.kept().proceedings.set_aside}
    assert reasons == dict.fromkeys((first.key, second.key), "Bracht het vooraf in")


def test_reasons_stay_when_the_list_changes_meanwhile(closing):
    settle(closing)
    closing.finalise()
    fill_day(closing.step.follow_up.next_on, "over 3 weken")
    closing.finalise()
    first = closing.step.gaps.unexplained()[0]
    closing.meeting.type("Besproken aan tafel")
    closing.meeting.room.add(ActionDraft(text="Kijken naar dagbesteding", owner="maud", organisation="zvh", due=DAY))
    assert closing.step.gaps.row(first.key).reason.value() == "Besproken aan tafel"
    assert first.key not in {gap.key for gap in closing.step.gaps.unexplained()}


def test_closing_without_a_follow_up_closes_the_case(closing):
    settle(closing)
    assert "Er is geen volgende datum" in closing.gap_titles()
    closing.step.follow_up.closes.click()
    assert closing.kept().proceedings.no_follow_up
    assert "Er is geen volgende datum" not in closing.gap_titles()
    closing.finalise()
    explain_everything(closing)
    assert closing.meeting.kept().finalisation is not None
    assert closing.meeting.kept_case().phase is Phase.CLOSED


def test_final_minutes_are_read_only_and_offer_their_documents(qtbot, closing):
    settle(closing)
    fill_day(closing.step.follow_up.next_on, "over 3 weken")
    closing.finalise()
    explain_everything(closing)
    wanted = []
    closing.meeting.room.export_wanted.connect(lambda: wanted.append(True))
    closing.step.finish.documents.click()
    assert wanted == [True]
    with again(qtbot, closing.meeting) as meeting:
        page = ClosingPage(meeting)
        assert page.step.finish.documents.isEnabled()
        assert not page.step.read_back.isEnabled()
        page.finalise()
        assert meeting.told == []


def test_typing_that_waits_is_saved_before_the_list_is_believed(closing):
    settle(closing)
    row = closing.meeting.room.conference.decisions[0]
    closing.meeting.room.change_soon(row, text="")
    closing.finalise()
    assert closing.meeting.step.step is Step.DECISIONS
    type_into(closing.meeting.step.decisions.rows.form().fields["text"], "Toch geen huuropzegging")
    assert closing.kept().decisions[0].text == "Toch geen huuropzegging"


def test_reasons_typed_before_finalising_are_there_again_after_a_lock(qtbot, closing):
    settle(closing)
    fill_day(closing.step.follow_up.next_on, "over 3 weken")
    closing.finalise()
    first, *others = closing.step.gaps.unexplained()
    closing.meeting.type("Komt in december terug")
    qtbot.waitUntil(lambda: closing.meeting.room.all_saved)
    with again(qtbot, closing.meeting) as meeting:
        page = ClosingPage(meeting)
        reason = page.step.gaps.row(first.key).reason
        assert (reason.value(), reason.isVisible()) == ("Komt in december terug", True)
        assert page.step.gaps.unexplained() == tuple(others)


def test_after_finalising_the_card_says_which_warnings_were_set_aside_and_why(qtbot, closing):
    settle(closing)
    fill_day(closing.step.follow_up.next_on, "over 3 weken")
    closing.finalise()
    warnings = [closing.step.gaps.row(gap.key).line.words().title for gap in closing.step.gaps.gaps()]
    explain_everything(closing)
    with again(qtbot, closing.meeting) as meeting:
        card = ClosingPage(meeting).step.gaps
        said = [card.rows.content(key).words() for key in tuple(card.rows.keys())]
        assert [words.title for words in said] == warnings
        assert {words.details[0].text for words in said} == {"Reden: Besproken aan tafel"}
        assert card.isEnabled()


def test_a_next_date_that_cannot_be_read_stands_in_the_way_of_finalising(closing):
    settle(closing)
    fill_day(closing.step.follow_up.next_on, "over 3 weken")
    closing.finalise()
    for gap in closing.step.gaps.unexplained():
        type_into(closing.step.gaps.row(gap.key).reason, "Besproken")
    type_into(closing.step.follow_up.next_on.line, "ergens in mei", clear=True)
    closing.finalise()
    assert closing.kept().finalisation is None
    assert closing.step.follow_up.next_on.fault()
    assert closing.step.follow_up.next_on.line.hasFocus()


def test_an_undo_takes_back_the_reason_that_was_typed(closing):
    first = closing.step.gaps.unexplained()[0]
    closing.step.gaps.ask_reasons()
    type_into(closing.step.gaps.row(first.key).reason, "Komt in december terug")
    assert closing.kept().proceedings.set_aside != ()
    closing.step.finish.button.setFocus()
    assert closing.meeting.room.undo()
    assert closing.kept().proceedings.set_aside == ()
    assert closing.step.gaps.row(first.key).reason.value() == ""
    assert first in closing.step.gaps.unexplained()

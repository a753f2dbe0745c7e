"""Step 6: decisions, actions, dilemmas, scenarios, and who directs the case."""

from datetime import date

import pytest
from PySide6.QtCore import Qt

from models.kinds import Track
from models.rules.completeness import gaps
from models.rules.gaps import GapCode
from tests.pages.meeting import again, held
from tests.pages.meeting_agreements import DecisionsPage, choose_in, fill_day
from tests.pages.typing import button, click, type_into

CONTROL_AND_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def decisions(qtbot, tmp_path):
    with held(qtbot, tmp_path) as meeting:
        yield DecisionsPage(meeting)


def test_a_decision_with_reasons_and_dissent_is_written_without_leaving_the_keyboard(decisions):
    decisions.decide("Geen huuropzegging")
    decisions.meeting.type("Treft ook de kinderen.")
    decisions.meeting.press(Qt.Key.Key_Tab)
    decisions.meeting.type("Sommeren\nNiets doen")
    decisions.meeting.press(Qt.Key.Key_Tab)
    decisions.meeting.type("Oeverwonen: direct sommeren.")
    (row,) = decisions.kept().decisions
    assert row.text == "Geen huuropzegging"
    assert row.rationale == "Treft ook de kinderen."
    assert row.alternatives == ("Sommeren", "Niets doen")
    assert row.dissent == "Oeverwonen: direct sommeren."


def test_escape_closes_a_decision_and_nothing_typed_is_lost(decisions):
    decisions.decide("Geen huuropzegging")
    decisions.meeting.type("Treft ook de kinderen.")
    decisions.meeting.press(Qt.Key.Key_Escape)
    assert decisions.step.decisions.rows.form() is None
    assert decisions.kept().decisions[0].rationale == "Treft ook de kinderen."


def test_the_decision_with_the_keyboard_moves_up_in_the_list_of_the_step_and_keeps_the_keyboard(decisions):
    for text in ("Geen huuropzegging", "Bewind aanvragen"):
        decisions.decide(text)
        decisions.meeting.press(Qt.Key.Key_Escape)
    moving = decisions.kept().decisions[1]
    decisions.meeting.press(Qt.Key.Key_Up, CONTROL_AND_SHIFT)
    assert [row.text for row in decisions.kept().decisions] == ["Bewind aanvragen", "Geen huuropzegging"]
    assert decisions.step.decisions.rows.record_in_hand() == moving


def test_the_owner_of_an_action_brings_organisation_and_statutory_task(decisions):
    case = decisions.meeting.room.case
    owner = next(person for person in case.people if person.organisation == "politie")
    organisation = case.organisation("politie")
    decisions.agree_on_action("Huisbezoek met wijkteam")
    choose_in(decisions.action_field("owner"), f"{owner.name} – {organisation.name}")
    (row,) = decisions.kept().actions
    assert (row.owner, row.organisation) == (owner.key, "politie")
    assert row.statutory_task == organisation.statutory_task != ""


def test_a_statutory_task_that_was_typed_is_not_overwritten(decisions):
    case = decisions.meeting.room.case
    owner = next(person for person in case.people if person.organisation == "politie")
    decisions.agree_on_action("Huisbezoek")
    type_into(decisions.action_field("statutory_task"), "Politiewet, hulpverlening")
    choose_in(decisions.action_field("owner"), f"{owner.name} – {case.organisation('politie').name}")
    assert decisions.kept().actions[0].statutory_task == "Politiewet, hulpverlening"


def test_an_action_gets_its_day_in_words_and_its_track_by_arrow(decisions):
    decisions.agree_on_action("Huisbezoek")
    fill_day(decisions.action_field("due"), "vrijdag")
    decisions.step.actions_list.rows.open(decisions.step.actions_list.rows.list.keys()[0])
    decisions.action_field("track").option(Track.PROTECTION).click()
    (row,) = decisions.kept().actions
    assert row.due == date(2026, 10, 9)
    assert row.track is Track.PROTECTION


def test_a_gap_opens_the_action_at_the_field_that_is_missing(decisions):
    decisions.agree_on_action("Huisbezoek")
    decisions.meeting.press(Qt.Key.Key_Escape)
    found = gaps(decisions.meeting.room.case, decisions.meeting.room.conference.key)
    gap = next(each for each in found if each.code is GapCode.ACTION_WITHOUT_DUE)
    decisions.meeting.room.mend(gap)
    assert decisions.action_field("due").line.hasFocus()


def test_the_case_director_is_chosen_here_and_kept_with_the_case(decisions):
    person = decisions.meeting.room.case.people[-1]
    decisions.step.director.show_value(None)
    label = next(
        decisions.step.director.itemText(at)
        for at in range(decisions.step.director.count())
        if "–" in decisions.step.director.itemText(at)
    )
    choose_in(decisions.step.director, label)
    director = decisions.meeting.kept_case().case_director
    assert director is not None
    assert label.startswith(decisions.meeting.room.case.person(director).name)
    assert person is not None


def test_a_dilemma_is_written_out_before_it_is_decided(decisions):
    type_into(decisions.step.dilemmas.add_line, "De huur opzeggen?\n")
    form = decisions.step.dilemmas.rows.form()
    first, second = form.fields["options"].editors()
    type_into(first.text, "Opzeggen")
    type_into(first.cons, "Gezin op straat\nSchuld loopt op")
    type_into(first.for_others, "Fenna (9) verliest haar school")
    type_into(second.text, "Afspraken maken")
    choose_in(form.fields["chosen"], "B · Afspraken maken")
    type_into(form.fields["why"], "Perspectief voor het gezin")
    (row,) = decisions.kept().dilemmas
    assert [option.text for option in row.options] == ["Opzeggen", "Afspraken maken"]
    assert row.options[0].cons == ("Gezin op straat", "Schuld loopt op")
    assert row.options[0].consequences_for_others == "Fenna (9) verliest haar school"
    assert (row.chosen, row.why) == ("b", "Perspectief voor het gezin")


def test_a_scenario_says_who_does_what_when_it_goes_otherwise(decisions):
    type_into(decisions.step.scenarios.add_line, "Zoë wordt opnieuw bedreigd\n")
    decisions.meeting.type("de politie brengt haar weg")
    (row,) = decisions.kept().scenarios
    assert (row.when, row.then) == ("Zoë wordt opnieuw bedreigd", "de politie brengt haar weg")


def test_when_to_scale_up_or_down_is_saved_as_it_is_typed(qtbot, decisions):
    type_into(decisions.step.scale_up, "Bij nieuw geweld.")
    qtbot.waitUntil(lambda: decisions.meeting.room.all_saved)
    assert decisions.meeting.kept().scale_up == "Bij nieuw geweld."


def test_a_decision_is_removed_only_after_a_second_word(decisions):
    decisions.decide("Geen huuropzegging")
    click(button(decisions.step, "Dit besluit verwijderen"))
    click(button(decisions.step, "Behouden"))
    assert len(decisions.kept().decisions) == 1
    click(button(decisions.step, "Dit besluit verwijderen"))
    click(button(decisions.step, "Ja, verwijderen"))
    assert decisions.kept().decisions == ()


def test_a_form_that_is_open_keeps_its_text_when_something_else_is_saved(decisions):
    decisions.decide("Geen huuropzegging")
    decisions.meeting.type("Treft ook")
    decisions.meeting.note("! Casusregie naar de reclassering\n")
    form = decisions.step.decisions.rows.form()
    assert form is not None
    assert form.fields["rationale"].value() == "Treft ook"
    assert [row.text for row in decisions.kept().decisions] == [
        "Geen huuropzegging",
        "Casusregie naar de reclassering",
    ]


def test_after_a_lock_all_agreements_are_there_again(qtbot, decisions):
    decisions.decide("Geen huuropzegging")
    decisions.agree_on_action("Huisbezoek")
    decisions.meeting.screen.flush()
    with again(qtbot, decisions.meeting) as meeting:
        page = DecisionsPage(meeting)
        assert len(page.step.decisions.rows.list.keys()) == 1
        assert len(page.step.actions_list.rows.list.keys()) == 1

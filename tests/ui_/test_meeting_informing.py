"""Step 7: everyone concerned is told, or later on a ground."""

from datetime import date

import pytest
from PySide6.QtCore import Qt

from models.rules.completeness import gaps
from models.rules.gaps import GapCode
from tests.pages.meeting import held
from tests.pages.meeting_agreements import InformingPage, choose_in, fill_day
from tests.pages.typing import type_into


@pytest.fixture
def informing(qtbot, tmp_path):
    with held(qtbot, tmp_path) as meeting:
        yield InformingPage(meeting)


def test_looking_at_the_step_writes_nothing(informing):
    assert {"jeffrey"} <= set(informing.step.rows.list.keys())
    assert informing.kept().informing == ()


def test_being_told_has_who_how_and_when(informing):
    informing.open("jeffrey")
    type_into(informing.field("how"), "Gesprek, met zijn oma erbij")
    choose_in(informing.field("by"), informing.field("by").itemText(1))
    fill_day(informing.field("on"), "morgen")
    (row,) = informing.kept().informing
    assert (row.person, row.how, row.on) == ("jeffrey", "Gesprek, met zijn oma erbij", date(2026, 10, 7))
    assert row.by is not None
    assert row.is_settled


def test_a_delay_needs_a_ground_and_a_date_to_look_again(informing):
    informing.open("jeffrey")
    informing.mode().option(True).click()
    type_into(informing.field("delay_ground"), "Onderzoek loopt")
    assert not informing.kept().informing[0].is_settled
    fill_day(informing.field("review_on"), "over 2 weken")
    (row,) = informing.kept().informing
    assert (row.delay_ground, row.review_on, row.on) == ("Onderzoek loopt", date(2026, 10, 20), None)
    assert row.is_settled


def test_changing_ones_mind_keeps_what_was_typed_in_view_and_only_the_choice_on_disk(informing):
    informing.open("jeffrey")
    type_into(informing.field("how"), "Brief")
    informing.mode().option(True).click()
    type_into(informing.field("delay_ground"), "Onderzoek loopt")
    assert informing.kept().informing[0].how == ""
    informing.mode().option(False).click()
    assert informing.field("how").value() == "Brief"
    (row,) = informing.kept().informing
    assert (row.how, row.delay_ground) == ("Brief", "")


def test_a_gap_opens_the_person_who_was_not_informed(informing):
    room = informing.meeting.room
    gap = next(each for each in gaps(room.case, room.conference.key) if each.code is GapCode.NOT_INFORMED)
    room.mend(gap)
    assert informing.step.rows.open_key() == "jeffrey"


def test_somebody_else_can_be_informed_too(informing):
    shown = set(informing.step.rows.list.keys())
    choose_in(informing.step.other, informing.step.other.itemText(0))
    (key,) = set(informing.step.rows.list.keys()) - shown
    type_into(informing.field("how"), "Telefonisch")
    assert [row.person for row in informing.kept().informing] == [key]


def test_the_referrer_hears_back(qtbot, informing):
    choose_in(informing.step.feedback_to, informing.step.feedback_to.itemText(1))
    type_into(informing.step.feedback_text, "De casus is besproken.")
    fill_day(informing.step.feedback_on, "6-10-2026")
    feedback = informing.kept().feedback_to_referrer
    assert feedback is not None
    assert (feedback.text, feedback.on) == ("De casus is besproken.", date(2026, 10, 6))
    assert feedback.to is not None


def test_enter_opens_the_person_and_escape_closes(informing):
    informing.step.focus_first()
    informing.meeting.press(Qt.Key.Key_Return)
    assert informing.step.rows.open_key() == "jeffrey"
    informing.meeting.press(Qt.Key.Key_Escape)
    assert informing.step.rows.open_key() is None

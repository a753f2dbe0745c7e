"""Step 2: the table agrees with the minutes of the conference before, or has remarks."""

from contextlib import contextmanager
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt

from models.kinds import ActionStatus, ConferenceKind, Step
from models.records import ActionUpdateDraft, ConferenceDraft, DecisionDraft, PreviousMinutes
from models.rules.progress import carried_over
from tests.pages import meeting as pages
from tests.pages.meeting import DAY, MeetingPage, again, at_step, held
from tests.pages.typing import click, type_into


@pytest.fixture
def meeting(qtbot, tmp_path):
    with held(qtbot, tmp_path) as page:
        yield page


@pytest.fixture
def card(meeting):
    return at_step(meeting, Step.LOOK_BACK).minutes


@contextmanager
def shown(qtbot, page):
    with pages.shown(qtbot, page):
        yield page


def test_the_minutes_of_the_conference_before_are_named(meeting, card):
    assert card.isVisible()
    assert card._heading.text().startswith("Verslag van ")
    assert str(meeting.room.previous.held_on.year) in card._heading.text()
    assert card._version.text() == "concept, versie 0.1"
    assert card.choice.value() is None


def test_one_click_agrees(meeting, card):
    click(card.choice.option(PreviousMinutes.AGREED))
    assert meeting.kept().proceedings.previous_minutes is PreviousMinutes.AGREED
    assert not card.remarks.isVisible()


def test_remarks_are_written_where_they_are_asked_and_kept(qtbot, meeting, card):
    click(card.choice.option(PreviousMinutes.REMARKS))
    assert card.remarks.hasFocus()
    type_into(card.remarks, "Ågnes’ naam is verkeerd gespeld.")
    assert meeting.room.flush()
    kept = meeting.kept().proceedings
    assert (kept.previous_minutes, kept.previous_remarks) == (
        PreviousMinutes.REMARKS,
        "Ågnes’ naam is verkeerd gespeld.",
    )
    with again(qtbot, meeting) as reopened:
        shown = at_step(reopened, Step.LOOK_BACK).minutes
        assert shown.choice.value() is PreviousMinutes.REMARKS
        assert shown.remarks.value() == "Ågnes’ naam is verkeerd gespeld."


def test_a_second_thought_keeps_the_text_for_a_third(meeting, card):
    click(card.choice.option(PreviousMinutes.REMARKS))
    type_into(card.remarks, "Onjuist.")
    click(card.choice.option(PreviousMinutes.AGREED))
    assert meeting.room.flush()
    kept = meeting.kept().proceedings
    assert (kept.previous_minutes, kept.previous_remarks) == (PreviousMinutes.AGREED, "Onjuist.")


def test_the_first_conference_has_no_minutes_before_it(qtbot, meeting):
    with shown(qtbot, other(meeting, meeting.room.case.conferences[0].key)) as first:
        assert not at_step(first, Step.LOOK_BACK).minutes.isVisible()


def test_a_conference_at_which_nothing_was_written_has_no_minutes(qtbot, meeting):
    key = planned_after(meeting)
    with shown(qtbot, other(meeting, key)) as following:
        assert not at_step(following, Step.LOOK_BACK).minutes.isVisible()


def test_without_open_actions_the_keyboard_begins_at_the_minutes_and_one_key_agrees(qtbot, meeting):
    for one in carried_over(meeting.room.case, meeting.room.conference.key):
        meeting.room.add(ActionUpdateDraft(number=one.action.number, status=ActionStatus.DONE))
    meeting.room.add(DecisionDraft(text="Het plan gaat door."))
    with shown(qtbot, other(meeting, planned_after(meeting))) as following:
        at_step(following, Step.LOOK_BACK).focus_first()
        following.press(Qt.Key.Key_Space)
        assert following.kept().proceedings.previous_minutes is PreviousMinutes.AGREED


def planned_after(meeting):
    plan = ConferenceDraft(kind=ConferenceKind.FOLLOW_UP, held_on=DAY + timedelta(days=30))
    return meeting.services.conferences.plan(meeting.room.case.id, plan).key


def other(meeting, key):
    """Another conference of the same case, in a window of its own."""
    return MeetingPage(meeting.services, meeting.kept_case(), key, meeting.clock, meeting.vault)

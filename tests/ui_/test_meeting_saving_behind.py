"""Saving goes on behind the typing: whatever happens meanwhile, no word is lost and the state is told as it is."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt

from models.kinds import AttendanceStatus, ContributionKind, Step
from models.records import ActionDraft, ContributionDraft
from tests.pages.meeting import DAY, at_step, held


@pytest.fixture
def meeting(qtbot, tmp_path):
    with held(qtbot, tmp_path) as page:
        yield page


@pytest.fixture
def action(meeting):
    return meeting.room.add(ActionDraft(text="Huisbezoek", due=DAY))


def test_a_row_that_is_taken_away_while_its_words_wait_comes_back_with_all_of_them(meeting, action):
    meeting.room.change_soon(action, text="Huisbezoek met het wijkteam")
    assert meeting.room.remove(action)
    assert meeting.room.undo()
    assert meeting.kept().actions[-1].text == "Huisbezoek met het wijkteam"


def test_a_row_that_is_taken_away_while_its_words_are_written_comes_back_with_all_of_them(qtbot, meeting, action):
    meeting.room.change_soon(action, text="Huisbezoek met het wijkteam")
    qtbot.waitUntil(lambda: meeting.room._pending.is_under_way(("actions", action.id)))
    assert meeting.room.remove(action)
    assert meeting.room.undo()
    assert meeting.kept().actions[-1].text == "Huisbezoek met het wijkteam"


def test_after_a_bug_in_saving_the_words_wait_and_the_next_ones_are_saved(qtbot, meeting, action):
    with qtbot.capture_exceptions() as bugs:
        meeting.room.change_soon(action, priority=object())
        qtbot.waitUntil(lambda: len(bugs) == 1)
    assert not meeting.room._pending.is_under_way(("actions", action.id))
    assert (meeting.room.all_saved, meeting.room.somebody_types) == (False, False)
    meeting.room.change_soon(action, priority=None, text="Huisbezoek met het wijkteam")
    qtbot.waitUntil(lambda: meeting.room.all_saved)
    assert meeting.kept().actions[-1].text == "Huisbezoek met het wijkteam"


def test_a_meeting_that_cannot_be_left_goes_on_with_its_clock_and_its_window_for_the_room(meeting, action, heard):
    at_step(meeting, Step.DECISIONS)
    left = heard(meeting.screen.left)
    meeting.press(Qt.Key.Key_F9)
    meeting.room.change_soon(action, due=DAY - timedelta(days=1))
    meeting.screen.leave()
    assert left == []
    assert meeting.screen.beamer.is_on
    assert meeting.screen.clock.expected_end() is not None


def test_own_notes_that_wait_are_not_taken_for_those_that_are_kept(meeting):
    notes = meeting.screen.side.notes
    meeting.room.proceed_soon(private_notes="Na afloop bellen")
    notes.refresh()
    assert notes.text.value() == "Na afloop bellen"


def test_what_its_source_takes_back_goes_from_the_beamer_while_somebody_types_on(qtbot, meeting):
    for row in meeting.room.conference.attendance:
        here = row.person not in ("jeffrey", "chiel")
        status = AttendanceStatus.PRESENT if here else AttendanceStatus.ABSENT_WITH_NOTICE
        meeting.room.change(row, status=status)
    draft = ContributionDraft(text="Zag hem bij het station", organisation="politie", kind=ContributionKind.FACT)
    said = meeting.room.add(draft)
    at_step(meeting, Step.PICTURE)
    meeting.press(Qt.Key.Key_F9)
    canvas = meeting.screen.beamer.window.canvas
    assert said.text in canvas.page.words()
    meeting.room.change_soon(said, share_with=())

    def is_gone_while_typing() -> bool:
        meeting.screen.quick_entry.line.edited.emit()
        return said.text not in canvas.page.words()

    qtbot.waitUntil(is_gone_while_typing)

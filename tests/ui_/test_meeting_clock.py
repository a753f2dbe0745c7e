"""What the clock of the meeting keeps, and how late it says that it will be."""

from datetime import time

import pytest

from models.kinds import Step
from tests.pages.meeting import at_step, held


@pytest.fixture
def meeting(qtbot, tmp_path):
    with held(qtbot, tmp_path) as page:
        yield page


def test_locking_keeps_the_time_of_the_step_in_view(meeting):
    at_step(meeting, Step.OPEN)
    meeting.clock.go_on(seconds=45)
    meeting.screen.flush()
    assert dict(meeting.kept().proceedings.seconds_used)[Step.OPEN] == 45


def test_a_meeting_that_runs_past_midnight_is_late_by_its_minutes(meeting):
    at_step(meeting, Step.READ_BACK)
    meeting.room.revise_conference(ends_at=time(23, 59))
    meeting.clock.go_on(hours=14, minutes=28)
    assert meeting.screen.clock.minutes_late() == -1
    meeting.clock.go_on(minutes=5)
    assert meeting.screen.clock.minutes_late() == 4


def test_a_meeting_planned_right_after_midnight_is_not_a_day_late(meeting):
    meeting.clock.go_on(hours=15, minutes=3)
    at_step(meeting, Step.READ_BACK)
    meeting.room.revise_conference(held_on=meeting.room.today, ends_at=time(1, 13))
    meeting.clock.go_on(minutes=1)
    assert -60 < meeting.screen.clock.minutes_late() < 0

"""Minutes that are amended: the meeting opens for changes, its clock stands still, and it finalises as 1.1."""

import pytest
from PySide6.QtCore import Qt

from models.kinds import AttendanceStatus, MinutesStatus, Step
from models.records import DecisionDraft
from tests.pages.meeting import again, at_step, held
from tests.pages.meeting_agreements import make_final


@pytest.fixture
def amended(qtbot, tmp_path):
    with held(qtbot, tmp_path) as page:
        for row in page.room.conference.attendance:
            page.room.change(row, status=AttendanceStatus.ABSENT_WITH_NOTICE)
        make_final(page)
        page.services.conferences.amend(page.room.conference.id, "Besluit vergeten.", page.clock())
        with again(qtbot, page) as reopened:
            yield reopened


def test_the_minutes_can_be_changed_again(amended):
    assert not amended.room.is_read_only
    assert amended.room.add(DecisionDraft(text="Het plan gaat door.")) is not None
    assert [row.text for row in amended.kept().decisions] == ["Het plan gaat door."]


def test_the_header_says_what_is_amended_and_no_time_runs(amended):
    before = amended.kept().proceedings
    at_step(amended, Step.DECISIONS)
    amended.clock.go_on(minutes=30)
    at_step(amended, Step.PICTURE)
    assert not amended.screen.clock.runs
    assert amended.kept().proceedings.seconds_used == before.seconds_used
    assert amended.kept().proceedings.started_at == before.started_at
    assert "Wijziging van versie 1.0" in " ".join(amended.screen.header._begun_and_planned())


def test_it_becomes_final_again_as_the_next_version_without_giving_the_reasons_anew(amended):
    amended.room.add(DecisionDraft(text="Het plan gaat door."))
    at_step(amended, Step.READ_BACK)
    amended.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    kept = amended.kept()
    assert (kept.minutes_status, kept.minutes_version) == (MinutesStatus.FINAL, "1.1")
    versions = amended.services.conferences.versions(kept.id)
    assert [(one.number, one.reason) for one in versions] == [("1.0", ""), ("1.1", "Besluit vergeten.")]

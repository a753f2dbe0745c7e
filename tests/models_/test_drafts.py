"""Minutes that stay a draft for more than five working days are told, in their own list and over all cases."""

from dataclasses import replace
from datetime import date, datetime, timedelta, timezone

import pytest

from models.kinds import Phase, Step
from models.records import Amendment, ConferenceDraft, DecisionDraft, Finalisation, Override, Proceedings
from models.rules.completeness import gaps
from models.rules.drafts import draft_since, is_draft_too_long
from models.rules.gaps import GapCode
from models.services import DraftLine
from tests import builders
from tests.meetings import HELD_ON, begin

LAST_DAY, TOO_LATE = date(2026, 12, 1), date(2026, 12, 2)  # held on Tuesday 24 November
AT = datetime(2026, 12, 2, 9, 0, tzinfo=timezone(timedelta(hours=1)))
AMENDMENT = Amendment(version="1.1", replaces="1.0", replaced_at=AT, reason="Fout", at=AT, by="Zoë")


def found_on(day: date, **changes):
    conference = builders.complete_conference(**changes)
    found = gaps(builders.case(conference), conference.key, day)
    return next((gap for gap in found if gap.code is GapCode.DRAFT_TOO_LONG), None)


def test_five_working_days_are_time_enough_and_the_sixth_warns():
    assert found_on(LAST_DAY) is None
    gap = found_on(TOO_LATE)
    assert (gap.code.blocks, gap.step, gap.field) == (False, Step.READ_BACK, "finalise")
    assert gap.detail == "2026-11-24"


def test_the_reason_given_one_day_counts_the_next():
    assert found_on(TOO_LATE).key == found_on(TOO_LATE + timedelta(days=40)).key


def test_an_amendment_counts_from_the_day_it_was_begun():
    assert found_on(date(2026, 12, 9), amendment=AMENDMENT) is None
    assert found_on(date(2026, 12, 10), amendment=AMENDMENT).detail == "2026-12-02"


def test_a_conference_of_which_nothing_was_written_has_no_minutes_to_wait_for():
    empty = builders.conference(proceedings=Proceedings(started_at=AT))
    assert draft_since(empty) is None
    assert not is_draft_too_long(empty, date(2027, 1, 1))


def test_final_minutes_wait_for_nothing():
    final = builders.complete_conference(finalisation=Finalisation(version="1.0", at=AT, by="Zoë"))
    assert not is_draft_too_long(final, date(2027, 1, 1))
    assert is_draft_too_long(replace(final, finalisation=None), date(2027, 1, 1))


@pytest.fixture
def written(services):
    """A meeting that lacks nothing, with a decision."""
    meeting = begin(services)
    meeting.finish()
    services.minutes.add(meeting.id, DecisionDraft(text="Het plan gaat door."))
    return meeting


def late(meeting, today=TOO_LATE, at_most=9):
    return meeting.services.overview.late_drafts(today, at_most)


def test_over_all_cases_they_are_found_with_their_day(written):
    assert late(written, LAST_DAY) == ()
    assert late(written) == (
        DraftLine(
            case_id=written.case_id, conference_key="c1", number="PGA-1", kind=written.conference.kind,
            held_on=HELD_ON, since=HELD_ON, version="0.1",
        ),
    )  # fmt: skip


def test_what_waits_longest_stands_first_and_the_rest_is_left_out(written):
    older = begin(written.services, "PGA-2")
    draft = ConferenceDraft(kind=older.conference.kind, held_on=date(2026, 10, 6))
    written.services.conferences.revise(older.id, draft)
    assert len(late(written)) == 1  # nothing was written yet
    written.services.minutes.add(older.id, DecisionDraft(text="Eerder besloten."))
    assert [line.number for line in late(written)] == ["PGA-2", "PGA-1"]
    assert [line.number for line in late(written, at_most=1)] == ["PGA-2"]


def test_final_minutes_and_closed_cases_are_not_among_them_and_an_amendment_is(written):
    conferences = written.services.conferences
    found = gaps(written.case, "c1", AT.date())
    conferences.finalise(written.id, [Override(gap=gap.key, reason="Ziekte.") for gap in found], AT)
    assert late(written, date(2027, 1, 1)) == ()
    conferences.amend(written.id, "Fout", AT)
    assert late(written, date(2026, 12, 9)) == ()
    (line,) = late(written, date(2026, 12, 10))
    assert (line.since, line.version) == (AT.date(), "1.1")
    written.revise_case(phase=Phase.CLOSED)
    assert late(written, date(2027, 1, 1)) == ()


def test_late_minutes_become_final_with_a_reason_that_is_kept(written):
    found = gaps(written.case, "c1", AT.date())
    kept = written.services.conferences.finalise(
        written.id, [Override(gap=gap.key, reason="Ziekte.") for gap in found], AT
    )
    assert "draft_too_long:conference:2026-11-24" in [one.gap for one in kept.finalisation.overrides]

"""Final minutes are amended as a next version with a reason; the version before stays as it was."""

from datetime import datetime, timedelta, timezone

import pytest

from models.kinds import MinutesStatus, Phase
from models.problems import Problem
from models.records import Amendment, DecisionDraft, Override, PreviousMinutes, Proceedings
from models.rules.comparison import Change, compare
from models.rules.completeness import gaps
from models.services import Services
from models.vault import Vault
from tests.meetings import Meeting, begin
from tests.vaults import CHAIR, PASSPHRASE, answers

AT = datetime(2026, 11, 24, 12, 30, tzinfo=timezone(timedelta(hours=1)))
LATER = AT + timedelta(days=3)
REASON = "Een besluit stond er verkeerd in."


@pytest.fixture
def final(services: Services) -> Meeting:
    """A meeting whose minutes are final, with one decision."""
    meeting = begin(services)
    meeting.finish()
    services.minutes.add(meeting.id, DecisionDraft(text="Het plan gaat door."))
    finalise(meeting, AT)
    return meeting


def finalise(meeting: Meeting, at: datetime) -> None:
    found = gaps(meeting.case, meeting.conference.key, at.date())
    overrides = [Override(gap=gap.key, reason="Besproken.") for gap in found]
    meeting.services.conferences.finalise(meeting.id, overrides, at)


def test_amending_opens_the_conference_as_a_draft_of_the_next_version(final):
    amended = final.services.conferences.amend(final.id, f"  {REASON} ", LATER)
    assert amended.minutes_status is MinutesStatus.DRAFT
    assert amended.minutes_version == "1.1"
    assert amended.amendment == Amendment(
        version="1.1", replaces="1.0", replaced_at=AT, reason=REASON, at=LATER, by=CHAIR
    )
    assert final.conference.amendment == amended.amendment


def test_the_reasons_for_warnings_are_not_asked_again(final):
    given = final.conference.finalisation.overrides
    assert given
    assert final.services.conferences.amend(final.id, REASON, LATER).proceedings.set_aside == given


def test_without_amending_final_minutes_do_not_change(final):
    with answers(Problem.CONFERENCE_FINAL):
        final.services.minutes.revise(final.conference.decisions[0].id, DecisionDraft(text="Toch niet."))


@pytest.mark.parametrize("reason", ["", "  \n"])
def test_an_amendment_needs_a_reason(final, reason):
    with answers(Problem.REASON_MISSING):
        final.services.conferences.amend(final.id, reason, LATER)
    assert final.conference.minutes_status is MinutesStatus.FINAL


def test_a_reason_without_end_is_refused(final):
    with answers(Problem.TEXT_TOO_LONG):
        final.services.conferences.amend(final.id, "x" * 20_001, LATER)
    assert final.conference.minutes_status is MinutesStatus.FINAL


def test_only_final_minutes_are_amended(services):
    meeting = begin(services)
    with answers(Problem.CONFERENCE_NOT_FINAL):
        services.conferences.amend(meeting.id, REASON, LATER)


def test_minutes_under_amendment_are_not_amended_again(final):
    final.services.conferences.amend(final.id, REASON, LATER)
    with answers(Problem.CONFERENCE_NOT_FINAL):
        final.services.conferences.amend(final.id, REASON, LATER)


def test_the_minutes_of_a_closed_case_are_not_amended(final):
    final.revise_case(phase=Phase.CLOSED)
    with answers(Problem.CASE_CLOSED):
        final.services.conferences.amend(final.id, REASON, LATER)


def test_every_final_version_is_kept_with_its_contents_and_reason(final):
    conferences, minutes = final.services.conferences, final.services.minutes
    conferences.amend(final.id, REASON, LATER)
    minutes.revise(final.conference.decisions[0].id, DecisionDraft(text="Het plan gaat niet door."))
    finalise(final, LATER)
    first, second = conferences.versions(final.id)
    assert (first.number, first.reason, first.at, first.by) == ("1.0", "", AT, CHAIR)
    assert (second.number, second.reason, second.at) == ("1.1", REASON, LATER)
    assert second.conference == final.conference
    assert second.conference.amendment == final.conference.amendment
    (difference,) = compare(first.conference, second.conference)
    assert (difference.change, difference.before.text) == (Change.CHANGED, "Het plan gaat door.")


def test_versions_count_on(final):
    for number in range(1, 11):
        assert final.services.conferences.amend(final.id, REASON, LATER).minutes_version == f"1.{number}"
        finalise(final, LATER)
    numbers = [version.number for version in final.services.conferences.versions(final.id)]
    assert numbers == ["1.0", *(f"1.{number}" for number in range(1, 11))]


def test_minutes_that_were_never_final_have_no_versions(services):
    assert services.conferences.versions(begin(services).id) == ()


def test_what_is_said_of_the_minutes_before_is_kept(services):
    meeting = begin(services)
    said = Proceedings(previous_minutes=PreviousMinutes.REMARKS, previous_remarks="Naam verkeerd gespeld.")
    services.conferences.proceed(meeting.id, said)
    assert meeting.conference.proceedings == said


def test_an_amendment_outlives_the_vault_being_closed(final, vault: Vault):
    amended = final.services.conferences.amend(final.id, REASON, LATER)
    vault.close()
    with Vault.open(vault.folder, CHAIR, PASSPHRASE) as again:
        assert Services.over(again).conferences.get(final.id).amendment == amended.amendment

"""An amendment that was begun by mistake is withdrawn: the final version before it counts again, whole."""

from dataclasses import fields, replace
from datetime import datetime, timedelta, timezone
from typing import Any

import pytest

from models.kinds import AttendanceStatus, ConferenceKind, MinutesStatus, Phase, Step
from models.problems import Problem
from models.records import (
    ActionDraft,
    ActionUpdateDraft,
    AttendanceDraft,
    ConferenceDraft,
    DecisionDraft,
    GoalDraft,
    Override,
    Proceedings,
)
from models.rules.comparison import compare
from models.rules.completeness import blocking, gaps
from tests.meetings import HELD_ON, Meeting, begin, conference_draft
from tests.vaults import answers

AT = datetime(2026, 11, 24, 12, 30, tzinfo=timezone(timedelta(hours=1)))
REASON = "Verkeerde casus."
ROWS = (
    *("attendance", "contributions", "role_assessments", "domain_assessments", "instruments", "goals", "actions"),
    *("action_updates", "decisions", "dilemmas", "scenarios", "informing"),
)


@pytest.fixture
def final(services) -> Meeting:
    """A meeting whose minutes are final, with a goal, two actions on it, and decisions."""
    meeting = begin(services)
    meeting.finish()
    goal = services.minutes.add(meeting.id, GoalDraft(text="Rust in huis"))
    meeting.agree("Huisbezoek", goal=goal.number)
    meeting.agree("Bellen")
    services.minutes.add(meeting.id, DecisionDraft(text="Het plan gaat door."))
    services.minutes.add(meeting.id, DecisionDraft(text="De wijkagent blijft komen."))
    services.minutes.move(services.minutes.add(meeting.id, DecisionDraft(text="Eerst de huur.")), -2)
    services.conferences.proceed(meeting.id, Proceedings(step=Step.READ_BACK, read_back=("decision:1",)))
    finalise(meeting.services, meeting.case, meeting.conference)
    return meeting


def finalise(services, case, conference) -> None:
    found = gaps(case, conference.key, AT.date())
    assert blocking(found) == ()
    services.conferences.finalise(conference.id, [Override(gap=gap.key, reason="Besproken.") for gap in found], AT)


def whole(meeting: Meeting) -> dict[str, Any]:
    """All that the conference holds, what is not compared and the identity of every row included."""
    conference = meeting.conference
    held = {field.name: getattr(conference, field.name) for field in fields(conference)}
    return held | {name: [(row.id, row) for row in held[name]] for name in ROWS}


def withdraw(meeting: Meeting) -> None:
    meeting.services.conferences.withdraw_amendment(meeting.id)


def test_an_amendment_in_which_nothing_changed_leaves_the_version_as_it_was(final):
    before = whole(final)
    final.services.conferences.amend(final.id, REASON, AT)
    withdraw(final)
    assert whole(final) == before
    assert final.conference.minutes_status is MinutesStatus.FINAL


def test_what_was_added_changed_removed_and_moved_is_put_back(final):
    before, minutes = whole(final), final.services.minutes
    kept = final.conference
    final.services.conferences.amend(final.id, REASON, AT)
    new_goal = minutes.add(final.id, GoalDraft(text="Nieuw doel"))
    minutes.revise(kept.actions[1].id, ActionDraft(text="Toch niet bellen", goal=new_goal.number))
    minutes.add(final.id, ActionDraft(text="Nieuwe actie", goal=new_goal.number))
    minutes.remove(kept.actions[0])
    minutes.remove(kept.goals[0])
    minutes.move(kept.decisions[0], 2)
    minutes.remove(kept.decisions[1])
    minutes.add(final.id, DecisionDraft(text="Onzin"))
    minutes.add(final.id, AttendanceDraft(organisation="politie", status=AttendanceStatus.PARTLY))
    final.services.conferences.revise(final.id, replace(conference_draft(kept), place="Elders", held_on=HELD_ON))
    final.services.conferences.proceed(final.id, Proceedings(no_follow_up=True))
    withdraw(final)
    assert whole(final) == before
    (version,) = final.services.conferences.versions(final.id)
    assert compare(version.conference, final.conference) == ()


def test_numbers_of_what_was_added_are_not_given_again(final):
    final.services.conferences.amend(final.id, REASON, AT)
    added = final.agree("Bij vergissing")
    withdraw(final)
    final.services.conferences.amend(final.id, REASON, AT)
    assert final.agree("Nieuw").number == added.number + 1


def test_a_second_amendment_goes_back_to_the_version_of_the_first(final):
    conferences = final.services.conferences
    conferences.amend(final.id, REASON, AT)
    final.services.minutes.add(final.id, DecisionDraft(text="Aangevuld."))
    finalise(final.services, final.case, final.conference)
    before = whole(final)
    conferences.amend(final.id, "Nog eens", AT)
    final.services.minutes.remove(final.conference.decisions[0])
    withdraw(final)
    assert whole(final) == before
    assert final.conference.minutes_version == "1.1"
    assert [one.number for one in conferences.versions(final.id)] == ["1.0", "1.1"]


def test_the_chairs_private_notes_are_in_no_version_and_stay(final):
    final.services.conferences.amend(final.id, REASON, AT)
    noted = replace(final.conference.proceedings, private_notes="Bel Anouk nog.")
    final.services.conferences.proceed(final.id, noted)
    withdraw(final)
    assert final.conference.proceedings.private_notes == "Bel Anouk nog."
    assert final.conference.proceedings.read_back == ("decision:1",)


def test_only_an_amendment_is_withdrawn(final, services):
    with answers(Problem.NO_AMENDMENT):
        withdraw(final)
    with answers(Problem.NO_AMENDMENT):
        withdraw(begin(services, "PGA-2"))


def test_in_a_closed_case_nothing_is_withdrawn(final):
    final.services.conferences.amend(final.id, REASON, AT)
    final.revise_case(phase=Phase.CLOSED)
    with answers(Problem.CASE_CLOSED):
        withdraw(final)


def test_what_a_later_conference_reports_on_stays_and_so_does_the_amendment(final):
    final.services.conferences.amend(final.id, REASON, AT)
    added = final.agree("Nieuwe actie")
    later = ConferenceDraft(kind=ConferenceKind.FOLLOW_UP, held_on=HELD_ON + timedelta(days=30))
    next_one = final.services.conferences.plan(final.case_id, later, invite_like_previous=False)
    final.services.minutes.add(next_one.id, ActionUpdateDraft(number=added.number, status="gereed"))
    before = whole(final)
    with answers(Problem.STILL_IN_USE):
        withdraw(final)
    assert whole(final) == before

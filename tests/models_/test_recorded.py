"""What documents are made of: final minutes as they were kept, a draft as it is now."""

import json
from dataclasses import replace
from datetime import date, datetime, timedelta, timezone
from hashlib import sha256

import pytest
from sqlalchemy import select

from models.entities import MinutesVersion
from models.kinds import ConferenceKind, ParticipantType
from models.problems import Problem
from models.records import (
    ConferenceDraft,
    DecisionDraft,
    DisclosureDraft,
    Override,
)
from models.rules.completeness import gaps
from tests.meetings import HELD_ON, Meeting, begin, organisation, professional
from tests.vaults import answers

AT = datetime(2026, 11, 24, 12, 30, tzinfo=timezone(timedelta(hours=1)))


@pytest.fixture
def meeting(services) -> Meeting:
    """A conference that lacks nothing, after an earlier one, with something disclosed."""
    meeting = begin(services)
    earlier = ConferenceDraft(kind=ConferenceKind.TRIAGE, held_on=date(2026, 10, 6))
    before = services.conferences.plan(meeting.case_id, earlier)
    services.minutes.add(before.id, DecisionDraft(text="Eerst onderzoeken."))
    meeting.finish()
    services.minutes.add(meeting.id, DecisionDraft(text="Het plan gaat door."))
    services.disclosures.add(meeting.case_id, DisclosureDraft(to="politie", on=HELD_ON, what="Brief", conference="c1"))
    services.disclosures.add(meeting.case_id, DisclosureDraft(to="politie", on=HELD_ON, what="Los"))
    return meeting


def finalise(meeting: Meeting) -> None:
    found = gaps(meeting.case, "c1", AT.date())
    meeting.services.conferences.finalise(meeting.id, [Override(gap=gap.key, reason="Besproken.") for gap in found], AT)


def recorded(meeting: Meeting, version: str | None = None):
    return meeting.services.conferences.as_recorded(meeting.id, version)


def test_a_draft_is_told_as_the_case_is_now(meeting):
    assert recorded(meeting) == meeting.case


def test_final_minutes_are_told_with_the_names_of_their_day(meeting):
    finalise(meeting)
    services, case = meeting.services, meeting.case
    services.people.revise(case.person("anouk").id, professional("Anouk de Wit", "politie"))
    services.organisations.revise(
        case.organisation("politie").id, organisation("Politie Noord", ParticipantType.PARAGRAPH_1)
    )
    meeting.revise_case(purpose="Iets heel anders")
    kept = recorded(meeting)
    assert kept.person("anouk").name == "Anouk Brandsma"
    assert kept.organisation("politie").name == "Politie"
    assert kept.purpose == case.purpose
    assert meeting.case.person("anouk").name == "Anouk de Wit"


def test_final_minutes_keep_what_they_look_back_on_and_what_was_disclosed_there(meeting):
    finalise(meeting)
    earlier = meeting.case.conferences[0]
    meeting.services.minutes.revise(earlier.decisions[0].id, DecisionDraft(text="Achteraf herschreven."))
    kept = recorded(meeting)
    assert [one.key for one in kept.conferences] == ["c2", "c1"]
    assert kept.conferences[0].decisions[0].text == "Eerst onderzoeken."
    assert [one.what for one in kept.disclosures] == ["Brief"]
    assert kept.conferences[-1].finalisation == meeting.conference.finalisation


def test_under_amendment_the_draft_is_told_and_the_version_before_when_it_is_asked_for(meeting):
    finalise(meeting)
    meeting.services.conferences.amend(meeting.id, "Fout", AT)
    decision = meeting.conference.decisions[0]
    meeting.services.minutes.revise(decision.id, replace(decision, text="Toch niet."))
    assert recorded(meeting).conference("c1").decisions[0].text == "Toch niet."
    assert recorded(meeting, "1.0").conference("c1").decisions[0].text == "Het plan gaat door."
    assert meeting.conference.replaced_versions == ("1.0",)
    finalise(meeting)
    assert recorded(meeting).conference("c1").minutes_version == "1.1"
    assert recorded(meeting, "1.0").conference("c1").minutes_version == "1.0"
    meeting.services.conferences.amend(meeting.id, "Nog eens", AT)
    assert meeting.conference.replaced_versions == ("1.0", "1.1")


def test_a_version_that_never_was_is_not_found(meeting):
    finalise(meeting)
    with answers(Problem.NOT_FOUND):
        recorded(meeting, "1.7")
    assert meeting.conference.replaced_versions == ()


def test_a_version_that_was_kept_alone_looks_back_on_the_conferences_before_it(meeting, vault):
    """So vaults of the first schemas kept them: without what went before and what was disclosed."""
    finalise(meeting)
    with vault.work() as session:
        (version,) = session.scalars(select(MinutesVersion)).all()
        told = json.loads(version.contents)
        told["conferences"], told["disclosures"] = told["conferences"][-1:], []
        version.contents = json.dumps(told)
        version.sha256 = sha256(version.contents.encode()).hexdigest()
    kept = recorded(meeting)
    assert [one.key for one in kept.conferences] == ["c2", "c1"]
    assert [one.what for one in kept.disclosures] == ["Brief"]
    assert kept.conference("c1") == meeting.conference

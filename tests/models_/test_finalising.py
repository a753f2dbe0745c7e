"""Minutes become final: only when nothing blocks, every warning is explained, and then with their contents kept."""

import hashlib
import json
from datetime import date, datetime, timedelta, timezone

import pytest
from sqlalchemy import select

from models.entities import MinutesVersion
from models.kinds import AttendanceStatus, ConferenceKind, MinutesStatus
from models.problems import Problem
from models.records import AttendanceDraft, CaseSnapshot, ConferenceDraft, DecisionDraft, Finalisation, Override
from models.records.plain import from_plain
from models.rules.completeness import gaps
from models.services import Services
from models.vault import Vault
from tests.meetings import HELD_ON, Meeting, begin, professional
from tests.vaults import CHAIR, answers

AT = datetime(2026, 11, 24, 12, 30, tzinfo=timezone(timedelta(hours=1)))


@pytest.fixture
def meeting(services: Services) -> Meeting:
    return begin(services)


def explained(meeting: Meeting) -> list[Override]:
    found = gaps(meeting.case, meeting.conference.key, HELD_ON)
    return [Override(gap=gap.key, reason="Besproken.") for gap in found]


def test_an_incomplete_conference_does_not_become_final(meeting):
    with answers(Problem.CONFERENCE_INCOMPLETE) as details:
        meeting.services.conferences.finalise(meeting.id, (), AT)
    assert int(details["blocking"]) > 0
    assert meeting.conference.minutes_status is MinutesStatus.DRAFT


def test_what_blocks_cannot_be_set_aside_with_a_reason(meeting):
    meeting.finish()
    meeting.agree(owner=None)
    with answers(Problem.CONFERENCE_INCOMPLETE) as details:
        meeting.services.conferences.finalise(meeting.id, explained(meeting), AT)
    assert details == {"blocking": "1", "unexplained": "0"}


def test_a_warning_without_a_reason_stands_in_the_way(meeting):
    meeting.finish()
    overrides = [Override(gap=override.gap, reason="  ") for override in explained(meeting)]
    with answers(Problem.CONFERENCE_INCOMPLETE) as details:
        meeting.services.conferences.finalise(meeting.id, overrides, AT)
    assert details == {"blocking": "0", "unexplained": str(len(overrides))}


def test_final_minutes_say_when_by_whom_and_which_warnings_were_set_aside(meeting):
    meeting.finish()
    overrides = [*explained(meeting), Override(gap="of_something_else", reason="Voor de zekerheid.")]
    final = meeting.services.conferences.finalise(meeting.id, overrides, AT)
    expected = Finalisation(version="1.0", at=AT, by=CHAIR, overrides=tuple(overrides[:-1]))
    assert final.finalisation == expected
    assert meeting.conference.finalisation == expected
    assert final.minutes_version == "1.0"


def test_the_contents_of_a_final_version_are_kept_with_their_fingerprint(meeting, vault: Vault):
    meeting.finish()
    meeting.services.minutes.add(meeting.id, DecisionDraft(text="Het plan gaat door.", dissent="Ferry: te vroeg."))
    final = meeting.services.conferences.finalise(meeting.id, explained(meeting), AT)
    anouk = meeting.case.person("anouk")
    meeting.services.people.revise(anouk.id, professional("Anouk de Vries", "politie"))
    with vault.read() as session:
        version = session.scalars(select(MinutesVersion)).one()
    assert (version.number, version.at, version.by) == ("1.0", AT, CHAIR)
    assert version.sha256 == hashlib.sha256(version.contents.encode()).hexdigest()
    kept: CaseSnapshot = from_plain(CaseSnapshot, json.loads(version.contents))
    assert kept.conferences == (final,)
    assert kept.conferences[0].finalisation == final.finalisation
    assert kept.person("anouk").name == "Anouk Brandsma"


def test_the_next_conference_of_a_case_with_final_minutes_is_open(meeting):
    meeting.finish()
    meeting.services.conferences.finalise(meeting.id, explained(meeting), AT)
    later = meeting.services.conferences.plan(
        meeting.case_id, ConferenceDraft(kind=ConferenceKind.FOLLOW_UP, held_on=date(2026, 12, 15))
    )
    row = AttendanceDraft(person="jesse", status=AttendanceStatus.PRESENT)
    assert meeting.services.minutes.add(later.id, row).takes_part

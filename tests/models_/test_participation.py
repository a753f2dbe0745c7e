"""Whoever comes without naming an organisation comes for their employer: nobody sits or reads along unseen."""

from dataclasses import replace
from datetime import date

import pytest

from models.kinds import AttendanceStatus, ConferenceKind, ContributionKind, Position
from models.records import InformingSnapshot, PersonSnapshot
from models.rules.completeness import gaps
from models.rules.extracts import distribution, extract
from models.rules.gaps import GapCode
from models.rules.participation import is_unsigned_third_party, represented
from models.rules.sharing import in_minutes, recipients
from tests import builders

PRESENT = AttendanceStatus.PRESENT
LATER = date(2027, 1, 12)


def codes(*attendance, **changes) -> set[GapCode]:
    conference = builders.complete_conference(attendance=attendance, **changes)
    return {gap.code for gap in gaps(builders.case(conference), conference.key)}


def test_the_named_organisation_goes_before_the_employer_and_a_citizen_comes_for_nobody() -> None:
    case = builders.case()
    rows = [builders.attends("hatice", "politie", PRESENT), builders.attends("hatice", None, PRESENT)]
    assert [one.key for row in rows if (one := represented(case, row))] == ["politie", "wijkteam"]
    assert represented(case, builders.attends("jesse", None, PRESENT)) is None


def test_an_employee_of_a_third_party_blocks_final_minutes_without_naming_it() -> None:
    unsigned = builders.attends("job", None, PRESENT)
    assert GapCode.THIRD_PARTY_UNSIGNED in codes(unsigned)
    assert GapCode.THIRD_PARTY_UNSIGNED not in codes(builders.attends("job", None, PRESENT, declaration_signed=True))
    assert is_unsigned_third_party(builders.case(), unsigned)


def test_who_comes_for_an_employer_is_expected_to_speak() -> None:
    assert GapCode.INVITED_SILENT in codes(
        builders.attends("anouk", "politie", PRESENT), builders.attends("hatice", None, PRESENT)
    )


def test_who_comes_for_an_employer_reads_the_minutes_too() -> None:
    kept_to_police = builders.contribution(share_with=("politie",))
    conference = builders.conference(
        attendance=(builders.attends("anouk", None, PRESENT), builders.attends("hatice", None, PRESENT)),
        contributions=(kept_to_police,),
    )
    case = builders.case(conference)
    assert [one.key for one in recipients(case, conference)] == ["politie", "wijkteam"]
    assert not in_minutes(kept_to_police, case, conference)


def test_the_plan_leaves_out_what_a_later_recipient_may_not_read() -> None:
    view = builders.contribution(kind=ContributionKind.VIEW_OF_PERSON, share_with=("politie",))
    first = builders.conference(
        "c1", attendance=(builders.attends("anouk", "politie", PRESENT),), contributions=(view,)
    )
    second = builders.conference("c2", LATER, attendance=(builders.attends("hatice", "wijkteam", PRESENT),))
    case = builders.case(first, second)
    assert extract(case, "c1", distribution(case, "c1")).case.conferences[0].contributions == (view,)
    assert extract(case, "c2", distribution(case, "c2")).case.conferences[0].contributions == ()


@pytest.mark.parametrize(("on", "expected"), [(None, True), (date(2026, 12, 1), False)])
def test_a_delay_whose_day_has_come_is_told_at_the_next_conference(on: date | None, expected: bool) -> None:
    zoe = PersonSnapshot(id=900, key="zoe", name="Zoë 't Hart", position=Position.VICTIM)
    delay = InformingSnapshot(person="zoe", on=on, delay_ground="Onderzoek", review_on=date(2027, 1, 12))
    first = builders.complete_conference(informing=(delay,))
    second = builders.conference("c2", LATER)
    case = builders.case(first, second, people=(*builders.case().people, zoe))
    found = [gap for gap in gaps(case, "c2") if gap.code is GapCode.DELAY_REVIEW_PAST]
    assert [(gap.subject, gap.record, gap.detail) for gap in found] == ([("Zoë 't Hart", 900, "2027-01-12")] * expected)


def test_a_closing_conference_closes_the_case_without_a_tick() -> None:
    assert not builders.conference().closes_case
    assert replace(builders.conference(), kind=ConferenceKind.CLOSING).closes_case

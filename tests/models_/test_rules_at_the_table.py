"""The rules that block at once, kept by the entities themselves."""

from dataclasses import replace
from datetime import date, datetime

import pytest

from models.kinds import AttendanceStatus, ParticipantType, Phase, Position
from models.problems import KnownProblem, Problem
from models.records import (
    ActionDraft,
    ActionUpdateDraft,
    AttendanceDraft,
    ContributionDraft,
    DecisionDraft,
    DisclosureDraft,
    GoalDraft,
    Override,
    PersonDraft,
    Proceedings,
)
from models.rules.completeness import gaps
from models.services import Services
from tests.meetings import HELD_ON, Meeting, begin, conference_draft, organisation, professional
from tests.vaults import answers

JOB = AttendanceDraft(person="job", organisation="verhuurder", status=AttendanceStatus.PRESENT)


@pytest.fixture
def meeting(services: Services) -> Meeting:
    return begin(services)


@pytest.mark.parametrize("status", [status for status in AttendanceStatus if status.takes_part])
def test_a_third_party_takes_no_part_before_the_declaration_is_signed(meeting, status):
    with answers(Problem.DECLARATION_MISSING) as details:
        meeting.services.minutes.add(meeting.id, replace(JOB, status=status))
    assert details == {"organisation": "Verhuurder"}
    assert meeting.conference.attendance == ()


def test_an_invited_third_party_is_marked_present_once_it_has_signed(meeting):
    invited = meeting.services.minutes.add(meeting.id, replace(JOB, status=None))
    with answers(Problem.DECLARATION_MISSING):
        meeting.services.minutes.revise(invited.id, JOB)
    signed = meeting.services.minutes.revise(invited.id, replace(JOB, declaration_signed=True))
    assert meeting.conference.attendance == (signed,)
    assert signed.takes_part


def test_an_employee_of_a_third_party_does_not_slip_in_without_naming_it(meeting):
    with answers(Problem.DECLARATION_MISSING):
        meeting.services.minutes.add(meeting.id, replace(JOB, organisation=None))


def test_an_absent_third_party_need_not_sign(meeting):
    absent = replace(JOB, status=AttendanceStatus.ABSENT_WITH_NOTICE)
    assert meeting.services.minutes.add(meeting.id, absent).status is AttendanceStatus.ABSENT_WITH_NOTICE


def test_an_organisation_that_sits_at_the_table_does_not_become_an_unsigned_third_party(meeting):
    police = meeting.case.organisation("politie")
    meeting.services.minutes.add(meeting.id, replace(JOB, person="anouk", organisation="politie"))
    with answers(Problem.DECLARATION_MISSING):
        meeting.services.organisations.revise(police.id, organisation("Politie", ParticipantType.THIRD_PARTY))
    assert meeting.case.organisation("politie") == police


def test_an_action_is_due_on_the_day_of_its_conference_or_later(meeting):
    assert meeting.agree(due=HELD_ON).due == HELD_ON
    with answers(Problem.DUE_BEFORE_CONFERENCE) as details:
        meeting.agree(due=date(2026, 11, 23))
    assert details == {"number": "2", "due": "2026-11-23", "held_on": "2026-11-24"}


def test_a_conference_does_not_move_past_the_date_of_its_actions(meeting):
    meeting.agree(due=date(2026, 12, 1))
    later = replace(conference_draft(meeting.conference), held_on=date(2026, 12, 2))
    with answers(Problem.DUE_BEFORE_CONFERENCE):
        meeting.services.conferences.revise(meeting.id, later)
    assert meeting.conference.held_on == HELD_ON


@pytest.mark.parametrize("bsn", ["999990018", "12345678", "99999001a", "٩٩٩٩٩٠٠١٩", "000000000"])
def test_a_bsn_that_fails_the_elfproef_is_refused_by_name_and_never_repeated(meeting, bsn):
    with answers(Problem.INVALID_BSN) as details:
        meeting.services.people.add(
            meeting.case_id, PersonDraft(name="Fenna", position=Position.PERSON_CONCERNED, bsn=bsn)
        )
    assert details == {"name": "Fenna"}


def test_a_bsn_that_passes_is_kept(meeting):
    draft = PersonDraft(name="Fenna", position=Position.PERSON_CONCERNED, bsn="999990019")
    assert meeting.services.people.add(meeting.case_id, draft).masked_bsn == "••••••019"


@pytest.mark.parametrize(
    "draft",
    [
        ActionDraft(text="Bellen", owner="niemand"),
        ActionDraft(text="Bellen", organisation="nergens"),
        ActionDraft(text="Bellen", goal=9),
        ActionDraft(text="Bellen", domain="tuin"),
        ActionUpdateDraft(number=9, status="gereed"),
        ContributionDraft(text="Er is ruzie.", about=("niemand",)),
        ContributionDraft(text="Er is ruzie.", share_with=("nergens",)),
        GoalDraft(text="Rust", person="niemand"),
        AttendanceDraft(person="niemand"),
    ],
    ids=lambda draft: type(draft).__name__,
)
def test_nothing_refers_to_what_the_case_does_not_hold(meeting, draft):
    before = meeting.case
    with answers(Problem.UNKNOWN_REFERENCE):
        meeting.services.minutes.add(meeting.id, draft)
    assert meeting.case == before


def test_a_reference_never_reaches_into_another_case(services, meeting):
    other = begin(services, "PGA-2")
    ferry = services.people.add(other.case_id, professional("Ferry Blom", "politie"))
    with answers(Problem.UNKNOWN_REFERENCE):
        meeting.agree(owner=ferry.key)


def test_the_case_director_is_somebody_in_the_case(meeting):
    with answers(Problem.UNKNOWN_REFERENCE):
        meeting.revise_case(case_director="niemand")
    assert meeting.revise_case(case_director="anouk").case_director == "anouk"


def test_what_is_referred_to_stays(meeting):
    goal = meeting.services.minutes.add(meeting.id, GoalDraft(text="Rust in huis"))
    action = meeting.agree(goal=goal.number)
    meeting.services.minutes.add(meeting.id, ContributionDraft(text="Hij zingt.", about=("jesse",)))
    with answers(Problem.STILL_IN_USE):
        meeting.services.minutes.remove(goal)
    for key in ("anouk", "jesse"):
        with answers(Problem.STILL_IN_USE):
            meeting.services.people.remove(meeting.case.person(key).id)
    with answers(Problem.STILL_IN_USE):
        meeting.services.organisations.remove(meeting.case.organisation("politie").id)
    meeting.services.minutes.remove(action)
    meeting.services.minutes.remove(goal)
    assert meeting.conference.goals == ()


def test_a_text_that_no_file_could_hold_is_refused_with_its_limit(meeting):
    with answers(Problem.TEXT_TOO_LONG) as details:
        meeting.services.minutes.add(meeting.id, DecisionDraft(text="a" * 20_001))
    assert details == {"field": "text", "limit": "20000"}


def test_what_no_database_can_hold_is_left_out_of_typed_text(meeting):
    kept = meeting.services.minutes.add(meeting.id, DecisionDraft(text="Geen\0 brief\ud800", alternatives=("\0",)))
    assert (kept.text, kept.alternatives) == ("Geen brief\ufffd", ("",))
    assert meeting.conference.decisions == (kept,)


def test_an_employer_whose_employee_sits_at_the_table_does_not_become_an_unsigned_third_party(meeting):
    police = meeting.case.organisation("politie")
    meeting.services.minutes.add(meeting.id, AttendanceDraft(person="anouk", status=AttendanceStatus.PRESENT))
    with answers(Problem.DECLARATION_MISSING):
        meeting.services.organisations.revise(police.id, organisation("Politie", ParticipantType.THIRD_PARTY))


def test_final_minutes_do_not_keep_an_organisation_from_becoming_a_third_party(meeting):
    police = meeting.case.organisation("politie")
    finalise(meeting)
    revised = meeting.services.organisations.revise(police.id, organisation("Politie", ParticipantType.THIRD_PARTY))
    assert revised.is_third_party


def finalise(meeting: Meeting) -> None:
    meeting.finish()
    found = gaps(meeting.case, meeting.conference.key, HELD_ON)
    reasons = [Override(gap=gap.key, reason="Besproken.") for gap in found]
    meeting.services.conferences.finalise(meeting.id, reasons, datetime(2026, 11, 24, 12, 0))


def test_final_minutes_do_not_change(meeting):
    action = meeting.agree()
    finalise(meeting)
    before = meeting.case
    minutes, conferences = meeting.services.minutes, meeting.services.conferences
    for change in (
        lambda: minutes.add(meeting.id, DecisionDraft(text="Toch niet.")),
        lambda: minutes.revise(action.id, replace(action, text="Iets anders")),
        lambda: minutes.remove(action),
        lambda: conferences.revise(meeting.id, replace(conference_draft(meeting.conference), place="Elders")),
        lambda: conferences.proceed(meeting.id, Proceedings(no_follow_up=True)),
        lambda: conferences.finalise(meeting.id, (), datetime(2026, 11, 25, 9, 0)),
    ):
        with answers(Problem.CONFERENCE_FINAL):
            change()
    assert meeting.case == before
    assert meeting.conference.proceedings == Proceedings()


def test_a_closed_case_is_read_and_never_changed(meeting):
    action = meeting.agree()
    meeting.revise_case(phase=Phase.CLOSED)
    before = meeting.case
    services = meeting.services
    for change in (
        lambda: meeting.revise_case(purpose="Toch iets anders"),
        lambda: meeting.revise_case(phase=Phase.EXECUTION, purpose="Toch iets anders"),
        lambda: services.people.add(meeting.case_id, professional("Ferry Blom")),
        lambda: services.people.revise(before.person("anouk").id, professional("Iemand anders")),
        lambda: services.people.remove(before.person("job").id),
        lambda: services.organisations.add(meeting.case_id, organisation("GGD")),
        lambda: services.organisations.remove(before.organisation("verhuurder").id),
        lambda: services.conferences.plan(meeting.case_id, conference_draft(meeting.conference)),
        lambda: services.conferences.proceed(meeting.id, Proceedings()),
        lambda: services.minutes.revise(action.id, replace(action, text="Iets anders")),
        lambda: services.minutes.remove(action),
        lambda: meeting.agree(),
        lambda: services.disclosures.add(meeting.case_id, DisclosureDraft(to="politie", on=HELD_ON, what="Alles")),
    ):
        with answers(Problem.CASE_CLOSED):
            change()
    assert meeting.case == before


def test_a_closed_case_reopens_by_its_phase_alone(meeting):
    meeting.revise_case(phase=Phase.CLOSED)
    assert meeting.revise_case(phase=Phase.EXECUTION).phase is Phase.EXECUTION
    assert meeting.agree().number == 1


def test_what_is_gone_is_told_as_not_found(meeting):
    decision = meeting.services.minutes.add(meeting.id, DecisionDraft(text="Ja."))
    meeting.services.minutes.remove(decision)
    for call in (
        lambda: meeting.services.minutes.revise(decision.id, decision),
        lambda: meeting.services.minutes.remove(decision),
        lambda: meeting.services.minutes.add(999, DecisionDraft(text="Ja.")),
        lambda: meeting.services.cases.get(999),
        lambda: meeting.services.conferences.get(999),
        lambda: meeting.services.people.add(999, professional("Ferry Blom")),
    ):
        with pytest.raises(KnownProblem, match="NOT_FOUND"):
            call()

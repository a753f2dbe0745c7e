"""What the services do: cases, people, conferences, numbers, and the lists over all cases."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import date, time

import pytest

from models.kinds import ActionStatus, AttendanceStatus, ConferenceKind, Phase, Position, Step
from models.lists import domain_sets
from models.problems import Problem
from models.records import (
    ActionDraft,
    ActionUpdateDraft,
    AttendanceDraft,
    CaseSnapshot,
    ConferenceDraft,
    ContributionDraft,
    DecisionDraft,
    DisclosureDraft,
    Feedback,
    GoalDraft,
    OrganisationDraft,
    Override,
    PersonDraft,
    Proceedings,
    StepBudget,
)
from models.records.plain import from_plain, to_plain
from models.services import Services
from models.services.cases import Cases
from models.vault import Vault
from tests.meetings import HELD_ON, Meeting, begin, case_draft, conference_draft, organisation, professional
from tests.vaults import CHAIR, PASSPHRASE, answers

NEXT = ConferenceDraft(kind=ConferenceKind.FOLLOW_UP, held_on=date(2026, 12, 15))


@pytest.fixture
def meeting(services: Services) -> Meeting:
    return begin(services)


def test_a_new_case_begins_with_the_first_set_of_life_domains(services):
    case = services.cases.create(case_draft("PGA-9"))
    assert tuple((row.key, row.name) for row in case.domains) == domain_sets()[0].domains
    assert services.cases.get(services.cases.find("PGA-9")) == case


def test_a_new_case_takes_the_life_domains_it_is_given(services):
    case = services.cases.create(case_draft(), [("rust", "Rust"), ("reinheid", "Reinheid")])
    assert [row.name for row in case.domains] == ["Rust", "Reinheid"]


def test_a_case_number_is_used_once(services, meeting):
    with answers(Problem.CASE_EXISTS) as details:
        services.cases.create(case_draft("PGA-1"))
    assert details == {"number": "PGA-1"}
    other = services.cases.create(case_draft("PGA-2"))
    with answers(Problem.CASE_EXISTS):
        services.cases.revise(other.id, case_draft("PGA-1"))
    assert [line.number for line in services.cases.lines()] == ["PGA-1", "PGA-2"]


def test_an_unknown_number_is_told(services):
    with answers(Problem.CASE_MISSING) as details:
        services.cases.find("PGA-404")
    assert details == {"number": "PGA-404"}


def test_what_was_written_is_there_after_the_vault_was_closed(vault: Vault, meeting):
    meeting.agree("Łukasz bellen")
    before = meeting.case
    vault.close()
    with Vault.open(vault.folder, CHAIR, PASSPHRASE) as again:
        assert Services.over(again).cases.get(meeting.case_id) == before


@pytest.mark.parametrize(
    ("name", "key"),
    [
        ("Łukasz Żółć", "lukasz"),
        ("mr. Aïsha El Idrissi", "aisha"),
        ("فاطمة الزهراء", "persoon"),
        ("Henk-Jan Öfner", "henkjan"),
        ("'t Hart", "t"),
        ("dr.", "dr"),
        ("", "persoon"),
        ("Anouk Zonderband", "anouk-2"),
        ("x" * 300, "x" * 28),
    ],
)
def test_a_key_is_made_from_the_name(meeting, name, key):
    assert meeting.services.people.add(meeting.case_id, professional(name)).key == key


def test_a_key_stays_when_the_name_changes(meeting):
    anouk = meeting.case.person("anouk")
    revised = meeting.services.people.revise(anouk.id, professional("Ferry Blom", "politie"))
    assert (revised.key, revised.name, revised.id) == ("anouk", "Ferry Blom", anouk.id)


def test_people_and_organisations_nobody_refers_to_can_be_removed(meeting):
    ferry = meeting.services.people.add(meeting.case_id, professional("Ferry Blom"))
    ggd = meeting.services.organisations.add(meeting.case_id, organisation("GGD"))
    meeting.services.people.remove(ferry.id)
    meeting.services.organisations.remove(ggd.id)
    assert meeting.case.person("ferry") is None
    assert meeting.case.organisation("ggd") is None


def test_relations_keep_their_order(meeting):
    meeting.services.people.add(meeting.case_id, PersonDraft(name="Noor", position=Position.PERSON_CONCERNED))
    draft = PersonDraft(name="Fenna", position=Position.CIRCLE, related_to=("noor", "jesse"))
    fenna = meeting.services.people.add(meeting.case_id, draft)
    assert meeting.case.person("fenna").related_to == ("noor", "jesse")
    turned = meeting.services.people.revise(fenna.id, replace(draft, related_to=("jesse", "noor")))
    assert meeting.case.person("fenna") == turned
    assert turned.related_to == ("jesse", "noor")


def test_shared_with_nobody_is_not_shared_as_usual(meeting):
    minutes = meeting.services.minutes
    usual = minutes.add(meeting.id, ContributionDraft(text="Een."))
    nobody = minutes.add(meeting.id, ContributionDraft(text="Twee.", share_with=()))
    some = minutes.add(meeting.id, ContributionDraft(text="Drie.", share_with=("verhuurder", "politie")))
    kept = [row.share_with for row in meeting.conference.contributions]
    assert kept == [None, (), ("verhuurder", "politie")]
    minutes.revise(some.id, replace(some, share_with=None))
    minutes.revise(usual.id, replace(usual, share_with=()))
    minutes.revise(nobody.id, replace(nobody, share_with=("politie",)))
    assert [row.share_with for row in meeting.conference.contributions] == [(), ("politie",), None]


def test_a_planned_conference_invites_who_was_invited_last_time(meeting):
    row = AttendanceDraft(
        person="job", organisation="verhuurder", status=AttendanceStatus.PRESENT, declaration_signed=True
    )
    meeting.services.minutes.add(meeting.id, row)
    planned = meeting.services.conferences.plan(meeting.case_id, NEXT)
    assert planned.key == "c2"
    assert [(kept.person, kept.status, kept.declaration_signed) for kept in planned.attendance] == [("job", None, None)]
    alone = meeting.services.conferences.plan(meeting.case_id, NEXT, invite_like_previous=False)
    assert alone.attendance == ()
    assert [one.key for one in meeting.case.conferences] == ["c1", "c2", "c3"]


def test_a_conference_gets_the_usual_budgets_unless_it_has_its_own(meeting):
    assert [budget.step for budget in meeting.conference.agenda] == list(Step)[1:]
    own = (StepBudget(step=Step.OPEN, minutes=1),)
    assert meeting.services.conferences.plan(meeting.case_id, replace(NEXT, agenda=own)).agenda == own


def test_how_the_meeting_goes_is_kept(meeting):
    going = Proceedings(
        step=Step.ROLES, seconds_used=((Step.OPEN, 190), (Step.ROLES, 5)), read_back=("decision:1",), no_follow_up=True
    )
    going = replace(going, set_aside=(Override(gap="vague_verb:actions:3", reason="Komt terug"),))
    meeting.services.conferences.proceed(meeting.id, going)
    assert meeting.conference.proceedings == going


def test_feedback_to_the_referrer_is_kept_and_taken_back(meeting):
    told = Feedback(text="Het plan loopt.", to="politie", by="anouk", on=HELD_ON)
    draft = replace(conference_draft(meeting.conference), feedback_to_referrer=told, ends_at=time(11, 15))
    assert meeting.services.conferences.revise(meeting.id, draft).feedback_to_referrer == told
    assert meeting.conference.feedback_to_referrer == told
    meeting.services.conferences.revise(meeting.id, replace(draft, feedback_to_referrer=None))
    assert meeting.conference.feedback_to_referrer is None


def test_the_number_of_a_removed_action_is_never_given_again(meeting):
    meeting.agree()
    meeting.services.minutes.remove(meeting.agree("Nog een"))
    later = meeting.services.conferences.plan(meeting.case_id, NEXT)
    assert meeting.services.minutes.add(later.id, ActionDraft(text="De derde")).number == 3
    assert meeting.services.minutes.add(later.id, GoalDraft(text="Rust")).number == 1


def test_a_case_that_was_taken_in_goes_on_counting_where_its_file_stopped(services, harrie: CaseSnapshot):
    highest = max(action.number for one in harrie.conferences for action in one.actions)
    planned = services.conferences.plan(harrie.id, NEXT)
    assert services.minutes.add(planned.id, ActionDraft(text="Bellen")).number == highest + 1


def test_actions_added_at_the_same_moment_never_share_a_number(meeting):
    with ThreadPoolExecutor(4) as crowd:
        numbers = list(crowd.map(lambda turn: meeting.agree(f"Actie {turn}").number, range(24)))
    assert sorted(numbers) == list(range(1, 25))


def test_rows_stay_in_the_order_in_which_they_came(meeting):
    rows = [meeting.services.minutes.add(meeting.id, DecisionDraft(text=text)) for text in "cab"]
    meeting.services.minutes.revise(rows[0].id, DecisionDraft(text="c, herzien"))
    assert [row.text for row in meeting.conference.decisions] == ["c, herzien", "a", "b"]


def test_the_register_of_disclosures_grows(meeting):
    draft = DisclosureDraft(to="politie", on=HELD_ON, what="Het verslag", by="anouk", conference="c1")
    kept = meeting.services.disclosures.add(meeting.case_id, draft)
    assert meeting.case.disclosures == (kept,)
    with answers(Problem.UNKNOWN_REFERENCE):
        meeting.services.disclosures.add(meeting.case_id, replace(draft, conference="c9"))


def test_the_list_of_cases_counts_what_is_open_and_late(vault: Vault, meeting):
    meeting.finish()
    first = meeting.agree(due=date(2026, 12, 1))
    meeting.agree(due=date(2026, 12, 20))
    done = meeting.agree(due=date(2026, 12, 1))
    later = meeting.services.conferences.plan(meeting.case_id, NEXT)
    meeting.services.minutes.add(later.id, ActionUpdateDraft(number=done.number, status=ActionStatus.DONE))
    meeting.services.minutes.add(later.id, ActionUpdateDraft(number=first.number, status=ActionStatus.DELAYED))
    (line,) = Cases(vault, today=lambda: date(2026, 12, 16)).lines()
    assert (line.title, line.case_director, line.conferences) == ("Jesse Valkenier", "Anouk Brandsma", 2)
    assert (line.open_actions, line.late_actions) == (2, 1)
    assert (line.last_conference_on, line.next_conference_on) == (date(2026, 12, 15), None)
    (line,) = Cases(vault, today=lambda: date(2026, 11, 30)).lines()
    assert (line.last_conference_on, line.next_conference_on) == (HELD_ON, date(2026, 12, 15))


def test_open_actions_of_all_cases_stand_as_in_their_own_case(services, meeting):
    first = meeting.agree("Huisbezoek")
    later = services.conferences.plan(meeting.case_id, NEXT)
    moved = ActionUpdateDraft(number=first.number, status=ActionStatus.DELAYED, due=date(2027, 1, 8))
    services.minutes.add(later.id, moved)
    other = begin(services, "PGA-2")
    other.agree("Bellen", owner=None)
    closed = begin(services, "PGA-3")
    closed.agree()
    closed.revise_case(phase=Phase.CLOSED)
    visit, call = services.overview.open_actions()
    assert (visit.number, visit.text, visit.owner, visit.organisation) == (
        "PGA-1",
        "Huisbezoek",
        "Anouk Brandsma",
        "Politie",
    )
    assert (visit.status, visit.due, visit.times_late) == (ActionStatus.DELAYED, date(2027, 1, 8), 1)
    assert (call.number, call.owner) == ("PGA-2", "")


def test_the_agenda_of_a_day_is_in_order_of_time_and_says_what_is_lacking(services, meeting):
    timed = begin(services, "PGA-2")
    draft = replace(conference_draft(timed.conference), starts_at=time(9, 30), place="Kamer 2")
    services.conferences.revise(timed.id, draft)
    services.minutes.add(timed.id, AttendanceDraft(person="job", organisation="verhuurder"))
    services.conferences.plan(meeting.case_id, NEXT)
    first, last = services.overview.conferences_on(HELD_ON)
    assert (first.number, first.place, first.invited, first.third_parties_unsigned) == ("PGA-2", "Kamer 2", 1, 1)
    assert (last.number, last.conference_key, last.invited, last.starts_at) == ("PGA-1", "c1", 0, None)
    assert any(gap.code.blocks for gap in last.gaps)
    assert services.overview.conferences_on(date(2026, 11, 25)) == ()


def test_a_case_goes_with_everything_under_it(vault: Vault, services, harrie: CaseSnapshot):
    from models import queries
    from models.entities import Base

    with vault.work() as session:
        session.delete(queries.case(session, harrie.id))
    with vault.read() as session:
        left = {table.name: session.query(table).count() for table in Base.metadata.sorted_tables}
    about_the_vault = {"journal_entry", "journal_head"}
    assert {name for name, rows in left.items() if rows} == about_the_vault, left


def test_an_organisation_is_revised_in_place(meeting):
    police = meeting.case.organisation("politie")
    draft = OrganisationDraft(name="Politie Oeverdam", participant_type=police.participant_type, oin="0" * 20)
    kept = meeting.services.organisations.revise(police.id, draft)
    assert (kept.key, kept.name, meeting.case.organisation("politie")) == ("politie", "Politie Oeverdam", kept)


def test_how_an_earlier_version_kept_the_meeting_is_still_read_and_the_other_way_round():
    reasons = (Override(gap="vague_verb:actions:3", reason="Komt terug"),)
    now = to_plain(Proceedings(step=Step.ROLES, set_aside=reasons))
    assert from_plain(Proceedings, now).set_aside == reasons
    earlier = {name: value for name, value in now.items() if name != "set_aside"}
    assert from_plain(Proceedings, earlier) == Proceedings(step=Step.ROLES)
    assert from_plain(Proceedings, now | {"of_a_later_version": 1}).set_aside == reasons

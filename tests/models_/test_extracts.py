"""What of a case each reader may know, and that what is not certain is left out."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from models.kinds import ActionStatus, AttendanceStatus, ContributionKind, DataCategory, Position, RelationType, Track
from models.records import (
    CaseSnapshot,
    ConferenceSnapshot,
    DisclosureSnapshot,
    GoalSnapshot,
    InformingSnapshot,
    PersonSnapshot,
    Proceedings,
)
from models.rules.extracts import Extract, Readers, distribution, extract
from tests import builders

PRESENT = AttendanceStatus.PRESENT
VIEW = ContributionKind.VIEW_OF_PERSON
TABLE = (
    builders.attends("anouk", "politie", PRESENT),
    builders.attends("hatice", "wijkteam", PRESENT),
    builders.attends("job", "verhuurder", PRESENT, declaration_signed=True),
)
ZOE = PersonSnapshot(key="zoe", name="Zoë 't Hart (roepnaam Zoetje)", position=Position.PERSON_CONCERNED)
RAY = PersonSnapshot(
    key="ray",
    name="Raymond ‘Ray’ Dijkgraaf",
    position=Position.CIRCLE,
    relation="kennis uit de buurt",
    relation_type=RelationType.DIRECT_SOCIAL_CONTACT,
    born_on=date(1990, 3, 2),
    safe_contact="Bellen op 06-12345678 na zes uur",
    bsn="999990019",
)
JESSE, POLICE, LANDLORD, TEAM = (
    Readers(person="jesse"),
    Readers(("politie",)),
    Readers(("verhuurder",)),
    Readers(team=True),
)


def case(*, people: tuple[PersonSnapshot, ...] = (RAY,), **changes: Any) -> CaseSnapshot:
    conference = builders.conference(**({"attendance": TABLE} | changes))
    return builders.case(conference, people=(*builders.case().people, *people))


def told(readers: Readers, **changes: Any) -> ConferenceSnapshot:
    return extract(case(**changes), "c1", readers).case.conferences[-1]


def decided(*texts: str, readers: Readers = JESSE, **changes: Any) -> list[str]:
    decisions = tuple(builders.decision(text) for text in texts)
    return [one.text for one in told(readers, decisions=decisions, **changes).decisions]


@pytest.mark.parametrize(
    "text",
    [
        "Ray komt niet meer langs.",
        "RAYMOND krijgt een brief.",
        "Het gesprek met Dijkgraaf volgt.",
        "Fenna gaat naar school.",
        "Het slachtoffer krijgt een alarmknop.",
        "De moeder wordt gehoord.",
        "Zijn kennis meldt zich.",
        "De aangever wordt gebeld.",
        "De andere bewoner krijgt een eigen route.",
        "De rolweging wordt bijgesteld.",
        "Het strafrechtelijk onderzoek loopt door.",
        "Mevrouw krijgt een alarmknop.",
        "Iemand van 2 maart 1990 wordt gezocht.",
        "Iemand van 02-03-1990 wordt gezocht.",
        "De politie gaat langs op Havenkade 4.",
        "De politie gaat langs in 3011 AB.",
        "Bel na zes uur met 06 1234 5678.",
        "Bel met +31 6 12345678.",
        "Het nummer is 999990019.",
        "Het nummer is 999990020.",
    ],
)
def test_a_person_does_not_read_what_tells_of_another(text: str) -> None:
    assert decided(text, "Jesse krijgt begeleiding.") == ["Jesse krijgt begeleiding."]


def test_the_only_one_a_case_is_about_reads_what_names_nobody() -> None:
    assert decided("Het plan gaat door.") == ["Het plan gaat door."]


def test_a_polite_word_is_about_the_reader_when_there_is_nobody_else() -> None:
    alone = builders.case(
        builders.conference(decisions=(builders.decision("Meneer krijgt begeleiding."),)),
        people=tuple(one for one in builders.case().people if one.key != "fenna"),
    )
    assert [one.text for one in extract(alone, "c1", JESSE).case.conferences[0].decisions] == [
        "Meneer krijgt begeleiding."
    ]


def test_what_somebody_else_of_the_case_will_do_is_theirs() -> None:
    actions = (builders.action(1, owner="ray"), builders.action(2, owner="jesse"), builders.action(3))
    assert [one.number for one in told(JESSE, actions=actions).actions] == [2, 3]


def test_of_several_each_reads_only_what_says_whom_it_is_about() -> None:
    decisions = ("Het plan gaat door.", "Jesse krijgt begeleiding.", "Zoetje krijgt begeleiding.")
    assert decided(*decisions, people=(ZOE,)) == ["Jesse krijgt begeleiding."]
    assert decided(*decisions, people=(ZOE,), readers=Readers(person="zoe")) == ["Zoetje krijgt begeleiding."]


def test_somebody_whom_the_case_is_not_about_reads_only_what_names_them() -> None:
    decisions = ("Het plan gaat door.", "Jesse krijgt begeleiding.", "Ray blijft weg.")
    assert decided(*decisions, readers=Readers(person="ray")) == ["Ray blijft weg."]
    known = extract(case(), "c1", Readers(person="ray")).case
    assert (known.title, [one.key for one in known.people]) == ("ZVH-2026-0147", ["ray", "anouk"])


def test_a_reason_that_tells_of_another_goes_and_its_decision_stays() -> None:
    kept = builders.decision("Jesse krijgt hulp.", rationale="Dat helpt.", alternatives=("Niets",), dissent="OM")
    bare = builders.decision("Jesse krijgt rust.", rationale="Ray zit achter hem aan.")
    found = extract(case(decisions=(kept, bare)), "c1", JESSE)
    assert [
        (one.text, one.rationale, one.alternatives, one.dissent) for one in found.case.conferences[0].decisions
    ] == [
        ("Jesse krijgt hulp.", "Dat helpt.", (), ""),
        ("Jesse krijgt rust.", "", (), ""),
    ]
    assert (found.left_out.decisions, found.left_out.reasons) == (0, 1)


@pytest.mark.parametrize(
    ("goal", "track", "expected"),
    [
        (1, Track.PROTECTION, True),
        (1, Track.SET_LIMITS, True),
        (2, Track.OFFER_PERSPECTIVE, False),
        (3, Track.PROTECTION, False),
        (3, Track.OFFER_PERSPECTIVE, True),
        (None, Track.PROTECTION, False),
        (None, None, True),
        (9, Track.SET_LIMITS, True),
    ],
)
def test_an_action_that_protects_another_is_not_told(goal: int | None, track: Track | None, expected: bool) -> None:
    goals = tuple(
        GoalSnapshot(number=number, text="Rust", person=who) for number, who in ((1, "jesse"), (2, "ray"), (3, None))
    )
    found = told(
        JESSE, goals=goals, actions=(builders.action(goal=goal, track=track, condition="Als", informing="Besproken"),)
    )
    assert [(one.text, one.condition, one.informing) for one in found.actions] == [("Huisbezoek", "", "")] * expected


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"about": ("jesse",)}, True),
        ({"about": ()}, True),
        ({"about": ("jesse", "ray")}, False),
        ({"about": ("ray",)}, False),
        ({"kind": ContributionKind.FACT}, False),
        ({"share_with": ("politie",)}, False),
        ({"in_minutes": False}, False),
        ({"data_category": DataCategory.BSN}, False),
        ({"text": "Ray dwong mij."}, False),
        ({"text": "Ik slaap op Havenkade 4."}, False),
        ({"text": "Mijn moeder helpt mij."}, True),
    ],
)
def test_of_what_partners_brought_in_a_person_reads_the_own_view(changes: dict[str, Any], expected: bool) -> None:
    view = builders.contribution(
        **({"text": "Ik wil rust.", "kind": VIEW, "about": ("jesse",), "conditions": "Stil"} | changes)
    )
    assert [one.conditions for one in told(JESSE, contributions=(view,)).contributions] == [""] * expected


def test_for_a_person_nothing_is_left_of_how_others_are_told_and_of_a_delay() -> None:
    rows = (
        InformingSnapshot(person="jesse", how="Samen met Ray", on=date(2026, 11, 26)),
        InformingSnapshot(person="jesse", delay_ground="UAVG 41: onderzoek", review_on=date(2027, 1, 5)),
        InformingSnapshot(person="ray", on=date(2026, 11, 26)),
    )
    found = extract(case(informing=rows), "c1", JESSE)
    assert [(one.person, one.how) for one in found.case.conferences[0].informing] == [("jesse", "")]
    assert (found.left_out.informing, found.left_out.delayed) == (2, 1)


def test_a_person_sees_which_partners_were_there_only_when_the_case_is_about_nobody_else() -> None:
    assert [(one.person, one.organisation) for one in told(JESSE).attendance] == [(None, "politie"), (None, "wijkteam")]
    assert told(JESSE, people=(ZOE,)).attendance == ()


def test_the_organisations_a_person_reads_of_were_there_act_for_them_or_noted_their_words() -> None:
    view = builders.contribution("Ik wil rust.", kind=VIEW, about=("jesse",), organisation="verhuurder")
    action = builders.action(organisation="wijkteam", text="Belt Jesse")
    for people, expected in (((), ["politie", "wijkteam"]), ((ZOE,), ["politie"])):
        known = extract(case(people=people), "c1", JESSE).case
        assert [one.key for one in known.organisations] == expected
    acting = extract(case(people=(ZOE,), contributions=(view,), actions=(action,)), "c1", JESSE).case
    assert [one.key for one in acting.organisations] == ["politie", "wijkteam", "verhuurder"]


def test_a_third_party_knows_its_own_actions_and_whom_to_turn_to() -> None:
    own, other = builders.action(1, organisation="verhuurder", owner="job", goal=1), builders.action(2)
    goals = (GoalSnapshot(number=1, text="Rust", person="jesse"),)
    result = tuple(builders.update(number, ActionStatus.IN_PROGRESS, result=f"R{number}") for number in (1, 2))
    found = extract(case(people=(ZOE, RAY), goals=goals, actions=(own, other), action_updates=result), "c1", LANDLORD)
    now = found.case.conferences[0]
    assert ([one.number for one in now.actions], [one.result for one in now.action_updates], now.goals) == (
        [1],
        ["R1"],
        (),
    )
    assert [one.name for one in found.case.people] == ["Jesse Valkenier", "Anouk Brandsma", "Job Terpstra"]
    assert [one.key for one in found.case.organisations] == ["politie", "verhuurder"]
    assert found.case.people[0].born_on is None
    assert found.left_out.actions == 1


def test_several_third_parties_together_know_nothing_of_each_other() -> None:
    own = builders.action(1, organisation="verhuurder", owner="job")
    assert told(Readers(("verhuurder", "politie")), actions=(own,)).actions == ()


@pytest.mark.parametrize(
    ("share_with", "police", "both"),
    [(None, True, True), (("politie",), True, False), (("politie", "wijkteam"), True, True), ((), True, False)],
)
def test_what_one_of_the_readers_may_not_know_no_copy_for_them_holds(
    share_with: tuple[str, ...] | None, police: bool, both: bool
) -> None:
    whole = case(contributions=(builders.contribution(organisation="politie", share_with=share_with),))
    assert len(extract(whole, "c1", POLICE).case.conferences[0].contributions) == police
    found = extract(whole, "c1", distribution(whole, "c1"))
    assert len(found.case.conferences[0].contributions) == both
    assert found.left_out.contributions == (not both)


def test_nobody_but_the_team_gets_how_the_meeting_went_and_the_notes_leave_for_nobody() -> None:
    went = Proceedings(
        no_follow_up=True, previous_remarks="Hersteld", private_notes="Van mij", questions=(("politie", "?"),)
    )
    left = {readers: told(readers, proceedings=went).proceedings for readers in (TEAM, POLICE, LANDLORD, JESSE)}
    assert left == {
        TEAM: replace(went, private_notes=""),
        POLICE: Proceedings(no_follow_up=True, previous_remarks="Hersteld"),
        LANDLORD: Proceedings(no_follow_up=True),
        JESSE: Proceedings(no_follow_up=True),
    }


@pytest.mark.parametrize("readers", [POLICE, LANDLORD, JESSE, Readers()])
def test_nothing_of_a_later_conference_and_no_way_to_reach_anybody_is_told(readers: Readers) -> None:
    second = builders.conference("c2", date(2026, 12, 24))
    later = DisclosureSnapshot(to="politie", on=date(2026, 12, 24), what="Iets", conference="c2")
    whole = replace(case(), disclosures=(later,))
    found = extract(replace(whole, conferences=(*whole.conferences, second)), "c1", readers).case
    assert ([one.key for one in found.conferences], found.disclosures) == (["c1"], ())
    assert {(one.bsn, one.safe_contact) for one in found.people} == {("", "")}


def test_views_kept_back_at_an_earlier_conference_count() -> None:
    first = replace(case().conferences[0], contributions=(builders.contribution(kind=VIEW, share_with=("politie",)),))
    whole = builders.case(first, builders.conference("c2", date(2026, 12, 24), attendance=TABLE))
    assert extract(whole, "c2", distribution(whole, "c2")).left_out.earlier == 1
    assert not extract(whole, "c2", POLICE).left_out


@pytest.mark.parametrize(
    ("key", "readers"),
    [("c9", POLICE), ("c9", TEAM), ("c1", Readers(("nergens",))), ("c1", Readers(person="niemand"))],
)
def test_for_whom_or_what_is_not_of_the_case_there_is_no_extract(key: str, readers: Readers) -> None:
    with pytest.raises(KeyError):
        extract(case(), key, readers)


def test_a_partner_knows_all_that_was_weighed_and_agreed() -> None:
    weighed = (builders.role_assessment("ray", "Ruzie"),)
    found: Extract = extract(
        case(role_assessments=weighed, decisions=(builders.decision("Ray blijft weg."),)), "c1", POLICE
    )
    assert found.case.conferences[0].role_assessments == weighed
    assert not found.left_out


def test_partners_know_what_the_table_disclosed_and_not_who_was_handed_a_document_since() -> None:
    on = date(2026, 11, 26)
    table = DisclosureSnapshot(to="politie", on=on, what="Een melding", conference="c1")
    handed = DisclosureSnapshot(to="politie", on=on, what="Verslag", conference="c1", document="verslag")
    letter = DisclosureSnapshot(to_person="jesse", on=on, what="Brief", conference="c1", document="burgerversie")
    whole = replace(case(), disclosures=(table, handed, letter))
    assert extract(whole, "c1", POLICE).case.disclosures == (table,)
    assert [one.what for one in extract(whole, "c1", JESSE).case.disclosures] == ["Een melding", "Verslag", "Brief"]
    two = replace(case(people=(ZOE,)), disclosures=(table, handed, letter))
    assert [one.what for one in extract(two, "c1", JESSE).case.disclosures] == ["Verslag", "Brief"]
    assert [one.what for one in extract(two, "c1", Readers(person="zoe")).case.disclosures] == ["Verslag"]
    assert extract(two, "c1", Readers(person="fenna")).case.disclosures == ()

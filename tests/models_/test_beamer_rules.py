"""What the room's screen may show, given who is there, and how names are hidden in texts."""

from datetime import date, time

import pytest

from models.kinds import (
    AttendanceStatus,
    ContributionKind,
    DataCategory,
    Position,
    RelationType,
    Role,
    Score,
    Track,
)
from models.records import (
    DomainAssessmentSnapshot,
    GoalSnapshot,
    InformingSnapshot,
    PersonSnapshot,
)
from models.rules.beamer import audience, showable
from models.rules.veil import MASK, Veil, without_secrets
from tests import builders

PRESENT = AttendanceStatus.PRESENT
POLICE = builders.attends("anouk", "politie", PRESENT)
TEAM = builders.attends("hatice", "wijkteam", PRESENT)
LANDLORD = builders.attends("job", "verhuurder", PRESENT, declaration_signed=True)
JESSE = builders.attends("jesse", None, PRESENT)
FENNA = builders.attends("fenna", None, PRESENT)


def shown(*attendance, at=None, **conference):
    held = builders.conference(attendance=attendance, **conference)
    return showable(builders.case(held), held, at)


def contributions(*attendance, at=None, **changes):
    return len(shown(*attendance, at=at, contributions=(builders.contribution(**changes),)).contributions.rows)


def test_partners_see_what_is_for_all_partners() -> None:
    assert contributions(POLICE, TEAM) == 1


def test_a_third_party_in_the_room_takes_contributions_off_the_screen_and_they_are_counted() -> None:
    part = shown(POLICE, LANDLORD, contributions=(builders.contribution(), builders.contribution())).contributions
    assert (part.rows, part.dropped) == ((), 2)


def test_what_the_source_shares_with_the_third_party_is_shown() -> None:
    assert contributions(POLICE, LANDLORD, share_with=("politie", "verhuurder")) == 1


def test_an_item_that_is_not_in_the_minutes_is_never_shown() -> None:
    assert contributions(POLICE, in_minutes=False) == 0


def test_what_only_some_may_see_is_shown_only_while_they_are_alone() -> None:
    assert contributions(POLICE, organisation="politie", share_with=("politie",)) == 1
    assert contributions(POLICE, TEAM, organisation="politie", share_with=("politie",)) == 0


def test_a_service_number_is_never_shown_as_a_contribution() -> None:
    assert contributions(POLICE, data_category=DataCategory.BSN) == 0


def test_an_invited_third_party_counts_as_there_until_it_is_recorded_absent() -> None:
    assert contributions(POLICE, builders.attends("job", "verhuurder", None)) == 0
    gone = builders.attends("job", "verhuurder", AttendanceStatus.ABSENT_WITH_NOTICE)
    assert contributions(POLICE, gone) == 1


def test_a_third_party_counts_as_there_until_it_leaves() -> None:
    partly = builders.attends("job", "verhuurder", AttendanceStatus.PARTLY, left_at=time(10, 0))
    assert contributions(POLICE, partly, at=time(9, 59)) == 0
    assert contributions(POLICE, partly, at=time(10, 0)) == 1


def test_nobody_on_the_list_is_an_unknown_audience() -> None:
    assert contributions() == 0
    assert audience(builders.case(), builders.conference()).has_outsiders


def test_a_professional_of_no_known_organisation_is_an_unknown_audience() -> None:
    stranger = PersonSnapshot(key="gast", name="Gast", position=Position.PROFESSIONAL)
    held = builders.conference(attendance=(POLICE, builders.attends("gast", None, PRESENT)))
    case = builders.case(held)
    case = builders.case(held, people=(*case.people, stranger))
    assert audience(case, held).has_unknown


def test_somebody_concerned_sees_only_the_own_view() -> None:
    assert contributions(POLICE, JESSE) == 0
    view = {"kind": ContributionKind.VIEW_OF_PERSON, "about": ("jesse",)}
    assert contributions(POLICE, JESSE, **view) == 1
    assert contributions(POLICE, JESSE, FENNA, **view) == 0
    assert contributions(POLICE, FENNA, **view) == 0
    assert contributions(POLICE, JESSE, text="Fenna liegt.", **view) == 0


def test_roles_are_for_those_who_receive_the_minutes() -> None:
    roles = {"role_assessments": (builders.role_assessment("jesse", "Brand", role=Role.BOTH),)}
    assert shown(POLICE, **roles).roles.dropped == 0
    assert shown(POLICE, LANDLORD, **roles).roles.rows == ()
    assert shown(POLICE, JESSE, **roles).roles.rows == ()


def test_scores_are_for_partners_and_for_the_person_alone() -> None:
    scores = {"domain_assessments": (DomainAssessmentSnapshot(person="jesse", domain="wonen", score=Score.LIMITED),)}
    assert shown(POLICE, **scores).scores.rows
    assert shown(POLICE, JESSE, **scores).scores.rows
    assert not shown(POLICE, FENNA, **scores).scores.rows
    assert not shown(POLICE, LANDLORD, **scores).scores.rows


def test_a_third_party_sees_the_agreements_made_with_it() -> None:
    room = shown(POLICE, LANDLORD, decisions=(builders.decision("Door."),), actions=(builders.action(),))
    assert (room.decisions.dropped, room.actions.dropped) == (0, 0)


def test_somebody_concerned_sees_nothing_that_protects_or_names_another() -> None:
    protects = builders.action(1, track=Track.PROTECTION)
    names = builders.action(2, text="Met FENNA praten")
    own = builders.action(3, text="Jesse bellen")
    room = shown(
        POLICE, JESSE, actions=(protects, names, own), decisions=(builders.decision("Fenna's kamer blijft leeg."),)
    )
    assert [row.number for row in room.actions.rows] == [3]
    assert (room.actions.dropped, room.decisions.dropped) == (2, 1)


def test_goals_of_another_are_not_for_somebody_concerned() -> None:
    goals = (GoalSnapshot(number=1, text="Rust", person="jesse"), GoalSnapshot(number=2, text="Veilig"))
    assert shown(POLICE, JESSE, goals=goals).goals.dropped == 0
    assert shown(POLICE, FENNA, goals=goals).goals.dropped == 1


def test_that_informing_is_delayed_is_not_shown_to_the_one_who_waits() -> None:
    delayed = InformingSnapshot(person="jesse", delay_ground="onderzoek", review_on=date(2026, 12, 1))
    told = InformingSnapshot(person="jesse", on=date(2026, 12, 1))
    assert shown(POLICE, informing=(delayed,)).informing.rows == (delayed,)
    assert shown(POLICE, JESSE, informing=(delayed, told)).informing.rows == (told,)
    assert shown(POLICE, FENNA, informing=(delayed, told)).informing.rows == ()
    assert shown(POLICE, LANDLORD, informing=(delayed, told)).informing.rows == (told,)


def test_a_third_party_sees_of_earlier_actions_only_its_own() -> None:
    before = builders.conference(
        "c1", date(2026, 10, 1), actions=(builders.action(1), builders.action(2, organisation="verhuurder"))
    )
    held = builders.conference("c2", attendance=(POLICE, LANDLORD))
    case = builders.case(before, held)
    part = showable(case, held).earlier
    assert [one.action.number for one in part.rows] == [2]
    assert part.dropped == 1


# names

STAND_INS = {"jesse": "betrokkene", "fenna": "zusje van betrokkene"}


def veiled(text, people=None, stand_ins=None):
    return Veil(people or builders.case().people, stand_ins or STAND_INS, "[naam]").over(text)


def somebody(name, key="x"):
    return PersonSnapshot(key=key, name=name, position=Position.CIRCLE, relation_type=RelationType.FAMILY)


@pytest.mark.parametrize(
    ("text", "hidden"),
    [
        ("Jesse Valkenier belt.", "Betrokkene belt."),
        ("JESSE belt met fenna.", "Betrokkene belt met zusje van betrokkene."),
        ("Jesses kamer, Fenna's kamer", "Betrokkenes kamer, zusje van betrokkene's kamer"),
        ("J. Valkenier en Fenna V.", "Betrokkene en zusje van betrokkene"),
        ("Jesse\u00a0 Valkenier", "Betrokkene"),
        ("Familie Valkenier", "Familie [naam]"),
        ("Jesseling en Fennaland", "Jesseling en Fennaland"),
        ("Anouk Brandsma van de politie", "Anouk Brandsma van de politie"),
        ("", ""),
    ],
)
def test_names_are_hidden_inside_texts(text, hidden) -> None:
    assert veiled(text) == hidden


@pytest.mark.parametrize(
    ("name", "text", "hidden"),
    [
        ("Gerda Öztürk-'t Hart", "GERDA OZTURK – ’t Hart", "X"),
        ("Gerda Öztürk-'t Hart", "mevrouw O\u0308ztu\u0308rk", "mevrouw X"),
        ("Gerda Öztürk-'t Hart", "het gaat haar aan het hart", "het gaat haar aan het hart"),
        ("Gerda Öztürk-'t Hart", "familie Hart en 'T HART", "familie X en X"),
        ("Hatice Yıldız", "YILDIZ en yildiz en Yıldız", "X en X en X"),
        ("Łukasz Żółć", "lukasz zolc", "X"),
        ("José Ama\u200ddo Nuñez", "Jose\u0301 en Amado", "X en X"),
        ("Ben O’Neill–Çelik", "O'Neill, çelik, Ben", "X, X, X"),
        ("فاطمة الزهراء", "مع فَاطِمَة أمس", "مع X أمس"),
        ("‘Rico’ (achternaam onbekend)", "Rico is onbekend", "X is onbekend"),
        ("mevrouw A. de Wit", "Mevrouw de Wit, A. de Wit", "Mevrouw X, X"),
        ("Raymond ‘Ray’ Dijkgraaf", "ray en R. Dijkgraaf", "X en X"),
        ("Jan-Willem van der Meer-de Groot", "Jan, Willem, Van der Meer, de Groot", "X, X, X, X"),
        ("İbrahim Straße", "ibrahim STRASSE", "X"),
        ("(onbekend)", "onbekend", "onbekend"),
    ],
)
def test_names_are_found_however_they_are_written(name, text, hidden) -> None:
    assert veiled(text, [somebody(name)], {"x": "X"}) == hidden


def test_a_partner_with_the_same_surname_keeps_the_whole_name() -> None:
    people = [somebody("Jesse Blom", "jesse"), builders.professional("ferry", "Ferry Blom", "politie")]
    assert veiled("Ferry Blom en Blom", people, {"jesse": "betrokkene"}) == "Ferry Blom en betrokkene"


def test_a_service_number_and_a_safe_contact_never_stay_in_a_text() -> None:
    person = PersonSnapshot(
        key="x", name="X", position=Position.VICTIM, bsn="111222333", safe_contact="via tante, 06-11112222"
    )
    case = builders.case(people=(person,))
    text = "BSN 1112.22.333 of 123456782; bel Via tante, 06-11112222; zaak 123456789"
    assert without_secrets(text, case) == f"BSN {MASK} of {MASK}; bel {MASK}; zaak 123456789"

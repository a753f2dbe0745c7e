"""Addresses are found in texts, and offender and victim never learn each other's."""

from typing import Any

import pytest

from models.kinds import Position, Role
from models.records import CaseSnapshot, PersonSnapshot
from models.rules.addresses import addresses_in, addresses_together
from tests import builders

ZOE = PersonSnapshot(key="zoe", name="Zoë 't Hart", position=Position.VICTIM)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Hij slaapt op de Havenkade 4.", ("Havenkade 4",)),
        ("Zij woont in de kerkstraat 12a, 3011 AB Oeverdam.", ("kerkstraat 12a, 3011 AB",)),
        ("Van Kerkstraat 12 naar Dijk 3-5.", ("Kerkstraat 12", "Dijk 3-5")),
        ("Wonend Laan van Meerdervoort 100.", ("Laan van Meerdervoort 100",)),
        ("Zij is te vinden op ’s-Gravelandseweg 3.", ("’s-Gravelandseweg 3",)),
        ("Zoek op 1234ab.", ("1234ab",)),
        ("Post naar postbus 7.", ("postbus 7",)),
        ("He lives at 12 High Street.", ("12 High Street",)),
        ("Volgens de Wmo 2015 zijn er 3 doelen; actie 9 loopt.", ()),
        ("Op 24 november 2026 en 1 mei.", ()),
        ("Hij is al weg 3 weken, en het park is dicht.", ()),
        ("Vanaf 2026 in De Kade.", ()),
        ("", ()),
    ],
)
def test_an_address_is_a_street_with_its_number_or_a_postcode(text: str, found: tuple[str, ...]) -> None:
    assert addresses_in(text) == found


def case(*, victim: bool = True, offender: bool = True, **changes: Any) -> CaseSnapshot:
    role = Role.PERPETRATOR if offender else Role.UNCLEAR
    weighed = (builders.role_assessment("jesse", "Ruzie", role=role),)
    people = (*builders.case().people, ZOE) if victim else builders.case().people
    return builders.case(builders.conference(role_assessments=weighed, **changes), people=people)


HIS = builders.action(1, text="Gaat langs op Havenkade 4.")
HERS = builders.contribution("Zij slaapt nu op Kerkstraat 12.")
HERS_AGAIN = builders.decision("De Kade blijft dicht.", rationale="Zij zit op kerkstraat 12.")


def test_two_addresses_in_a_case_with_an_offender_and_a_victim_warn() -> None:
    whole = case(actions=(HIS,), contributions=(HERS,), decisions=(HERS_AGAIN,))
    assert addresses_together(whole, "c1") == ("Kerkstraat 12", "Havenkade 4")


def test_those_of_an_earlier_conference_count() -> None:
    first = case(actions=(HIS,)).conferences[0]
    second = builders.conference("c2", contributions=(HERS,))
    whole = builders.case(first, second, people=(*builders.case().people, ZOE))
    assert addresses_together(whole, "c1") == ()
    assert addresses_together(whole, "c2") == ("Havenkade 4", "Kerkstraat 12")


@pytest.mark.parametrize(
    "whole",
    [
        case(victim=False, actions=(HIS,), contributions=(HERS,)),
        case(offender=False, actions=(HIS,), contributions=(HERS,)),
        case(contributions=(HERS,), decisions=(HERS_AGAIN,)),
    ],
    ids=["no victim", "no offender", "one address"],
)
def test_without_both_of_them_and_two_addresses_nothing_warns(whole: CaseSnapshot) -> None:
    assert addresses_together(whole, "c1") == ()


def test_who_was_offender_and_victim_at_once_is_nobody_elses_victim() -> None:
    weighed = (builders.role_assessment("jesse", "Ruzie", role=Role.BOTH),)
    alone = builders.case(builders.conference(role_assessments=weighed, actions=(HIS,), contributions=(HERS,)))
    assert addresses_together(alone, "c1") == ()


def test_a_conference_that_is_not_there_has_no_answer() -> None:
    with pytest.raises(KeyError):
        addresses_together(case(), "c9")

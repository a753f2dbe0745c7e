"""The outcome as data: valid against the published draft, with what it asks and no more."""

import json
from copy import deepcopy
from dataclasses import replace
from datetime import time
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from exports.kinds import DocumentFormat, DocumentKind
from exports.publishing import made, publish
from exports.wording import wording
from models.interchange import to_json
from models.kinds import Position
from models.problems import KnownProblem, Problem
from models.records import CaseSnapshot, GoalSnapshot, InformingSnapshot, PersonSnapshot
from models.rules.extracts import Readers
from tests import builders
from tests.exports_.case_file import NAMES, case_file, conferences
from tests.exports_.whole_cases import whole_case

SAY = wording("nl")
SCHEMA = Path(__file__).parents[2] / "resources" / "schema" / "jzv-uitkomst-overleg.json"
BSN = "999991127"
WHOLE = [(name, key) for name in NAMES for key in conferences(name)]


def known(**changes: Any) -> CaseSnapshot:
    case = builders.case(builders.complete_conference(**changes))
    people = tuple(replace(one, bsn=BSN) if one.key == "jesse" else one for one in case.people)
    return replace(case, people=people)


def outcome(case: CaseSnapshot, key: str = "c1") -> dict[str, Any]:
    loaded: dict[str, Any] = json.loads(made(case, key, DocumentKind.OUTCOME, DocumentFormat.JSON, SAY))
    return loaded


def validator() -> Draft202012Validator:
    """The schema read by hand: three places may be null, as OpenAPI writes it."""
    schemas = json.loads(SCHEMA.read_text("utf-8"))["components"]["schemas"]
    schemas["Naam"]["properties"]["voorvoegsel"]["type"] = ["string", "null"]
    return Draft202012Validator({"components": {"schemas": schemas}, "$ref": "#/components/schemas/Casusoverleg"})


def actions(told: dict[str, Any]) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = told["betreft"]["heeftActie"]
    return found


@pytest.mark.parametrize(("name", "key"), WHOLE)
def test_of_every_case_the_outcome_is_valid_and_whole(name: str, key: str) -> None:
    told = outcome(whole_case(name), key)
    validator().validate(told)
    (held,) = (one for one in case_file(name)["conferences"] if one["id"] == key)
    assert [one["omschrijving"] for one in actions(told)] == [row["text"] for row in held.get("actions", [])]
    decisions = [one["omschrijving"] for one in told["betreft"]["heeftBesluit"]]
    assert decisions == [row["text"] for row in held.get("decisions", [])]
    assert all(one["idCasusoverleg"] == told["id"] for one in actions(told))


@pytest.mark.parametrize(("name", "key"), WHOLE)
def test_of_every_case_only_persons_concerned_are_numbered_and_no_address_names_anybody(name: str, key: str) -> None:
    case = whole_case(name)
    told = json.dumps(outcome(case, key), ensure_ascii=False)
    assert [one.bsn for one in case.people if one.bsn and not one.is_concerned and one.bsn in told] == []
    assert [one.safe_contact for one in case.people if one.safe_contact and one.safe_contact in told] == []
    urls = [part for part in told.split('"') if part.startswith("urn:")]
    assert urls
    assert [one.name for one in case.people for url in urls if one.name.casefold() in url.casefold()] == []
    assert all(url.startswith("urn:caseconf:") and " " not in url for url in urls)


def test_a_case_number_of_any_signs_is_escaped_in_an_address() -> None:
    told = outcome(builders.case(builders.conference(), number="É/1 :a"))
    assert told["betreft"]["url"] == "urn:caseconf:%C3%89%2F1%20%3Aa:zaak"
    assert told["betreft"]["id"] == "É/1 :a"


@pytest.mark.parametrize("lost", ["notulen", "betreft", "datum"])
def test_the_check_refuses_what_the_schema_does_not_allow(lost: str) -> None:
    told = outcome(known())
    broken = deepcopy(told)
    del broken[lost]
    assert validator().is_valid(told)
    assert not validator().is_valid(broken)


def test_a_person_is_told_as_the_register_writes_it_with_the_unknown_address() -> None:
    (action,) = actions(outcome(known()))
    person = action["heeftBetrekkingOp"]
    assert person["burgerservicenummer"] == BSN
    assert (person["naam"]["voornamen"], person["naam"]["voorvoegsel"], person["naam"]["geslachtsnaam"]) == (
        "Jesse",
        None,
        "Valkenier",
    )
    address = person["adres"]
    assert (address["straatnaam"], address["huisnummer"], address["postcode"], address["plaats"]) == (
        ".",
        0,
        "9999 ZZ",
        ".",
    )
    assert action["belegdBij"]["naam"] == "Politie"


def test_the_minutes_are_the_decisions_in_words() -> None:
    decision = builders.decision("Het plan gaat door.", rationale="Het werkt.", dissent="Het OM wacht.")
    told = outcome(known(decisions=(decision,), starts_at=time(9, 30)))
    assert told["notulen"] == ("B1. Het plan gaat door.\nOnderbouwing: Het werkt.\nAfwijkend standpunt: Het OM wacht.")
    assert (told["startTijd"]["id"], told["eindTijd"]["id"]) == ("09:30", "onbekend")
    assert outcome(known(decisions=()))["notulen"] == "Er zijn geen besluiten genomen."
    assert outcome(known(decisions=(builders.decision("Kort."),)))["notulen"] == "B1. Kort."


@pytest.mark.parametrize(
    ("row", "informed"),
    [
        ({"on": builders.HELD_ON, "how": "In een gesprek."}, "Geïnformeerd op 24-11-2026. In een gesprek."),
        ({"delay_ground": "Het onderzoek loopt."}, "Uitgesteld: Het onderzoek loopt."),
        ({}, "Niet vastgelegd"),
    ],
)
def test_an_action_says_how_its_person_was_told_or_why_not_yet(row: dict[str, Any], informed: str) -> None:
    told = outcome(known(informing=(InformingSnapshot(person="jesse", **row),)))
    assert actions(told)[0]["informering"] == informed
    own = known(actions=(builders.action(1, informing="Jesse weet het."),))
    assert actions(outcome(own))[0]["informering"] == "Jesse weet het."


def test_an_action_for_somebody_of_the_circle_is_about_the_person_concerned() -> None:
    case = known(goals=(GoalSnapshot(number=1, text="Veilig.", person="fenna"),), actions=(builders.action(1, goal=1),))
    assert actions(outcome(case))[0]["heeftBetrekkingOp"]["burgerservicenummer"] == BSN


def test_with_two_persons_concerned_an_action_is_about_the_one_of_its_goal_or_in_its_text() -> None:
    texts = ("Sem Valkenier leert lassen.", "Sem belt de school.", "Jesse en Sem eten samen.", "Huisbezoek.")
    case = known(
        goals=(GoalSnapshot(number=1, text="Werk.", person="sem"),),
        actions=(builders.action(1, goal=1), *(builders.action(n, text=told) for n, told in enumerate(texts, start=2))),
    )
    sem = PersonSnapshot(key="sem", name="Sem Valkenier", position=Position.PERSON_CONCERNED, bsn="999990019")
    told = actions(outcome(replace(case, people=(*case.people, sem))))
    about = ["999990019", "999990019", "999990019", BSN, BSN]
    assert [one["heeftBetrekkingOp"]["burgerservicenummer"] for one in told] == about


@pytest.mark.parametrize("number", ["", "012345672"])
def test_without_a_usable_bsn_nothing_is_made_and_the_person_is_named(number: str, tmp_path: Path) -> None:
    case = known()
    case = replace(case, people=tuple(replace(one, bsn=number) for one in case.people))
    with pytest.raises(KnownProblem) as refused:
        publish(case, "c1", DocumentKind.OUTCOME, DocumentFormat.JSON, tmp_path, SAY)
    assert (refused.value.problem, refused.value.details) == (
        Problem.OUTCOME_WITHOUT_BSN,
        {"name": "Jesse Valkenier"},
    )
    assert list(tmp_path.iterdir()) == []


def test_a_conference_without_actions_needs_no_bsn() -> None:
    told = outcome(builders.case(builders.conference()))
    validator().validate(told)
    assert (actions(told), told["betreft"]["heeftBesluit"]) == ([], [])


def test_the_whole_case_as_data_is_its_case_file() -> None:
    case = whole_case("jeffrey")
    key = case.conferences[-1].key
    data = made(case, key, DocumentKind.CASE, DocumentFormat.JSON, SAY, Readers(team=True))
    assert data.decode() == to_json(case)


def test_the_schema_ships_with_its_notice_and_its_licence() -> None:
    notice = json.loads(SCHEMA.read_text("utf-8"))["notice"]
    assert "W3C Software Notice and License" in notice
    assert "Permission to copy, modify, and distribute this work" in SCHEMA.with_name("W3C.txt").read_text("utf-8")

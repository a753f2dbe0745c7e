"""The action card: clear to a colleague who was not there, and nobody else's business in it."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from exports.blocks import Document, Facts, Grid, Heading, Items, plain, texts
from exports.kinds import DocumentKind
from exports.publishing import compose
from exports.wording import wording
from models.kinds import ActionStatus, ParticipantType, Regime, Track
from models.records import ConferenceSnapshot, GoalSnapshot, ScenarioSnapshot
from models.rules.extracts import Readers
from models.rules.progress import standings
from tests import builders
from tests.exports_.case_file import NAMES
from tests.exports_.whole_cases import whole_case

SAY = wording("nl")
FIRST, SECOND = date(2026, 9, 8), date(2026, 9, 29)


def card(*held: ConferenceSnapshot, of: str = "politie", **case: Any) -> Document:
    whole = builders.case(*held, **case)
    return compose(whole, held[-1].key, DocumentKind.PARTNER_CARD, SAY, Readers(organisations=(of,)))


def said(document: Document) -> str:
    return "\n".join(texts(document))


def labels(document: Document) -> list[str]:
    lists = [block for block in document.blocks if isinstance(block, Items)]
    return [item.label for block in lists for item in block.items]


def test_only_its_own_open_actions_stand_on_it_the_first_date_first() -> None:
    held = builders.conference(
        "c1",
        FIRST,
        actions=(
            builders.action(1, text="Later langsgaan", due=date(2026, 10, 9)),
            builders.action(2, text="Eerst bellen", due=date(2026, 9, 11)),
            builders.action(3, text="Van het wijkteam", owner="hatice", organisation="wijkteam"),
            builders.action(4, text="Al gedaan", status=ActionStatus.DONE),
        ),
    )
    document = card(held)
    assert labels(document) == ["A2", "A1"]
    assert "Van het wijkteam" not in said(document)
    assert "Al gedaan" not in said(document)
    (dates,) = (block for block in document.blocks if isinstance(block, Grid) and block.columns[0].title == "Uiterlijk")
    assert [[plain(cell) for cell in row][:2] for row in dates.rows] == [
        ["vr 11 september 2026", "A2"],
        ["vr 9 oktober 2026", "A1"],
    ]


def test_an_action_says_task_condition_goal_track_and_how_it_stands() -> None:
    first = builders.conference(
        "c1",
        FIRST,
        goals=(GoalSnapshot(number=2, text="Een eigen kamer."),),
        actions=(
            builders.action(
                1,
                goal=2,
                condition="Zodra hij belt.",
                statutory_task="Politiewet art. 3",
                track=Track.PROTECTION,
                due=date(2026, 9, 20),
            ),
        ),
    )
    late = builders.conference(
        "c2", SECOND, action_updates=(builders.update(1, ActionStatus.DELAYED, result="Niet thuis."),)
    )
    (items,) = (block for block in card(first, late).blocks if isinstance(block, Items))
    assert [plain(detail) for detail in items.items[0].details] == [
        "Uiterlijk: zo 20 september 2026 (termijn verstreken) · Door: Anouk Brandsma · Spoor: Bescherming",
        "Voorwaarde: Zodra hij belt.",
        "Taak: Politiewet art. 3",
        "Hoort bij doel 2: Een eigen kamer.",
        "Stand: Vertraagd. Niet thuis.",
    ]


def test_it_says_by_when_and_to_whom_to_report() -> None:
    document = card(builders.complete_conference())
    assert (
        "Politie heeft één open actie. Meld meteen aan Anouk Brandsma wat klaar is of niet lukt. "
        "Meld uiterlijk dinsdag 15 december 2026 hoe het staat." in said(document)
    )
    facts = next(block for block in document.blocks if isinstance(block, Facts))
    assert {fact.label: fact.value for fact in facts.right}["Terugmelden"] == "uiterlijk dinsdag 15 december 2026"


def test_what_others_shared_with_it_by_name_goes_along_with_its_condition_and_the_picture_does_not() -> None:
    held = builders.complete_conference(
        contributions=(
            builders.contribution("Voor iedereen aan tafel.", organisation="wijkteam"),
            builders.contribution(
                "Alleen voor de politie.", organisation="wijkteam", share_with=("politie",), conditions="Niet mailen."
            ),
            builders.contribution("Eigen inbreng.", share_with=("politie",)),
        )
    )
    told = said(card(held))
    assert "Met u gedeeld door Wijkteam Oeverdam-Oost (feit): Alleen voor de politie." in told
    assert "Voorwaarde van de bron: Niet mailen." in told
    assert "Voor iedereen aan tafel." not in told
    assert "Eigen inbreng." not in told


def test_what_was_decided_and_what_happens_if_are_there_for_colleagues() -> None:
    held = builders.complete_conference(
        scenarios=(ScenarioSnapshot(when="Hij dreigt.", then="De politie komt.", who="Anouk", reachable="0900"),)
    )
    told = said(card(held))
    for words in ("Het plan gaat door.", "Jesse is los van zijn opdrachtgevers.", "Hij dreigt.", "De politie komt."):
        assert words in told


def test_a_third_party_gets_its_own_actions_and_no_decisions() -> None:
    held = builders.complete_conference(
        attendance=(
            builders.attends("job", "verhuurder", None, declaration_signed=True),
            *builders.complete_conference().attendance,
        ),
        actions=(builders.action(1), builders.action(2, text="Kamer zoeken", owner="job", organisation="verhuurder")),
    )
    document = card(held, of="verhuurder")
    assert labels(document) == ["A2"]
    assert "Het plan gaat door." not in said(document)


def test_the_card_of_an_organisation_without_actions_says_so() -> None:
    document = card(builders.conference("c1", FIRST), of="wijkteam")
    told = said(document)
    assert "Wijkteam Oeverdam-Oost heeft geen open acties." in told
    assert "Wat Wijkteam Oeverdam-Oost doet" not in told
    facts = next(block for block in document.blocks if isinstance(block, Facts))
    assert [fact.label for fact in (*facts.left, *facts.right)] == ["Voor", "Casusregisseur", "Overleg van"], (
        "nobody has to report, and whom to call is there all the same"
    )


def test_the_duty_of_secrecy_is_the_one_of_the_regime() -> None:
    held = builders.complete_conference()
    assert "geheimhoudingsplicht van de Wgs (art. 1.11)" in said(card(held))
    assert "Wgs" not in said(card(held, regime=Regime.LOCAL_PGA)).split("Deel deze kaart")[1]


def test_the_sections_are_numbered_without_gaps() -> None:
    headings = [block for block in card(builders.complete_conference()).blocks if isinstance(block, Heading)]
    numbers = [heading.number for heading in headings if heading.level == 1]
    assert numbers == [str(number) for number in range(1, len(numbers) + 1)]


CARDS = [(name, each.key) for name in NAMES for each in whole_case(name).organisations]


@pytest.mark.parametrize(("name", "organisation"), CARDS)
def test_of_every_case_each_partner_gets_all_its_open_actions_and_no_others(name: str, organisation: str) -> None:
    case = whole_case(name)
    key = case.conferences[-1].key
    document = compose(case, key, DocumentKind.PARTNER_CARD, SAY, Readers(organisations=(organisation,)))
    wanted = {
        f"A{one.action.number}"
        for one in standings(case, key)
        if one.action.organisation == organisation and one.status.asks_attention
    }
    assert {label for label in labels(document) if label.startswith("A")} == wanted


def test_no_bsn_and_no_way_to_reach_a_person_stand_on_any_card() -> None:
    for name in NAMES:
        case = whole_case(name)
        secrets = [one.bsn for one in case.people if one.bsn] + [one.safe_contact for one in case.people]
        for organisation in case.organisations:
            readers = Readers(organisations=(organisation.key,))
            told = said(compose(case, case.conferences[-1].key, DocumentKind.PARTNER_CARD, SAY, readers))
            assert [one for one in secrets if one and one in told] == []


def test_a_card_for_third_parties_is_marked_as_the_regime_asks() -> None:
    third = replace(builders.organisation("school", "School"), participant_type=ParticipantType.THIRD_PARTY)
    case = builders.case(builders.complete_conference())
    case = replace(case, organisations=(*case.organisations, third))
    document = compose(case, "c1", DocumentKind.PARTNER_CARD, SAY, Readers(organisations=("school",)))
    assert document.marking == "VERTROUWELIJK – Wgs art. 1.11"
    assert document.title == "Actiekaart"

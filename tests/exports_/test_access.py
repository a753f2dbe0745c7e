"""The summary for access: what was decided and recorded of the person who asks, and nothing of anybody else."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from exports.blocks import Document, Grid, Heading, plain, texts
from exports.kinds import DocumentKind
from exports.publishing import compose
from exports.wording import wording
from models.kinds import ContributionKind, Position, Regime, Score
from models.records import (
    ConferenceSnapshot,
    DisclosureSnapshot,
    DomainAssessmentSnapshot,
    GoalSnapshot,
    InformingSnapshot,
    PersonSnapshot,
)
from models.rules.extracts import Readers
from tests import builders
from tests.exports_.case_file import NAMES
from tests.exports_.whole_cases import whole_case

SAY = wording("nl")
FIRST, SECOND = date(2026, 9, 8), date(2026, 9, 29)
ARTICLE_41 = "op een grond van artikel 41 van de Uitvoeringswet AVG"


def summary(*held: ConferenceSnapshot, **case: Any) -> Document:
    whole = builders.case(*held, **case)
    return compose(whole, held[-1].key, DocumentKind.ACCESS, SAY, Readers(person="jesse"))


def said(document: Document) -> str:
    return "\n".join(texts(document))


def test_decisions_come_with_their_reasons_the_latest_conference_first() -> None:
    first = builders.conference("c1", FIRST, decisions=(builders.decision("Eerst rust.", rationale="Er was ruzie."),))
    second = builders.conference("c2", SECOND, decisions=(builders.decision("Dan werk.", rationale="Het gaat beter."),))
    told = said(summary(first, second))
    assert told.index("Dan werk.") < told.index("Eerst rust.")
    assert "Waarom: Er was ruzie." in told


def test_own_words_scores_goals_and_actions_are_told_and_no_colleague_by_name() -> None:
    def scored(score: int) -> tuple[DomainAssessmentSnapshot, ...]:
        return (DomainAssessmentSnapshot(person="jesse", domain="fin", score=Score(score)),)

    view = builders.contribution("Ik wil weg.", kind=ContributionKind.VIEW_OF_PERSON, dated_on=FIRST, about=("jesse",))
    first = builders.conference("c1", FIRST, domain_assessments=scored(2), contributions=(view,))
    second = builders.conference(
        "c2",
        SECOND,
        domain_assessments=scored(3),
        goals=(GoalSnapshot(number=1, text="Een eigen kamer.", person="jesse"),),
        actions=(builders.action(1, goal=1),),
    )
    document = summary(first, second)
    told = said(document)
    assert "Ik wil weg.\nOpgetekend door Politie, 8-9-2026." in told
    assert "Doel 1: Een eigen kamer." in told
    tables = {block.columns[0].title: block for block in document.blocks if isinstance(block, Grid)}
    assert [plain(cell) for cell in tables["Leefgebied"].rows[0]] == [
        "Financiën",
        "beperkt zelfredzaam",
        "29-9-2026",
        "niet zelfredzaam",
    ]
    assert [plain(cell) for cell in tables["Nr"].rows[0]] == ["A1", "Huisbezoek", "Politie", "1-12-2026", "Open"]


def test_a_first_score_has_no_time_before() -> None:
    scored = DomainAssessmentSnapshot(person="jesse", domain="fin", score=Score(2))
    document = summary(builders.conference("c1", FIRST, domain_assessments=(scored,)))
    (table,) = (one for one in document.blocks if isinstance(one, Grid) and one.columns[0].title == "Leefgebied")
    assert [[plain(cell) for cell in row] for row in table.rows] == [["Financiën", "niet zelfredzaam", "8-9-2026"]]


def test_the_register_says_which_organisation_received_what_and_never_another_person() -> None:
    jesse, other = builders.case().people[0], PersonSnapshot(key="zoe", name="Zoë 't Hart", position=Position.VICTIM)
    rows = (
        DisclosureSnapshot(to="politie", on=FIRST, what="Verslag", ground="Wgs art. 1.7", document="verslag"),
        DisclosureSnapshot(to_person="jesse", on=SECOND, what="Burgerversie", document="burgerversie"),
        DisclosureSnapshot(to_person="zoe", on=SECOND, what="Brief voor een ander", document="burgerversie"),
    )
    people = (*builders.case().people, other)
    assert jesse.key == "jesse"
    document = summary(builders.conference("c1", SECOND), disclosures=rows, people=people)
    (table,) = (block for block in document.blocks if isinstance(block, Grid) and block.columns[0].title == "Aan")
    assert [[plain(cell) for cell in row] for row in table.rows] == [
        ["uzelf", "29-9-2026", "Burgerversie", ""],
        ["Politie", "8-9-2026", "Verslag", "Wgs art. 1.7"],
    ]


def test_how_the_person_was_told_before_is_there() -> None:
    told = InformingSnapshot(person="jesse", by="anouk", how="In een gesprek.", on=FIRST)
    document = summary(builders.conference("c1", FIRST, informing=(told,)))
    assert "8-9-2026 door Politie: In een gesprek." in said(document)


@pytest.mark.parametrize(
    ("regime", "ground"),
    [
        (Regime.ZVH, "Wet gegevensverwerking door samenwerkingsverbanden (Wgs), artikel 2.25"),
        (Regime.LOCAL_PGA, "AVG art. 6 lid 1 onder e"),
        (Regime.OTHER, "Het contactpunt kan u vertellen welke dat zijn."),
    ],
)
def test_why_and_how_long_follow_from_the_regime(regime: Regime, ground: str) -> None:
    told = said(summary(builders.conference("c1", FIRST), regime=regime))
    assert ground in told
    assert ("niet langer dan tot en met 1-9-2031" in told) is (regime is Regime.ZVH)
    assert "Over u wordt geen score berekend" in told


def test_article_41_is_named_only_when_this_person_is_told_later_on_that_ground() -> None:
    def delayed(person: str, ground: str) -> ConferenceSnapshot:
        row = InformingSnapshot(person=person, delay_ground=ground, review_on=SECOND)
        return builders.conference("c1", FIRST, informing=(row,))

    people = (*builders.case().people, PersonSnapshot(key="zoe", name="Zoë 't Hart", position=Position.VICTIM))
    assert ARTICLE_41 in said(summary(delayed("jesse", "Het onderzoek loopt (UAVG art. 41 lid 1).")))
    assert ARTICLE_41 not in said(summary(delayed("jesse", "Hij is nog niet bereikt.")))
    assert ARTICLE_41 not in said(summary(delayed("zoe", "Het onderzoek loopt (UAVG art. 41)."), people=people))
    assert "AVG art. 15 lid 4" in said(summary(builders.conference("c1", FIRST)))


def test_it_is_personal_and_names_the_reader_alone() -> None:
    people = tuple(
        replace(one, born_on=date(2007, 1, 1)) if one.key == "jesse" else one for one in builders.case().people
    )
    document = summary(builders.complete_conference(), people=people)
    assert (document.marking, document.short_marking) == ("PERSOONLIJK", "PERSOONLIJK")
    assert document.subtitle == "Jesse Valkenier · ZVH-2026-0147"


def test_a_conference_with_nothing_in_it_says_so_and_is_numbered_without_gaps() -> None:
    document = summary(builders.conference("c1", FIRST))
    told = said(document)
    assert "Er zijn geen besluiten die wij hier kunnen weergeven." in told
    assert "Over u zelf zijn geen zienswijze, leefgebieden, doelen of acties vastgelegd" in told
    assert "In het register is nog geen verstrekking vastgelegd." in told
    numbers = [block.number for block in document.blocks if isinstance(block, Heading) and block.level == 1]
    assert numbers == [str(number) for number in range(1, len(numbers) + 1)]


READERS = [
    (name, person.key)
    for name in NAMES
    for person in whole_case(name).people
    if person.position is not Position.PROFESSIONAL
]


@pytest.mark.parametrize(("name", "reader"), READERS)
def test_of_every_case_nobody_else_is_named_in_it(name: str, reader: str) -> None:
    case = whole_case(name)
    document = compose(case, case.conferences[-1].key, DocumentKind.ACCESS, SAY, Readers(person=reader))
    told = "\n".join((said(document), document.subtitle, document.organisation, *document.foot))
    others = [one.name for one in case.people if one.position is not Position.PROFESSIONAL and one.key != reader]
    assert [name for name in others if name in told] == []
    assert [one.bsn for one in case.people if one.bsn and one.bsn in told] == []

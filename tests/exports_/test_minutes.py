"""The minutes tell someone who was not there what happened, what was decided, and what is left out."""

from dataclasses import replace
from datetime import UTC, date, datetime, time
from typing import Any

from exports.blocks import Block, Box, Document, Facts, Grid, Heading, Items, plain, texts
from exports.kinds import DocumentKind
from exports.publishing import compose
from exports.wording import wording
from models.kinds import (
    ActionStatus,
    AttendanceStatus,
    Certainty,
    ContributionKind,
    FollowUp,
    ParticipantType,
    Regime,
    Role,
    Score,
    Track,
)
from models.records import (
    CaseSnapshot,
    ConferenceSnapshot,
    DomainAssessmentSnapshot,
    Finalisation,
    InformingSnapshot,
    Proceedings,
)
from tests import builders

SAY = wording("nl")
LATER = date(2026, 12, 15)


def told(conference: ConferenceSnapshot, *before: ConferenceSnapshot, **case: Any) -> Document:
    return compose(builders.case(*before, conference, **case), conference.key, DocumentKind.MINUTES, SAY)


def whole(document: Document) -> str:
    return "\n".join(texts(document))


def section(document: Document, title: str) -> list[Block]:
    """The blocks under a numbered heading."""
    found: list[Block] = []
    inside = False
    for block in document.blocks:
        if isinstance(block, Heading) and block.number:
            inside = block.text == title
        elif inside:
            found.append(block)
    return found


def rows(document: Document, title: str) -> list[list[str]]:
    grids = [block for block in section(document, title) if isinstance(block, Grid)]
    return [[plain(cell) for cell in row] for row in grids[0].rows]


def test_the_sections_have_fixed_numbers_whatever_is_empty() -> None:
    document = told(builders.conference())
    numbered = [(block.number, block.text) for block in document.blocks if isinstance(block, Heading) and block.number]
    assert numbered == [
        ("1", "Aanwezig en afwezig"),
        ("2", "Doel"),
        ("3", "Terugblik op acties"),
        ("4", "Beeld"),
        ("5", "Dader en slachtoffer"),
        ("6", "Leefgebieden"),
        ("7", "Besluiten"),
        ("8", "Afspraken"),
        ("9", "Informering"),
        ("10", "Volgend overleg"),
    ]


def test_the_heading_tells_when_where_and_who() -> None:
    conference = builders.conference(
        starts_at=time(9, 30), ends_at=time(10, 14), place="Overlegkamer 2", chair="hatice", next_conference_on=LATER
    )
    facts = next(block for block in told(conference).blocks if isinstance(block, Facts))
    values = {fact.label: fact.value for fact in facts.left + facts.right}
    assert values["Datum en tijd"] == "di 24 november 2026, 09:30–10:14"
    assert values["Plaats"] == "Overlegkamer 2"
    assert values["Voorzitter"] == "Hatice Yıldız"
    assert values["Notulist"] == "niet vastgelegd"
    assert values["Casusregisseur"] == "Anouk Brandsma, Politie"
    assert values["Vorig overleg"] == "geen, dit is het eerste"
    assert values["Volgend overleg"] == "dinsdag 15 december 2026"


def test_in_brief_counts_and_tells_the_decisions_and_the_next_date() -> None:
    conference = builders.conference(
        decisions=(
            builders.decision("De huur wordt niet opgezegd."),
            builders.decision("Jesse krijgt een eigen kamer."),
        ),
        actions=tuple(builders.action(number) for number in range(1, 9)),
        next_conference_on=LATER,
    )
    box = next(block for block in told(conference).blocks if isinstance(block, Box))
    assert plain(box.content) == (
        "In het kort. Twee besluiten en acht nieuwe acties. De huur wordt niet opgezegd. Jesse krijgt een eigen kamer. "
        "Het volgende overleg is op dinsdag 15 december 2026."
    )


def test_in_brief_refers_to_the_decisions_that_do_not_fit() -> None:
    conference = builders.conference(decisions=tuple(builders.decision(f"Besluit {n} " + "x" * 300) for n in range(5)))
    box = next(block for block in told(conference).blocks if isinstance(block, Box))
    assert "De andere besluiten staan in hoofdstuk 7." in plain(box.content)
    assert "Besluit 4" not in plain(box.content)


def test_the_present_come_before_the_absent_with_their_remarks() -> None:
    status = AttendanceStatus
    conference = builders.conference(
        confidentiality_read_out=True,
        attendance=(
            builders.attends("hatice", "wijkteam", status.ABSENT_WITH_NOTICE, input_received_on=date(2026, 11, 20)),
            builders.attends("job", "verhuurder", status.PARTLY, declaration_signed=True, arrived_at=time(9, 41)),
            builders.attends("anouk", "politie", status.PRESENT),
            builders.attends(None, "politie", None),
        ),
    )
    document = told(conference)
    assert [row[0] for row in rows(document, "Aanwezig en afwezig")] == [
        "Job Terpstra",
        "Anouk Brandsma",
        "Hatice Yıldız",
        "(vertegenwoordiger niet bekend)",
    ]
    assert rows(document, "Aanwezig en afwezig")[0][3:] == ["derde\u00a01", "deels, vanaf 09:41"]
    assert rows(document, "Aanwezig en afwezig")[2][3:] == ["lid 2", "afwezig m.k.\u00a02"]
    remarks = whole(document)
    assert "1\u00a0Derde; geheimhoudingsverklaring vooraf getekend (Wgs art. 2.31 lid 9)." in remarks
    assert "2\u00a0Schriftelijke inbreng ontvangen op 20-11-2026." in remarks
    assert "De geheimhouding is voorgelezen." in remarks


def test_the_criteria_stand_in_the_first_minutes_only() -> None:
    first, second = builders.conference("c1"), builders.conference("c2", LATER)
    assert "Criteria voor de bespreking" in whole(told(first))
    assert "Criteria voor de bespreking" not in whole(told(second, first))


def test_looking_back_tells_every_update_and_every_open_action_without_one() -> None:
    first = builders.conference("c1", actions=(builders.action(31), builders.action(34), builders.action(35)))
    second = builders.conference(
        "c2",
        LATER,
        action_updates=(
            builders.update(31, ActionStatus.DONE, result="Op 2-11."),
            builders.update(34, ActionStatus.DELAYED, due=date(2027, 1, 10)),
        ),
    )
    told_rows = rows(told(second, first), "Terugblik op acties")
    assert [row[0] for row in told_rows] == ["A31", "A34", "A35"]
    assert [row[4] for row in told_rows] == [
        "Gereed: Op 2-11.",
        "Vertraagd.\nNieuwe termijn: 10-1-2027.",
        "Niet besproken (stond op: open).",
    ]
    assert [row[3] for row in told_rows] == ["1-12-2026"] * 3


def test_looking_back_shows_the_date_that_was_agreed_last() -> None:
    first = builders.conference("c1", actions=(builders.action(31),))
    second = builders.conference(
        "c2", LATER, action_updates=(builders.update(31, ActionStatus.DELAYED, due=date(2027, 1, 10)),)
    )
    third = builders.conference("c3", date(2027, 1, 20), action_updates=(builders.update(31, ActionStatus.DONE),))
    assert rows(told(third, first, second), "Terugblik op acties")[0][3] == "10-1-2027"


def test_facts_and_opinions_are_told_apart_and_what_is_left_out_is_counted() -> None:
    fact = ContributionKind.FACT
    conference = builders.conference(
        attendance=(
            builders.attends("anouk", "politie", AttendanceStatus.PRESENT),
            builders.attends("hatice", "wijkteam", AttendanceStatus.PRESENT),
        ),
        contributions=(
            builders.contribution("Eerste.", kind=fact, dated_on=date(2026, 11, 1)),
            builders.contribution("Geheim.", kind=fact, share_with=()),
            builders.contribution(
                "Zacht.", organisation="wijkteam", kind=ContributionKind.UNCONFIRMED_SIGNAL, about=("fenna",)
            ),
            builders.contribution("Tweede.", kind=None, conditions="Niet aan de pers."),
        ),
    )
    document = told(conference)
    assert rows(document, "Beeld") == [
        ["Politie", "Feit, 1-11-2026", "Eerste."],
        ["Politie", "soort niet vermeld", "Tweede.\nVoorwaarde van de bron: Niet aan de pers."],
        ["Wijkteam Oeverdam-Oost", "Onbevestigd signaal", "Zacht.\nOver: Fenna Valkenier."],
    ]
    assert "Geheim." not in whole(document)
    assert "Eén bijdrage staat niet in dit verslag" in whole(document)


def test_a_role_is_told_with_its_reasons_and_who_sees_it_otherwise() -> None:
    role = builders.role_assessment(
        "jesse",
        "Vervoer van drugs",
        incident_on=date(2026, 2, 20),
        role=Role.BOTH,
        certainty=Certainty.MEDIUM,
        coercion_signals=("Schuld", "Dreiging"),
        reasoning="Er was druk.",
        dissent="OM: pleger.",
        follow_up=(FollowUp.PROSECUTOR_CHECK,),
        review_on=LATER,
    )
    found = whole(told(builders.conference(role_assessments=(role,))))
    assert "Vervoer van drugs (20-2-2026)" in found
    assert "Jesse Valkenier: pleger en slachtoffer; zekerheid gemiddeld" in found
    assert "Signalen van dwang: Schuld; Dreiging" in found
    assert "Afwijkend standpunt: OM: pleger." in found
    assert "Vervolg: toets door het OM · Herziening: 15-12-2026" in found


def test_a_domain_shows_its_previous_score_and_a_dash_when_it_was_not_discussed() -> None:
    def scored(score: Score, domain: str = "wonen") -> DomainAssessmentSnapshot:
        return DomainAssessmentSnapshot(person="jesse", domain=domain, score=score, protective="", risk="Schulden")

    first = builders.conference("c1", domain_assessments=(scored(Score.ACUTE),))
    second = builders.conference(
        "c2", LATER, domain_assessments=(scored(Score.LIMITED), scored(Score.NOT_DISCUSSED, "fin"))
    )
    assert rows(told(second, first), "Leefgebieden") == [
        ["Huisvesting", "3", "1", "", "Schulden"],
        ["Financiën", "–", "", "", "Schulden"],
    ]


def test_decisions_are_numbered_with_reasons_alternatives_and_dissent() -> None:
    decision = builders.decision(
        "Door.", rationale="Het loopt.", alternatives=("Stoppen", "Wachten"), dissent="OM: te vroeg."
    )
    found = whole(told(builders.conference(decisions=(decision,))))
    assert (
        "Door.\nOnderbouwing: Het loopt.\nOverwogen alternatieven: Stoppen; Wachten\nAfwijkend standpunt: OM: te vroeg."
        in found
    )


def test_an_action_tells_what_who_when_and_which_track() -> None:
    action = builders.action(7, track=Track.PROTECTION, statutory_task="Politiewet, art. 3", condition="Als hij belt.")
    unfinished = builders.action(8, owner=None, organisation=None, due=None)
    assert rows(told(builders.conference(actions=(action, unfinished))), "Afspraken") == [
        [
            "A7",
            "Huisbezoek\nTaak: Politiewet, art. 3\nVoorwaarde: Als hij belt.",
            "Anouk Brandsma\nPolitie",
            "1-12-2026",
            "Bescherming",
        ],
        ["A8", "Huisbezoek", "nog geen eigenaar", "nog geen", "–"],
    ]


def test_a_person_concerned_of_whom_nothing_is_recorded_stands_in_the_table() -> None:
    delayed = InformingSnapshot(person="fenna", delay_ground="Onderzoek loopt.", review_on=LATER)
    assert rows(told(builders.conference(informing=(delayed,))), "Informering") == [
        ["Fenna Valkenier", "Uitgesteld: Onderzoek loopt.", "opnieuw bekeken op 15-12-2026"],
        ["Jesse Valkenier", "nog niet vastgelegd", ""],
    ]


def test_a_closing_conference_says_that_there_is_no_next() -> None:
    conference = builders.conference(proceedings=Proceedings(no_follow_up=True))
    assert "Er komt geen volgend overleg: de casus wordt gesloten." in whole(told(conference))


def test_a_draft_is_a_draft_until_it_is_made_final() -> None:
    draft = told(builders.conference())
    final = told(
        builders.conference(
            finalisation=Finalisation(version="1.0", at=datetime(2026, 12, 1, 9, 0, tzinfo=UTC), by="Anouk")
        )
    )
    assert (draft.draft, draft.status, draft.version) == (True, "Concept, versie 0.1", "versie 0.1 concept")
    assert (final.draft, final.status, final.version) == (False, "Vastgesteld, versie 1.0", "versie 1.0 vastgesteld")
    assert final.status_note == "Vastgesteld op 1-12-2026"


def test_the_marking_follows_the_legal_regime() -> None:
    conference = builders.conference()
    assert told(conference).marking == "VERTROUWELIJK – Wgs art. 1.11"
    assert told(conference, regime=Regime.LOCAL_PGA).marking == "VERTROUWELIJK"


def test_an_empty_case_still_makes_minutes() -> None:
    empty: CaseSnapshot = replace(
        builders.case(builders.conference()),
        people=(),
        organisations=(builders.organisation("politie", "Politie", ParticipantType.PARAGRAPH_1),),
        case_director=None,
        purpose="",
    )
    found = whole(compose(empty, "c1", DocumentKind.MINUTES, SAY))
    assert "Het doel is niet vastgelegd." in found
    assert "Er is niets over informering vastgelegd." in found
    assert "ZVH-2026-0147" in found


def test_decisions_are_called_as_on_the_screen_counted_through_the_case():
    first = builders.conference(key="c1", decisions=(builders.decision("Eén"), builders.decision("Twee")))
    this = builders.conference(key="c2", held_on=LATER, decisions=(builders.decision("Drie"),))
    listed = [block for block in section(told(this, first), "Besluiten") if isinstance(block, Items)]
    assert [item.label for item in listed[0].items] == ["B3"]

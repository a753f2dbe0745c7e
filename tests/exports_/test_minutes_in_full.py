"""What a source asks, who reported, what was disclosed: nothing that belongs in the documents stays behind."""

from dataclasses import replace
from datetime import date, time
from typing import Any

from exports.blocks import Document, Grid, Heading, plain, texts
from exports.kinds import DocumentKind
from exports.publishing import compose
from exports.wording import wording
from models.kinds import ActionStatus, AttendanceStatus, ConferenceKind, Regime, Score, SecrecyGround
from models.records import (
    ConferenceSnapshot,
    DisclosureSnapshot,
    DomainAssessmentSnapshot,
    InstrumentSnapshot,
    ScenarioSnapshot,
)
from tests import builders

SAY = wording("nl")
LATER = date(2026, 12, 15)


def told(*conferences: ConferenceSnapshot, **case: Any) -> str:
    return said(compose(builders.case(*conferences, **case), conferences[-1].key, DocumentKind.MINUTES, SAY))


def planned(*conferences: ConferenceSnapshot, **case: Any) -> Document:
    return compose(builders.case(*conferences, **case), conferences[-1].key, DocumentKind.PLAN, SAY)


def said(document: Document) -> str:
    return "\n".join(texts(document))


def test_a_contribution_goes_with_its_reason_its_ground_and_what_its_source_asks() -> None:
    contribution = builders.contribution(
        "Er is vaak ruzie.",
        domain="wonen",
        necessity="Anders is het gezin niet veilig.",
        ground=SecrecyGround.GOOD_CARE,
        conditions="Niet delen met de verhuurder.",
        handling_code="11",
    )
    assert (
        "Feit\nHuisvesting\n"
        "Er is vaak ruzie.\n"
        "Nodig omdat: Anders is het gezin niet veilig.\n"
        "Voorwaarde van de bron: Niet delen met de verhuurder.\n"
        "Grond: goed hulpverlenerschap · Hanteringscode van de bron: 11"
    ) in told(builders.conference(contributions=(contribution,)))


def test_an_update_says_who_reported_it_and_when() -> None:
    first = builders.conference("c1", actions=(builders.action(1),))
    update = builders.update(1, ActionStatus.DONE, reported_by="anouk", reported_on=date(2026, 12, 10))
    second = builders.conference("c2", LATER, action_updates=(update,))
    assert "Gereed.\nGemeld: 10-12-2026, Anouk Brandsma" in told(first, second)


def test_a_disclosure_says_by_whom_with_what_consent_and_when_its_effect_is_heard() -> None:
    disclosure = DisclosureSnapshot(
        to="verhuurder",
        on=date(2026, 11, 25),
        what="Dat er begeleiding is.",
        by="anouk",
        conference="c1",
        ground="Wgs art. 1.7 lid 2",
        source_consent=True,
        feedback_due=date(2027, 11, 25),
    )
    whole = told(builders.conference(), disclosures=(disclosure,))
    assert "Oeverwonen\nDoor Anouk Brandsma" in whole
    assert "Dat er begeleiding is.\nTerugkoppeling uiterlijk 25-11-2027." in whole
    assert "Wgs art. 1.7 lid 2\nDe bron stemt in." in whole
    refused = replace(disclosure, source_consent=False, ground="")
    assert "De bron stemt niet in." in told(builders.conference(), disclosures=(refused,))


def test_where_people_turn_to_with_their_rights_stands_in_both_documents() -> None:
    line = "Contactpunt voor de rechten van betrokkenen: loket@oeverdam.example"
    conference = builders.conference()
    assert line in told(conference, contact_point="loket@oeverdam.example")
    assert line in said(planned(conference, contact_point="loket@oeverdam.example"))


def test_the_register_where_the_case_came_from_is_named() -> None:
    assert "Kenmerk in het bronsysteem: PGAx 7" in told(builders.conference(), source_system_reference="PGAx 7")


def test_criteria_that_were_answered_are_told_under_every_regime() -> None:
    assert "Criteria voor de bespreking" in told(builders.conference(), regime=Regime.LOCAL_PGA)


def test_who_was_not_at_the_triage_reads_why_the_case_is_here() -> None:
    triage = replace(builders.conference("c0", date(2026, 11, 3)), kind=ConferenceKind.TRIAGE)
    first, second = builders.conference("c1"), builders.conference("c2", LATER)
    assert "Aanleiding: Ruzie." in told(triage, first, occasion="Ruzie.")
    assert "Aanleiding: Ruzie." not in told(triage, first, second, occasion="Ruzie.")


def test_an_instrument_without_outcome_promises_none() -> None:
    conference = builders.conference(instruments=(InstrumentSnapshot(person="jesse", name="MATE"),))
    assert "MATE." in told(conference)
    assert "MATE:" not in told(conference)


def test_a_closing_conference_says_that_the_case_closes() -> None:
    closing = replace(builders.conference(), kind=ConferenceKind.CLOSING)
    assert "geen, de casus wordt gesloten" in told(closing)
    assert "De casus wordt gesloten; er volgt geen evaluatie." in said(planned(closing))


def test_somebody_who_names_no_organisation_stands_under_that_of_their_employer() -> None:
    present = builders.attends("hatice", None, AttendanceStatus.PRESENT)
    assert "Hatice Yıldız\nprofessional\nWijkteam Oeverdam-Oost\nlid 2\naanwezig" in told(
        builders.conference(attendance=(present,))
    )


def test_a_moved_date_in_the_plan_says_what_was_agreed_first() -> None:
    first = builders.conference("c1", actions=(builders.action(1, due=date(2026, 12, 1)),))
    moved = builders.update(1, ActionStatus.DELAYED, due=date(2027, 1, 4))
    assert "4-1-2027\nwas\u00a01-12-2026" in said(
        planned(first, builders.conference("c2", LATER, action_updates=(moved,)))
    )


def test_a_scenario_that_is_agreed_again_stands_in_the_plan_once() -> None:
    scenario = ScenarioSnapshot(when="Als hij vertrekt", then="dan belt Anouk")
    conferences = [builders.conference(key, scenarios=(scenario,)) for key in ("c1", "c2")]
    assert said(planned(*conferences)).count("Als hij vertrekt") == 1


def days_of_trend(*conferences: ConferenceSnapshot) -> list[str]:
    document = planned(*conferences)
    start = next(n for n, block in enumerate(document.blocks) if getattr(block, "text", "") == "Leefgebieden")
    grid = next(block for block in document.blocks[start:] if isinstance(block, Grid))
    assert isinstance(document.blocks[start], Heading)
    assert {len(row) for row in grid.rows} == {len(grid.columns)}
    assert plain(grid.rows[0][0]) == "Huisvesting"
    titles = [column.title for column in grid.columns]
    return titles[1 : titles.index("Verloop")]


def scored(key: str, day: date, *, at: time | None = None, score: bool = True) -> ConferenceSnapshot:
    rows = (DomainAssessmentSnapshot(person="jesse", domain="wonen", score=Score.LIMITED),) if score else ()
    return builders.conference(key, day, starts_at=at, domain_assessments=rows)


def test_the_trend_shows_the_conferences_that_looked_at_it_under_days_that_differ() -> None:
    first = scored("c1", date(2026, 3, 5), at=time(9, 30))
    without = scored("c2", date(2026, 3, 5), score=False)
    assert days_of_trend(first, without, scored("c3", date(2026, 6, 11))) == ["5-3", "11-6"]
    assert days_of_trend(first, scored("c2", date(2026, 3, 5), at=time(16))) == ["5-3 09:30", "5-3 16:00"]
    assert days_of_trend(first, scored("c2", date(2027, 3, 5))) == ["5-3-2026", "5-3-2027"]

"""The plan tells where things stand: goals, actions, balance and trend after a conference."""

from dataclasses import replace
from datetime import date, datetime
from typing import Any

from exports.blocks import Bar, Block, Course, Document, Facts, Grid, Heading, Quote, Sign, plain, texts
from exports.composers.subject import with_stop
from exports.kinds import DocumentKind
from exports.publishing import compose
from exports.wording import wording
from models.kinds import ActionStatus, AttendanceStatus, ContributionKind, Position, Role, Score, Track
from models.records import (
    ConferenceSnapshot,
    DomainAssessmentSnapshot,
    Finalisation,
    GoalSnapshot,
    PersonSnapshot,
    Proceedings,
    ScenarioSnapshot,
)
from tests import builders

SAY = wording("nl")
DAYS = (date(2026, 9, 8), date(2026, 9, 29), date(2026, 10, 27))


def told(*conferences: ConferenceSnapshot, **case: Any) -> Document:
    return compose(builders.case(*conferences, **case), conferences[-1].key, DocumentKind.PLAN, SAY)


def whole(document: Document) -> str:
    return "\n".join(texts(document))


def section(document: Document, title: str) -> list[Block]:
    found: list[Block] = []
    inside = False
    for block in document.blocks:
        if isinstance(block, Heading) and block.number:
            inside = block.text == title
        elif inside:
            found.append(block)
    return found


def grids(document: Document, title: str) -> list[list[list[str]]]:
    tables = [block for block in section(document, title) if isinstance(block, Grid)]
    return [[[plain(cell) for cell in row] for row in table.rows] for table in tables]


def scored(domain: str, score: Score) -> DomainAssessmentSnapshot:
    return DomainAssessmentSnapshot(person="jesse", domain=domain, score=score)


def test_the_sections_are_numbered_without_gaps_when_one_has_nothing_to_say() -> None:
    headings = [block for block in told(builders.conference()).blocks if isinstance(block, Heading) and block.number]
    assert [heading.number for heading in headings] == [str(number) for number in range(1, len(headings) + 1)]
    assert "Scenario’s" not in [heading.text for heading in headings]


def test_the_persons_own_words_are_quoted_with_who_noted_them() -> None:
    view = builders.contribution(
        "Ik wil weg uit de wijk.",
        organisation="wijkteam",
        kind=ContributionKind.VIEW_OF_PERSON,
        dated_on=date(2026, 10, 29),
    )
    document = told(builders.conference(contributions=(view,)))
    quote = next(block for block in section(document, "In de woorden van Jesse Valkenier") if isinstance(block, Quote))
    assert plain(quote.content) == "Ik wil weg uit de wijk."
    assert quote.source == "Ingebracht door Wijkteam Oeverdam-Oost, 29-10-2026."


def test_a_view_that_its_source_keeps_back_is_not_quoted() -> None:
    conference = builders.conference(
        attendance=(
            builders.attends("anouk", "politie", AttendanceStatus.PRESENT),
            builders.attends("hatice", "wijkteam", AttendanceStatus.PRESENT),
        ),
        contributions=(builders.contribution("Geheim.", kind=ContributionKind.VIEW_OF_PERSON, share_with=()),),
    )
    assert "Geheim." not in whole(told(conference))
    assert "De zienswijze van betrokkene is nog niet opgetekend." in whole(told(conference))


def test_roles_are_told_in_sentences_and_the_latest_weighing_counts() -> None:
    first = builders.conference(
        "c1", DAYS[0], role_assessments=(builders.role_assessment("jesse", "Diefstal", role=Role.UNCLEAR),)
    )
    second = builders.conference(
        "c2",
        DAYS[1],
        role_assessments=(
            builders.role_assessment(
                "jesse", "Diefstal", role=Role.VICTIM, reasoning="Gedwongen.", dissent="OM: pleger."
            ),
        ),
    )
    found = whole(told(first, second))
    assert (
        "Bij het incident ‘Diefstal’ geeft het overleg Jesse Valkenier de rol slachtoffer. Gedwongen. "
        "Afwijkend standpunt: OM: pleger." in found
    )
    assert "onduidelijk" not in found


def test_the_balance_counts_open_actions_per_track_and_names_the_gap() -> None:
    conference = builders.conference(
        actions=(
            builders.action(1, track=Track.SET_LIMITS, domain="wonen"),
            builders.action(2, track=Track.SET_LIMITS, domain="fin"),
            builders.action(3, track=Track.OFFER_PERSPECTIVE, domain="fin"),
            builders.action(4, track=Track.OFFER_PERSPECTIVE, domain="wonen", status=ActionStatus.NOT_POSSIBLE),
            builders.action(5),
        )
    )
    document = told(conference)
    (balance,) = grids(document, "Balans van sporen")
    assert balance == [
        ["Grenzen stellen", "2", "", "Huisvesting, Financiën (A1, A2)"],
        ["Perspectief bieden", "1", "", "Financiën (A3)"],
        ["Bescherming", "0", "", ""],
        ["Informatie", "0", "", ""],
    ]
    assert "Leemte: op Huisvesting worden grenzen gesteld, en biedt geen open actie perspectief." in whole(document)
    assert "Eén open actie heeft nog geen spoor." in whole(document)


def test_a_plan_with_only_one_track_is_told_so() -> None:
    conference = builders.conference(actions=(builders.action(1, track=Track.SET_LIMITS),))
    assert "Leemte: alle open acties dienen één spoor, grenzen stellen." in whole(told(conference))


def test_bars_show_at_least_one_box_for_any_action_and_never_more_than_there_are() -> None:
    actions = [builders.action(number, track=Track.SET_LIMITS) for number in range(1, 20)]
    conference = builders.conference(actions=(*actions, builders.action(20, track=Track.PROTECTION)))
    table = next(block for block in section(told(conference), "Balans van sporen") if isinstance(block, Grid))
    bars = [part for row in table.rows for cell in row for part in cell if isinstance(part, Bar)]
    assert [bar.filled for bar in bars] == [6, 0, 1, 0]


def test_the_trend_shows_each_conference_and_the_difference_with_the_previous_score() -> None:
    goal = GoalSnapshot(number=2, text="Een eigen kamer.", domain="wonen", person="jesse")
    conferences = (
        builders.conference(
            "c1", DAYS[0], domain_assessments=(scored("wonen", Score(2)), scored("fin", Score(3))), goals=(goal,)
        ),
        builders.conference("c2", DAYS[1], domain_assessments=(scored("fin", Score(0)),)),
        builders.conference(
            "c3",
            DAYS[2],
            domain_assessments=(scored("wonen", Score(4)), scored("fin", Score(3)), scored("werk", Score(1))),
        ),
    )
    document = told(*conferences)
    (trend,) = grids(document, "Leefgebieden")
    assert trend == [
        ["Huisvesting", "2", "", "4", "", "hoger", "Doel 2"],
        ["Financiën", "3", "–", "3", "", "gelijk", ""],
        ["Werk & opleiding", "", "", "1", "", "nieuw", ""],
    ]
    table = next(block for block in section(document, "Leefgebieden") if isinstance(block, Grid))
    assert [column.title for column in table.columns][1:4] == ["8-9", "29-9", "27-10"]
    assert any(isinstance(part, Sign) and part.words == "hoger" for part in table.rows[0][5])
    assert table.rows[1][4] == (Course((3, None, 3), 5, "Financiën: 3, niet besproken, 3, oudste eerst"),)
    assert (
        "Sinds de vorige keer: hoger op Huisvesting; gelijk op Financiën; voor het eerst bekeken Werk & opleiding."
        in whole(document)
    )


def test_a_first_conference_has_no_course_and_nothing_to_compare() -> None:
    document = told(builders.conference(domain_assessments=(scored("fin", Score(3)),)))
    assert grids(document, "Leefgebieden") == [[["Financiën", "3", ""]]]
    assert "Het verschil" not in whole(document)
    assert "Een leeg vak" not in whole(document)
    assert "Sinds de vorige keer" not in whole(document)


def test_a_conference_that_scored_nothing_shows_the_course_and_no_column_of_nothing() -> None:
    first, second = (
        builders.conference(f"c{number}", day, domain_assessments=(scored("fin", Score(number)),))
        for number, day in enumerate(DAYS[:2], start=1)
    )
    document = told(first, second, builders.conference("c3", DAYS[2]))
    (table,) = (block for block in section(document, "Leefgebieden") if isinstance(block, Grid))
    assert [column.title for column in table.columns] == ["Leefgebied", "8-9", "29-9", "Verloop", "Zie"]
    assert "Een leeg vak" in whole(document)


def test_each_persons_trend_is_told_apart_in_words() -> None:
    people = (*builders.case().people, PersonSnapshot(key="sem", name="Sem Valkenier", position=Position.CIRCLE))

    def both(key: str, day: date, jesse: int, sem: int) -> ConferenceSnapshot:
        scores = (scored("fin", Score(jesse)), replace(scored("fin", Score(sem)), person="sem"))
        return builders.conference(key, day, domain_assessments=scores)

    document = told(both("c1", DAYS[0], 2, 3), both("c2", DAYS[1], 4, 1), people=people)
    said = [one for one in texts(document) if one.startswith("Sinds de vorige keer")]
    assert said == ["Sinds de vorige keer: hoger op Financiën.", "Sinds de vorige keer: lager op Financiën."]


def test_the_balance_is_told_in_words_as_well() -> None:
    actions = tuple(
        builders.action(number, track=track)
        for number, track in enumerate((Track.SET_LIMITS, Track.SET_LIMITS, Track.INFORMATION, None), start=1)
    )
    assert "Open acties: twee grenzen stellen en één informatie." in whole(told(builders.conference(actions=actions)))
    assert "Open acties:" not in whole(told(builders.conference()))


def test_the_heading_names_the_ave_phase_in_words_and_since_when_the_plan_is_final() -> None:
    final = Finalisation(version="1.0", at=datetime(2026, 11, 26, 16, 5), by="Maud")
    facts = next(block for block in told(builders.conference(finalisation=final), ave_phase=3).blocks)
    assert isinstance(facts, Facts)
    said = {fact.label: fact.value for fact in (*facts.left, *facts.right)}
    assert said["AVE-fase"] == "3 (complex, meerdere leefgebieden)"
    assert said["Vastgesteld op"] == "donderdag 26 november 2026"
    draft = next(block for block in told(builders.conference()).blocks)
    assert isinstance(draft, Facts)
    assert "Vastgesteld op" not in [fact.label for fact in (*draft.left, *draft.right)]


def test_goals_come_in_their_order_with_actions_as_they_stand_now() -> None:
    goals = (
        GoalSnapshot(number=1, text="Tweede.", sequence=2),
        GoalSnapshot(number=2, text="Eerste.", sequence=1, measure="Acht weken."),
    )
    first = builders.conference(
        "c1", DAYS[0], goals=goals, actions=(builders.action(1, goal=1), builders.action(2, goal=2), builders.action(3))
    )
    second = builders.conference(
        "c2",
        DAYS[1],
        action_updates=(builders.update(2, ActionStatus.DELAYED, result="Wachtlijst.", due=date(2027, 1, 4)),),
    )
    document = told(first, second)
    parts = [block.text for block in section(document, "Doelen en acties") if isinstance(block, Heading)]
    assert parts == ["Doel 2. Eerste.", "Doel 1. Tweede.", "Acties zonder doel"]
    assert "Volgorde: 1 · Bereikt als: Acht weken." in whole(document)
    assert [table[0][0] for table in grids(document, "Doelen en acties")] == ["A2", "A1", "A3"]
    assert grids(document, "Doelen en acties")[0][0][3:] == [
        "4-1-2027\nwas\u00a01-12-2026",
        "–",
        "Vertraagd\nWachtlijst.",
    ]


def test_the_plan_of_an_earlier_conference_knows_nothing_of_later_ones() -> None:
    first = builders.conference("c1", DAYS[0], actions=(builders.action(1),))
    second = builders.conference(
        "c2",
        DAYS[1],
        actions=(builders.action(2, text="Later"),),
        action_updates=(builders.update(1, ActionStatus.DONE),),
    )
    found = whole(compose(builders.case(first, second), "c1", DocumentKind.PLAN, SAY))
    assert "Later" not in found
    assert "Gereed" not in found


def test_scenarios_of_every_conference_so_far_are_told() -> None:
    scenario = ScenarioSnapshot(when="Rico belt.", then="Meteen melden.", who="Anouk", reachable="112")
    document = told(builders.conference("c1", DAYS[0], scenarios=(scenario,)), builders.conference("c2", DAYS[1]))
    assert grids(document, "Scenario’s") == [[["Rico belt.", "Meteen melden.", "Anouk", "112"]]]


def test_scaling_is_told_per_conference_the_latest_first() -> None:
    found = whole(
        told(
            builders.conference("c1", DAYS[0], scale_up="Naar de driehoek."),
            builders.conference("c2", DAYS[1], scale_up="Ongewijzigd.", scale_down="Naar het wijkteam."),
        )
    )
    assert found.index("Opschalen: Ongewijzigd.") < found.index("Opschalen: Naar de driehoek.")
    assert "Afschalen: Naar het wijkteam." in found


def test_several_persons_each_have_their_own_trend() -> None:
    other = PersonSnapshot(key="noa", name="Noa Valkenier", position=builders.case().people[0].position)
    assessed = (scored("wonen", Score(2)), DomainAssessmentSnapshot(person="noa", domain="fin", score=Score(3)))
    people = (*builders.case().people, other)
    document = told(builders.conference(domain_assessments=assessed), people=people)
    parts = [block.text for block in section(document, "Leefgebieden") if isinstance(block, Heading)]
    assert parts == ["Jesse Valkenier", "Noa Valkenier"]
    assert "In de woorden van betrokkenen" in whole(document)


def test_the_plan_ends_with_how_people_are_told_and_when_it_is_evaluated() -> None:
    assert "Het plan wordt geëvalueerd op dinsdag 27 oktober 2026." in whole(
        told(builders.conference(next_conference_on=DAYS[2]))
    )
    closing = builders.conference(proceedings=Proceedings(no_follow_up=True))
    assert "De casus wordt gesloten; er volgt geen evaluatie." in whole(told(closing))


def test_sentences_typed_without_a_stop_do_not_run_together() -> None:
    stopped = ["Hij zweeg", "Hij zweeg.", "‘Waarom?’", "Zij zei: “nee”", ""]
    assert [with_stop(one) for one in stopped] == ["Hij zweeg.", "Hij zweeg.", "‘Waarom?’", "Zij zei: “nee”.", ""]

"""A document holds all of a case that may be in it, in every form, and nothing that may not."""

from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from exports.blocks import Document
from exports.kinds import DocumentFormat, DocumentKind
from exports.publishing import compose, render
from exports.wording import wording
from models.interchange import read_case
from models.records import CaseSnapshot, ConferenceSnapshot
from models.rules.sharing import in_minutes
from tests.exports_ import reading

CASES = Path(__file__).parents[1] / "resources" / "cases"
CONFERENCES = [(name, key) for name in ("harrie", "jeffrey", "tristan") for key in ("c1", "c2", "c3")]
FOR_ALL = (DocumentKind.MINUTES, DocumentKind.PLAN, DocumentKind.ACTION_LIST)


@cache
def case(name: str) -> CaseSnapshot:
    return read_case(CASES / f"{name}.json")


@cache
def composed(name: str, key: str, kind: DocumentKind, language: str = "nl") -> Document:
    return compose(case(name), key, kind, wording(language)).made("24-11-2026 10:31")


@cache
def rendered(name: str, key: str, kind: DocumentKind, file_format: DocumentFormat) -> bytes:
    return render(composed(name, key, kind), file_format)


def read(name: str, key: str, kind: DocumentKind) -> dict[str, str]:
    return {
        "pdf": reading.pdf_text(rendered(name, key, kind, DocumentFormat.PDF)),
        "docx": reading.docx_text(rendered(name, key, kind, DocumentFormat.DOCX)),
        "odt": reading.odt_text(rendered(name, key, kind, DocumentFormat.ODT)),
    }


def missing(expected: Iterator[str], found: dict[str, str]) -> list[tuple[str, str]]:
    wanted = [reading.words(text) for text in expected if text]
    assert wanted
    return [(name, text) for name, whole in found.items() for text in wanted if text not in whole]


@pytest.mark.parametrize(("name", "key"), CONFERENCES)
def test_the_minutes_hold_all_that_was_said_and_agreed(name: str, key: str) -> None:
    conference = case(name).conference(key)
    told = _agreed(case(name), conference)
    assert missing(told, read(name, key, DocumentKind.MINUTES)) == []


def _agreed(case: CaseSnapshot, conference: ConferenceSnapshot) -> Iterator[str]:
    say = wording("nl")
    people = {person.key: person.name for person in case.people}
    organisations = {organisation.key: organisation.name for organisation in case.organisations}
    yield from _weighed(case, conference)
    for domain in conference.domain_assessments:
        yield from (domain.protective, domain.risk)
    for instrument in conference.instruments:
        yield from (instrument.name, instrument.outcome)
    for goal in conference.goals:
        yield from (goal.text, goal.measure)
    for action in conference.actions:
        yield from (action.text, people[action.owner or ""], organisations[action.organisation or ""])
        yield from (
            action.statutory_task,
            action.condition,
            action.informing,
            say.day(action.due) if action.due else "",
        )
    for update in conference.action_updates:
        yield from (update.result, say.day(update.due) if update.due else "")
    yield from _decided(conference)
    for informing in conference.informing:
        yield from (people[informing.person], informing.how, informing.delay_ground)
    yield conference.feedback_to_referrer.text if conference.feedback_to_referrer else ""
    yield say.long_day(conference.next_conference_on) if conference.next_conference_on else ""


def _weighed(case: CaseSnapshot, conference: ConferenceSnapshot) -> Iterator[str]:
    people = {person.key: person.name for person in case.people}
    organisations = {organisation.key: organisation.name for organisation in case.organisations}
    for attendance in conference.attendance:
        yield people.get(attendance.person or "", "")
        yield organisations.get(attendance.organisation or "", "")
    yield from (one.text for one in conference.contributions if in_minutes(one, case, conference))
    for role in conference.role_assessments:
        yield from (people[role.person], role.incident, role.reasoning, role.dissent)
        yield from (*role.coercion_signals, *role.counter_indications)


def _decided(conference: ConferenceSnapshot) -> Iterator[str]:
    for decision in conference.decisions:
        yield from (decision.text, decision.rationale, decision.dissent)
        yield from decision.alternatives
    for dilemma in conference.dilemmas:
        yield from (dilemma.question, dilemma.why)
        for option in dilemma.options:
            yield from (option.text, option.consequences_for_person, option.consequences_for_others)
            yield from (*option.pros, *option.cons)
    for scenario in conference.scenarios:
        yield from (scenario.when, scenario.then, scenario.who, scenario.reachable)
    yield from (conference.scale_up, conference.scale_down)


@pytest.mark.parametrize(("name", "key"), CONFERENCES)
def test_the_plan_holds_every_goal_and_action_so_far(name: str, key: str) -> None:
    def told() -> Iterator[str]:
        people = {person.key: person.name for person in case(name).people}
        organisations = {organisation.key: organisation.name for organisation in case(name).organisations}
        yield case(name).purpose
        for conference in case(name).up_to(key):
            for goal in conference.goals:
                yield from (goal.text, goal.measure)
            for action in conference.actions:
                yield from (action.text, people[action.owner or ""], organisations[action.organisation or ""])
                yield from (action.statutory_task, action.condition)
            for scenario in conference.scenarios:
                yield from (scenario.when, scenario.then)

    assert missing(told(), read(name, key, DocumentKind.PLAN)) == []


@pytest.mark.parametrize("name", ["harrie", "jeffrey", "tristan"])
def test_what_its_source_keeps_to_a_few_is_in_no_document(name: str) -> None:
    kept_back = [
        (conference.key, reading.words(contribution.text))
        for conference in case(name).conferences
        for contribution in conference.contributions
        if not in_minutes(contribution, case(name), conference)
    ]
    assert kept_back
    for key, text in kept_back:
        for kind in FOR_ALL:
            assert all(text not in whole for whole in read(name, key, kind).values())


@pytest.mark.parametrize("name", ["harrie", "jeffrey", "tristan"])
def test_no_citizen_service_number_and_no_way_to_reach_a_person_leaves_with_a_document(name: str) -> None:
    secret = [reading.words(part) for person in case(name).people for part in (person.bsn, person.safe_contact) if part]
    assert secret
    for key in ("c1", "c2", "c3"):
        for kind in FOR_ALL:
            for whole in read(name, key, kind).values():
                assert [part for part in secret if part in whole] == []


@pytest.mark.parametrize("kind", FOR_ALL)
def test_a_document_can_be_made_in_english(kind: DocumentKind) -> None:
    found = reading.pdf_text(render(composed("harrie", "c2", kind, "en"), DocumentFormat.PDF))
    assert "page 1 of" in found
    assert "Leefgebied" not in found

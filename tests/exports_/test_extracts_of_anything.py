"""Whatever a case looks like, no document tells its readers what was kept from them."""

import re
from collections.abc import Iterator
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings

from exports.blocks import texts
from exports.kinds import FORMATS, DocumentKind
from exports.publishing import compose, required
from exports.wording import wording
from models.interchange import read_case
from models.kinds import ContributionKind, ParticipantType, Position
from models.problems import KnownProblem
from models.records import CaseSnapshot, ConferenceSnapshot, PersonSnapshot
from models.rules.extracts import Readers, distribution
from tests.case_strategies import cases
from tests.exports_.case_file import CASES, NAMES

WITH_PAGES = [kind for kind in FORMATS if not kind.is_data]


def marked(case: CaseSnapshot) -> CaseSnapshot:
    """The same case, in which each text is a word of its own, so that it cannot be there by chance."""
    people = tuple(replace(one, name=f"Qpersoon{at}q", relation="") for at, one in enumerate(case.people))
    organisations = tuple(replace(one, name=f"Qclub{at}q") for at, one in enumerate(case.organisations))
    conferences = tuple(_marked(one, at) for at, one in enumerate(case.conferences))
    return replace(case, people=people, organisations=organisations, conferences=conferences)


def _marked(one: ConferenceSnapshot, at: int) -> ConferenceSnapshot:
    def word(kind: str, place: int) -> str:
        return f"Q{kind}{at}x{place}q"

    return replace(
        one,
        contributions=tuple(replace(row, text=word("bijdrage", n)) for n, row in enumerate(one.contributions)),
        role_assessments=tuple(replace(row, reasoning=word("rol", n)) for n, row in enumerate(one.role_assessments)),
        actions=tuple(replace(row, text=word("actie", n)) for n, row in enumerate(one.actions)),
        decisions=tuple(replace(row, text=word("besluit", n)) for n, row in enumerate(one.decisions)),
    )


def kept_from(case: CaseSnapshot, readers: Readers) -> Iterator[str]:
    """The words that these readers may never find, by the rule as the law has it."""
    third = {one.key for one in case.organisations if one.participant_type is ParticipantType.THIRD_PARTY}
    is_outside = readers.person is not None or set(readers.organisations) & third
    for one in case.conferences:
        for row in one.contributions:
            seen = all(
                row.organisation == key or (key not in third if row.share_with is None else key in row.share_with)
                for key in readers.organisations
            )
            own = row.kind is ContributionKind.VIEW_OF_PERSON and set(row.about) <= {readers.person}
            if not row.in_minutes or not seen or (readers.person is not None and not own):
                yield row.text
        if is_outside:
            yield from (row.reasoning for row in one.role_assessments)
        if set(readers.organisations) & third:
            yield from (row.text for row in one.decisions)
            yield from (row.text for row in one.actions if row.organisation not in readers.organisations)
    if readers.person is not None:
        outside = (Position.PERSON_CONCERNED, Position.CIRCLE, Position.VICTIM)
        yield from (one.name for one in case.people if one.position in outside and one.key != readers.person)


def readers_of(case: CaseSnapshot, key: str) -> list[Readers]:
    alone = [Readers((one.key,)) for one in case.organisations]
    people = [Readers(person=one.key) for one in case.people if one.position is not Position.PROFESSIONAL]
    return [distribution(case, key), *alone, *people]


def made_for(case: CaseSnapshot, key: str, readers: Readers) -> Iterator[tuple[DocumentKind, str]]:
    for kind in WITH_PAGES:
        try:
            required(case, key, kind, readers)
        except KnownProblem:
            continue
        yield kind, " ".join(texts(compose(case, key, kind, wording("nl"), readers)))


def leaks(case: CaseSnapshot) -> list[tuple[Readers, DocumentKind, str]]:
    found = []
    for one in case.conferences:
        for readers in readers_of(case, one.key):
            secret = set(kept_from(case, readers))
            for kind, told in made_for(case, one.key, readers):
                found += [(readers, kind, word) for word in secret if word in told]
    return found


@settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
@given(cases())
def test_no_reader_of_any_case_finds_what_was_kept_from_them(case: CaseSnapshot) -> None:
    assert leaks(marked(case)) == []


@pytest.mark.long
@settings(max_examples=1000, deadline=None, suppress_health_check=list(HealthCheck))
@given(cases())
def test_no_reader_of_a_thousand_cases_does(case: CaseSnapshot) -> None:
    assert leaks(marked(case)) == []


def names_of(person: PersonSnapshot) -> set[str]:
    """The words of a name that begin with a capital."""
    return {word for word in re.findall(r"\w{3,}", person.name) if word[0].isupper()}


@pytest.mark.parametrize("name", NAMES)
def test_what_a_person_of_a_case_gets_names_nobody_else_of_it(name: str) -> None:
    case = read_case(CASES / f"{name}.json")
    outside = [one for one in case.people if one.position is not Position.PROFESSIONAL]
    known = {word for one in case.people if one not in outside for word in names_of(one)}
    found = []
    for person in outside:
        others = {word for one in outside if one is not person for word in names_of(one)} - names_of(person) - known
        for conference in case.conferences:
            for kind, told in made_for(case, conference.key, Readers(person=person.key)):
                found += [(person.key, conference.key, kind, word) for word in others & set(re.findall(r"\w+", told))]
    assert found == []

"""What a schema cannot say of a case file: references, uniqueness, dates, BSN and declarations."""

from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import Any

from models.interchange.conference_wholeness import faults_of_conference
from models.interchange.faults import Fault, Found
from models.interchange.known_keys import Known, Path, duplicates, unknown
from models.rules.identity import passes_elfproef


def faults_of_wholeness(document: dict[str, Any]) -> Iterator[Found]:
    """Every reference, date or rule that does not hold in a *document* of the right shape, in its own order."""
    known = Known.of(document)
    yield from _of_case(document["case"], known)
    for name in ("domains", "organisations", "people", "conferences"):
        yield from duplicates((name,), document[name], "id")
    for name in ("goals", "actions"):
        yield from _numbers_twice(document["conferences"], name)
    for position, person in enumerate(document["people"]):
        yield from _of_person(("people", position), person, known)
    yield from _of_order(document["conferences"])
    agreed: set[int] = set()
    for position, conference in enumerate(document["conferences"]):
        path = ("conferences", position)
        agreed |= {action["number"] for action in conference.get("actions", [])}
        yield from faults_of_conference(path, conference, known, frozenset(agreed))
    for position, disclosure in enumerate(document.get("disclosures", [])):
        yield from unknown(("disclosures", position), "disclosures", disclosure, known)


def _of_order(conferences: list[dict[str, Any]]) -> Iterator[Found]:
    for position, (earlier, later) in enumerate(pairwise(conferences), 1):
        if later["held_on"] < earlier["held_on"]:
            days = {"held_on": later["held_on"], "previous": earlier["held_on"]}
            yield Found(Fault.CONFERENCES_OUT_OF_ORDER, ("conferences", position), days)


def _of_case(case: dict[str, Any], known: Known) -> Iterator[Found]:
    yield from unknown(("case",), "case", case, known)
    if case["first_processed_on"] > case["opened_on"]:
        days = {name: case[name] for name in ("opened_on", "first_processed_on")}
        yield Found(Fault.PROCESSED_AFTER_OPENING, ("case",), days)


def _of_person(path: Path, person: dict[str, Any], known: Known) -> Iterator[Found]:
    yield from unknown(path, "people", person, known)
    if "bsn" in person and not passes_elfproef(person["bsn"]):
        yield Found(Fault.INVALID_BSN, (*path, "bsn"), {"name": person["name"]})


def _numbers_twice(conferences: Iterable[dict[str, Any]], name: str) -> Iterator[Found]:
    """Goals and actions are numbered through the whole case."""
    seen: Counter[int] = Counter()
    for position, conference in enumerate(conferences):
        for index, row in enumerate(conference.get(name, [])):
            seen[row["number"]] += 1
            if seen[row["number"]] == 2:
                values = {"kind": name.removesuffix("s"), "reference": str(row["number"])}
                yield Found(Fault.DUPLICATE, ("conferences", position, name, index), values)

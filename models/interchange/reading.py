"""Reading a case file: whole, or not at all."""

import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

from models.interchange.faults import Fault, Found
from models.interchange.json_text import parse, read_text
from models.interchange.mapping import FORMAT, NAMES
from models.interchange.telling import problem_of
from models.kinds import Criterion
from models.problems import KnownProblem, Problem
from models.records import (
    CaseSnapshot,
    ConferenceSnapshot,
    DisclosureSnapshot,
    DomainSnapshot,
    OrganisationSnapshot,
    PersonSnapshot,
)
from models.records.plain import from_plain

_UNUSABLE = re.compile("[\0\ud800-\udfff]")
_LONGEST_FORMAT = 60


def read_case(path: Path) -> CaseSnapshot:
    """The case in the file at *path*, in format caseconf-case/1.

    A file with any fault is refused with a KnownProblem whose details name the fault (a value of Fault) and the place:
    FILE_UNREADABLE, FILE_TOO_LARGE, FILE_NOT_JSON, FILE_MALFORMED, FILE_OTHER_FORMAT (found), or FILE_INVALID.
    """
    document, twice = parse(path, read_text(path))
    found = document.get("format") if isinstance(document, dict) else None
    if found != FORMAT:
        raise KnownProblem(Problem.FILE_OTHER_FORMAT, file=path.name, found=_format_found(found))
    if twice:
        raise problem_of(Problem.FILE_MALFORMED, document, twice, file=path.name)
    try:
        faults = list(faults_of(document))
    except RecursionError:  # shallow enough to parse, too deep to compare
        raise KnownProblem(Problem.FILE_MALFORMED, file=path.name, fault=Fault.TOO_DEEP.value) from None
    if faults:
        raise problem_of(Problem.FILE_INVALID, document, faults, file=path.name)
    return _case(document)


def faults_of(document: dict[str, Any]) -> Iterator[Found]:
    """Everything that is wrong with a parsed case file; whether it is whole is asked when its shape is right."""
    from models.interchange.schema import faults_of_shape
    from models.interchange.wholeness import faults_of_wholeness

    faults = [*_unusable_characters(document), *faults_of_shape(document)]
    yield from faults or faults_of_wholeness(document)


def _unusable_characters(document: Any) -> Iterator[Found]:
    """NUL and halves of characters, in keys and values; walked without recursion, for files made to be deep."""
    left: list[tuple[tuple[str | int, ...], Any]] = [((), document)]
    while left:
        path, value = left.pop()
        if isinstance(value, str) and _UNUSABLE.search(value):
            yield Found(Fault.UNUSABLE_CHARACTER, path)
        elif isinstance(value, dict):
            if any(_UNUSABLE.search(key) for key in value):
                yield Found(Fault.UNUSABLE_CHARACTER, path)
            left += [((*path, key), child) for key, child in value.items()]
        elif isinstance(value, list):
            left += [((*path, position), child) for position, child in enumerate(value)]


def _case(document: dict[str, Any]) -> CaseSnapshot:
    facts = dict(document["case"])
    criteria = facts.pop("criteria", {})
    answers = {f"criterion_{criterion.value}": criteria.get(criterion.value) for criterion in Criterion}
    lists = {
        "domains": from_plain(tuple[DomainSnapshot, ...], document["domains"], NAMES),
        "organisations": from_plain(tuple[OrganisationSnapshot, ...], document["organisations"], NAMES),
        "people": from_plain(tuple[PersonSnapshot, ...], document["people"], NAMES),
        "conferences": from_plain(tuple[ConferenceSnapshot, ...], document["conferences"], NAMES),
        "disclosures": from_plain(tuple[DisclosureSnapshot, ...], document.get("disclosures", []), NAMES),
    }
    case: CaseSnapshot = from_plain(CaseSnapshot, facts | answers | {"id": 0})
    return replace(case, **lists)


def _format_found(found: Any) -> str:
    return _UNUSABLE.sub("", found)[:_LONGEST_FORMAT] if isinstance(found, str) else ""

"""Writing a case as a case file."""

import json
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from models.interchange.mapping import FORMAT, NAMES
from models.interchange.reading import faults_of
from models.interchange.telling import problem_of
from models.kinds import Criterion
from models.problems import Problem
from models.records import CaseSnapshot, DisclosureSnapshot
from models.records.plain import to_plain


def to_json(case: CaseSnapshot) -> str:
    """The case in format caseconf-case/1, in the order of its schema; reading it gives an equal case.

    What only the vault keeps (how a meeting went, when minutes became final, what people of the case received) is not
    in it. Raises KnownProblem CASE_INCOMPLETE, with the details of read_case, for what the format cannot express: an
    action without owner, a role not weighed.
    """
    from models.interchange.schema import schema

    document: dict[str, Any] = _ordered(_document(case), schema())
    faults = list(faults_of(document))
    if faults:
        raise problem_of(Problem.CASE_INCOMPLETE, document, faults, number=case.number)
    return json.dumps(document, ensure_ascii=False, indent=2) + "\n"


def _document(case: CaseSnapshot) -> dict[str, Any]:
    plain: dict[str, Any] = to_plain(replace(case, disclosures=tuple(_disclosed(case))), NAMES)
    criteria = {criterion.value: plain[f"criterion_{criterion.value}"] for criterion in Criterion}
    return plain | {"format": FORMAT, "case": plain | {"criteria": criteria}}


def _disclosed(case: CaseSnapshot) -> Iterator[DisclosureSnapshot]:
    """What organisations received; only what a table disclosed itself belongs to its conference and its minutes."""
    for one in case.disclosures:
        if one.to is not None:
            yield one if one.is_of_the_table else replace(one, conference=None)


def _ordered(value: Any, part: dict[str, Any]) -> Any:
    """What of *value* this part of the schema speaks of, in its order and without what says nothing."""
    from models.interchange.schema import resolved

    whole = resolved(part)
    if isinstance(value, dict):
        kept = {}
        for name, below in whole["properties"].items():
            child = _ordered(value.get(name), below)
            if not _says_nothing(name, child, whole, below):
                kept[name] = child
        return kept
    if isinstance(value, list):
        return [_ordered(item, whole["items"]) for item in value]
    return value


def _says_nothing(name: str, value: Any, whole: dict[str, Any], part: dict[str, Any]) -> bool:
    if value is None or value == "":
        return True
    if value in ([], {}):
        # Shared with nobody is not the same as shared as usual.
        return name not in whole.get("required", ()) and name != "share_with"
    return "default" in part and bool(value == part["default"])

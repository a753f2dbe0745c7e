"""Faults as problems to tell: the place by names that people know, and the values of the sentence."""

from collections.abc import Iterable
from typing import Any

from models.interchange.faults import Found
from models.problems import KnownProblem, Problem

_LONGEST_NAME = 32


def problem_of(problem: Problem, document: Any, faults: Iterable[Found], **details: str) -> KnownProblem:
    """The first of *faults* as *problem*.

    Details beside those of the fault itself: fault (a Fault's value); place, as in "conferences/c1/actions/2/due": by
    id or number, or else by position counted from 1; conference and held_on when it is in one; part, item and field,
    the last list, row and field on the way; count, how many faults there are.
    """
    every = list(faults)
    first = every[0]
    told = _place(document, first.path) | first.values | details
    return KnownProblem(problem, fault=first.fault.value, count=str(len(every)), **told)


def _place(document: Any, path: tuple[str | int, ...]) -> dict[str, str]:
    names: list[str] = []
    told: dict[str, str] = {}
    here = document
    for step in path:
        here = here[step]
        if isinstance(step, str):
            names.append(step)
            told["field"] = step
            continue
        names.append(_name(here, step))
        told |= {"part": names[-2], "item": names[-1]}
        told.pop("field", None)
        if names[-2] == "conferences" and isinstance(here, dict):
            told |= {"conference": names[-1], "held_on": str(here.get("held_on", ""))[:_LONGEST_NAME]}
    return told | {"place": "/".join(names)}


def _name(row: Any, position: int) -> str:
    known = row.get("id", row.get("number")) if isinstance(row, dict) else None
    if isinstance(known, str | int) and 0 < len(str(known)) <= _LONGEST_NAME:
        return str(known)
    return str(position + 1)

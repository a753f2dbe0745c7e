"""Consequences first: a hard measure asks to write the dilemma out before it is taken."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from models.records import CaseSnapshot, ConferenceSnapshot, DilemmaDraft
from models.rules import words
from models.rules.numbers import decision_numbers

_LEAST_OPTIONS = 2
_DENIED = re.compile(r"\b(?:geen|niet|nooit|zonder|tegen|no|not|without|against)\s+(?:[\w-]+\s+){0,3}$", re.IGNORECASE)
_DENIED_INSIDE = re.compile(r"\b(?:niet|nooit|not)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class HardMeasure:
    """A hard measure that was written down: *name* as the list calls it, and where it stands.

    *collection* ("actions" or "decisions") and *record* (an id) point to the row, *subject* names it ("A44", "B1"),
    *domain* is the key of its life domain, where it has one.
    """

    name: str
    collection: str
    record: int
    subject: str
    domain: str | None = None


def without_dilemma(case: CaseSnapshot, this: ConferenceSnapshot) -> tuple[HardMeasure, ...]:
    """The hard measures of a conference, decisions first; none once a dilemma is written out at it."""
    if any(is_written_out(dilemma) for dilemma in this.dilemmas):
        return ()
    return tuple(_of(case, this))


def is_written_out(dilemma: DilemmaDraft) -> bool:
    """Whether a dilemma has at least two ways out; a question alone weighs nothing."""
    return sum(1 for option in dilemma.options if option.text.strip()) >= _LEAST_OPTIONS


def measure_in(text: str) -> str | None:
    """The hard measure that *text* takes, as the list calls it; None when it takes none or says it is not taken."""
    if words.first_found(text, _every_way()) is None:
        return None
    for name, ways in words.shipped().hard_measures:
        for found in words.every(text, ways):
            if not _DENIED.search(text[: found.start()]) and not _DENIED_INSIDE.search(found[0]):
                return name
    return None


def _of(case: CaseSnapshot, this: ConferenceSnapshot) -> Iterator[HardMeasure]:
    for number, decision in decision_numbers(case, this):
        name = measure_in(decision.text)
        if name:
            yield HardMeasure(name=name, collection="decisions", record=decision.id, subject=f"B{number}")
    for action in this.actions:
        name = measure_in(action.text)
        if name:
            yield HardMeasure(
                name=name, collection="actions", record=action.id, subject=f"A{action.number}", domain=action.domain
            )


@cache
def _every_way() -> tuple[str, ...]:
    return tuple(way for _, ways in words.shipped().hard_measures for way in ways)

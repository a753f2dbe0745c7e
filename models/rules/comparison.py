"""What is different between two versions of the same conference, in the order of the meeting."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, fields
from enum import StrEnum
from typing import Any

from models.kinds import Step
from models.records import CaseSnapshot, ConferenceDraft, ConferenceSnapshot

CONFERENCE = "conference"
"""The collection of what is written about the conference as a whole."""

CASE = "case"
"""The collection of what is written about the case as a whole."""


class Change(StrEnum):
    """What happened to a row between two versions."""

    ADDED = "added"
    REMOVED = "removed"
    CHANGED = "changed"


@dataclass(frozen=True, slots=True)
class FieldChange:
    """A field of a row that is not what it was; *name* is that of the record."""

    name: str
    before: Any
    after: Any


@dataclass(frozen=True, slots=True)
class Difference:
    """One row that came, went or changed: *before* and *after* are its records, None where it is not there.

    *fields* says what changed in it, and is empty for what came or went. Of the CONFERENCE the records are both
    conferences, and of the CASE both cases.
    """

    step: Step
    collection: str
    change: Change
    before: Any = None
    after: Any = None
    fields: tuple[FieldChange, ...] = ()


_OF_CONFERENCE = {
    Step.OPEN: (
        *("kind", "held_on", "starts_at", "ends_at", "place", "chair", "secretary", "agenda"),
        "confidentiality_read_out",
    ),
    Step.LOOK_BACK: ("previous_minutes", "previous_remarks"),
    Step.DECISIONS: ("scale_up", "scale_down"),
    Step.INFORMING: ("feedback_to_referrer",),
    Step.READ_BACK: ("next_conference_on", "no_follow_up"),
}
"""The fields of the conference, and of its proceedings as far as the minutes tell them, by the step they belong to."""

_OF_CASE = {
    Step.PREPARE: (
        *("purpose", "occasion", "criterion_a", "criterion_b", "criterion_c", "criterion_d"),
        *("binding", "source_system_reference", "process_director", "contact_point"),
    ),
    Step.DECISIONS: ("case_director",),
}
"""The fields of the case that the minutes tell, by the step they belong to."""

_NAMED = {
    "organisations": ("name", "participant_type"),
    "people": ("name", "position", "born_on", "relation", "organisation", "function"),
}
"""What the minutes tell of whoever they name: never a citizen service number or a way to reach somebody."""

_COLLECTIONS: dict[Step, dict[str, tuple[str, ...]]] = {
    Step.OPEN: {"attendance": ("person", "organisation")},
    Step.LOOK_BACK: {"action_updates": ("number",)},
    Step.PICTURE: {"contributions": ()},
    Step.ROLES: {"role_assessments": ("incident", "person")},
    Step.DOMAINS: {"instruments": ("person", "name"), "domain_assessments": ("person", "domain")},
    Step.DECISIONS: {
        "decisions": (),
        "dilemmas": ("question",),
        "goals": ("number",),
        "actions": ("number",),
        "scenarios": (),
    },
    Step.INFORMING: {"informing": ("person",)},
}
"""Per step the collections of a conference, with the fields by which people know a row again; none: only its text."""


def compare_versions(before: CaseSnapshot, after: CaseSnapshot, conference: str) -> tuple[Difference, ...]:
    """Every difference between two versions of the minutes of a conference, each with the case of its time.

    As `compare` does, and also what the minutes tell of the case, and of the people and organisations in both.
    KeyError when either case has no such conference.
    """
    found = [
        Difference(step, CASE, Change.CHANGED, before, after, changes)
        for step, names in _OF_CASE.items()
        if (changes := _in_fields(names, before, after))
    ]
    for collection, names in _NAMED.items():
        known = {row.key: row for row in getattr(before, collection)}
        found += [
            Difference(Step.PREPARE, collection, Change.CHANGED, known[row.key], row, changes)
            for row in getattr(after, collection)
            if row.key in known and (changes := _in_fields(names, known[row.key], row))
        ]
    found += compare(before.conference(conference), after.conference(conference))
    order = list(Step)
    return tuple(sorted(found, key=lambda one: order.index(one.step)))


def _in_fields(names: Iterable[str], before: Any, after: Any) -> tuple[FieldChange, ...]:
    names = tuple(names)
    return _changes(names, (getattr(before, name) for name in names), (getattr(after, name) for name in names))


def compare(before: ConferenceSnapshot, after: ConferenceSnapshot) -> tuple[Difference, ...]:
    """Every difference from *before* to *after*; none when they say the same.

    The order of rows does not count, and neither does identity where a row says the same or has a number, a person or
    a name of its own to be known by; other text is the same row while its identity in the vault is. Bookkeeping of the
    meeting (clock, what was read back, who made it final) is left out.
    """
    found: list[Difference] = []
    for step in Step:
        found += _of_conference(step, before, after)
        for collection, known_by in _COLLECTIONS.get(step, {}).items():
            found += _of_rows(step, collection, known_by, getattr(before, collection), getattr(after, collection))
    return tuple(found)


def _of_conference(step: Step, before: ConferenceSnapshot, after: ConferenceSnapshot) -> list[Difference]:
    names = _OF_CONFERENCE.get(step, ())
    changes = _changes(names, (_written(before, name) for name in names), (_written(after, name) for name in names))
    return [Difference(step, CONFERENCE, Change.CHANGED, before, after, changes)] if changes else []


def _written(conference: ConferenceSnapshot, name: str) -> Any:
    of_draft = name in ConferenceDraft.__dataclass_fields__
    return getattr(conference if of_draft else conference.proceedings, name)


def _of_rows(
    step: Step, collection: str, known_by: tuple[str, ...], before: tuple[Any, ...], after: tuple[Any, ...]
) -> list[Difference]:
    """What changed and came in the order of *after*, then what went."""
    left, pairs = _paired(before, after, known_by)
    found = []
    for row, earlier in zip(after, pairs, strict=True):
        if earlier is None:
            found.append(Difference(step, collection, Change.ADDED, after=row))
        elif earlier != row:
            found.append(Difference(step, collection, Change.CHANGED, earlier, row, _in_row(earlier, row)))
    return found + [Difference(step, collection, Change.REMOVED, before=row) for row in left]


def _paired(
    before: tuple[Any, ...], after: tuple[Any, ...], known_by: tuple[str, ...]
) -> tuple[list[Any], list[Any | None]]:
    """What of *before* has no counterpart, and per row of *after* its own: by content, then by name, then identity."""
    left, pairs = list(before), [None] * len(after)
    ways: list[Callable[[Any], Any]] = [lambda row: row]
    if known_by:
        ways.append(lambda row: tuple(getattr(row, name) for name in known_by))
    ways.append(lambda row: row.id or None)
    for way in ways:
        for place, row in enumerate(after):
            if pairs[place] is None and way(row) is not None:
                at = next((number for number, one in enumerate(left) if way(one) == way(row)), None)
                pairs[place] = None if at is None else left.pop(at)
    return left, pairs


def _in_row(before: Any, after: Any) -> tuple[FieldChange, ...]:
    return _in_fields((field.name for field in fields(before) if field.compare), before, after)


def _changes(names: Iterable[str], before: Iterable[Any], after: Iterable[Any]) -> tuple[FieldChange, ...]:
    return tuple(FieldChange(name, was, now) for name, was, now in zip(names, before, after, strict=True) if was != now)

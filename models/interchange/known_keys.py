"""What a case file defines, and what it refers to."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any, Self

from models.interchange.faults import Fault, Found
from models.kinds import ParticipantType

Path = tuple[str | int, ...]

_REFERENCES: dict[str, dict[str, str]] = {
    "case": {"process_director": "person", "case_director": "person"},
    "people": {"organisation": "organisation", "related_to": "person"},
    "conference": {"chair": "person", "secretary": "person"},
    "attendance": {"person": "person", "organisation": "organisation"},
    "contributions": {
        "organisation": "organisation",
        "about": "person",
        "domain": "domain",
        "share_with": "organisation",
    },
    "role_assessments": {"person": "person"},
    "domain_assessments": {"person": "person", "domain": "domain"},
    "instruments": {"person": "person", "organisation": "organisation"},
    "goals": {"person": "person", "domain": "domain"},
    "actions": {"goal": "goal", "domain": "domain", "owner": "person", "organisation": "organisation"},
    "action_updates": {"number": "action", "reported_by": "person"},
    "informing": {"person": "person", "by": "person"},
    "feedback_to_referrer": {"to": "organisation", "by": "person"},
    "disclosures": {"to": "organisation", "by": "person", "conference": "conference"},
}
"""Per part of the file, the fields that refer to something, and to what."""


@dataclass(frozen=True, slots=True)
class Known:
    """The keys and numbers that a file defines, per kind, and its third parties by key with their names."""

    keys: dict[str, frozenset[str | int]]
    third_parties: dict[str, str]

    @classmethod
    def of(cls, document: dict[str, Any]) -> Self:
        """What this document defines."""
        conferences = document["conferences"]
        keys: dict[str, Iterable[str | int]] = {
            "domain": (row["id"] for row in document["domains"]),
            "organisation": (row["id"] for row in document["organisations"]),
            "person": (row["id"] for row in document["people"]),
            "conference": (row["id"] for row in conferences),
            "goal": (row["number"] for conference in conferences for row in conference.get("goals", [])),
            "action": (row["number"] for conference in conferences for row in conference.get("actions", [])),
        }
        third_parties = {
            row["id"]: row["name"]
            for row in document["organisations"]
            if row["participant_type"] == ParticipantType.THIRD_PARTY.value
        }
        return cls({kind: frozenset(found) for kind, found in keys.items()}, third_parties)


def unknown(path: Path, part: str, row: dict[str, Any], known: Known) -> Iterator[Found]:
    """The references of *row*, which belongs to *part* of the file, to what the file does not define."""
    for field, kind in _REFERENCES.get(part, {}).items():
        value = row.get(field, [])
        for reference in value if isinstance(value, list) else [value]:
            if reference not in known.keys[kind]:
                yield Found(Fault.UNKNOWN_REFERENCE, (*path, field), {"kind": kind, "reference": str(reference)})


def duplicates(path: Path, rows: Iterable[dict[str, Any]], *fields: str) -> Iterator[Found]:
    """The rows that hold in *fields* what an earlier row holds as well; rows without these fields are left alone."""
    seen: set[tuple[Any, ...]] = set()
    for position, row in enumerate(rows):
        if not all(field in row for field in fields):
            continue
        value = tuple(row[field] for field in fields)
        if value in seen:
            reference = ", ".join(str(part) for part in value)
            yield Found(Fault.DUPLICATE, (*path, position), {"kind": str(path[-1]), "reference": reference})
        seen.add(value)

"""What must hold inside one conference of a case file."""

from collections.abc import Iterator
from typing import Any

from models.interchange.faults import Fault, Found
from models.interchange.known_keys import Known, Path, duplicates, unknown
from models.kinds import AttendanceStatus

_NOT_LATER = {"contributions": ("dated_on",), "role_assessments": ("incident_on",)}
"""Per collection, the dates that cannot lie after the conference."""
_LATER = {"role_assessments": ("review_on",), "informing": ("review_on",)}
"""Per collection, the dates that lie after the conference."""


def faults_of_conference(
    path: Path, conference: dict[str, Any], known: Known, agreed: frozenset[int]
) -> Iterator[Found]:
    """Every fault of one conference; *agreed* are the numbers of the actions agreed here or before."""
    yield from unknown(path, "conference", conference, known)
    yield from _of_times(path, conference)
    feedback = conference.get("feedback_to_referrer", {})
    yield from unknown((*path, "feedback_to_referrer"), "feedback_to_referrer", feedback, known)
    for name, rows in conference.items():
        if isinstance(rows, list) and name != "agenda":
            for position, row in enumerate(rows):
                at = (*path, name, position)
                yield from unknown(at, name, row, known)
                yield from _of_days(at, name, row, conference["held_on"])
    yield from duplicates((*path, "attendance"), conference.get("attendance", []), "person")
    yield from duplicates((*path, "domain_assessments"), conference.get("domain_assessments", []), "person", "domain")
    yield from _of_attendance(path, conference, known)
    yield from _of_actions(path, conference, known, agreed)
    yield from _of_dilemmas(path, conference)


def _of_times(path: Path, conference: dict[str, Any]) -> Iterator[Found]:
    starts_at, ends_at = conference.get("starts_at", "00:00"), conference.get("ends_at", "24:00")
    if ends_at <= starts_at:
        yield Found(Fault.ENDS_BEFORE_START, path, {"starts_at": starts_at, "ends_at": ends_at})
    next_on = conference.get("next_conference_on")
    if next_on is not None and next_on <= conference["held_on"]:
        days = {"day": next_on, "held_on": conference["held_on"]}
        yield Found(Fault.NOT_AFTER_CONFERENCE, (*path, "next_conference_on"), days)


def _of_days(path: Path, name: str, row: dict[str, Any], held_on: str) -> Iterator[Found]:
    for field in _NOT_LATER.get(name, ()):
        if row.get(field, "") > held_on:
            yield Found(Fault.AFTER_CONFERENCE, (*path, field), {"day": row[field], "held_on": held_on})
    for field in _LATER.get(name, ()):
        if field in row and row[field] <= held_on:
            yield Found(Fault.NOT_AFTER_CONFERENCE, (*path, field), {"day": row[field], "held_on": held_on})


def _of_attendance(path: Path, conference: dict[str, Any], known: Known) -> Iterator[Found]:
    for position, row in enumerate(conference.get("attendance", [])):
        at = (*path, "attendance", position)
        third_party = known.third_parties.get(row.get("organisation", ""))
        if third_party and AttendanceStatus(row["status"]).takes_part and not row.get("declaration_signed"):
            yield Found(Fault.DECLARATION_MISSING, at, {"organisation": third_party})
        arrived_at, left_at = row.get("arrived_at", "00:00"), row.get("left_at", "24:00")
        if left_at <= arrived_at:
            yield Found(Fault.LEFT_BEFORE_ARRIVAL, at, {"arrived_at": arrived_at, "left_at": left_at})


def _of_actions(path: Path, conference: dict[str, Any], known: Known, agreed: frozenset[int]) -> Iterator[Found]:
    held_on = conference["held_on"]
    for position, row in enumerate(conference.get("actions", [])):
        if row["due"] < held_on:
            values = {"number": str(row["number"]), "due": row["due"], "held_on": held_on}
            yield Found(Fault.DUE_BEFORE_CONFERENCE, (*path, "actions", position, "due"), values)
    for position, row in enumerate(conference.get("action_updates", [])):
        if row["number"] in known.keys["action"] - agreed:
            at = (*path, "action_updates", position)
            yield Found(Fault.UPDATE_BEFORE_ACTION, at, {"number": str(row["number"])})


def _of_dilemmas(path: Path, conference: dict[str, Any]) -> Iterator[Found]:
    for position, row in enumerate(conference.get("dilemmas", [])):
        at = (*path, "dilemmas", position)
        yield from duplicates((*at, "options"), row["options"], "id")
        if "chosen" in row and row["chosen"] not in {option["id"] for option in row["options"]}:
            yield Found(Fault.UNKNOWN_OPTION, (*at, "chosen"), {"reference": row["chosen"]})

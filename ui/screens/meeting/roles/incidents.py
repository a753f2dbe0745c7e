"""Incidents in order of time, and who was weighed in which: of this conference and of the ones before it."""

from dataclasses import dataclass
from datetime import date

from models.kinds import Position
from models.records import CaseSnapshot, PersonSnapshot, RoleAssessmentSnapshot

_AT_STAKE = (Position.PERSON_CONCERNED, Position.VICTIM, Position.CIRCLE)


@dataclass(frozen=True, slots=True)
class Incident:
    """What happened, and when; the same words are the same incident."""

    text: str
    on: date | None


@dataclass(frozen=True, slots=True)
class Weighing:
    """What one conference judged of one person in one incident."""

    row: RoleAssessmentSnapshot
    conference: str
    held_on: date


@dataclass(frozen=True, slots=True)
class Weighings:
    """All weighings up to a conference, by person and incident."""

    incidents: tuple[Incident, ...]
    people: tuple[PersonSnapshot, ...]
    own: dict[tuple[str, str], Weighing]
    earlier: dict[tuple[str, str], tuple[Weighing, ...]]

    @property
    def weighed(self) -> int:
        """How many roles this conference has weighed."""
        return sum(1 for one in self.own.values() if one.row.role is not None)

    def last_earlier(self, person: str, incident: str) -> Weighing | None:
        """The last weighing before this conference; None when there is none."""
        found = self.earlier.get((person, incident), ())
        return found[-1] if found else None


def weighings(case: CaseSnapshot, conference: str) -> Weighings:
    """Everything weighed up to and including this conference. Undated incidents come last."""
    dated: dict[str, date | None] = {}
    own: dict[tuple[str, str], Weighing] = {}
    earlier: dict[tuple[str, str], list[Weighing]] = {}
    for each in case.up_to(conference):
        for row in each.role_assessments:
            dated[row.incident] = row.incident_on or dated.get(row.incident)
            one = Weighing(row, each.key, each.held_on)
            if each.key == conference:
                own[row.person, row.incident] = one
            else:
                earlier.setdefault((row.person, row.incident), []).append(one)
    incidents = [Incident(text, on) for text, on in dated.items()]
    incidents.sort(key=lambda incident: (incident.on is None, incident.on or date.min))
    return Weighings(
        incidents=tuple(incidents),
        people=_people(case, {person for person, _ in [*own, *earlier]}),
        own=own,
        earlier={place: tuple(found) for place, found in earlier.items()},
    )


def _people(case: CaseSnapshot, weighed: set[str]) -> tuple[PersonSnapshot, ...]:
    """Those concerned, victims and circle; a professional only when weighed already."""
    shown = [person for person in case.people if person.position in _AT_STAKE or person.key in weighed]
    order = [*_AT_STAKE, Position.PROFESSIONAL]
    return tuple(sorted(shown, key=lambda person: order.index(person.position)))

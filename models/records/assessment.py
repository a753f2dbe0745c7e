"""What the conference weighs: roles per incident, life domains, instruments of others."""

from dataclasses import dataclass, field
from datetime import date

from models.kinds import Certainty, FollowUp, Role, Score


@dataclass(frozen=True, slots=True, kw_only=True)
class RoleAssessmentDraft:
    """The weighing of one person's role in one incident; *role* is None until it is weighed.

    Assessments with the same incident text belong together.
    """

    person: str
    incident: str
    incident_on: date | None = None
    role: Role | None = None
    coercion_signals: tuple[str, ...] = ()
    counter_indications: tuple[str, ...] = ()
    certainty: Certainty | None = None
    reasoning: str = ""
    dissent: str = ""
    follow_up: tuple[FollowUp, ...] = ()
    review_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class RoleAssessmentSnapshot(RoleAssessmentDraft):
    """A role assessment as kept."""

    id: int = field(compare=False, default=0)


@dataclass(frozen=True, slots=True, kw_only=True)
class DomainAssessmentDraft:
    """The picture of one life domain of one person."""

    person: str
    domain: str
    score: Score = Score.NOT_DISCUSSED
    protective: str = ""
    risk: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class DomainAssessmentSnapshot(DomainAssessmentDraft):
    """A domain assessment as kept."""

    id: int = field(compare=False, default=0)


@dataclass(frozen=True, slots=True, kw_only=True)
class InstrumentDraft:
    """An instrument as its source states it: recorded, never computed."""

    person: str
    name: str
    organisation: str | None = None
    taken_on: date | None = None
    outcome: str = ""
    valid_until: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class InstrumentSnapshot(InstrumentDraft):
    """An instrument as kept."""

    id: int = field(compare=False, default=0)

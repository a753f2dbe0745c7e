"""One conference about a case, with everything that was said and agreed."""

from dataclasses import dataclass, field
from datetime import date, datetime, time
from enum import StrEnum

from models.kinds import ConferenceKind, MinutesStatus, Step
from models.records.assessment import DomainAssessmentSnapshot, InstrumentSnapshot, RoleAssessmentSnapshot
from models.records.attendance import AttendanceSnapshot
from models.records.contribution import ContributionSnapshot
from models.records.decision import DecisionSnapshot, DilemmaSnapshot, ScenarioSnapshot
from models.records.informing import Feedback, InformingSnapshot
from models.records.plan import ActionSnapshot, ActionUpdateSnapshot, GoalSnapshot

FIRST_DRAFT = "0.1"
"""The version of minutes that were never final."""


@dataclass(frozen=True, slots=True, kw_only=True)
class StepBudget:
    """How many minutes a step may take."""

    step: Step
    minutes: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ConferenceDraft:
    """What people write about a conference as a whole."""

    kind: ConferenceKind
    held_on: date
    starts_at: time | None = None
    ends_at: time | None = None
    place: str = ""
    chair: str | None = None
    secretary: str | None = None
    confidentiality_read_out: bool | None = None
    agenda: tuple[StepBudget, ...] = ()
    feedback_to_referrer: Feedback | None = None
    scale_up: str = ""
    scale_down: str = ""
    next_conference_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Override:
    """A warning that is set aside so that the minutes can be made final, with the reason given."""

    gap: str
    reason: str


class PreviousMinutes(StrEnum):
    """What the table says of the minutes of the conference before."""

    NOT_DISCUSSED = ""
    AGREED = "agreed"
    REMARKS = "remarks"


@dataclass(frozen=True, slots=True, kw_only=True)
class Unread:
    """What was typed in a field and could not be read, such as 31-02 for a date: it waits there to be mended.

    *place* names the row or the whole that the field belongs to ("actions:12", "conference").
    """

    place: str
    field: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Proceedings:
    """How the meeting itself goes: kept in the vault, not part of the case file.

    *seconds_used* counts per step; *read_back* names what was read back and agreed ("decision:12", "action:37", by id);
    *no_follow_up* says the case is to be closed, so that no next date is needed; *set_aside* keeps the reasons written
    so far for warnings, until the minutes are made final. *previous_remarks* go with PreviousMinutes.REMARKS.
    *questions* are what each partner is asked, by its organisation's key; without one, the list proposes it.
    *unread* holds what still has to be typed otherwise. *private_notes* are the chair's own, and leave this screen in
    no way: not for the beamer, a document or a file.
    """

    started_at: datetime | None = None
    step: Step = Step.PREPARE
    seconds_used: tuple[tuple[Step, int], ...] = ()
    read_back: tuple[str, ...] = ()
    no_follow_up: bool = False
    set_aside: tuple[Override, ...] = ()
    previous_minutes: PreviousMinutes = PreviousMinutes.NOT_DISCUSSED
    previous_remarks: str = ""
    questions: tuple[tuple[str, str], ...] = ()
    unread: tuple[Unread, ...] = ()
    private_notes: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Finalisation:
    """When and by whom the minutes became final."""

    version: str
    at: datetime
    by: str
    overrides: tuple[Override, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Amendment:
    """That final minutes were taken up again: version *version* replaces *replaces*, final since *replaced_at*."""

    version: str
    replaces: str
    replaced_at: datetime
    reason: str
    at: datetime
    by: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ConferenceSnapshot(ConferenceDraft):
    """A whole conference at one moment; *key* is unique within the case."""

    id: int = field(compare=False, default=0)
    key: str
    attendance: tuple[AttendanceSnapshot, ...] = ()
    contributions: tuple[ContributionSnapshot, ...] = ()
    role_assessments: tuple[RoleAssessmentSnapshot, ...] = ()
    domain_assessments: tuple[DomainAssessmentSnapshot, ...] = ()
    instruments: tuple[InstrumentSnapshot, ...] = ()
    goals: tuple[GoalSnapshot, ...] = ()
    actions: tuple[ActionSnapshot, ...] = ()
    action_updates: tuple[ActionUpdateSnapshot, ...] = ()
    decisions: tuple[DecisionSnapshot, ...] = ()
    dilemmas: tuple[DilemmaSnapshot, ...] = ()
    scenarios: tuple[ScenarioSnapshot, ...] = ()
    informing: tuple[InformingSnapshot, ...] = ()
    proceedings: Proceedings = field(compare=False, default=Proceedings())
    finalisation: Finalisation | None = field(compare=False, default=None)
    amendment: Amendment | None = field(compare=False, default=None)

    @property
    def closes_case(self) -> bool:
        """Whether the case ends here, so that no next conference is needed."""
        return self.proceedings.no_follow_up or self.kind is ConferenceKind.CLOSING

    @property
    def minutes_status(self) -> MinutesStatus:
        """Whether the minutes may still change."""
        return MinutesStatus.FINAL if self.finalisation else MinutesStatus.DRAFT

    @property
    def minutes_version(self) -> str:
        """The version the documents carry: FIRST_DRAFT until it was final once."""
        if self.finalisation:
            return self.finalisation.version
        return self.amendment.version if self.amendment else FIRST_DRAFT

    @property
    def replaced_versions(self) -> tuple[str, ...]:
        """The final versions before this one, first one first: 1.0 and 1.1 before 1.2."""
        if self.amendment is None:
            return ()
        whole, _, last = self.amendment.replaces.partition(".")
        return tuple(f"{whole}.{number}" for number in range(int(last) + 1))

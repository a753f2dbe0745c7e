"""A conference (overleg) about a case."""

from dataclasses import replace
from datetime import date, datetime, time
from typing import TYPE_CHECKING, Any

from sqlalchemy import Index, text
from sqlalchemy.orm import Mapped, WriteOnlyMapped, mapped_column, relationship

from models.entities.case_row import CaseRow
from models.entities.columns import KEY
from models.entities.foundation import Base, keepable
from models.entities.minutes_version import MinutesVersion
from models.entities.references import to_organisation, to_person, unique_in_case
from models.kinds import ConferenceKind
from models.problems import KnownProblem, Problem
from models.records import (
    Amendment,
    ConferenceDraft,
    ConferenceSnapshot,
    Feedback,
    Finalisation,
    Proceedings,
    StepBudget,
)

if TYPE_CHECKING:
    from models.entities.action import Action, ActionUpdate
    from models.entities.attendance import Attendance
    from models.entities.contribution import Contribution
    from models.entities.decision import Decision, Dilemma, Scenario
    from models.entities.domain import DomainAssessment
    from models.entities.goal import Goal
    from models.entities.informing import Informing
    from models.entities.instrument import Instrument
    from models.entities.role_assessment import RoleAssessment


def _rows(entity: str, order: str = "rank") -> Any:
    return relationship(
        entity,
        back_populates="conference_row",
        order_by=f"{entity}.{order}",
        lazy="raise_on_sql",
        cascade="all, delete-orphan",
        passive_deletes=True,
    )


def _of_drafts(name: str, which: str) -> Index:
    where = text(which)
    return Index(name, "held_on", sqlite_where=where, postgresql_where=where)


class Conference(CaseRow[ConferenceDraft, ConferenceSnapshot], Base):
    """A conference, frozen once its minutes are final."""

    __tablename__ = "conference"
    __table_args__ = (
        unique_in_case("key"),
        unique_in_case("id"),
        *to_person("chair", "secretary", "feedback_by"),
        *to_organisation("feedback_to"),
        _of_drafts("ix_conference_draft_held_on", "finalisation IS NULL"),
        _of_drafts("ix_conference_amended_held_on", "finalisation IS NULL AND amendment IS NOT NULL"),
    )
    draft_type = ConferenceDraft
    snapshot_type = ConferenceSnapshot
    collection = "conferences"

    key: Mapped[str] = mapped_column(KEY)
    kind: Mapped[ConferenceKind]
    held_on: Mapped[date] = mapped_column(index=True)
    starts_at: Mapped[time | None]
    ends_at: Mapped[time | None]
    place: Mapped[str]
    chair: Mapped[str | None] = mapped_column(KEY)
    secretary: Mapped[str | None] = mapped_column(KEY)
    confidentiality_read_out: Mapped[bool | None]
    agenda: Mapped[tuple[StepBudget, ...]]
    feedback_text: Mapped[str | None]
    feedback_to: Mapped[str | None] = mapped_column(KEY)
    feedback_by: Mapped[str | None] = mapped_column(KEY)
    feedback_on: Mapped[date | None]
    scale_up: Mapped[str]
    scale_down: Mapped[str]
    next_conference_on: Mapped[date | None]
    proceedings: Mapped[Proceedings] = mapped_column(default=Proceedings())
    finalisation: Mapped[Finalisation | None]
    amendment: Mapped[Amendment | None]

    attendance: Mapped[list["Attendance"]] = _rows("Attendance")
    contributions: Mapped[list["Contribution"]] = _rows("Contribution")
    role_assessments: Mapped[list["RoleAssessment"]] = _rows("RoleAssessment")
    domain_assessments: Mapped[list["DomainAssessment"]] = _rows("DomainAssessment")
    instruments: Mapped[list["Instrument"]] = _rows("Instrument")
    goals: Mapped[list["Goal"]] = _rows("Goal")
    actions: Mapped[list["Action"]] = _rows("Action")
    action_updates: Mapped[list["ActionUpdate"]] = _rows("ActionUpdate")
    decisions: Mapped[list["Decision"]] = _rows("Decision")
    dilemmas: Mapped[list["Dilemma"]] = _rows("Dilemma")
    scenarios: Mapped[list["Scenario"]] = _rows("Scenario")
    informing: Mapped[list["Informing"]] = _rows("Informing")
    versions: WriteOnlyMapped[MinutesVersion] = relationship(cascade="all, delete-orphan", passive_deletes=True)

    @property
    def feedback_to_referrer(self) -> Feedback | None:
        """What the referrer is told; None while nothing was written."""
        if self.feedback_text is None:
            return None
        return Feedback(text=self.feedback_text, to=self.feedback_to, by=self.feedback_by, on=self.feedback_on)

    @feedback_to_referrer.setter
    def feedback_to_referrer(self, feedback: Feedback | None) -> None:
        self.feedback_text = feedback.text if feedback else None
        self.feedback_to = feedback.to if feedback else None
        self.feedback_by = feedback.by if feedback else None
        self.feedback_on = feedback.on if feedback else None

    def require_open(self) -> None:
        """Raise KnownProblem CONFERENCE_FINAL or CASE_CLOSED when nothing may change any more."""
        if self.finalisation is not None:
            raise KnownProblem(Problem.CONFERENCE_FINAL, conference=self.key)
        self.case.require_open()

    def revise(self, draft: ConferenceDraft) -> None:
        """Take over *draft*. Raises KnownProblem DUE_BEFORE_CONFERENCE when an action would be due before it."""
        self.require_open()
        if self.held_on is None or draft.held_on > self.held_on:
            for action in self.actions:
                action.require_due_from(draft.held_on)
        self.fill(draft)

    def retime(self, starts_at: time, ends_at: time) -> None:
        """Plan the conference at another time of the same day."""
        self.require_open()
        self.starts_at, self.ends_at = starts_at, ends_at

    def proceed(self, proceedings: Proceedings) -> None:
        """Note how the meeting goes. Raises KnownProblem TEXT_TOO_LONG (field, limit)."""
        self.require_open()
        self.proceedings = keepable("proceedings", proceedings)

    def freeze(self, finalisation: Finalisation, contents: str) -> None:
        """Make the minutes final: from here on nothing changes, and *contents* stays to be compared with."""
        self.require_open()
        self.finalisation = finalisation
        reason = self.amendment.reason if self.amendment else ""
        self.versions.add(MinutesVersion.holding(finalisation, contents, reason))

    def amend(self, reason: str, at: datetime, by: str) -> None:
        """Take up final minutes again as the next version; the reasons given for warnings count on.

        Raises KnownProblem CASE_CLOSED, CONFERENCE_NOT_FINAL or REASON_MISSING.
        """
        self.case.require_open()
        if self.finalisation is None:
            raise KnownProblem(Problem.CONFERENCE_NOT_FINAL, conference=self.key)
        if not reason.strip():
            raise KnownProblem(Problem.REASON_MISSING)
        final = self.finalisation
        self.amendment = Amendment(
            version=_next_version(final.version),
            replaces=final.version,
            replaced_at=final.at,
            reason=keepable("reason", reason.strip()),
            at=at,
            by=by,
        )
        self.proceedings = replace(self.proceedings, set_aside=final.overrides)
        self.finalisation = None

    def withdraw_amendment(self, final: ConferenceSnapshot) -> None:
        """Let what is written of the conference itself, and how it went, be as its *final* version has it.

        The chair's private notes are no part of any version, and stay.
        Raises KnownProblem CASE_CLOSED or NO_AMENDMENT.
        """
        self.case.require_open()
        if self.finalisation is not None or self.amendment is None:
            raise KnownProblem(Problem.NO_AMENDMENT, conference=self.key)
        self.fill(final)
        self.proceedings = replace(final.proceedings, private_notes=self.proceedings.private_notes)
        self.finalisation = final.finalisation
        self.amendment = final.amendment


def _next_version(version: str) -> str:
    """1.1 after 1.0, 1.10 after 1.9."""
    whole, _, amended = version.partition(".")
    return f"{whole}.{int(amended) + 1}"

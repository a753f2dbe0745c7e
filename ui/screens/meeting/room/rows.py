"""The rows of a conference: which collection a record belongs to, and how it becomes a draft again."""

from dataclasses import fields
from typing import Any, TypeVar

from models import records
from models.records import CaseDraft, ConferenceDraft

RowDraft = (
    records.AttendanceDraft
    | records.ContributionDraft
    | records.RoleAssessmentDraft
    | records.DomainAssessmentDraft
    | records.InstrumentDraft
    | records.GoalDraft
    | records.ActionDraft
    | records.ActionUpdateDraft
    | records.DecisionDraft
    | records.DilemmaDraft
    | records.ScenarioDraft
    | records.InformingDraft
)
Row = (
    records.AttendanceSnapshot
    | records.ContributionSnapshot
    | records.RoleAssessmentSnapshot
    | records.DomainAssessmentSnapshot
    | records.InstrumentSnapshot
    | records.GoalSnapshot
    | records.ActionSnapshot
    | records.ActionUpdateSnapshot
    | records.DecisionSnapshot
    | records.DilemmaSnapshot
    | records.ScenarioSnapshot
    | records.InformingSnapshot
)

COLLECTIONS: dict[type[RowDraft], str] = {
    records.AttendanceDraft: "attendance",
    records.ContributionDraft: "contributions",
    records.RoleAssessmentDraft: "role_assessments",
    records.DomainAssessmentDraft: "domain_assessments",
    records.InstrumentDraft: "instruments",
    records.GoalDraft: "goals",
    records.ActionDraft: "actions",
    records.ActionUpdateDraft: "action_updates",
    records.DecisionDraft: "decisions",
    records.DilemmaDraft: "dilemmas",
    records.ScenarioDraft: "scenarios",
    records.InformingDraft: "informing",
}

Draft = TypeVar("Draft")


def draft_type(record: RowDraft) -> type[RowDraft]:
    """The type of draft that a draft or snapshot is."""
    return next(kind for kind in COLLECTIONS if isinstance(record, kind))


def collection(record: RowDraft) -> str:
    """The name of the collection in ConferenceSnapshot that holds records of this kind."""
    return COLLECTIONS[draft_type(record)]


def as_draft(record: Any, kind: type[Draft], **changes: Any) -> Draft:
    """What people wrote of *record*, with *changes*, as a draft of *kind*."""
    values = {field.name: getattr(record, field.name) for field in fields(kind)}  # type: ignore[arg-type]
    return kind(**(values | changes))


def conference_draft(conference: ConferenceDraft, **changes: Any) -> ConferenceDraft:
    """What people wrote about a conference, with *changes*."""
    return as_draft(conference, ConferenceDraft, **changes)


def case_draft(case: CaseDraft, **changes: Any) -> CaseDraft:
    """What people wrote about a case, with *changes*."""
    return as_draft(case, CaseDraft, **changes)


def written(record: Any, kind: type[Draft]) -> dict[str, Any]:
    """The fields of *record* that *kind* knows, by name."""
    return {field.name: getattr(record, field.name) for field in fields(kind)}  # type: ignore[arg-type]

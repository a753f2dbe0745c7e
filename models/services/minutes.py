"""Everything under a conference: each row is added, revised and removed by the type of its record."""

from typing import TYPE_CHECKING, Any, overload

from sqlalchemy.orm import Session

from models import queries
from models.entities import (
    Action,
    ActionUpdate,
    Attendance,
    Contribution,
    Decision,
    Dilemma,
    DomainAssessment,
    Goal,
    Informing,
    Instrument,
    MinutesRow,
    RoleAssessment,
    Scenario,
)
from models.problems import Problem
from models.records import (
    ActionDraft,
    ActionSnapshot,
    ActionUpdateDraft,
    ActionUpdateSnapshot,
    AttendanceDraft,
    AttendanceSnapshot,
    ContributionDraft,
    ContributionSnapshot,
    DecisionDraft,
    DecisionSnapshot,
    DilemmaDraft,
    DilemmaSnapshot,
    DomainAssessmentDraft,
    DomainAssessmentSnapshot,
    GoalDraft,
    GoalSnapshot,
    InformingDraft,
    InformingSnapshot,
    InstrumentDraft,
    InstrumentSnapshot,
    RoleAssessmentDraft,
    RoleAssessmentSnapshot,
    ScenarioDraft,
    ScenarioSnapshot,
)
from models.services.references import references_told

if TYPE_CHECKING:
    from models.vault import Vault

RowDraft = (
    AttendanceDraft
    | ContributionDraft
    | RoleAssessmentDraft
    | DomainAssessmentDraft
    | InstrumentDraft
    | GoalDraft
    | ActionDraft
    | ActionUpdateDraft
    | DecisionDraft
    | DilemmaDraft
    | ScenarioDraft
    | InformingDraft
)
RowSnapshot = (
    AttendanceSnapshot
    | ContributionSnapshot
    | RoleAssessmentSnapshot
    | DomainAssessmentSnapshot
    | InstrumentSnapshot
    | GoalSnapshot
    | ActionSnapshot
    | ActionUpdateSnapshot
    | DecisionSnapshot
    | DilemmaSnapshot
    | ScenarioSnapshot
    | InformingSnapshot
)

_ENTITIES: tuple[type[MinutesRow[Any, Any]], ...] = (
    Attendance,
    Contribution,
    RoleAssessment,
    DomainAssessment,
    Instrument,
    Goal,
    Action,
    ActionUpdate,
    Decision,
    Dilemma,
    Scenario,
    Informing,
)


class Minutes:
    """The rows under every conference in a vault.

    A draft may be a snapshot that was changed: what identifies it is then left aside. Goals and actions are numbered
    through their case, and a number is never given twice.
    """

    def __init__(self, vault: "Vault") -> None:
        self._vault = vault

    @overload
    def add(self, conference_id: int, draft: AttendanceDraft) -> AttendanceSnapshot: ...
    @overload
    def add(self, conference_id: int, draft: ContributionDraft) -> ContributionSnapshot: ...
    @overload
    def add(self, conference_id: int, draft: RoleAssessmentDraft) -> RoleAssessmentSnapshot: ...
    @overload
    def add(self, conference_id: int, draft: DomainAssessmentDraft) -> DomainAssessmentSnapshot: ...
    @overload
    def add(self, conference_id: int, draft: InstrumentDraft) -> InstrumentSnapshot: ...
    @overload
    def add(self, conference_id: int, draft: GoalDraft) -> GoalSnapshot: ...
    @overload
    def add(self, conference_id: int, draft: ActionDraft) -> ActionSnapshot: ...
    @overload
    def add(self, conference_id: int, draft: ActionUpdateDraft) -> ActionUpdateSnapshot: ...
    @overload
    def add(self, conference_id: int, draft: DecisionDraft) -> DecisionSnapshot: ...
    @overload
    def add(self, conference_id: int, draft: DilemmaDraft) -> DilemmaSnapshot: ...
    @overload
    def add(self, conference_id: int, draft: ScenarioDraft) -> ScenarioSnapshot: ...
    @overload
    def add(self, conference_id: int, draft: InformingDraft) -> InformingSnapshot: ...

    def add(self, conference_id: int, draft: RowDraft) -> RowSnapshot:
        """A new row at the end of its collection.

        Raises KnownProblem CONFERENCE_FINAL, CASE_CLOSED, DECLARATION_MISSING (organisation), DUE_BEFORE_CONFERENCE
        (number, due, held_on), UNKNOWN_REFERENCE, TEXT_TOO_LONG (field, limit) or NOT_FOUND.
        """
        entity = _entity(draft)
        with self._vault.work() as session:
            row = _new_row(session, entity, conference_id)
            row.revise(draft)
            session.add(row)
            with references_told():
                session.flush()
            return _kept(row)

    @overload
    def revise(self, row_id: int, draft: AttendanceDraft) -> AttendanceSnapshot: ...
    @overload
    def revise(self, row_id: int, draft: ContributionDraft) -> ContributionSnapshot: ...
    @overload
    def revise(self, row_id: int, draft: RoleAssessmentDraft) -> RoleAssessmentSnapshot: ...
    @overload
    def revise(self, row_id: int, draft: DomainAssessmentDraft) -> DomainAssessmentSnapshot: ...
    @overload
    def revise(self, row_id: int, draft: InstrumentDraft) -> InstrumentSnapshot: ...
    @overload
    def revise(self, row_id: int, draft: GoalDraft) -> GoalSnapshot: ...
    @overload
    def revise(self, row_id: int, draft: ActionDraft) -> ActionSnapshot: ...
    @overload
    def revise(self, row_id: int, draft: ActionUpdateDraft) -> ActionUpdateSnapshot: ...
    @overload
    def revise(self, row_id: int, draft: DecisionDraft) -> DecisionSnapshot: ...
    @overload
    def revise(self, row_id: int, draft: DilemmaDraft) -> DilemmaSnapshot: ...
    @overload
    def revise(self, row_id: int, draft: ScenarioDraft) -> ScenarioSnapshot: ...
    @overload
    def revise(self, row_id: int, draft: InformingDraft) -> InformingSnapshot: ...

    def revise(self, row_id: int, draft: RowDraft) -> RowSnapshot:
        """Change a row; its number and place stay. Raises KnownProblem as add() does."""
        with self._vault.work() as session:
            row = queries.minutes_row(session, _entity(draft), row_id)
            row.revise(draft)
            with references_told():
                session.flush()
            return _kept(row)

    def remove(self, snapshot: RowSnapshot) -> None:
        """Take a row away.

        Raises KnownProblem CONFERENCE_FINAL, CASE_CLOSED, NOT_FOUND, or STILL_IN_USE when another row refers to it.
        """
        with self._vault.work() as session:
            row = queries.minutes_row(session, _entity(snapshot), snapshot.id)
            row.require_removable()
            session.delete(row)
            with references_told(Problem.STILL_IN_USE):
                session.flush()


def _entity(draft: RowDraft) -> type[MinutesRow[Any, Any]]:
    return next(entity for entity in _ENTITIES if isinstance(draft, entity.draft_type))


def _new_row(session: Session, entity: type[Any], conference_id: int) -> MinutesRow[Any, Any]:
    conference = queries.conference(session, conference_id, entity)
    rank = queries.next_rank(session, entity, entity.conference_id == conference_id)
    row: dict[str, Any] = {"conference_row": conference, "rank": rank}
    if entity in (Goal, Action):
        row["number"] = queries.next_number(session, entity, conference.case_id)
    return entity(**row)  # type: ignore[no-any-return]


def _kept(row: MinutesRow[Any, Any]) -> RowSnapshot:
    kept: RowSnapshot = row.snapshot()
    return kept

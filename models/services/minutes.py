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

    def restore(self, conference_id: int, snapshot: RowSnapshot, place: int) -> RowSnapshot:
        """Bring a removed row back as it was, at *place* (from 0) among the others of its kind.

        A goal or an action gets the number that it had, which was given to nothing else. Its id is the one it had as
        well, unless another row has that by now. Raises KnownProblem as add() does.
        """
        entity = _entity(snapshot)
        with self._vault.work() as session:
            order = queries.ids_in_order(session, entity, conference_id)
            row = _returning_row(session, entity, conference_id, snapshot)
            row.revise(snapshot)
            session.add(row)
            with references_told():
                session.flush()
            order.insert(min(max(place, 0), len(order)), row.id)
            queries.put_in_order(session, entity, order)
            return _kept(row)

    def move(self, snapshot: RowSnapshot, by: int) -> int:
        """Move a row *by* places among the others of its kind, as far as there are any; answers its place, from 0.

        Raises KnownProblem CONFERENCE_FINAL, CASE_CLOSED or NOT_FOUND.
        """
        entity = _entity(snapshot)
        with self._vault.work() as session:
            row = queries.minutes_row(session, entity, snapshot.id)
            row.require_removable()
            order = queries.ids_in_order(session, entity, row.conference_id)
            place = min(max(order.index(row.id) + by, 0), len(order) - 1)
            order.remove(row.id)
            order.insert(place, row.id)
            queries.put_in_order(session, entity, order)
            return place


def _entity(draft: RowDraft) -> type[MinutesRow[Any, Any]]:
    return next(entity for entity in _ENTITIES if isinstance(draft, entity.draft_type))


def _new_row(session: Session, entity: type[Any], conference_id: int) -> MinutesRow[Any, Any]:
    conference = queries.conference(session, conference_id, entity)
    rank = queries.next_rank(session, entity, entity.conference_id == conference_id)
    row: dict[str, Any] = {"conference_row": conference, "rank": rank}
    if entity in (Goal, Action):
        row["number"] = queries.next_number(session, entity, conference.case_id)
    return entity(**row)  # type: ignore[no-any-return]


def _returning_row(
    session: Session, entity: type[Any], conference_id: int, snapshot: RowSnapshot
) -> MinutesRow[Any, Any]:
    row: dict[str, Any] = {"conference_row": queries.conference(session, conference_id, entity), "rank": 0}
    if not queries.is_taken(session, entity, snapshot.id):
        row["id"] = snapshot.id
    if isinstance(snapshot, GoalSnapshot | ActionSnapshot):
        row["number"] = snapshot.number
    return entity(**row)  # type: ignore[no-any-return]


def _kept(row: MinutesRow[Any, Any]) -> RowSnapshot:
    kept: RowSnapshot = row.snapshot()
    return kept

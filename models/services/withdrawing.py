"""How an amendment is withdrawn: every row of the conference says again what the final version says."""

from typing import Any

from sqlalchemy.orm import Session
from sqlalchemy.orm.attributes import set_committed_value

from models import queries
from models.entities import (
    Action,
    ActionUpdate,
    Attendance,
    Conference,
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
from models.records import ConferenceSnapshot
from models.services.references import references_told

_Rows = type[MinutesRow[Any, Any]]

_NUMBERED: tuple[_Rows, ...] = (Goal, Action)
"""Known by number, which is never given twice. Other rows refer to them: they come back first and go last."""
_OTHERS: tuple[_Rows, ...] = (
    *(Attendance, Contribution, RoleAssessment, DomainAssessment, Instrument),
    *(ActionUpdate, Decision, Dilemma, Scenario, Informing),
)


def put_back(session: Session, conference: Conference, final: ConferenceSnapshot) -> None:
    """Let every row under *conference* be as *final* has it; what was added goes, what was removed comes back.

    Raises KnownProblem STILL_IN_USE when another conference refers to what was added, and UNKNOWN_REFERENCE when
    what comes back refers to what the case no longer has.
    """
    for entity in _OTHERS:
        _take_away(session, entity, conference, final)
    for entity in (*_NUMBERED, *_OTHERS):
        for rank, kept in enumerate(getattr(final, entity.collection)):
            row = _row_of(session, entity, conference, kept)
            row.rank = rank
            row.fill(kept)
            session.add(row)
        with references_told():
            session.flush()
    for entity in reversed(_NUMBERED):
        _take_away(session, entity, conference, final)


def _take_away(session: Session, entity: _Rows, conference: Conference, final: ConferenceSnapshot) -> None:
    wanted = {_name(entity, kept) for kept in getattr(final, entity.collection)}
    for row in getattr(conference, entity.collection):
        if _name(entity, row) not in wanted:
            session.delete(row)
    with references_told(Problem.STILL_IN_USE):
        session.flush()


def _row_of(session: Session, entity: _Rows, conference: Conference, kept: Any) -> MinutesRow[Any, Any]:
    """The row that still stands for *kept*, or else a new one in its place."""
    rows: list[MinutesRow[Any, Any]] = getattr(conference, entity.collection)
    for row in rows:
        if _name(entity, row) == _name(entity, kept):
            set_committed_value(row, "conference_row", conference)  # its rules look at the conference
            return row
    belonging: dict[str, Any] = {"conference_row": conference}
    if not queries.is_taken(session, entity, kept.id):
        belonging["id"] = kept.id
    if entity in _NUMBERED:
        belonging["number"] = kept.number
    return entity(**belonging)


def _name(entity: _Rows, row: Any) -> int:
    number: int = row.number if entity in _NUMBERED else row.id
    return number

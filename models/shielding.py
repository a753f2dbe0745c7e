"""Closed cases are shielded (Wgs 2.31(8)): nothing of them is read until somebody says why."""

from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.entities import Case, CaseRow, Conference, MinutesRow
from models.kinds import Phase
from models.problems import KnownProblem, Problem

OPENED = "unshielded"
"""Where a session is told which closed cases may be read; a session that is told nothing may read all."""


def require_unshielded(session: Session, row: Any) -> None:
    """Raise KnownProblem CASE_SHIELDED (number, case) for a row of a closed case that was not opened with a reason."""
    case = _case_of(row)
    if case is not None:
        _require(session, case.id, case.number, case.phase)


def require_conference_unshielded(session: Session, conference_id: int) -> None:
    """The same for what is known of a conference only by its id."""
    if OPENED not in session.info:
        return
    wanted = select(Case.id, Case.number, Case.phase).join(Conference, Conference.case_id == Case.id)
    found = session.execute(wanted.where(Conference.id == conference_id)).one_or_none()
    if found is not None:
        _require(session, *found)


def _require(session: Session, case_id: int, number: str, phase: Phase | None) -> None:
    opened: set[int] | None = session.info.get(OPENED)
    if phase is Phase.CLOSED and opened is not None and case_id not in opened:
        raise KnownProblem(Problem.CASE_SHIELDED, number=number, case=str(case_id))


def _case_of(row: Any) -> Case | None:
    if isinstance(row, Case):
        return row
    if isinstance(row, MinutesRow):
        return row.conference_row.case
    return row.case if isinstance(row, CaseRow) else None

"""How a whole case becomes rows: in an order in which every reference finds what it refers to."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from models.entities import (
    Action,
    ActionUpdate,
    Attendance,
    Case,
    Conference,
    Contribution,
    Decision,
    Destroyed,
    Dilemma,
    Disclosure,
    Domain,
    DomainAssessment,
    Goal,
    Informing,
    Instrument,
    JournalEntry,
    MinutesRow,
    Organisation,
    Person,
    RoleAssessment,
    Scenario,
)
from models.records import CaseSnapshot

# Actions refer to goals, and updates to actions.
_MINUTES_IN_ORDER: tuple[tuple[type[MinutesRow[Any, Any]], ...], ...] = (
    (Goal,),
    (Action,),
    (Attendance, Contribution, RoleAssessment, DomainAssessment, Instrument),
    (ActionUpdate, Decision, Dilemma, Scenario, Informing),
)


def take_in(session: Session, snapshot: CaseSnapshot) -> Case:
    """Keep a whole case as new rows, identities aside, and give it without its rows loaded."""
    case = Case(id=_unused_id(session))
    case.fill(replace(snapshot, process_director=None, case_director=None))
    case.last_goal_number = max((goal.number for one in snapshot.conferences for goal in one.goals), default=0)
    case.last_action_number = max((action.number for one in snapshot.conferences for action in one.actions), default=0)
    case.domains = [Domain.of(row, rank=rank) for rank, row in enumerate(snapshot.domains)]
    case.organisations = [Organisation.of(row, rank=rank) for rank, row in enumerate(snapshot.organisations)]
    session.add(case)
    session.flush()
    _keep(session, [Person.of(row, case=case, rank=rank) for rank, row in enumerate(snapshot.people)])
    case.process_director, case.case_director = snapshot.process_director, snapshot.case_director
    conferences = [Conference.of(row, case=case, rank=rank) for rank, row in enumerate(snapshot.conferences)]
    _keep(session, conferences)
    for entities in _MINUTES_IN_ORDER:
        for entity in entities:
            for conference, kept in zip(conferences, snapshot.conferences, strict=True):
                session.add_all(_rows(entity, conference, getattr(kept, entity.collection)))
        session.flush()
    _keep(session, [Disclosure.of(row, case=case, rank=rank) for rank, row in enumerate(snapshot.disclosures)])
    return case


def _unused_id(session: Session) -> int:
    """An id that no case has or had: the log and the register go on speaking of cases that are not here any more."""
    known = (Case.id, Destroyed.case_id, JournalEntry.case_id)
    highest = [session.scalar(select(func.max(one))) or 0 for one in known]
    return max(highest) + 1


def _keep(session: Session, rows: Sequence[Any]) -> None:
    session.add_all(rows)
    session.flush()


def _rows(entity: type[MinutesRow[Any, Any]], conference: Conference, kept: Sequence[Any]) -> list[Any]:
    return [entity.of(row, conference_row=conference, rank=rank) for rank, row in enumerate(kept)]

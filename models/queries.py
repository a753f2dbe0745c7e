"""Every question that is put to the database; the number of statements never grows with the number of rows."""

from collections.abc import Sequence
from datetime import date
from typing import Any, TypeVar

from sqlalchemy import ColumnElement, Row, ScalarSelect, Select, and_, func, or_, select, update
from sqlalchemy import case as case_when
from sqlalchemy.orm import Session, aliased, joinedload, selectinload
from sqlalchemy.orm.interfaces import ORMOption

from models.entities import (
    Action,
    ActionUpdate,
    Attendance,
    Case,
    CaseRow,
    Conference,
    Contribution,
    Disclosure,
    Goal,
    MinutesRow,
    MinutesVersion,
    Organisation,
    Person,
)
from models.kinds import ActionStatus, AttendanceStatus, ConferenceKind, Phase, Position, Regime
from models.noting import viewed
from models.problems import KnownProblem, Problem
from models.records import Amendment
from models.shielding import require_conference_unshielded, require_unshielded

E = TypeVar("E")
C = TypeVar("C", bound=CaseRow[Any, Any])
M = TypeVar("M", bound=MinutesRow[Any, Any])


def case(session: Session, case_id: int) -> Case:
    """The case itself, without what hangs under it. KnownProblem NOT_FOUND when it is not there."""
    return _one(session, select(Case).where(Case.id == case_id))


def whole_case(session: Session, case_id: int) -> Case:
    """The case with everything under it. KnownProblem NOT_FOUND when it is not there."""
    return viewed(session, _one(session, select(Case).where(Case.id == case_id).options(*_whole_case())))


def whole_cases_meeting_on(session: Session, day: date) -> Sequence[Case]:
    """The cases with a conference on *day*, with everything under them."""
    meeting = select(Conference.case_id).where(Conference.held_on == day)
    return session.scalars(select(Case).where(Case.id.in_(meeting)).options(*_whole_case())).all()


def case_id(session: Session, number: str) -> int | None:
    """The id of the case with this number; None when there is none."""
    return session.scalar(select(Case.id).where(Case.number == number))


def key_of_person(session: Session, case_id: int, name: str) -> str | None:
    """The key of the person of this name in a case; None for none, and for several."""
    found = session.scalars(select(Person.key).where(Person.case_id == case_id, Person.name == name)).all()
    return found[0] if len(found) == 1 else None


def disclosures(session: Session, case_id: int) -> Sequence[Disclosure]:
    """The register of a case, oldest first."""
    return session.scalars(select(Disclosure).where(Disclosure.case_id == case_id).order_by(Disclosure.rank)).all()


def case_row(session: Session, entity: type[C], row_id: int) -> C:
    """A row of a case, with the case. KnownProblem NOT_FOUND when it is not there."""
    options: list[ORMOption] = [joinedload(entity.case, innerjoin=True)]
    if entity is Person:
        options.append(selectinload(Person.ties))
    found: C = _one(session, select(entity).where(entity.id == row_id).options(*options))
    return found


def conference(session: Session, conference_id: int, entity: type[Any] | None = None) -> Conference:
    """A conference with its case, ready to receive a row of *entity*. KnownProblem NOT_FOUND when it is not there."""
    options = [joinedload(Conference.case, innerjoin=True).options(*_who_sends(entity))]
    return _one(session, select(Conference).where(Conference.id == conference_id).options(*options))


def whole_conference(session: Session, conference_id: int) -> Conference:
    """A conference with its case and everything under it. KnownProblem NOT_FOUND when it is not there."""
    wanted = select(Conference).where(Conference.id == conference_id)
    below = (joinedload(Conference.case, innerjoin=True), *_below_conference())
    return viewed(session, _one(session, wanted.options(*below)))


def load_actions(session: Session, conference: Conference) -> None:
    """Read the actions of a conference that was read without them."""
    session.refresh(conference, ["actions"])


def minutes_versions(session: Session, conference_id: int) -> Sequence[MinutesVersion]:
    """The final versions of a conference's minutes, in the order in which they became final."""
    require_conference_unshielded(session, conference_id)
    wanted = select(MinutesVersion).where(MinutesVersion.conference_id == conference_id)
    return [viewed(session, one) for one in session.scalars(wanted.order_by(MinutesVersion.id))]


def drafts_of_minutes(
    session: Session, before: date, at_most: int
) -> Sequence[Row[int, str, str, ConferenceKind, date, Amendment | None]]:
    """Case, its number, key, kind, day and amendment of conferences not final, of cases not closed, oldest first.

    Those of before a day in which something was written, at most so many, and all that are being amended.
    """
    wanted = (
        select(
            *(Conference.case_id, Case.number, Conference.key),
            *(Conference.kind, Conference.held_on, Conference.amendment),
        )
        .join(Case, Case.id == Conference.case_id)
        .where(Conference.finalisation.is_(None), Case.phase.is_distinct_from(Phase.CLOSED))
        .order_by(Conference.held_on, Conference.id)
    )
    written = or_(Conference.contributions.any(), Conference.decisions.any(), Conference.actions.any())
    first = wanted.where(Conference.amendment.is_(None), Conference.held_on < before, written).limit(at_most)
    amended = wanted.where(Conference.amendment.is_not(None))
    return [*session.execute(first), *session.execute(amended)]


def latest_conference(session: Session, case_id: int) -> Conference | None:
    """The latest conference of a case with its attendance; None when there is none yet."""
    wanted = select(Conference).where(Conference.case_id == case_id).options(selectinload(Conference.attendance))
    return session.scalars(wanted.order_by(Conference.held_on.desc(), Conference.rank.desc()).limit(1)).first()


def minutes_row(session: Session, entity: type[M], row_id: int) -> M:
    """A row of a conference, with the conference and its case. KnownProblem NOT_FOUND when it is not there."""
    above = joinedload(entity.conference_row, innerjoin=True).joinedload(Conference.case, innerjoin=True)
    options: list[ORMOption] = [above.options(*_who_sends(entity))]
    if entity is Contribution:
        options += [selectinload(Contribution.subjects), selectinload(Contribution.recipients)]
    found: M = _one(session, select(entity).where(entity.id == row_id).options(*options))
    return found


def next_rank(session: Session, entity: type[Any], belongs: ColumnElement[bool]) -> int:
    """The place after the last of those that belong together."""
    last: int | None = session.scalar(select(func.max(entity.rank)).where(belongs))
    return 0 if last is None else last + 1


def ids_in_order(session: Session, entity: type[M], conference_id: int) -> list[int]:
    """The ids of the rows of *entity* under a conference, in their order."""
    wanted = select(entity.id).where(entity.conference_id == conference_id).order_by(entity.rank, entity.id)
    return list(session.scalars(wanted))


def put_in_order(session: Session, entity: type[M], ids: Sequence[int]) -> None:
    """Give the rows with these ids their places in this order."""
    session.execute(update(entity), [{"id": row_id, "rank": rank} for rank, row_id in enumerate(ids)])


def is_taken(session: Session, entity: type[M], row_id: int) -> bool:
    """Whether there is a row with this id."""
    return session.scalar(select(entity.id).where(entity.id == row_id)) is not None


def keys(session: Session, entity: type[Any], case_id: int) -> frozenset[str]:
    """The keys that are taken in a case."""
    return frozenset(session.scalars(select(entity.key).where(entity.case_id == case_id)))


def next_number(session: Session, entity: type[Goal] | type[Action], case_id: int) -> int:
    """A number that was never given before in this case; two callers never get the same."""
    counter = Case.last_goal_number if entity is Goal else Case.last_action_number
    given = update(Case).where(Case.id == case_id).values({counter: counter + 1}).returning(counter)
    number = session.scalar(given.execution_options(synchronize_session=False))
    if number is None:
        raise KnownProblem(Problem.NOT_FOUND)
    return number


def takes_part_unsigned(session: Session, organisation: Organisation) -> bool:
    """Whether anyone takes part for this organisation without a signed declaration, at a conference not yet final."""
    present = [status for status in AttendanceStatus if status.takes_part]
    employees = select(Person.key).where(
        Person.case_id == organisation.case_id, Person.organisation == organisation.key
    )
    comes_for = or_(
        Attendance.organisation == organisation.key,
        and_(Attendance.organisation.is_(None), Attendance.person.in_(employees)),
    )
    found = select(Attendance.id).join(Conference, Conference.id == Attendance.conference_id)
    unsigned = found.where(
        Attendance.case_id == organisation.case_id,
        comes_for,
        Attendance.status.in_(present),
        Attendance.declaration_signed.is_not(True),
        Conference.finalisation.is_(None),
    )
    return session.scalar(unsigned.limit(1)) is not None


def cases_in_lists(session: Session) -> Sequence[Row[int, str, Regime, Phase | None, str | None]]:
    """Id, number, regime, phase and case director of every case, by number."""
    wanted = select(Case.id, Case.number, Case.regime, Case.phase, Case.case_director)
    return session.execute(wanted.order_by(Case.number)).all()


def current_cases(session: Session) -> Sequence[Row[int, str, Regime, date, date]]:
    """Id, number, regime, opening and first processing of every case that is not closed, by number."""
    wanted = select(Case.id, Case.number, Case.regime, Case.opened_on, Case.first_processed_on)
    return session.execute(wanted.where(Case.phase.is_distinct_from(Phase.CLOSED)).order_by(Case.number)).all()


def names_in_lists(session: Session) -> Sequence[Row[int, str, str, Position]]:
    """Case, key, name and position of all persons concerned and all case directors."""
    shown = or_(Person.position == Position.PERSON_CONCERNED, Person.key == Case.case_director)
    wanted = select(Person.case_id, Person.key, Person.name, Person.position).join(Case, Case.id == Person.case_id)
    return session.execute(wanted.where(shown).order_by(Person.case_id, Person.rank)).all()


def conference_spans(session: Session, today: date) -> Sequence[Row[int, int, date | None, date | None]]:
    """Case, number of conferences, the last day up to *today* and the first day after it, of every case with any."""
    held = func.max(case_when((Conference.held_on <= today, Conference.held_on)))
    planned = func.min(case_when((Conference.held_on > today, Conference.held_on)))
    wanted = select(Conference.case_id, func.count(), held, planned).group_by(Conference.case_id)
    return session.execute(wanted).all()


def agreed_days(session: Session) -> Sequence[Row[int, date | None]]:
    """Case and agreed next day, of every case whose latest conference agreed on one."""
    later = aliased(Conference)
    follows = or_(
        later.held_on > Conference.held_on, and_(later.held_on == Conference.held_on, later.rank > Conference.rank)
    )
    newer = select(later.id).where(later.case_id == Conference.case_id, follows)
    wanted = select(Conference.case_id, Conference.next_conference_on)
    return session.execute(wanted.where(Conference.next_conference_on.is_not(None), ~newer.exists())).all()


def conference_days(session: Session, cases: Sequence[int]) -> Sequence[Row[int, str, ConferenceKind, date]]:
    """Case, key, kind and day of every conference of these cases, oldest first in each."""
    wanted = select(Conference.case_id, Conference.key, Conference.kind, Conference.held_on)
    of_cases = wanted.where(Conference.case_id.in_(cases))
    return session.execute(of_cases.order_by(Conference.case_id, Conference.held_on, Conference.rank)).all()


def open_actions(session: Session, cases: Sequence[int]) -> Sequence[Row[Action, str, str, str]]:
    """The open actions of these cases, with conference key and names of owner and organisation."""
    wanted = (
        select(Action, Conference.key, Person.name, Organisation.name)
        .join(Conference, Conference.id == Action.conference_id)
        .outerjoin(Person, and_(Person.case_id == Action.case_id, Person.key == Action.owner))
        .outerjoin(Organisation, and_(Organisation.case_id == Action.case_id, Organisation.key == Action.organisation))
        .where(Action.case_id.in_(cases), _still_open())
    )
    return session.execute(wanted.order_by(Action.case_id, Action.number)).all()


def updates_of_open_actions(session: Session, cases: Sequence[int]) -> Sequence[Row[ActionUpdate, str]]:
    """What was reported on those actions, oldest first, with the conference's key."""
    wanted = (
        select(ActionUpdate, Conference.key)
        .join(Conference, Conference.id == ActionUpdate.conference_id)
        .join(Action, and_(Action.case_id == ActionUpdate.case_id, Action.number == ActionUpdate.number))
        .where(ActionUpdate.case_id.in_(cases), _still_open())
    )
    return session.execute(wanted.order_by(Conference.held_on, Conference.rank, ActionUpdate.rank)).all()


def _still_open() -> ColumnElement[bool]:
    """Whether the latest report on an action, or else the action itself, says that it asks attention."""
    asks = [status for status in ActionStatus if status.asks_attention]
    return func.coalesce(_latest_report(), Action.status).in_(asks)


def _latest_report() -> ScalarSelect[ActionStatus]:
    report, reported_at = aliased(ActionUpdate), aliased(Conference)
    newest_first = (reported_at.held_on.desc(), reported_at.rank.desc(), report.rank.desc())
    of_this_action = (report.case_id == Action.case_id, report.number == Action.number)
    latest = select(report.status).join(reported_at, reported_at.id == report.conference_id).where(*of_this_action)
    return latest.order_by(*newest_first).limit(1).correlate(Action).scalar_subquery()


def _whole_case() -> list[ORMOption]:
    return [
        selectinload(Case.domains),
        selectinload(Case.organisations),
        selectinload(Case.people).selectinload(Person.ties),
        selectinload(Case.conferences).options(*_below_conference()),
        selectinload(Case.disclosures),
    ]


def _below_conference() -> list[Any]:
    contributions = selectinload(Conference.contributions)
    return [
        selectinload(Conference.attendance),
        contributions.options(selectinload(Contribution.subjects), selectinload(Contribution.recipients)),
        selectinload(Conference.role_assessments),
        selectinload(Conference.domain_assessments),
        selectinload(Conference.instruments),
        selectinload(Conference.goals),
        selectinload(Conference.actions),
        selectinload(Conference.action_updates),
        selectinload(Conference.decisions),
        selectinload(Conference.dilemmas),
        selectinload(Conference.scenarios),
        selectinload(Conference.informing),
    ]


def _who_sends(entity: type[Any] | None) -> list[Any]:
    """What the declaration rule of an attendance must know."""
    return [selectinload(Case.organisations), selectinload(Case.people)] if entity is Attendance else []


def _one(session: Session, wanted: Select[E]) -> E:
    found = session.scalars(wanted).one_or_none()
    if found is None:
        raise KnownProblem(Problem.NOT_FOUND)
    require_unshielded(session, found)
    return found

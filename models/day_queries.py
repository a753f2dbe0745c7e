"""Every question about the agenda of one day; the number of statements never grows with the number of rows."""

from collections.abc import Sequence
from datetime import date

from sqlalchemy import ColumnElement, Row, and_, func, select
from sqlalchemy.orm import Session, joinedload, selectinload

from models.entities import Attendance, Attendee, Case, Conference, Organisation, Person
from models.kinds import ParticipantType, Position
from models.problems import KnownProblem, Problem


def conferences_on(session: Session, day: date) -> Sequence[Conference]:
    """The conferences of a day with their cases."""
    wanted = select(Conference).where(Conference.held_on == day).options(joinedload(Conference.case, innerjoin=True))
    return session.scalars(wanted.order_by(Conference.id)).all()


def persons_concerned(session: Session, day: date) -> Sequence[Row[int, str]]:
    """Case and name of everybody whom a conference of a day is about, in the order of the case."""
    meeting = select(Conference.case_id).where(Conference.held_on == day)
    wanted = select(Person.case_id, Person.name).where(Person.case_id.in_(meeting))
    concerned = wanted.where(Person.position == Position.PERSON_CONCERNED)
    return session.execute(concerned.order_by(Person.case_id, Person.rank)).all()


def invited_counts(session: Session, day: date) -> Sequence[Row[int, int]]:
    """Conference and number of invitations, of every conference of a day that has any."""
    wanted = select(Attendance.conference_id, func.count()).join(Conference, Conference.id == Attendance.conference_id)
    return session.execute(wanted.where(Conference.held_on == day).group_by(Attendance.conference_id)).all()


def invited_on(session: Session, day: date) -> Sequence[Row[Attendance, str, str, Position, str, ParticipantType]]:
    """Every attendance of a day's conferences, with the names behind it; who comes for nobody has no organisation."""
    return _invited(session, Conference.held_on == day)


def invited_to(
    session: Session, conference_id: int
) -> Sequence[Row[Attendance, str, str, Position, str, ParticipantType]]:
    """The same of one conference."""
    return _invited(session, Conference.id == conference_id)


def attendees_on(session: Session, day: date) -> Sequence[Attendee]:
    """Everybody of whom something is recorded on a day."""
    return session.scalars(select(Attendee).where(Attendee.day == day).order_by(Attendee.id)).all()


def conference(session: Session, conference_id: int) -> Conference:
    """A conference with its case. KnownProblem NOT_FOUND when it is not there."""
    wanted = select(Conference).where(Conference.id == conference_id)
    found = session.scalars(wanted.options(joinedload(Conference.case, innerjoin=True))).one_or_none()
    if found is None:
        raise KnownProblem(Problem.NOT_FOUND)
    return found


def attendance_to_revise(session: Session, conference_id: int) -> Sequence[Attendance]:
    """The attendance of a conference, with what the declaration rule must know."""
    case = joinedload(Attendance.conference_row, innerjoin=True).joinedload(Conference.case, innerjoin=True)
    people = case.options(selectinload(Case.organisations), selectinload(Case.people))
    return session.scalars(select(Attendance).where(Attendance.conference_id == conference_id).options(people)).all()


def _invited(
    session: Session, where: ColumnElement[bool]
) -> Sequence[Row[Attendance, str, str, Position, str, ParticipantType]]:
    sender = func.coalesce(Attendance.organisation, Person.organisation)
    wanted = (
        select(
            Attendance, Person.name, Person.function, Person.position, Organisation.name, Organisation.participant_type
        )
        .join(Conference, Conference.id == Attendance.conference_id)
        .outerjoin(Person, and_(Person.case_id == Attendance.case_id, Person.key == Attendance.person))
        .outerjoin(Organisation, and_(Organisation.case_id == Attendance.case_id, Organisation.key == sender))
        .where(where)
    )
    return session.execute(wanted.order_by(Attendance.conference_id, Attendance.rank, Attendance.id)).all()

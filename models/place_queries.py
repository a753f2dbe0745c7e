"""The statements about half-typed text."""

from collections.abc import Sequence

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from models.entities import HalfTyped


def half_typed(session: Session, person: str, number: int) -> HalfTyped | None:
    """One row of somebody; None when there is none."""
    return session.get(HalfTyped, (person, number))


def all_half_typed(session: Session) -> Sequence[HalfTyped]:
    """Everything half typed, of everybody, oldest first of each."""
    return session.scalars(select(HalfTyped).order_by(HalfTyped.person, HalfTyped.number)).all()


def last_number(session: Session, person: str) -> int:
    """The highest number that a row of somebody has; 0 for none."""
    return session.scalar(select(func.max(HalfTyped.number)).where(HalfTyped.person == person)) or 0

"""What is kept of a case's term beside the case, since its file has no room for it."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from models import document_queries
from models.entities import KeptTerm
from models.records import CaseSnapshot, Configuration, Retention
from models.rules.retention import kept_until


def keep_closing(session: Session, case_id: int, day: date | None) -> None:
    """Remember the day on which a case was closed; None for a case that is open, or open again."""
    term = kept_term(session, case_id)
    if term.closed_on != day:
        term.closed_on = day
        session.add(term)


def kept_term(session: Session, case_id: int) -> KeptTerm:
    """What is known of a case's term: the row, or a new one that is not kept yet."""
    return session.get(KeptTerm, case_id) or KeptTerm(
        case_id=case_id, closed_on=None, not_accepted_on=None, extensions=()
    )


def local_years(session: Session) -> int:
    """How many years the organisation keeps cases that are not under the Wgs."""
    row = document_queries.configured(session)
    return (row.contents if row else Configuration()).local_keeping_years


def with_terms(session: Session, cases: Sequence[CaseSnapshot]) -> list[CaseSnapshot]:
    """The same cases, each with the last day it may be kept; two questions, however many cases there are."""
    wanted = select(KeptTerm).where(KeptTerm.case_id.in_([case.id for case in cases]))
    terms = {term.case_id: retention_of(term) for term in session.scalars(wanted)}
    years = local_years(session)
    return [replace(case, kept_until=kept_until(case, terms.get(case.id, Retention()), years)) for case in cases]


def retention_of(term: KeptTerm | None) -> Retention:
    """What was decided about a case's term; nothing when nothing is kept of it."""
    if term is None:
        return Retention()
    return Retention(closed_on=term.closed_on, not_accepted_on=term.not_accepted_on, extensions=term.extensions)

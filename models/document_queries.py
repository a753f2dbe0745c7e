"""The statements about documents: the house's own style and words, and plain texts for people concerned."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.entities import Configured, PlainWording


def configured(session: Session) -> Configured | None:
    """The configuration; None while everything is as shipped."""
    return session.scalar(select(Configured))


def plain_wording(session: Session, conference_id: int, person: str) -> PlainWording | None:
    """What was rewritten for a person after a conference; None for nothing."""
    of_this = (PlainWording.conference_id == conference_id, PlainWording.person == person)
    return session.scalar(select(PlainWording).where(*of_this))

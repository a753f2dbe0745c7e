"""The statements about documents: the house's own style and words, and plain texts for people concerned."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.entities import Configured, PlainWording
from models.shielding import require_conference_unshielded


def configured(session: Session) -> Configured | None:
    """The configuration; None while everything is as shipped."""
    return session.scalar(select(Configured))


def plain_wording(session: Session, conference_id: int, person: str) -> PlainWording | None:
    """What was rewritten for a person after a conference; None for nothing."""
    require_conference_unshielded(session, conference_id)
    of_this = (PlainWording.conference_id == conference_id, PlainWording.person == person)
    return session.scalar(select(PlainWording).where(*of_this))

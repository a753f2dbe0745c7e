"""What a session has to tell the log: gathered while it works, and written by the vault when it ends."""

from typing import Any, TypeVar

from sqlalchemy.orm import Session

from models.keeping_kinds import Act
from models.records import Note

R = TypeVar("R", bound=Any)

_NOTES = "journal"


def note(session: Session, *notes: Note) -> None:
    """Write *notes* in the log together with what *session* changes: both, or neither."""
    session.info.setdefault(_NOTES, []).extend(notes)


def viewed(session: Session, row: R) -> R:
    """Note that a whole case or conference was read, in a final version or as it is now, and give it."""
    case_id = getattr(row, "case_id", row.id)
    kind, object_id = row.__tablename__, row.id
    if kind not in ("case", "conference"):
        kind, object_id = "conference", row.conference_id
    note(session, Note(act=Act.VIEWED, kind=kind, object_id=object_id, case_id=case_id))
    return row


def noted(session: Session) -> list[Note]:
    """What was noted in *session* and is not written yet; it is handed over, and no longer there."""
    notes: list[Note] = session.info.pop(_NOTES, [])
    return notes

"""What is told to a person concerned in plain words."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from models import document_queries, queries
from models.entities import PlainWording
from models.entities.foundation import keepable
from models.records import PlainText
from models.services.references import references_told

if TYPE_CHECKING:
    from models.vault import Vault


class PlainTexts:
    """The rewritten texts of a vault, by conference and person."""

    def __init__(self, vault: "Vault") -> None:
        self._vault = vault

    def of(self, conference_id: int, person: str) -> tuple[PlainText, ...]:
        """The texts that were rewritten for a person, by key; none while nothing was."""
        with self._vault.read() as session:
            row = document_queries.plain_wording(session, conference_id, person)
            return row.texts if row else ()

    def keep(self, conference_id: int, person: str, texts: Sequence[PlainText]) -> tuple[PlainText, ...]:
        """Keep these texts in the place of those that were kept, also when the minutes are final and the case closed.

        Raises KnownProblem NOT_FOUND, UNKNOWN_REFERENCE or TEXT_TOO_LONG (field, limit).
        """
        with self._vault.work() as session:
            conference = queries.conference(session, conference_id)
            row = document_queries.plain_wording(session, conference_id, person)
            row = row or PlainWording(case_id=conference.case_id, conference_id=conference_id, person=person)
            row.texts = keepable("text", tuple(texts))
            session.add(row)
            with references_told():
                session.flush()
            return row.texts

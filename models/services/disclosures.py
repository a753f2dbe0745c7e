"""The register of disclosures."""

from typing import TYPE_CHECKING

from models import queries
from models.entities import Disclosure
from models.records import DisclosureDraft, DisclosureSnapshot
from models.services.references import references_told

if TYPE_CHECKING:
    from models.vault import Vault


class Disclosures:
    """What went to whom, for every case in a vault."""

    def __init__(self, vault: "Vault") -> None:
        self._vault = vault

    def add(self, case_id: int, draft: DisclosureDraft) -> DisclosureSnapshot:
        """Record a disclosure. Raises KnownProblem CASE_CLOSED, UNKNOWN_REFERENCE or NOT_FOUND."""
        with self._vault.work() as session:
            case = queries.case(session, case_id)
            rank = queries.next_rank(session, Disclosure, Disclosure.case_id == case_id)
            disclosure = Disclosure(case=case, rank=rank)
            disclosure.revise(draft)
            session.add(disclosure)
            with references_told():
                session.flush()
            return disclosure.snapshot()

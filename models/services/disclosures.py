"""The register of disclosures."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import fields, replace
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

    @contextmanager
    def recording(self, case_id: int) -> Iterator[Callable[[Sequence[DisclosureDraft]], None]]:
        """Record what is handed over meanwhile: all of it when the block ends well, nothing when it raises.

        Who opened the vault hands over, where that is a person of the case. What was recorded already, of the same day
        and in the same words, is not repeated. A closed case is shielded, and what leaves it is recorded too.
        Raises KnownProblem NOT_FOUND or what the vault refuses before the block begins, and UNKNOWN_REFERENCE.
        """
        with self._vault.work() as session:
            case = queries.case(session, case_id)
            by = queries.key_of_person(session, case_id, self._vault.person)
            known = {row.snapshot() for row in queries.disclosures(session, case_id)}

            def record(drafts: Sequence[DisclosureDraft]) -> None:
                rank = queries.next_rank(session, Disclosure, Disclosure.case_id == case_id)
                handed_over = [replace(draft, by=draft.by or by) for draft in drafts]
                for place, draft in enumerate(one for one in handed_over if _as_kept(one) not in known):
                    row = Disclosure(case=case, rank=rank + place)
                    row.fill(draft)
                    session.add(row)
                with references_told():
                    session.flush()

            yield record


def _as_kept(draft: DisclosureDraft) -> DisclosureSnapshot:
    return DisclosureSnapshot(**{field.name: getattr(draft, field.name) for field in fields(DisclosureDraft)})

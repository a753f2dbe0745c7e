"""Cases: the list, a whole case, a new one, changes to the case itself, and taking in a case file."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import TYPE_CHECKING

from sqlalchemy.orm import Session

from models import queries
from models.lists import domain_sets
from models.problems import KnownProblem, Problem
from models.records import CaseDraft, CaseLine, CaseSnapshot, DomainSnapshot
from models.services.case_lines import case_lines
from models.services.references import references_told
from models.services.taking_in import take_in

if TYPE_CHECKING:
    from models.vault import Vault


class Cases:
    """The cases of a vault."""

    def __init__(self, vault: "Vault", today: Callable[[], date] = date.today) -> None:
        self._vault = vault
        self._today = today

    def lines(self) -> tuple[CaseLine, ...]:
        """Every case as a line in a list, by number; late and next are counted from today."""
        with self._vault.read() as session:
            return case_lines(session, self._today())

    def find(self, number: str) -> int:
        """The id of the case with this number. Raises KnownProblem CASE_MISSING (number)."""
        with self._vault.read() as session:
            found = queries.case_id(session, number)
        if found is None:
            raise KnownProblem(Problem.CASE_MISSING, number=number)
        return found

    def get(self, case_id: int) -> CaseSnapshot:
        """The whole case. Raises KnownProblem NOT_FOUND."""
        with self._vault.read() as session:
            return queries.whole_case(session, case_id).snapshot()

    def create(self, draft: CaseDraft, domains: Sequence[tuple[str, str]] | None = None) -> CaseSnapshot:
        """A new case with these life domains (key, name), by default the first set of the lists.

        Raises KnownProblem CASE_EXISTS (number).
        """
        chosen = domain_sets()[0].domains if domains is None else domains
        rows = tuple(DomainSnapshot(key=key, name=name) for key, name in chosen)
        fields = {name: getattr(draft, name) for name in CaseDraft.__dataclass_fields__}
        return self.take_in(CaseSnapshot(id=0, domains=rows, **fields))

    def revise(self, case_id: int, draft: CaseDraft) -> CaseDraft:
        """Change the case itself; answers with what is written about it now.

        Raises KnownProblem CASE_CLOSED, CASE_EXISTS (number) or UNKNOWN_REFERENCE.
        """
        with self._vault.work() as session:
            case = queries.case(session, case_id)
            if draft.number != case.number:
                _require_new(session, draft.number)
            case.revise(draft)
            with references_told():
                session.flush()
            return case.draft()

    def take_in(self, case: CaseSnapshot) -> CaseSnapshot:
        """Keep a whole case that was read from a file: all of it, or nothing.

        Raises KnownProblem CASE_EXISTS (number), or what the entities refuse.
        """
        with self._vault.work() as session:
            _require_new(session, case.number)
            with references_told():
                kept = take_in(session, case)
            session.expunge_all()
            return queries.whole_case(session, kept.id).snapshot()


def _require_new(session: Session, number: str) -> None:
    if queries.case_id(session, number) is not None:
        raise KnownProblem(Problem.CASE_EXISTS, number=number)

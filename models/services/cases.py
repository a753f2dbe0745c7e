"""Cases: the list, a whole case, a new one, changes to the case itself, and taking in a case file."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import TYPE_CHECKING

from sqlalchemy.orm import Session

from models import queries
from models.keeping_kinds import Act
from models.kinds import Phase
from models.lists import domain_sets
from models.noting import note
from models.problems import KnownProblem, Problem
from models.records import CaseDraft, CaseLine, CaseSnapshot, DomainSnapshot, Note
from models.services.case_lines import case_lines
from models.services.kept_terms import keep_closing, with_terms
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
            return with_terms(session, [queries.whole_case(session, case_id).snapshot()])[0]

    def create(self, draft: CaseDraft, domains: Sequence[tuple[str, str]] | None = None) -> CaseSnapshot:
        """A new case with these life domains (key, name), by default the first set of the lists.

        Raises KnownProblem CASE_EXISTS (number).
        """
        chosen = domain_sets()[0].domains if domains is None else domains
        rows = tuple(DomainSnapshot(key=key, name=name) for key, name in chosen)
        fields = {name: getattr(draft, name) for name in CaseDraft.__dataclass_fields__}
        return self._keep(CaseSnapshot(id=0, domains=rows, **fields))

    def revise(self, case_id: int, draft: CaseDraft) -> CaseDraft:
        """Change the case itself; answers with what is written about it now.

        Closing it shields it, for who closes it from the next opening on; only the chair reopens it.
        Raises KnownProblem CASE_CLOSED, CASE_EXISTS (number), NOT_ALLOWED (role) or UNKNOWN_REFERENCE.
        """
        with self._vault.work() as session:
            case = queries.case(session, case_id)
            if draft.number != case.number:
                _require_new(session, draft.number)
            if case.phase is Phase.CLOSED and draft.phase is not Phase.CLOSED:
                self._vault.require_governing()
            if case.phase is not draft.phase:
                keep_closing(session, case_id, self._today() if draft.phase is Phase.CLOSED else None)
            case.revise(draft)
            with references_told():
                session.flush()
            written = case.draft()
        if written.phase is Phase.CLOSED:
            self._vault.unshielded.add(case_id)
        return written

    def take_in(self, case: CaseSnapshot) -> CaseSnapshot:
        """Keep a whole case that was read from a file: all of it, or nothing.

        Raises KnownProblem CASE_EXISTS (number), or what the entities refuse.
        """
        return self._keep(case, Act.IMPORTED)

    def _keep(self, case: CaseSnapshot, *acts: Act) -> CaseSnapshot:
        with self._vault.work() as session:
            _require_new(session, case.number)
            with references_told():
                kept = take_in(session, case)
            self._vault.unshielded.add(kept.id)
            note(session, *(Note(act=act, kind="case", object_id=kept.id, case_id=kept.id) for act in acts))
            session.expunge_all()
            return queries.whole_case(session, kept.id).snapshot()


def _require_new(session: Session, number: str) -> None:
    if queries.case_id(session, number) is not None:
        raise KnownProblem(Problem.CASE_EXISTS, number=number)

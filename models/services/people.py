"""The people in a case."""

from typing import TYPE_CHECKING

from models import queries
from models.entities import Person
from models.problems import Problem
from models.records import PersonDraft, PersonSnapshot
from models.services.keys import key_from
from models.services.references import references_told

if TYPE_CHECKING:
    from models.vault import Vault


class People:
    """The people of every case in a vault."""

    def __init__(self, vault: "Vault") -> None:
        self._vault = vault

    def add(self, case_id: int, draft: PersonDraft) -> PersonSnapshot:
        """A new person, with a key made from the name.

        Raises KnownProblem CASE_CLOSED, INVALID_BSN (name), UNKNOWN_REFERENCE or NOT_FOUND.
        """
        with self._vault.work() as session:
            case = queries.case(session, case_id)
            key = key_from(draft.name, queries.keys(session, Person, case_id), "persoon")
            rank = queries.next_rank(session, Person, Person.case_id == case_id)
            person = Person(case=case, key=key, rank=rank)
            person.revise(draft)
            session.add(person)
            with references_told():
                session.flush()
            return person.snapshot()

    def revise(self, person_id: int, draft: PersonDraft) -> PersonSnapshot:
        """Change a person; the key stays. Raises KnownProblem as add() does."""
        with self._vault.work() as session:
            person = queries.case_row(session, Person, person_id)
            person.revise(draft)
            with references_told():
                session.flush()
            return person.snapshot()

    def remove(self, person_id: int) -> None:
        """Take a person out of the case. Raises KnownProblem STILL_IN_USE when anything refers to them."""
        with self._vault.work() as session:
            person = queries.case_row(session, Person, person_id)
            person.case.require_open()
            session.delete(person)
            with references_told(Problem.STILL_IN_USE):
                session.flush()

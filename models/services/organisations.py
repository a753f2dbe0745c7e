"""The organisations in a case."""

from typing import TYPE_CHECKING

from models import queries
from models.entities import Organisation
from models.problems import KnownProblem, Problem
from models.records import OrganisationDraft, OrganisationSnapshot
from models.services.keys import key_from
from models.services.references import references_told

if TYPE_CHECKING:
    from models.vault import Vault


class Organisations:
    """The organisations of every case in a vault."""

    def __init__(self, vault: "Vault") -> None:
        self._vault = vault

    def add(self, case_id: int, draft: OrganisationDraft) -> OrganisationSnapshot:
        """A new organisation, with a key made from the name. Raises KnownProblem CASE_CLOSED or NOT_FOUND."""
        with self._vault.work() as session:
            case = queries.case(session, case_id)
            key = key_from(draft.name, queries.keys(session, Organisation, case_id), "organisatie")
            rank = queries.next_rank(session, Organisation, Organisation.case_id == case_id)
            organisation = Organisation(case=case, key=key, rank=rank)
            organisation.revise(draft)
            session.add(organisation)
            session.flush()
            return organisation.snapshot()

    def revise(self, organisation_id: int, draft: OrganisationDraft) -> OrganisationSnapshot:
        """Change an organisation; the key stays.

        Raises KnownProblem CASE_CLOSED, NOT_FOUND, or DECLARATION_MISSING (organisation) when it would become a third
        party that takes part without a signed declaration (Wgs 2.31(9)).
        """
        with self._vault.work() as session:
            organisation = queries.case_row(session, Organisation, organisation_id)
            organisation.revise(draft)
            if organisation.is_third_party and queries.takes_part_unsigned(session, organisation):
                raise KnownProblem(Problem.DECLARATION_MISSING, organisation=organisation.name)
            session.flush()
            return organisation.snapshot()

    def remove(self, organisation_id: int) -> None:
        """Take an organisation out of the case. Raises KnownProblem STILL_IN_USE when anything refers to it."""
        with self._vault.work() as session:
            organisation = queries.case_row(session, Organisation, organisation_id)
            organisation.case.require_open()
            session.delete(organisation)
            with references_told(Problem.STILL_IN_USE):
                session.flush()

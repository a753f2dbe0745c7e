"""People in a case, and whom they are related to."""

from datetime import date

from sqlalchemy import String
from sqlalchemy.orm import Mapped, mapped_column, relationship

from models.entities.case_row import CaseRow
from models.entities.columns import KEY
from models.entities.foundation import Base
from models.entities.linked_keys import keys_of, with_keys
from models.entities.references import to_organisation, to_person, under, unique_in_case
from models.kinds import Position, RelationType
from models.problems import KnownProblem, Problem
from models.records import PersonDraft, PersonSnapshot
from models.rules.identity import passes_elfproef


class PersonTie(Base):
    """One person concerned that somebody is related to."""

    __tablename__ = "person_tie"
    __table_args__ = (*under("person", "person_id"), *to_person("key"))

    id: Mapped[int] = mapped_column(primary_key=True)
    case_id: Mapped[int]
    person_id: Mapped[int]
    rank: Mapped[int]
    key: Mapped[str] = mapped_column(KEY)


class Person(CaseRow[PersonDraft, PersonSnapshot], Base):
    """A person; the BSN is optional and passes the elfproef."""

    __tablename__ = "person"
    __table_args__ = (unique_in_case("key"), unique_in_case("id"), *to_organisation("organisation"))
    draft_type = PersonDraft
    snapshot_type = PersonSnapshot
    collection = "people"

    key: Mapped[str] = mapped_column(KEY)
    name: Mapped[str]
    position: Mapped[Position]
    born_on: Mapped[date | None]
    bsn: Mapped[str] = mapped_column(String(9))
    relation: Mapped[str]
    relation_type: Mapped[RelationType | None]
    custody: Mapped[bool | None]
    safe_contact: Mapped[str]
    organisation: Mapped[str | None] = mapped_column(KEY)
    function: Mapped[str]
    ties: Mapped[list[PersonTie]] = relationship(
        foreign_keys=[PersonTie.case_id, PersonTie.person_id],
        order_by=PersonTie.rank,
        lazy="raise_on_sql",
        cascade="all, delete-orphan",
        passive_deletes=True,
    )

    @property
    def related_to(self) -> tuple[str, ...]:
        """The keys of the persons concerned that this person is related to."""
        return keys_of(self.ties)

    @related_to.setter
    def related_to(self, keys: tuple[str, ...]) -> None:
        self.ties = with_keys(PersonTie, self.ties, keys)

    def fill(self, draft: PersonDraft) -> None:
        """Take over *draft*. Raises KnownProblem INVALID_BSN (name), which never repeats the number."""
        if draft.bsn and not passes_elfproef(draft.bsn):
            raise KnownProblem(Problem.INVALID_BSN, name=draft.name)
        super().fill(draft)

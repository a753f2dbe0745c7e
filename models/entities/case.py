"""A case (casus) as a whole."""

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any, ClassVar

from sqlalchemy import ForeignKeyConstraint, String
from sqlalchemy.orm import Mapped, mapped_column, relationship

from models.entities.columns import KEY
from models.entities.foundation import Base, Kept
from models.kinds import Phase, Regime
from models.problems import KnownProblem, Problem
from models.records import CaseDraft, CaseSnapshot, CriterionAnswer

if TYPE_CHECKING:
    from models.entities.conference import Conference
    from models.entities.disclosure import Disclosure
    from models.entities.domain import Domain
    from models.entities.organisation import Organisation
    from models.entities.person import Person


def _rows(entity: str, order: str) -> Any:
    return relationship(
        entity,
        back_populates="case",
        foreign_keys=f"{entity}.case_id",
        order_by=order,
        lazy="raise_on_sql",
        cascade="all, delete-orphan",
        passive_deletes=True,
    )


class Case(Kept[CaseDraft, CaseSnapshot], Base):
    """A case. Its counters remember the highest numbers ever given, so that none is given twice."""

    __tablename__ = "case"
    # Case and people refer to each other: added last, so that the tables can be made in order.
    __table_args__ = tuple(
        ForeignKeyConstraint(["id", role], ["person.case_id", "person.key"], use_alter=True)
        for role in ("process_director", "case_director")
    )
    draft_type = CaseDraft
    snapshot_type = CaseSnapshot
    kept_until: ClassVar[None] = None  # decided beside the case, and known to who asks for its term

    number: Mapped[str] = mapped_column(String(300), unique=True)
    regime: Mapped[Regime]
    opened_on: Mapped[date]
    first_processed_on: Mapped[date]
    purpose: Mapped[str]
    binding: Mapped[str]
    occasion: Mapped[str]
    criterion_a: Mapped[CriterionAnswer | None]
    criterion_b: Mapped[CriterionAnswer | None]
    criterion_c: Mapped[CriterionAnswer | None]
    criterion_d: Mapped[CriterionAnswer | None]
    ave_phase: Mapped[int | None]
    phase: Mapped[Phase | None]
    process_director: Mapped[str | None] = mapped_column(KEY)
    case_director: Mapped[str | None] = mapped_column(KEY)
    contact_point: Mapped[str]
    source_system_reference: Mapped[str]
    last_goal_number: Mapped[int] = mapped_column(default=0)
    last_action_number: Mapped[int] = mapped_column(default=0)

    domains: Mapped[list["Domain"]] = _rows("Domain", "Domain.rank")
    organisations: Mapped[list["Organisation"]] = _rows("Organisation", "Organisation.rank")
    people: Mapped[list["Person"]] = _rows("Person", "Person.rank")
    conferences: Mapped[list["Conference"]] = _rows("Conference", "Conference.held_on, Conference.rank")
    disclosures: Mapped[list["Disclosure"]] = _rows("Disclosure", "Disclosure.rank")

    def revise(self, draft: CaseDraft) -> None:
        """Take over *draft*. A closed case only reopens; other changes raise KnownProblem CASE_CLOSED (Wgs 2.31(8))."""
        if self.phase is Phase.CLOSED and replace(draft, phase=Phase.CLOSED) != self.draft():
            raise KnownProblem(Problem.CASE_CLOSED)
        self.fill(draft)

    def require_open(self) -> None:
        """Raise KnownProblem CASE_CLOSED when the case is closed, and so shielded (Wgs 2.31(8))."""
        if self.phase is Phase.CLOSED:
            raise KnownProblem(Problem.CASE_CLOSED)

    def organisation(self, key: str | None) -> "Organisation | None":
        """The organisation with this key; None when there is none."""
        return next((row for row in self.organisations if row.key == key), None)

    def person(self, key: str | None) -> "Person | None":
        """The person with this key; None when there is none."""
        return next((row for row in self.people if row.key == key), None)

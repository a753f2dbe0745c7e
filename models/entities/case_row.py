"""What hangs under a case: its domains, organisations, people and disclosures."""

from typing import TYPE_CHECKING, Any, ClassVar

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, declared_attr, mapped_column, relationship

from models.entities.foundation import D, Kept, S

if TYPE_CHECKING:
    from models.entities.case import Case


class CaseRow(Kept[D, S]):
    """A row of a case, in its place among the others of *collection*."""

    collection: ClassVar[str]

    case_id: Mapped[int] = mapped_column(ForeignKey("case.id", ondelete="CASCADE"), sort_order=-2)
    rank: Mapped[int] = mapped_column(default=0, sort_order=-1)

    @declared_attr
    @classmethod
    def case(cls) -> Mapped["Case"]:
        """The case it belongs to."""
        link: Any = relationship(
            "Case", back_populates=cls.collection, foreign_keys=f"{cls.__name__}.case_id", lazy="raise_on_sql"
        )
        return link  # type: ignore[no-any-return]

    def revise(self, draft: D) -> None:
        """Take over *draft*. Raises KnownProblem CASE_CLOSED while the case is closed."""
        self.case.require_open()
        self.fill(draft)

"""What hangs under a conference: everything that was said, weighed and agreed."""

from typing import TYPE_CHECKING, Any, ClassVar

from sqlalchemy.orm import Mapped, declared_attr, mapped_column, relationship

from models.entities.foundation import D, Kept, S

if TYPE_CHECKING:
    from models.entities.conference import Conference


class MinutesRow(Kept[D, S]):
    """A row of a conference, in its place among the others of *collection*."""

    collection: ClassVar[str]

    case_id: Mapped[int] = mapped_column(sort_order=-2)
    conference_id: Mapped[int] = mapped_column(sort_order=-2)
    rank: Mapped[int] = mapped_column(default=0, sort_order=-1)

    @declared_attr
    @classmethod
    def conference_row(cls) -> Mapped["Conference"]:
        """The conference it belongs to."""
        link: Any = relationship("Conference", back_populates=cls.collection, lazy="raise_on_sql")
        return link  # type: ignore[no-any-return]

    def revise(self, draft: D) -> None:
        """Take over *draft*. Raises KnownProblem CONFERENCE_FINAL or CASE_CLOSED when nothing may change any more."""
        self.conference_row.require_open()
        self.fill(draft)

    def require_removable(self) -> None:
        """Raise KnownProblem CONFERENCE_FINAL or CASE_CLOSED when nothing may change any more."""
        self.conference_row.require_open()

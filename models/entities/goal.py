"""Goals: what is to be reached."""

from sqlalchemy.orm import Mapped, mapped_column

from models.entities.columns import KEY
from models.entities.foundation import Base
from models.entities.minutes_row import MinutesRow
from models.entities.references import to_domain, to_person, under, unique_in_case
from models.records import GoalDraft, GoalSnapshot


class Goal(MinutesRow[GoalDraft, GoalSnapshot], Base):
    """A goal, set at one conference and numbered through the case."""

    __tablename__ = "goal"
    __table_args__ = (
        unique_in_case("number"),
        *under("conference", "conference_id"),
        *to_person("person"),
        to_domain("domain"),
    )
    draft_type = GoalDraft
    snapshot_type = GoalSnapshot
    collection = "goals"

    number: Mapped[int]
    text: Mapped[str]
    person: Mapped[str | None] = mapped_column(KEY)
    domain: Mapped[str | None] = mapped_column(KEY)
    measure: Mapped[str]
    sequence: Mapped[int | None]

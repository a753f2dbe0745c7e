"""How the persons concerned are told."""

from datetime import date

from sqlalchemy.orm import Mapped, mapped_column

from models.entities.columns import KEY
from models.entities.foundation import Base
from models.entities.minutes_row import MinutesRow
from models.entities.references import to_person, under
from models.records import InformingDraft, InformingSnapshot


class Informing(MinutesRow[InformingDraft, InformingSnapshot], Base):
    """How one person is informed, or why not yet and when that is looked at again (AVG 14(5)(b), UAVG 41)."""

    __tablename__ = "informing"
    __table_args__ = (*under("conference", "conference_id"), *to_person("person", "by"))
    draft_type = InformingDraft
    snapshot_type = InformingSnapshot
    collection = "informing"

    person: Mapped[str] = mapped_column(KEY)
    by: Mapped[str | None] = mapped_column(KEY)
    how: Mapped[str]
    on: Mapped[date | None]
    delay_ground: Mapped[str]
    review_on: Mapped[date | None]

"""Instruments of others: recorded as their source states them, never computed."""

from datetime import date

from sqlalchemy.orm import Mapped, mapped_column

from models.entities.columns import KEY
from models.entities.foundation import Base
from models.entities.minutes_row import MinutesRow
from models.entities.references import to_organisation, to_person, under
from models.records import InstrumentDraft, InstrumentSnapshot


class Instrument(MinutesRow[InstrumentDraft, InstrumentSnapshot], Base):
    """An instrument that an organisation administered to a person."""

    __tablename__ = "instrument"
    __table_args__ = (*under("conference", "conference_id"), *to_person("person"), *to_organisation("organisation"))
    draft_type = InstrumentDraft
    snapshot_type = InstrumentSnapshot
    collection = "instruments"

    person: Mapped[str] = mapped_column(KEY)
    name: Mapped[str]
    organisation: Mapped[str | None] = mapped_column(KEY)
    taken_on: Mapped[date | None]
    outcome: Mapped[str]
    valid_until: Mapped[date | None]

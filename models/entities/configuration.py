"""What the organisation makes its own, kept with the vault."""

from sqlalchemy.orm import Mapped, mapped_column

from models.entities.foundation import Base
from models.records import Configuration


class Configured(Base):
    """The configuration: one row at most, and none while everything is as the program ships it."""

    __tablename__ = "configuration"

    id: Mapped[int] = mapped_column(primary_key=True)
    contents: Mapped[Configuration]

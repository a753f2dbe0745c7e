"""What is told to a person concerned in plain words."""

from sqlalchemy import UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from models.entities.columns import KEY
from models.entities.foundation import Base
from models.entities.references import to_person, under
from models.records import PlainText


class PlainWording(Base):
    """The texts that were rewritten for one person after one conference. They may change when the minutes are final."""

    __tablename__ = "plain_wording"
    __table_args__ = (
        *under("conference", "conference_id"),
        *to_person("person"),
        UniqueConstraint("conference_id", "person"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    case_id: Mapped[int]
    conference_id: Mapped[int]
    person: Mapped[str] = mapped_column(KEY)
    texts: Mapped[tuple[PlainText, ...]]

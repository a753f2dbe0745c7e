"""Minutes as they were when they became final."""

from datetime import datetime
from hashlib import sha256
from typing import Self

from sqlalchemy import String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from models.entities.foundation import Base
from models.entities.references import under
from models.records import Finalisation


class MinutesVersion(Base):
    """One final version: its contents as JSON text, with their SHA-256 in hexadecimal."""

    __tablename__ = "minutes_version"
    __table_args__ = (*under("conference", "conference_id"), UniqueConstraint("conference_id", "number"))

    id: Mapped[int] = mapped_column(primary_key=True)
    case_id: Mapped[int]
    conference_id: Mapped[int]
    number: Mapped[str] = mapped_column(String(16))
    at: Mapped[datetime]
    by: Mapped[str]
    contents: Mapped[str]
    sha256: Mapped[str] = mapped_column(String(64))

    @classmethod
    def holding(cls, finalisation: Finalisation, contents: str) -> Self:
        """The version that *finalisation* makes of *contents*."""
        digest = sha256(contents.encode()).hexdigest()
        return cls(
            number=finalisation.version, at=finalisation.at, by=finalisation.by, contents=contents, sha256=digest
        )

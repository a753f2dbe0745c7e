"""Minutes as they were when they became final."""

import json
from datetime import datetime
from hashlib import sha256
from typing import Self

from sqlalchemy import String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from models.entities.foundation import Base
from models.entities.references import under
from models.records import CaseSnapshot, Finalisation, MinutesVersionSnapshot
from models.records.plain import from_plain


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
    reason: Mapped[str] = mapped_column(server_default="")

    @classmethod
    def holding(cls, finalisation: Finalisation, contents: str, reason: str) -> Self:
        """The version that *finalisation* makes of *contents*; *reason* says why it replaces the one before."""
        digest = sha256(contents.encode()).hexdigest()
        return cls(
            number=finalisation.version,
            at=finalisation.at,
            by=finalisation.by,
            contents=contents,
            sha256=digest,
            reason=reason,
        )

    def snapshot(self) -> MinutesVersionSnapshot:
        """The version with its contents as records."""
        case: CaseSnapshot = from_plain(CaseSnapshot, json.loads(self.contents))
        return MinutesVersionSnapshot(
            number=self.number, at=self.at, by=self.by, reason=self.reason, sha256=self.sha256, case=case
        )

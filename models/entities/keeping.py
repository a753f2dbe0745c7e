"""How a vault is kept: its log, half-typed text, how long cases are kept, and what was destroyed."""

from datetime import date, datetime

from sqlalchemy import ForeignKey, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from models.entities.foundation import Base
from models.keeping_kinds import Act, DestructionGround, Outcome
from models.kinds import Regime
from models.records import RetentionExtension

_DIGEST = String(64)


class JournalEntry(Base):
    """One line of the log; see `models.records.LogEntry`."""

    __tablename__ = "journal_entry"

    number: Mapped[int] = mapped_column(primary_key=True)
    at: Mapped[datetime]
    actor: Mapped[str]
    origin: Mapped[str]
    act: Mapped[Act]
    kind: Mapped[str]
    object_id: Mapped[int | None]
    case_id: Mapped[int | None] = mapped_column(index=True)
    outcome: Mapped[Outcome]
    detail: Mapped[str]
    previous: Mapped[str] = mapped_column(_DIGEST)
    hash: Mapped[str] = mapped_column(_DIGEST)


class JournalHead(Base):
    """Where the log ends, so that a line missing at its end is noticed too; one row, with the secret of its anchors."""

    __tablename__ = "journal_head"

    id: Mapped[int] = mapped_column(primary_key=True)
    entries: Mapped[int]
    hash: Mapped[str] = mapped_column(_DIGEST)
    secret: Mapped[str] = mapped_column(_DIGEST)


class HalfTyped(Base):
    """What somebody has half typed, gone with its case: number 0 is where they are, the others are texts without a
    place; see `models.records.half_typed`."""

    __tablename__ = "half_typed"

    person: Mapped[str] = mapped_column(primary_key=True)
    number: Mapped[int] = mapped_column(primary_key=True)
    case_id: Mapped[int | None] = mapped_column(ForeignKey("case.id", ondelete="CASCADE"), index=True)
    contents: Mapped[str]


class KeptTerm(Base):
    """What is known of how long a case may be kept, beside the case itself; see `models.records.Retention`."""

    __tablename__ = "kept_term"

    case_id: Mapped[int] = mapped_column(ForeignKey("case.id", ondelete="CASCADE"), primary_key=True)
    closed_on: Mapped[date | None]
    not_accepted_on: Mapped[date | None]
    extensions: Mapped[tuple[RetentionExtension, ...]]


class Destroyed(Base):
    """One line of the register of destroyed cases; see `models.records.DestroyedCase`."""

    __tablename__ = "destroyed_case"

    id: Mapped[int] = mapped_column(primary_key=True)
    case_id: Mapped[int]
    number: Mapped[str]
    regime: Mapped[Regime]
    first_processed_on: Mapped[date]
    kept_until: Mapped[date]
    destroyed_at: Mapped[datetime]
    by: Mapped[str]
    ground: Mapped[DestructionGround]
    handed_over_to: Mapped[str]
    certificate: Mapped[str]
    copies_cleansed: Mapped[int]
    copies_removed: Mapped[int]
    fingerprints: Mapped[tuple[str, ...]]


class Unreached(Base):
    """A place that a destruction has still to go through, for one case; empty is the vault's own folder."""

    __tablename__ = "unreached"
    __table_args__ = (UniqueConstraint("case_id", "place"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    case_id: Mapped[int]
    place: Mapped[str]

"""Records of how a vault is kept: its log, how long cases are kept, and what was destroyed."""

from dataclasses import dataclass, field
from datetime import date, datetime

from models.keeping_kinds import Act, DestructionGround, Outcome
from models.kinds import Regime


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """One act, before it is written in the log; the log adds who, where and when.

    *kind* and *object_id* say what it was done to (a table's name and its row), and *case_id* to which case that
    belongs. *detail* is a closed word of ours ("pdf", "1.1", "lezer"): never a text of a case, never a name.
    """

    act: Act
    kind: str = ""
    object_id: int | None = None
    case_id: int | None = None
    outcome: Outcome = Outcome.DONE
    detail: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class LogEntry:
    """One line of the log, with the six fields that BIO2 8.15.01 asks for, chained to the line before by its hash.

    *number* counts from 1 without a gap; *previous* and *hash* are SHA-256 in hexadecimal.
    """

    number: int
    at: datetime
    actor: str
    origin: str
    act: Act
    kind: str
    object_id: int | None
    case_id: int | None
    outcome: Outcome
    detail: str
    previous: str
    hash: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RetentionExtension:
    """Two more years for a case, with the reason and the consent of the sources (BGS 1.16)."""

    until: date
    reason: str
    consent: str
    decided_on: date
    by: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Retention:
    """What is known of how long a case may be kept, beside the case itself."""

    closed_on: date | None = None
    not_accepted_on: date | None = None
    extensions: tuple[RetentionExtension, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class DestroyedCase:
    """A case that is no longer here: which one it was and why it went, without anything of its contents."""

    id: int = field(compare=False, default=0)
    case_id: int
    number: str
    regime: Regime
    first_processed_on: date
    kept_until: date
    destroyed_at: datetime
    by: str
    ground: DestructionGround
    handed_over_to: str = ""
    certificate: str = ""

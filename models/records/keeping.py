"""Records of how a vault is kept: its log, how long cases are kept, and what was destroyed."""

from dataclasses import dataclass, field
from datetime import date, datetime

from models.keeping_kinds import Act, DestructionGround, LogFaultKind, Outcome, Urgency
from models.kinds import Phase, Regime


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """One act, before it is written in the log; the log adds who, where and when.

    *kind* and *object_id* say what it was done to (a table's name and its row), and *case_id* to which case that
    belongs. *detail* is a closed word of ours ("pdf", "1.1", "lezer"): never a text of a case, never a name. *actor*
    and *at* are only given for what somebody else did before, such as an attempt to unlock.
    """

    act: Act
    kind: str = ""
    object_id: int | None = None
    case_id: int | None = None
    outcome: Outcome = Outcome.DONE
    detail: str = ""
    actor: str = ""
    at: datetime | None = None


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
class LogFilter:
    """Which lines of the log are wanted: of a period (both days included), of somebody, of an act, of a case."""

    since: date | None = None
    until: date | None = None
    actor: str = ""
    act: Act | None = None
    case_id: int | None = None


@dataclass(frozen=True, slots=True)
class LogLine:
    """A line of the log as a list shows it, with the number of its case while that is in the vault.

    *readable* is False for a line in which somebody put what the log never holds.
    """

    entry: LogEntry
    case_number: str = ""
    readable: bool = True


@dataclass(frozen=True, slots=True)
class LogFault:
    """The first thing that is wrong with the log: how, and at which line.

    *at* is what the line itself says of when it was; *anchored* how many lines there must at least have been.
    """

    kind: LogFaultKind
    number: int
    at: datetime | None = None
    anchored: int | None = None


@dataclass(frozen=True, slots=True)
class Arrival:
    """What was found when a vault was opened.

    *clock_went_back* is the moment of the last line of the log when the clock is before it, *log_fault* says that the
    log's anchor does not fit, and *failed* which attempts to open the vault failed since the last time (when, who).
    """

    clock_went_back: datetime | None = None
    log_fault: LogFault | None = None
    failed: tuple[tuple[datetime, str], ...] = ()


@dataclass(frozen=True, slots=True)
class LogCheck:
    """How the log was found: how many lines are right, the hash of the last of those, and the first fault, if any."""

    entries: int
    hash: str
    fault: LogFault | None = None


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
class RetentionLine:
    """How long one case is kept, as a line in a list; *title* is empty for a closed case, which is shielded."""

    case_id: int
    number: str
    title: str
    regime: Regime
    phase: Phase | None
    first_processed_on: date
    kept_until: date
    retention: Retention
    urgency: Urgency


@dataclass(frozen=True, slots=True, kw_only=True)
class UnreachedPlace:
    """A folder that still holds copies of destroyed cases; an empty *place* is the vault's own folder."""

    place: str
    numbers: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class DestroyedCase:
    """A case that is no longer here: which one it was and why it went, without anything of its contents.

    *copies_cleansed* counts the backups it was taken out of, *copies_removed* those that went whole because they could
    not be opened. *fingerprints* are the SHA-256 of the files in which it was handed over.
    """

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
    copies_cleansed: int = 0
    copies_removed: int = 0
    fingerprints: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Destruction:
    """What came of a destruction: the register's lines, and the places that could not be reached yet."""

    destroyed: tuple[DestroyedCase, ...]
    unreached: tuple[UnreachedPlace, ...]

    @property
    def is_complete(self) -> bool:
        """Whether nothing of these cases is left anywhere that the program knows of."""
        return not self.unreached


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyHolder:
    """Somebody who can open a vault; *has_come_by* is false while their key is still of the first kind."""

    name: str
    role: str
    since: date | None
    is_me: bool
    has_come_by: bool

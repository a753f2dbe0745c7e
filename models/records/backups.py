"""Records of backups: which there are, what is in them, and what a damaged vault still has."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from models.keeping_kinds import BackupReason, PlaceState


@dataclass(frozen=True, slots=True, kw_only=True)
class Proof:
    """That a backup was opened and looked through at a moment; *problem* says where it failed.

    *problem* is "files" (not as written), "keys", "pages" (a broken seal), "rows" or "contents", and empty when all is
    well.
    """

    at: datetime
    problem: str = ""

    @property
    def ok(self) -> bool:
        """Whether everything in the backup was found to be whole."""
        return not self.problem


@dataclass(frozen=True, slots=True, kw_only=True)
class BackupLine:
    """One backup, as it can be told without a key; *size* is in bytes, *is_second* when it is at the second place."""

    folder: Path
    is_second: bool = field(compare=False)
    made_at: datetime
    reason: BackupReason
    size: int = field(compare=False)
    proof: Proof | None = field(compare=False, default=None)

    @property
    def is_proved(self) -> bool:
        """Whether it was tested and found whole."""
        return self.proof is not None and self.proof.ok


@dataclass(frozen=True, slots=True, kw_only=True)
class Contents:
    """What is in a vault or a backup, in numbers; *last_change* is unknown for vaults of before the log."""

    cases: int
    conferences: int
    actions: int
    people: int
    last_change: datetime | None
    schema: str
    is_of_today: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Loss:
    """What is in the vault now and not, or otherwise, in a backup: what putting it back would take away.

    *returning* counts cases that are in the backup and not in the vault any more.
    """

    cases: int
    conferences: int
    actions: int
    returning: int
    since: datetime

    @property
    def is_nothing(self) -> bool:
        """Whether the backup holds the very same."""
        return not (self.cases or self.conferences or self.actions or self.returning)


@dataclass(frozen=True, slots=True, kw_only=True)
class BackupState:
    """How the backups stand now; *next_due* is None when one is due at once."""

    last: BackupLine | None
    next_due: datetime | None
    newest_proof: Proof | None
    is_proof_due: bool
    place: PlaceState
    behind_since: datetime | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Made:
    """What came of making a backup: none when nothing had changed since the last one; and how the second place is."""

    backup: BackupLine | None
    place: PlaceState


@dataclass(frozen=True, slots=True, kw_only=True)
class Damage:
    """What is wrong with a vault, and what there is to go back to.

    *files* are by their name in the folder, *tables* those of which something cannot be read. *bad* are backups that
    were tried and are damaged as well; *newest_good* was opened and looked through just now.
    """

    files: tuple[str, ...]
    tables: tuple[str, ...] = ()
    cases_readable: int = 0
    cases_hit: int = 0
    is_readable: bool = False
    newest_good: BackupLine | None = None
    contents: Contents | None = None
    bad: tuple[BackupLine, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Salvaged:
    """What was brought over from a damaged vault, and what was not: rows that could not be read, per table."""

    cases: int
    cases_incomplete: int
    lost: Mapping[str, int]
    case_files: tuple[Path, ...] = ()
    files_refused: int = 0

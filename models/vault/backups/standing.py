"""How the backups stand: which is the last, and when one should be tested again. Nothing here looks at a disk."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from models.records.backups import BackupLine, Proof

BETWEEN_TWO = timedelta(hours=1)
PROOF_HOLDS = timedelta(days=31)

_NOT_YET = timedelta(minutes=5)
_FIRST_PROOF = timedelta(days=7)


def newest(lines: Sequence[BackupLine], now: datetime) -> BackupLine | None:
    """The last backup; what is dated in the future counts only when there is nothing else."""
    dated = [line for line in lines if line.made_at <= now + _NOT_YET]
    return max(dated or lines, key=lambda line: line.made_at, default=None)


def newest_proof(lines: Sequence[BackupLine]) -> Proof | None:
    """The last proof that went well, of whichever backup."""
    return max((line.proof for line in lines if line.proof and line.proof.ok), key=lambda one: one.at, default=None)


def is_proof_due(lines: Sequence[BackupLine], now: datetime) -> bool:
    """Whether somebody should test a backup: none was for a month, or none ever and the first is a week old.

    A proof or a backup of after *now* says nothing: a clock was wrong then.
    """
    last = newest_proof([line for line in lines if line.proof is not None and line.proof.at <= now + _NOT_YET])
    if last is not None:
        return now - last.at > PROOF_HOLDS
    return any(now - line.made_at > _FIRST_PROOF for line in lines)


def behind_since(first: Sequence[BackupLine], second: Sequence[BackupLine]) -> datetime | None:
    """Since when the second place lacks what the first one has: the first missing one that is newer than all there."""
    has = {line.folder.name for line in second}
    last = max((line.made_at for line in second), default=None)
    missing = [line.made_at for line in first if line.folder.name not in has and (last is None or line.made_at > last)]
    return min(missing, default=None)

"""What a backup says of itself in `backup.json`: when, why, the fingerprints of its files, and its last proof.

Nothing in it is about a case, and nothing in it needs a key.
"""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Any

from models.keeping_kinds import BackupReason
from models.records.backups import BackupLine, Proof
from models.vault.backups.places import read_name
from models.vault.journal import ANCHOR_FILE
from models.vault.keyfile import DATABASE, KEY_FILE
from models.vault.whole_file import write_whole

TOLD = "backup.json"

_FILES = (KEY_FILE, DATABASE, ANCHOR_FILE)
_FORMAT = "caseconf-backup"
_LARGEST_FILE = 1 << 16


@dataclass(frozen=True, slots=True)
class Told:
    """What stands in a backup's `backup.json`.

    *state* is equal for two backups of the same contents, and *key_mark* for two under the same key; *files* gives the
    size and the SHA-256 (hexadecimal) of each file.
    """

    vault_id: str
    made_at: datetime
    reason: BackupReason
    state: str
    key_mark: str
    files: Mapping[str, tuple[int, str]]
    proof: Proof | None = None

    @property
    def size(self) -> int:
        """The size of the whole backup, in bytes."""
        return sum(size for size, _ in self.files.values())


def marks(folder: Path) -> dict[str, tuple[int, str]]:
    """The size and the SHA-256 of each file of the backup in *folder* that was made with it. Raises OSError."""
    files = [folder / name for name in _FILES if (folder / name).is_file()]
    return {file.name: (file.stat().st_size, _sha256(file)) for file in files}


def write_told(folder: Path, told: Told) -> None:
    """Write what the backup in *folder* says of itself, whole or not at all. Raises OSError."""
    content: dict[str, Any] = {
        "format": _FORMAT,
        "version": 1,
        "vault": told.vault_id,
        "made_at": told.made_at.isoformat(),
        "reason": told.reason.value,
        "state": told.state,
        "key": told.key_mark,
        "files": {name: list(mark) for name, mark in told.files.items()},
    }
    if told.proof is not None:
        content["proof"] = {"at": told.proof.at.isoformat(), "problem": told.proof.problem}
    content["checksum"] = _checksum(content)
    write_whole(folder / TOLD, json.dumps(content, indent=1).encode())


def read_told(folder: Path) -> Told | None:
    """What the backup in *folder* says of itself; None when that is missing or not as it was written."""
    try:
        with (folder / TOLD).open("rb") as file:
            content = json.loads(file.read(_LARGEST_FILE))
        if content.pop("checksum") != _checksum(content) or content["format"] != _FORMAT:
            return None
        proof = content.get("proof")
        return Told(
            vault_id=str(content["vault"]),
            made_at=datetime.fromisoformat(content["made_at"]),
            reason=BackupReason(content["reason"]),
            state=str(content["state"]),
            key_mark=str(content["key"]),
            files={name: (int(size), str(mark)) for name, (size, mark) in content["files"].items()},
            proof=Proof(at=datetime.fromisoformat(proof["at"]), problem=str(proof["problem"])) if proof else None,
        )
    except (OSError, ValueError, RecursionError, KeyError, TypeError, AttributeError):
        return None


def line_of(folder: Path, *, is_second: bool, vault_id: str | None = None) -> BackupLine | None:
    """The backup in *folder*, told from its name where it cannot tell itself; None for one of another vault."""
    named, told = read_name(folder.name), read_told(folder)
    if named is None or (told is not None and vault_id is not None and told.vault_id != vault_id):
        return None
    made_at, reason = (told.made_at, told.reason) if told is not None else named
    return BackupLine(
        folder=folder,
        is_second=is_second,
        made_at=made_at,
        reason=reason,
        size=told.size if told is not None else _size_on_disk(folder),
        proof=told.proof if told is not None else None,
    )


def sealed_again(folder: Path) -> None:
    """Tell the files in *folder* as they are now, after they were rewritten; an earlier proof counts no longer.

    Raises OSError. A backup that could not tell itself stays as it is.
    """
    told = read_told(folder)
    if told is not None:
        write_told(folder, replace(told, files=marks(folder), state="", proof=None))


def proved(folder: Path, proof: Proof) -> None:
    """Date the proof of the backup in *folder*; where nothing can be written it is told without that."""
    told = read_told(folder)
    if told is not None:
        write_told(folder, replace(told, proof=proof))


def _sha256(file: Path) -> str:
    with file.open("rb") as opened:
        return hashlib.file_digest(opened, "sha256").hexdigest()


def _size_on_disk(folder: Path) -> int:
    try:
        return sum(file.stat().st_size for file in folder.iterdir() if file.is_file())
    except OSError:
        return 0


def _checksum(content: dict[str, Any]) -> str:
    """Tell an accident; against intent it is the seals of the database and of the key file that protect."""
    return hashlib.sha256(json.dumps(content, sort_keys=True, separators=(",", ":")).encode()).hexdigest()

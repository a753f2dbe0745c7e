"""Making one backup: a whole vault folder by itself, which has its name only when all of it is on disk."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from secrets import token_hex

from sqlalchemy import Engine

from models.keeping_kinds import BackupReason
from models.problems import KnownProblem, Problem
from models.progress import Progress, silent
from models.vault.backups.copying import copy_database
from models.vault.backups.places import FOLDER, clear_half_made, half_made, new_folder
from models.vault.backups.prints import mark_of
from models.vault.backups.telling import TOLD, Told, marks, read_told, write_told
from models.vault.inside import Inside
from models.vault.journal import ANCHOR_FILE
from models.vault.keyfile import DATABASE, KeyFile
from models.vault.keyslots import VaultKey
from models.vault.result_codes import disk_trouble_told
from models.vault.whole_file import copy_whole, flush_folder


def lay_down(
    place: Path, inside: Inside, made_at: datetime, reason: BackupReason, state: str, progress: Progress = silent
) -> Path:
    """Make a backup at *place* of the vault as it is now, and give its folder.

    Raises KnownProblem VAULT_FULL, VAULT_READ_ONLY, VAULT_UNREACHABLE, and VAULT_DAMAGED when a page of the vault
    cannot be read; nothing is left of it then.
    """
    with disk_trouble_told(place):
        place.mkdir(mode=0o700, exist_ok=True)
        clear_half_made(place)
        whole = new_folder(place, made_at, reason)
    with _named_when_whole(whole) as half:
        with disk_trouble_told(place):
            # The anchor first: a log may be longer than its anchor, never shorter.
            if (inside.folder / ANCHOR_FILE).exists():
                copy_whole(inside.folder / ANCHOR_FILE, half / ANCHOR_FILE)
            replace(inside.keys, database=DATABASE).write(half)
        copy_database(inside.engine, half / DATABASE, inside.key, progress)
        with disk_trouble_told(place):
            write_told(half, Told(inside.keys.vault_id, made_at, reason, state, mark_of(inside.key), marks(half)))
    return whole


def back_up_before_upgrade(folder: Path, key: VaultKey, engine: Engine) -> None:
    """Make the backup without which no upgrade of the schema begins. Raises KnownProblem as `lay_down` does."""
    inside = Inside(folder, KeyFile.read(folder), key, engine)
    lay_down(folder / FOLDER, inside, datetime.now().astimezone(), BackupReason.MIGRATION, "")


def copy_over(backup: Path, place: Path) -> Path:
    """Copy a whole backup to another *place*, read back there, and give its folder.

    Raises KnownProblem VAULT_FULL, VAULT_READ_ONLY or VAULT_UNREACHABLE for that disk, and BACKUP_DAMAGED when the
    backup is not as it was written.
    """
    with disk_trouble_told(place):
        place.mkdir(mode=0o700, exist_ok=True)
        clear_half_made(place)
    told = read_told(backup)
    with _named_when_whole(place / backup.name) as half:
        with disk_trouble_told(place):
            for name in (*(told.files if told else ()), TOLD):
                copy_whole(backup / name, half / name)
        if told is None or marks(half) != dict(told.files):
            raise KnownProblem(Problem.BACKUP_DAMAGED, backup=backup.name)
    return place / backup.name


@contextmanager
def _named_when_whole(whole: Path) -> Iterator[Path]:
    half = half_made(whole.parent, token_hex(4))
    try:
        with disk_trouble_told(whole.parent):
            half.mkdir(mode=0o700)
        yield half
        with disk_trouble_told(whole.parent):
            flush_folder(half)
            half.rename(whole)
            flush_folder(whole.parent)
    except BaseException:
        shutil.rmtree(half, ignore_errors=True)
        raise

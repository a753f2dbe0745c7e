"""Putting a backup back in the place of the present state: the old whole, or the new whole, at every moment."""

import contextlib
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sqlalchemy import Engine
from sqlalchemy.orm import Session

from models.keeping_kinds import Act, BackupReason
from models.noting import note
from models.problems import KnownProblem, Problem
from models.progress import Progress, silent, stretch
from models.records import Note
from models.records.backups import BackupLine
from models.vault.backups.copying import copy_database
from models.vault.backups.laying_down import lay_down
from models.vault.backups.places import FOLDER
from models.vault.backups.proving import prove
from models.vault.cleansing import Register, carry_destroyed, register_of
from models.vault.editions import remember_edition
from models.vault.engine import Access, encrypted_engine, fold_in, for_writing
from models.vault.journal import Writer, carry_over
from models.vault.keyfile import KeyFile, fresh_database_name
from models.vault.keyslots import VaultKey
from models.vault.migrations import migrate
from models.vault.opening import clear_leftovers
from models.vault.result_codes import database_trouble_told

if TYPE_CHECKING:
    from models.vault.vault import Vault

NOTHING_DESTROYED: Register = {}

_PROVED, _KEPT = 0.4, 0.7


def restore(vault: "Vault", line: BackupLine, progress: Progress = silent) -> None:
    """Put the backup of *line* back; the present state is kept first, as a backup of its own.

    What was written in the log since then is carried over, and so is what was destroyed since; the people who may open
    the vault stay as they are now. The vault stays open, over what was put back. Raises KnownProblem NOT_ALLOWED to
    everybody but the chair, BACKUP_DAMAGED, _MISSING, _NEWER and _OTHER_KEY, and what the disk refuses; then nothing
    has changed.
    """
    vault.require_governing()
    with vault.copying:
        with vault.inside() as inside:
            require_sound(line.folder, inside.key, inside.folder, stretch(progress, 0, _PROVED))
        with vault.at_rest() as inside:
            keeping = stretch(progress, _PROVED, _KEPT)
            lay_down(inside.folder / FOLDER, inside, _now(), BackupReason.RESTORING, "", keeping)
            fresh = inside.folder / fresh_database_name()
            filling = stretch(progress, _KEPT, 1)
            with put_beside(line, inside.key, fresh, inside.key, filling) as engine:
                with contextlib.suppress(KnownProblem), database_trouble_told(inside.database):
                    fold_in(inside.engine)
                carry_on(inside.engine, engine, inside.keys, vault.person, _told(line))
            keys = replace(inside.keys, database=fresh.name)
            vault.switch_to(replace(vault.keyring, file=keys))
        clear_leftovers(vault.folder, keys)
        vault.anchor()


def require_sound(backup: Path, key: VaultKey, scratch: Path, progress: Progress = silent) -> None:
    """Raise KnownProblem BACKUP_DAMAGED (backup, fault) unless everything in *backup* can be read."""
    proof = prove(backup, key, scratch, _now(), progress)
    if not proof.ok:
        raise KnownProblem(Problem.BACKUP_DAMAGED, backup=backup.name, fault=proof.problem)


@contextmanager
def put_beside(
    line: BackupLine, opens: VaultKey, target: Path, key: VaultKey, progress: Progress = silent
) -> Iterator[Engine]:
    """Give the database of the backup, which *opens* with one key, as the new file *target* under another *key*.

    It has today's schema; after the block it is whole and on disk, and gone when the block fails.
    """
    backup = encrypted_engine(KeyFile.read(line.folder).database_in(line.folder), opens, Access.FROZEN)
    try:
        copy_database(backup, target, key, progress)
    finally:
        backup.dispose()
    engine = encrypted_engine(target, key, Access.WRITE)
    try:
        with database_trouble_told(target):
            migrate(engine)
            yield engine
            fold_in(engine)
    except BaseException:
        engine.dispose()
        _remove(target)
        raise
    engine.dispose()


def carry_on(
    present: Engine | None,
    engine: Engine,
    keys: KeyFile,
    person: str,
    notes: tuple[Note, ...],
    register: Register = NOTHING_DESTROYED,
) -> None:
    """Let what is put back know what was destroyed and done since, and which is its key file.

    Where the *present* database cannot be read whole, the *register* is what was found in it.
    """
    with Session(for_writing(engine)) as session, Writer(person).following(session) as follow:
        if present is not None:
            with closing(present.raw_connection()) as old:
                register = register_of(_driver(old))
        carry_destroyed(register, _driver(session.connection().connection))
        if present is not None:
            with Session(present) as source:
                carry_over(source, session)
        remember_edition(session.connection(), keys)
        note(session, *notes)
        follow.write()
        session.commit()


def _told(line: BackupLine) -> tuple[Note, ...]:
    return (
        Note(act=Act.BACKUP_MADE, kind="backup", detail=BackupReason.RESTORING),
        Note(act=Act.RESTORED, kind="vault", detail=restored_from(line)),
    )


def restored_from(line: BackupLine) -> str:
    """Which backup was put back, for the log: its reason and its moment."""
    return f"{line.reason} {line.made_at.isoformat(timespec='seconds')}"


def _driver(connection: Any) -> Any:
    return connection.driver_connection


def _remove(database: Path) -> None:
    for file in database.parent.glob(f"{database.name}*"):
        with contextlib.suppress(OSError):
            file.unlink()


def _now() -> datetime:
    return datetime.now().astimezone()

"""Putting a backup in the place of a vault that does not open; what is damaged is kept beside it."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import Engine
from sqlalchemy.orm import Session

from models.keeping_kinds import Act, VaultRole
from models.problems import KnownProblem, Problem
from models.progress import Progress, silent, stretch
from models.records import Note
from models.records.backups import BackupLine
from models.vault.backups.places import ASIDE
from models.vault.backups.prints import mark_of
from models.vault.backups.telling import read_told
from models.vault.cleansing import REGISTER, Register, without_ids
from models.vault.damage import is_whole
from models.vault.engine import Access, encrypted_engine, examine, fold_in
from models.vault.journal import ANCHOR_FILE, write_anchor
from models.vault.keyfile import KEY_FILE, KeyFile, fresh_database_name, is_database_name, person_name
from models.vault.keyring import Keyring, unlock
from models.vault.keyslots import VaultKey
from models.vault.lock import FolderLock
from models.vault.opening import clear_leftovers
from models.vault.remains import Remains
from models.vault.restoring import carry_on, put_beside, require_sound, restored_from
from models.vault.result_codes import database_trouble_told, disk_trouble_told
from models.vault.unfolded import log_of
from models.vault.whole_file import copy_whole, flush_folder

_NO_KEYS = (Problem.VAULT_DAMAGED, Problem.VAULT_MISSING, Problem.KEYS_TAMPERED)
_MOMENT = "%Y-%m-%dT%H%M%SZ"
_PROVED = 0.4


def mend(folder: Path, line: BackupLine, person: str, passphrase: str, progress: Progress = silent) -> Path:
    """Put the backup of *line* in the place of what is damaged in *folder*; gives the folder in which that is kept.

    When only the key file was hit, only that is put back, and the cases stay as they are now. What can still be read
    of the register of destroyed cases is carried over, and the log where all of the database can be. Raises
    KnownProblem NOT_ALLOWED (role) to who only reads, BACKUP_DAMAGED, VAULT_IN_USE, what `unlocked` raises and what the
    disk refuses; then all is as it was.
    """
    with _ours(folder):
        keyring, keys_hit = unlocked(folder, (line,), person, passphrase)
        try:
            _require_writing(keyring, person)
            database = database_in(folder, keyring.file)
            if keys_hit and is_whole(database, keyring.key):
                kept = _kept_aside(folder, database)
                _put_keys_back(folder, database, keyring, person)
            else:
                opens = key_of(line, keyring, person, passphrase)
                require_sound(line.folder, opens, folder, stretch(progress, 0, _PROVED))
                kept = _kept_aside(folder, database)
                _put_back(folder, line, opens, database, keyring, person, stretch(progress, _PROVED, 1))
        finally:
            keyring.key.wipe()
    return kept


def set_log_aside(folder: Path, person: str, passphrase: str) -> Path:
    """Go on without the last changes, when only the write-ahead log is damaged; gives the folder in which that is kept.

    What stands in the log before the damage stays: that is newer than any backup. Raises KnownProblem VAULT_DAMAGED
    when the database itself is damaged too, and otherwise as `mend` does.
    """
    with _ours(folder):
        keyring = unlock(folder, person, passphrase)[0]
        try:
            _require_writing(keyring, person)
            database = keyring.file.database_in(folder)
            kept = _kept_aside(folder, database)
            engine = encrypted_engine(database, keyring.key, Access.WRITE)
            try:
                told = Note(act=Act.RESTORED, kind="vault", detail=log_of(database).name)
                with database_trouble_told(database):
                    fold_in(engine)
                    examine(engine, database)
                    carry_on(None, engine, keyring.file, person_name(person), (told,))
            finally:
                engine.dispose()
        finally:
            keyring.key.wipe()
    return kept


def unlocked(folder: Path, lines: Sequence[BackupLine], person: str, passphrase: str) -> tuple[Keyring, bool]:
    """The keys of the vault in *folder*, and whether they had to come from a backup, since its own are damaged.

    Raises KnownProblem WRONG_PASSPHRASE, UNKNOWN_PERSON and TOO_MANY_ATTEMPTS, and VAULT_DAMAGED (file) when neither
    its own key file nor that of one of the backups in *lines* can be read.
    """
    try:
        return unlock(folder, person, passphrase)[0], False
    except KnownProblem as told:
        if told.problem not in _NO_KEYS:
            raise
    for line in lines:
        try:
            return unlock(line.folder, person, passphrase)[0], True
        except KnownProblem as told:
            if told.problem not in (*_NO_KEYS, Problem.UNKNOWN_PERSON):
                raise
    raise KnownProblem(Problem.VAULT_DAMAGED, file=KEY_FILE)


def key_of(line: BackupLine, keyring: Keyring, person: str, passphrase: str) -> VaultKey:
    """What opens a backup: the key of the vault, or its own from before that was renewed. Raises as `unlock` does."""
    told = read_told(line.folder)
    if told is None or told.key_mark == mark_of(keyring.key):
        return keyring.key
    return unlock(line.folder, person, passphrase)[0].key


def database_in(folder: Path, keys: KeyFile) -> Path:
    """The database that *keys* name, or when those came from elsewhere and name none that is there, the last one."""
    named = keys.database_in(folder)
    if named.exists():
        return named
    others = [file for file in folder.glob("cases*.db") if is_database_name(file.name)]
    return max(others, key=lambda file: file.stat().st_mtime, default=named)


@contextmanager
def _ours(folder: Path) -> Iterator[None]:
    with disk_trouble_told(folder):
        lock = FolderLock(folder)
    try:
        yield
    finally:
        lock.release()


def _require_writing(keyring: Keyring, person: str) -> None:
    role = keyring.file.slot_of(person).role
    if role not in tuple(VaultRole) or not VaultRole(role).may_write:
        raise KnownProblem(Problem.NOT_ALLOWED, role=role)


def _kept_aside(folder: Path, database: Path) -> Path:
    """Copy what is damaged, before anything is put in its place."""
    with disk_trouble_told(folder):
        aside = folder / f"{ASIDE}{datetime.now(UTC).strftime(_MOMENT)}"
        aside.mkdir(mode=0o700, exist_ok=True)
        for file in (folder / KEY_FILE, folder / ANCHOR_FILE, database, log_of(database)):
            if file.exists():
                copy_whole(file, aside / file.name)
        flush_folder(aside)
    return aside


def _put_keys_back(folder: Path, database: Path, keyring: Keyring, person: str) -> None:
    engine = encrypted_engine(database, keyring.key, Access.WRITE)
    try:
        # The database knows of a later edition; who has the key may say that this one counts again.
        told = Note(act=Act.RESTORED, kind="vault", detail=KEY_FILE)
        with database_trouble_told(database):
            carry_on(None, engine, keyring.file, person_name(person), (told,))
    finally:
        engine.dispose()
    with disk_trouble_told(folder):
        replace(keyring.file, database=database.name).write(folder)


def _put_back(
    folder: Path,
    line: BackupLine,
    opens: VaultKey,
    database: Path,
    keyring: Keyring,
    person: str,
    progress: Progress,
) -> None:
    told = Note(act=Act.RESTORED, kind="vault", detail=restored_from(line))
    fresh = folder / fresh_database_name()
    with put_beside(line, opens, fresh, keyring.key, progress) as engine:
        _carry_on_as_far_as_possible(database, keyring, engine, person_name(person), told)
        with Session(engine) as session, disk_trouble_told(folder):
            write_anchor(session, folder)
    keys = replace(keyring.file, database=fresh.name)
    with disk_trouble_told(folder):
        keys.write(folder)
    clear_leftovers(folder, keys)


def _carry_on_as_far_as_possible(database: Path, keyring: Keyring, engine: Engine, person: str, told: Note) -> None:
    if not is_whole(database, keyring.key):
        carry_on(None, engine, keyring.file, person, (told,), _register_left(Remains(database, keyring.key)))
        return
    present = encrypted_engine(database, keyring.key, Access.READ)
    try:
        carry_on(present, engine, keyring.file, person, (told,))
    finally:
        present.dispose()


def _register_left(remains: Remains) -> Register:
    """What can still be read of which cases were destroyed: they must not come back."""
    tables = [remains.table(name) for name in remains.tables() if name in REGISTER]
    return {table.name: without_ids(table.columns, table.rows.values()) for table in tables}

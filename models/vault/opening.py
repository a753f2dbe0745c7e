"""Make the folder of a vault, and open what is in it."""

import contextlib
import os
from contextlib import ExitStack
from pathlib import Path

from sqlalchemy import Engine, text

from models.problems import KnownProblem, Problem
from models.vault.engine import Access, encrypted_engine, examine, fold_in, prepare
from models.vault.keyfile import DATABASE, KEY_FILE, KeyFile
from models.vault.keyslots import VaultKey
from models.vault.lock import LOCK_FILE, FolderLock
from models.vault.migrations import migrate, pending
from models.vault.result_codes import database_trouble_told, disk_trouble_told
from models.vault.whole_file import flush_folder

_UNFINISHED = "cases.new.db"
# Verifying takes about 3 ms per MB: up to here opening stays quick, beyond it is for `Vault.examine`.
_EXAMINED_ON_OPENING = 32 << 20


def build(folder: Path, keys: KeyFile, key: VaultKey) -> None:
    """Make a vault in *folder*, which is new or empty; the key file comes last, so that a vault is a whole one.

    Raises KnownProblem VAULT_EXISTS, VAULT_IN_USE, VAULT_FULL or VAULT_READ_ONLY; *folder* is then as it was.
    """
    with ExitStack() as undo:
        with disk_trouble_told(folder):
            _make_folder(folder, undo)
            lock = FolderLock(folder)
            undo.callback(_remove_ours, folder)
            undo.callback(lock.release)
            _remove_unfinished(folder)
            prepare(folder / _UNFINISHED)
        _write_first_schema(folder / _UNFINISHED, key)
        with disk_trouble_told(folder):
            (folder / _UNFINISHED).replace(folder / DATABASE)
            keys.write(folder)
        undo.pop_all()
        lock.release()


def claim(folder: Path) -> FolderLock | None:
    """Take the lock of *folder*, or give None where nothing can be written.

    Raises KnownProblem VAULT_IN_USE (person, since).
    """
    if not (_writable(folder) and _writable(folder / DATABASE)):
        return None
    try:
        return FolderLock(folder)
    except OSError:
        return None


def open_database(folder: Path, key: VaultKey, *, claimed: bool) -> Engine:
    """Open the database in *folder*: verified, and when it is ours to change, with today's schema.

    Raises KnownProblem VAULT_DAMAGED, VAULT_NEWER, VAULT_READ_ONLY (an older schema or unfinished changes, where
    nothing can be written) and what the disk refuses.
    """
    database = folder / DATABASE
    if not database.is_file() or not database.stat().st_size:
        raise KnownProblem(Problem.VAULT_DAMAGED, file=DATABASE)
    engine = encrypted_engine(database, key, _access(folder, claimed))
    try:
        with database_trouble_told(database):
            _verify(engine, database, claimed)
            if claimed:
                with disk_trouble_told(folder):
                    migrate(engine, database)
            elif pending(engine):
                raise KnownProblem(Problem.VAULT_READ_ONLY, folder=str(folder))
    except BaseException:
        engine.dispose()
        raise
    return engine


def _make_folder(folder: Path, undo: ExitStack) -> None:
    if folder.exists():
        ours = (LOCK_FILE, _UNFINISHED, f".{KEY_FILE}.")
        if not folder.is_dir() or any(not entry.name.startswith(ours) for entry in folder.iterdir()):
            raise KnownProblem(Problem.VAULT_EXISTS, folder=str(folder))
    else:
        folder.mkdir(parents=True)
        undo.callback(folder.rmdir)
    with contextlib.suppress(OSError):  # a stick may know no rights
        folder.chmod(0o700)


def _remove_unfinished(folder: Path) -> None:
    """Remove what a program that was ended while making a vault here has left; none of it was ever in use."""
    for pattern in (f"{_UNFINISHED}*", f".{KEY_FILE}.*"):
        for file in folder.glob(pattern):
            file.unlink()


def _remove_ours(folder: Path) -> None:
    with contextlib.suppress(OSError):
        _remove_unfinished(folder)
        for name in (KEY_FILE, DATABASE, LOCK_FILE):
            (folder / name).unlink(missing_ok=True)


def _write_first_schema(database: Path, key: VaultKey) -> None:
    engine = encrypted_engine(database, key, Access.WRITE)
    try:
        with database_trouble_told(database):
            migrate(engine, database)
            with engine.begin() as connection:
                # Writes the first page, and with it the seal, also when there is no table yet.
                connection.execute(text("PRAGMA user_version = 1"))
            fold_in(engine)
    finally:
        engine.dispose()
    flush_folder(database.parent)


def _access(folder: Path, claimed: bool) -> Access:
    if claimed:
        return Access.WRITE
    if _writable(folder):
        return Access.READ
    if _has_unfolded_changes(folder / DATABASE):
        # They can only be read by first writing beside them; leaving them out would show an older state.
        raise KnownProblem(Problem.VAULT_READ_ONLY, folder=str(folder))
    return Access.FROZEN


def _verify(engine: Engine, database: Path, claimed: bool) -> None:
    with engine.connect() as connection:
        connection.execute(text("SELECT count(*) FROM sqlite_schema"))
    if claimed:
        _fold_in_if_possible(engine, database)
    if _has_unfolded_changes(database):
        return  # they count for more than the pages they replace, of which one may be half its way
    if database.stat().st_size <= _EXAMINED_ON_OPENING:
        examine(engine, database)


def _fold_in_if_possible(engine: Engine, database: Path) -> None:
    try:
        with database_trouble_told(database):
            fold_in(engine)
    except KnownProblem as told:
        # On a full disk, or beside a reader, a vault must still open: the log is read as well as the file.
        if told.problem not in (Problem.VAULT_FULL, Problem.VAULT_LOCKED):
            raise


def _has_unfolded_changes(database: Path) -> bool:
    log = database.with_name(f"{database.name}-wal")
    return log.exists() and log.stat().st_size > 0


def _writable(path: Path) -> bool:
    return os.access(path, os.W_OK, effective_ids=os.access in os.supports_effective_ids)

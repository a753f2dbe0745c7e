"""Make the folder of a vault, and open what is in it."""

import contextlib
import os
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path

from sqlalchemy import Engine, text

from models.problems import KnownProblem, Problem
from models.vault.backups.laying_down import back_up_before_upgrade
from models.vault.engine import Access, encrypted_engine, examine, fold_in, prepare
from models.vault.keyfile import DATABASE, KEY_FILE, KeyFile, is_database_name
from models.vault.keyslots import VaultKey
from models.vault.lock import LOCK_FILE, FolderLock, holder, in_use, knows_locks
from models.vault.migrations import migrate, pending
from models.vault.result_codes import database_trouble_told, disk_trouble_told
from models.vault.unfolded import verify_log
from models.vault.whole_file import flush_folder, overwrite_and_remove

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


def claim(folder: Path, *, take_over: bool = False) -> FolderLock | None:
    """Take the lock of *folder*, or give None where nothing can be written; see FolderLock.

    Raises KnownProblem VAULT_IN_USE (person, since, host), VAULT_LEFT_OPEN (person, since, host), VAULT_WITHOUT_LOCKS.
    """
    if not (_writable(folder) and _writable(KeyFile.read(folder).database_in(folder))):
        return None
    try:
        return FolderLock(folder, take_over=take_over)
    except OSError:
        return None


def open_database(
    database: Path,
    key: VaultKey,
    *,
    claimed: bool,
    damaged: bool = False,
    upgrading: Callable[[], object] = bool,
) -> Engine:
    """Open *database*, which lies in a vault's folder: verified, and when it is ours to change, with today's schema.

    One that is known to be *damaged* is opened as far as it goes, for reading. *upgrading* hears of an older schema.

    Raises KnownProblem VAULT_DAMAGED, VAULT_NEWER, VAULT_READ_ONLY (an older schema or unfinished changes, where
    nothing can be written) and what the disk refuses.
    """
    folder = database.parent
    if not database.is_file() or not database.stat().st_size:
        raise KnownProblem(Problem.VAULT_DAMAGED, file=database.name)
    if claimed:
        with disk_trouble_told(folder):
            verify_log(database)
    access = Access.FROZEN if damaged and not _has_unfolded_changes(database) else _access(database, claimed)
    engine = encrypted_engine(database, key, access, damaged=damaged)
    try:
        with database_trouble_told(database):
            if not damaged:
                _verify(engine, database, claimed)
            if claimed:
                _upgrade(engine, folder, key, upgrading)
            elif pending(engine):
                raise KnownProblem(Problem.VAULT_READ_ONLY, folder=str(folder))
    except BaseException:
        engine.dispose()
        raise
    return engine


def _upgrade(engine: Engine, folder: Path, key: VaultKey, upgrading: Callable[[], object]) -> None:
    def before() -> None:
        back_up_before_upgrade(folder, key, engine)
        upgrading()

    with disk_trouble_told(folder):
        migrate(engine, before)


def clear_leftovers(folder: Path, keys: KeyFile) -> None:
    """Remove the databases in *folder* that are not the vault's: copies never finished, or what a new one replaced.

    What cannot be removed now, because another program still reads it, is removed at a later opening.
    """
    for file in folder.glob("cases*.db*"):
        database, ending, side = file.name.partition(".db")
        name = database + ending
        if side in ("", "-wal", "-shm", "-journal") and is_database_name(name) and name != keys.database:
            with contextlib.suppress(OSError):
                overwrite_and_remove(file)


def note_engine(database: Path, key: VaultKey) -> Engine | None:
    """An engine to write notes in the log with, beside the program that has it open; None where nothing can be written.

    Nothing is opened until it is used.
    """
    if not (_writable(database.parent) and _writable(database) and knows_locks(database)):
        return None
    return encrypted_engine(database, key, Access.WRITE)


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
            migrate(engine)
            with engine.begin() as connection:
                # Writes the first page, and with it the seal, also when there is no table yet.
                connection.execute(text("PRAGMA user_version = 1"))
            fold_in(engine)
    finally:
        engine.dispose()
    flush_folder(database.parent)


def _access(database: Path, claimed: bool) -> Access:
    if claimed:
        return Access.WRITE
    _require_reach(database.parent)
    if not knows_locks(database):
        if _has_unfolded_changes(database):
            raise KnownProblem(Problem.VAULT_WITHOUT_LOCKS)
        return Access.FROZEN
    if _writable(database.parent):
        return Access.READ
    if _has_unfolded_changes(database):
        # They can only be read by first writing beside them; leaving them out would show an older state.
        raise KnownProblem(Problem.VAULT_READ_ONLY, folder=str(database.parent))
    return Access.FROZEN


def _require_reach(folder: Path) -> None:
    """Beside a program on another machine nothing can be read: no memory that the two could share reaches it."""
    inside = holder(folder)
    if inside is not None and inside.is_elsewhere:
        raise in_use(inside)


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

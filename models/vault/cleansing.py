"""Taking cases out of a vault so that nothing of them is left: in its database, and in every copy of that.

What is removed is overwritten and the file made anew without room for remains, so that even the key shows nothing.
"""

import contextlib
import json
import secrets
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sqlalchemy import Engine

from models.problems import KnownProblem, Problem
from models.vault.backups.places import read_name, remove_backup
from models.vault.backups.telling import marks, read_told, sealed_again
from models.vault.engine import Access, encrypted_engine, examine, fold_in
from models.vault.keyfile import KeyFile
from models.vault.keyslots import VaultKey
from models.vault.result_codes import database_trouble_told
from models.vault.whole_file import copy_whole, flush_folder

if TYPE_CHECKING:
    from sqlcipher3.dbapi2 import Connection

_HALF = ".cleansing."
REGISTER = ("destroyed_case", "unreached")
"""The tables that know of destroyed cases."""

Rows = tuple[Sequence[str], Sequence[tuple[Any, ...]]]
Register = Mapping[str, Rows]
"""For each of those tables its columns and its rows, without the ids."""


def remove_cases(connection: "Connection", case_ids: Sequence[int]) -> frozenset[int]:
    """Delete these cases and all that is known of them, in the open transaction; answers which were there.

    Also gone: what stands half typed about them, and the attendance lists of days that keep no conference. Fit for
    every schema that the program ever wrote.
    """
    there = frozenset(one for (one,) in connection.execute('SELECT id FROM "case"') if one in set(case_ids))
    if not there:
        return there
    words, days = _words(connection, there), _days(connection, there)
    tables = {name for (name,) in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")}
    for case_id in sorted(there):
        connection.execute('DELETE FROM "case" WHERE id = ?', (case_id,))
    if "half_typed" in tables:
        _remove_half_typed(connection, words)
    if "attendee" in tables:
        for day in days:
            still = connection.execute("SELECT 1 FROM conference WHERE held_on = ? LIMIT 1", (day,)).fetchone()
            if still is None:
                connection.execute("DELETE FROM attendee WHERE day = ?", (day,))
    return there


def register_of(connection: "Connection") -> Register:
    """What the database of *connection* knows of destroyed cases."""
    found = {}
    for table in REGISTER:
        cursor = connection.execute(f"SELECT * FROM {table}")  # noqa: S608 - one of two names of ours
        found[table] = without_ids([column[0] for column in cursor.description], cursor.fetchall())
    return found


def without_ids(columns: Sequence[str], rows: Iterable[Sequence[Any]]) -> Rows:
    """The columns and rows of a table of the register, but for the ids, which differ from one database to another."""
    kept = [place for place, name in enumerate(columns) if name != "id"]
    return [columns[place] for place in kept], [tuple(row[place] for place in kept) for row in rows]


def carry_destroyed(register: Register, new: "Connection") -> None:
    """Let *new*, which is put back, know what was destroyed since by this *register*, and be without those cases.

    It has today's schema; in an open transaction of it.
    """
    for table, (names, rows) in register.items():
        known = {tuple(row) for row in new.execute(f"SELECT {_quoted(names)} FROM {table}")}  # noqa: S608 - as above
        places = ", ".join("?" * len(names))
        for row in rows:
            if row not in known:
                new.execute(f"INSERT INTO {table} ({_quoted(names)}) VALUES ({places})", row)  # noqa: S608 - as above
    remove_cases(new, [one for (one,) in new.execute("SELECT case_id FROM destroyed_case")])


def close_up(engine: Engine, database: Path) -> None:
    """Make the database anew without the room that what was deleted took, and empty its log.

    Raises KnownProblem VAULT_LOCKED while somebody reads or writes, VAULT_FULL, or what else the disk refuses; the
    database is then as it was.
    """
    with database_trouble_told(database), closing(engine.raw_connection()) as connection:
        connection.cursor().execute("VACUUM")
    fold_in(engine)


def copies_under(root: Path, live: Path, vault_id: str) -> tuple[Path, ...]:
    """Every database in *root* and the folders in it but *live*: backups, and what migrations and damage left.

    A vault with another id than *vault_id*, that somebody keeps in a folder of this one, stays out of it.
    """
    found = (file for file in root.rglob("*.db") if file.is_file() and file != live)
    return tuple(sorted(file for file in found if not _is_of_another(file, root, vault_id)))


def remove_halves(root: Path) -> None:
    """Remove what a cleansing that was ended halfway has left; the copies themselves were whole all the time."""
    for half in sorted(root.rglob(f"*{_HALF}*")):
        half.unlink(missing_ok=True)


def cleanse_file(database: Path, key: VaultKey, case_ids: Sequence[int]) -> frozenset[int]:
    """Take these cases out of a copy of the database: made anew beside it, verified, then put in its place in one go.

    Answers which were in it; a copy with none of them stays untouched. A backup gets new fingerprints and its proof is
    void. Raises KnownProblem or OSError when the copy cannot be opened with *key*, or not be written.
    """
    if _has_log(database):
        raise KnownProblem(Problem.VAULT_DAMAGED, file=database.name)
    if not _there(database, key, case_ids):
        _seal_if_needed(database, key)
        return frozenset()
    half = database.with_name(f".{database.stem}{_HALF}{secrets.token_hex(4)}")
    try:
        copy_whole(database, half)
        with _opened(half, key, Access.WRITE) as engine:
            with _transaction(engine) as connection:
                there = remove_cases(connection, case_ids)
            close_up(engine, half)
            examine(engine, half)
        half.replace(database)
    finally:
        for file in half.parent.glob(f"{half.name}*"):
            with contextlib.suppress(OSError):
                file.unlink()
    flush_folder(database.parent)
    _seal_if_needed(database, key)
    return there


def remove_copy(database: Path) -> None:
    """Remove a copy that cannot be cleansed: a backup as a whole, anything else with its side files."""
    if read_name(database.parent.name) is not None:
        remove_backup(database.parent)
        return
    for file in database.parent.glob(f"{database.name}*"):
        file.unlink()


def _is_of_another(file: Path, root: Path, vault_id: str) -> bool:
    for folder in file.parents:
        if folder == root:
            return False
        with contextlib.suppress(KnownProblem):
            if KeyFile.read(folder).vault_id != vault_id:
                return True
    return False


def _there(database: Path, key: VaultKey, case_ids: Sequence[int]) -> frozenset[int]:
    with _opened(database, key, Access.FROZEN) as engine, closing(engine.raw_connection()) as connection:
        found = connection.cursor().execute('SELECT id FROM "case"').fetchall()
    return frozenset(one for (one,) in found) & set(case_ids)


@contextlib.contextmanager
def _opened(database: Path, key: VaultKey, access: Access) -> Iterator[Engine]:
    engine = encrypted_engine(database, key, access)
    try:
        with database_trouble_told(database):
            yield engine
    finally:
        engine.dispose()


@contextlib.contextmanager
def _transaction(engine: Engine) -> Iterator["Connection"]:
    with closing(engine.raw_connection()) as pooled:
        connection: Any = pooled.driver_connection
        connection.execute("BEGIN IMMEDIATE")
        try:
            yield connection
        except BaseException:
            if connection.in_transaction:  # a full disk has ended it already, and is what must be told
                connection.execute("ROLLBACK")
            raise
        connection.execute("COMMIT")


def _has_log(database: Path) -> bool:
    log = database.with_name(f"{database.name}-wal")
    return log.exists() and log.stat().st_size > 0


def _seal_if_needed(database: Path, key: VaultKey) -> None:
    """Let a backup tell its files as they are, also when a program was ended between the two; damage stays damage."""
    told = read_told(database.parent)
    if told is None or told.files == marks(database.parent):
        return
    with _opened(database, key, Access.FROZEN) as engine:
        examine(engine, database)
    sealed_again(database.parent)


def _words(connection: "Connection", case_ids: frozenset[int]) -> frozenset[str]:
    """What tells that a text is about one of these cases: their numbers, and the names in them."""
    asked = 'SELECT number FROM "case" WHERE id = ?1 UNION SELECT name FROM person WHERE case_id = ?1'
    found = {word for one in case_ids for (word,) in connection.execute(asked, (one,))}
    return frozenset(word for word in found if word.strip())


def _days(connection: "Connection", case_ids: frozenset[int]) -> frozenset[str]:
    asked = "SELECT held_on FROM conference WHERE case_id = ?"
    return frozenset(day for one in case_ids for (day,) in connection.execute(asked, (one,)))


def _remove_half_typed(connection: "Connection", words: frozenset[str]) -> None:
    """What belongs to a case went with it; what belongs to none may be about it, and what belongs to another too."""
    connection.execute("DELETE FROM half_typed WHERE case_id IS NULL")
    written = words | {json.dumps(word)[1:-1] for word in words}
    for row, contents in connection.execute("SELECT rowid, contents FROM half_typed").fetchall():
        if any(word in contents for word in written):
            connection.execute("DELETE FROM half_typed WHERE rowid = ?", (row,))


def _quoted(names: Sequence[str]) -> str:
    return ", ".join(f'"{name}"' for name in names)

"""SQLAlchemy over SQLCipher: every connection opened by the raw key, every transaction begun by us."""

import os
from contextlib import closing
from enum import Enum
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2
from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.pool import NullPool, QueuePool

from models.problems import KnownProblem, Problem
from models.vault.keyslots import VaultKey

# Another program's checkpoint or a virus scanner may hold the file for a moment.
_BUSY_TIMEOUT_MS = 3000
# Who looks something up does not wait for who saves: what could not be noted at once is noted with the next change.
_NOTE_TIMEOUT_MS = 200


class Access(Enum):
    """How a database is opened: to change it, to fill a new one, beside a writer, or where nothing can be written."""

    WRITE = "mode=rw"
    FILL = "mode=rw&cache=private"
    READ = "mode=ro"
    FROZEN = "mode=ro&immutable=1"


def prepare(database: Path) -> None:
    """Make an empty *database* for its owner only; SQLite gives its side files the same rights."""
    os.close(os.open(database, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))


def encrypted_engine(database: Path, key: VaultKey, access: Access, *, damaged: bool = False) -> Engine:
    """Give an engine over *database*; nothing is opened until it is used.

    After one broken page a connection refuses everything: for a *damaged* one, none is used twice.
    Deliberately a real transaction for everything, CREATE TABLE included: the driver's own habit of
    committing before such statements is switched off, and BEGIN comes from the event below.
    """
    engine = create_engine(
        "sqlite://",
        module=sqlcipher3.dbapi2,
        creator=lambda: connected(database, key, access),
        hide_parameters=True,  # what people typed stays out of error messages and logs
        **({"poolclass": NullPool} if damaged else {"poolclass": QueuePool, "pool_size": 4, "max_overflow": 4}),
    )
    event.listen(engine, "begin", _begin)
    return engine


def for_writing(engine: Engine) -> Engine:
    """Give *engine* with transactions that take the write lock at once, so that none fails halfway for it."""
    return engine.execution_options(begin="BEGIN IMMEDIATE")


def for_a_note(engine: Engine) -> Engine:
    """As `for_writing`, for what can wait: it gives up soon while something else is being written."""
    return engine.execution_options(begin="BEGIN IMMEDIATE", patience=_NOTE_TIMEOUT_MS)


def fold_in(engine: Engine) -> None:
    """Bring every change from the write-ahead log into the database file itself.

    Raises KnownProblem VAULT_LOCKED when a reader needs the log a while longer; then nothing is lost either.
    """
    with closing(engine.raw_connection()) as connection:
        busy, _, _ = connection.cursor().execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    if busy:
        raise KnownProblem(Problem.VAULT_LOCKED)


def examine(engine: Engine, database: Path) -> None:
    """Verify the seal of every page, at about 3 ms per MB. Raises KnownProblem VAULT_DAMAGED."""
    with closing(engine.raw_connection()) as connection:
        faults = broken_seals(connection)
    if faults:
        raise KnownProblem(Problem.VAULT_DAMAGED, file=database.name)


def broken_seals(connection: Any) -> tuple[str, ...]:
    """Give what SQLCipher says of each page of the file whose seal is broken; a write-ahead log is not looked at."""
    cursor = connection.cursor()
    try:
        return tuple(str(told) for (told,) in cursor.execute("PRAGMA cipher_integrity_check"))
    finally:
        cursor.close()


def _begin(connection: Connection) -> None:
    options = connection.get_execution_options()
    patience = options.get("patience", _BUSY_TIMEOUT_MS)
    if connection.info.get("patience", _BUSY_TIMEOUT_MS) != patience:
        connection.exec_driver_sql(f"PRAGMA busy_timeout = {patience}")
        connection.info["patience"] = patience
    connection.exec_driver_sql(options.get("begin", "BEGIN"))


def connected(database: Path, key: VaultKey, access: Access) -> sqlcipher3.dbapi2.Connection:
    """Give a connection of the driver's own, for what no engine does: copying, and reading what is damaged."""
    connection = sqlcipher3.dbapi2.connect(
        f"{database.absolute().as_uri()}?{access.value}",
        uri=True,
        isolation_level=None,
        check_same_thread=False,
        timeout=_BUSY_TIMEOUT_MS / 1000,
    )
    try:
        connection.execute(f"PRAGMA key = \"x'{key.raw.hex()}'\"")
        for pragma in _pragmas(access):
            connection.execute(f"PRAGMA {pragma}").fetchall()
    except BaseException:
        connection.close()
        raise
    return connection


def _pragmas(access: Access) -> tuple[str, ...]:
    # cipher_memory_security stays off, as is SQLCipher's own choice: keys are wiped either way, and the texts it would
    # wipe are in the program's memory as well, for as long as it shows them. Measured with it on: opening a case took
    # twice as long (33 ms for 17), opening a vault too, and a statement over sixty columns fourteen times as long.
    always = (
        "cipher_log_level = NONE",
        "temp_store = MEMORY",  # never a temporary file on disk
        "foreign_keys = ON",
        "trusted_schema = OFF",
    )
    if access is Access.FILL:
        # What is half filled is never in use: it is brought to disk once, when it is whole.
        return (*always, "journal_mode = OFF", "synchronous = OFF")
    if access is not Access.WRITE:
        return always
    # FULL: with NORMAL, a power cut would take back all since the last checkpoint, which may be minutes.
    # No limit would leave changes of an earlier use behind the end of the log.
    return (*always, "journal_mode = WAL", "journal_size_limit = 0", "synchronous = FULL", "secure_delete = ON")

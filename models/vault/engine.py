"""SQLAlchemy over SQLCipher: every connection opened by the raw key, every transaction begun by us."""

import os
from contextlib import closing
from enum import Enum
from pathlib import Path

import sqlcipher3.dbapi2
from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.pool import QueuePool

from models.problems import KnownProblem, Problem
from models.vault.keyslots import VaultKey

# Another program's checkpoint or a virus scanner may hold the file for a moment.
_BUSY_TIMEOUT_MS = 3000


class Access(Enum):
    """How a database is opened: to change it, beside a writer, or where nothing can be written at all."""

    WRITE = "mode=rw"
    READ = "mode=ro"
    FROZEN = "mode=ro&immutable=1"


def prepare(database: Path) -> None:
    """Make an empty *database* for its owner only; SQLite gives its side files the same rights."""
    os.close(os.open(database, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))


def encrypted_engine(database: Path, key: VaultKey, access: Access) -> Engine:
    """Give an engine over *database*; nothing is opened until it is used.

    Deliberately a real transaction for everything, CREATE TABLE included: the driver's own habit of
    committing before such statements is switched off, and BEGIN comes from the event below.
    """
    engine = create_engine(
        "sqlite://",
        module=sqlcipher3.dbapi2,
        creator=lambda: _connected(database, key, access),
        poolclass=QueuePool,
        pool_size=4,
        max_overflow=4,
        hide_parameters=True,  # what people typed stays out of error messages and logs
    )
    event.listen(engine, "begin", _begin)
    return engine


def for_writing(engine: Engine) -> Engine:
    """Give *engine* with transactions that take the write lock at once, so that none fails halfway for it."""
    return engine.execution_options(begin="BEGIN IMMEDIATE")


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
        faults = connection.cursor().execute("PRAGMA cipher_integrity_check").fetchall()
    if faults:
        raise KnownProblem(Problem.VAULT_DAMAGED, file=database.name)


def _begin(connection: Connection) -> None:
    connection.exec_driver_sql(connection.get_execution_options().get("begin", "BEGIN"))


def _connected(database: Path, key: VaultKey, access: Access) -> sqlcipher3.dbapi2.Connection:
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
    # cipher_memory_security stays off, as is SQLCipher's own choice: keys are wiped either way, a statement would take
    # ten times as long, and the texts it would wipe are in the program's memory as well, for as long as it shows them.
    always = (
        "cipher_log_level = NONE",
        "temp_store = MEMORY",  # never a temporary file on disk
        "foreign_keys = ON",
        "trusted_schema = OFF",
    )
    if access is not Access.WRITE:
        return always
    # FULL: with NORMAL, a power cut would take back all since the last checkpoint, which may be minutes.
    return (*always, "journal_mode = WAL", "synchronous = FULL", "secure_delete = ON")

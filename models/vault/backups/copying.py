"""Copying a database page by page while others go on writing: one consistent state, encrypted all the way."""

import os
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from sqlalchemy import Engine
from sqlcipher3.dbapi2 import Error as SQLCipherError

from models.problems import KnownProblem, Problem
from models.progress import Progress, silent, stretch
from models.vault.engine import Access, broken_seals, connected, prepare
from models.vault.keyslots import VaultKey
from models.vault.result_codes import database_trouble_told, disk_trouble_told

_IN_WORDS = {
    "is full": Problem.VAULT_FULL,
    "is locked": Problem.VAULT_LOCKED,
    "readonly": Problem.VAULT_READ_ONLY,
    "I/O error": Problem.VAULT_UNREACHABLE,
    "unable to open": Problem.VAULT_UNREACHABLE,
    "malformed": Problem.VAULT_DAMAGED,
    "not a database": Problem.VAULT_DAMAGED,
}
_PAGES_AT_ONCE = 256  # a megabyte: between two of these others get their turn
_COPIED = 0.8


def copy_database(engine: Engine, target: Path, key: VaultKey, progress: Progress = silent) -> None:
    """Fill the new file *target* with the database of *engine* as it is now, under *key*, which may be another one.

    The copy is on disk and the seal of each of its pages verified. Raises KnownProblem VAULT_DAMAGED when a page cannot
    be read or was not written as it should, VAULT_FULL, VAULT_READ_ONLY, VAULT_UNREACHABLE; *target* is then gone.
    """
    with disk_trouble_told(target.parent):
        prepare(target)
    try:
        with database_trouble_told(target), _copying_trouble_told(target):
            _fill(engine, target, key, progress)
        with disk_trouble_told(target.parent):
            _bring_to_disk(target)
    except BaseException:
        target.unlink(missing_ok=True)
        raise


def _fill(engine: Engine, target: Path, key: VaultKey, progress: Progress) -> None:
    copying = stretch(progress, 0, _COPIED)
    with closing(connected(target, key, Access.FILL)) as filled:
        with closing(engine.raw_connection()) as source:
            driver = source.driver_connection
            assert driver is not None
            # One state for the whole copy: without it, every change by another connection would begin it anew.
            driver.execute("BEGIN")
            try:
                driver.execute("SELECT count(*) FROM sqlite_schema").fetchone()
                driver.backup(
                    filled, pages=_PAGES_AT_ONCE, progress=lambda _, left, total: copying(total - left, total)
                )
            finally:
                if driver.in_transaction:  # the disk's refusal may have ended it, and is what must be told
                    driver.execute("ROLLBACK")
        if broken_seals(filled):
            raise KnownProblem(Problem.VAULT_DAMAGED, file=target.name)
        progress(1, 1)


@contextmanager
def _copying_trouble_told(target: Path) -> Iterator[None]:
    """The driver gives no result code for what goes wrong in a copy; SQLite's own words are fixed."""
    try:
        yield
    except SQLCipherError as error:
        if getattr(error, "sqlite_errorcode", None) is not None:
            raise
        problem = next((told for words, told in _IN_WORDS.items() if words in str(error)), None)
        if problem is None:
            raise
        raise KnownProblem(problem, folder=str(target.parent), file=target.name) from error


def _bring_to_disk(file: Path) -> None:
    handle = os.open(file, os.O_RDWR | getattr(os, "O_BINARY", 0))
    try:
        os.fsync(handle)
    finally:
        os.close(handle)

"""Proving a backup: opening it, reading all of it, and dating the outcome."""

import contextlib
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from secrets import token_hex
from typing import Any

from sqlalchemy import Engine, select
from sqlalchemy.orm import Session
from sqlcipher3.dbapi2 import Error as SQLCipherError

from models.entities import Base, MinutesVersion
from models.problems import KnownProblem, Problem
from models.progress import Progress, silent, stretch
from models.records.backups import Proof
from models.vault.backups.contents import as_of_backup, contents_of, looked_into
from models.vault.backups.copying import copy_database
from models.vault.backups.places import half_made
from models.vault.backups.telling import marks, proved, read_told
from models.vault.engine import Access, broken_seals, encrypted_engine
from models.vault.keyfile import DATABASE, KeyFile
from models.vault.keyslots import VaultKey
from models.vault.migrations import known_revisions, migrate
from models.vault.result_codes import database_trouble_told, disk_trouble_told

_ROWS_AT_ONCE = 500


class _Unsound(Exception):
    def __init__(self, problem: str) -> None:
        super().__init__(problem)
        self.problem = problem


def prove(backup: Path, key: VaultKey, scratch: Path, now: datetime, progress: Progress = silent) -> Proof:
    """Open the *backup* and read all of it: files, key file, the seal of every page, rows, and what they mean.

    The outcome is dated *now* in the backup itself. It stays as it is otherwise; one of an earlier schema is upgraded
    in an encrypted copy in the folder *scratch*, which is gone afterwards. Raises KnownProblem BACKUP_MISSING,
    BACKUP_OTHER_KEY and BACKUP_NEWER, which say nothing of the backup's state.
    """
    try:
        _look_through(backup, key, scratch, progress)
        proof = Proof(at=now)
    except _Unsound as unsound:
        proof = Proof(at=now, problem=unsound.problem)
    with contextlib.suppress(OSError):  # a place that cannot be written to is no fault of the backup
        proved(backup, proof)
    progress(1, 1)
    return proof


def _look_through(backup: Path, key: VaultKey, scratch: Path, progress: Progress) -> None:
    if not backup.is_dir():
        raise KnownProblem(Problem.BACKUP_MISSING, backup=backup.name)
    told = read_told(backup)
    try:
        _expect(told is not None and marks(backup) == dict(told.files), "files")
    except OSError as error:
        raise _Unsound("files") from error
    progress(15, 100)
    with _unsound_when_damaged("keys"):
        KeyFile.read(backup)
    with _unsound_when_damaged("pages"), looked_into(backup, key) as connection:
        _expect(not broken_seals(connection), "pages")
        progress(40, 100)
        with _unsound_when_damaged("rows"):
            _expect(connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)], "rows")
            _expect(not connection.execute("PRAGMA foreign_key_check").fetchall(), "rows")
            revision = contents_of(connection).schema
    if revision not in known_revisions():
        raise KnownProblem(Problem.BACKUP_NEWER, backup=backup.name)
    progress(60, 100)
    with database_trouble_told(backup / DATABASE), _as_of_today(backup, key, scratch, revision) as engine:
        _read_everything(engine, stretch(progress, 0.6, 1))


def _expect(holds: bool, problem: str) -> None:
    if not holds:
        raise _Unsound(problem)


@contextmanager
def _unsound_when_damaged(problem: str) -> Iterator[None]:
    try:
        yield
    except KnownProblem as known:
        if as_of_backup(known, Path()).problem is not Problem.BACKUP_DAMAGED and known.problem not in _DAMAGED:
            raise
        raise _Unsound(problem) from known
    except SQLCipherError as error:
        raise _Unsound(problem) from error


_DAMAGED = (Problem.BACKUP_DAMAGED,)


@contextmanager
def _as_of_today(backup: Path, key: VaultKey, scratch: Path, revision: str) -> Iterator[Engine]:
    """Give the database of *backup* in today's schema: itself, or an encrypted copy that was upgraded."""
    engine = encrypted_engine(KeyFile.read(backup).database_in(backup), key, Access.FROZEN)
    place = half_made(scratch, token_hex(4))
    try:
        if revision != known_revisions()[-1]:
            with disk_trouble_told(scratch):
                place.mkdir(mode=0o700)
            copy_database(engine, place / "upgraded.db", key)
            engine.dispose()
            engine = encrypted_engine(place / "upgraded.db", key, Access.WRITE)
            migrate(engine)
        yield engine
    finally:
        engine.dispose()
        shutil.rmtree(place, ignore_errors=True)


def _read_everything(engine: Engine, progress: Progress) -> None:
    """Read every row of every table as what it means: dates as dates, kinds as kinds, records whole."""
    kinds = [mapper.class_ for mapper in Base.registry.mappers]
    for number, kind in enumerate(kinds):
        try:
            with Session(engine) as session:
                for row in session.scalars(select(kind).execution_options(yield_per=_ROWS_AT_ONCE)):
                    _understood(row)
                    session.expunge(row)
        except (ValueError, TypeError, LookupError) as error:
            raise _Unsound("contents") from error
        progress(number + 1, len(kinds))


def _understood(row: Any) -> None:
    if isinstance(row, MinutesVersion):
        row.snapshot()

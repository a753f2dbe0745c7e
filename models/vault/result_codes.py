"""Tell a bad day from a bug: what SQLite and the disk refuse becomes a problem to tell, the rest goes on."""

import errno
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy.exc import DBAPIError
from sqlcipher3.dbapi2 import Error as SQLCipherError

from models.problems import KnownProblem, Problem

# https://sqlite.org/rescode.html; the low byte of a result code is its kind.
_PERM, _BUSY, _LOCKED, _READONLY, _IOERR, _CORRUPT, _FULL, _CANTOPEN, _NOTADB = 3, 5, 6, 8, 10, 11, 13, 14, 26
_READONLY_DBMOVED = _READONLY | 4 << 8

_TOLD = {
    _PERM: Problem.VAULT_READ_ONLY,
    _BUSY: Problem.VAULT_LOCKED,
    _LOCKED: Problem.VAULT_LOCKED,
    _READONLY: Problem.VAULT_READ_ONLY,
    _READONLY_DBMOVED: Problem.VAULT_GONE,
    _IOERR: Problem.VAULT_UNREACHABLE,
    _CORRUPT: Problem.VAULT_DAMAGED,
    _FULL: Problem.VAULT_FULL,
    _CANTOPEN: Problem.VAULT_UNREACHABLE,
    _NOTADB: Problem.VAULT_DAMAGED,
}

_DISK_TOLD = {
    errno.ENOSPC: Problem.VAULT_FULL,
    errno.EDQUOT: Problem.VAULT_FULL,
    errno.EROFS: Problem.VAULT_READ_ONLY,
    errno.EACCES: Problem.VAULT_READ_ONLY,
    errno.EPERM: Problem.VAULT_READ_ONLY,
}


def is_there(path: Path) -> bool:
    """Tell whether *path* can be reached; a disk that was pulled out answers with more than "not found"."""
    try:
        path.stat()
    except OSError:
        return False
    return True


@contextmanager
def database_trouble_told(database: Path) -> Iterator[None]:
    """Turn a full disk, a lock, damage or a vanished *database* into a KnownProblem; our own mistakes go on."""
    try:
        yield
    except (DBAPIError, SQLCipherError) as error:
        refused = error.orig if isinstance(error, DBAPIError) else error
        code = getattr(refused, "sqlite_errorcode", 0)
        problem = _TOLD.get(code) or _TOLD.get(code & 0xFF)
        if problem is None:
            raise
        if problem is Problem.VAULT_UNREACHABLE and not is_there(database):
            problem = Problem.VAULT_GONE
        raise KnownProblem(problem, folder=str(database.parent), file=database.name) from error


@contextmanager
def disk_trouble_told(folder: Path) -> Iterator[None]:
    """Turn a disk's refusal to write in *folder* into a KnownProblem."""
    try:
        yield
    except OSError as error:
        problem = _DISK_TOLD.get(error.errno or 0, Problem.VAULT_UNREACHABLE)
        raise KnownProblem(problem, folder=str(folder)) from error

"""Fingerprints of what is in a database: to see whether anything changed, and what, without keeping a second copy."""

import hashlib
from collections.abc import Iterable, Iterator
from typing import Any

from models.vault.keyslots import VaultKey

_NOT_COMPARED = {"journal_entry", "journal_head", "half_typed", "alembic_version"}
_OF_NO_CASE = {"destroyed_case", "unreached"}
_PURPOSE = b"caseconf state of a backup"

Columns = dict[str, tuple[str, ...]]
"""For each table its columns, in order of name."""


def columns_of(connection: Any) -> Columns:
    """The tables that hold what people wrote, and their columns; the log and half-typed text are left out."""
    tables = connection.execute(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND sql LIKE 'CREATE TABLE%'"
    ).fetchall()
    return {
        name: tuple(sorted(row[1] for row in connection.execute(f'PRAGMA table_info("{name}")')))
        for (name,) in tables
        if name not in _NOT_COMPARED
    }


def shared(one: Columns, other: Columns) -> Columns:
    """What two databases of different schemas both have."""
    return {
        table: tuple(column for column in columns if column in other[table])
        for table, columns in one.items()
        if table in other
    }


def state_of(connection: Any, key: VaultKey) -> str:
    """A fingerprint of everything people wrote, that says nothing to who has not the key (hexadecimal)."""
    digest = hashlib.blake2b(key=key.derived(_PURPOSE), digest_size=32)
    for table, columns in sorted(columns_of(connection).items()):
        digest.update(f"{table}:{','.join(columns)}".encode())
        for _, text in _grouped(connection, table, columns, "case_id" if "case_id" in columns else "0"):
            digest.update(hashlib.blake2b(text).digest())
    return digest.hexdigest()


def mark_of(key: VaultKey) -> str:
    """A short mark by which two backups under one key are known, and nothing of the key."""
    return hashlib.blake2b(b"mark", key=key.derived(_PURPOSE), digest_size=8).hexdigest()


def prints_by(connection: Any, columns: Columns, owner: str, own_table: str) -> dict[int, bytes]:
    """For each row of *own_table* a fingerprint of it with all that refers to it by the column *owner*."""
    found: dict[int, Any] = {}
    for table, names in sorted(columns.items()):
        by = "id" if table == own_table else owner
        if by not in names or table in _OF_NO_CASE:
            continue
        for identity, text in _grouped(connection, table, names, by):
            if identity is not None:
                digest = found.setdefault(identity, hashlib.blake2b(digest_size=16))
                digest.update(table.encode() + hashlib.blake2b(text).digest())
    return {identity: digest.digest() for identity, digest in found.items()}


def changed(now: dict[int, bytes], then: dict[int, bytes]) -> int:
    """How many are in *now* that are not, or are otherwise, in *then*."""
    return sum(then.get(identity) != mark for identity, mark in now.items())


def _grouped(connection: Any, table: str, columns: Iterable[str], by: str) -> Iterator[tuple[int | None, bytes]]:
    # SQLite writes the rows out itself: it does so without holding up the interface's thread.
    row = " || ',' || ".join(f'quote("{column}")' for column in columns)
    query = (
        f"SELECT owner, group_concat(row, char(10)) FROM (SELECT {by} AS owner, {row} AS row "  # noqa: S608 - own names
        f'FROM "{table}" ORDER BY owner, rowid) GROUP BY owner ORDER BY owner'
    )
    for owner, text in connection.execute(query):
        yield owner, text.encode("utf-8", "surrogatepass")

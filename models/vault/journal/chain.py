"""The chain itself: what the hash of a line is made of, and the lines as they stand on disk."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import fields
from hashlib import sha256
from typing import Any

from sqlalchemy import ColumnElement, column, select, table
from sqlalchemy.orm import Session

from models.entities import JournalEntry, JournalHead
from models.records import LogEntry

BEGINNING = "0" * 64
"""What the first line is chained to."""

FIELDS = tuple(field.name for field in fields(LogEntry))
SEALED = FIELDS[:-1]
"""The fields that the hash covers, in their order: all of them but the hash itself."""

Line = Mapping[str, Any]
"""A line of the log as it stands on disk, whatever somebody made of it."""

LINES = table(JournalEntry.__tablename__, *(column(name) for name in FIELDS))
"""The log's table without its types, so that a line reads as it stands there."""

_MANY = 2000
HEADS = table(JournalHead.__tablename__, *(column(name) for name in ("id", "entries", "hash", "secret")))


def seal(line: Line) -> str:
    """The hash that a line must have: SHA-256 over the JSON list of its fields, the hash before it included.

    The list is written without spaces, in UTF-8, and with letters as they are.
    """
    told = json.dumps([line[name] for name in SEALED], ensure_ascii=False, separators=(",", ":"))
    return sha256(told.encode("utf-8", "surrogatepass")).hexdigest()


def lines(session: Session, *wanted: ColumnElement[bool]) -> Iterator[Line]:
    """The lines as they stand on disk, first one first; read a few thousand at a time."""
    last = None
    while True:
        after = () if last is None else (column("number") > last,)
        asked = select(LINES).where(*wanted, *after).order_by(column("number")).limit(_MANY)
        found = session.execute(asked).mappings().all()
        yield from map(dict, found)
        if len(found) < _MANY:
            return
        last = found[-1]["number"]


def some_lines(session: Session, *wanted: ColumnElement[bool], most: int) -> list[dict[str, Any]]:
    """At most so many of the lines, newest first."""
    asked = select(LINES).where(*wanted).order_by(column("number").desc()).limit(most)
    return [dict(line) for line in session.execute(asked).mappings()]


def heads(session: Session) -> list[Line]:
    """What is kept of where the log ends, as it stands on disk: one, unless somebody was at it."""
    return [dict(head) for head in session.execute(select(HEADS)).mappings()]

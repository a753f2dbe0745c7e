"""Reading what can still be read of a damaged database, around the pages that cannot.

After one broken page a connection of SQLCipher refuses everything, so each attempt has a connection of its own.
"""

from collections.abc import Iterator, Mapping
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from sqlcipher3.dbapi2 import Error as SQLCipherError

from models.vault.engine import Access, connected
from models.vault.keyslots import VaultKey

_FIRST_ROW = -(1 << 62)
_BEYOND = 1 << 62
_UNREADABLE = (SQLCipherError, UnicodeDecodeError)


@dataclass(frozen=True, slots=True)
class Table:
    """What is left of one table: *columns* by name, *rows* by their number, and of whom the lost rows were.

    *lost* gives for each lost row its case, or None where that cannot be told; what is lost without a trace is counted
    as one row without a case.
    """

    name: str
    columns: tuple[str, ...]
    rows: Mapping[int, tuple[Any, ...]] = field(repr=False)
    lost: Mapping[int, int | None]


class Remains:
    """What can still be read in a *database*, which stays as it is."""

    def __init__(self, database: Path, key: VaultKey) -> None:
        self._database = database
        self._key = key
        log = database.with_name(f"{database.name}-wal")
        # A log can only be read along by what may write beside the database.
        self._access = Access.READ if log.exists() and log.stat().st_size else Access.FROZEN

    def tables(self) -> tuple[str, ...]:
        """The tables there are; none when not even that can be read."""
        asked = (
            "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' "
            "AND sql LIKE 'CREATE TABLE%' ORDER BY name"
        )
        return tuple(name for (name,) in self._all(asked) or ())

    def revision(self) -> str | None:
        """Which schema it has; None when that cannot be read."""
        found = self._all("SELECT version_num FROM alembic_version")
        return str(found[0][0]) if found else None

    def table(self, name: str) -> Table:
        """Read *name* row by row, around what cannot be read."""
        columns = tuple(str(row[1]) for row in self._all(f'PRAGMA table_info("{name}")') or ())
        rows: dict[int, tuple[Any, ...]] = {}
        start: int | None = _FIRST_ROW
        while start is not None:
            last = start - 1
            for number, row in self._rows_from(name, columns, start):
                rows[number], last = row, number
            if last < start:  # the driver reads one row ahead: the last before a broken page is asked for alone
                for number, row in self._one_from(name, columns, start) or ():
                    rows[number], last = row, number
            start = self._next_readable(name, columns, last)
        return Table(name, columns, rows, self._lost(name, columns, rows))

    def _rows_from(self, name: str, columns: tuple[str, ...], start: int) -> Iterator[tuple[int, tuple[Any, ...]]]:
        try:
            with closing(connected(self._database, self._key, self._access)) as connection:
                for number, *row in connection.execute(_rows(name, columns), (start,)):
                    yield number, tuple(row)
        except _UNREADABLE:
            return

    def _one_from(self, name: str, columns: tuple[str, ...], start: int) -> list[tuple[int, tuple[Any, ...]]] | None:
        """The first row from *start*, none when there is none, and None when it cannot be read."""
        found = self._all(f"{_rows(name, columns)} LIMIT 1", start)
        return None if found is None else [(number, tuple(row)) for number, *row in found]

    def _next_readable(self, name: str, columns: tuple[str, ...], last: int) -> int | None:
        """The first row after *last* that can be read; None when there is none."""
        bad, reach = last, 1
        found = self._one_from(name, columns, last + reach)
        while found is None:
            bad, reach = last + reach, reach * 2
            if last + reach > _BEYOND:
                return None
            found = self._one_from(name, columns, last + reach)
        good = last + reach
        while good - bad > 1:
            middle = (good + bad) // 2
            nearer = self._one_from(name, columns, middle)
            bad, good, found = (middle, good, found) if nearer is None else (bad, middle, nearer)
        return found[0][0] if found else None

    def _lost(self, name: str, columns: tuple[str, ...], rows: Mapping[int, Any]) -> dict[int, int | None]:
        """Ask an index which rows there were; the planner takes one that holds all that is asked, if there is one."""
        owner = '"case_id"' if "case_id" in columns else "rowid" if name == "case" else "NULL"
        listed = self._all(f'SELECT rowid, {owner} FROM "{name}"')  # noqa: S608 - own names
        if listed is not None:
            return {number: case_id for number, case_id in listed if number not in rows}
        counted = self._all(f'SELECT count(*) FROM "{name}"')  # noqa: S608 - own names
        missing = counted[0][0] - len(rows) if counted else 1
        return {-number: None for number in range(1, missing + 1)}

    def _all(self, asked: str, *values: int) -> list[tuple[Any, ...]] | None:
        try:
            with closing(connected(self._database, self._key, self._access)) as connection:
                return list(connection.execute(asked, values))
        except _UNREADABLE:
            return None


def _rows(name: str, columns: tuple[str, ...]) -> str:
    listed = ", ".join(f'"{column}"' for column in columns)
    return f'SELECT rowid, {listed} FROM "{name}" WHERE rowid >= ? ORDER BY rowid'  # noqa: S608 - own names

"""Salvage: a new vault with all that can still be read of a damaged one, and a plain account of what cannot."""

import contextlib
from collections import Counter
from collections.abc import Sequence
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

from sqlalchemy.orm import Session
from sqlcipher3.dbapi2 import IntegrityError

from models.keeping_kinds import Act
from models.kinds import Regime
from models.noting import note
from models.problems import KnownProblem, Problem
from models.progress import Progress, silent
from models.records import Note
from models.records.backups import Salvaged
from models.vault.engine import Access, encrypted_engine, fold_in, for_writing, prepare
from models.vault.journal import Writer, write_anchor
from models.vault.keyfile import DATABASE, KeyFile
from models.vault.keyslots import VaultKey
from models.vault.migrations import migrate
from models.vault.remains import Remains, Table
from models.vault.result_codes import database_trouble_told, disk_trouble_told
from models.vault.whole_file import flush_folder

SALVAGED = "GEBORGEN"
"""How the number of a case begins of which the number itself was lost."""

_STAND_IN = """
    INSERT INTO "case" (id, number, regime, opened_on, first_processed_on, purpose, binding, occasion, contact_point,
        source_system_reference, last_goal_number, last_action_number)
    VALUES (:id, :number, :regime, :day, :day, '', '', '', '', '',
        (SELECT coalesce(max(number), 0) FROM goal WHERE case_id = :id),
        (SELECT coalesce(max(number), 0) FROM action WHERE case_id = :id))
"""
_OF_THE_SCHEMA = "alembic_version"


def salvage(database: Path, keys: KeyFile, key: VaultKey, target: Path, progress: Progress = silent) -> Salvaged:
    """Make a vault in *target*, new or empty, with what can be read of *database*; its people open it as before.

    A row that lost what it belongs to is left out, and counted. Raises KnownProblem NOTHING_TO_SALVAGE, VAULT_EXISTS
    (folder), VAULT_FULL or VAULT_READ_ONLY; nothing is left in *target* then.
    """
    remains = Remains(database, key)
    names = [name for name in remains.tables() if name != _OF_THE_SCHEMA]
    if not names:
        raise KnownProblem(Problem.NOTHING_TO_SALVAGE)
    with disk_trouble_told(target):
        _require_empty(target)
        target.mkdir(mode=0o700, parents=True, exist_ok=True)
    fresh = target / DATABASE
    try:
        with disk_trouble_told(target):
            prepare(fresh)
        found = _filled(remains, names, fresh, key, progress)
        with disk_trouble_told(target):
            replace(keys, database=DATABASE).write(target)
            flush_folder(target)
    except BaseException:
        for file in target.glob(f"{DATABASE}*"):
            with contextlib.suppress(OSError):
                file.unlink()
        raise
    return found


def noted_as_salvaged(database: Path, key: VaultKey, person: str) -> None:
    """Begin the log of the new vault, after what was left of the old one, with who salvaged it."""
    engine = encrypted_engine(database, key, Access.WRITE)
    try:
        with Session(for_writing(engine)) as session, Writer(person).following(session) as follow:
            note(session, Note(act=Act.SALVAGED, kind="vault"))
            follow.write()
            session.commit()
            with disk_trouble_told(database.parent):
                write_anchor(session, database.parent)
        fold_in(engine)
    finally:
        engine.dispose()


def _require_empty(target: Path) -> None:
    if target.exists() and (not target.is_dir() or any(target.iterdir())):
        raise KnownProblem(Problem.VAULT_EXISTS, folder=str(target))


def _filled(remains: Remains, names: Sequence[str], fresh: Path, key: VaultKey, progress: Progress) -> Salvaged:
    engine = encrypted_engine(fresh, key, Access.WRITE)
    try:
        with database_trouble_told(fresh):
            migrate(engine)
            with closing(engine.raw_connection()) as pooled:
                refill = _Refill(pooled.driver_connection)
                for number, name in enumerate(names):
                    refill.take(remains.table(name))
                    progress(number + 1, len(names))
                refill.settle()
                told = refill.told()
            fold_in(engine)
    finally:
        engine.dispose()
    return told


class _Refill:
    """Puts rows in a new database, in any order, and lets go at the end of what belongs to nothing any more."""

    def __init__(self, connection: Any) -> None:
        self._connection = connection
        self._lost: Counter[str] = Counter()
        self._incomplete: set[int] = set()
        # SQLite ignores this switch inside a transaction.
        connection.execute("PRAGMA foreign_keys = OFF")
        connection.execute("BEGIN IMMEDIATE")

    def take(self, table: Table) -> None:
        """Insert what was read of *table*, in the columns that it has today."""
        self._lost[table.name] += len(table.lost)
        self._incomplete |= {case_id for case_id in table.lost.values() if case_id is not None}
        today = {row[1] for row in self._connection.execute(f'PRAGMA table_info("{table.name}")')}
        kept = [place for place, column in enumerate(table.columns) if column in today]
        if not kept:
            return
        listed = ", ".join(f'"{table.columns[place]}"' for place in kept)
        marks = ", ".join("?" for _ in kept)
        self._connection.execute(f'DELETE FROM "{table.name}"')  # noqa: S608 - what the schema began with
        for row in table.rows.values():
            try:
                self._connection.execute(
                    f'INSERT INTO "{table.name}" ({listed}) VALUES ({marks})',  # noqa: S608 - names of our own schema
                    [row[place] for place in kept],
                )
            except IntegrityError:
                self._lost[table.name] += 1

    def settle(self) -> None:
        """Take out, round after round, what refers to rows that are not there; then keep the rest.

        A case of which only its own row was lost stays, under a number that says so.
        """
        for case_id, held_on in self._headless():
            self._connection.execute(
                _STAND_IN,
                {
                    "id": case_id,
                    "number": f"{SALVAGED}-{case_id}",
                    "regime": Regime.OTHER.value,
                    "day": held_on,
                },
            )
            self._incomplete.add(case_id)
        while broken := self._connection.execute("PRAGMA foreign_key_check").fetchall():
            for table, row, _, number in dict.fromkeys(broken):
                self._let_go(table, row, number)
        self._connection.execute("COMMIT")
        self._connection.execute("PRAGMA foreign_keys = ON")

    def _headless(self) -> list[tuple[int, str]]:
        asked = (
            'SELECT case_id, min(held_on) FROM conference WHERE case_id NOT IN (SELECT id FROM "case") GROUP BY case_id'
        )
        return list(self._connection.execute(asked))

    def told(self) -> Salvaged:
        """What was brought over, and what was lost, in numbers."""
        cases = {number for (number,) in self._connection.execute('SELECT id FROM "case"')}
        return Salvaged(
            cases=len(cases),
            cases_incomplete=len(self._incomplete & cases),
            lost={name: count for name, count in sorted(self._lost.items()) if count},
        )

    def _let_go(self, table: str, row: int, number: int) -> None:
        """Forget a reference that may be left out; a row that cannot be without it goes."""
        ask = self._connection.execute
        owners = [column[1] for column in ask(f'PRAGMA table_info("{table}")') if column[1] == "case_id"]
        owner = owners[0] if owners else "id"
        found = ask(f'SELECT "{owner}" FROM "{table}" WHERE rowid = ?', (row,)).fetchone()  # noqa: S608 - as above
        if found is None:
            return
        if owners or table == "case":
            self._incomplete.add(found[0])
        referring = {link[3] for link in ask(f'PRAGMA foreign_key_list("{table}")') if link[0] == number}
        optional = {
            column[1]
            for column in ask(f'PRAGMA table_info("{table}")')
            if column[1] in referring and not column[3] and not column[5]
        }
        if optional:
            emptied = ", ".join(f'"{column}" = NULL' for column in sorted(optional))
            ask(f'UPDATE "{table}" SET {emptied} WHERE rowid = ?', (row,))  # noqa: S608 - as above
        else:
            ask(f'DELETE FROM "{table}" WHERE rowid = ?', (row,))  # noqa: S608 - as above
            self._lost[table] += 1

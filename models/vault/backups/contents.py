"""What is in a vault or a backup, counted, without changing anything in either."""

from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import datetime
from pathlib import Path
from typing import Any

from models.keeping_kinds import Act
from models.problems import KnownProblem, Problem
from models.records.backups import Contents, Loss
from models.vault.backups.prints import changed, columns_of, mark_of, prints_by, shared
from models.vault.backups.telling import read_told
from models.vault.engine import Access, connected
from models.vault.keyfile import KeyFile
from models.vault.keyslots import VaultKey
from models.vault.migrations import known_revisions
from models.vault.result_codes import database_trouble_told

_CHANGES = (Act.CREATED, Act.CHANGED, Act.DELETED, Act.IMPORTED, Act.FINALISED, Act.AMENDMENT_BEGUN)


@contextmanager
def looked_into(backup: Path, key: VaultKey) -> Iterator[Any]:
    """Give a connection of the driver's own to the database of *backup*, which stays as it is to the last byte.

    Raises KnownProblem BACKUP_MISSING, BACKUP_OTHER_KEY (made before the key was renewed) and BACKUP_DAMAGED.
    """
    told = read_told(backup)
    if told is not None and told.key_mark != mark_of(key):
        raise KnownProblem(Problem.BACKUP_OTHER_KEY, backup=backup.name)
    try:
        database = KeyFile.read(backup).database_in(backup)
        with database_trouble_told(database), closing(connected(database, key, Access.FROZEN)) as connection:
            connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()
            yield connection
    except KnownProblem as known:
        raise as_of_backup(known, backup) from known


def as_of_backup(known: KnownProblem, backup: Path) -> KnownProblem:
    """What is told of a vault, told of a backup; anything else stays as it is."""
    problem = {
        Problem.VAULT_MISSING: Problem.BACKUP_MISSING,
        Problem.VAULT_DAMAGED: Problem.BACKUP_DAMAGED,
        Problem.VAULT_UNREACHABLE: Problem.BACKUP_MISSING,
        Problem.VAULT_NEWER: Problem.BACKUP_NEWER,
    }.get(known.problem)
    return KnownProblem(problem, backup=backup.name) if problem else known


def contents_of(connection: Any) -> Contents:
    """Count what is in the database of *connection*, of whichever schema."""
    there = {name for (name,) in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")}
    schema = connection.execute("SELECT version_num FROM alembic_version").fetchone()[0]
    counts = {
        name: int(connection.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0])  # noqa: S608 - our own names
        for name in ("case", "conference", "action", "person")
    }
    return Contents(
        cases=counts["case"],
        conferences=counts["conference"],
        actions=counts["action"],
        people=counts["person"],
        last_change=_last_change(connection) if "journal_entry" in there else None,
        schema=schema,
        is_of_today=schema == known_revisions()[-1],
    )


def loss_of(present: Any, backup: Any, since: datetime) -> Loss:
    """Compare two databases by what people wrote: what the *backup*, made at *since*, lacks of the *present* one."""
    columns = shared(columns_of(present), columns_of(backup))
    now, then = ({name: _prints(one, columns, name) for name in _OWNERS} for one in (present, backup))
    return Loss(
        cases=changed(now["case"], then["case"]),
        conferences=changed(now["conference"], then["conference"]),
        actions=changed(now["action"], then["action"]),
        returning=len(then["case"].keys() - now["case"].keys()),
        since=since,
    )


_OWNERS = {"case": "case_id", "conference": "conference_id", "action": "action_id"}


def _prints(connection: Any, columns: dict[str, tuple[str, ...]], name: str) -> dict[int, bytes]:
    return prints_by(connection, columns, _OWNERS[name], name)


def _last_change(connection: Any) -> datetime | None:
    marks = ", ".join("?" for _ in _CHANGES)
    found = connection.execute(
        f"SELECT at FROM journal_entry WHERE act IN ({marks}) ORDER BY number DESC LIMIT 1",  # noqa: S608 - placeholders
        [act.value for act in _CHANGES],
    ).fetchone()
    return datetime.fromisoformat(found[0]) if found else None

"""The schema of a vault through time.

A revision is a file in `versions/` whose name is its identity; in order of name they form one line. After
the entities have changed, write the next one with

    python -m models.vault.migrations 0001_first_schema

which compares the entities with all revisions so far. Read it before keeping it.
"""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, inspect, text

from models.problems import KnownProblem, Problem
from models.vault.engine import for_writing

SCRIPTS = Path(__file__).resolve().parent


def known_revisions(scripts: Path = SCRIPTS) -> tuple[str, ...]:
    """Give the revisions in order, oldest first, from their file names: alembic itself takes long to import."""
    return tuple(sorted(file.stem for file in (scripts / "versions").glob("[0-9]*.py")))


def pending(engine: Engine, scripts: Path = SCRIPTS) -> bool:
    """Tell whether the schema is older than this program. Raises KnownProblem VAULT_NEWER when it is newer."""
    with engine.connect() as connection:
        return _pending(_current(connection), known_revisions(scripts))


def migrate(engine: Engine, before: Callable[[], object] = bool, scripts: Path = SCRIPTS) -> None:
    """Bring the schema up to date in one transaction.

    *before* makes a backup: it is called only for a schema that is older, and not new, and unless it succeeds nothing
    is upgraded. Raises KnownProblem VAULT_NEWER and changes nothing when a later program made the schema.
    """
    known = known_revisions(scripts)
    with engine.connect() as connection:
        current = _current(connection)
    if not _pending(current, known):
        return
    if current is not None:
        before()
    _upgrade(engine, scripts)


def configured(connection: Connection, scripts: Path = SCRIPTS, **attributes: object) -> Any:
    """Give alembic's configuration for *scripts*, with the open *connection* handed over."""
    from alembic.config import Config

    config = Config(attributes={"connection": connection, **attributes})
    config.set_main_option("script_location", str(scripts).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    config.set_main_option("file_template", "%%(rev)s")
    return config


def _current(connection: Connection) -> str | None:
    if not inspect(connection).has_table("alembic_version"):
        return None
    revision: str | None = connection.scalar(text("SELECT version_num FROM alembic_version"))
    return revision


def _pending(current: str | None, known: tuple[str, ...]) -> bool:
    if current is not None and current not in known:
        raise KnownProblem(Problem.VAULT_NEWER)
    return bool(known) and current != known[-1]


def _upgrade(engine: Engine, scripts: Path) -> None:
    from alembic import command

    with for_writing(engine).connect() as connection:
        driver = connection.connection.driver_connection
        assert driver is not None
        # Altering a table makes it anew and drops the old one, which must not take along what refers to it.
        # SQLite ignores this switch inside a transaction, so it goes to the driver before one begins.
        driver.execute("PRAGMA foreign_keys = OFF")
        try:
            with connection.begin():
                command.upgrade(configured(connection, scripts), "head")
                orphans = connection.exec_driver_sql("PRAGMA foreign_key_check").all()
                if orphans:
                    raise RuntimeError("the migration left references to rows that do not exist")
        finally:
            driver.execute("PRAGMA foreign_keys = ON")

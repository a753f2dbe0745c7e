"""A vault of an earlier program opens with all it holds, after a copy was made; nothing is ever half upgraded."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from sqlalchemy import Engine, inspect, text
from sqlalchemy.exc import IntegrityError

from models.entities import Base
from models.problems import KnownProblem, Problem
from models.vault import Cost, Vault
from models.vault.engine import Access, encrypted_engine, prepare
from models.vault.keyslots import VaultKey
from models.vault.migrations import SCRIPTS, known_revisions, migrate, pending

CHEAP = Cost(memory_kib=64, passes=1, lanes=1)

HEAD = """
import sqlalchemy as sa
from alembic import op
revision = {revision!r}
down_revision = {before!r}
def upgrade():
"""

FIRST = """
    op.create_table("case_file", sa.Column("id", sa.Integer, primary_key=True), sa.Column("number", sa.Text))
    op.create_table(
        "action", sa.Column("id", sa.Integer, primary_key=True), sa.Column("case_id", sa.Integer),
        sa.ForeignKeyConstraint(["case_id"], ["case_file.id"], name="fk_case", ondelete="CASCADE"),
    )
"""

STRICTER = """
    with op.batch_alter_table("case_file") as table:
        table.alter_column("number", nullable=False)
        table.add_column(sa.Column("purpose", sa.Text))
"""

WIDER = """
    op.create_table("note", sa.Column("id", sa.Integer, primary_key=True))
"""

FAILING = """
    op.create_table("half_done", sa.Column("id", sa.Integer))
    op.execute("INSERT INTO half_done VALUES (1)")
    op.execute("UPDATE case_file SET number = 'changed'")
    op.execute("SELECT * FROM nonsense")
"""

ORPHANING = """
    op.execute("DELETE FROM case_file")
"""


class Earlier:
    """A database of an earlier program, and a place for revisions to come."""

    def __init__(self, place: Path) -> None:
        self.scripts = place / "100% scripts"
        (self.scripts / "versions").mkdir(parents=True)
        for name in ("env.py", "script.py.mako"):
            shutil.copy(SCRIPTS / name, self.scripts / name)
        self.database = place / "cases.db"
        self.key = VaultKey.random()
        prepare(self.database)
        self.engine = encrypted_engine(self.database, self.key, Access.WRITE)
        self._last: str | None = None

    def revision(self, name: str, body: str) -> None:
        head = HEAD.format(revision=name, before=self._last)
        (self.scripts / "versions" / f"{name}.py").write_text(head + body)
        self._last = name

    def migrate(self) -> list[set[str]]:
        """Upgrade; gives the tables that there were each time a backup was made first."""
        backups: list[set[str]] = []
        migrate(self.engine, lambda: backups.append(self.tables()), self.scripts)
        return backups

    def numbers(self) -> list[str]:
        with self.engine.connect() as connection:
            return list(connection.execute(text("SELECT number FROM case_file ORDER BY id")).scalars())

    def tables(self) -> set[str]:
        return set(inspect(self.engine).get_table_names())


@pytest.fixture
def earlier(tmp_path: Path) -> Iterator[Earlier]:
    """A database with the first schema, and a case with two actions in it."""
    earlier = Earlier(tmp_path)
    earlier.revision("0001_first", FIRST)
    assert earlier.migrate() == []
    with earlier.engine.begin() as connection:
        connection.execute(text("INSERT INTO case_file (number) VALUES ('26-014')"))
        connection.execute(text("INSERT INTO action (case_id) VALUES (1), (1)"))
    yield earlier
    earlier.engine.dispose()


def actions(engine: Engine) -> int:
    with engine.connect() as connection:
        return int(connection.execute(text("SELECT count(*) FROM action")).scalar_one())


def test_an_earlier_schema_is_upgraded_with_all_that_refers_to_a_table_made_anew(earlier: Earlier) -> None:
    earlier.revision("0002_stricter", STRICTER)
    assert pending(earlier.engine, earlier.scripts)
    earlier.migrate()
    assert not pending(earlier.engine, earlier.scripts)
    assert earlier.numbers() == ["26-014"]
    assert actions(earlier.engine) == 2
    assert "purpose" in {column["name"] for column in inspect(earlier.engine).get_columns("case_file")}


def test_references_are_enforced_again_after_an_upgrade(earlier: Earlier) -> None:
    earlier.revision("0002_stricter", STRICTER)
    earlier.migrate()
    with pytest.raises(IntegrityError), earlier.engine.begin() as connection:
        connection.execute(text("INSERT INTO action (case_id) VALUES (7)"))


def test_a_backup_of_the_earlier_schema_is_made_first(earlier: Earlier) -> None:
    earlier.revision("0002_wider", WIDER)
    assert earlier.migrate() == [{"alembic_version", "case_file", "action"}]
    assert "note" in earlier.tables()


def test_without_that_backup_nothing_is_upgraded(earlier: Earlier) -> None:
    def refuse() -> None:
        raise KnownProblem(Problem.VAULT_FULL)

    earlier.revision("0002_wider", WIDER)
    with pytest.raises(KnownProblem):
        migrate(earlier.engine, refuse, earlier.scripts)
    assert "note" not in earlier.tables()


def test_a_schema_that_is_up_to_date_is_neither_backed_up_nor_touched(earlier: Earlier) -> None:
    earlier.revision("0002_stricter", STRICTER)
    earlier.migrate()
    tables = earlier.tables()
    assert earlier.migrate() == []
    assert earlier.tables() == tables


def test_an_upgrade_that_fails_leaves_no_trace_of_any_of_its_revisions(earlier: Earlier) -> None:
    earlier.revision("0002_stricter", STRICTER)
    earlier.revision("0003_failing", FAILING)
    with pytest.raises(Exception, match="nonsense"):
        earlier.migrate()
    assert earlier.tables() == {"alembic_version", "case_file", "action"}
    assert earlier.numbers() == ["26-014"]
    assert "purpose" not in {column["name"] for column in inspect(earlier.engine).get_columns("case_file")}
    assert pending(earlier.engine, earlier.scripts)


def test_an_upgrade_that_would_leave_orphans_is_undone(earlier: Earlier) -> None:
    earlier.revision("0002_orphaning", ORPHANING)
    with pytest.raises(RuntimeError, match="do not exist"):
        earlier.migrate()
    assert earlier.numbers() == ["26-014"]
    assert actions(earlier.engine) == 2


def test_a_later_schema_is_refused_without_a_backup_or_a_change(earlier: Earlier) -> None:
    with earlier.engine.begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '0009_later'"))
    with pytest.raises(KnownProblem) as told:
        migrate(earlier.engine, lambda: pytest.fail("no backup is needed"), earlier.scripts)
    assert told.value.problem is Problem.VAULT_NEWER
    assert earlier.numbers() == ["26-014"]


def test_a_new_vault_has_the_schema_of_today_and_no_backups(tmp_path: Path) -> None:
    folder = tmp_path / "vault"
    with Vault.create(folder, "PGA-team", "Zoë", "vier rode fietsen", cost=CHEAP) as vault, vault.read() as session:
        found = inspect(session.connection()).get_table_names()
        assert bool(found) == bool(known_revisions())
        if found:
            version = session.execute(text("SELECT version_num FROM alembic_version")).scalar_one()
            assert version == known_revisions()[-1]
    assert not (folder / "backups").exists()


def test_the_revisions_together_make_the_entities_of_today(tmp_path: Path) -> None:
    database = tmp_path / "cases.db"
    prepare(database)
    engine = encrypted_engine(database, VaultKey.random(), Access.WRITE)
    migrate(engine)
    with engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        differences = compare_metadata(context, Base.metadata)
    engine.dispose()
    assert differences == []

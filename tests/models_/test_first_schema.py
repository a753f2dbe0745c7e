"""The schema that migrations make is the schema that the entities mean."""

from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import text

from models.entities import Base
from models.vault import Vault


def test_a_new_vault_has_exactly_the_schema_of_the_entities(vault: Vault):
    with vault.read() as session:
        context = MigrationContext.configure(session.connection(), opts={"compare_type": True})
        assert compare_metadata(context, Base.metadata) == []


def test_every_reference_of_the_entities_is_held_by_the_database(vault: Vault):
    meant = {
        (table.name, constraint.name, constraint.referred_table.name)
        for table in Base.metadata.tables.values()
        for constraint in table.foreign_key_constraints
    }
    with vault.read() as session:
        tables = session.execute(text("SELECT name, sql FROM sqlite_master WHERE type = 'table'")).all()
        made = {table.name: table.sql for table in tables}
        held = session.execute(text("PRAGMA foreign_keys")).scalar_one()
    assert held == 1
    assert [name for name, key, _ in meant if f"CONSTRAINT {key} " not in made[name]] == []


def test_every_constraint_has_a_name_that_a_later_migration_can_find():
    nameless = [c for table in Base.metadata.tables.values() for c in table.constraints if not c.name]
    assert nameless == []


def test_nothing_in_the_schema_belongs_to_one_database_only():
    from sqlalchemy.dialects import postgresql
    from sqlalchemy.schema import CreateIndex, CreateTable

    for table in Base.metadata.sorted_tables:
        assert "CREATE TABLE" in str(CreateTable(table).compile(dialect=postgresql.dialect()))
        for index in table.indexes:
            assert "CREATE INDEX" in str(CreateIndex(index).compile(dialect=postgresql.dialect()))

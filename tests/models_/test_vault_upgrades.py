"""A vault of each earlier schema opens with every case in it, after a copy was made."""

import json
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date
from pathlib import Path

from alembic.migration import MigrationContext
from alembic.operations import Operations
from sqlalchemy import Connection, String, inspect, text
from sqlalchemy.orm import Session

from models.keeping_kinds import Act, BackupReason
from models.kinds import AttendanceStatus, MinutesStatus
from models.records import CaseSnapshot, Configuration, DisclosureDraft, LogFilter
from models.records.plain import to_plain
from models.services import Services
from models.vault import Vault
from models.vault.engine import Access, encrypted_engine, prepare
from models.vault.journal import ANCHOR_FILE
from models.vault.keyslots import VaultKey
from models.vault.migrations import SCRIPTS, migrate
from tests.meetings import begin
from tests.vaults import CHAIR, PASSPHRASE

KEYS: dict[Path, VaultKey] = {}
FIRST, SECOND, FOURTH = "0001_first_schema", "0002_amendments", "0004_drafts"


def columns(connection: Connection) -> dict[str, set[str]]:
    found = inspect(connection)
    return {table: {column["name"] for column in found.get_columns(table)} for table in found.get_table_names()}


def columns_of_first_schema(place: Path) -> dict[str, set[str]]:
    scripts = place / "scripts"
    (scripts / "versions").mkdir(parents=True)
    for name in ("env.py", f"versions/{FIRST}.py"):
        shutil.copy(SCRIPTS / name, scripts / name)
    database = place / "first.db"
    prepare(database)
    engine = encrypted_engine(database, VaultKey.random(), Access.WRITE)
    migrate(engine, scripts=scripts)
    with engine.connect() as connection:
        found = columns(connection)
    engine.dispose()
    return found


@contextmanager
def database_of(vault: Vault) -> Iterator[Session]:
    """The database of *vault*, which closes first: a program of before knew of no log to write in."""
    if vault.folder not in KEYS:
        KEYS[vault.folder] = VaultKey(vault.keyring.key.raw)
    vault.close()
    engine = encrypted_engine(vault.folder / "cases.db", KEYS[vault.folder], Access.WRITE)
    with Session(engine) as session:
        yield session
        session.commit()
    engine.dispose()


def make_first_schema(vault: Vault) -> None:
    """Take from a vault what came after its first schema."""
    make_second_schema(vault)
    with database_of(vault) as session:
        session.execute(text("ALTER TABLE conference DROP COLUMN amendment"))
        session.execute(text("ALTER TABLE minutes_version DROP COLUMN reason"))
        session.execute(text("UPDATE alembic_version SET version_num = :first"), {"first": FIRST})


def make_second_schema(vault: Vault) -> None:
    """Take from a vault what came after its second schema."""
    make_schema_before_documents(vault)
    with database_of(vault) as session:
        session.execute(text("DROP INDEX ix_conference_draft_held_on"))
        session.execute(text("DROP INDEX ix_conference_amended_held_on"))
        session.execute(text("DROP TABLE attendee"))
        session.execute(text("UPDATE alembic_version SET version_num = :second"), {"second": SECOND})


def make_schema_before_documents(vault: Vault) -> None:
    """Take from a vault what came with the documents for everybody, and with how it is kept."""
    with database_of(vault) as session:
        for table in ("journal_entry", "journal_head", "half_typed", "kept_term", "destroyed_case", "unreached"):
            session.execute(text(f"DROP TABLE {table}"))
        (vault.folder / ANCHOR_FILE).unlink()
        operations = Operations(MigrationContext.configure(session.connection()))
        with operations.batch_alter_table("disclosure") as disclosure:
            disclosure.drop_constraint("fk_disclosure_case_id_to_person_person", type_="foreignkey")
            for name in ("to_person", "document", "version", "fingerprint", "mark"):
                disclosure.drop_column(name)
            disclosure.alter_column("to", existing_type=String(32), nullable=False)
        operations.drop_table("plain_wording")
        operations.drop_table("configuration")
        session.execute(text("UPDATE alembic_version SET version_num = :fourth"), {"fourth": FOURTH})


@contextmanager
def opened_again(vault: Vault) -> Iterator[Services]:
    vault.close()
    with Vault.open(vault.folder, CHAIR, PASSPHRASE) as again:
        yield Services.over(again)


def test_a_vault_of_the_first_schema_opens_with_its_cases_as_they_were(
    vault: Vault, services: Services, harrie: CaseSnapshot, tmp_path: Path
) -> None:
    meeting = begin(services)
    make_first_schema(vault)
    with database_of(vault) as session:
        assert columns(session.connection()) == columns_of_first_schema(tmp_path)
    with opened_again(vault) as again:
        assert again.cases.get(harrie.id) == harrie
        assert again.log.verify().fault is None
        assert [line.entry.act for line in again.log.page(LogFilter(act=Act.MIGRATED))] == [Act.MIGRATED]
        conference = again.conferences.get(meeting.id)
    assert (conference.minutes_status, conference.amendment) == (MinutesStatus.DRAFT, None)


def test_final_versions_of_before_have_no_reason_and_can_be_amended(vault: Vault, services: Services) -> None:
    meeting = begin(services)
    contents = _contents(meeting.case)
    final = '{"version": "1.0", "at": "2026-11-24T12:30:00+01:00", "by": "Zoë", "overrides": []}'
    with vault.work() as session:
        session.execute(text("UPDATE conference SET finalisation = :final"), {"final": final})
    make_first_schema(vault)
    with database_of(vault) as session:
        session.execute(
            text(
                'INSERT INTO minutes_version (case_id, conference_id, number, at, "by", contents, sha256) '
                "SELECT case_id, id, '1.0', '2026-11-24T12:30:00+01:00', 'Zoë', :contents, 'x' FROM conference"
            ),
            {"contents": contents},
        )
    with opened_again(vault) as again:
        (version,) = again.conferences.versions(meeting.id)
        assert (version.number, version.reason, version.conference.key) == ("1.0", "", "c1")
        assert again.conferences.amend(meeting.id, "Naam verkeerd.", version.at).minutes_version == "1.1"


def test_a_vault_of_before_the_agendas_opens_with_empty_lists_that_can_be_filled(
    vault: Vault, services: Services, harrie: CaseSnapshot
) -> None:
    make_second_schema(vault)
    day = harrie.conferences[0].held_on
    with opened_again(vault) as again:
        assert again.cases.get(harrie.id) == harrie
        proposed = again.agendas.get(day).attendees
        assert {one.id for one in proposed} == {None}
        again.agendas.note(day, replace(proposed[0], status=AttendanceStatus.ABSENT_WITH_NOTICE))
        assert [one.person for one in again.agendas.get(day).attendees if one.id] == [proposed[0].person]


def test_a_backup_of_the_first_schema_is_made_before_the_upgrade(vault: Vault, services: Services) -> None:
    begin(services)
    make_first_schema(vault)
    with opened_again(vault) as again:
        (made,) = again.backups.all()
        assert (made.reason, again.backups.look(made).schema) == (BackupReason.MIGRATION, FIRST)
        assert again.backups.look(made).cases == 1


def _contents(case: CaseSnapshot) -> str:
    """What the first schema's program kept: without what later records added."""
    plain = to_plain(case)
    for conference in plain["conferences"]:
        del conference["amendment"]
        for later in ("previous_minutes", "previous_remarks"):
            del conference["proceedings"][later]
    return json.dumps(plain)


def test_what_was_disclosed_before_stays_and_new_documents_can_be_recorded(vault: Vault, services: Services) -> None:
    meeting = begin(services)
    told = DisclosureDraft(to="politie", on=date(2026, 11, 25), what="Brief", ground="Wgs art. 1.7", conference="c1")
    services.disclosures.add(meeting.case_id, told)
    make_schema_before_documents(vault)
    with opened_again(vault) as again:
        (kept,) = again.cases.get(meeting.case_id).disclosures
        assert (kept.to, kept.what, kept.is_of_the_table) == ("politie", "Brief", True)
        again.disclosures.add(meeting.case_id, DisclosureDraft(on=told.on, what="Casusbestand", document="casus"))
        assert [one.to for one in again.cases.get(meeting.case_id).disclosures] == ["politie", None]
        assert again.configuration.get() == Configuration()

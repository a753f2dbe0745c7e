"""Renewing the vault's key: who stays goes on as before, who left has nothing, and what fails changes nothing."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from sqlalchemy import select, text

from models.entities import JournalEntry
from models.keeping_kinds import Act, BackupReason
from models.problems import KnownProblem, Problem
from models.services import damaged
from models.services.vault_keys import VaultKeys
from models.vault import Vault
from models.vault.backups.making import make_backup
from models.vault.keyfile import KeyFile
from models.vault.keyring import unlock
from tests.vaults import CHAIR, CHEAP, PASSPHRASE, answers, count, fill, flip, open_and_count

ANOUK, ANOUKS = "Anouk de Wit", "zes groene stoelen"
KEES, KEES_HIS = "Kees Bakker", "drie koude winters"
REPOSITORY = Path(__file__).parents[2]
OLD_VAULT = REPOSITORY / "tests" / "resources" / "vaults" / "version-1"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A closed vault with 200 notes, for a chair, Anouk and Kees."""
    fill(tmp_path / "vault")
    with Vault.open(tmp_path / "vault", CHAIR, PASSPHRASE) as vault:
        vault.add_person(ANOUK, "secretaris", ANOUKS, cost=CHEAP)
        vault.add_person(KEES, "lezer", KEES_HIS, cost=CHEAP)
    return tmp_path / "vault"


def key_of(folder: Path) -> bytes:
    return unlock(folder, CHAIR, PASSPHRASE)[0].key.raw


def databases(folder: Path) -> set[str]:
    return {file.name for file in folder.iterdir() if ".db" in file.name}


def test_everybody_who_stays_opens_the_renewed_vault_with_their_own_words(folder: Path) -> None:
    before = key_of(folder)
    with Vault.open(folder, CHAIR, PASSPHRASE) as vault:
        recovery = VaultKeys(vault).make_recovery_key(cost=CHEAP)
        VaultKeys(vault).renew()
        assert count(vault) == 200
        with vault.work() as session:
            session.execute(text("INSERT INTO note (body) VALUES ('after')"))
    assert key_of(folder) != before
    assert databases(folder) == {KeyFile.read(folder).database}
    for person, passphrase in ((ANOUK, ANOUKS), (KEES, KEES_HIS)):
        with Vault.open(folder, person, passphrase) as vault:
            assert count(vault) == 201
    with Vault.recover(folder, recovery, CHAIR, "een andere wachtzin", cost=CHEAP) as vault:
        assert count(vault) == 201


def test_the_key_that_somebody_took_along_opens_nothing_that_came_after(folder: Path, tmp_path: Path) -> None:
    taken = (folder / "vault.json").read_bytes()
    with Vault.open(folder, CHAIR, PASSPHRASE) as vault:
        VaultKeys(vault).remove(KEES)
        VaultKeys(vault).renew()
    renewed = KeyFile.read(folder)
    (folder / "vault.json").write_bytes(taken)
    (folder / renewed.database).rename(folder / "cases.db")
    with answers(Problem.VAULT_DAMAGED):
        Vault.open(folder, KEES, KEES_HIS)


def test_a_vault_can_be_renewed_again_and_again_and_the_log_tells_each_time(folder: Path) -> None:
    seen = set()
    for _ in range(3):
        with Vault.open(folder, CHAIR, PASSPHRASE) as vault:
            VaultKeys(vault).renew()
        seen.add(KeyFile.read(folder).database)
    with Vault.open(folder, CHAIR, PASSPHRASE) as vault, vault.read() as session:
        acts = session.scalars(select(JournalEntry.act).order_by(JournalEntry.number)).all()
        assert acts.count(Act.REKEYED) == 3
        assert Act.CHANGED not in acts
        assert vault.arrival.log_fault is None
    assert len(seen) == 3
    assert databases(folder) == {KeyFile.read(folder).database}


def test_backups_from_before_are_closed_to_who_left_and_open_to_who_stayed(folder: Path, tmp_path: Path) -> None:
    second = tmp_path / "stick"
    second.mkdir()
    with Vault.open(folder, CHAIR, PASSPHRASE) as vault:
        made = make_backup(vault, BackupReason.BY_HAND, second).backup
        assert made is not None
        VaultKeys(vault).remove(KEES, second=second)
        VaultKeys(vault).renew(second=second)
        vault_id = vault.keyring.file.vault_id
    backups = [*(folder / "backups").iterdir(), *(second / f"caseconf-{vault_id}").iterdir()]
    assert len(backups) == 4
    for backup in backups:
        assert [slot.person for slot in KeyFile.read(backup).slots] == [CHAIR, ANOUK]
        with Vault.open(backup, ANOUK, ANOUKS, read_only=True) as kept:
            assert count(kept) == 200
    reasons = sorted(backup.name.split("Z-")[1] for backup in backups)
    assert reasons == ["after-rekey", "after-rekey", "by-hand", "by-hand"]


def test_the_backups_are_closed_to_somebody_as_soon_as_they_are_removed(folder: Path) -> None:
    with Vault.open(folder, CHAIR, PASSPHRASE) as vault:
        made = make_backup(vault, BackupReason.BY_HAND).backup
        assert made is not None
        VaultKeys(vault).remove(KEES)
    with answers(Problem.UNKNOWN_PERSON):
        Vault.open(made.folder, KEES, KEES_HIS, read_only=True)
    Vault.open(made.folder, ANOUK, ANOUKS, read_only=True).close()


def test_what_is_kept_of_a_damaged_vault_is_closed_to_who_is_removed_too(folder: Path) -> None:
    with Vault.open(folder, CHAIR, PASSPHRASE) as vault:
        made = make_backup(vault, BackupReason.BY_HAND).backup
        assert made is not None
    flip(folder / "cases.db", 300)
    aside = damaged.restore_from(folder, made, CHAIR, PASSPHRASE)
    with Vault.open(folder, CHAIR, PASSPHRASE) as vault:
        VaultKeys(vault).remove(KEES)
    assert [slot.person for slot in KeyFile.read(aside).slots] == [CHAIR, ANOUK]


def test_only_who_is_named_loses_access_for_not_having_come_by(tmp_path: Path) -> None:
    folder = tmp_path / "old"
    shutil.copytree(OLD_VAULT, folder)
    Vault.open(folder, ANOUK, ANOUKS).close()
    with Vault.open(folder, CHAIR, PASSPHRASE) as vault:
        keys = VaultKeys(vault)
        assert keys.not_come_by() == ("Łukasz Zieliński",)
        for agreed in ((), (ANOUK,), (ANOUK, "Łukasz Zieliński")):
            with answers(Problem.PEOPLE_NOT_COME_BY) as told:
                keys.renew(without=agreed)
            assert told["people"] == "Łukasz Zieliński"
        made = make_backup(vault, BackupReason.BY_HAND).backup
        assert made is not None
        keys.renew(without=("Łukasz Zieliński",))
        assert [slot.person for slot in KeyFile.read(made.folder).slots] == [CHAIR, ANOUK]
        assert [one.name for one in keys.people()] == [CHAIR, ANOUK]
    Vault.open(folder, ANOUK, ANOUKS).close()


def test_it_can_be_stopped_halfway_and_nothing_has_changed(folder: Path) -> None:
    before, key = (folder / "vault.json").read_bytes(), key_of(folder)

    class StoppedError(Exception):
        pass

    def stop(done: int, of: int) -> None:
        raise StoppedError

    with Vault.open(folder, CHAIR, PASSPHRASE) as vault:
        with pytest.raises(StoppedError):
            VaultKeys(vault).renew(stop)
        assert count(vault) == 200
        with vault.work() as session:
            session.execute(text("INSERT INTO note (body) VALUES ('after')"))
        assert databases(folder) == {"cases.db", "cases.db-wal", "cases.db-shm"}
    assert (folder / "vault.json").read_bytes() == before
    assert key_of(folder) == key
    assert open_and_count(folder) == 201


def test_a_vault_that_is_locked_meanwhile_is_closed_when_it_is_done(folder: Path) -> None:
    vault = Vault.open(folder, CHAIR, PASSPHRASE)
    VaultKeys(vault).renew(lambda done, of: vault.close())
    with answers(Problem.VAULT_LOCKED):
        count(vault)
    assert open_and_count(folder) == 200
    assert KeyFile.read(folder).database != "cases.db"


def test_once_the_new_key_counts_it_is_not_stopped_any_more(folder: Path) -> None:
    def stop_late(done: int, of: int) -> None:
        if KeyFile.read(folder).database != "cases.db":
            raise ZeroDivisionError

    with Vault.open(folder, CHAIR, PASSPHRASE) as vault:
        VaultKeys(vault).renew(stop_late)
        assert count(vault) == 200
    assert len(list((folder / "backups").iterdir())) == 1


def test_progress_runs_from_little_to_all(folder: Path) -> None:
    told: list[tuple[int, int]] = []
    with Vault.open(folder, CHAIR, PASSPHRASE) as vault:
        VaultKeys(vault).renew(lambda done, of: told.append((done, of)))
    shares = [done / of for done, of in told]
    assert shares == sorted(shares)
    assert shares[-1] == 1


def test_somebody_who_is_reading_in_another_program_is_waited_for(folder: Path) -> None:
    before = (folder / "vault.json").read_bytes()
    with Vault.open(folder, CHAIR, PASSPHRASE) as vault:
        with Vault.open(folder, ANOUK, ANOUKS, read_only=True) as reader:
            assert count(reader) == 200
            with answers(Problem.VAULT_READ_ELSEWHERE):
                VaultKeys(vault).renew()
            assert count(reader) == 200
        assert (folder / "vault.json").read_bytes() == before
        assert count(vault) == 200
        VaultKeys(vault).renew()
    assert open_and_count(folder) == 200


def test_a_damaged_page_stops_it_and_the_old_key_stays(folder: Path) -> None:
    before = (folder / "vault.json").read_bytes()
    with Vault.open(folder, CHAIR, PASSPHRASE) as vault:
        with vault.inside() as inside, inside.engine.connect() as connection:
            connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)").all()
        flip(folder / "cases.db", 90 * 4096 + 77)
        with pytest.raises(KnownProblem, match="VAULT_DAMAGED"):
            VaultKeys(vault).renew()
    assert (folder / "vault.json").read_bytes() == before
    assert "cases.db" in databases(folder)


def test_rows_that_contradict_their_table_stop_it_and_the_old_key_stays(folder: Path) -> None:
    before = (folder / "vault.json").read_bytes()
    with Vault.open(folder, CHAIR, PASSPHRASE) as vault:
        with vault.work() as session:
            session.execute(text("INSERT INTO note (body) VALUES (NULL)"))
            session.execute(text("PRAGMA writable_schema = ON"))
            stricter = (
                "UPDATE sqlite_schema SET sql = replace(sql, 'body TEXT', 'body TEXT NOT NULL') WHERE name = 'note'"
            )
            session.execute(text(stricter))
            session.execute(text("PRAGMA writable_schema = OFF"))
        with answers(Problem.VAULT_DAMAGED):
            VaultKeys(vault).renew()
        assert count(vault) == 201
    assert (folder / "vault.json").read_bytes() == before
    assert databases(folder) == {"cases.db"}


NO_ROOM = """
import resource, signal, sys
from pathlib import Path
from models.problems import KnownProblem
from models.services.vault_keys import VaultKeys
from models.vault import Vault
folder = Path(sys.argv[1])
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
with Vault.open(folder, sys.argv[2], sys.argv[3]) as vault:
    resource.setrlimit(resource.RLIMIT_FSIZE, (200_000, resource.RLIM_INFINITY))
    try:
        VaultKeys(vault).renew()
    except KnownProblem as told:
        print(told.problem.name)
    resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
"""


@pytest.mark.skipif(os.name != "posix", reason="needs a limit on the size of files")
def test_a_disk_without_room_for_the_new_one_keeps_the_old(folder: Path) -> None:
    before = (folder / "vault.json").read_bytes()
    run = _run(NO_ROOM, folder)
    assert run.stderr == ""
    assert run.stdout.strip() in ("VAULT_FULL", "VAULT_UNREACHABLE")
    assert (folder / "vault.json").read_bytes() == before
    assert open_and_count(folder) == 200
    assert databases(folder) == {"cases.db"}


def _run(program: str, folder: Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-c", program, str(folder), CHAIR, PASSPHRASE]
    return subprocess.run(command, capture_output=True, text=True, cwd=REPOSITORY)

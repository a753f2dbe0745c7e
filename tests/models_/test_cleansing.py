"""Backups after a destruction: without the case and still whole, here and at the second place, now or later."""

import shutil
import signal
import subprocess
import sys
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from models.keeping_kinds import BackupReason, PlaceState
from models.problems import KnownProblem, Problem
from models.records import CaseSnapshot
from models.services import Services, destroying
from models.vault import Vault
from models.vault.backups.making import make_backup
from models.vault.backups.telling import read_told
from models.vault.cleansing import carry_destroyed, register_of
from models.vault.engine import Access, encrypted_engine
from tests import builders
from tests.models_.remains import LONG_AGO, databases, destroy, found, told_of
from tests.vaults import CHAIR, PASSPHRASE, flip

_KILLED = """
import os, signal, sys
from pathlib import Path
from models.keeping_kinds import DestructionGround
from models.services import Services
from models.vault import Vault

def kill(done, of):
    if done == 1:
        os.kill(os.getpid(), signal.SIGKILL)

vault = Vault.open(Path(sys.argv[1]), sys.argv[2], sys.argv[3])
Services.over(vault).retention.destroy([int(sys.argv[4])], DestructionGround.TERM_ENDED, progress=kill)
"""


class _StoppedError(Exception):
    """What a person who cancels raises in the work."""


def test_every_backup_is_whole_after_the_case_was_taken_out_and_its_proof_is_void(
    vault: Vault, services: Services, doomed: CaseSnapshot, harrie: CaseSnapshot
) -> None:
    made = make_backup(vault, BackupReason.BY_HAND).backup
    assert services.backups.test(made).ok
    destroy(services, doomed)
    told = read_told(made.folder)
    assert told is not None
    assert told.proof is None
    assert services.backups.test(made).ok
    assert services.backups.look(made).cases == 1


def test_a_backup_without_the_case_keeps_its_proof(vault: Vault, services: Services, harrie: CaseSnapshot) -> None:
    made = make_backup(vault, BackupReason.BY_HAND).backup
    services.backups.test(made)
    before = read_told(made.folder)
    late = services.cases.take_in(replace(builders.case(), number="ZVH-2", first_processed_on=LONG_AGO))
    destroy(services, late)
    assert read_told(made.folder) == before


def test_a_backup_that_cannot_be_opened_goes_whole_and_that_is_told(
    vault: Vault, services: Services, doomed: CaseSnapshot
) -> None:
    made = make_backup(vault, BackupReason.BY_HAND).backup
    flip(made.folder / "cases.db", 100)
    (line,) = destroy(services, doomed).destroyed
    assert (line.copies_cleansed, line.copies_removed) == (0, 1)
    assert not made.folder.exists()


def test_a_place_that_is_away_is_remembered_and_cleansed_when_it_is_back(
    vault: Vault, services: Services, doomed: CaseSnapshot, second: Path
) -> None:
    words = told_of(doomed)
    assert make_backup(vault, BackupReason.BY_HAND, second).place is PlaceState.OK
    away = second.with_name("elsewhere")
    second.rename(away)
    result = destroy(services, doomed, second=second)
    assert not result.is_complete
    (place,) = services.retention.unreached()
    assert (Path(place.place).parent, place.numbers) == (second, (doomed.number,))
    assert services.retention.go_on() is not None
    assert services.retention.unreached() == (place,)
    away.rename(second)
    assert all(found(vault, copy, words) for copy in databases(vault, second) if copy.is_relative_to(second))
    finished = services.retention.go_on()
    assert finished is not None
    assert finished.is_complete
    assert finished.destroyed[0].copies_cleansed == 2
    assert all(found(vault, copy, words) == set() for copy in databases(vault, second))
    assert services.retention.go_on() is None


def test_a_destruction_that_was_stopped_halfway_is_never_told_as_done_and_goes_on(
    vault: Vault, services: Services, doomed: CaseSnapshot
) -> None:
    make_backup(vault, BackupReason.BY_HAND)

    def stop(done: int, of: int) -> None:
        raise _StoppedError

    with pytest.raises(_StoppedError):
        destroy(services, doomed, progress=stop)
    assert found(vault, vault.database, told_of(doomed)) == set()
    assert [place.place for place in services.retention.unreached()] == [""]
    finished = services.retention.go_on()
    assert finished is not None
    assert (finished.is_complete, finished.destroyed[0].copies_cleansed) == (True, 1)


def test_a_destruction_in_which_the_program_was_killed_goes_on_when_the_vault_is_opened_again(
    vault: Vault, services: Services, doomed: CaseSnapshot
) -> None:
    for _ in range(3):
        make_backup(vault, BackupReason.BY_HAND)
    words, case_id = told_of(doomed), doomed.id
    vault.close()
    killed = subprocess.run([sys.executable, "-c", _KILLED, str(vault.folder), CHAIR, PASSPHRASE, str(case_id)])
    assert killed.returncode == -signal.SIGKILL
    with Vault.open(vault.folder, CHAIR, PASSPHRASE) as again:
        retention = Services.over(again).retention
        assert [place.numbers for place in retention.unreached()] == [(doomed.number,)]
        assert any(found(again, copy, words) for copy in databases(again))
        finished = retention.go_on()
        assert finished is not None
        assert finished.is_complete
        assert all(found(again, copy, words) == set() for copy in databases(again))
        assert all(Services.over(again).backups.test(one).ok for one in Services.over(again).backups.all())


def test_what_a_cleansing_that_was_ended_has_left_is_removed(
    vault: Vault, services: Services, doomed: CaseSnapshot
) -> None:
    made = make_backup(vault, BackupReason.BY_HAND).backup
    half = made.folder / ".cases.cleansing.0a0b0c0d"
    shutil.copy(made.folder / "cases.db", half)
    destroy(services, doomed)
    assert not half.exists()
    assert services.backups.test(made).ok


def test_a_state_that_is_put_back_is_without_what_was_destroyed_since(
    vault: Vault, services: Services, doomed: CaseSnapshot, harrie: CaseSnapshot, tmp_path: Path
) -> None:
    earlier = tmp_path / "earlier.db"
    with vault.inside() as inside, closing(inside.engine.raw_connection()) as connection:
        connection.cursor().execute("PRAGMA wal_checkpoint(TRUNCATE)")
    shutil.copy(vault.database, earlier)
    destroy(services, doomed)
    with vault.inside() as inside:
        engine = encrypted_engine(earlier, inside.key, Access.WRITE)
        with closing(inside.engine.raw_connection()) as old, closing(engine.raw_connection()) as new:
            raw = new.driver_connection
            raw.execute("BEGIN IMMEDIATE")
            carry_destroyed(register_of(old.driver_connection), raw)
            carry_destroyed(register_of(old.driver_connection), raw)
            raw.execute("COMMIT")
            assert raw.execute('SELECT number FROM "case"').fetchall() == [(harrie.number,)]
            assert raw.execute("SELECT number FROM destroyed_case").fetchall() == [(doomed.number,)]
        engine.dispose()


def test_a_disk_that_refuses_leaves_the_place_on_the_list(
    vault: Vault, services: Services, doomed: CaseSnapshot, monkeypatch: pytest.MonkeyPatch
) -> None:
    make_backup(vault, BackupReason.BY_HAND)

    def refuse(*_: object) -> None:
        raise KnownProblem(Problem.VAULT_FULL)

    monkeypatch.setattr(destroying, "cleanse_file", refuse)
    assert not destroy(services, doomed).is_complete
    assert [place.numbers for place in services.retention.unreached()] == [(doomed.number,)]


def test_what_was_put_aside_when_a_vault_was_damaged_is_cleansed_or_goes(
    vault: Vault, services: Services, doomed: CaseSnapshot
) -> None:
    whole, damaged = vault.folder / "damaged-2026-01-01T000000Z", vault.folder / "damaged-2026-01-02T000000Z"
    made = make_backup(vault, BackupReason.BY_HAND).backup
    for aside in (whole, damaged):
        aside.mkdir()
        shutil.copy(made.folder / "cases.db", aside / "cases.db")
    flip(damaged / "cases.db", 100)
    (damaged / "cases.db-wal").write_bytes(b"what could not be folded in")
    (line,) = destroy(services, doomed).destroyed
    assert (line.copies_cleansed, line.copies_removed) == (2, 1)
    assert found(vault, whole / "cases.db", told_of(doomed)) == set()
    assert list(damaged.iterdir()) == []

"""Backups at a second place; what is in a backup, and the proof that it is whole."""

import shutil
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from models.keeping_kinds import BackupReason, PlaceState
from models.problems import Problem
from models.records import CaseDraft, CaseSnapshot
from models.records.backups import BackupLine
from models.services import Services
from models.vault import Vault
from models.vault.backups.places import second_place
from tests.backups import by_hand, bytes_of, small_disk, take_in
from tests.vaults import CHAIR, CHEAP, PASSPHRASE, answers, flip

ROOT = Path(__file__).parents[2]
NOW = datetime.now(UTC)


@pytest.fixture
def kept(services: Services, harrie: CaseSnapshot) -> Iterator[BackupLine]:
    """A backup by hand of a vault with the case of Harrie."""
    yield by_hand(services)


def vault_id(vault: Vault) -> str:
    return vault.keyring.file.vault_id


def _draft(case: CaseSnapshot) -> dict[str, object]:
    return {name: getattr(case, name) for name in CaseDraft.__dataclass_fields__}


# the second place


def test_a_second_place_gets_the_same_and_what_it_missed(vault: Vault, services: Services, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    first = by_hand(services, stick)
    assert services.backups.state(NOW, stick).place is PlaceState.UNREACHABLE
    stick.mkdir()
    assert services.backups.state(NOW, stick).place is PlaceState.BEHIND
    assert services.backups.state(NOW, stick).behind_since == first.made_at
    assert services.backups.make(BackupReason.HOURLY, stick).place is PlaceState.OK
    (copy,) = [line for line in services.backups.all(stick) if line.is_second]
    assert copy.folder == second_place(stick, vault_id(vault)) / first.folder.name
    assert bytes_of(copy.folder) == bytes_of(first.folder)
    assert services.backups.state(NOW, stick).behind_since is None


def test_a_second_place_that_fails_does_not_stop_the_first(services: Services, tmp_path: Path) -> None:
    take_in(services, "harrie")
    made = services.backups.make(BackupReason.BY_HAND, tmp_path / "pulled out")
    assert (made.backup is not None, made.place) == (True, PlaceState.UNREACHABLE)
    with small_disk(tmp_path / "full", 60) as full:
        made = services.backups.make(BackupReason.BY_HAND, full)
        assert (made.backup is not None, made.place) == (True, PlaceState.FULL)
        assert services.backups.state(NOW, full).place is PlaceState.FULL
        assert not [line for line in services.backups.all(full) if line.is_second]


def test_backups_of_another_vault_at_the_same_place_are_left_alone(
    vault: Vault, services: Services, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    with Vault.create(tmp_path / "other", "Ander", CHAIR, PASSPHRASE, cost=CHEAP) as other:
        theirs = by_hand(Services.over(other), stick)
    by_hand(services, stick)
    assert all(line.folder.name != theirs.folder.name or line.reason for line in services.backups.all(stick))
    assert len([line for line in services.backups.all(stick) if line.is_second]) == 1
    shutil.copytree(theirs.folder, vault.folder / "backups" / "2026-01-01T000000Z-by-hand")
    assert len(services.backups.all()) == 1


def test_a_folder_in_the_vault_itself_is_no_second_place(vault: Vault, services: Services, tmp_path: Path) -> None:
    with answers(Problem.PLACE_INSIDE_VAULT):
        services.backups.check_place(vault.folder)
    with answers(Problem.PLACE_MISSING):
        services.backups.check_place(tmp_path / "pulled out")
    services.backups.check_place(tmp_path)


# what is in it, and whether it is whole


def test_a_test_reads_all_of_a_backup_and_dates_the_proof(services: Services, kept: BackupLine) -> None:
    steps: list[float] = []
    proof = services.backups.test(kept, lambda done, of: steps.append(done / of))
    assert proof.ok
    assert steps == sorted(steps)
    assert steps[-1] == 1
    (again,) = services.backups.all()
    assert again.proof == proof
    assert again.is_proved
    assert services.backups.state(NOW).newest_proof == proof


def test_looking_and_testing_change_no_byte_of_what_was_backed_up(services: Services, kept: BackupLine) -> None:
    before = bytes_of(kept.folder)
    services.backups.look(kept)
    services.backups.loss(kept)
    services.backups.test(kept)
    after = bytes_of(kept.folder)
    assert before.keys() == after.keys()
    assert {name for name in before if before[name] != after[name]} == {"backup.json"}


@pytest.mark.parametrize(("file", "problem"), [("cases.db", "files"), ("vault.json", "files"), ("log.anchor", "files")])
def test_a_flipped_byte_in_any_file_fails_the_test(
    services: Services, kept: BackupLine, file: str, problem: str
) -> None:
    size = (kept.folder / file).stat().st_size
    for offset in (0, size // 2, size - 1):
        flip(kept.folder / file, offset)
        assert services.backups.test(kept).problem == problem
        flip(kept.folder / file, offset)
    assert services.backups.test(kept).ok


def test_a_page_that_was_damaged_before_it_was_copied_fails_the_test_too(services: Services, kept: BackupLine) -> None:
    from models.vault.backups.telling import sealed_again

    flip(kept.folder / "cases.db", 9 * 4096 + 50)
    sealed_again(kept.folder)
    assert services.backups.test(kept).problem == "pages"


def test_a_backup_whose_own_account_is_damaged_is_still_listed_and_fails_the_test(
    services: Services, kept: BackupLine
) -> None:
    flip(kept.folder / "backup.json", 30)
    (line,) = services.backups.all()
    assert (line.reason, line.made_at) == (BackupReason.BY_HAND, kept.made_at.replace(microsecond=0))
    assert services.backups.test(line).problem == "files"
    assert services.backups.look(line).cases == 1


def test_what_is_in_a_backup_is_told_in_numbers(services: Services, kept: BackupLine, harrie: CaseSnapshot) -> None:
    take_in(services, "jeffrey")
    then, now = services.backups.look(kept), services.backups.now()
    assert (then.cases, now.cases) == (1, 2)
    assert then.conferences == len(harrie.conferences)
    assert then.actions == sum(len(one.actions) for one in harrie.conferences)
    assert then.last_change is not None
    assert then.is_of_today


def test_what_would_be_lost_is_counted_and_what_would_return_too(
    vault: Vault, services: Services, kept: BackupLine, harrie: CaseSnapshot
) -> None:
    assert services.backups.loss(kept).is_nothing
    take_in(services, "jeffrey")
    services.cases.revise(harrie.id, CaseDraft(**_draft(harrie) | {"purpose": "anders"}))
    loss = services.backups.loss(kept)
    assert (loss.cases, loss.returning) == (2, 0)
    later = by_hand(services)
    with vault.work() as session:
        from sqlalchemy import text

        session.execute(text('DELETE FROM "case" WHERE id = :id'), {"id": harrie.id})
    loss = services.backups.loss(later)
    assert (loss.cases, loss.returning) == (0, 1)


def test_the_last_good_backup_cannot_be_removed(services: Services, kept: BackupLine) -> None:
    with answers(Problem.BACKUP_LAST):
        services.backups.remove(kept)
    other = by_hand(services)
    flip(other.folder / "cases.db", 5000)
    assert not services.backups.test(other).ok
    with answers(Problem.BACKUP_LAST):
        services.backups.remove(kept)
    (bad,) = [line for line in services.backups.all() if line.folder == other.folder]
    services.backups.remove(bad)
    assert services.backups.all() == (kept,)


def test_a_backup_that_somebody_took_away_is_missing(services: Services, kept: BackupLine) -> None:
    shutil.rmtree(kept.folder)
    for ask in (services.backups.look, services.backups.test, services.backups.restore):
        with answers(Problem.BACKUP_MISSING):
            ask(kept)

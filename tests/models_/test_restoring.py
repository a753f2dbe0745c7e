"""A backup is put back whole or not at all; what is newer is kept first, and the log goes on."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import text

from models.keeping_kinds import Act, BackupReason
from models.problems import Problem
from models.records import CaseSnapshot, LogFilter
from models.records.backups import BackupLine
from models.services import Services
from models.vault import Vault
from tests.backups import by_hand, bytes_of, fill_up, names_of_cases, opened, small_disk, take_in
from tests.models_.test_vault_upgrades import make_first_schema
from tests.vaults import CHAIR, CHEAP, PASSPHRASE, answers, flip

ROOT = Path(__file__).parents[2]


@pytest.fixture
def kept(services: Services, harrie: CaseSnapshot) -> Iterator[BackupLine]:
    """A backup with the case of Harrie; since then the vault has the case of Jeffrey too."""
    line = by_hand(services)
    take_in(services, "jeffrey")
    yield line


def databases(folder: Path) -> list[str]:
    return sorted(file.name for file in folder.iterdir() if file.name.startswith("cases"))


def test_what_is_put_back_is_there_at_once_and_after_opening_again(
    vault: Vault, services: Services, kept: BackupLine, harrie: CaseSnapshot
) -> None:
    steps: list[float] = []
    services.backups.restore(kept, lambda done, of: steps.append(done / of))
    assert steps == sorted(steps)
    assert names_of_cases(services) == {harrie.number}
    assert services.cases.get(harrie.id) == harrie
    assert services.backups.loss(kept).is_nothing
    vault.close()
    with opened(vault.folder) as again:
        assert names_of_cases(again) == {harrie.number}
    assert len([name for name in databases(vault.folder) if name.endswith(".db")]) == 1


def test_the_present_state_is_kept_first_and_can_be_put_back_itself(
    services: Services, kept: BackupLine, harrie: CaseSnapshot
) -> None:
    both = names_of_cases(services)
    services.backups.restore(kept)
    before = services.backups.all()[0]
    assert before.reason is BackupReason.RESTORING
    assert services.backups.look(before).cases == 2
    services.backups.restore(before)
    assert names_of_cases(services) == both


def test_the_log_goes_on_says_what_was_put_back_and_stays_whole(
    vault: Vault, services: Services, kept: BackupLine
) -> None:
    entries = services.log.verify().entries
    services.backups.restore(kept)
    check = services.log.verify()
    assert check.fault is None
    assert check.entries > entries
    restored = next(line.entry for line in services.log.page(LogFilter()) if line.entry.act is Act.RESTORED)
    assert restored.detail.startswith("by-hand ")
    vault.close()
    with opened(vault.folder) as again:
        assert again.log.verify().fault is None


def test_the_people_who_may_open_the_vault_stay_as_they_are_now(
    vault: Vault, services: Services, kept: BackupLine
) -> None:
    vault.add_person("Zoë", "secretaris", PASSPHRASE, cost=CHEAP)
    services.backups.restore(kept)
    vault.close()
    with opened(vault.folder, "Zoë") as hers:
        assert len(names_of_cases(hers)) == 1


def test_only_the_chair_puts_back_and_removes(vault: Vault, services: Services, kept: BackupLine) -> None:
    vault.add_person("Zoë", "secretaris", PASSPHRASE, cost=CHEAP)
    vault.close()
    with opened(vault.folder, "Zoë") as hers:
        for ask in (hers.backups.restore, hers.backups.remove):
            with answers(Problem.NOT_ALLOWED):
                ask(kept)
        assert len(names_of_cases(hers)) == 2
        by_hand(hers)


def test_a_damaged_backup_is_not_put_back_and_nothing_changes(
    vault: Vault, services: Services, kept: BackupLine
) -> None:
    flip(kept.folder / "cases.db", 20_000)
    before = databases(vault.folder)
    with answers(Problem.BACKUP_DAMAGED) as details:
        services.backups.restore(kept)
    assert details["fault"] == "files"
    assert len(names_of_cases(services)) == 2
    assert databases(vault.folder) == before
    assert len(services.backups.all()) == 1


def test_a_backup_of_an_earlier_schema_is_tested_and_put_back_in_todays(
    vault: Vault, services: Services, harrie: CaseSnapshot
) -> None:
    make_first_schema(vault)
    vault.close()
    with opened(vault.folder) as again:
        (migration,) = again.backups.all()
        assert not again.backups.look(migration).is_of_today
        assert again.backups.test(migration).ok
        take_in(again, "jeffrey")
        again.backups.restore(migration)
        assert again.cases.get(harrie.id) == harrie
        assert names_of_cases(again) == {harrie.number}
        assert again.log.verify().fault is None


def test_a_backup_of_a_later_program_is_refused_kindly(vault: Vault, services: Services, kept: BackupLine) -> None:
    with vault.work() as session:
        session.execute(text("UPDATE alembic_version SET version_num = '9999_later'"))
    later = by_hand(services)
    with vault.work() as session:
        session.execute(
            text("UPDATE alembic_version SET version_num = :now"), {"now": services.backups.look(kept).schema}
        )
    assert not services.backups.look(later).is_of_today
    for ask in (services.backups.test, services.backups.restore):
        with answers(Problem.BACKUP_NEWER):
            ask(later)
    assert len(names_of_cases(services)) == 2


def test_a_disk_that_fills_up_leaves_the_present_state(tmp_path: Path) -> None:
    with (
        small_disk(tmp_path / "disk", 4000) as disk,
        Vault.create(disk / "vault", "PGA-team", CHAIR, PASSPHRASE, cost=CHEAP) as vault,
    ):
        services = Services.over(vault)
        take_in(services, "harrie")
        line = by_hand(services)
        take_in(services, "jeffrey")
        fill_up(disk)
        with answers(Problem.VAULT_FULL):
            services.backups.restore(line)
        assert len(names_of_cases(services)) == 2
        assert services.backups.all() == (line,)


KILLED = """
import os, signal, sys
from pathlib import Path
from models.services import Services
from models.vault import Vault
at, calls = int(sys.argv[4]), [0]
def tell(done, of):
    calls[0] += 1
    if calls[0] == at:
        os.kill(os.getpid(), signal.SIGKILL)
with Vault.open(Path(sys.argv[1]), sys.argv[2], sys.argv[3]) as vault:
    services = Services.over(vault)
    line = services.backups.all()[-1]
    services.backups.restore(line, tell)
"""


@pytest.mark.skipif(os.name != "posix", reason="nothing is killed this way here")
def test_killed_at_any_step_the_vault_is_the_old_one_or_the_new_one(
    vault: Vault, services: Services, kept: BackupLine, harrie: CaseSnapshot
) -> None:
    both = names_of_cases(services)
    vault.close()
    seen = set()
    for at in (5, 37, 38, 40, 41, 42, 43, 44):
        command = [sys.executable, "-c", KILLED, str(vault.folder), CHAIR, PASSPHRASE, str(at)]
        ended = subprocess.run(command, cwd=ROOT, capture_output=True)
        assert ended.returncode in (0, -signal.SIGKILL), ended.stderr
        with opened(vault.folder) as again:
            found = names_of_cases(again)
            assert found in (both, {harrie.number})
            assert again.log.verify().fault is None
            if found != both:
                take_in(again, "jeffrey")
        seen.add(ended.returncode)
        assert len([name for name in databases(vault.folder) if name.endswith(".db")]) == 1
    assert -signal.SIGKILL in seen


def test_backups_themselves_stay_as_they_are(vault: Vault, services: Services, kept: BackupLine) -> None:
    before = bytes_of(kept.folder)
    services.backups.restore(kept)
    after = bytes_of(kept.folder)
    assert {name for name in before if before[name] != after[name]} == {"backup.json"}


def test_keys_that_were_changed_since_the_backup_are_not_told_as_changed_from_outside(
    vault: Vault, services: Services, harrie: CaseSnapshot
) -> None:
    line = by_hand(services)
    services.keys.add("Anouk de Wit", "secretaris", "zes groene stoelen", cost=CHEAP)
    services.backups.restore(line)
    vault.close()
    with opened(vault.folder) as again:
        assert again.cases.get(harrie.id) == harrie
        assert "key_file" not in {line.entry.kind for line in again.log.page()}

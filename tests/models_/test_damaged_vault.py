"""A damaged vault: what is hit, which backup is good, putting that back at the door, while the rest is kept."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from models.keeping_kinds import Act, DestructionGround
from models.problems import KnownProblem, Problem
from models.records import LogFilter
from models.services import Services, damaged
from models.vault import Vault
from models.vault.lock import FolderLock
from tests.backups import by_hand, bytes_of, names_of_cases, opened
from tests.damaged_vaults import Hurt, hurt_vault
from tests.vaults import CHAIR, PASSPHRASE, answers, flip

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Hurt:
    return hurt_vault(tmp_path_factory.mktemp("made"))


@pytest.fixture
def hurt(tmp_path: Path, made: Hurt) -> Hurt:
    return hurt_vault(tmp_path, made)


# what is hit, and what there is to go back to


def test_what_is_hit_is_told_and_the_newest_good_backup_is_found(hurt: Hurt) -> None:
    flip(hurt.database, 300)
    with answers(Problem.VAULT_DAMAGED):
        Vault.open(hurt.folder, CHAIR, PASSPHRASE)
    before = hurt.database.read_bytes()
    steps: list[float] = []
    found = damaged.look_at(hurt.folder, CHAIR, PASSPHRASE, progress=lambda done, of: steps.append(done / of))
    assert steps == sorted(steps)
    assert (found.files, found.is_readable) == (("cases.db",), False)
    assert found.newest_good == hurt.backup
    assert found.contents is not None
    assert found.contents.cases == 2
    assert hurt.database.read_bytes() == before


def test_a_damaged_backup_is_passed_over_for_an_older_good_one(hurt: Hurt) -> None:
    with opened(hurt.folder) as services:
        later = by_hand(services)
    flip(later.folder / "cases.db", 9000)
    flip(hurt.database, 300)
    found = damaged.look_at(hurt.folder, CHAIR, PASSPHRASE)
    assert (found.newest_good, found.bad) == (hurt.backup, (later,))


def test_damage_in_one_table_leaves_the_cases_readable_and_says_how_many_are_hit(hurt: Hurt) -> None:
    hurt.hit_table("contribution")
    found = damaged.look_at(hurt.folder, CHAIR, PASSPHRASE)
    assert found.tables == ("contribution",)
    assert found.cases_readable == 3
    assert 1 <= found.cases_hit <= 3
    assert found.is_readable


def test_a_backup_can_be_found_without_a_passphrase_and_without_a_key_file(hurt: Hurt) -> None:
    (hurt.folder / "vault.json").unlink()
    assert damaged.backups_of(hurt.folder) == (hurt.backup,)


def test_a_wrong_passphrase_is_told_as_that(hurt: Hurt) -> None:
    flip(hurt.database, 300)
    with answers(Problem.WRONG_PASSPHRASE):
        damaged.look_at(hurt.folder, CHAIR, "twee blauwe boten")


def test_without_any_key_file_that_can_be_read_the_vault_is_damaged(hurt: Hurt) -> None:
    (hurt.folder / "vault.json").unlink()
    (hurt.backup.folder / "vault.json").write_bytes(b"")
    with answers(Problem.VAULT_DAMAGED):
        damaged.look_at(hurt.folder, CHAIR, PASSPHRASE)


def test_what_can_be_read_opens_for_reading_and_nothing_is_written(hurt: Hurt) -> None:
    hurt.hit_table("contribution")
    before = bytes_of(hurt.folder)
    with damaged.open_readable(hurt.folder, CHAIR, PASSPHRASE) as vault:
        services = Services.over(vault)
        assert len(names_of_cases(services)) == 3
        hit = 0
        for line in services.cases.lines():
            try:
                services.cases.get(line.id)
            except KnownProblem as told:
                assert told.problem is Problem.VAULT_DAMAGED
                hit += 1
        assert hit >= 1
        assert len(names_of_cases(services)) == 3
        with answers(Problem.VAULT_READ_ONLY), vault.work():
            pass
    assert bytes_of(hurt.folder) == before


# putting a backup back at the door


def test_a_backup_put_back_opens_and_the_damaged_vault_is_kept_beside(hurt: Hurt) -> None:
    flip(hurt.database, 300)
    spoilt = hurt.database.read_bytes()
    aside = damaged.restore_from(hurt.folder, hurt.backup, CHAIR, PASSPHRASE)
    assert (aside / "cases.db").read_bytes() == spoilt
    with opened(hurt.folder) as services:
        assert len(names_of_cases(services)) == 2
        assert services.log.verify().fault is None
        restored = [line.entry for line in services.log.page(LogFilter()) if line.entry.act is Act.RESTORED]
        assert [one.actor for one in restored] == [CHAIR]


def test_when_only_the_key_file_is_hit_no_case_is_lost(hurt: Hurt) -> None:
    flip(hurt.folder / "vault.json", 120)
    found = damaged.look_at(hurt.folder, CHAIR, PASSPHRASE)
    assert (found.files, found.is_readable) == (("vault.json",), True)
    damaged.restore_from(hurt.folder, hurt.backup, CHAIR, PASSPHRASE)
    with opened(hurt.folder) as services:
        assert len(names_of_cases(services)) == 3
        assert services.log.verify().fault is None


def test_when_everything_in_the_folder_is_gone_the_backup_brings_it_back(hurt: Hurt) -> None:
    hurt.database.unlink()
    (hurt.folder / "vault.json").unlink()
    damaged.restore_from(hurt.folder, hurt.backup, CHAIR, PASSPHRASE)
    with opened(hurt.folder) as services:
        assert len(names_of_cases(services)) == 2


def test_a_backup_from_before_the_key_was_renewed_is_put_back_under_the_key_of_now(hurt: Hurt) -> None:
    with Vault.open(hurt.folder, CHAIR, PASSPHRASE) as vault:
        Services.over(vault).keys.renew(lambda done, of: None)
        Services.over(vault)
        with answers(Problem.BACKUP_OTHER_KEY):
            Services.over(vault).backups.look(hurt.backup)
        database = vault.database
    flip(database, 300)
    assert damaged.look_at(hurt.folder, CHAIR, PASSPHRASE).newest_good is not None
    damaged.restore_from(hurt.folder, hurt.backup, CHAIR, PASSPHRASE)
    with opened(hurt.folder) as services:
        assert len(names_of_cases(services)) == 2


def test_who_only_reads_puts_nothing_back_and_salvages_nothing(hurt: Hurt, tmp_path: Path) -> None:
    flip(hurt.database, 300)
    before = bytes_of(hurt.folder)
    with answers(Problem.NOT_ALLOWED):
        damaged.restore_from(hurt.folder, hurt.backup, "Zoë", PASSPHRASE)
    with answers(Problem.NOT_ALLOWED):
        damaged.salvage(hurt.folder, "Zoë", PASSPHRASE, tmp_path / "new")
    after = bytes_of(hurt.folder)
    assert {name for name in after if after[name] != before.get(name)} <= {"vault.lock", "attempts.json"}


def test_a_vault_that_another_program_has_open_is_left_alone(hurt: Hurt) -> None:
    lock = FolderLock(hurt.folder)
    with answers(Problem.VAULT_IN_USE):
        damaged.restore_from(hurt.folder, hurt.backup, CHAIR, PASSPHRASE)
    lock.release()


def test_a_damaged_backup_is_not_put_back_at_the_door_either(hurt: Hurt) -> None:
    flip(hurt.database, 300)
    flip(hurt.backup.folder / "cases.db", 9000)
    before = hurt.database.read_bytes()
    with answers(Problem.BACKUP_DAMAGED):
        damaged.restore_from(hurt.folder, hurt.backup, CHAIR, PASSPHRASE)
    assert hurt.database.read_bytes() == before
    assert not list(hurt.folder.glob("damaged-*"))


KILLED = """
import os, signal, sys
from pathlib import Path
from models.services import damaged
at, calls = int(sys.argv[4]), [0]
def tell(done, of):
    calls[0] += 1
    if calls[0] == at:
        os.kill(os.getpid(), signal.SIGKILL)
folder = Path(sys.argv[1])
damaged.restore_from(folder, damaged.backups_of(folder)[0], sys.argv[2], sys.argv[3], tell)
"""


@pytest.mark.skipif(os.name != "posix", reason="nothing is killed this way here")
def test_killed_while_putting_back_at_the_door_it_can_be_done_again(hurt: Hurt) -> None:
    flip(hurt.database, 300)
    for at in (3, 36, 37):
        command = [sys.executable, "-c", KILLED, str(hurt.folder), CHAIR, PASSPHRASE, str(at)]
        ended = subprocess.run(command, cwd=ROOT, capture_output=True)
        assert ended.returncode == -signal.SIGKILL, ended.stderr
        with answers(Problem.VAULT_DAMAGED):
            Vault.open(hurt.folder, CHAIR, PASSPHRASE)
    damaged.restore_from(hurt.folder, hurt.backup, CHAIR, PASSPHRASE)
    with opened(hurt.folder) as services:
        assert len(names_of_cases(services)) == 2


# the log of the last changes


def test_without_a_spoilt_log_of_the_last_changes_all_before_it_is_kept(hurt: Hurt) -> None:
    script = (
        "import os, sys\nfrom pathlib import Path\n"
        "from models.services import Services\nfrom models.vault import Vault\n"
        "from tests.backups import take_in\n"
        "vault = Vault.open(Path(sys.argv[1]), sys.argv[2], sys.argv[3])\n"
        "take_in(Services.over(vault), sys.argv[4])\nos._exit(0)"
    )
    hard = next(file.stem for file in (ROOT / "tests/resources/cases").glob("*.json") if file.stem not in _TAKEN)
    ended = subprocess.run(
        [sys.executable, "-c", script, str(hurt.folder), CHAIR, PASSPHRASE, hard], cwd=ROOT, capture_output=True
    )
    assert ended.returncode == 0, ended.stderr
    log = hurt.folder / "cases.db-wal"
    flip(log, log.stat().st_size // 2)
    with answers(Problem.VAULT_DAMAGED) as details:
        Vault.open(hurt.folder, CHAIR, PASSPHRASE)
    assert details["file"] == log.name
    assert damaged.look_at(hurt.folder, CHAIR, PASSPHRASE).files == (log.name,)
    aside = damaged.go_on_without_last(hurt.folder, CHAIR, PASSPHRASE)
    assert (aside / log.name).exists()
    with opened(hurt.folder) as services:
        assert len(names_of_cases(services)) == 3


_TAKEN = ("harrie", "jeffrey", "tristan")


def test_a_case_that_was_destroyed_does_not_come_back_with_a_backup_that_still_has_it(hurt: Hurt) -> None:
    away = hurt.folder.parent / "elsewhere"
    with opened(hurt.folder) as services:
        doomed = services.cases.lines()[0]
        hurt.backup.folder.rename(away)
        services.retention.destroy([doomed.id], DestructionGround.NO_LONGER_NEEDED, confirmed=True)
    away.rename(hurt.backup.folder)
    hurt.whole = hurt.database.read_bytes()
    hurt.hit_table("contribution")
    damaged.restore_from(hurt.folder, hurt.backup, CHAIR, PASSPHRASE)
    with opened(hurt.folder) as services:
        assert doomed.number not in names_of_cases(services)
        assert [one.number for one in services.retention.register()] == [doomed.number]

"""A backup is a whole encrypted vault by itself, made while people work, and made only when there is something new."""

import json
import os
import signal
import stat
import subprocess
import sys
import threading
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from models.keeping_kinds import Act, BackupReason
from models.problems import Problem
from models.records import CaseDraft, CaseSnapshot, LogFilter
from models.records.backups import BackupLine
from models.services import Services
from models.vault import Vault
from tests.backups import by_hand, bytes_of, fill_up, names_of_cases, opened, small_disk, take_in
from tests.vaults import CHAIR, CHEAP, PASSPHRASE, answers

ROOT = Path(__file__).parents[2]
NOW = datetime.now(UTC)


@pytest.fixture
def kept(services: Services, harrie: CaseSnapshot) -> Iterator[BackupLine]:
    """A backup by hand of a vault with the case of Harrie."""
    yield by_hand(services)


# what a backup is


def test_a_backup_opens_as_a_vault_by_itself_with_everything_in_it(kept: BackupLine, harrie: CaseSnapshot) -> None:
    with opened(kept.folder) as copy:
        assert copy.cases.get(harrie.id) == harrie
        assert copy.log.verify().fault is None


def test_nothing_of_a_case_and_no_key_can_be_read_in_a_backup(kept: BackupLine, harrie: CaseSnapshot) -> None:
    found = b"".join(bytes_of(kept.folder).values())
    assert harrie.number.encode() not in found
    assert harrie.people[0].name.encode() not in found
    assert b"SQLite format" not in found


def test_a_backup_says_when_why_and_what_its_files_are(kept: BackupLine) -> None:
    assert kept.reason is BackupReason.BY_HAND
    assert abs(datetime.now(UTC) - kept.made_at) < timedelta(minutes=1)
    told = json.loads((kept.folder / "backup.json").read_text("utf-8"))
    assert set(told["files"]) == {"vault.json", "cases.db", "log.anchor"}
    assert kept.size == sum((kept.folder / name).stat().st_size for name in told["files"])


@pytest.mark.skipif(os.name != "posix", reason="rights of files are told otherwise here")
def test_a_backup_is_for_its_owner_only(kept: BackupLine) -> None:
    assert stat.S_IMODE(kept.folder.stat().st_mode) == 0o700
    assert {stat.S_IMODE(file.stat().st_mode) for file in kept.folder.iterdir()} == {0o600}


def test_what_people_type_while_a_backup_is_made_goes_on_and_the_backup_is_of_one_moment(
    vault: Vault, services: Services, harrie: CaseSnapshot
) -> None:
    ended, written = threading.Event(), []

    def type_on() -> None:
        while not ended.wait(0.002):
            draft = CaseDraft(
                number=f"PGA-{len(written)}",
                regime=harrie.regime,
                opened_on=harrie.opened_on,
                first_processed_on=harrie.opened_on,
            )
            written.append(services.cases.create(draft).number)

    typing = threading.Thread(target=type_on)
    typing.start()
    lines = [by_hand(services) for _ in range(5)]
    ended.set()
    typing.join()
    assert len(written) > 5
    for line in lines:
        assert services.backups.test(line).ok
    counts = [services.backups.look(line).cases for line in reversed(lines)]
    assert counts == sorted(counts, reverse=True)
    assert names_of_cases(services) == {harrie.number, *written}


# when it is made


def test_nothing_is_made_when_nothing_that_people_wrote_has_changed(services: Services, kept: BackupLine) -> None:
    for reason in (BackupReason.OPENED, BackupReason.HOURLY, BackupReason.FINALISED):
        assert services.backups.make(reason).backup is None
    assert services.backups.all() == (kept,)


def test_opening_and_looking_around_is_no_change(vault: Vault, kept: BackupLine, harrie: CaseSnapshot) -> None:
    vault.close()
    with opened(vault.folder) as again:
        again.cases.get(harrie.id)
        assert again.backups.make(BackupReason.OPENED).backup is None


def test_one_changed_word_is_a_change_also_within_ten_minutes_of_the_one_before(
    services: Services, harrie: CaseSnapshot
) -> None:
    def revise(purpose: str) -> None:
        services.cases.revise(harrie.id, CaseDraft(**_draft(harrie) | {"purpose": purpose}))

    revise("een")
    assert services.backups.make(BackupReason.HOURLY).backup
    revise("twee")
    assert services.backups.make(BackupReason.HOURLY).backup
    revise("twee")
    assert services.backups.make(BackupReason.HOURLY).backup is None


def _draft(case: CaseSnapshot) -> dict[str, object]:
    return {name: getattr(case, name) for name in CaseDraft.__dataclass_fields__}


def test_by_hand_there_is_always_one_and_two_in_a_second_have_names_of_their_own(
    services: Services, kept: BackupLine
) -> None:
    assert by_hand(services).folder != kept.folder
    assert len(services.backups.all()) == 2


def test_one_is_due_on_opening_and_every_hour_also_when_the_clock_is_set_back(services: Services) -> None:
    now = datetime.now().astimezone()
    assert services.backups.due(now) is BackupReason.OPENED
    services.backups.make(BackupReason.OPENED)
    assert services.backups.due(now + timedelta(minutes=59)) is None
    assert services.backups.due(now + timedelta(minutes=61)) is BackupReason.HOURLY
    assert services.backups.due(now - timedelta(days=300)) is BackupReason.HOURLY


def test_a_vault_that_is_only_read_makes_none(vault: Vault, harrie: CaseSnapshot) -> None:
    vault.close()
    with Vault.open(vault.folder, CHAIR, PASSPHRASE, read_only=True) as reading:
        backups = Services.over(reading).backups
        assert backups.due(NOW) is None
        with answers(Problem.VAULT_READ_ONLY):
            backups.make(BackupReason.BY_HAND)
    assert not (vault.folder / "backups").exists()


def test_the_log_says_what_was_made_tested_and_removed(services: Services, kept: BackupLine) -> None:
    by_hand(services)
    services.backups.test(kept)
    services.backups.remove(kept)
    acts = [line.entry.act for line in services.log.page(LogFilter())]
    assert acts[:4] == [Act.BACKUP_REMOVED, Act.BACKUP_TESTED, Act.BACKUP_MADE, Act.BACKUP_MADE]


# what goes wrong while it is made


KILLED = """
import os, signal, sys
from pathlib import Path
from models.keeping_kinds import BackupReason
from models.services import Services
from models.vault import Vault
at, calls = int(sys.argv[4]), [0]
def tell(done, of):
    calls[0] += 1
    if calls[0] == at:
        os.kill(os.getpid(), signal.SIGKILL)
with Vault.open(Path(sys.argv[1]), sys.argv[2], sys.argv[3]) as vault:
    Services.over(vault).backups.make(BackupReason.BY_HAND, progress=tell)
"""


@pytest.mark.skipif(os.name != "posix", reason="nothing is killed this way here")
def test_a_program_killed_while_it_makes_a_backup_leaves_none_that_counts(vault: Vault, kept: BackupLine) -> None:
    vault.close()
    command = [sys.executable, "-c", KILLED, str(vault.folder), CHAIR, PASSPHRASE, "1"]
    ended = subprocess.run(command, cwd=ROOT, capture_output=True)
    assert ended.returncode == -signal.SIGKILL, ended.stderr
    assert len(list((vault.folder / "backups").iterdir())) == 2
    with opened(vault.folder) as again:
        assert again.backups.all() == (kept,)
        by_hand(again)
        assert len(list((vault.folder / "backups").iterdir())) == 2


def test_who_cancels_is_left_with_nothing_half(vault: Vault, services: Services, harrie: CaseSnapshot) -> None:
    class Enough(Exception):
        pass

    def cancel(done: int, of: int) -> None:
        raise Enough

    with pytest.raises(Enough):
        services.backups.make(BackupReason.BY_HAND, progress=cancel)
    assert list((vault.folder / "backups").iterdir()) == []
    assert names_of_cases(services) == {harrie.number}


def test_a_full_disk_is_told_and_leaves_nothing_half(tmp_path: Path) -> None:
    with small_disk(tmp_path / "disk", 4000) as disk:
        with Vault.create(disk / "vault", "PGA-team", CHAIR, PASSPHRASE, cost=CHEAP) as vault:
            services = Services.over(vault)
            take_in(services, "harrie")
            fill_up(disk)
            with answers(Problem.VAULT_FULL):
                services.backups.make(BackupReason.BY_HAND)
            assert list((vault.folder / "backups").iterdir()) == []
            assert len(names_of_cases(services)) == 1
        with opened(disk / "vault") as again:
            assert len(names_of_cases(again)) == 1


@pytest.mark.skipif(sys.platform != "linux", reason="a file that the disk cannot read is made with /proc")
def test_a_backup_that_the_disk_cannot_read_is_told_as_damaged(services: Services, harrie: CaseSnapshot) -> None:
    line = by_hand(services)
    (line.folder / "cases.db").unlink()
    (line.folder / "cases.db").symlink_to("/proc/self/mem")
    assert services.backups.test(line).problem == "files"

"""A vault on a share: another machine's lock may not reach this one, and some disks know no locks at all."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from sqlalchemy import text

from models.keeping_kinds import Act
from models.problems import Problem
from models.vault import Vault, VaultAbout
from models.vault.lock import SILENT_AFTER_SECONDS, FolderLock
from tests.vaults import CHAIR, CHEAP, PASSPHRASE, answers, count, fill, open_and_count

REPOSITORY = Path(__file__).parents[2]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The folder of a closed vault with some text in it."""
    fill(tmp_path / "PGA-team")
    return tmp_path / "PGA-team"


def leave_open_elsewhere(folder: Path, silent: float) -> None:
    """The lock file as another machine leaves it whose locks do not reach this one; *silent* for so many seconds."""
    told = {"person": "Anouk de Wit", "since": "2026-11-20T09:30:00+01:00", "host": "kamer-12", "mark": "0f"}
    file = folder / "vault.lock"
    file.write_text(json.dumps(told), "utf-8")
    at = file.stat().st_mtime - silent
    os.utime(file, (at, at))


# another machine


def test_a_vault_that_is_open_on_another_machine_tells_who_since_when_and_where(folder: Path) -> None:
    leave_open_elsewhere(folder, silent=20)
    for take_over in (False, True):
        with answers(Problem.VAULT_IN_USE) as details:
            Vault.open(folder, CHAIR, PASSPHRASE, take_over=take_over)
        assert details == {"person": "Anouk de Wit", "since": "2026-11-20 09:30", "host": "kamer-12"}
    about = VaultAbout.of(folder)
    assert (about.in_use, about.opened_by) == (True, "Anouk de Wit")


def test_it_cannot_be_read_beside_that_machine_either(folder: Path) -> None:
    leave_open_elsewhere(folder, silent=20)
    with answers(Problem.VAULT_IN_USE):
        Vault.open(folder, CHAIR, PASSPHRASE, read_only=True)


def test_a_machine_that_has_long_been_silent_is_told_of_and_only_taken_over_from_on_purpose(folder: Path) -> None:
    leave_open_elsewhere(folder, silent=SILENT_AFTER_SECONDS + 20)
    left = (folder / "vault.lock").read_bytes()
    with answers(Problem.VAULT_LEFT_OPEN) as details:
        Vault.open(folder, CHAIR, PASSPHRASE)
    assert details["host"] == "kamer-12"
    assert (folder / "vault.lock").read_bytes() == left
    with Vault.open(folder, CHAIR, PASSPHRASE, take_over=True) as vault:
        assert count(vault) == 200
        assert VaultAbout.of(folder).opened_by == CHAIR
    assert open_and_count(folder) == 200


def test_a_machine_that_wakes_after_it_was_taken_over_from_changes_nothing(folder: Path) -> None:
    with Vault.open(folder, CHAIR, PASSPHRASE) as vault:
        leave_open_elsewhere(folder, silent=0)
        with answers(Problem.VAULT_IN_USE) as details, vault.work() as session:
            session.execute(text("DELETE FROM note"))
        assert details["person"] == "Anouk de Wit"
        assert count(vault) == 200
        left = (folder / "vault.lock").read_bytes()
    assert (folder / "vault.lock").read_bytes() == left, "it is still the other's"


def test_a_machine_that_was_taken_over_from_writes_nothing_when_it_closes_either(folder: Path) -> None:
    with Vault.open(folder, CHAIR, PASSPHRASE):
        leave_open_elsewhere(folder, silent=0)
    (folder / "vault.lock").unlink()
    with Vault.open(folder, CHAIR, PASSPHRASE) as vault, vault.read() as session:
        acts = session.scalars(text("SELECT act FROM journal_entry ORDER BY number DESC LIMIT 2")).all()
    assert acts == [Act.UNLOCKED, Act.UNLOCKED]


def test_keys_are_not_written_over_those_of_the_machine_that_took_over(folder: Path) -> None:
    with Vault.open(folder, CHAIR, PASSPHRASE) as vault:
        leave_open_elsewhere(folder, silent=0)
        file = folder / "vault.json"
        before = file.stat().st_mtime_ns, file.stat().st_ino
        with answers(Problem.VAULT_IN_USE):
            vault.add_person("Anouk de Wit", "secretaris", "zes groene stoelen", cost=CHEAP)
        assert (file.stat().st_mtime_ns, file.stat().st_ino) == before


def test_a_machine_whose_clock_was_ahead_keeps_nobody_out_until_that_time_comes(folder: Path) -> None:
    leave_open_elsewhere(folder, silent=-86_400)
    with answers(Problem.VAULT_LEFT_OPEN):
        Vault.open(folder, CHAIR, PASSPHRASE)
    with Vault.open(folder, CHAIR, PASSPHRASE, take_over=True) as vault:
        assert count(vault) == 200


def test_nothing_is_left_of_finding_out_how_long_another_machine_was_silent(folder: Path) -> None:
    leave_open_elsewhere(folder, silent=20)
    before = {file.name for file in folder.iterdir()}
    with answers(Problem.VAULT_IN_USE):
        FolderLock(folder)
    assert {file.name for file in folder.iterdir()} == before


def test_a_program_that_ended_on_this_machine_keeps_nobody_out_whatever_its_file_says(folder: Path) -> None:
    leave_open_elsewhere(folder, silent=0)
    told = json.loads((folder / "vault.lock").read_text("utf-8"))
    (folder / "vault.lock").write_text(json.dumps(told | {"host": os.uname().nodename}), "utf-8")
    assert not VaultAbout.of(folder).in_use
    assert open_and_count(folder) == 200


# a disk that knows no locks

ATTEMPT = """
import sys
from pathlib import Path
from sqlalchemy import text
from models.problems import KnownProblem
from models.vault import Vault, VaultAbout
folder, person, passphrase, read_only = Path(sys.argv[1]), sys.argv[2], sys.argv[3], sys.argv[4] == "read"
try:
    VaultAbout.of(folder)
    with Vault.open(folder, person, passphrase, read_only=read_only) as vault, vault.read() as session:
        print(session.execute(text("SELECT count(*) FROM note")).scalar_one(), vault.read_only)
except KnownProblem as told:
    print(told.problem.name)
"""


def without_locks(folder: Path, how: str, refusal: str) -> str:
    """What a program says that opens the vault on a disk whose every lock is answered by *refusal*."""
    if shutil.which("strace") is None:
        pytest.skip("needs strace to let the system refuse")
    command = ["strace", "-f", "-qqq", "-o", "/dev/null", "-e", "trace=flock", "-e", f"inject=flock:error={refusal}"]
    program = [sys.executable, "-c", ATTEMPT, str(folder), CHAIR, PASSPHRASE, how]
    done = subprocess.run([*command, *program], cwd=REPOSITORY, capture_output=True, text=True, check=True)
    return done.stdout.strip()


@pytest.mark.parametrize("refusal", ["ENOLCK", "EOPNOTSUPP"])
def test_where_no_program_can_be_kept_out_a_vault_is_not_changed_but_can_be_read(folder: Path, refusal: str) -> None:
    found = (folder / "cases.db").read_bytes()
    assert without_locks(folder, "write", refusal) == "VAULT_WITHOUT_LOCKS"
    assert without_locks(folder, "read", refusal) == "200 True"
    assert (folder / "cases.db").read_bytes() == found


def test_a_lock_that_is_taken_is_not_mistaken_for_a_disk_without_locks(folder: Path) -> None:
    assert without_locks(folder, "write", "EAGAIN") == "VAULT_IN_USE"

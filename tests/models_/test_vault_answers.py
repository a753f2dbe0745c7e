"""A vault answers clearly: whether it is there, whose it is, who is in, and what its disk does."""

import os
import shutil
import signal
import subprocess
import sys
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import text

from models.problems import Problem
from models.vault import Vault, VaultAbout
from tests.vaults import CHAIR, CHEAP, PASSPHRASE, another_program, answers, count, fill, open_and_count


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The folder of a closed vault with some text in it."""
    folder = tmp_path / "PGA-team"
    fill(folder)
    return folder


# where it is


def test_a_folder_that_does_not_exist_is_no_vault(tmp_path: Path) -> None:
    with answers(Problem.VAULT_MISSING) as details:
        Vault.open(tmp_path / "gone", CHAIR, PASSPHRASE)
    assert details["folder"] == str(tmp_path / "gone")


def test_a_folder_with_other_files_is_no_vault_and_gets_no_lock_file(tmp_path: Path) -> None:
    (tmp_path / "letter.txt").write_text("hello")
    with answers(Problem.VAULT_MISSING):
        Vault.open(tmp_path, CHAIR, PASSPHRASE)
    assert [file.name for file in tmp_path.iterdir()] == ["letter.txt"]


def test_no_vault_is_made_in_a_folder_with_something_in_it(tmp_path: Path) -> None:
    (tmp_path / "letter.txt").write_text("hello")
    with answers(Problem.VAULT_EXISTS):
        Vault.create(tmp_path, "PGA-team", CHAIR, PASSPHRASE, cost=CHEAP)
    assert [file.name for file in tmp_path.iterdir()] == ["letter.txt"]


def test_no_vault_is_made_over_another(folder: Path) -> None:
    with answers(Problem.VAULT_EXISTS):
        fill(folder)
    assert open_and_count(folder) == 200


def test_a_vault_is_made_in_an_empty_folder(tmp_path: Path) -> None:
    fill(tmp_path)
    assert open_and_count(tmp_path) == 200


def test_a_vault_whose_making_was_cut_off_can_be_made_again(tmp_path: Path) -> None:
    (tmp_path / "cases.new.db").write_bytes(b"half a page")
    (tmp_path / "cases.new.db-wal").write_bytes(b"")
    (tmp_path / "vault.lock").touch()
    fill(tmp_path)
    assert open_and_count(tmp_path) == 200
    assert sorted(file.name for file in tmp_path.iterdir()) == ["cases.db", "log.anchor", "vault.json", "vault.lock"]


# who opens it


def test_someone_without_a_slot_is_unknown(folder: Path) -> None:
    with answers(Problem.UNKNOWN_PERSON) as details:
        Vault.open(folder, "Anouk de Wit", PASSPHRASE)
    assert details["person"] == "Anouk de Wit"


def test_a_wrong_passphrase_is_told_with_the_name_of_the_vault(folder: Path) -> None:
    with answers(Problem.WRONG_PASSPHRASE) as details:
        Vault.open(folder, CHAIR, "vier rode fietsem")
    assert details["vault"] == "PGA-team"


def test_after_a_wrong_passphrase_the_right_one_opens(folder: Path) -> None:
    with answers(Problem.WRONG_PASSPHRASE):
        Vault.open(folder, CHAIR, "not the passphrase")
    assert open_and_count(folder) == 200


def test_a_passphrase_of_eleven_characters_is_too_short_and_makes_no_folder(tmp_path: Path) -> None:
    with answers(Problem.PASSPHRASE_TOO_SHORT) as details:
        Vault.create(tmp_path / "new", "PGA-team", CHAIR, "elf tekens!", cost=CHEAP)
    assert details["minimum"] == "12"
    assert not (tmp_path / "new").exists()


@pytest.mark.parametrize(("vault", "person"), [(" ", CHAIR), ("PGA-team", "\t")])
def test_a_vault_and_a_person_need_a_name(tmp_path: Path, vault: str, person: str) -> None:
    with answers(Problem.NAME_MISSING):
        Vault.create(tmp_path / "new", vault, person, PASSPHRASE, cost=CHEAP)


# who has it open


def test_a_vault_open_in_another_program_tells_who_and_since_when(folder: Path) -> None:
    with another_program(folder):
        with answers(Problem.VAULT_IN_USE) as details:
            Vault.open(folder, CHAIR, PASSPHRASE)
        about = VaultAbout.of(folder)
    assert details["person"] == about.opened_by == CHAIR
    since = datetime.strptime(details["since"], "%Y-%m-%d %H:%M")
    assert abs(datetime.now() - since) < timedelta(minutes=3)
    assert about.in_use
    assert about.opened_since is not None


def test_a_program_that_crashed_keeps_nobody_out_and_loses_nothing_it_confirmed(folder: Path) -> None:
    with another_program(folder) as program:
        program.send_signal(signal.SIGTERM if os.name == "nt" else signal.SIGKILL)
        program.wait()
        assert not VaultAbout.of(folder).in_use
        assert open_and_count(folder) == 201


def test_a_vault_opens_once_within_one_program_too(folder: Path) -> None:
    with Vault.open(folder, CHAIR, PASSPHRASE), answers(Problem.VAULT_IN_USE):
        Vault.open(folder, CHAIR, PASSPHRASE)


def test_a_closed_vault_is_free_and_forgets_who_was_in(folder: Path) -> None:
    about = VaultAbout.of(folder)
    assert (about.in_use, about.opened_by, about.opened_since) == (False, "", None)
    assert (folder / "vault.lock").read_bytes() == b""


def test_a_lock_file_with_nonsense_in_it_keeps_nobody_out(folder: Path) -> None:
    (folder / "vault.lock").write_bytes(b"\xff{")
    assert open_and_count(folder) == 200


def test_looking_at_a_vault_brings_neither_database_nor_cryptography_along(folder: Path) -> None:
    look = (
        "import sys; from pathlib import Path; from models.vault import VaultAbout;"
        "about = VaultAbout.of(Path(sys.argv[1])); print(ascii(about.people), about.organisation);"
        "print({'sqlalchemy', 'sqlcipher3', 'cryptography', 'argon2', 'alembic'} & set(sys.modules))"
    )
    seen = subprocess.run(
        [sys.executable, "-c", look, str(folder)],
        capture_output=True,
        text=True,
        check=True,
        cwd=Path(__file__).parents[2],
    )
    assert seen.stdout.splitlines() == [f"{((CHAIR, 'voorzitter'),)!a} Veiligheidshuis", "set()"]


# a bad day while it is open


def test_a_folder_that_disappears_takes_no_words_with_it_unsaid(folder: Path, tmp_path: Path) -> None:
    with Vault.open(folder, CHAIR, PASSPHRASE) as vault:
        folder.rename(tmp_path / "elsewhere")
        with answers(Problem.VAULT_GONE), vault.work() as session:
            session.execute(text("INSERT INTO note (body) VALUES ('lost?')"))
        (tmp_path / "elsewhere").rename(folder)
        with vault.work() as session:
            session.execute(text("INSERT INTO note (body) VALUES ('kept')"))
    assert open_and_count(folder) == 201


def test_a_full_database_is_told_and_keeps_what_it_had(folder: Path) -> None:
    with Vault.open(folder, CHAIR, PASSPHRASE) as vault:
        with answers(Problem.VAULT_FULL), vault.work() as session:
            # SQLite's own limit gives the same result code as a disk without room.
            session.execute(text("PRAGMA max_page_count = 60"))
            for _ in range(200):
                session.execute(text("INSERT INTO note (body) VALUES (:body)"), {"body": "y" * 4000})
        assert count(vault) == 200


FILL_THE_DISK = """
import sys
from pathlib import Path
from sqlalchemy import text
from models.problems import KnownProblem
from models.vault import Cost, Vault
folder = Path(sys.argv[1])
cheap = Cost(memory_kib=64, passes=1, lanes=1)
vault = Vault.create(folder / "vault", "PGA-team", "Zoë", "vier rode fietsen", cost=cheap)
with vault.work() as session:
    session.execute(text("CREATE TABLE note (body TEXT)"))
kept = 0
try:
    while True:
        with vault.work() as session:
            session.execute(text("INSERT INTO note (body) VALUES (:body)"), {"body": "y" * 40000})
        kept += 1
except KnownProblem as told:
    print(told.problem.name)
with (folder / "rest").open("wb", buffering=0) as rest:
    try:
        while True:
            rest.write(b"x" * 512)
    except OSError:
        pass
try:
    vault.add_person("Anouk", "lezer", "vier rode fietsen", cost=cheap)
except KnownProblem as told:
    print(told.problem.name)
(folder / "rest").unlink()
vault.close()
with Vault.open(folder / "vault", "Zoë", "vier rode fietsen") as vault, vault.read() as session:
    print(kept > 5, session.execute(text("SELECT count(*) FROM note")).scalar_one() == kept)
"""


@pytest.mark.skipif(shutil.which("unshare") is None, reason="needs a small disk of its own")
def test_a_disk_that_fills_up_is_told_and_every_confirmed_word_is_kept(tmp_path: Path) -> None:
    mount = 'mount -t tmpfs -o size=3m none "$1" 2>/dev/null || exit 77; exec "$2" -c "$3" "$1"'
    command = ["unshare", "--mount", "sh", "-c", mount, "sh", str(tmp_path), sys.executable, FILL_THE_DISK]
    run = subprocess.run(command, capture_output=True, text=True, cwd=Path(__file__).parents[2])
    if run.returncode == 77 or "unshare" in run.stderr:
        pytest.skip("no disk of its own can be mounted here")
    assert run.stderr == ""
    assert run.stdout.splitlines() == [
        "VAULT_FULL",
        "VAULT_FULL",
        "True True",
    ]


def test_a_closed_vault_is_locked_and_can_be_closed_again(folder: Path) -> None:
    vault = Vault.open(folder, CHAIR, PASSPHRASE)
    vault.close()
    vault.close()
    with answers(Problem.VAULT_LOCKED), vault.read():
        pytest.fail("a closed vault gives no session")


def test_a_vault_that_stays_busy_is_told(folder: Path) -> None:
    with Vault.open(folder, CHAIR, PASSPHRASE) as vault, vault.work() as session:
        session.execute(text("DELETE FROM note"))
        with answers(Problem.VAULT_LOCKED), vault.work() as other:
            other.execute(text("DELETE FROM note"))

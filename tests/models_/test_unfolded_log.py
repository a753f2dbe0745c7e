"""What waits in the write-ahead log counts: a spoilt byte in it is damage, what a power cut leaves of it is not."""

import random
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy import text

from models.problems import Problem
from models.vault import Vault
from models.vault.unfolded import log_of, verify_log
from tests.vaults import CHAIR, PASSPHRASE, answers, count, fill, flip

FRAME = 24 + 4096
CHANGES = 4


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A vault as a program leaves it that was ended: its last changes are in the log alone."""
    fill(tmp_path / "vault")
    with Vault.open(tmp_path / "vault", CHAIR, PASSPHRASE) as vault:
        for number in range(CHANGES):
            with vault.work() as session:
                session.execute(text("INSERT INTO note (body) VALUES (:body)"), {"body": f"later {number} " * 600})
        shutil.copytree(vault.folder, tmp_path / "ended")
    return tmp_path / "ended"


@pytest.fixture
def log(folder: Path) -> Path:
    """Its log."""
    return log_of(folder / "cases.db")


def held(folder: Path) -> int:
    with Vault.open(folder, CHAIR, PASSPHRASE) as vault:
        return count(vault)


def test_what_waits_in_the_log_is_there_after_opening(folder: Path, log: Path) -> None:
    assert log.stat().st_size > 8 * FRAME
    assert held(folder) == 200 + CHANGES


def test_any_flipped_byte_in_the_log_is_noticed_on_opening_and_nothing_is_changed(folder: Path, log: Path) -> None:
    whole, database = log.read_bytes(), (folder / "cases.db").read_bytes()
    frames = range(32, len(whole), FRAME)
    chance = random.Random(11)
    headers = [at + place for at in (frames[0], frames[3], frames[-1]) for place in range(24)]
    for offset in (*range(32), *headers, *chance.sample(range(len(whole)), 60), len(whole) - 1):
        flip(log, offset)
        with answers(Problem.VAULT_DAMAGED) as details:
            Vault.open(folder, CHAIR, PASSPHRASE)
        assert details["file"] == "cases.db-wal"
        assert (folder / "cases.db").read_bytes() == database
        log.write_bytes(whole)
    assert held(folder) == 200 + CHANGES


def lost_end(whole: bytes) -> bytes:
    return whole[:-777]


def lost_sector(whole: bytes) -> bytes:
    start = (len(whole) - 2048) // 512 * 512
    return whole[:start] + bytes(512) + whole[start + 512 :]


def stopped_between(whole: bytes) -> bytes:
    return whole[: -FRAME * 1]


@pytest.mark.parametrize("left", [lost_end, lost_sector, stopped_between])
def test_a_last_change_that_never_came_to_the_disk_is_left_out(
    folder: Path, log: Path, left: Callable[[bytes], bytes]
) -> None:
    log.write_bytes(left(log.read_bytes()))
    assert held(folder) == 200 + CHANGES - 1


@pytest.mark.parametrize("left", [b"", b"\0" * 32, b"\0" * (32 + 2 * FRAME), b"half a header"])
def test_a_log_in_which_nothing_was_confirmed_is_no_damage(folder: Path, log: Path, left: bytes) -> None:
    log.write_bytes(left)
    assert held(folder) == 200


def test_a_sector_that_is_gone_from_an_earlier_change_is_damage(folder: Path, log: Path) -> None:
    whole = log.read_bytes()
    log.write_bytes(whole[:1024] + bytes(512) + whole[1536:])
    with answers(Problem.VAULT_DAMAGED):
        Vault.open(folder, CHAIR, PASSPHRASE)


def test_what_is_left_of_a_large_change_that_was_taken_back_is_no_damage(folder: Path, log: Path) -> None:
    with Vault.open(folder, CHAIR, PASSPHRASE) as vault:
        with pytest.raises(ZeroDivisionError), vault.work() as session:
            session.execute(text("PRAGMA cache_size = 10"))
            for number in range(300):
                session.execute(text("INSERT INTO note (body) VALUES (:body)"), {"body": f"lost {number} " * 400})
            raise ZeroDivisionError
        before = log.stat().st_size
        with vault.work() as session:
            session.execute(text("INSERT INTO note (body) VALUES ('kept')"))
        assert log.stat().st_size == before > 100 * FRAME, "the new change lies over the beginning of the old one"
        shutil.copytree(folder, folder.with_name("ended again"))
    assert held(folder.with_name("ended again")) == 201 + CHANGES


def test_a_log_begun_anew_leaves_nothing_of_its_earlier_use(folder: Path, log: Path) -> None:
    with Vault.open(folder, CHAIR, PASSPHRASE) as vault:
        for _ in range(40):
            with vault.work() as session:
                session.execute(text("UPDATE note SET body = body || 'x'"))
        verify_log(folder / "cases.db")
        assert log.stat().st_size > FRAME
        flip(log, log.stat().st_size - 10)
        with answers(Problem.VAULT_DAMAGED):
            verify_log(folder / "cases.db")

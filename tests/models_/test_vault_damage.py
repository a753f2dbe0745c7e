"""Damage is noticed on opening, told as damage, and a file from elsewhere can ask for nothing."""

import os
import random
import shutil
from pathlib import Path

import pytest
from sqlalchemy import text

from models.problems import Problem
from models.vault import Vault, VaultAbout
from tests.vaults import CHAIR, PASSPHRASE, answers, fill, flip, open_and_count, rewrite_keys


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The folder of a closed vault with some text in it."""
    folder = tmp_path / "PGA-team"
    fill(folder)
    return folder


# damage


def test_any_flipped_byte_in_the_key_file_is_damage_and_not_a_wrong_passphrase(folder: Path) -> None:
    file = folder / "vault.json"
    whole = file.read_bytes()
    for offset in range(len(whole)):
        flip(file, offset)
        with answers(Problem.VAULT_DAMAGED) as details:
            VaultAbout.of(folder)
        assert details["file"] == "vault.json"
        file.write_bytes(whole)
    assert open_and_count(folder) == 200


@pytest.mark.parametrize("content", [b"", b"[]", b"{" * 100_000, b"[" * 900_000, b" " * (1 << 21)])
def test_nonsense_in_the_key_file_is_damage(folder: Path, content: bytes) -> None:
    (folder / "vault.json").write_bytes(content)
    with answers(Problem.VAULT_DAMAGED):
        Vault.open(folder, CHAIR, PASSPHRASE)


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("memory_kib", 1 << 30),
        ("memory_kib", 1),
        ("passes", 1 << 20),
        ("lanes", 0),
        ("lanes", True),
        ("salt", ""),
        ("nonce", "AAAA"),
        ("wrapped", "?"),
        ("person", 7),
        ("person", "x" * 5000),
    ],
)
def test_a_key_file_cannot_ask_for_all_memory_or_for_nonsense(folder: Path, field: str, value: object) -> None:
    rewrite_keys(folder, lambda content: content["slots"][0].update({field: value}))
    with answers(Problem.VAULT_DAMAGED):
        Vault.open(folder, CHAIR, PASSPHRASE)


def test_two_slots_of_one_name_are_damage(folder: Path) -> None:
    rewrite_keys(folder, lambda content: content.update(slots=content["slots"] * 2))
    with answers(Problem.VAULT_DAMAGED):
        Vault.open(folder, CHAIR, PASSPHRASE)


def test_any_flipped_byte_in_the_database_is_noticed_on_opening(folder: Path) -> None:
    file = folder / "cases.db"
    whole = file.read_bytes()
    chance = random.Random(7)
    offsets = [0, 15, 16, 4095, 4096, len(whole) - 1, *(chance.randrange(len(whole)) for _ in range(60))]
    for offset in offsets:
        flip(file, offset)
        with answers(Problem.VAULT_DAMAGED) as details:
            Vault.open(folder, CHAIR, PASSPHRASE)
        assert details["file"] == "cases.db"
        file.write_bytes(whole)
    assert open_and_count(folder) == 200


@pytest.mark.parametrize("kept", [0, 100, 4096, 3 * 4096, 3 * 4096 + 7])
def test_a_database_that_lost_its_end_is_damaged(folder: Path, kept: int) -> None:
    os.truncate(folder / "cases.db", kept)
    with answers(Problem.VAULT_DAMAGED):
        Vault.open(folder, CHAIR, PASSPHRASE)


def test_a_vault_that_lost_its_database_is_damaged_and_gets_no_empty_one(folder: Path) -> None:
    (folder / "cases.db").unlink()
    with answers(Problem.VAULT_DAMAGED):
        Vault.open(folder, CHAIR, PASSPHRASE)
    assert not (folder / "cases.db").exists()


def test_the_database_of_another_vault_does_not_pass(folder: Path, tmp_path: Path) -> None:
    fill(tmp_path / "other")
    shutil.copy(tmp_path / "other" / "cases.db", folder / "cases.db")
    with answers(Problem.VAULT_DAMAGED):
        Vault.open(folder, CHAIR, PASSPHRASE)


def test_damage_done_while_a_vault_is_open_is_found_by_examining_it(folder: Path) -> None:
    with Vault.open(folder, CHAIR, PASSPHRASE) as vault:
        vault.examine()
        with (folder / "cases.db").open("r+b") as file:
            file.seek(5 * 4096 + 99)
            file.write(b"\x00\x01\x02")
        with answers(Problem.VAULT_DAMAGED):
            vault.examine()


def test_a_damaged_vault_is_left_as_it_is_and_free(folder: Path) -> None:
    flip(folder / "cases.db", 9000)
    found = (folder / "cases.db").read_bytes()
    with answers(Problem.VAULT_DAMAGED):
        Vault.open(folder, CHAIR, PASSPHRASE)
    assert (folder / "cases.db").read_bytes() == found
    assert not VaultAbout.of(folder).in_use


# newer than this program


def test_a_key_file_of_a_later_program_is_newer(folder: Path) -> None:
    rewrite_keys(folder, lambda content: content.update(version=99, slots="kept otherwise"))
    with answers(Problem.VAULT_NEWER):
        VaultAbout.of(folder)


def test_a_schema_of_a_later_program_is_newer_and_stays_as_it_is(folder: Path) -> None:
    with Vault.open(folder, CHAIR, PASSPHRASE) as vault, vault.work() as session:
        session.execute(text("CREATE TABLE IF NOT EXISTS alembic_version (version_num VARCHAR(32) NOT NULL)"))
        session.execute(text("DELETE FROM alembic_version"))
        session.execute(text("INSERT INTO alembic_version VALUES ('9999_from_the_future')"))
    found = (folder / "cases.db").read_bytes()
    for read_only in (False, True):
        with answers(Problem.VAULT_NEWER):
            Vault.open(folder, CHAIR, PASSPHRASE, read_only=read_only)
    assert (folder / "cases.db").read_bytes() == found

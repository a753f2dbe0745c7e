"""A vault that cannot or must not be changed can still be read, and says so when it is written to."""

import os
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import text

from models.problems import Problem
from models.vault import Vault
from tests.vaults import CHAIR, CHEAP, PASSPHRASE, another_program, answers, count, fill, flip


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The folder of a closed vault with some text in it."""
    folder = tmp_path / "PGA-team"
    fill(folder)
    return folder


@pytest.fixture
def plain_user() -> Iterator[Path]:
    """A folder of someone for whom rights count: when the tests run as root, root becomes nobody for a while."""
    if os.name != "posix":
        pytest.skip("rights on folders work otherwise here")
    home = Path(tempfile.mkdtemp(prefix="vault-"))
    root = os.geteuid() == 0
    if root:
        os.chown(home, 65534, 65534)
        try:
            os.seteuid(65534)
        except PermissionError:
            pytest.skip("root may not become another user here")
    try:
        yield home
    finally:
        if root:
            os.seteuid(0)
        for folder, _, _ in os.walk(home):
            Path(folder).chmod(0o700)
        shutil.rmtree(home)


def forbid_writing(folder: Path) -> None:
    for file in folder.iterdir():
        file.chmod(0o400)
    folder.chmod(0o500)


# only reading


def test_a_vault_in_a_folder_without_rights_to_write_opens_read_only(plain_user: Path) -> None:
    folder = plain_user / "PGA-team"
    fill(folder)
    forbid_writing(folder)
    with Vault.open(folder, CHAIR, PASSPHRASE) as vault:
        assert vault.read_only
        assert count(vault) == 200
        with answers(Problem.VAULT_READ_ONLY), vault.work() as session:
            session.execute(text("DELETE FROM note"))
        with answers(Problem.VAULT_READ_ONLY):
            vault.add_person("Anouk de Wit", "secretaris", PASSPHRASE, cost=CHEAP)


def test_damage_is_noticed_where_nothing_can_be_written(plain_user: Path) -> None:
    folder = plain_user / "PGA-team"
    fill(folder)
    flip(folder / "cases.db", 9000)
    forbid_writing(folder)
    with answers(Problem.VAULT_DAMAGED):
        Vault.open(folder, CHAIR, PASSPHRASE)


def test_no_older_state_is_shown_when_the_last_changes_cannot_be_read(plain_user: Path) -> None:
    folder, copied = plain_user / "PGA-team", plain_user / "copied"
    fill(folder)
    with Vault.open(folder, CHAIR, PASSPHRASE) as vault:
        with vault.work() as session:
            session.execute(text("DELETE FROM note"))
        shutil.copytree(folder, copied)
    assert (copied / "cases.db-wal").stat().st_size > 0
    (copied / "cases.db-shm").unlink()
    forbid_writing(copied)
    with answers(Problem.VAULT_READ_ONLY):
        Vault.open(copied, CHAIR, PASSPHRASE)


def test_no_vault_is_made_where_nothing_can_be_written(plain_user: Path) -> None:
    plain_user.chmod(0o500)
    with answers(Problem.VAULT_READ_ONLY):
        Vault.create(plain_user / "new", "PGA-team", CHAIR, PASSPHRASE, cost=CHEAP)


def test_a_vault_can_be_read_beside_the_program_that_writes_it(folder: Path) -> None:
    with another_program(folder), Vault.open(folder, CHAIR, PASSPHRASE, read_only=True) as vault:
        assert vault.read_only
        assert count(vault) == 201
        with answers(Problem.VAULT_READ_ONLY), vault.work() as session:
            session.execute(text("DELETE FROM note"))

"""Backups made, listed, tested and put back without a window."""

import pytest

from caseconf import cli
from tests.backups import names_of_cases, opened, take_in
from tests.vaults import CHAIR, PASSPHRASE, flip


@pytest.fixture
def run(qapp, capsys, folder, tmp_path):
    secret = tmp_path / "wachtzin.txt"
    secret.write_text(PASSPHRASE + "\n", "utf-8")

    def call(*words):
        known = ("--vault", folder, "--passphrase-file", secret)
        code = cli.main([str(word) for word in ("backup", *words, *known)])
        said = capsys.readouterr()
        return code, said.out, said.err

    return call


def only_backup(folder):
    (backup,) = (folder / "backups").iterdir()
    return backup


def test_a_backup_is_made_listed_tested_and_put_back(run, folder, tmp_path):
    (tmp_path / "stick").mkdir()
    assert run("make", "--second", tmp_path / "stick")[0] == 0
    backup = only_backup(folder)
    with opened(folder) as services:
        before = names_of_cases(services)
        take_in(services, "tristan")
    code, out, _ = run("test")
    assert (code, out.startswith(f"{backup.name} is heel: ")) == (0, True)
    code, out, _ = run("list", "--second", tmp_path / "stick")
    assert len(out.splitlines()) == 2
    assert "beproefd " in out
    assert run("restore", "--backup", backup.name)[:2] == (0, f"{backup.name} is teruggezet.\n")
    with opened(folder) as services:
        assert names_of_cases(services) == before


def test_a_damaged_backup_is_told_with_code_1(run, folder):
    run("make")
    flip(only_backup(folder) / "cases.db", 9000)
    code, out, err = run("test")
    assert (code, out) == (1, "")
    assert "beschadigd" in err


def test_a_vault_that_does_not_open_gets_its_backup_back(run, folder):
    run("make")
    flip(folder / "cases.db", 300)
    assert run("list")[0] == 0
    code, out, _ = run("restore", "--person", CHAIR)
    assert (code, "damaged-" in out) == (0, True)
    with opened(folder) as services:
        assert services.log.verify().fault is None


def test_a_backup_that_is_not_there_is_told(run):
    code, _, err = run("restore", "--backup", "2026-01-01T000000Z-open")
    assert code == 1
    assert "Deze reservekopie is er niet meer" in err

"""What can be read of a damaged vault goes to a new one; and the whole check."""

import random
from pathlib import Path

import pytest

from models.interchange import read_case
from models.keeping_kinds import Act, Outcome
from models.problems import KnownProblem, Problem
from models.records import LogFilter
from models.services import Services, damaged
from models.vault import Vault
from tests.backups import bytes_of, names_of_cases, opened
from tests.damaged_vaults import PAGE, Hurt, hurt_vault
from tests.vaults import CHAIR, PASSPHRASE, answers, flip

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Hurt:
    return hurt_vault(tmp_path_factory.mktemp("made"))


@pytest.fixture
def hurt(tmp_path: Path, made: Hurt) -> Hurt:
    return hurt_vault(tmp_path, made)


def test_what_is_whole_is_salvaged_whole_into_a_new_vault_of_the_same_people(hurt: Hurt, tmp_path: Path) -> None:
    hurt.hit_table("contribution")
    before = bytes_of(hurt.folder)
    found = damaged.salvage(hurt.folder, CHAIR, PASSPHRASE, tmp_path / "new")
    assert found.cases == 3
    assert set(found.lost) == {"contribution"} or "contribution" in found.lost
    assert 1 <= found.cases_incomplete <= 3
    with opened(tmp_path / "new") as services, damaged.open_readable(hurt.folder, CHAIR, PASSPHRASE) as old:
        assert len(names_of_cases(services)) == 3
        whole = 0
        for line in services.cases.lines():
            try:
                was = Services.over(old).cases.get(line.id)
            except KnownProblem:
                services.cases.get(line.id)
                continue
            whole += services.cases.get(line.id) == was
        assert whole == 3 - found.cases_incomplete
        assert services.log.verify().fault is None
        assert len(services.log.page(LogFilter(act=Act.SALVAGED))) == 1
    with opened(tmp_path / "new", "Zoë"):
        pass
    after = bytes_of(hurt.folder)
    assert {name for name in after if after[name] != before.get(name)} <= {"vault.lock", "attempts.json"}


def test_cases_of_which_only_the_heading_is_lost_keep_the_rest(hurt: Hurt, tmp_path: Path) -> None:
    hurt.hit_table("case")
    found = damaged.salvage(hurt.folder, CHAIR, PASSPHRASE, tmp_path / "new")
    assert found.lost["case"] >= 1
    with opened(tmp_path / "new") as services:
        stand_ins = [line for line in services.cases.lines() if line.number.startswith("GEBORGEN-")]
        assert stand_ins
        assert any(services.cases.get(line.id).conferences for line in stand_ins)


def test_wherever_the_damage_is_what_is_salvaged_is_a_sound_vault(hurt: Hurt, tmp_path: Path) -> None:
    chance, salvaged = random.Random(5), 0
    for number, page in enumerate(chance.sample(range(1, len(hurt.whole) // PAGE), 5)):
        hurt.hit(page)
        try:
            found = damaged.salvage(hurt.folder, CHAIR, PASSPHRASE, tmp_path / f"new{number}")
        except KnownProblem as told:  # a page with the names of all tables: only a backup helps
            assert told.problem is Problem.NOTHING_TO_SALVAGE
            continue
        salvaged += 1
        assert sum(found.lost.values()) < 200
        with opened(tmp_path / f"new{number}") as services:
            assert services.backups.examine() is None
    assert salvaged >= 3


def test_case_files_are_written_only_where_somebody_chose(hurt: Hurt, tmp_path: Path) -> None:
    hurt.hit_table("contribution")
    damaged.salvage(hurt.folder, CHAIR, PASSPHRASE, tmp_path / "first")
    assert not list(tmp_path.rglob("*.json.*"))
    assert {file.name for file in tmp_path.glob("*")} == {"vault", "first"}
    (tmp_path / "chosen").mkdir()
    found = damaged.salvage(hurt.folder, CHAIR, PASSPHRASE, tmp_path / "second", case_files=tmp_path / "chosen")
    assert len(found.case_files) + found.files_refused == 3
    assert found.case_files
    for file in found.case_files:
        assert read_case(file).number
    before = {file: file.read_bytes() for file in found.case_files}
    again = damaged.salvage(hurt.folder, CHAIR, PASSPHRASE, tmp_path / "third", case_files=tmp_path / "chosen")
    assert {file: file.read_bytes() for file in before} == before, "what is there is written over by nothing"
    assert len(again.case_files) == len(before)
    assert not before.keys() & set(again.case_files)


def test_when_nothing_can_be_read_that_is_told_and_no_vault_is_made(hurt: Hurt, tmp_path: Path) -> None:
    flip(hurt.database, 300)
    with answers(Problem.NOTHING_TO_SALVAGE):
        damaged.salvage(hurt.folder, CHAIR, PASSPHRASE, tmp_path / "new")
    assert not (tmp_path / "new").exists()


def test_a_folder_with_something_in_it_is_no_place_for_what_is_salvaged(hurt: Hurt, tmp_path: Path) -> None:
    hurt.hit(20)
    with answers(Problem.VAULT_EXISTS):
        damaged.salvage(hurt.folder, CHAIR, PASSPHRASE, hurt.folder)


# the whole check


def test_the_whole_check_finds_damage_and_says_so_in_the_log(hurt: Hurt) -> None:
    page = hurt.hit_table("contribution")
    hurt.database.write_bytes(hurt.whole)
    with Vault.open(hurt.folder, CHAIR, PASSPHRASE) as vault:
        services = Services.over(vault)
        assert services.backups.examine() is None
        with vault.database.open("r+b") as file:
            file.seek(page * PAGE + 300)
            file.write(b"spoilt")
        found = services.backups.examine()
        assert found is not None
        assert (found.files, found.tables, found.cases_readable) == (("cases.db",), ("contribution",), 3)
        outcomes = [line.entry.outcome for line in services.log.page(LogFilter()) if line.entry.act is Act.EXAMINED]
        assert outcomes == [Outcome.FAILED, Outcome.DONE]


def test_what_only_referred_to_something_lost_stays_without_that(hurt: Hurt, tmp_path: Path) -> None:
    hurt.hit_table("person")
    found = damaged.salvage(hurt.folder, CHAIR, PASSPHRASE, tmp_path / "new")
    assert found.lost["person"] >= 1
    assert "case" not in found.lost
    assert found.cases == 3
    with opened(tmp_path / "new") as services:
        assert services.backups.examine() is None

"""The log verified, and written for an auditor, without a window."""

import csv
import hashlib
import json
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import text

from caseconf import cli
from models.interchange import read_case
from models.keeping_kinds import Act
from models.records import LogFilter, Note
from models.services import Services
from models.vault import Vault
from tests.models_.conftest import CASES
from tests.vaults import CHAIR, CHEAP, PASSPHRASE, another_program, fill


@pytest.fixture
def folder(tmp_path):
    """A closed vault with a case that somebody looked at."""
    folder = tmp_path / "PGA-team"
    with Vault.create(folder, "PGA-team", CHAIR, PASSPHRASE, cost=CHEAP) as vault:
        services = Services.over(vault)
        services.cases.get(services.cases.take_in(read_case(CASES / "harrie.json")).id)
    return folder


@pytest.fixture
def run(qapp, capsys, folder, tmp_path):
    secret = tmp_path / "wachtzin.txt"
    secret.write_text(PASSPHRASE + "\n", "utf-8")

    def call(*words, vault=folder):
        known = ("--vault", vault, "--passphrase-file", secret)
        code = cli.main([str(word) for word in (*words, *known)])
        said = capsys.readouterr()
        return code, said.out, said.err

    return call


def spoil(folder: Path, statement: str) -> None:
    with Vault.open(folder, CHAIR, PASSPHRASE) as vault, vault.work() as session:
        session.execute(text(statement))


def lines_in(folder: Path) -> list[Act]:
    with Vault.open(folder, CHAIR, PASSPHRASE, read_only=True) as vault:
        return [line.entry.act for line in Services.over(vault).log.page()]


# verifying


def test_a_log_that_is_whole_is_said_to_be_so_with_its_last_hash(run):
    code, out, err = run("verify")
    assert (code, err) == (0, "")
    assert out.startswith("Het logboek klopt: ")
    assert len(out.split("hash ")[1].strip(".\n")) == 64


def test_in_english_too(run):
    code, out, _ = run("--language", "en", "verify")
    assert code == 0
    assert out.startswith("The log is intact: ")


@pytest.mark.parametrize(
    ("statement", "said"),
    [
        ("UPDATE journal_entry SET actor = 'Anouk de Wit' WHERE number = 2", "Regel 2 ("),
        ("DELETE FROM journal_entry WHERE number = 2", "Regel 2 van het logboek ontbreekt."),
        ("UPDATE journal_entry SET number = 99 - number WHERE number IN (1, 2)", "Regel 1 van het logboek ontbreekt."),
    ],
)
def test_a_line_that_was_tampered_with_gives_code_1_and_says_which_and_how(run, folder, statement, said):
    spoil(folder, statement)
    code, out, err = run("verify")
    assert (code, out) == (1, "")
    assert err.startswith(said)


def test_an_older_database_in_its_place_is_found(run, folder):
    older = (folder / "cases.db").read_bytes()
    spoil(folder, "SELECT 1")
    (folder / "cases.db").write_bytes(older)
    code, _, err = run("verify")
    assert code == 1
    assert err.startswith("Het logboek is korter dan het was: ")


def test_a_log_can_be_verified_beside_the_program_that_has_the_vault_open(run, tmp_path):
    fill(tmp_path / "open")
    with another_program(tmp_path / "open"):
        code, out, _ = run("verify", vault=tmp_path / "open")
    assert (code, out[:15]) == (0, "Het logboek klo")


def test_that_it_was_verified_stands_in_it(run, folder):
    run("verify")
    assert Act.LOG_VERIFIED in lines_in(folder)


# for an auditor


def test_an_auditor_can_recompute_every_hash_from_the_json(run, folder, tmp_path):
    code, out, _ = run("log", "--out", tmp_path / "log.json")
    assert (code, str(tmp_path / "log.json") in out) == (0, True)
    told = json.loads((tmp_path / "log.json").read_text("utf-8"))
    assert (told["format"], told["vault"], told["made_by"]) == ("caseconf-log/1", "PGA-team", CHAIR)
    assert told["check"]["intact"]
    previous = "0" * 64
    for place, line in enumerate(told["lines"], start=1):
        assert (line["number"], line["previous"]) == (place, previous)
        previous = line.pop("hash")
        listed = json.dumps(list(line.values()), ensure_ascii=False, separators=(",", ":"))
        assert hashlib.sha256(listed.encode()).hexdigest() == previous
    assert len(told["lines"]) > 4


def test_the_spreadsheet_has_a_line_for_each_and_opens_in_excel_as_utf_8(run, tmp_path):
    assert run("log", "--out", tmp_path / "log.csv")[0] == 0
    content = (tmp_path / "log.csv").read_bytes()
    assert content.startswith(b"\xef\xbb\xbf")
    head, *rows = csv.reader(content.decode("utf-8-sig").splitlines(), delimiter=";")
    assert head[:5] == ["Nummer", "Tijdstempel", "Actor", "Oorsprong", "Actie"]
    assert rows[0][2:5:2] == [CHAIR, "kluis_gemaakt"]
    assert [row[0] for row in rows] == [str(number) for number in range(1, len(rows) + 1)]


def test_what_a_spreadsheet_would_take_for_a_formula_stays_text(run, folder, tmp_path):
    with Vault.open(folder, CHAIR, PASSPHRASE) as vault:
        vault.record(Note(act=Act.UNLOCK_FAILED, kind="vault", actor='=HYPERLINK("x")'))
    run("log", "--out", tmp_path / "log.csv")
    assert """'=HYPERLINK""" in (tmp_path / "log.csv").read_text("utf-8-sig")


def test_nothing_of_a_case_stands_in_it(run, tmp_path):
    for name in ("log.csv", "log.json"):
        run("log", "--out", tmp_path / name)
        content = (tmp_path / name).read_text("utf-8-sig")
        case = read_case(CASES / "harrie.json")
        words = {case.number, *(person.name for person in case.people if person.name != CHAIR)}
        assert not [word for word in words if word in content]


def test_only_the_period_asked_for_stands_in_it(run, tmp_path):
    tomorrow = date.today() + timedelta(days=1)
    run("log", "--out", tmp_path / "log.json", "--since", tomorrow)
    assert json.loads((tmp_path / "log.json").read_text("utf-8"))["lines"] == []
    run("log", "--out", tmp_path / "all.json", "--until", tomorrow)
    assert json.loads((tmp_path / "all.json").read_text("utf-8"))["lines"]


def test_a_day_that_is_none_is_a_command_that_makes_no_sense(run, tmp_path, capsys):
    with pytest.raises(SystemExit) as stopped:
        run("log", "--out", tmp_path / "log.csv", "--since", "gisteren")
    assert stopped.value.code == 2
    assert "gisteren is geen dag voor --since: schrijf het als 2026-11-24" in capsys.readouterr().err


def test_a_file_that_is_there_already_is_left_as_it_is(run, tmp_path):
    file = tmp_path / "log.csv"
    file.write_text("van een ander", "utf-8")
    code, _, err = run("log", "--out", file)
    assert (code, str(file) in err) == (1, True)
    assert file.read_text("utf-8") == "van een ander"


def test_that_it_went_out_stands_in_it(run, folder, tmp_path):
    run("log", "--out", tmp_path / "log.csv")
    assert Act.LOG_EXPORTED in lines_in(folder)


def test_a_log_that_is_not_whole_goes_out_all_the_same_and_says_so(run, folder, tmp_path):
    spoil(folder, "UPDATE journal_entry SET detail = 'x' WHERE number = 1")
    code, _, err = run("log", "--out", tmp_path / "log.json")
    assert code == 1
    assert err.startswith("Regel 1 (")
    told = json.loads((tmp_path / "log.json").read_text("utf-8"))["check"]
    assert (told["intact"], told["fault"], told["at_number"]) == (False, "changed", 1)


def test_a_period_keeps_all_lines_between_its_first_and_its_last(folder):
    """When the clock went back a line of another day stands among them, and the chain goes through it."""
    with Vault.open(folder, CHAIR, PASSPHRASE) as vault:
        yesterday = datetime.now().astimezone() - timedelta(days=1)
        vault.record(Note(act=Act.EXAMINED, kind="vault", at=yesterday))
        vault.record(Note(act=Act.EXAMINED, kind="vault"))
        lines = Services.over(vault).log.exported(LogFilter(since=date.today()))
    numbers = [line["number"] for line in lines]
    assert numbers == list(range(numbers[0], numbers[-1] + 1))

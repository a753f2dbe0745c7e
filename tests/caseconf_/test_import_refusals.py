"""Whatever is offered to ``caseconf import``: one clear sentence with place and reason, and the vault as it was."""

import hashlib
import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from caseconf import cli
from models.interchange import read_case
from models.services import Services
from models.vault import Vault
from tests.conftest import CASES
from tests.vaults import CHAIR, PASSPHRASE

HARD = CASES / "hard.json"
HOUSE = Path(__file__).parents[2]
Refused = Callable[[Path], str]


@pytest.fixture
def filled(folder: Path) -> Path:
    """The folder of a vault that holds the hard case."""
    with Vault.open(folder, CHAIR, PASSPHRASE) as vault:
        Services.over(vault).cases.take_in(read_case(HARD))
    return folder


@pytest.fixture
def secret(tmp_path: Path) -> Path:
    file = tmp_path / "wachtzin.txt"
    file.write_text(PASSPHRASE + "\n", "utf-8")
    return file


@pytest.fixture
def refused(qapp, capsys, filled: Path, secret: Path) -> Refused:
    """Offer a file; what is said, after seeing that it is one line and that nothing in the vault changed."""

    def offer(file: Path) -> str:
        before = fingerprints(filled)
        code = cli.main(["import", str(file), "--vault", str(filled), "--passphrase-file", str(secret)])
        said = capsys.readouterr()
        assert (code, said.out) == (1, "")
        assert fingerprints(filled) == before
        assert said.err.endswith("\n")
        assert said.err.count("\n") == 1
        assert "Er is niets ingelezen." in said.err
        with Vault.open(filled, CHAIR, PASSPHRASE) as vault:
            cases = Services.over(vault).cases
            assert [cases.get(line.id) for line in cases.lines()] == [read_case(HARD)]
        return said.err

    return offer


def fingerprints(folder: Path) -> dict[str, str]:
    return {file.name: hashlib.sha256(file.read_bytes()).hexdigest() for file in sorted(folder.iterdir())}


def change(path: str, value: Any) -> Callable[[dict[str, Any]], None]:
    """Put *value* at a place such as ``conferences/1/actions/0/owner``; None takes away what is there."""
    *above, last = [int(step) if step.isdecimal() else step for step in path.split("/")]

    def apply(document: Any) -> None:
        for step in above:
            document = document[step]
        if value is None:
            del document[last]
        else:
            document[last] = value

    return apply


def twice(path: str) -> Callable[[dict[str, Any]], None]:
    """Put the first row of a list at its end again."""

    def apply(document: Any) -> None:
        for step in path.split("/"):
            document = document[int(step) if step.isdecimal() else step]
        document.append(document[0])

    return apply


FAULTS: list[tuple[str, Callable[[dict[str, Any]], None], tuple[str, ...]]] = [
    ("another format", change("format", "caseconf-case/2"), ("caseconf-case/2",)),
    ("no owner", change("conferences/1/actions/3/owner", None), ("c2", "2026-03-05", "actie 4", "owner")),
    ("unknown domain", change("conferences/1/actions/0/domain", "tuin"), ("actie 1", "domain", "tuin")),
    ("unknown person", change("conferences/3/chair", "niemand"), ("c4", "chair", "niemand")),
    ("unknown organisation", change("people/10/organisation", "nergens"), ("jose", "organisation", "nergens")),
    ("unknown goal", change("conferences/1/actions/9/goal", 99), ("actie 12", "goal", "99")),
    ("due too early", change("conferences/1/actions/2/due", "2026-03-04"), ("actie 3", "2026-03-04", "2026-03-05")),
    ("same id twice", twice("people"), ("yassin",)),
    ("same number twice", change("conferences/2/actions/0/number", 7), ("c3", "7")),
    ("derde unsigned", change("conferences/1/attendance/7/declaration_signed", False), ("c2", "ROC Kwelderland")),
]


@pytest.mark.parametrize(("fault", "told"), [row[1:] for row in FAULTS], ids=[row[0] for row in FAULTS])
def test_a_fault_in_the_hard_case_is_told_with_place_and_reason(refused: Refused, tmp_path, fault, told) -> None:
    document = json.loads(HARD.read_text("utf-8"))
    fault(document)
    file = tmp_path / "zaak met fout.json"
    file.write_text(json.dumps(document, ensure_ascii=False), "utf-8")
    sentence = refused(file)
    assert file.name in sentence
    assert [part for part in told if part not in sentence] == []


def test_a_bsn_that_fails_is_told_by_whose_it_is_and_not_repeated(refused: Refused, tmp_path) -> None:
    document = json.loads(HARD.read_text("utf-8"))
    document["people"][1]["bsn"] = "999990018"
    file = tmp_path / "bsn.json"
    file.write_text(json.dumps(document), "utf-8")
    sentence = refused(file)
    assert "Ilyas el Wadi" in sentence
    assert "999990018" not in sentence


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (HARD.read_bytes()[:-300], "regel"),
        (HARD.read_text("utf-8").encode("utf-16"), "UTF-16"),
        (b"PK\x03\x04" + HARD.read_bytes(), "zip"),
        (b"", "leeg"),
        (HARD.read_bytes() + b" " * 5_000_000, "te groot"),
        (HARD.read_bytes().replace(b'"yassin"\n', b"[" * 400 + b"]" * 400 + b"," + b"[" * 400 + b"]" * 400, 1), "diep"),
    ],
    ids=["malformed", "UTF-16", "zip", "empty", "over 5 MB", "deeply nested"],
)
def test_what_is_no_case_file_is_told_for_what_it_is(refused: Refused, tmp_path, content, told) -> None:
    file = tmp_path / "geen.json"
    file.write_bytes(content)
    assert told in refused(file)


def test_a_case_that_is_there_already_is_not_taken_in_again(filled, secret, qapp, capsys) -> None:
    code = cli.main(["import", str(HARD), "--vault", str(filled), "--passphrase-file", str(secret)])
    assert (code, capsys.readouterr().err.count("\n")) == (1, 1)
    with Vault.open(filled, CHAIR, PASSPHRASE) as vault:
        cases = Services.over(vault).cases
        assert [cases.get(line.id) for line in cases.lines()] == [read_case(HARD)]


def test_a_path_with_spaces_and_signs_is_a_path_like_any_other(folder, secret, qapp, capsys, tmp_path) -> None:
    file = tmp_path / "map met 'n spatie" / "één & twee.json"
    file.parent.mkdir()
    file.write_bytes(HARD.read_bytes())
    assert cli.main(["import", str(file), "--vault", str(folder), "--passphrase-file", str(secret)]) == 0
    assert "ZVH-KW-2026/0099 (a)" in capsys.readouterr().out


def test_a_file_that_is_not_there_a_folder_and_a_loop_of_links_are_refused(refused: Refused, tmp_path) -> None:
    (tmp_path / "een.json").symlink_to(tmp_path / "twee.json")
    (tmp_path / "twee.json").symlink_to(tmp_path / "een.json")
    assert "weg.json" in refused(tmp_path / "weg.json")
    assert "map" in refused(tmp_path)
    assert "een.json" in refused(tmp_path / "een.json")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no pipes with a name here")
@pytest.mark.parametrize("name", ["pijp.json", "/dev/zero"])
def test_what_never_ends_is_refused_at_once(filled, secret, tmp_path, name) -> None:
    file = tmp_path / name
    if not file.exists():
        os.mkfifo(file)
    words = ["import", str(file), "--vault", str(filled), "--passphrase-file", str(secret)]
    done = subprocess.run(
        [sys.executable, "-m", "caseconf", *words], capture_output=True, text=True, cwd=HOUSE, timeout=30, check=False
    )
    assert (done.returncode, done.stdout) == (1, "")
    assert "gewoon bestand" in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="whoever may read everything reads this")
def test_a_file_that_may_not_be_read_is_refused(refused: Refused, tmp_path) -> None:
    file = tmp_path / "dicht.json"
    file.write_bytes(HARD.read_bytes())
    file.chmod(0)
    assert "dicht.json" in refused(file)

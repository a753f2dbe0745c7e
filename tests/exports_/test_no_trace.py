"""Handing everything over leaves nothing to read anywhere but in the folder that was asked for; the system is asked."""

import shutil
import sys
from pathlib import Path

import pytest

from models.interchange import read_case
from models.rules.extracts import distribution
from tests.conftest import CASES
from tests.exports_.traced import Trace, readable, traced, zipped

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="strace is a program of Linux")

PROGRAM = "tests.exports_.every_document"


def words_of_the_case() -> set[str]:
    """Names, actions, decisions and contributions of the case, such as stand in its documents."""
    case = read_case(CASES / "harrie.json")
    told = {one.name for one in (*case.people, *case.organisations)}
    for conference in case.conferences:
        told |= {row.text for row in (*conference.actions, *conference.decisions, *conference.contributions)}
    return {words for words in told if len(words) > 7}


@pytest.fixture(scope="module")
def vault(vault_of_harrie_to_copy: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a vault with the case of Harrie."""
    return Path(shutil.copytree(vault_of_harrie_to_copy, tmp_path_factory.mktemp("kluis") / "kluis"))


@pytest.fixture(scope="module")
def target(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder that was asked for."""
    return tmp_path_factory.mktemp("uit")


@pytest.fixture(scope="module")
def trace(vault: Path, target: Path, tmp_path_factory: pytest.TempPathFactory) -> Trace:
    """What the program did while it made every document in every form."""
    return traced(["-m", PROGRAM, vault, target], tmp_path_factory.mktemp("spoor"))


def test_every_document_was_made_and_can_be_read_where_it_was_asked_for(trace: Trace, target: Path) -> None:
    """Or the search would find nothing because there was nothing, or because it cannot read."""
    case = read_case(CASES / "harrie.json")
    files = {file.suffix for file in target.rglob("*") if file.is_file()}
    assert files == {".pdf", ".docx", ".odt", ".xlsx", ".csv", ".ics", ".json"}
    assert distribution(case, case.conferences[-1].key).organisations
    found: set[str] = set()
    for name, data in trace.written.items():
        if Path(name).is_relative_to(target) and not data.startswith(b"%PDF"):  # in a PDF text is made of glyphs
            found |= readable(data, words_of_the_case() - found)
    assert found == words_of_the_case()


def test_no_word_of_the_case_can_be_read_anywhere_else(trace: Trace, target: Path) -> None:
    found = {name: readable(data, words_of_the_case()) for name, data in trace.outside(target).items()}
    assert {name: words for name, words in found.items() if words} == {}


def test_no_file_is_made_outside_the_target_and_the_vault(trace: Trace, target: Path, vault: Path) -> None:
    assert trace.opened_outside(target, vault) == set()


def test_what_stands_in_the_target_is_whole_and_for_the_user_alone(trace: Trace, target: Path) -> None:
    files = [file for file in target.rglob("*") if file.is_file()]
    assert [file for file in files if file.name.startswith(".") or file.stat().st_mode & 0o077] == []


def test_no_network_is_asked_for(trace: Trace) -> None:
    assert trace.networks == ()


NAME = "Harrie 't Hart"
LEAKS = {
    "as it is": "Path(place, 'a').write_text(text)",
    "in the other common code": "Path(place, 'a').write_bytes(text.encode('utf-16'))",
    "deflated": "import zlib; Path(place, 'a').write_bytes(b'head' + zlib.compress(text.encode()))",
    "in a file that is gone at the end": "file = tempfile.TemporaryFile('w'); file.write(text); file.flush()",
    "in a file that gets another name": "Path(place, 'a').write_text(text); Path(place, 'a').rename(Path(place, 'b'))",
    "on the terminal": "print(text, flush=True)",
}


@pytest.mark.parametrize("leak", LEAKS)
def test_a_program_that_leaves_words_behind_is_caught(leak: str, tmp_path: Path) -> None:
    program = tmp_path / "lekt.py"
    program.write_text(
        f"import tempfile\nfrom pathlib import Path\nplace, text = tempfile.gettempdir(), {NAME!r}\n{LEAKS[leak]}\n"
    )
    trace = traced([program], tmp_path)
    found = {name for name, data in trace.outside(tmp_path / "uit").items() if readable(data, [NAME])}
    assert found
    assert leak == "on the terminal" or trace.opened_outside(tmp_path / "uit")


def test_words_in_a_packed_file_are_read() -> None:
    assert readable(b"before" + zipped("word/document.xml", NAME * 9) + b"behind", [NAME, "Zoë"]) == {NAME}


def test_a_program_that_asks_for_a_network_is_caught(tmp_path: Path) -> None:
    program = tmp_path / "belt.py"
    program.write_text("import socket\nsocket.socket(socket.AF_INET, socket.SOCK_DGRAM).close()\n")
    assert traced([program], tmp_path).networks

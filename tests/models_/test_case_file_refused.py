"""A case file with any fault is refused whole, with the place and the reason."""

import hashlib
import json
import os
import zipfile
from pathlib import Path
from typing import Any

import pytest

from models.interchange import Fault, read_case
from models.interchange.json_text import LARGEST_FILE
from models.problems import Problem
from models.vault import Vault
from tests.case_faults import FAULTS
from tests.vaults import answers

CASES = Path(__file__).parents[1] / "resources" / "cases"


@pytest.fixture
def document() -> dict[str, Any]:
    """A valid file, to break in one place."""
    loaded: dict[str, Any] = json.loads((CASES / "harrie.json").read_text("utf-8"))
    return loaded


def refused(path: Path, problem: Problem) -> dict[str, str]:
    with answers(problem) as details:
        read_case(path)
    assert details["file"] == path.name
    return details


def written(path: Path, content: bytes) -> Path:
    path.write_bytes(content)
    return path


def broken(tmp_path: Path, document: dict[str, Any]) -> Path:
    return written(tmp_path / "case.json", json.dumps(document).encode())


def test_an_action_without_owner_is_told_with_its_number_and_conference():
    details = refused(CASES / "invalid" / "action-without-owner.json", Problem.FILE_INVALID)
    assert details == {
        "file": "action-without-owner.json",
        "fault": Fault.MISSING_FIELD,
        "field": "owner",
        "place": "conferences/c1/actions/1",
        "part": "actions",
        "item": "1",
        "conference": "c1",
        "held_on": "2026-03-10",
        "count": "1",
    }


def test_a_bsn_that_fails_is_told_by_name_and_never_repeated():
    file = CASES / "invalid" / "invalid-bsn.json"
    details = refused(file, Problem.FILE_INVALID)
    assert (details["fault"], details["name"], details["place"]) == (Fault.INVALID_BSN, "Jan Proef", "people/jan/bsn")
    number = json.loads(file.read_text("utf-8"))["people"][0]["bsn"]
    assert not any(number in value for value in details.values())


def test_malformed_json_is_told_with_line_and_column():
    details = refused(CASES / "invalid" / "malformed.json", Problem.FILE_MALFORMED)
    assert (details["fault"], details["line"], details["column"]) == (Fault.SYNTAX, "40", "7")


def test_another_version_is_told_before_anything_else_is_looked_at(tmp_path):
    assert refused(CASES / "invalid" / "wrong-version.json", Problem.FILE_OTHER_FORMAT)["found"] == "caseconf-case/2"
    later = b'{"format": "caseconf-case/2", "case": 5, "case": 6, "people": "\\u0000"}'
    assert refused(written(tmp_path / "later.json", later), Problem.FILE_OTHER_FORMAT)["found"] == "caseconf-case/2"


@pytest.mark.parametrize("content", ["[]", "5", "null", '"caseconf-case/1"', '{"format": ["caseconf-case/1"]}', "{}"])
def test_json_that_is_no_case_file_is_another_format(tmp_path, content):
    assert refused(written(tmp_path / "x.json", content.encode()), Problem.FILE_OTHER_FORMAT)["found"] == ""


@pytest.mark.parametrize(
    ("content", "fault"),
    [
        (b"", Fault.EMPTY_FILE),
        (b" \n\t", Fault.EMPTY_FILE),
        (b"\xef\xbb\xbf", Fault.EMPTY_FILE),
        ('{"format": 1}'.encode("utf-16"), Fault.UTF_16),
        ('{"format": 1}'.encode("utf-16-le"), Fault.UTF_16),
        ('{"format": 1}'.encode("utf-16-be"), Fault.UTF_16),
        (b"%PDF-1.7\n", Fault.PDF_DOCUMENT),
        (b"\x7fELF\x02\x01\x01\x00\x00", Fault.BINARY),
        (b"\x89PNG\r\n\x1a\n\x01", Fault.BINARY),
        ('{"name": "Zoë"}'.encode("cp1252"), Fault.NOT_UTF_8),
    ],
)
def test_what_is_not_json_is_told_for_what_it_is(tmp_path, content, fault):
    assert refused(written(tmp_path / "x.json", content), Problem.FILE_NOT_JSON)["fault"] == fault


def test_a_zip_a_folder_and_a_pipe_are_told_for_what_they_are(tmp_path):
    with zipfile.ZipFile(tmp_path / "case.json", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("bomb.json", "0" * 20_000_000)
    assert refused(tmp_path / "case.json", Problem.FILE_NOT_JSON)["fault"] == Fault.ZIP_ARCHIVE
    (tmp_path / "folder.json").mkdir()
    assert refused(tmp_path / "folder.json", Problem.FILE_NOT_JSON)["fault"] == Fault.FOLDER
    if hasattr(os, "mkfifo"):
        os.mkfifo(tmp_path / "pipe.json")
        assert refused(tmp_path / "pipe.json", Problem.FILE_NOT_JSON)["fault"] == Fault.NO_REGULAR_FILE


@pytest.mark.parametrize("name", ["gone.json", "gone/case.json", "nul\0.json", "x" * 5000])
def test_a_file_that_cannot_be_reached_is_unreadable(tmp_path, name):
    refused(tmp_path / name, Problem.FILE_UNREADABLE)


def test_a_file_over_five_megabytes_is_refused_on_size_alone(tmp_path):
    details = refused(written(tmp_path / "x.json", b"[" * (LARGEST_FILE + 1)), Problem.FILE_TOO_LARGE)
    assert (details["size"], details["limit"]) == ("5000001", "5000000")
    refused(written(tmp_path / "y.json", b"[" * LARGEST_FILE), Problem.FILE_MALFORMED)


@pytest.mark.parametrize(
    ("content", "fault"),
    [
        (b"[" * 200_000, Fault.TOO_DEEP),
        (b'{"a":' * 200_000, Fault.TOO_DEEP),
        (b'{"format": "caseconf-case/1", "n": NaN}', Fault.NO_NUMBER),
        (b'{"format": "caseconf-case/1", "n": -Infinity}', Fault.NO_NUMBER),
        (b'{"format": "caseconf-case/1", "n": 1e999}', Fault.NO_NUMBER),
        (b'{"format": "caseconf-case/1", "n": ' + b"9" * 100_000 + b"}", Fault.NO_NUMBER),
        (b'{"format": "caseconf-case/1", "case": {}, "case": {}}', Fault.DUPLICATE_KEY),
        (b'{"format": "caseconf-case/1"} {}', Fault.SYNTAX),
        (b"hello", Fault.SYNTAX),
    ],
    ids=lambda value: value.name if isinstance(value, Fault) else "file",
)
def test_json_made_to_harm_is_refused_calmly(tmp_path, content, fault):
    assert refused(written(tmp_path / "x.json", content), Problem.FILE_MALFORMED)["fault"] == fault


def test_a_key_that_is_given_twice_is_named(tmp_path):
    content = b'{"format": "caseconf-case/1", "case": {"number": "1", "number": "2"}}'
    assert refused(written(tmp_path / "x.json", content), Problem.FILE_MALFORMED)["key"] == "number"


@pytest.mark.parametrize(
    ("change", "fault", "place", "values"), [row[1:] for row in FAULTS], ids=[row[0] for row in FAULTS]
)
def test_every_fault_is_told_with_its_place(tmp_path, document, change, fault, place, values):
    document["conferences"][0].setdefault("action_updates", [])
    change(document)
    details = refused(broken(tmp_path, document), Problem.FILE_INVALID)
    assert details["fault"] == fault
    assert place is None or details["place"] == place
    assert details.items() >= values.items()


def test_the_first_fault_is_told_and_how_many_there_are(tmp_path, document):
    document["people"][0].update(name="", position="buurman")
    details = refused(broken(tmp_path, document), Problem.FILE_INVALID)
    assert (details["fault"], details["count"]) == (Fault.EMPTY_TEXT, "2")


def test_every_kind_of_fault_has_been_seen():
    elsewhere = {
        Fault.FOLDER,
        Fault.NO_REGULAR_FILE,
        Fault.EMPTY_FILE,
        Fault.ZIP_ARCHIVE,
        Fault.PDF_DOCUMENT,
        Fault.UTF_16,
        Fault.BINARY,
        Fault.NOT_UTF_8,
        Fault.SYNTAX,
        Fault.DUPLICATE_KEY,
        # of a configuration: tests/models_/test_configuration_file.py
        Fault.FILE_TOO_LARGE,
        Fault.OTHER_FORMAT,
        Fault.PLACEHOLDERS,
        Fault.NO_COLOUR,
        Fault.TOO_LIGHT,
        Fault.NO_LOGO,
        Fault.TOO_DEEP,
        Fault.NO_NUMBER,
        Fault.INVALID_BSN,
    }
    assert {row[2] for row in FAULTS} | elsewhere == set(Fault)


def every_field(value: Any, path: tuple[str | int, ...] = ()) -> list[tuple[str | int, ...]]:
    """Every field of every object in a document."""
    if isinstance(value, dict):
        return [(*path, key) for key in value] + [p for key in value for p in every_field(value[key], (*path, key))]
    if isinstance(value, list):
        return [p for position, item in enumerate(value) for p in every_field(item, (*path, position))]
    return []


def test_no_value_of_the_wrong_type_comes_through_or_stumbles(tmp_path, document):
    """Each field of a valid file in turn becomes an object that the format does not know."""
    from models.interchange.reading import faults_of

    accepted = []
    small = json.loads((CASES / "invalid" / "action-without-owner.json").read_text("utf-8"))
    small["conferences"][0]["actions"][0]["owner"] = "ineke"
    assert list(faults_of(small)) == []
    for path in every_field(small):
        if path == ("format",):
            continue
        parent: Any = small
        for step in path[:-1]:
            parent = parent[step]
        parent[path[-1]], kept = {"x": 1}, parent[path[-1]]
        if not list(faults_of(small)):
            accepted.append(path)
        parent[path[-1]] = kept
    assert accepted == []


def fingerprints(folder: Path) -> dict[str, str]:
    return {file.name: hashlib.sha256(file.read_bytes()).hexdigest() for file in sorted(folder.iterdir())}


def test_a_refused_file_leaves_the_vault_byte_for_byte_as_it_was(vault: Vault, services, harrie, tmp_path, document):
    before = fingerprints(vault.folder)
    FAULTS[-1][1](document)
    for file in (*sorted((CASES / "invalid").iterdir()), broken(tmp_path, document)):
        with pytest.raises(Exception, match="FILE_"):
            services.cases.take_in(read_case(file))
    assert fingerprints(vault.folder) == before
    assert services.cases.get(harrie.id) == harrie
    assert len(services.cases.lines()) == 1

"""A case file with any fault is refused whole, with the place and the reason."""

import hashlib
import json
import os
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from models.interchange import Fault, read_case
from models.interchange.json_text import LARGEST_FILE
from models.problems import Problem
from models.vault import Vault
from tests.vaults import answers

CASES = Path(__file__).parents[1] / "resources" / "cases"
Change = Callable[[dict[str, Any]], object]


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


FAULTS: list[tuple[str, Change, Fault, str, dict[str, str]]] = [
    ("no number", lambda d: d["case"].pop("number"), Fault.MISSING_FIELD, "case", {"field": "number"}),
    ("no people", lambda d: d.pop("people"), Fault.MISSING_FIELD, "", {"field": "people"}),
    (
        "no due date",
        lambda d: d["conferences"][1]["actions"][0].pop("due"),
        Fault.MISSING_FIELD,
        "conferences/c2/actions/17",
        {"field": "due", "held_on": "2026-03-26"},
    ),
    ("unknown field", lambda d: d["case"].update(score=9), Fault.UNKNOWN_FIELD, "case", {"field": "score"}),
    ("text for list", lambda d: d.update(people="jan"), Fault.WRONG_TYPE, "people", {"expected": "array"}),
    (
        "unknown regime",
        lambda d: d["case"].update(regime="wams"),
        Fault.NOT_ALLOWED_VALUE,
        "case/regime",
        {"found": "wams", "allowed": "zvh, lokale_pga, anders"},
    ),
    (
        "a score that is no level",
        lambda d: d["conferences"][0]["domain_assessments"][0].update(score=True),
        Fault.NOT_ALLOWED_VALUE,
        "conferences/c1/domain_assessments/1/score",
        {"found": "True"},
    ),
    ("empty name", lambda d: d["people"][0].update(name=""), Fault.EMPTY_TEXT, "people/harrie/name", {}),
    (
        "long name",
        lambda d: d["people"][0].update(name="a" * 301),
        Fault.TOO_LONG,
        "people/harrie/name",
        {"limit": "300"},
    ),
    ("name on two lines", lambda d: d["people"][0].update(name="a\nb"), Fault.LINE_BREAK, "people/harrie/name", {}),
    ("line end after name", lambda d: d["people"][0].update(name="a\n"), Fault.LINE_BREAK, "people/harrie/name", {}),
    ("no domains", lambda d: d.update(domains=[]), Fault.TOO_FEW, "domains", {"limit": "1"}),
    (
        "too many texts",
        lambda d: d["conferences"][0]["decisions"][0].update(alternatives=["x"] * 51),
        Fault.TOO_MANY,
        "conferences/c1/decisions/1/alternatives",
        {"limit": "50"},
    ),
    (
        "AVE phase 5",
        lambda d: d["case"].update(ave_phase=5),
        Fault.OUT_OF_RANGE,
        "case/ave_phase",
        {"found": "5", "limit": "4"},
    ),
    (
        "30 February",
        lambda d: d["case"].update(opened_on="2026-02-30"),
        Fault.NO_DATE,
        "case/opened_on",
        {"found": "2026-02-30"},
    ),
    ("date and line end", lambda d: d["case"].update(opened_on="2026-02-03\n"), Fault.NO_DATE, "case/opened_on", {}),
    ("Dutch date", lambda d: d["case"].update(opened_on="3-2-2026"), Fault.NO_DATE, "case/opened_on", {}),
    ("Arabic digits", lambda d: d["case"].update(opened_on="٢٠٢٦-٠٢-٠٣"), Fault.NO_DATE, "case/opened_on", {}),
    (
        "25 hours",
        lambda d: d["conferences"][0].update(starts_at="25:00"),
        Fault.NO_TIME,
        "conferences/c1/starts_at",
        {"found": "25:00"},
    ),
    ("time and line end", lambda d: d["conferences"][0].update(starts_at="10:00\n"), Fault.NO_TIME, None, {}),
    ("capital in id", lambda d: d["people"][0].update(id="Harrie"), Fault.NO_KEY, "people/Harrie/id", {}),
    ("path as id", lambda d: d["domains"][0].update(id="../etc"), Fault.NO_KEY, "domains/../etc/id", {}),
    ("no address", lambda d: d["organisations"][0].update(secure_email="x"), Fault.NO_EMAIL, None, {}),
    (
        "short BSN",
        lambda d: d["people"][0].update(bsn="12345678"),
        Fault.WRONG_DIGITS,
        "people/harrie/bsn",
        {"expected": "9"},
    ),
    ("short OIN", lambda d: d["organisations"][0].update(oin="1"), Fault.WRONG_DIGITS, None, {"expected": "20"}),
    (
        "follow-up twice",
        lambda d: d["conferences"][0]["role_assessments"][0].update(follow_up=["avim", "avim"]),
        Fault.REPEATED_VALUE,
        None,
        {},
    ),
    (
        "nobody attends",
        lambda d: d["conferences"][0]["attendance"].append({"status": "aanwezig"}),
        Fault.NOBODY_ATTENDS,
        None,
        {},
    ),
    (
        "neither informed nor delayed",
        lambda d: d["conferences"][0].update(informing=[{"person": "harrie", "delay_ground": "Onderzoek"}]),
        Fault.INFORMING_OPEN,
        "conferences/c1/informing/1",
        {},
    ),
    (
        "circle without relation",
        lambda d: d["people"][1].pop("relation_type"),
        Fault.MISSING_FIELD,
        "people/gerda",
        {"field": "relation_type"},
    ),
    ("NUL", lambda d: d["case"].update(purpose="a\0b"), Fault.UNUSABLE_CHARACTER, "case/purpose", {}),
    ("half a character", lambda d: d["case"].update(purpose="\ud83d"), Fault.UNUSABLE_CHARACTER, "case/purpose", {}),
    (
        "unknown domain",
        lambda d: d["conferences"][0]["actions"][0].update(domain="tuin"),
        Fault.UNKNOWN_REFERENCE,
        "conferences/c1/actions/1/domain",
        {"kind": "domain", "reference": "tuin"},
    ),
    (
        "unknown owner",
        lambda d: d["conferences"][0]["actions"][0].update(owner="niemand"),
        Fault.UNKNOWN_REFERENCE,
        "conferences/c1/actions/1/owner",
        {"kind": "person", "reference": "niemand"},
    ),
    (
        "unknown organisation",
        lambda d: d["conferences"][0]["contributions"][0].update(share_with=["nergens"]),
        Fault.UNKNOWN_REFERENCE,
        "conferences/c1/contributions/1/share_with",
        {"kind": "organisation", "reference": "nergens"},
    ),
    (
        "unknown goal",
        lambda d: d["conferences"][0]["actions"][0].update(goal=99),
        Fault.UNKNOWN_REFERENCE,
        "conferences/c1/actions/1/goal",
        {"kind": "goal", "reference": "99"},
    ),
    (
        "unknown employer",
        lambda d: d["people"][3].update(organisation="nergens"),
        Fault.UNKNOWN_REFERENCE,
        "people/sevim/organisation",
        {},
    ),
    ("unknown chair", lambda d: d["conferences"][2].update(chair="x"), Fault.UNKNOWN_REFERENCE, None, {}),
    ("unknown director", lambda d: d["case"].update(case_director="x"), Fault.UNKNOWN_REFERENCE, None, {}),
    (
        "disclosed at an unknown conference",
        lambda d: d["disclosures"][0].update(conference="c9"),
        Fault.UNKNOWN_REFERENCE,
        "disclosures/1/conference",
        {"kind": "conference", "reference": "c9"},
    ),
    (
        "feedback to nobody",
        lambda d: d["conferences"][0].update(feedback_to_referrer={"text": "Dag", "to": "nergens"}),
        Fault.UNKNOWN_REFERENCE,
        "conferences/c1/feedback_to_referrer/to",
        {"reference": "nergens"},
    ),
    (
        "update on no action at all",
        lambda d: d["conferences"][0]["action_updates"].append({"number": 999, "status": "gereed"}),
        Fault.UNKNOWN_REFERENCE,
        None,
        {"kind": "action", "reference": "999"},
    ),
    (
        "update before the action",
        lambda d: d["conferences"][0]["action_updates"].append({"number": 17, "status": "gereed"}),
        Fault.UPDATE_BEFORE_ACTION,
        None,
        {"number": "17", "conference": "c1"},
    ),
    ("same person twice", lambda d: d["people"].append(d["people"][0]), Fault.DUPLICATE, "people/harrie", {}),
    ("same domain twice", lambda d: d["domains"].append(d["domains"][0]), Fault.DUPLICATE, "domains/financien", {}),
    (
        "same number twice",
        lambda d: d["conferences"][1]["actions"][0].update(number=1),
        Fault.DUPLICATE,
        "conferences/c2/actions/1",
        {"kind": "action", "reference": "1"},
    ),
    (
        "same person attends twice",
        lambda d: d["conferences"][0]["attendance"].append(d["conferences"][0]["attendance"][0]),
        Fault.DUPLICATE,
        None,
        {"kind": "attendance", "reference": "sevim"},
    ),
    (
        "same domain assessed twice",
        lambda d: d["conferences"][0]["domain_assessments"].append(d["conferences"][0]["domain_assessments"][0]),
        Fault.DUPLICATE,
        None,
        {"kind": "domain_assessments"},
    ),
    (
        "due before the conference",
        lambda d: d["conferences"][1]["actions"][0].update(due="2026-03-25"),
        Fault.DUE_BEFORE_CONFERENCE,
        "conferences/c2/actions/17/due",
        {"number": "17", "due": "2026-03-25", "held_on": "2026-03-26"},
    ),
    (
        "conferences out of order",
        lambda d: d["conferences"].reverse(),
        Fault.CONFERENCES_OUT_OF_ORDER,
        None,
        {"previous": "2026-06-09"},
    ),
    (
        "ends before it starts",
        lambda d: d["conferences"][0].update(ends_at="08:00"),
        Fault.ENDS_BEFORE_START,
        "conferences/c1",
        {"ends_at": "08:00"},
    ),
    (
        "left before arriving",
        lambda d: d["conferences"][0]["attendance"][0].update(arrived_at="10:00", left_at="09:59"),
        Fault.LEFT_BEFORE_ARRIVAL,
        "conferences/c1/attendance/1",
        {"left_at": "09:59"},
    ),
    (
        "next conference on the same day",
        lambda d: d["conferences"][1].update(next_conference_on="2026-03-26"),
        Fault.NOT_AFTER_CONFERENCE,
        "conferences/c2/next_conference_on",
        {"day": "2026-03-26"},
    ),
    (
        "information from the future",
        lambda d: d["conferences"][1]["contributions"][0].update(dated_on="2026-03-27"),
        Fault.AFTER_CONFERENCE,
        "conferences/c2/contributions/1/dated_on",
        {"day": "2026-03-27"},
    ),
    (
        "incident in the future",
        lambda d: d["conferences"][1]["role_assessments"][0].update(incident_on="2026-03-27"),
        Fault.AFTER_CONFERENCE,
        None,
        {},
    ),
    (
        "role reviewed at once",
        lambda d: d["conferences"][1]["role_assessments"][0].update(review_on="2026-03-26"),
        Fault.NOT_AFTER_CONFERENCE,
        None,
        {},
    ),
    (
        "delay reviewed at once",
        lambda d: d["conferences"][1]["informing"][1].update(review_on="2026-03-26"),
        Fault.NOT_AFTER_CONFERENCE,
        "conferences/c2/informing/2/review_on",
        {},
    ),
    (
        "processed after opening",
        lambda d: d["case"].update(first_processed_on="2026-02-06"),
        Fault.PROCESSED_AFTER_OPENING,
        "case",
        {"opened_on": "2026-02-05"},
    ),
    (
        "third party without declaration",
        lambda d: d["conferences"][0]["attendance"].append({"organisation": "netbeheer", "status": "digitaal"}),
        Fault.DECLARATION_MISSING,
        None,
        {"organisation": "Netbeheerder Stroomlijn"},
    ),
    (
        "option twice",
        lambda d: d["conferences"][0]["dilemmas"][0]["options"].append(
            d["conferences"][0]["dilemmas"][0]["options"][0]
        ),
        Fault.DUPLICATE,
        None,
        {"kind": "options"},
    ),
    (
        "option that is not there",
        lambda d: d["conferences"][0]["dilemmas"][0].update(chosen="geen"),
        Fault.UNKNOWN_OPTION,
        "conferences/c1/dilemmas/1/chosen",
        {"reference": "geen"},
    ),
]


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

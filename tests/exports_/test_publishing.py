"""A document is on disk whole or not at all, under a name that tells nobody's name."""

import os
import resource
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from exports.files import file_name, write_whole
from exports.kinds import PAGES, DocumentFormat, DocumentKind
from exports.publishing import publish
from exports.wording import wording
from models.kinds import ContributionKind
from models.problems import KnownProblem, Problem
from models.records import Amendment, Finalisation
from models.rules.extracts import Readers
from tests import builders
from tests.exports_ import reading

CASE = builders.case(
    builders.complete_conference(contributions=(builders.contribution(kind=ContributionKind.FACT),)),
)
MINUTES, PDF = DocumentKind.MINUTES, DocumentFormat.PDF


def told(folder: Path, **choices: bool) -> Problem:
    with pytest.raises(KnownProblem) as raised:
        publish(CASE, "c1", MINUTES, PDF, folder, wording("nl"), **choices)
    return raised.value.problem


def test_a_document_is_named_after_case_day_and_kind(tmp_path: Path) -> None:
    names = {
        publish(CASE, "c1", kind, file_format, tmp_path, wording("nl")).name
        for kind in (MINUTES, DocumentKind.PLAN)
        for file_format in PAGES
    }
    assert names == {
        f"ZVH-2026-0147_2026-11-24_{kind}-v0.1-concept.{form}"
        for kind in ("verslag", "plan")
        for form in ("pdf", "docx", "odt")
    }
    assert {path.name for path in tmp_path.iterdir()} == names


def test_what_is_for_one_reader_says_for_whom_without_anybodys_name() -> None:
    conference = CASE.conference("c1")
    card = file_name(CASE, conference, DocumentKind.PARTNER_CARD, DocumentFormat.ICS, Readers(("politie",)))
    letter = file_name(CASE, conference, DocumentKind.CITIZEN, PDF, Readers(person="jesse"))
    assert card == "ZVH-2026-0147_2026-11-24_actiekaart_politie-v0.1-concept.ics"
    assert letter == "ZVH-2026-0147_2026-11-24_burgerversie_persoon-1-v0.1-concept.pdf"


def test_an_organisation_that_is_called_after_somebody_of_the_case_is_not_named_in_a_file_name() -> None:
    police, *others = CASE.organisations
    assert police.key == "politie"
    for called, told in (("Bewind Valkenier", "organisatie-1"), ("Bewind De Haven", "bewind-de-haven")):
        case = replace(CASE, organisations=(replace(police, name=called), *others))
        name = file_name(case, case.conference("c1"), DocumentKind.PARTNER_CARD, PDF, Readers(("politie",)))
        assert name == f"ZVH-2026-0147_2026-11-24_actiekaart_{told}-v0.1-concept.pdf"


@pytest.mark.parametrize("kind", [one for one in DocumentKind if one.is_for_a_person or one.is_for_one_organisation])
def test_what_is_for_one_reader_is_not_made_for_everybody(kind: DocumentKind, tmp_path: Path) -> None:
    for readers in (None, Readers(team=True), Readers(("politie", "wijkteam"))):
        with pytest.raises(KnownProblem):
            publish(CASE, "c1", kind, PDF, tmp_path, wording("nl"), readers=readers)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("number", "safe"),
    [("2026/0147", "2026-0147"), ("../../etc", "etc"), ("CON: *?", "CON"), ("Zaak é 7", "Zaak-e-7"), ("…", "casus")],
)
def test_a_case_number_is_made_safe_for_every_system(number: str, safe: str) -> None:
    case = replace(CASE, number=number)
    assert file_name(case, case.conference("c1"), MINUTES, PDF) == f"{safe}_2026-11-24_verslag-v0.1-concept.pdf"


def test_every_version_has_a_name_of_its_own_and_a_draft_says_that_it_is_one() -> None:
    at = datetime(2026, 11, 24, 12, 30, tzinfo=UTC)
    amendment = Amendment(version="1.1", replaces="1.0", replaced_at=at, reason="Naam van Jesse fout", at=at, by="Zoë")
    first, second = (Finalisation(version=version, at=at, by="Zoë") for version in ("1.0", "1.1"))
    stages = [
        builders.conference(finalisation=first),
        builders.conference(amendment=amendment),
        builders.conference(amendment=amendment, finalisation=second),
    ]
    assert [file_name(builders.case(one), one, MINUTES, PDF) for one in stages] == [
        "ZVH-2026-0147_2026-11-24_verslag-v1.0.pdf",
        "ZVH-2026-0147_2026-11-24_verslag-v1.1-concept.pdf",
        "ZVH-2026-0147_2026-11-24_verslag-v1.1.pdf",
    ]


def test_two_conferences_on_one_day_have_two_names() -> None:
    case = builders.case(
        builders.conference("c1"), builders.conference("c2"), builders.conference("c3", date(2026, 12, 1))
    )
    names = [file_name(case, conference, MINUTES, PDF) for conference in case.conferences]
    assert names == [
        "ZVH-2026-0147_2026-11-24_verslag-v0.1-concept.pdf",
        "ZVH-2026-0147_2026-11-24-2_verslag-v0.1-concept.pdf",
        "ZVH-2026-0147_2026-12-01_verslag-v0.1-concept.pdf",
    ]


def test_the_file_is_for_the_user_only(tmp_path: Path) -> None:
    path = publish(CASE, "c1", MINUTES, PDF, tmp_path, wording("nl"))
    assert path.stat().st_mode & 0o777 == 0o600


def test_an_earlier_document_is_replaced_when_that_is_wished(tmp_path: Path) -> None:
    path = publish(CASE, "c1", MINUTES, PDF, tmp_path, wording("nl"))
    path.write_bytes(b"earlier")
    publish(CASE, "c1", MINUTES, PDF, tmp_path, wording("nl"))
    assert path.read_bytes().startswith(b"%PDF")


def test_an_earlier_document_is_kept_when_it_may_not_be_replaced(tmp_path: Path) -> None:
    path = publish(CASE, "c1", MINUTES, PDF, tmp_path, wording("nl"))
    path.write_bytes(b"earlier")
    assert told(tmp_path, overwrite=False) is Problem.TARGET_EXISTS
    assert path.read_bytes() == b"earlier"


def test_a_missing_folder_is_told(tmp_path: Path) -> None:
    assert told(tmp_path / "weg") is Problem.TARGET_MISSING


def test_a_file_in_the_place_of_the_folder_is_told(tmp_path: Path) -> None:
    (tmp_path / "bestand").write_text("")
    assert told(tmp_path / "bestand") is Problem.TARGET_MISSING


def test_a_folder_in_the_place_of_the_file_is_told_and_nothing_is_left_behind(tmp_path: Path) -> None:
    taken = tmp_path / "ZVH-2026-0147_2026-11-24_verslag-v0.1-concept.pdf"
    taken.mkdir()
    assert told(tmp_path) is Problem.TARGET_HELD
    assert list(tmp_path.iterdir()) == [taken]


def test_a_folder_that_may_not_be_written_to_is_told(tmp_path: Path) -> None:
    with nobody_may_write(tmp_path), pytest.raises(KnownProblem) as raised:
        write_whole(tmp_path / "verslag.pdf", b"data", overwrite=True)
    assert raised.value.problem is Problem.TARGET_NOT_WRITABLE
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_takes_files_and_shows_none_is_good_enough() -> None:
    with TemporaryDirectory() as folder, nobody_may_look(Path(folder)):
        write_whole(Path(folder) / "verslag.pdf", b"data", overwrite=True)
        assert (Path(folder) / "verslag.pdf").read_bytes() == b"data"


@contextmanager
def nobody_may_look(folder: Path) -> Iterator[None]:
    """*folder* to write in and not to look in; the superuser, whom that does not stop, acts as somebody else."""
    folder.chmod(0o333)
    superuser = os.geteuid() == 0
    if superuser:
        os.seteuid(65534)
    try:
        yield
    finally:
        if superuser:
            os.seteuid(0)
        folder.chmod(0o700)


@contextmanager
def nobody_may_write(folder: Path) -> Iterator[None]:
    """*folder* without write permission; the superuser, whom that does not stop, acts as somebody else meanwhile."""
    folder.chmod(0o500)
    superuser = os.geteuid() == 0
    if superuser:
        os.seteuid(65534)
    try:
        yield
    finally:
        if superuser:
            os.seteuid(0)
        folder.chmod(0o700)


def test_a_full_disk_is_told_and_the_earlier_file_stays(tmp_path: Path) -> None:
    path = tmp_path / "verslag.pdf"
    path.write_bytes(b"earlier")
    with room_for(1000), pytest.raises(KnownProblem) as raised:
        write_whole(path, b"x" * 100_000, overwrite=True)
    assert raised.value.problem is Problem.TARGET_FULL
    assert path.read_bytes() == b"earlier"
    assert list(tmp_path.iterdir()) == [path]


@contextmanager
def room_for(size: int) -> Iterator[None]:
    """No file can become larger than *size* bytes."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


def test_a_problem_says_where_without_telling_what_was_written(tmp_path: Path) -> None:
    with pytest.raises(KnownProblem) as raised:
        write_whole(tmp_path / "weg" / "verslag.pdf", b"geheim", overwrite=True)
    assert raised.value.details == {"path": str(tmp_path / "weg")}


def test_the_document_says_when_it_was_made(tmp_path: Path) -> None:
    found = reading.pdf_text(publish(CASE, "c1", MINUTES, PDF, tmp_path, wording("nl")).read_bytes())
    assert f"Gemaakt {date.today().day}-{date.today().month}-{date.today().year} " in found


def test_an_unknown_conference_is_a_bug_and_not_a_problem_to_tell(tmp_path: Path) -> None:
    with pytest.raises(KeyError):
        publish(CASE, "c9", MINUTES, PDF, tmp_path, wording("nl"))


def test_a_folder_that_leads_nowhere_is_told_before_and_after_looking_for_the_file(tmp_path: Path) -> None:
    (tmp_path / "loop").symlink_to(tmp_path / "loop")
    for folder in (tmp_path / "loop", tmp_path / ("x" * 300)):
        for overwrite in (True, False):
            assert told(folder, overwrite=overwrite) is Problem.TARGET_MISSING

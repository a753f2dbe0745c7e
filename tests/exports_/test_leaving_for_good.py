"""Handing a case over to another register: all of it is there and readable before it goes here, or nothing happens."""

import json
from dataclasses import fields, replace
from datetime import datetime
from hashlib import sha256
from pathlib import Path

import pytest

from exports import files, leaving_for_good
from exports.kinds import DocumentFormat, DocumentKind
from exports.leaving_for_good import Departure, hand_over_for_good
from models.interchange import read_case
from models.keeping_kinds import Act, DestructionGround
from models.kinds import Phase
from models.problems import Problem
from models.records import CaseDraft, CaseSnapshot, Override
from models.rules.completeness import gaps, warnings
from models.services import Services
from models.vault import Vault
from tests import builders
from tests.models_.logged import logged
from tests.vaults import CHEAP, PASSPHRASE, answers


@pytest.fixture
def leaving(services: Services) -> CaseSnapshot:
    """A case with one conference whose minutes are final."""
    kept = services.cases.take_in(builders.case(builders.complete_conference()))
    meeting = kept.conferences[0]
    set_aside = [Override(gap=gap.key, reason="Bekend") for gap in warnings(gaps(kept, meeting.key))]
    services.conferences.finalise(meeting.id, set_aside, datetime(2026, 11, 24, 11, 0).astimezone())
    return services.cases.get(kept.id)


@pytest.fixture
def out(tmp_path: Path) -> Path:
    folder = tmp_path / "uit"
    folder.mkdir()
    return folder


def departure(case: CaseSnapshot, folder: Path, **changes: object) -> Departure:
    wanted = Departure(
        case_id=case.id,
        folder=folder,
        to="PGAx, gemeente Oeverdam",
        kinds=(DocumentKind.MINUTES, DocumentKind.PLAN),
        forms=(DocumentFormat.PDF, DocumentFormat.DOCX),
    )
    return replace(wanted, **changes)


def test_the_whole_case_and_its_final_documents_are_there_and_the_case_is_gone(
    vault: Vault, services: Services, leaving: CaseSnapshot, out: Path
) -> None:
    gone = hand_over_for_good(services, departure(leaving, out))
    names = sorted(path.name for path in out.iterdir())
    assert [name.rpartition("_")[2] for name in names] == [
        "plan-v1.0.docx",
        "plan-v1.0.pdf",
        "verslag-v1.0.docx",
        "verslag-v1.0.pdf",
        "casus.json",
    ]
    assert read_case(out / names[-1]).people == leaving.people
    assert services.cases.lines() == ()
    (line,) = gone.destroyed
    assert (line.ground, line.handed_over_to) == (DestructionGround.HANDED_OVER, "PGAx, gemeente Oeverdam")
    assert set(line.fingerprints) == {sha256(path.read_bytes()).hexdigest() for path in out.iterdir()}
    handed_over = {detail for act, case_id, detail in logged(vault) if (act, case_id) == (Act.HANDED_OVER, leaving.id)}
    assert handed_over == set(line.fingerprints)


def test_a_case_of_which_nothing_is_final_leaves_as_its_file_alone(
    services: Services, harrie: CaseSnapshot, out: Path
) -> None:
    hand_over_for_good(services, departure(harrie, out, kinds=(), forms=()))
    assert [path.name for path in out.iterdir()] == [f"{harrie.number}_casus.json"]
    assert read_case(out / f"{harrie.number}_casus.json") == harrie


def test_documents_can_ask_for_a_password(services: Services, leaving: CaseSnapshot, out: Path) -> None:
    wanted = departure(
        leaving, out, kinds=(DocumentKind.MINUTES,), forms=(DocumentFormat.PDF,), password="vijf groene boten drijven"
    )
    hand_over_for_good(services, wanted)
    (pdf,) = out.glob("*.pdf")
    assert b"/Encrypt" in pdf.read_bytes()


def test_a_file_that_does_not_read_back_stops_everything(
    services: Services, leaving: CaseSnapshot, out: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def on_a_bad_disk(path: Path, data: bytes, *, overwrite: bool) -> None:
        files.write_whole(path, data[:-1] if path.suffix == ".pdf" else data, overwrite=overwrite)

    monkeypatch.setattr(leaving_for_good, "write_whole", on_a_bad_disk)
    with answers(Problem.HANDED_OVER_DIFFERS):
        hand_over_for_good(services, departure(leaving, out))
    assert services.cases.get(leaving.id) == leaving
    assert list(out.iterdir()) == []


@pytest.mark.parametrize("place", ["gone", "file"])
def test_a_folder_that_takes_nothing_leaves_the_case_whole(
    services: Services, leaving: CaseSnapshot, tmp_path: Path, place: str
) -> None:
    (tmp_path / "file").write_text("geen map")
    with answers(Problem.TARGET_MISSING):
        hand_over_for_good(services, departure(leaving, tmp_path / place))
    assert services.cases.get(leaving.id) == leaving
    assert services.retention.register() == ()


def test_a_file_that_is_there_already_is_never_replaced(services: Services, leaving: CaseSnapshot, out: Path) -> None:
    there = out / f"{leaving.number}_casus.json"
    there.write_text("van iemand anders")
    with answers(Problem.TARGET_EXISTS):
        hand_over_for_good(services, departure(leaving, out))
    assert there.read_text() == "van iemand anders"
    assert [path.name for path in out.iterdir()] == [there.name]
    assert services.cases.get(leaving.id) == leaving


def test_who_receives_it_must_be_told(services: Services, leaving: CaseSnapshot, out: Path) -> None:
    with answers(Problem.RECEIVER_MISSING):
        hand_over_for_good(services, departure(leaving, out, to="  "))
    assert list(out.iterdir()) == []


def test_only_the_chair_hands_over_for_good(vault: Vault, services: Services, leaving: CaseSnapshot, out: Path) -> None:
    vault.add_person("Iemand Anders", "secretaris", PASSPHRASE, cost=CHEAP)
    vault.close()
    with Vault.open(vault.folder, "Iemand Anders", PASSPHRASE) as theirs:
        with answers(Problem.NOT_ALLOWED):
            hand_over_for_good(Services.over(theirs), departure(leaving, out))
        assert list(out.iterdir()) == []


def test_a_closed_case_leaves_only_when_it_was_opened_with_a_reason(
    services: Services, harrie: CaseSnapshot, out: Path
) -> None:
    draft = CaseDraft(**{each.name: getattr(harrie, each.name) for each in fields(CaseDraft)})
    services.cases.revise(harrie.id, replace(draft, phase=Phase.CLOSED))
    services.retention.shield_again(harrie.id)
    with answers(Problem.CASE_SHIELDED):
        hand_over_for_good(services, departure(harrie, out))
    assert json.dumps([path.name for path in out.iterdir()]) == "[]"

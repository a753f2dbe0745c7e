"""Whatever leaves is noted in the log: which document, its form and version, for how many; also when it is refused."""

from datetime import date
from pathlib import Path

import pytest

from exports.handing_over import Copy, Order, hand_over, hand_over_case, pages, record_printed
from exports.kinds import DocumentFormat, DocumentKind
from models.keeping_kinds import Act, Outcome
from models.problems import Problem
from models.records import LogEntry, LogFilter
from models.rules.extracts import Readers
from models.services import Services
from models.vault import Vault
from tests.meetings import Meeting, begin, organisation
from tests.vaults import CHEAP, PASSPHRASE, answers

ON = date(2026, 11, 25)
READER = "Łukasz Żółć"
POLICE = Copy(
    kind=DocumentKind.MINUTES,
    forms=(DocumentFormat.PDF, DocumentFormat.DOCX),
    readers=Readers(organisations=("politie",)),
)


@pytest.fixture
def meeting(services: Services) -> Meeting:
    """A conference that lacks nothing."""
    meeting = begin(services)
    services.organisations.add(meeting.case_id, organisation("Wijkteam"))
    meeting.finish()
    return meeting


def order(meeting: Meeting, folder: Path, *copies: Copy) -> Order:
    return Order(case_id=meeting.case_id, conference="c1", copies=copies or (POLICE,), folder=folder)


def told(services: Services, *acts: Act) -> list[tuple[Outcome, str, str]]:
    """How it went, to what, and what is particular about it, of these acts; first one first."""
    wanted = acts or (Act.EXPORTED,)
    lines = [line.entry for line in reversed(services.log.page(size=1000))]
    return [(one.outcome, one.kind, one.detail) for one in lines if one.act in wanted]


def last(services: Services, act: Act) -> LogEntry:
    return services.log.page(LogFilter(act=act))[0].entry


def test_each_copy_is_a_line_with_its_form_version_and_number_of_recipients(meeting: Meeting, tmp_path: Path) -> None:
    hand_over(meeting.services, order(meeting, tmp_path), ON)
    assert told(meeting.services) == [
        (Outcome.DONE, "conference", "verslag pdf 0.1 1x"),
        (Outcome.DONE, "conference", "verslag docx 0.1 1x"),
    ]
    entry = last(meeting.services, Act.EXPORTED)
    assert (entry.object_id, entry.case_id) == (meeting.id, meeting.case_id)


def test_a_case_file_is_a_line(meeting: Meeting, tmp_path: Path) -> None:
    hand_over_case(meeting.services, meeting.case_id, tmp_path, ON)
    assert told(meeting.services) == [(Outcome.DONE, "case", "casus json")]


def test_what_goes_out_on_paper_is_a_line(meeting: Meeting, tmp_path: Path) -> None:
    asked = order(meeting, tmp_path)
    pdf = pages(meeting.services, asked, POLICE)
    assert told(meeting.services, Act.PRINTED, Act.EXPORTED) == []
    record_printed(meeting.services, asked, POLICE, pdf, ON)
    assert told(meeting.services, Act.PRINTED) == [(Outcome.DONE, "conference", "verslag 0.1 1x")]


def test_a_recipient_outside_the_list_is_noted_as_refused(meeting: Meeting, tmp_path: Path) -> None:
    outside = Copy(kind=DocumentKind.MINUTES, forms=(DocumentFormat.PDF,), readers=Readers(organisations=("wijkteam",)))
    with answers(Problem.RECIPIENT_NOT_INVITED):
        hand_over(meeting.services, order(meeting, tmp_path, outside), ON)
    assert told(meeting.services) == [(Outcome.REFUSED, "case", "verslag pdf")]


def test_a_reader_who_asks_for_a_document_is_refused_and_noted(meeting: Meeting, vault: Vault, tmp_path: Path) -> None:
    vault.add_person(READER, "lezer", PASSPHRASE, cost=CHEAP)
    vault.close()
    with Vault.open(vault.folder, READER, PASSPHRASE) as reader:
        services = Services.over(reader)
        with answers(Problem.NOT_ALLOWED):
            hand_over(services, order(meeting, tmp_path), ON)
        with answers(Problem.NOT_ALLOWED):
            hand_over_case(services, meeting.case_id, tmp_path, ON)
        found = told(services)
    assert {outcome for outcome, _, _ in found} == {Outcome.REFUSED}
    assert [detail for _, _, detail in found] == ["verslag pdf", "verslag docx", "casus json"]


def test_what_the_disk_refuses_is_noted_as_failed(meeting: Meeting, tmp_path: Path) -> None:
    with answers(Problem.TARGET_MISSING):
        hand_over(meeting.services, order(meeting, tmp_path / "weg"), ON)
    assert {outcome for outcome, _, _ in told(meeting.services)} == {Outcome.FAILED}


def test_what_was_written_before_a_failure_is_noted_as_done_and_the_rest_as_failed(
    meeting: Meeting, tmp_path: Path
) -> None:
    first, second = hand_over(meeting.services, order(meeting, tmp_path), ON)
    first.unlink()
    second.unlink()
    second.mkdir()
    again = order(meeting, tmp_path)
    with answers(Problem.TARGET_HELD):
        hand_over(meeting.services, Order(**{**_fields(again), "overwrite": True}), ON)
    assert [outcome for outcome, _, _ in told(meeting.services)][2:] == [Outcome.DONE, Outcome.FAILED]


def _fields(asked: Order) -> dict[str, object]:
    return {name: getattr(asked, name) for name in Order.__dataclass_fields__}


def test_a_file_that_is_there_already_is_no_failure(meeting: Meeting, tmp_path: Path) -> None:
    hand_over(meeting.services, order(meeting, tmp_path), ON)
    with answers(Problem.TARGET_EXISTS):
        hand_over(meeting.services, order(meeting, tmp_path), ON)
    assert len(told(meeting.services)) == 2


def test_the_configuration_as_a_file_is_a_line(services: Services) -> None:
    services.configuration.note_written()
    assert told(services) == [(Outcome.DONE, "configuration", "json")]

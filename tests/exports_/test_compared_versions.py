"""Amended minutes with their changes marked, from a real vault: for their readers, in the register, as files."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from io import BytesIO
from pathlib import Path

import docx
import pytest

from exports.handing_over import Copy, Order, hand_over
from exports.kinds import DocumentFormat, DocumentKind
from models.kinds import AttendanceStatus, ContributionKind
from models.problems import Problem
from models.records import AttendanceDraft, ContributionDraft, DecisionDraft, Override
from models.rules.completeness import gaps
from models.rules.extracts import Readers
from models.services import Services
from tests.exports_ import reading
from tests.exports_.checking import all_findings
from tests.meetings import Meeting, begin, organisation
from tests.vaults import answers

ON = date(2026, 11, 28)
AT = datetime(2026, 11, 24, 12, 30, tzinfo=UTC)
LATER = AT + timedelta(days=3)
PDF, DOCX, ODT = DocumentFormat.PDF, DocumentFormat.DOCX, DocumentFormat.ODT
KEPT_BACK = "De wijkagent zag een onbekende auto."


@pytest.fixture
def meeting(services: Services) -> Meeting:
    """Minutes that are final in version 1.0, to which police and district team are invited."""
    meeting = begin(services)
    services.organisations.add(meeting.case_id, organisation("Wijkteam"))
    meeting.finish()
    services.minutes.add(meeting.id, DecisionDraft(text="De huur stopt op maandag."))
    services.minutes.add(
        meeting.id, ContributionDraft(text=KEPT_BACK, organisation="politie", kind=ContributionKind.FACT)
    )
    row = AttendanceDraft(organisation="wijkteam", status=AttendanceStatus.PRESENT)
    services.minutes.add(meeting.id, row)
    finalise(meeting, AT)
    return meeting


@pytest.fixture
def out(tmp_path: Path) -> Path:
    """An empty folder, beside the vault."""
    folder = tmp_path / "uit"
    folder.mkdir()
    return folder


def finalise(meeting: Meeting, at: datetime) -> None:
    found = gaps(meeting.case, "c1", at.date())
    reasons = [Override(gap=gap.key, reason="Besproken.") for gap in found if not gap.code.blocks]
    meeting.services.conferences.finalise(meeting.id, reasons, at)


def amend(meeting: Meeting) -> None:
    """Version 1.1: the day of the decision is another."""
    meeting.services.conferences.amend(meeting.id, "De dag stond er verkeerd in.", LATER)
    decision = meeting.conference.decisions[0]
    meeting.services.minutes.revise(decision.id, DecisionDraft(text="De huur stopt op vrijdag."))
    finalise(meeting, LATER)


def handed_over(
    meeting: Meeting,
    out: Path,
    *readers: str,
    kind: DocumentKind = DocumentKind.MINUTES,
    forms: tuple[DocumentFormat, ...] = (DOCX,),
    since: str = "1.0",
) -> list[Path]:
    copy = Copy(kind=kind, forms=forms, readers=Readers(readers) if readers else None)
    order = Order(case_id=meeting.case_id, conference="c1", copies=(copy,), folder=out, compared_with=since)
    return hand_over(meeting.services, order, ON)


def runs(file: Path, mark: str) -> list[str]:
    """The stretches of text of a DOCX that are struck through or underlined."""
    body = docx.Document(BytesIO(file.read_bytes())).element.body
    return ["".join(run.xpath("w:t/text()")) for run in body.xpath(f".//w:r[w:rPr/w:{mark}]")]


def test_what_was_amended_is_marked_in_word_and_stands_in_the_pdf(meeting: Meeting, out: Path) -> None:
    amend(meeting)
    pdf, word = handed_over(meeting, out, forms=(PDF, DOCX))
    assert "maandag" in runs(word, "strike")
    assert "vrijdag" in runs(word, "u")
    for text in (reading.pdf_text(pdf.read_bytes()), reading.docx_text(word.read_bytes())):
        assert "De huur stopt op maandag vrijdag." in text
        assert "Vergeleken met versie 1.0 van 24-11-2026." in text


def test_all_forms_say_the_same(meeting: Meeting, out: Path) -> None:
    amend(meeting)
    pdf, word, odt = (file.read_bytes() for file in handed_over(meeting, out, forms=(PDF, DOCX, ODT)))
    heard, told = reading.pdf_structure(pdf), reading.docx_texts(word)
    assert [text for text in told if "".join(text.split()) not in heard] == []
    assert reading.words(reading.odt_text(odt)) == reading.words(reading.docx_text(word))
    assert "De huur stopt op maandag vrijdag." in reading.docx_text(word)


def test_marks_leave_nothing_to_find_against_the_archive_form(meeting: Meeting, out: Path) -> None:
    amend(meeting)
    (file,) = handed_over(meeting, out, forms=(PDF,))
    assert all_findings(file.read_bytes()) == []


def test_the_file_is_named_after_both_versions_without_a_name_of_anybody(meeting: Meeting, out: Path) -> None:
    amend(meeting)
    (file,) = handed_over(meeting, out)
    assert file.name == "PGA-1_2026-11-24_verslag-v1.1-tov-v1.0.docx"


def test_the_register_says_that_the_changes_are_in_it(meeting: Meeting, out: Path) -> None:
    amend(meeting)
    handed_over(meeting, out, "politie")
    (entry,) = meeting.case.disclosures
    assert entry.what.endswith("versie 1.1 vastgesteld (DOCX), met de wijzigingen sinds versie 1.0")


def test_a_draft_is_compared_with_the_version_it_will_replace(meeting: Meeting, out: Path) -> None:
    meeting.services.conferences.amend(meeting.id, "De dag stond er verkeerd in.", LATER)
    meeting.services.minutes.add(meeting.id, DecisionDraft(text="Er komt een gesprek."))
    (file,) = handed_over(meeting, out)
    assert "Er komt een gesprek." in " ".join(runs(file, "u"))


def test_what_its_source_keeps_from_a_reader_now_is_not_struck_through_for_them(meeting: Meeting, out: Path) -> None:
    meeting.services.conferences.amend(meeting.id, "De politie houdt dit voor zich.", LATER)
    (row,) = meeting.conference.contributions
    kept = ContributionDraft(
        **{name: getattr(row, name) for name in ContributionDraft.__dataclass_fields__} | {"share_with": ("politie",)}
    )
    meeting.services.minutes.revise(row.id, kept)
    finalise(meeting, LATER)
    (file,) = handed_over(meeting, out, "wijkteam")
    assert "onbekende auto" not in reading.docx_text(file.read_bytes())


def test_what_was_taken_out_for_everybody_is_struck_through(meeting: Meeting, out: Path) -> None:
    meeting.services.conferences.amend(meeting.id, "Dit klopte niet.", LATER)
    meeting.services.minutes.remove(meeting.conference.contributions[0])
    finalise(meeting, LATER)
    (file,) = handed_over(meeting, out, "wijkteam")
    assert KEPT_BACK in runs(file, "strike")


def test_an_organisation_that_came_later_does_not_get_what_was_kept_from_it_then(meeting: Meeting, out: Path) -> None:
    """The earlier version knew nobody of that name, so it could not be asked who may read."""
    conferences, minutes = meeting.services.conferences, meeting.services.minutes
    conferences.amend(meeting.id, "Alleen voor het wijkteam.", LATER)
    (row,) = meeting.conference.contributions
    kept = {name: getattr(row, name) for name in ContributionDraft.__dataclass_fields__}
    minutes.revise(row.id, ContributionDraft(**kept | {"share_with": ("wijkteam",)}))
    finalise(meeting, LATER)
    conferences.amend(meeting.id, "De gemeente schuift aan; deze inbreng vervalt.", LATER + timedelta(days=1))
    meeting.services.organisations.add(meeting.case_id, organisation("Gemeente"))
    minutes.add(meeting.id, AttendanceDraft(organisation="gemeente", status=AttendanceStatus.PRESENT))
    minutes.remove(meeting.conference.contributions[0])
    finalise(meeting, LATER + timedelta(days=1))
    (file,) = handed_over(meeting, out, "gemeente", since="1.1")
    assert "onbekende auto" not in reading.docx_text(file.read_bytes())


@pytest.mark.parametrize("since", ["1.1", "0.9"])
def test_a_version_that_is_not_earlier_is_refused_and_nothing_is_written(
    meeting: Meeting, out: Path, since: str
) -> None:
    amend(meeting)
    with answers(Problem.VERSION_NOT_EARLIER) as details:
        handed_over(meeting, out, since=since)
    assert details == {"version": since, "known": "1.0"}
    assert list(out.iterdir()) == []


def test_a_document_of_another_kind_has_no_marks(meeting: Meeting, out: Path) -> None:
    amend(meeting)
    (file,) = handed_over(meeting, out, "politie", kind=DocumentKind.PARTNER_CARD)
    assert "-tov-" not in file.name
    assert runs(file, "strike") == []


def test_an_earlier_version_is_compared_with_one_before_it(meeting: Meeting, out: Path) -> None:
    amend(meeting)
    meeting.services.conferences.amend(meeting.id, "Toch weer anders.", LATER + timedelta(days=1))
    meeting.services.minutes.revise(meeting.conference.decisions[0].id, DecisionDraft(text="De huur loopt door."))
    finalise(meeting, LATER + timedelta(days=1))
    copy = Copy(kind=DocumentKind.MINUTES, forms=(DOCX,))
    order = Order(case_id=meeting.case_id, conference="c1", copies=(copy,), folder=out)
    (file,) = hand_over(meeting.services, replace(order, version="1.1", compared_with="1.0"), ON)
    assert "vrijdag" in runs(file, "u")
    assert "loopt door" not in reading.docx_text(file.read_bytes())

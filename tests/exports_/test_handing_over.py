"""What is handed over is written for its recipients and stands in the register of disclosures, from a real vault."""

from dataclasses import replace
from datetime import UTC, date, datetime
from hashlib import sha256
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError

from exports.handing_over import Copy, Order, hand_over
from exports.kinds import DocumentFormat, DocumentKind
from models.kinds import AttendanceStatus, Phase, Position
from models.problems import KnownProblem, Problem
from models.records import AttendanceDraft, DecisionDraft, DisclosureDraft, Override, PersonDraft
from models.rules.completeness import gaps
from models.rules.extracts import Readers
from models.services import Services
from models.vault import Vault
from tests.exports_ import reading
from tests.meetings import Meeting, begin, organisation, professional
from tests.vaults import CHAIR, PASSPHRASE, answers

ON = date(2026, 11, 25)
AT = datetime(2026, 11, 24, 12, 30, tzinfo=UTC)
MINUTES, PLAN = DocumentKind.MINUTES, DocumentKind.PLAN
PDF, DOCX = DocumentFormat.PDF, DocumentFormat.DOCX
GROUND = "AVG art. 6 lid 1 onder e; deelnemer aan het overleg volgens het convenant"


@pytest.fixture
def meeting(services: Services) -> Meeting:
    """A conference that lacks nothing, to which police and district team are invited, and a third party."""
    meeting = begin(services)
    services.organisations.add(meeting.case_id, organisation("Wijkteam"))
    meeting.finish()
    services.minutes.add(meeting.id, DecisionDraft(text="Het plan gaat door."))
    for key in ("wijkteam", "verhuurder"):
        row = AttendanceDraft(organisation=key, status=AttendanceStatus.PRESENT, declaration_signed=True)
        services.minutes.add(meeting.id, row)
    return meeting


@pytest.fixture
def out(tmp_path: Path) -> Path:
    """An empty folder, beside the vault."""
    folder = tmp_path / "uit"
    folder.mkdir()
    return folder


def finalise(meeting: Meeting) -> None:
    found = gaps(meeting.case, "c1", AT.date())
    reasons = [Override(gap=gap.key, reason="Besproken.") for gap in found if not gap.code.blocks]
    meeting.services.conferences.finalise(meeting.id, reasons, AT)


def order(meeting: Meeting, folder: Path, **changes: object) -> Order:
    """An order of the minutes as Word for everybody on the list, in the place of earlier files, with *changes*."""
    whole = {"case_id": meeting.case_id, "conference": "c1", "copies": (copy(),), "folder": folder, "overwrite": True}
    return Order(**(whole | changes))  # type: ignore[arg-type]


def copy(*organisations: str, kind: DocumentKind = MINUTES, forms: tuple[DocumentFormat, ...] = (DOCX,)) -> Copy:
    """A copy for these organisations together, or for everybody on the list."""
    return Copy(kind=kind, forms=forms, readers=Readers(organisations) if organisations else None)


def handed_over(meeting: Meeting, folder: Path, **changes: object) -> list[Path]:
    return hand_over(meeting.services, order(meeting, folder, **changes), ON)


def test_what_to_whom_when_and_on_what_ground_is_recorded(meeting: Meeting, out: Path) -> None:
    copies = (copy("politie", forms=(PDF, DOCX)), copy("politie", kind=PLAN, forms=(PDF,)))
    files = handed_over(meeting, out, copies=copies)
    assert sorted(out.iterdir()) == sorted(files)
    assert [(one.to, one.on, one.what, one.ground) for one in meeting.case.disclosures] == [
        ("politie", ON, "Verslag van 24-11-2026, versie 0.1 concept (PDF)", GROUND),
        ("politie", ON, "Verslag van 24-11-2026, versie 0.1 concept (DOCX)", GROUND),
        ("politie", ON, "PGA-plan van aanpak van 24-11-2026, versie 0.1 concept (PDF)", GROUND),
    ]


def test_the_register_holds_the_fingerprint_of_each_file(meeting: Meeting, out: Path) -> None:
    files = handed_over(meeting, out, copies=(copy("politie", forms=(PDF, DOCX)),))
    kept = [(one.conference, one.document, one.version, one.fingerprint) for one in meeting.case.disclosures]
    assert kept == [("c1", "verslag", "0.1", sha256(file.read_bytes()).hexdigest()) for file in files]


def test_a_page_leads_back_to_whom_it_was_made_for(meeting: Meeting, out: Path) -> None:
    files = handed_over(meeting, out, copies=(copy("politie", forms=(PDF,)), copy("wijkteam", forms=(PDF,))))
    marks = [one.mark for one in meeting.case.disclosures]
    assert len(set(marks)) == 2
    for file, mark in zip(files, marks, strict=True):
        assert f"vingerafdruk {mark}" in reading.pdf_text(file.read_bytes())


def test_a_file_that_is_there_already_is_left_alone_and_then_none_is_written(meeting: Meeting, out: Path) -> None:
    (first,) = handed_over(meeting, out, copies=(copy(kind=PLAN),))
    before = first.read_bytes()
    with answers(Problem.TARGET_EXISTS):
        handed_over(meeting, out, copies=(copy(), copy(kind=PLAN)), overwrite=False)
    assert list(out.iterdir()) == [first]
    assert first.read_bytes() == before
    assert {one.document for one in meeting.case.disclosures} == {"plan"}


def test_the_distribution_list_grows_with_the_register(meeting: Meeting, out: Path) -> None:
    (first,) = handed_over(meeting, out, copies=(copy("politie"),))
    assert "Wijkteam" not in told_to(first)
    (second,) = handed_over(meeting, out, copies=(copy("wijkteam"),))
    assert told_to(second) == "Politie; Wijkteam"


def told_to(file: Path) -> str:
    """Whom a document names as its readers."""
    said = reading.docx_texts(file.read_bytes())
    return said[said.index("Verzendlijst") + 1]


def test_every_recipient_has_an_entry_of_its_own(meeting: Meeting, out: Path) -> None:
    handed_over(meeting, out)
    assert [one.to for one in meeting.case.disclosures] == ["politie", "wijkteam"]


def test_who_opened_the_vault_hands_over_where_the_case_knows_them(meeting: Meeting, out: Path) -> None:
    handed_over(meeting, out, copies=(copy("politie"),))
    kept = meeting.services.people.add(meeting.case_id, professional(CHAIR, "politie"))
    handed_over(meeting, out, copies=(copy("wijkteam"),))
    assert [one.by for one in meeting.case.disclosures] == [None, kept.key]


def test_what_leaves_again_on_another_day_is_recorded_again(meeting: Meeting, out: Path) -> None:
    handed_over(meeting, out)
    hand_over(meeting.services, order(meeting, out), date(2026, 11, 26))
    assert [one.on.day for one in meeting.case.disclosures] == [25, 25, 26, 26]


def test_the_register_does_not_change_the_next_document(meeting: Meeting, out: Path) -> None:
    """What the table disclosed stands in the minutes; that they were sent does not."""
    told = DisclosureDraft(to="politie", on=ON, what="Brief aan de wijkagent", conference="c1")
    meeting.services.disclosures.add(meeting.case_id, told)
    texts = []
    for _ in range(2):
        (file,) = handed_over(meeting, out)
        texts.append([line for line in reading.docx_texts(file.read_bytes()) if not line.startswith("Gemaakt")])
    assert texts[0] == texts[1]
    assert "Brief aan de wijkagent" in "\n".join(texts[0])


def test_a_refused_recipient_leaves_no_file_and_no_entry(meeting: Meeting, out: Path) -> None:
    with answers(Problem.RECIPIENT_THIRD_PARTY) as details:
        handed_over(meeting, out, copies=(copy("politie", "verhuurder"),))
    assert details["name"] == "Verhuurder"
    assert list(out.iterdir()) == []
    assert meeting.case.disclosures == ()


def test_what_was_not_written_is_not_recorded_and_what_was_is(meeting: Meeting, out: Path) -> None:
    taken = out / "PGA-1_2026-11-24_plan_politie-v0.1-concept.docx"
    taken.mkdir()
    with answers(Problem.TARGET_HELD):
        handed_over(meeting, out, copies=(copy("politie"), copy("politie", kind=PLAN)))
    assert [one.what for one in meeting.case.disclosures] == ["Verslag van 24-11-2026, versie 0.1 concept (DOCX)"]
    with answers(Problem.TARGET_MISSING):
        handed_over(meeting, out / "weg", copies=(copy(kind=PLAN),))
    assert len(meeting.case.disclosures) == 1


def test_the_problem_names_what_was_written_before_it(meeting: Meeting, out: Path) -> None:
    (out / "PGA-1_2026-11-24_plan_politie-v0.1-concept.docx").mkdir()
    with answers(Problem.TARGET_HELD) as details:
        handed_over(meeting, out, copies=(copy("politie"), copy("politie", kind=PLAN)))
    assert details["written"] == "PGA-1_2026-11-24_verslag_politie-v0.1-concept.docx"


def test_what_the_register_refuses_in_the_end_is_taken_back(meeting: Meeting, vault: Vault, out: Path) -> None:
    (earlier,) = handed_over(meeting, out, copies=(copy(kind=PLAN),))
    known = meeting.case.disclosures
    with vault.work() as session:
        refuses = "CREATE TRIGGER refuses BEFORE INSERT ON disclosure BEGIN SELECT RAISE(ABORT, 'no'); END"
        session.execute(text(refuses))
    with pytest.raises(IntegrityError):
        handed_over(meeting, out, copies=(copy(), copy(kind=PLAN)))
    assert list(out.iterdir()) == [earlier]
    assert meeting.case.disclosures == known


def test_an_earlier_version_does_not_go_to_somebody_who_left_the_case(meeting: Meeting, out: Path) -> None:
    neighbour = meeting.services.people.add(meeting.case_id, PersonDraft(name="Buurvrouw", position=Position.CIRCLE))
    finalise(meeting)
    meeting.services.conferences.amend(meeting.id, "Hoort er niet bij", AT)
    meeting.services.people.remove(neighbour.id)
    letter = Copy(kind=DocumentKind.ACCESS, forms=(PDF,), readers=Readers(person=neighbour.key))
    with answers(Problem.RECIPIENT_NO_PERSON):
        handed_over(meeting, out, copies=(letter,), version="1.0")
    assert list(out.iterdir()) == []


def test_what_cannot_be_recorded_is_not_written(meeting: Meeting, vault: Vault, out: Path) -> None:
    with (
        Vault.open(vault.folder, CHAIR, PASSPHRASE, read_only=True) as beside,
        answers(Problem.VAULT_READ_ONLY),
    ):
        hand_over(Services.over(beside), order(meeting, out), ON)
    assert list(out.iterdir()) == []


def test_stopping_halfway_leaves_nothing(meeting: Meeting, out: Path) -> None:
    class Stopped(Exception):
        pass

    def stop(done: int, of: int) -> None:
        if done == 1:
            raise Stopped

    with pytest.raises(Stopped):
        hand_over(meeting.services, order(meeting, out, copies=(copy(), copy(kind=PLAN))), ON, stop)
    assert list(out.iterdir()) == []
    assert meeting.case.disclosures == ()


def test_what_leaves_a_closed_case_is_recorded_too(meeting: Meeting, out: Path) -> None:
    meeting.revise_case(phase=Phase.CLOSED)
    handed_over(meeting, out)
    assert len(meeting.case.disclosures) == 2


@pytest.mark.parametrize("kind", [MINUTES, PLAN])
def test_final_documents_keep_the_names_of_their_day(meeting: Meeting, out: Path, kind: DocumentKind) -> None:
    finalise(meeting)
    anouk = meeting.case.person("anouk")
    assert anouk is not None
    meeting.services.people.revise(anouk.id, professional("Anouk de Wit", "politie"))
    (file,) = handed_over(meeting, out, copies=(copy(kind=kind),))
    said = reading.docx_text(file.read_bytes())
    assert "Anouk Brandsma" in said
    assert "Anouk de Wit" not in said


def test_two_versions_are_two_files_each_with_its_own_contents(meeting: Meeting, out: Path) -> None:
    finalise(meeting)
    (first,) = handed_over(meeting, out)
    before = reading.docx_texts(first.read_bytes())
    meeting.services.conferences.amend(meeting.id, "Besluit fout", AT)
    decision = meeting.conference.decisions[0]
    meeting.services.minutes.revise(decision.id, replace(decision, text="Het plan gaat niet door."))
    finalise(meeting)
    (second,) = handed_over(meeting, out)
    (again,) = handed_over(meeting, out, version="1.0")
    assert (first.name, second.name) == (
        "PGA-1_2026-11-24_verslag-v1.0.docx",
        "PGA-1_2026-11-24_verslag-v1.1.docx",
    )
    assert again == first
    without_time = [line for line in before if not line.startswith("Gemaakt")]
    assert [line for line in reading.docx_texts(again.read_bytes()) if not line.startswith("Gemaakt")] == without_time
    assert "Het plan gaat niet door." in reading.docx_text(second.read_bytes())
    assert "Het plan gaat niet door." not in reading.docx_text(first.read_bytes())


def test_a_conference_that_is_gone_is_a_bug_and_not_a_problem_to_tell(meeting: Meeting, out: Path) -> None:
    with pytest.raises(KeyError):
        handed_over(meeting, out, conference="c9")
    with pytest.raises(KnownProblem):
        handed_over(meeting, out, case_id=999)


def test_an_earlier_version_does_not_go_to_whom_the_register_cannot_name_any_more(meeting: Meeting, out: Path) -> None:
    finalise(meeting)
    meeting.services.conferences.amend(meeting.id, "Wijkteam hoort er niet bij", AT)
    (row,) = (one for one in meeting.conference.attendance if one.organisation == "wijkteam")
    meeting.services.minutes.remove(row)
    gone = meeting.case.organisation("wijkteam")
    assert gone is not None
    meeting.services.organisations.remove(gone.id)
    with answers(Problem.RECIPIENT_UNKNOWN) as details:
        handed_over(meeting, out, version="1.0", copies=(copy("politie", "wijkteam"),))
    assert details["name"] == "Wijkteam"
    assert list(out.iterdir()) == []
    handed_over(meeting, out, version="1.0", copies=(copy("politie"),))
    assert [one.to for one in meeting.case.disclosures] == ["politie"]

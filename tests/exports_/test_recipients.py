"""Documents are made for whom they are meant, and for nobody else."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from exports.blocks import texts
from exports.kinds import FORMATS, DocumentFormat, DocumentKind
from exports.publishing import compose, publish, required
from exports.wording import wording
from models.kinds import AttendanceStatus, ContributionKind
from models.problems import KnownProblem, Problem
from models.records import CaseSnapshot, InformingSnapshot
from models.rules.extracts import Readers
from tests import builders
from tests.exports_ import reading

PRESENT = AttendanceStatus.PRESENT
CONFERENCE = builders.complete_conference(
    attendance=(
        builders.attends("anouk", "politie", PRESENT),
        builders.attends(None, "wijkteam", PRESENT),
        builders.attends("job", "verhuurder", PRESENT, declaration_signed=True),
    )
)
CASE = builders.case(CONFERENCE)
NOTE = "Ontvangers: de uitgenodigde deelnemers van lid 1 en lid 2. Derden ontvangen dit verslag niet."
EXTRACT = "Dit is een uittreksel voor "
FOR_ORGANISATIONS = [kind for kind in DocumentKind if not kind.is_for_a_person and kind is not DocumentKind.CASE]
FOR_PEOPLE = [kind for kind in DocumentKind if kind.is_for_a_person]


def said(kind: DocumentKind, readers: Readers | None, case: CaseSnapshot = CASE) -> list[str]:
    return list(texts(compose(case, "c1", kind, wording("nl"), readers)))


def distribution(readers: Readers | None) -> list[str]:
    told = said(DocumentKind.MINUTES, readers)
    return told[told.index("Verzendlijst") + 1 :][:2]


def refused(kind: DocumentKind, readers: Readers, folder: Path, case: CaseSnapshot = CASE) -> KnownProblem:
    with pytest.raises(KnownProblem) as told:
        publish(case, "c1", kind, FORMATS[kind][0], folder, wording("nl"), readers=readers)
    assert list(folder.iterdir()) == []
    return told.value


@pytest.mark.parametrize(
    ("recipient", "problem", "name"),
    [
        ("verhuurder", Problem.RECIPIENT_THIRD_PARTY, "Oeverwonen"),
        ("ggd", Problem.RECIPIENT_NOT_INVITED, "GGD"),
        ("nergens", Problem.RECIPIENT_UNKNOWN, "nergens"),
    ],
)
@pytest.mark.parametrize("kind", [kind for kind in FOR_ORGANISATIONS if not kind.is_for_one_organisation])
def test_whoever_is_not_on_the_list_is_refused_before_anything_is_written(
    kind: DocumentKind, recipient: str, problem: Problem, name: str, tmp_path: Path
) -> None:
    elsewhere = builders.organisation("ggd", "GGD")
    case = builders.case(CONFERENCE, organisations=(*CASE.organisations, elsewhere))
    told = refused(kind, Readers(("politie", recipient)), tmp_path, case)
    assert (told.problem, told.details["name"]) == (problem, name)


@pytest.mark.parametrize("kind", FOR_ORGANISATIONS)
def test_for_nobody_nothing_is_made(kind: DocumentKind, tmp_path: Path) -> None:
    assert refused(kind, Readers(), tmp_path).problem is Problem.RECIPIENT_MISSING


@pytest.mark.parametrize("kind", FOR_ORGANISATIONS)
def test_nobody_of_the_case_is_handed_what_is_for_organisations(kind: DocumentKind, tmp_path: Path) -> None:
    told = refused(kind, Readers(person="jesse"), tmp_path).problem
    assert told is (Problem.RECIPIENT_MISSING if kind.is_for_one_organisation else Problem.RECIPIENT_NO_PERSON)


@pytest.mark.parametrize("person", [None, "anouk", "nobody"])
@pytest.mark.parametrize("kind", FOR_PEOPLE)
def test_what_is_for_a_person_is_made_for_nobody_else(kind: DocumentKind, person: str | None, tmp_path: Path) -> None:
    told = refused(kind, Readers(("politie",), person=person), tmp_path)
    assert told.problem is Problem.RECIPIENT_NO_PERSON


@pytest.mark.parametrize("readers", [None, Readers(("politie",)), Readers(person="jesse"), Readers(team=True)])
def test_the_whole_case_as_data_is_the_teams_whoever_is_named(readers: Readers | None) -> None:
    assert required(CASE, "c1", DocumentKind.CASE, readers) == Readers(team=True)


def test_whom_telling_waits_for_gets_no_letter_and_is_answered_when_they_ask_for_access(tmp_path: Path) -> None:
    delayed = InformingSnapshot(id=1, person="jesse", delay_ground="Het onderzoek loopt (UAVG art. 41).")
    case = builders.case(replace(CONFERENCE, informing=(delayed,)))
    known = refused(DocumentKind.CITIZEN, Readers(person="jesse"), tmp_path, case)
    assert (known.problem, known.details["name"]) == (Problem.INFORMING_DELAYED, "Jesse Valkenier")
    assert required(case, "c1", DocumentKind.ACCESS, Readers(person="jesse")) == Readers(person="jesse")


def test_a_third_party_gets_its_own_card_and_nothing_else() -> None:
    assert required(CASE, "c1", DocumentKind.PARTNER_CARD, Readers(("verhuurder",))) == Readers(("verhuurder",))


def test_without_a_choice_everybody_on_the_list_receives_it() -> None:
    assert distribution(None) == ["Politie; Wijkteam Oeverdam-Oost", NOTE]
    assert distribution(Readers(("wijkteam", "politie"))) == ["Politie; Wijkteam Oeverdam-Oost", NOTE]


def test_the_document_names_exactly_those_it_is_made_for(tmp_path: Path) -> None:
    names, note = distribution(Readers(("wijkteam",)))
    assert names == "Wijkteam Oeverdam-Oost"
    assert note.startswith("Bestemd voor deze deelnemers van het overleg, en niet voor anderen.")
    file = publish(
        CASE,
        "c1",
        DocumentKind.MINUTES,
        DocumentFormat.PDF,
        tmp_path,
        wording("nl"),
        readers=Readers(("wijkteam",)),
    )
    assert "Bestemd voor deze deelnemers" in " ".join(reading.pdf_text(file.read_bytes()).split())


def test_a_conference_without_invitations_has_nobody_to_choose() -> None:
    case = builders.case(builders.conference())
    assert required(case, "c1", DocumentKind.MINUTES) == Readers()
    assert required(case, "c1", DocumentKind.MINUTES, Readers()) == Readers()


@pytest.mark.parametrize(
    ("readers", "kinds", "line"),
    [
        (Readers(("wijkteam",)), FOR_ORGANISATIONS, "Wijkteam Oeverdam-Oost: er staat alleen in wat deze organisatie"),
        (Readers(("verhuurder",)), [DocumentKind.PARTNER_CARD], "Oeverwonen: alleen de eigen acties en wat met deze"),
        (
            Readers(person="jesse"),
            [DocumentKind.ACCESS],
            "Jesse Valkenier: wat over anderen is vastgelegd, is weggelaten.",
        ),
    ],
    ids=["partner", "third party", "person"],
)
def test_what_is_for_one_reader_says_at_its_top_that_it_is_an_extract(
    readers: Readers, kinds: list[DocumentKind], line: str
) -> None:
    for kind in (kind for kind in kinds if not kind.is_data):
        told = [text for text in said(kind, readers) if text.startswith(EXTRACT)]
        assert len(told) == 1, kind
        assert told[0].startswith(EXTRACT + line), kind


def test_a_letter_says_in_plain_words_that_it_is_about_nobody_else() -> None:
    told = said(DocumentKind.CITIZEN, Readers(person="jesse"))
    assert "De brief gaat alleen over u. Wat over anderen is gezegd, staat er niet in." in told


@pytest.mark.parametrize("kind", [DocumentKind.MINUTES, DocumentKind.PLAN, DocumentKind.ACTION_LIST])
def test_what_everybody_gets_says_that_it_is_an_extract_only_when_something_is_left_out(kind: DocumentKind) -> None:
    assert not any(text.startswith(EXTRACT) for text in said(kind, None))
    kept_back = builders.contribution(kind=ContributionKind.VIEW_OF_PERSON, share_with=("politie",))
    case = builders.case(replace(CONFERENCE, contributions=(kept_back,)))
    told = [text for text in said(kind, None, case) if text.startswith(EXTRACT)]
    assert told == [f"{EXTRACT}Politie en Wijkteam Oeverdam-Oost: wat niet elke ontvanger mag weten, staat er niet in."]


def test_a_view_kept_back_earlier_makes_an_extract_of_the_plan_and_not_of_the_minutes() -> None:
    kept_back = builders.contribution(kind=ContributionKind.VIEW_OF_PERSON, share_with=("politie",))
    second = builders.conference("c2", date(2026, 12, 15), attendance=CONFERENCE.attendance)
    case = builders.case(replace(CONFERENCE, contributions=(kept_back,)), second)
    told = {
        kind: any(text.startswith(EXTRACT) for text in texts(compose(case, "c2", kind, wording("nl"))))
        for kind in (DocumentKind.MINUTES, DocumentKind.PLAN)
    }
    assert told == {DocumentKind.MINUTES: False, DocumentKind.PLAN: True}

"""Documents are made for organisations on the distribution list, and for nobody else."""

from pathlib import Path

import pytest

from exports.blocks import DocumentKind, texts
from exports.composers.minutes import minutes
from exports.publishing import DocumentFormat, publish, readers_of
from exports.wording import wording
from models.kinds import AttendanceStatus
from models.problems import KnownProblem, Problem
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


def distribution(recipients: tuple[str, ...] | None) -> list[str]:
    said = list(texts(minutes(CASE, "c1", wording("nl"), readers_of(CASE, "c1", recipients))))
    return said[said.index("Verzendlijst") + 1 :][:2]


@pytest.mark.parametrize(
    ("recipient", "problem", "name"),
    [
        ("verhuurder", Problem.RECIPIENT_THIRD_PARTY, "Oeverwonen"),
        ("ggd", Problem.RECIPIENT_NOT_INVITED, "GGD"),
        ("nergens", Problem.RECIPIENT_UNKNOWN, "nergens"),
    ],
)
@pytest.mark.parametrize("kind", DocumentKind)
def test_whoever_is_not_on_the_list_is_refused_before_anything_is_written(
    kind: DocumentKind, recipient: str, problem: Problem, name: str, tmp_path: Path
) -> None:
    elsewhere = builders.organisation("ggd", "GGD")
    case = builders.case(CONFERENCE, organisations=(*CASE.organisations, elsewhere))
    with pytest.raises(KnownProblem) as refused:
        publish(case, "c1", kind, DocumentFormat.PDF, tmp_path, wording("nl"), recipients=("politie", recipient))
    assert (refused.value.problem, refused.value.details["name"]) == (problem, name)
    assert list(tmp_path.iterdir()) == []


def test_for_nobody_nothing_is_made(tmp_path: Path) -> None:
    with pytest.raises(KnownProblem) as refused:
        publish(CASE, "c1", DocumentKind.PLAN, DocumentFormat.PDF, tmp_path, wording("nl"), recipients=())
    assert refused.value.problem is Problem.RECIPIENT_MISSING
    assert list(tmp_path.iterdir()) == []


def test_without_a_choice_everybody_on_the_list_receives_it() -> None:
    assert distribution(None) == ["Politie; Wijkteam Oeverdam-Oost", NOTE]
    assert distribution(("wijkteam", "politie")) == ["Politie; Wijkteam Oeverdam-Oost", NOTE]


def test_the_document_names_exactly_those_it_is_made_for(tmp_path: Path) -> None:
    names, note = distribution(("wijkteam",))
    assert names == "Wijkteam Oeverdam-Oost"
    assert note.startswith("Bestemd voor deze deelnemers van het overleg, en niet voor anderen.")
    file = publish(
        CASE, "c1", DocumentKind.MINUTES, DocumentFormat.PDF, tmp_path, wording("nl"), recipients=("wijkteam",)
    )
    assert "Bestemd voor deze deelnemers" in " ".join(reading.pdf_text(file.read_bytes()).split())


def test_a_conference_without_invitations_has_nobody_to_choose() -> None:
    case = builders.case(builders.conference())
    assert readers_of(case, "c1") == ()
    assert readers_of(case, "c1", ()) == ()

"""A coordinator's first conference, in the real program on a real screen, by keyboard alone."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest

from tests.exports_.reading import docx_text, pdf_text, words
from tests.journeys import story
from tests.journeys.display import missing_tools, screen
from tests.journeys.home import Ended, Home

FORMATS = ("pdf", "docx")

pytestmark = [
    pytest.mark.skipif(bool(missing_tools()), reason=f"needs {', '.join(missing_tools())}"),
    pytest.mark.xdist_group("journey"),
]


@dataclass(frozen=True)
class Told:
    """What the journey left behind."""

    home: Home
    began: date
    ended: Ended

    def text(self, kind: str, form: str) -> str:
        """All that can be read in a document."""
        file = self.home.documents / f"{story.CASE}_{self.began.isoformat()}_{kind}-v1.0.{form}"
        data = file.read_bytes()
        return pdf_text(data) if form == "pdf" else docx_text(data)

    def files(self) -> Iterator[Path]:
        """Everything on this person's disk that was not asked for by name."""
        for file in self.home.root.rglob("*"):
            if file.is_file() and file.parent not in (self.home.documents, self.home.pictures):
                yield file


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> Told:
    """The story, told once, by somebody with a home and a temporary folder of their own."""
    home = Home.made(tmp_path_factory.mktemp("journey"))
    began = date.today()
    with screen(1440, 900) as display:
        return Told(home, began, home.travel("first_conference", home.documents, display))


def test_a_first_conference_goes_by_keyboard_from_an_empty_computer_to_final_minutes(told):
    assert told.ended.code == 0, f"{told.ended.transcript}\npictures: {told.home.pictures}"
    assert "the program is left" in told.ended.transcript


def test_the_program_met_nothing_unexpected(told):
    assert not list(told.home.root.rglob("crashes/*"))
    assert "Traceback" not in told.ended.transcript
    assert "Qt" not in told.ended.transcript, "Qt warned about something"


@pytest.mark.parametrize("form", FORMATS)
def test_the_minutes_hold_all_that_was_typed(told, form):
    text = told.text("verslag", form)
    typed = [
        *(story.CONCERNED, story.VICTIM, story.CHAIR, story.OFFICER, story.CARER, story.LANDLADY, story.CASE),
        *(story.HOUSE, story.POLICE, story.CARE, story.HOUSING, story.PURPOSE, *story.CRITERIA.values()),
        *(story.FACT, story.JUDGEMENT, story.INCIDENT, story.SIGNAL, story.REASONING, story.ROLE_DISSENT),
        *(story.GOAL, story.MEASURE, story.DECISION, story.RATIONALE, story.SECOND_DECISION, story.SECOND_RATIONALE),
        *(story.DISSENT, story.OBJECTION, story.TOLD_HOW, story.DELAY_GROUND),
    ]
    assert [one for one in typed if words(one) not in text] == []
    for action in story.actions(told.began):
        assert _stands_in_one_row(action, text)
    assert "versie 1.0" in text
    assert "CONCEPT" not in text


@pytest.mark.parametrize("form", FORMATS)
def test_the_plan_holds_the_goal_and_the_actions_with_their_owners_and_dates(told, form):
    text = told.text("plan", form)
    typed = (story.CONCERNED, story.PURPOSE, story.CARER, story.GOAL, story.MEASURE, story.REASONING, story.INCIDENT)
    assert [one for one in typed if one not in text] == []
    for action in story.actions(told.began):
        assert _stands_in_one_row(action, text)
    assert str(story.next_conference(told.began).year) in text


def test_there_are_four_documents_and_no_name_is_in_theirs(told):
    day = told.began.isoformat()
    expected = {f"{story.CASE}_{day}_{kind}-v1.0.{form}" for kind in ("verslag", "plan") for form in FORMATS}
    assert {file.name for file in told.home.documents.iterdir()} == expected


def test_nothing_typed_can_be_read_on_the_disk_or_in_a_file_name(told):
    files = list(told.files())
    assert any(file.name == "cases.db" for file in files), "the vault is among what is searched"
    assert any(file.suffix == ".log" for file in files), "the log is among what is searched"
    assert any(_holds(file.read_bytes(), story.COORDINATOR) for file in files), "who may open a vault is no secret"
    found = [(file.name, secret) for file in files for secret in story.SECRETS if _holds(file.read_bytes(), secret)]
    assert found == []
    names = "\n".join(str(path.relative_to(told.home.root)).casefold() for path in told.home.root.rglob("*"))
    parts = [part for name in story.NAMES_IN_THE_CASE for part in name.casefold().split()]
    assert [part for part in parts if part in names] == []


def _stands_in_one_row(action: story.Agreed, text: str) -> bool:
    """Whether text, owner, organisation and date of an action are found close after each other."""
    day = f"{action.due.day}-{action.due.month}-{action.due.year}"
    places = [at for at in range(len(text)) if text.startswith(action.text, at)]
    rows = [text[at : at + 240] for at in places]
    return any(all(part in row for part in (action.owner, action.organisation, day)) for row in rows)


def _holds(content: bytes, secret: str) -> bool:
    return any(secret.encode(encoding) in content for encoding in ("utf-8", "utf-16-le", "utf-16-be"))

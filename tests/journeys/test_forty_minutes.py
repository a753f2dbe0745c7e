"""A follow-up conference of forty minutes, in the real program on a real screen, by keyboard alone."""

import json
import sys
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest

from caseconf import settings
from models.kinds import MinutesStatus
from models.records import CaseSnapshot
from models.services import Services
from models.vault import Vault
from tests.exports_.reading import docx_text, pdf_text, words
from tests.journeys import follow_up_story as story
from tests.journeys.display import missing_tools, screen
from tests.journeys.home import Ended, Home
from tests.vaults import CHAIR, CHEAP, PASSPHRASE

EXAMPLE = Path(__file__).parents[1] / "resources" / "cases" / "jeffrey.json"
FORMATS = ("pdf", "docx")

pytestmark = [
    pytest.mark.skipif(bool(missing_tools()), reason=f"needs {', '.join(missing_tools())}"),
    pytest.mark.xdist_group("journey"),
]


@dataclass(frozen=True)
class Held:
    """What the conference left behind."""

    home: Home
    vault: Path
    began: date
    ended: Ended

    def keys(self, what: str, *, with_spaces: bool = True) -> int:
        """How many keys something took beside the words of its text."""
        counted = json.loads((self.home.documents / "keys.json").read_text("utf-8"))[what]
        return int(counted["keys"]) - (0 if with_spaces else int(counted["spaces"]))

    def case(self) -> CaseSnapshot:
        """The case, from the vault that the program closed."""
        with Vault.open(self.vault, CHAIR, PASSPHRASE) as vault:
            services = Services.over(vault)
            return services.cases.get(services.cases.find(story.CASE))

    def text(self, kind: str, version: str, form: str) -> str:
        """All that can be read in a document."""
        name = f"{story.CASE}_{self.began.isoformat()}_{kind}-v{version}.{form}"
        data = (self.home.documents / version / name).read_bytes()
        return pdf_text(data) if form == "pdf" else docx_text(data)


@pytest.fixture(scope="module")
def held(tmp_path_factory: pytest.TempPathFactory) -> Held:
    """The conference, held once: an encrypted vault, and a case file on a stick."""
    home = Home.made(tmp_path_factory.mktemp("forty"))
    vault, began = home.root / "home" / "kluis", date.today()
    Vault.create(vault, "PGA-team", CHAIR, PASSPHRASE, cost=CHEAP).close()
    settings.save(settings.Settings().with_vault("PGA-team", vault), home.settings)
    (home.documents / "casus.json").write_text(story.case_file(EXAMPLE, began), "utf-8")
    for version in story.VERSIONS:
        (home.documents / version).mkdir()
    with screen(1440, 900) as display:
        return Held(home, vault, began, home.travel("forty_minutes", home.documents, display))


def test_the_conference_is_held_by_keyboard_alone(held, capsys):
    assert held.ended.code == 0, f"{held.ended.transcript}\npictures: {held.home.pictures}"
    assert "the program is left" in held.ended.transcript
    counted = [line for line in held.ended.transcript.splitlines() if " keys, of which " in line]
    with capsys.disabled():
        sys.stdout.write("\n".join(["", *counted, ""]))


def test_the_program_met_nothing_unexpected(held):
    assert not list(held.home.root.rglob("crashes/*"))
    assert "Traceback" not in held.ended.transcript
    assert "Qt" not in held.ended.transcript, "Qt warned about something"


def test_a_result_of_an_old_action_takes_two_keys(held):
    assert held.keys("a result of an old action") <= 2


def test_an_action_with_owner_domain_and_date_takes_eight_keys_beside_its_text(held):
    assert held.keys("an action at the life domain in view") <= 8
    assert held.keys("an action from anywhere", with_spaces=False) <= 8
    assert held.keys("an action from anywhere") <= 11


def test_a_contribution_with_source_and_kind_takes_four_keys_beside_its_text(held):
    assert held.keys("a contribution with source and kind") <= 4


def test_the_vault_holds_final_minutes_of_the_second_version(held):
    this = held.case().conferences[-1]
    assert (this.minutes_status, this.minutes_version) == (MinutesStatus.FINAL, "1.1")
    assert [row.text for row in this.decisions] == [story.SECOND_DECISION, story.DECISION, story.ADDED_LATER]
    assert [row.text for row in this.actions] == [story.IN_VIEW, story.SENTENCE, story.IN_PASSING, story.IN_FULL]
    assert {one.reason for one in this.finalisation.overrides} == {story.REASON_TO_GO_ON}


@pytest.mark.parametrize("form", FORMATS)
def test_the_minutes_hold_all_that_was_said_and_agreed(held, form):
    text = held.text("verslag", "1.1", form)
    said = [
        *(story.CONCERNED, story.THIRD, story.FACT, story.VIEW, story.JUDGEMENT, story.OPINION_IN_A_LINE),
        *(story.FROM_THE_THIRD, story.RESULT, story.INCIDENT, story.COERCION, story.REASONING, story.ROLE_DISSENT),
        *(story.PROTECTS, story.AT_RISK, story.GOAL, story.MEASURE, story.DECISION, story.RATIONALE, story.DISSENT),
        *(
            story.OBJECTION,
            story.SECOND_DECISION,
            story.CHOSEN_BECAUSE,
            *(part for one in story.OPTIONS for part in one),
        ),
        *(story.IN_PASSING, story.IN_VIEW, story.IN_FULL, story.SENTENCE, story.IF, story.THEN, story.TOLD_HOW),
        *(story.DELAY_GROUND, story.AMENDED_BECAUSE, story.ADDED_LATER, "versie 1.1"),
    ]
    assert [one for one in said if words(one) not in text] == []
    assert story.SIGNAL not in text, "what its source keeps to two is in no document"
    assert story.PRIVATE_NOTE not in text, "the chair's own note is in no document"
    assert story.FORGOTTEN not in text, "what was taken back is not in the minutes"


@pytest.mark.parametrize("form", FORMATS)
def test_the_first_version_stays_as_it_was(held, form):
    text = held.text("verslag", "1.0", form)
    assert "versie 1.0" in text
    assert words(story.DECISION) in text
    assert story.ADDED_LATER not in text
    assert story.AMENDED_BECAUSE not in text


@pytest.mark.parametrize("form", FORMATS)
def test_the_plan_holds_the_goal_and_the_actions(held, form):
    text = held.text("plan", "1.1", form)
    wanted = (story.GOAL, story.MEASURE, story.IN_PASSING, story.IN_VIEW, story.IN_FULL, story.IF, story.THEN)
    assert [one for one in wanted if words(one) not in text] == []
    assert story.SIGNAL not in text
    assert story.PRIVATE_NOTE not in text

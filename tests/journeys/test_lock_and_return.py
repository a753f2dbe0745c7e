"""Somebody locks in the middle of a word, with a dialog open, and a day later the power fails: every word is back."""

import signal
from dataclasses import dataclass
from pathlib import Path

import pytest

from caseconf import settings
from models.interchange import read_case
from models.services import Services
from models.vault import Vault
from tests.journeys.display import missing_tools, screen
from tests.journeys.home import Ended, Home
from tests.journeys.lock_and_return import AFTER, KILLED, PERSON, PLACE, PURPOSE
from tests.vaults import CHAIR, CHEAP, PASSPHRASE

CASES = Path(__file__).parents[1] / "resources" / "cases"

pytestmark = [
    pytest.mark.skipif(bool(missing_tools()), reason=f"needs {', '.join(missing_tools())}"),
    pytest.mark.xdist_group("journey"),
]


@dataclass(frozen=True)
class Told:
    """How both days ended, and where they left what they wrote."""

    home: Home
    killed: Ended
    after: Ended
    words_on_disk: tuple[str, ...]


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> Told:
    """Both days are lived once."""
    home = Home.made(tmp_path_factory.mktemp("locking"))
    folder = home.root / "home" / "kluis"
    with Vault.create(folder, "PGA-team", CHAIR, PASSPHRASE, cost=CHEAP) as vault:
        Services.over(vault).cases.take_in(read_case(CASES / "harrie.json"))
    settings.save(settings.Settings().with_vault("PGA-team", folder), home.settings)
    with screen(1280, 800) as display:
        killed = home.travel("lock_and_return", home.root / KILLED, display)
        found = tuple(_words_in(home.root))
        after = home.travel("lock_and_return", home.root / AFTER, display)
    return Told(home, killed, after, found)


def _words_in(root: Path) -> list[str]:
    files = [file.read_bytes() for file in root.rglob("*") if file.is_file() and file.suffix != ".png"]
    words = [word for text in (PERSON, PLACE, PURPOSE) for word in text.split() if len(word) > 5]
    return [word for word in words if any(word.encode() in one or word.encode("utf-16-le") in one for one in files)]


def test_each_dialog_is_back_with_its_words_its_field_and_its_cursor_after_a_lock(told):
    assert "the power fails" in told.killed.transcript, f"{told.killed.transcript}\npictures: {told.home.pictures}"
    assert told.killed.code == -signal.SIGKILL


def test_after_a_kill_the_last_half_typed_word_is_back_too(told):
    assert told.after.code == 0, f"{told.after.transcript}\npictures: {told.home.pictures}"
    assert "the program is left" in told.after.transcript


def test_nothing_of_it_is_readable_on_the_disk(told):
    assert told.words_on_disk == ()


def test_the_program_met_nothing_unexpected(told):
    assert not list(told.home.root.rglob("crashes/*"))
    assert "Traceback" not in told.killed.transcript + told.after.transcript

"""Documents leave the real program on a real screen, by keyboard alone, and are read back from the disk."""

from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

import pytest

from caseconf import settings
from models.interchange import read_case
from models.records import DisclosureSnapshot
from models.services import Services
from models.vault import Vault
from tests.exports_.reading import pdf_text
from tests.journeys.display import missing_tools, screen
from tests.journeys.documents_leave import PARTNER
from tests.journeys.home import Ended, Home
from tests.vaults import CHAIR, CHEAP, PASSPHRASE

CASES = Path(__file__).parents[1] / "resources" / "cases"
NUMBER = "ZVH-BR-2026-0042"
MINUTES = f"{NUMBER}_2026-07-02_verslag_jongerenopvang-de-kade-v0.1-concept.pdf"
CARD = f"{NUMBER}_2026-07-02_actiekaart_jongerenopvang-de-kade-v0.1-concept.pdf"

pytestmark = [
    pytest.mark.skipif(bool(missing_tools()), reason=f"needs {', '.join(missing_tools())}"),
    pytest.mark.xdist_group("journey"),
]


@dataclass(frozen=True)
class Left:
    """What the journey left on the disk, and in the register of the case."""

    home: Home
    ended: Ended
    register: tuple[DisclosureSnapshot, ...]


@pytest.fixture(scope="module")
def left(tmp_path_factory: pytest.TempPathFactory) -> Left:
    """The documents are made once, in a small window, from a vault with one case."""
    home = Home.made(tmp_path_factory.mktemp("leaving"))
    folder = home.root / "home" / "kluis"
    with Vault.create(folder, "PGA-team", CHAIR, PASSPHRASE, cost=CHEAP) as vault:
        before = Services.over(vault).cases.take_in(read_case(CASES / "jeffrey.json")).disclosures
    settings.save(settings.Settings().with_vault("PGA-team", folder), home.settings)
    with screen(1280, 720) as display:
        ended = home.travel("documents_leave", home.documents, display)
    with Vault.open(folder, CHAIR, PASSPHRASE) as vault:
        services = Services.over(vault)
        register = services.cases.get(services.cases.find(NUMBER)).disclosures
    return Left(home, ended, register[len(before) :])


def test_the_documents_are_made_by_keyboard_and_the_program_met_nothing_unexpected(left):
    assert left.ended.code == 0, f"{left.ended.transcript}\npictures: {left.home.pictures}"
    assert "the program is left" in left.ended.transcript
    assert not list(left.home.root.rglob("crashes/*"))
    assert "Traceback" not in left.ended.transcript


def test_what_was_ticked_is_in_the_folder_and_nothing_else(left):
    assert {file.name for file in left.home.documents.iterdir()} == {MINUTES, CARD}


def test_the_minutes_tell_what_was_decided_and_are_marked_as_a_draft(left):
    text = pdf_text((left.home.documents / MINUTES).read_bytes())
    assert "Casusregie gaat per 1 september over naar de reclassering." in text
    assert "Concept, versie 0.1" in text


def test_the_card_tells_the_actions_of_its_partner_and_of_no_other(left):
    text = pdf_text((left.home.documents / CARD).read_bytes())
    assert f"Wat {PARTNER} doet" in text
    assert "Voorrang vragen voor een kamer met begeleiding" in text
    assert "Voorstel aan schuldeisers" not in text


def test_the_register_holds_both_with_recipient_ground_and_the_fingerprint_of_the_file(left):
    assert {one.fingerprint for one in left.register} == {_digest(left, MINUTES), _digest(left, CARD)}
    assert {one.to for one in left.register} == {"opvang"}
    assert all(one.ground for one in left.register)


def test_no_readable_copy_stays_behind(left):
    outside = [file for file in left.home.root.rglob("*") if file.is_file() and file.suffix in (".pdf", ".part")]
    assert {file.parent for file in outside} == {left.home.documents}
    assert list((left.home.root / "tmp").iterdir()) == []


def _digest(left: Left, name: str) -> str:
    return sha256((left.home.documents / name).read_bytes()).hexdigest()

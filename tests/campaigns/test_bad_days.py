"""The disk under the vault fails while somebody types in the real window: told, nothing lost, saved when it is back."""

import json
from pathlib import Path

import pytest

from models.vault import Vault
from tests.campaigns import inside_the_program, troubles
from tests.campaigns.killed import words_in
from tests.campaigns.ready import Pattern
from tests.journeys import display
from tests.vaults import CHAIR, PASSPHRASE

pytestmark = [
    pytest.mark.skipif(bool(display.missing_tools()), reason=f"needs {', '.join(display.missing_tools())}"),
    pytest.mark.skipif(bool(troubles.missing_tools()), reason=f"needs {', '.join(troubles.missing_tools())}"),
    pytest.mark.xdist_group("journey"),
]

QUICK = ("full",)


@pytest.fixture(scope="module")
def pattern(tmp_path_factory: pytest.TempPathFactory) -> Pattern:
    """A vault to copy."""
    return Pattern.made(tmp_path_factory.mktemp("pattern") / "kluis")


@pytest.mark.parametrize(
    "name", [name if name in QUICK else pytest.param(name, marks=pytest.mark.long) for name in troubles.TROUBLES]
)
def test_the_disk_fails_while_somebody_types(name: str, pattern: Pattern, tmp_path: Path) -> None:
    disk = tmp_path / "disk"
    lies_in = troubles.stick_of(disk) if name == "pulled" else disk
    for folder in {disk, lies_in}:
        folder.mkdir()
    home, _ = pattern.home(tmp_path / "home", disk / "kluis", lies_in / "kluis")
    with display.screen(1440, 900) as shown:
        ended = inside_the_program.tell("tests.campaigns.bad_day", home, shown, name, disk, before=troubles.OWN_MOUNTS)
    assert ended.code == 0, f"{ended.transcript}\npictures: {home.pictures}"
    assert "Traceback" not in ended.transcript
    assert not list(home.root.rglob("crashes/*"))
    if name != "full":  # a disk of its own is gone with the program, and its story looked itself
        with Vault.open(lies_in / "kluis", CHAIR, PASSPHRASE) as vault:
            held = words_in(vault)
        assert [text for text in json.loads((tmp_path / "held.json").read_text("utf-8")) if text not in held] == []

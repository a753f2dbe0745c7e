"""A second program on the same vault, in the real window."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.campaigns import inside_the_program
from tests.campaigns.ready import Pattern
from tests.journeys import display
from tests.journeys.home import REPOSITORY, Home
from tests.vaults import CHAIR, PASSPHRASE

pytestmark = [
    pytest.mark.skipif(bool(display.missing_tools()), reason=f"needs {', '.join(display.missing_tools())}"),
    pytest.mark.xdist_group("journey"),
]

HOLD = """
import sys
from pathlib import Path
from models.vault import Vault
vault = Vault.open(Path(sys.argv[1]), sys.argv[2], sys.argv[3])
print("in", flush=True)
sys.stdin.read()
"""


@pytest.fixture
def home(tmp_path: Path) -> Home:
    """A home that knows a vault."""
    return Pattern.made(tmp_path / "pattern").home(tmp_path / "home")[0]


@pytest.fixture
def other(home: Home) -> Iterator[subprocess.Popen[str]]:
    """A program that has it open."""
    with subprocess.Popen(
        [sys.executable, "-c", HOLD, str(home.root / "home" / "kluis"), CHAIR, PASSPHRASE],
        cwd=REPOSITORY,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as program:
        assert program.stdout is not None
        assert program.stdout.readline() == "in\n"
        yield program
        program.kill()


def test_who_comes_second_is_told_reads_along_and_gets_in_when_the_first_has_crashed(
    home: Home, other: subprocess.Popen[str]
) -> None:
    with display.screen(1440, 900) as shown:
        ended = inside_the_program.tell("tests.campaigns.beside", home, shown, str(other.pid))
    assert ended.code == 0, f"{ended.transcript}\npictures: {home.pictures}"
    assert "Traceback" not in ended.transcript

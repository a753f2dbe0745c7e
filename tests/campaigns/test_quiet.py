"""No network, and nothing to read anywhere: looked for all the while that the real program runs, and afterwards."""

import os
from pathlib import Path

import pytest

from tests.campaigns import quiet, watching
from tests.campaigns.ready import Pattern
from tests.campaigns.watching import Seen
from tests.journeys import display, story
from tests.journeys.home import Home

pytestmark = [
    pytest.mark.skipif(bool(display.missing_tools()), reason=f"needs {', '.join(display.missing_tools())}"),
    pytest.mark.skipif(bool(watching.missing_tools()), reason=f"needs {', '.join(watching.missing_tools())}"),
    pytest.mark.xdist_group("journey"),
]


@pytest.fixture(scope="module")
def stay(tmp_path_factory: pytest.TempPathFactory) -> Seen:
    """A short stay in the vault."""
    root = tmp_path_factory.mktemp("quiet")
    home, _ = Pattern.made(root / "pattern").home(root / "home")
    return _watched(home, root, "tests.campaigns.quiet", [], quiet.SECRETS)


def _watched(home: Home, root: Path, module: str, arguments: list[Path], secrets: tuple[str, ...]) -> Seen:
    with display.screen(1440, 900) as shown:
        return watching.watch(
            watching.python("-m", module, home.pictures, *arguments),
            home.surroundings(shown),
            [home.root],
            secrets,
            left_out=[home.documents, home.pictures],
            log=root / "calls.txt",
        )


def holds(seen: Seen) -> None:
    assert seen.ended.code == 0, seen.ended.transcript
    assert seen.found == set()
    assert seen.calls == set()


def test_a_stay_goes_the_same_without_a_network_and_leaves_nothing_to_read(stay: Seen) -> None:
    holds(stay)
    assert "the program is left" in stay.ended.transcript
    assert stay.looked > 20
    assert {"cases.db", "cases.db-wal", "vault.json", "settings.json", "caseconf.log"} <= stay.searched


@pytest.mark.long
def test_a_first_conference_goes_the_same_without_a_network_and_leaves_nothing_to_read(tmp_path: Path) -> None:
    (tmp_path / "home").mkdir()
    home = Home.made(tmp_path / "home")
    holds(_watched(home, tmp_path, "tests.journeys.first_conference", [home.documents], story.SECRETS))


LEAKS = {
    "a file for a moment": "file = Path(place, 'a'); file.write_text(name); time.sleep(1); file.unlink()",
    "the other code": "Path(place, 'a').write_text(name, 'utf-16-le')",
    "a file without a name": "file = tempfile.TemporaryFile(); file.write(name.encode()); file.flush(); time.sleep(1)",
    "memory that is a file": "os.write(os.memfd_create('a'), name.encode()); time.sleep(1)",
    "shared memory": "Path('/dev/shm/leak').write_text(name); time.sleep(1); Path('/dev/shm/leak').unlink()",
}


@pytest.mark.parametrize("leak", LEAKS)
def test_a_program_that_lets_a_name_slip_is_caught(leak: str, tmp_path: Path) -> None:
    name = quiet.CONCERNED
    program = f"import os, tempfile, time\nfrom pathlib import Path\nplace, name = {str(tmp_path)!r}, {name!r}\n"
    program += LEAKS[leak]
    (tmp_path / "log").mkdir()
    log = tmp_path / "log" / "calls.txt"
    seen = watching.watch(watching.python("-c", program), dict(os.environ), [tmp_path], [name], log=log)
    assert {word for _, word in seen.found} == {name}


@pytest.mark.parametrize("family", ["AF_INET", "AF_INET6"])
def test_a_program_that_calls_is_caught(family: str, tmp_path: Path) -> None:
    program = f"import socket\nsocket.socket(socket.{family}, socket.SOCK_DGRAM).close()"
    log = tmp_path / "calls.txt"
    seen = watching.watch(watching.python("-c", program), dict(os.environ), [], [], log=log)
    assert [family in call for call in seen.calls] == [True]

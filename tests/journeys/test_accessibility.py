"""What a screen reader finds, asked over the real accessibility bus: nobody has to guess what a control is for."""

import json
import shutil
import subprocess
from datetime import date, time
from pathlib import Path

import pytest

from caseconf import settings
from models.interchange import read_case
from models.kinds import ConferenceKind
from models.records import ConferenceDraft
from models.services import Services
from models.vault import Vault
from tests.journeys.display import missing_tools, screen
from tests.journeys.home import Home
from tests.journeys.what_a_reader_hears import READER, SETTINGS
from tests.vaults import CHAIR, CHEAP, PASSPHRASE

CASES = Path(__file__).parents[1] / "resources" / "cases"
STEPS = tuple(f"meeting, step {step}" for step in range(9))
SCREENS = (
    *("unlock", "today", "cases", "case, overview", "case, plan", "case, people", "case, conferences"),
    *("documents", "citizen check"),
    *(f"settings, {part}" for part in SETTINGS),
    *STEPS,
)


def _missing() -> str:
    """Why this cannot be tried here; empty when it can."""
    wanted = [*missing_tools(), *(tool for tool in ("dbus-run-session",) if shutil.which(tool) is None)]
    if wanted:
        return f"needs {', '.join(wanted)}"
    try:
        found = subprocess.run([READER[0], "-c", "import pyatspi"], capture_output=True).returncode == 0
    except OSError:
        found = False
    return "" if found else "needs the Debian package python3-pyatspi: without it nobody listens on the bus"


pytestmark = [
    pytest.mark.skipif(bool(_missing()), reason=_missing()),
    pytest.mark.xdist_group("journey"),
]


@pytest.fixture(scope="module")
def heard(tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[dict[str, str]]]:
    """For each screen what a screen reader finds: role, name, label and description of every control."""
    home = Home.made(tmp_path_factory.mktemp("heard"))
    _fill(home)
    found = home.root / "found.json"
    bus = ("dbus-run-session", "--")
    with screen(1440, 900) as display:
        ended = home.travel(
            *("what_a_reader_hears", found, display, bus),
            QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1",
        )
    assert ended.code == 0, ended.transcript
    return json.loads(found.read_text("utf-8"))


def _fill(home: Home) -> None:
    """A vault with an example case that has a conference today; the program remembers where it is."""
    folder = home.root / "home" / "kluis"
    with Vault.create(folder, "PGA-team", CHAIR, PASSPHRASE, cost=CHEAP) as vault:
        services = Services.over(vault)
        case = services.cases.take_in(read_case(CASES / "jeffrey.json"))
        plan = ConferenceDraft(kind=ConferenceKind.FOLLOW_UP, held_on=date.today(), starts_at=time(9, 30), chair="maud")
        services.conferences.plan(case.id, plan)
    settings.save(settings.Settings().with_vault("PGA-team", folder), home.settings)


@pytest.mark.parametrize("on", SCREENS)
def test_every_control_that_takes_the_keyboard_says_what_it_is(heard, on):
    controls = heard[on]
    assert len(controls) > 1, "the bus tells of no controls at all"
    assert [one for one in controls if not _says_what_it_is(one)] == []


def _says_what_it_is(control: dict[str, str]) -> bool:
    """A list that opens is called by what is chosen in it; then the label that points to it must tell the rest."""
    if control["role"] == "combo box":
        return bool(control["label"] or control["about"])
    return bool(control["name"] or control["label"])

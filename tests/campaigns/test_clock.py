"""The clock of the machine is set back, or was ahead: nothing is lost, nobody is shut out, and it is told."""

import os
import shutil
import subprocess
import sys
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from models.keeping_kinds import BackupReason
from models.records import ActionDraft
from models.services import Services
from models.vault import Vault
from models.vault.attempts import seconds_to_wait
from tests.campaigns.killed import words_in
from tests.campaigns.ready import Pattern
from tests.journeys.home import REPOSITORY
from tests.vaults import CHAIR, PASSPHRASE

pytestmark = pytest.mark.skipif(
    sys.platform != "linux" or shutil.which("cc") is None, reason="the clock of one program is moved by a small library"
)

DAYS = 40
AHEAD = timedelta(days=DAYS)

LATER = """
import sys
from datetime import datetime
from pathlib import Path
from models.keeping_kinds import BackupReason
from models.problems import KnownProblem
from models.records import ActionDraft
from models.services import Services
from models.vault import Vault
folder, person, passphrase = Path(sys.argv[1]), sys.argv[2], sys.argv[3]
with Vault.open(folder, person, passphrase) as vault:
    services = Services.over(vault)
    conference = services.cases.get(services.cases.lines()[0].id).conferences[-1]
    services.minutes.add(conference.id, ActionDraft(text="Afgesproken in de toekomst"))
    services.backups.make(BackupReason.HOURLY)
for _ in range(3):
    try:
        Vault.open(folder, person, "een andere zin")
    except KnownProblem as told:
        print(told.problem.name)
print(datetime.now().isoformat())
"""


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What moves the clock of the program that is started with it."""
    made = tmp_path_factory.mktemp("clock") / "clock.so"
    source = Path(__file__).with_name("clock.c")
    subprocess.run(["cc", "-shared", "-fPIC", "-O1", "-o", str(made), str(source)], check=True)
    return made


@pytest.fixture(scope="module")
def worked_in(library: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A vault in which was worked on a machine whose clock was weeks ahead."""
    folder = Pattern.made(tmp_path_factory.mktemp("ahead") / "kluis").folder
    with Vault.open(folder, CHAIR, PASSPHRASE) as vault:
        Services.over(vault).backups.make(BackupReason.OPENED)
    ahead = {"LD_PRELOAD": str(library), "CLOCK_MOVED": str(int(AHEAD.total_seconds()))}
    command = [sys.executable, "-c", LATER, str(folder), CHAIR, PASSPHRASE]
    done = subprocess.run(command, cwd=REPOSITORY, env=os.environ | ahead, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    *refused, then = done.stdout.split()
    assert refused[0] == "WRONG_PASSPHRASE"
    assert datetime.fromisoformat(then) - datetime.now() > AHEAD - timedelta(hours=1), "the clock was ahead"
    return folder


@pytest.fixture
def folder(worked_in: Path, tmp_path: Path) -> Path:
    """That vault, for one test."""
    return Path(shutil.copytree(worked_in, tmp_path / "kluis"))


def test_whoever_mistyped_while_the_clock_was_ahead_is_not_shut_out_for_weeks(folder: Path) -> None:
    assert seconds_to_wait(folder, CHAIR) <= 300


def test_a_clock_that_went_back_is_told_and_everything_is_there(folder: Path) -> None:
    (folder / "attempts.json").unlink(missing_ok=True)
    with Vault.open(folder, CHAIR, PASSPHRASE) as vault:
        assert vault.arrival.clock_went_back is not None
        assert vault.arrival.clock_went_back > datetime.now().astimezone() + AHEAD / 2
        services = Services.over(vault)
        conference = services.cases.get(services.cases.lines()[0].id).conferences[-1]
        services.minutes.add(conference.id, ActionDraft(text="Afgesproken vandaag"))
        assert services.log.verify().fault is None
    with Vault.open(folder, CHAIR, PASSPHRASE) as vault:
        held = words_in(vault)
        assert "Afgesproken in de toekomst" in held
        assert "Afgesproken vandaag" in held


def test_backups_go_on_and_those_of_before_are_kept(folder: Path) -> None:
    (folder / "attempts.json").unlink(missing_ok=True)
    with Vault.open(folder, CHAIR, PASSPHRASE) as vault:
        services = Services.over(vault)
        ahead = [line for line in services.backups.all() if line.made_at > datetime.now().astimezone()]
        assert len(ahead) == 1
        conference = services.cases.get(services.cases.lines()[0].id).conferences[-1]
        services.minutes.add(conference.id, ActionDraft(text="Afgesproken vandaag"))
        made = services.backups.make(BackupReason.HOURLY).backup
        assert made is not None
        assert {made, *ahead} <= set(services.backups.all())
        assert services.backups.test(made).ok

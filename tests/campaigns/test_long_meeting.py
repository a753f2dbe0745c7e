"""Hours of typing leave nothing behind in the program: widgets, timers, threads, open files and memory stay level."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.campaigns.long_meeting import ROUNDS_BETWEEN_LOCKS
from tests.journeys.home import REPOSITORY

FOUR_HOURS = 110  # rounds: about 25,000 keys
_MEMORY_MB = 12.0
_WHILE = 900


def level(folder: Path, rounds: int) -> None:
    command = [sys.executable, "-m", "tests.campaigns.long_meeting", str(folder), str(rounds)]
    done = subprocess.run(command, cwd=REPOSITORY, capture_output=True, text=True, timeout=_WHILE)
    assert done.returncode == 0, done.stderr
    assert "Traceback" not in done.stderr
    told = [json.loads(line) for line in done.stdout.splitlines()]
    assert len(told) == rounds // ROUNDS_BETWEEN_LOCKS
    third = max(1, len(told) // 3)
    for what, room in (("widgets", 0.02), ("timers", 0), ("threads", 0), ("files", 0)):
        first, last = (max(one[what] for one in part) for part in (told[:third], told[-third:]))
        assert last <= first * (1 + room) + (what == "files"), f"{what}: {[one[what] for one in told]}"
    warm, last = told[third - 1]["memory"], told[-1]["memory"]
    assert last - warm <= _MEMORY_MB, f"memory: {[one['memory'] for one in told]}"


def test_some_typing_and_locking_leaves_nothing_behind(tmp_path: Path) -> None:
    level(tmp_path, 2 * ROUNDS_BETWEEN_LOCKS)


@pytest.mark.long
def test_four_hours_of_typing_and_locking_leave_nothing_behind(tmp_path: Path) -> None:
    level(tmp_path, FOUR_HOURS)

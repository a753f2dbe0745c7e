"""From starting the program to a window that can be typed in, against a window of Qt with nothing in it."""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from bench.figure import RUNS, Figure
from tests.journeys.display import screen

_PROGRAM = Path(__file__).with_name("first_picture.py")


def figures() -> Iterator[Figure]:
    """The start of the program, in turn with a bare window, so that a slow moment of the machine hits both."""
    with tempfile.TemporaryDirectory() as home, screen(1440, 900) as display:
        environment = os.environ | {
            "DISPLAY": display,
            "QT_QPA_PLATFORM": "xcb",
            "HOME": home,
            "XDG_CONFIG_HOME": home,
            "XDG_STATE_HOME": home,
            "PYTHONPYCACHEPREFIX": f"{home}/bytecode",  # as installed: the first pair, not counted, compiles
        }
        environment.pop("PYTHONDONTWRITEBYTECODE", None)
        pairs = [(_start("bare", environment), _start("unlock", environment)) for _ in range(RUNS + 1)][1:]
    bare = statistics.median(pair[0] for pair in pairs)
    unlock = statistics.median(pair[1] for pair in pairs)
    yield Figure("a bare window of Qt", bare * 1000, "ms", "(the floor)")
    yield Figure("start to the unlock window", unlock * 1000, "ms", "")
    ratio = statistics.median(pair[1] / pair[0] for pair in pairs)
    yield Figure("start to the unlock window / a bare window", ratio, "x", "<= 1.3 x")


def _start(which: str, environment: dict[str, str]) -> float:
    """Seconds from starting the process to its word that the window is there."""
    started = time.perf_counter()
    with subprocess.Popen(
        [sys.executable, str(_PROGRAM), which],
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        cwd=_PROGRAM.parents[1],
        text=True,
    ) as program:
        assert program.stdout is not None
        if program.stdout.readline() != "shown\n":
            raise RuntimeError("the window did not show")
        taken = time.perf_counter() - started
        program.kill()
    return taken

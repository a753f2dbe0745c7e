"""A story of a campaign, told inside the program, on a screen and in a home of its own."""

import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from tests.journeys.home import PATIENCE, REPOSITORY, Ended, Home


def tell(module: str, home: Home, display: str, *arguments: str | Path, before: Sequence[str | Path] = ()) -> Ended:
    """Run *module* to its end, started by the command *before*."""
    ended = subprocess.run(
        [*map(str, before), sys.executable, "-m", module, str(home.pictures), *map(str, arguments)],
        cwd=REPOSITORY,
        env=home.surroundings(display),
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        timeout=PATIENCE,
    )
    return Ended(ended.returncode, ended.stdout)

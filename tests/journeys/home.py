"""Somebody's own home, temporary folder and screen, and the program started in them."""

import os
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

REPOSITORY = Path(__file__).parents[2]
PATIENCE = 240  # seconds; a journey takes about twenty


@dataclass(frozen=True)
class Ended:
    """How a journey ended: its exit code, and what was told on the way."""

    code: int
    transcript: str


@dataclass(frozen=True)
class Home:
    """Folders for everything a desktop program may write."""

    root: Path

    @classmethod
    def made(cls, root: Path) -> "Home":
        """A new home in *root*."""
        for name in ("home", "tmp", "run", "documents", "pictures"):
            (root / name).mkdir(mode=0o700)
        return cls(root)

    @property
    def documents(self) -> Path:
        return self.root / "documents"

    @property
    def pictures(self) -> Path:
        return self.root / "pictures"

    @property
    def settings(self) -> Path:
        return self.root / "home" / ".config" / "caseconf" / "settings.json"

    def travel(self, journey: str, argument: Path, display: str, before: Sequence[str] = (), **more: str) -> Ended:
        """Run a journey on a screen, started by the command *before*, with *more* in its surroundings."""
        ended = subprocess.run(
            [*before, sys.executable, "-m", f"tests.journeys.{journey}", str(self.pictures), str(argument)],
            cwd=REPOSITORY,
            env=self.surroundings(display) | more,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            timeout=PATIENCE,
        )
        return Ended(ended.returncode, ended.stdout)

    def surroundings(self, display: str) -> dict[str, str]:
        """What the program finds around it: nothing of who runs the tests but the way to the programs."""
        kept = {name: value for name, value in os.environ.items() if not name.startswith(("XDG_", "QT_", "DBUS_"))}
        return kept | {
            "DISPLAY": display,
            "HOME": str(self.root / "home"),
            "TMPDIR": str(self.root / "tmp"),
            "XDG_RUNTIME_DIR": str(self.root / "run"),
            "DBUS_SESSION_BUS_ADDRESS": "disabled:",
            "QT_QPA_PLATFORM": "xcb",
            "PYTHONFAULTHANDLER": "1",
        }

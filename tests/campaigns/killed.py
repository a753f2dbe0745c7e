"""The program is killed while somebody types, again and again; then the vault is opened and read.

``python -m tests.campaigns.killed 200 --seed 7`` prints a line for every try, and at the end what was lost.
A seed fixes who types what and where, and how long after the first word the kill comes; not the pace of the machine.
"""

import argparse
import random
import subprocess
import sys
import tempfile
import threading
import time
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import text

from models.problems import KnownProblem
from models.vault import Vault
from tests.campaigns.ready import Pattern
from tests.campaigns.typist import IN_THE_MEETING, OUTSIDE, SIGN
from tests.journeys.display import screen
from tests.journeys.home import REPOSITORY, Home
from tests.vaults import CHAIR, PASSPHRASE

GRACE = 1.0  # seconds in which a word must come to the disk
_LONGEST = 5.0  # seconds of typing
_PATIENCE = 40.0  # seconds for the first word
_KILLED = -9


@dataclass(frozen=True)
class Kill:
    """One try: what was typed and when (seconds on the clock that only goes on), and what the vault then held.

    *waited* is how long, up to moments on that clock, the program had waited for a processor that others used.
    """

    seed: int
    places: tuple[str, ...]
    typed: tuple[tuple[float, str], ...]
    killed_at: float
    waited: tuple[tuple[float, float], ...]
    found: frozenset[str] | None
    said: str

    @property
    def due(self) -> tuple[str, ...]:
        """The words that were there more than a second before the kill, in which the program had its turn."""
        return tuple(word for at, word in self.typed if self.killed_at - at - self._waited_since(at) > GRACE)

    def _waited_since(self, moment: float) -> float:
        before = max((waited for at, waited in self.waited if at <= moment), default=0.0)
        return max((waited for _, waited in self.waited), default=0.0) - before

    @property
    def lost(self) -> tuple[str, ...]:
        """Those of them that the vault does not hold; all of them when it does not open."""
        return tuple(word for word in self.due if self.found is None or word not in self.found)

    @property
    def youngest_kept(self) -> float | None:
        """How many seconds before the kill the last word was typed that the vault holds."""
        ages = [self.killed_at - at for at, word in self.typed if self.found and word in self.found]
        return min(ages, default=None)

    def line(self) -> str:
        """One line for the table."""
        state = "does not open" if self.found is None else f"lost {len(self.lost)}"
        ages = [self.killed_at - at for at, word in self.typed if word in self.lost]
        older = f", the oldest by {max(ages):.2f} s: {self.lost}" if ages else ""
        youngest = "" if self.youngest_kept is None else f", youngest kept {self.youngest_kept:.2f} s"
        busy = self._waited_since(self.killed_at - GRACE)
        tally = f"typed {len(self.typed):3}, due {len(self.due):3}, waited {busy:.1f} s of the last"
        return f"{self.seed:6} {'+'.join(self.places):28} {tally}: {state}{older}{youngest}"


def kill_once(seed: int, pattern: Pattern, display: str, root: Path) -> Kill:
    """Let somebody type in a new home in *root*, kill the program, and open the vault."""
    chance = random.Random(seed)
    places = _places(chance)
    home, vault = pattern.home(root)
    typed, waited, killed_at, said = _typed_until_killed(home, display, seed, places, chance.uniform(0.0, _LONGEST))
    try:
        with Vault.open(vault, CHAIR, PASSPHRASE) as opened:
            held = words_in(opened).casefold()  # the quick entry begins a sentence with a capital
    except KnownProblem as told:
        return Kill(seed, places, typed, killed_at, waited, None, f"{said}\n{told.problem.name}")
    return Kill(seed, places, typed, killed_at, waited, frozenset(word for _, word in typed if word in held), said)


def words_in(vault: Vault) -> str:
    """All text in every table of a vault, records and what is half typed."""
    parts: list[str] = []
    with vault.read() as session:
        tables = session.execute(text("SELECT name FROM sqlite_schema WHERE type = 'table'")).scalars().all()
        for table in tables:
            for row in session.execute(text(f'SELECT * FROM "{table}"')):
                parts += [str(cell) for cell in row if isinstance(cell, str | bytes)]
    return "\n".join(parts)


def _places(chance: random.Random) -> tuple[str, ...]:
    """One place, to type long in, or all those of a meeting."""
    if chance.random() < 0.3:
        return (chance.choice(OUTSIDE).__name__,)
    names = [one.__name__ for one in IN_THE_MEETING]
    return tuple(sorted(chance.sample(names, chance.choice((1, len(names))))))


def _typed_until_killed(
    home: Home, display: str, seed: int, places: tuple[str, ...], seconds: float
) -> tuple[tuple[tuple[float, str], ...], tuple[tuple[float, float], ...], float, str]:
    typed: list[tuple[float, str]] = []
    said: list[str] = []
    moments: list[float] = []
    with subprocess.Popen(
        [sys.executable, "-m", "tests.campaigns.typist", str(home.pictures), str(seed), *places],
        cwd=REPOSITORY,
        env=home.surroundings(display),
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    ) as program:

        def end() -> None:
            moments.append(time.monotonic())
            program.kill()

        waiting = _Waiting(program.pid)
        timer = threading.Timer(_PATIENCE, end)
        timer.start()
        assert program.stdout is not None
        for line in program.stdout:
            if not line.startswith(f"{SIGN} "):
                said.append(line)
                continue
            _, at, word = line.split()
            if not typed:
                timer.cancel()
                timer = threading.Timer(seconds, end)
                timer.start()
            typed.append((float(at), word))
        timer.cancel()
        waiting.stop()
    if program.returncode != _KILLED or not typed:
        raise AssertionError(f"seed {seed}, {places}: ended by itself ({program.returncode})\n{''.join(said)}")
    return tuple(typed), tuple(waiting.waited), moments[0], "".join(said)


class _Waiting(threading.Thread):
    """Notes how long a program's main thread has waited for a processor (schedstat of Linux; elsewhere nothing)."""

    def __init__(self, program: int) -> None:
        super().__init__(daemon=True)
        self._main_thread = Path(f"/proc/{program}/schedstat")
        self._ended = threading.Event()
        self.waited: list[tuple[float, float]] = []
        self.start()

    def run(self) -> None:
        """Look twenty times a second."""
        while not self._ended.wait(0.05):
            try:
                _, nanoseconds, _ = self._main_thread.read_text().split()
            except (OSError, ValueError):
                continue
            self.waited.append((time.monotonic(), int(nanoseconds) / 1e9))

    def stop(self) -> None:
        """Look no more."""
        self._ended.set()
        self.join()


def campaign(kills: int, seed: int, root: Path) -> list[Kill]:
    """Kill the program so many times, on one screen, and print a line for each."""
    pattern = Pattern.made(root / "pattern")
    tries = []
    with screen(1440, 900) as display:
        for number in range(kills):
            with tempfile.TemporaryDirectory(dir=root) as place:
                tries.append(kill_once(seed + number, pattern, display, Path(place)))
            sys.stdout.write(tries[-1].line() + "\n")
            sys.stdout.flush()
    return tries


def main() -> int:
    """Run the campaign; exit code 1 when a word was lost or a vault did not open."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("kills", type=int, nargs="?", default=200)
    options.add_argument("--seed", type=int, default=random.randrange(1_000_000))
    asked = options.parse_args()
    sys.stdout.write(f"seed {asked.seed}\n")
    with tempfile.TemporaryDirectory() as place:
        tries = campaign(asked.kills, asked.seed, Path(place))
    lost = [word for one in tries for word in one.lost]
    shut = [one.seed for one in tries if one.found is None]
    due = sum(len(one.due) for one in tries)
    sys.stdout.write(f"{len(tries)} kills, {due} words due, {len(lost)} lost, {len(shut)} vaults do not open {shut}\n")
    return 1 if lost or shut else 0


if __name__ == "__main__":
    sys.exit(main())

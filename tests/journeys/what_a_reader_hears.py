"""Goes through all screens by keyboard, and at each asks the accessibility bus what a screen reader finds there."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.journeys import running
from tests.journeys.person import Person
from tests.vaults import PASSPHRASE

READER = ["/usr/bin/python3", str(Path(__file__).with_name("read_tree.py"))]

SETTINGS = {
    "house style": "Logo kiezen…",
    "texts": "Zoek een tekst",
    "plain words": "Zoek een woord",
    "file": "Naar een bestand schrijven…",
}

_TRIES = 20  # each takes a quarter of a second; the program needs one or two to find the bus


def visit(person: Person, found: Path) -> None:
    """Write to *found*, as JSON: for each screen, in words, the controls that a screen reader finds on it."""
    heard: dict[str, list[dict[str, str]]] = {}

    @contextmanager
    def listening(screen: str) -> Iterator[None]:
        with person.step(screen):
            yield
            heard[screen] = next((controls for controls in (_tree() for _ in range(_TRIES)) if controls), [])

    with listening("unlock"):
        person.is_at("Wachtzin")
    with listening("today"):
        person.type(PASSPHRASE)
        person.press("Return")
        person.sees("Vandaag", "Acties van alle casussen")
    with listening("cases"):
        person.press("ctrl+2")
        person.sees("1 casus")
    with listening("case, plan"):
        person.press("Return")
        person.sees("Plan van aanpak")
    for tab in ("people", "conferences", "overview"):
        with listening(f"case, {tab}"):
            person.press("ctrl+Tab")
    with listening("documents"):
        person.press("ctrl+p")
        person.sees("Pagina 1 van ")
    with listening("citizen check"):
        person.go_to("Burgerversie")
        person.press("space")
        person.go_to("Tekst nakijken…")
        person.press("Return")
        person.sees("Wat er in de brief staat")
    person.press("Escape")
    person.is_at("Tekst nakijken…")
    person.press("Escape")
    person.sees("Onderdelen van de casus")
    for part, sign in SETTINGS.items():
        with listening(f"settings, {part}"):
            person.press("ctrl+comma" if part == "house style" else "ctrl+Tab")
            person.sees(sign)
    person.press("ctrl+2")
    person.sees("1 casus")
    person.press("Return")
    person.sees("Onderdelen van de casus")
    for step in range(9):
        with listening(f"meeting, step {step}"):
            person.press(*(("F5",) if step == 0 else ()), f"alt+{step}")
            person.sees("Snel noteren")
    found.write_text(json.dumps(heard), "utf-8")
    person.leave("ctrl+q")


def _tree() -> list[dict[str, str]]:
    told = subprocess.run([*READER, str(os.getpid())], check=True, stdout=subprocess.PIPE, text=True)
    return [json.loads(line) for line in told.stdout.splitlines()]


if __name__ == "__main__":
    sys.exit(running.run(lambda person: visit(person, Path(sys.argv[2])), Path(sys.argv[1])))

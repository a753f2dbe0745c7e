"""Somebody types on while the disk fails, and goes on when it is back. Runs inside the program.

The arguments: a folder for pictures, the name of the trouble, and where the disk is.
"""

import json
import sys
from pathlib import Path

from models.problems import KnownProblem
from tests.campaigns import troubles
from tests.campaigns.killed import words_in
from tests.campaigns.typist import enter_meeting, unlock
from tests.journeys import inside, running
from tests.journeys.person import Person
from tests.journeys.the_vault import unlocked

BEFORE, GROUNDS, DISSENT, NOTES, AFTER = (
    "Voor de storing",
    "Tijdens de storing",
    "Ook daarna",
    "Voor mezelf",
    "Weer gewoon",
)
TOLD = {
    "full": "De schijf is vol",
    "gone": "De map van de kluis is er niet meer",
    "pulled": "De map van de kluis is er niet meer",
    "read-only": "De schijf met de kluis kan niet gelezen of beschreven worden",
    "broken": "De schijf met de kluis kan niet gelezen of beschreven worden",
    "over quota": "De schijf met de kluis kan niet gelezen of beschreven worden",
}
_PATIENCE = 12.0  # seconds: it is tried again every three


def tell(person: Person, name: str, disk: Path) -> None:
    """A decision is made; the disk fails; its grounds are typed; the disk comes back; all is there."""
    trouble = troubles.TROUBLES[name](disk)
    unlock(person)
    enter_meeting(person)
    with person.step("all is well"):
        person.press("alt+6", "ctrl+b")
        person.is_at("Nieuw besluit: typ, dan Enter")
        person.type(BEFORE)
        person.press("Return")
        person.fill("Onderbouwing", "Eerst")
        _is_kept(person, BEFORE, "Eerst")
    with person.step("the disk fails"):
        trouble.begin()
        person.type(f" {GROUNDS}")
        person.expect(lambda: TOLD[name] in inside.words(), f"{TOLD[name]!r} is told", _PATIENCE)
        person.fill("Afwijkend standpunt", DISSENT)
        person.press("shift+F3")
        person.is_at("Eigen notities")
        person.type(NOTES)
        person.photograph("what somebody sees")
        person.sees(GROUNDS, DISSENT, NOTES)
        held = person.look(_held)
        assert not [text for text in (GROUNDS, DISSENT, NOTES) if text in held]
    with person.step("the disk is back"):
        trouble.end()
        _is_kept(person, GROUNDS, DISSENT, NOTES)
        person.sees_no(TOLD[name])
        person.type(f" {AFTER}")
        _is_kept(person, AFTER)
    (disk.parent / "held.json").write_text(json.dumps([BEFORE, GROUNDS, DISSENT, NOTES, AFTER]), "utf-8")
    person.leave("ctrl+q")


def _is_kept(person: Person, *texts: str) -> None:
    person.expect(lambda: all(text in _held() for text in texts), f"{texts} are kept", _PATIENCE)


def _held() -> str:
    """What the vault holds now; nothing while it cannot be reached."""
    try:
        return words_in(unlocked().vault)
    except KnownProblem:
        return ""


if __name__ == "__main__":
    troubles.prepare(sys.argv[2], Path(sys.argv[3]))
    sys.exit(running.run(lambda person: tell(person, sys.argv[2], Path(sys.argv[3])), Path(sys.argv[1])))

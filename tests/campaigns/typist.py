"""Somebody who types words without end, in one place after another. Runs inside the program, until it is ended."""

import random
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from tests.journeys import inside, running
from tests.journeys.person import Person
from tests.vaults import PASSPHRASE

SIGN = "typed"
_LETTERS = "bcdfghjklmnpqrstvwxyz"  # without vowels no word is one that the program knows


class Typist:
    """Types words that occur nowhere else, and tells of each when it was there."""

    def __init__(self, person: Person, seed: int, hasty: bool) -> None:
        self.person, self.chance, self._hasty = person, random.Random(seed), hasty
        self._breath = threading.Event()

    def words(self, at_most: int) -> None:
        """Some words after what stands there; a word counts from the moment that its last letter was pressed."""
        self.person.press("ctrl+End", "End")  # coming in by Tab marks what stands there, to be typed over
        for _ in range(self.chance.randint(1, at_most)):
            word = "".join(self.chance.choices(_LETTERS, k=10))
            self.person.type(word)
            at = time.monotonic()
            self.person.sees(word)
            sys.stdout.write(f"{SIGN} {at:.4f} {word}\n")
            sys.stdout.flush()
            self.person.type(" ")
            self._breath.wait(self.chance.choice((0.0, 0.05, 0.3)) * (not self._hasty))

    def perhaps(self, *keys: str) -> bool:
        """Press *keys*, or do not."""
        pressed = self.chance.random() < 0.5
        if pressed:
            self.person.press(*keys)
        return pressed


def picture(typist: Typist) -> None:
    """What a partner says, and what is still half typed of it."""
    typist.person.press("alt+3")
    typist.person.is_at("Inbreng")
    for _ in range(3):
        typist.words(6)
        typist.perhaps("Return")


def quick_entry(typist: Typist) -> None:
    """A line from anywhere; without Enter it is half typed."""
    typist.person.press("F2")
    typist.person.is_at("Snel noteren")
    for _ in range(2):
        typist.words(5)
        typist.perhaps("Return")
    typist.perhaps("Escape")


def decision(typist: Typist) -> None:
    """A decision and its grounds."""
    typist.person.press("alt+6", "ctrl+b")
    typist.person.is_at("Nieuw besluit: typ, dan Enter")
    typist.words(6)
    if typist.perhaps("Return"):
        typist.person.fill("Onderbouwing", "")
        typist.words(8)
        typist.person.fill("Afwijkend standpunt", "")
        typist.words(4)
        typist.perhaps("Escape")


def action(typist: Typist) -> None:
    """An action."""
    typist.person.press("alt+5", "ctrl+shift+a")
    typist.person.is_at("Nieuwe actie: typ, dan Enter")
    typist.words(5)
    if typist.perhaps("Return"):
        typist.person.press("Escape")  # in the form the keyboard is at who does it, and that is chosen


def own_notes(typist: Typist) -> None:
    """The chair's own notes."""
    typist.person.press("shift+F3")
    typist.person.is_at("Eigen notities")
    typist.words(8)
    typist.person.press("shift+F3")


IN_THE_MEETING: tuple[Callable[[Typist], None], ...] = (picture, quick_entry, decision, action, own_notes)


def new_case(typist: Typist) -> None:
    """The dialog of a new case: nothing of it is on record before it is made."""
    if typist.person.now_at() not in ("Casusnummer", "Naam van de betrokkene", "Doel"):
        typist.person.press("ctrl+2", "ctrl+n")
        typist.person.is_at("Casusnummer")
    for field in ("Casusnummer", "Naam van de betrokkene", "Doel"):
        typist.person.go_to(field)
        typist.words(4)


def overview(typist: Typist) -> None:
    """The occasion for a case, on its overview."""
    typist.person.press("ctrl+2")
    typist.person.sees("1 casus")
    typist.person.press("Return", "ctrl+shift+Tab")
    typist.person.fill("Aanleiding", "")
    typist.words(8)


OUTSIDE: tuple[Callable[[Typist], None], ...] = (new_case, overview)


def tell(person: Person, seed: int, places: tuple[Callable[[Typist], None], ...], hasty: bool) -> None:
    """Unlock, go to a place, and type; then to another."""
    typist = Typist(person, seed, hasty)
    unlock(person)
    meeting = places[0] in IN_THE_MEETING
    if meeting:
        enter_meeting(person)
    person.tell("ready")
    for place in _in_some_order(typist, places):
        with person.step(place.__name__):
            place(typist)


def unlock(person: Person) -> None:
    """Come in."""
    person.is_at("Wachtzin")
    person.type(PASSPHRASE)
    person.press("Return")
    person.sees("Acties van alle casussen")


def enter_meeting(person: Person) -> None:
    """Go to the conference of today."""
    person.press("ctrl+2")
    person.sees("1 casus")
    person.press("Return")
    person.sees("Onderdelen van de casus")
    person.press("F5")
    person.expect(lambda: "Stap" in inside.words(), "the conference is in view")


def _in_some_order(typist: Typist, places: tuple[Callable[[Typist], None], ...]) -> Iterator[Callable[[Typist], None]]:
    while True:
        yield typist.chance.choice(places)


def main() -> int:
    """The arguments: a folder for pictures, a seed, and the names of places."""
    seed, names = int(sys.argv[2]), sys.argv[3:]
    places = tuple(one for one in (*IN_THE_MEETING, *OUTSIDE) if one.__name__ in names)
    return running.run(lambda person: tell(person, seed, places, hasty=seed % 2 == 0), Path(sys.argv[1]))


if __name__ == "__main__":
    sys.exit(main())

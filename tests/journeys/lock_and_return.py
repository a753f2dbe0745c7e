"""Locking in the middle of a word, in three dialogs, and power that fails in the fourth. Runs inside the program."""

import os
import signal
import sys
from pathlib import Path

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit

from tests.journeys import running
from tests.journeys.person import Person
from tests.journeys.the_vault import unlocked
from tests.vaults import PASSPHRASE

KILLED, AFTER = "killed", "after"
PERSON, PLACE, PURPOSE = "Wendelmoed Zwaluwhof", "Zaal drie aan de gang", "Rust in huis en zicht op"


def tell(person: Person, part: str) -> None:
    """The story up to the power that fails, or that of the day after."""
    if part == AFTER:
        the_day_after(person)
        return
    into_the_vault(person)
    person.sees("Casussen")
    with person.step("a new case"):
        person.press("ctrl+2")
        person.sees("1 casus")
        person.press("ctrl+n")
        person.fill("Naam van de betrokkene", PERSON)
        person.press("ctrl+a", "ctrl+c", "End", "Left", "Left", "Left", "Left", "Left")
        lock_and_come_back(person)
        stands(person, "Naam van de betrokkene", PERSON, len(PERSON) - 5)
        person.type("x")
        stands(person, "Naam van de betrokkene", f"{PERSON[:-5]}x{PERSON[-5:]}", len(PERSON) - 4)
        person.press("Escape")
    with person.step("a conference to plan"):
        person.press("Return")
        person.sees("Onderdelen van de casus")
        person.press("ctrl+shift+n")
        person.fill("Plaats", PLACE)
        person.press("Left", "Left")
        lock_and_come_back(person)
        stands(person, "Plaats", PLACE, len(PLACE) - 2)
        person.press("Escape")
    with person.step("documents to make"):
        person.press("ctrl+p")
        person.is_at("Verslag")
        person.fill("Map", "/tmp/nergens", anew=True)
        person.press("Home", "Right")
        lock_and_come_back(person)
        stands(person, "Map", "/tmp/nergens", 1)
        person.press("Escape")
    with person.step("the power fails"):
        person.press("ctrl+2", "ctrl+n")
        person.fill("Doel", PURPOSE)
        person.expect(lambda: PURPOSE in half_typed(), "the vault holds it", seconds=1.0)
    person.tell("the power fails")
    sys.stdout.flush()
    os.kill(os.getpid(), signal.SIGKILL)


def the_day_after(person: Person) -> None:
    """What was half typed when the power failed stands there again."""
    into_the_vault(person)
    with person.step("back"):
        stands(person, "Doel", PURPOSE, len(PURPOSE))
        person.type(" de schulden")
        stands(person, "Doel", f"{PURPOSE} de schulden", len(PURPOSE) + 12)
        person.press("Escape")
    person.leave("ctrl+q")


def into_the_vault(person: Person) -> None:
    """Unlock."""
    with person.step("unlocking"):
        person.is_at("Wachtzin")
        person.type(PASSPHRASE)
        person.press("Return")


def lock_and_come_back(person: Person) -> None:
    """Lock by its key, whatever is open; nothing of it is in view or on the clipboard; and unlock."""
    person.press("ctrl+l")
    person.is_at("Wachtzin")
    person.sees_no("Annuleren", PERSON, PLACE)
    person.expect(lambda: not QGuiApplication.clipboard().text(), "the clipboard is empty")
    person.type(PASSPHRASE)
    person.press("Return")


def stands(person: Person, name: str, text: str, cursor: int) -> None:
    """The keyboard is in the field of this name, which holds this text, with the cursor there."""
    person.is_at(name)
    person.expect(lambda: at_hand() == (text, cursor), f"{name} holds {text!r} with the cursor at {cursor}")


def at_hand() -> tuple[str, int] | None:
    """The text with the keyboard, and where the cursor stands."""
    focus = QApplication.focusWidget()
    if isinstance(focus, QLineEdit):
        return focus.text(), focus.cursorPosition()
    if isinstance(focus, QPlainTextEdit):
        return focus.toPlainText(), focus.textCursor().position()
    return None


def half_typed() -> tuple[str, ...]:
    """What the vault holds as half typed."""
    place = unlocked().services.places.kept()
    return tuple(one.value for one in place.fields) if place is not None else ()


if __name__ == "__main__":
    sys.exit(running.run(lambda person: tell(person, Path(sys.argv[2]).name), Path(sys.argv[1])))

"""A short stay in the vault that touches what might leave something behind. Runs inside the program.

Records and half-typed lines, a dialog, the dialog that asks for a file, copying, locking, coming back, and leaving.
"""

import sys
from pathlib import Path

from tests.campaigns.typist import enter_meeting, unlock
from tests.journeys import inside, running
from tests.journeys.person import Person
from tests.vaults import PASSPHRASE

CONTRIBUTION, HALF_TYPED = "Wenckebach zag hem bij de sluis", "Roelandsdochter belt nog terug"
DECISION, GROUNDS = "Kwakernaat krijgt een sleutel", "Omdat Duizendstra dat heeft gevraagd"
NUMBER, CONCERNED, NOTE = "PGA-ZUURDEEG-77", "Balthasar Pruikenburg", "Niet noemen waar Onderdijk bij is"
FILE = "Spekhorst.json"
WORDS = (CONTRIBUTION, HALF_TYPED, DECISION, GROUNDS, NUMBER, CONCERNED, NOTE, FILE, PASSPHRASE)
NAMES = ("Wenckebach", "Roelandsdochter", "Kwakernaat", "Duizendstra", "Pruikenburg", "Onderdijk", "Spekhorst")
SECRETS = (*WORDS, *NAMES)


def tell(person: Person) -> None:
    """The whole stay."""
    unlock(person)
    enter_meeting(person)
    with person.step("in the meeting"):
        person.press("alt+3")
        person.is_at("Inbreng")
        person.type(CONTRIBUTION)
        person.press("Return", "alt+6", "ctrl+b")
        person.is_at("Nieuw besluit: typ, dan Enter")
        person.type(DECISION)
        person.press("Return")
        person.fill("Onderbouwing", GROUNDS)
        person.press("ctrl+a", "ctrl+c", "shift+F3")
        person.is_at("Eigen notities")
        person.type(NOTE)
        person.press("shift+F3", "F2")
        person.is_at("Snel noteren")
        person.type(HALF_TYPED)
    with person.step("elsewhere"):
        person.press("Escape", "alt+Left")
        person.sees("Onderdelen van de casus")
        person.press("ctrl+2", "ctrl+o")
        person.expect(lambda: "Casusbestand" in inside.front().windowTitle(), "a file is asked for")
        person.type(FILE)
        person.press("Escape", "Escape")
        person.press("ctrl+n")
        person.is_at("Casusnummer")
        person.type(NUMBER)
        person.fill("Naam van de betrokkene", CONCERNED)
        person.photograph("half a case")
    with person.step("locked and back"):
        person.press("ctrl+l")
        person.is_at("Wachtzin")
        person.type(PASSPHRASE)
        person.press("Return")
        person.sees(NUMBER)
    person.press("Escape")
    person.leave("ctrl+q")


if __name__ == "__main__":
    sys.exit(running.run(tell, Path(sys.argv[1])))

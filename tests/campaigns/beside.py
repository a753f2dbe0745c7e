"""Somebody comes to a vault that another program has open. Runs inside the program.

The arguments: a folder for pictures, and the number of the other program's process.
"""

import os
import signal
import sys
from pathlib import Path

from tests.campaigns.typist import unlock
from tests.journeys import inside, running
from tests.journeys.person import Person
from tests.vaults import CHAIR, PASSPHRASE


def tell(person: Person, other: int) -> None:
    """Told who is in; reads along; the other is ended the hard way, and then the vault is free."""
    with person.step("somebody else is in"):
        person.is_at("Wachtzin")
        person.sees(f"Nu geopend: {CHAIR}")
        person.type(PASSPHRASE)
        person.press("Return")
        person.sees("is niet geopend")
        person.photograph("who has it")
        person.sees(CHAIR)
    with person.step("reading along"):
        person.go_to("Alleen lezen openen")
        person.press("Return")
        person.sees("Acties van alle casussen", f"{CHAIR} heeft deze kluis open sinds")
    with person.step("the other has ended"):
        os.kill(other, signal.SIGKILL)
        person.press("ctrl+l")
        unlock(person)
        person.expect(lambda: "heeft deze kluis open sinds" not in inside.words(), "the vault is free")
    person.leave("ctrl+q")


if __name__ == "__main__":
    sys.exit(running.run(lambda person: tell(person, int(sys.argv[2])), Path(sys.argv[1])))

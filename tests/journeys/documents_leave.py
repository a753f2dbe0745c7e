"""From a case to two documents in a folder, by keyboard alone. Runs inside the program."""

import sys
from pathlib import Path

from tests.journeys import running
from tests.journeys.person import Person
from tests.vaults import PASSPHRASE

PARTNER = "Jongerenopvang De Kade"


def tell(person: Person, folder: Path) -> None:
    """The minutes and the action card of one partner are made as PDF, and the register shows both."""
    with person.step("to the case"):
        person.is_at("Wachtzin")
        person.type(PASSPHRASE)
        person.press("Return")
        person.sees("Vandaag", "Acties van alle casussen")
        person.press("ctrl+2")
        person.sees("1 casus")
        person.press("Return")
        person.sees("Onderdelen van de casus")
    with person.step("what, for whom and where"):
        person.press("ctrl+p")
        person.is_at("Verslag")
        for name in ("PGA-plan van aanpak", "Actiekaart per partner", "Word (DOCX)"):
            person.go_to(name)
            person.press("space")
        person.go_to("Niemand")
        person.press("space")
        person.go_to(PARTNER, back=True)
        person.press("space")
        person.sees(f"Verslag · {PARTNER}")
        person.fill("Map", str(folder), anew=True)
    with person.step("making"):
        person.go_to("Maken")
        person.press("Return")
        person.sees("2 documenten geschreven")
        person.is_at("Sluiten")
        person.press("Return")
        person.sees_no("2 documenten geschreven")
    with person.step("the register"):
        person.press("ctrl+Tab", "ctrl+Tab")
        person.sees("Verstrekkingenregister", "Verslag van 2-7-2026, versie 0.1 concept")
        person.sees("Actiekaart van 2-7-2026, versie 0.1 concept", PARTNER)
    person.leave("ctrl+q")


if __name__ == "__main__":
    sys.exit(running.run(lambda person: tell(person, Path(sys.argv[2])), Path(sys.argv[1])))

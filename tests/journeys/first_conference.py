"""The first conference of a coordinator, from an empty computer to the documents. Runs inside the program."""

import os
import sys
import threading
import traceback
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from tests.journeys import inside
from tests.journeys.inside import Inside
from tests.journeys.person import Person

REPOSITORY = Path(__file__).parents[2]

VAULT, HOUSE, COORDINATOR = "PGA-team Kersenveld", "Veiligheidshuis Kersenveld", "Ingrid Oosterling"
PASSPHRASE = "zeven blauwe fietsen in de regen"
CASE = "ZVH-2026-118"
PURPOSE = "Rust en veiligheid in de Kersenstraat"
CONCERNED, BSN, VICTIM = "Ruben Aaldering", "123456782", "Elske Vondeling"
POLICE, CARE, HOUSING = "Politie Kersenveld", "Wijkteam Noord", "Woonstichting De Brug"
CHAIR, OFFICER, CARER, LANDLADY = "Maud Hageman", "Joost Pijnakker", "Hanneke Brandsma", "Zoe Terwindt"

CONTRIBUTIONS = (
    (POLICE, "Twaalf meldingen van overlast sinds juni", "f"),
    (CARE, "Hij komt afspraken na als iemand hem ophaalt", "o"),
)
INCIDENT, SIGNAL = "Vernieling van de voordeur", "Iemand anders inde zijn uitkering"
REASONING, ROLE_DISSENT = "Hij deed het onder druk van een bekende", "De politie ziet hem vooral als pleger"
GOAL, MEASURE = "Een vaste plek om te wonen", "Zes maanden geen huurachterstand"
FORM_ACTION, QUICK_ACTION = "Inkomen aanvragen", "huisbezoek bij het gezin"
DECISION = "Ontruiming wordt twee maanden uitgesteld"
RATIONALE, DISSENT = "Zonder woning valt alle begeleiding weg", "De verhuurder wil eerder ontruimen"


def tell(person: Person, documents: Path) -> None:
    """The whole story, step by step."""
    make_vault(person)
    make_case(person)
    describe_case(person)
    add_people(person)
    plan(person)
    prepare(person)
    open_meeting(person)
    make_picture(person)
    weigh_roles(person)
    plan_in_domains(person)
    note_quickly(person)
    decide(person)
    inform(person)
    read_back(person)
    finalise(person)
    make_documents(person, documents)
    lock_and_return(person)
    with person.step("the program is left"):
        person.press("ctrl+q")


def make_vault(person: Person) -> None:
    with person.step("a vault is made"):
        person.sees("Nog geen kluis op deze computer")
        person.is_at("Nieuwe kluis maken…")
        person.press("Return")
        person.is_at("Naam van de kluis")
        person.type(VAULT)
        person.fill("Organisatie", HOUSE)
        person.fill("Uw naam", COORDINATOR)
        person.go_to("Wachtzin")
        person.type(PASSPHRASE)
        person.sees("Lang genoeg")
        person.go_to("Wachtzin, nog een keer")
        person.type(PASSPHRASE)
        person.photograph("the form of a vault")
        person.go_to("Kluis maken")
        person.press("Return")
        person.sees("Vandaag", COORDINATOR)


def make_case(person: Person) -> None:
    with person.step("a case is made"):
        person.press("ctrl+2")
        person.sees("Nog geen casussen")
        person.press("ctrl+n")
        person.is_at("Casusnummer")
        person.type(CASE)
        person.fill("Naam van de betrokkene", CONCERNED)
        person.fill("Doel", PURPOSE)
        person.photograph("the form of a case")
        person.go_to("Casus maken")
        person.press("Return")
        person.sees(CASE, CONCERNED)


def describe_case(person: Person) -> None:
    with person.step("the criteria are answered"):
        for letter in "abcd":
            person.go_to(f"Toelichting bij {letter}…")
            person.type(f"Omdat {letter} hier aan de orde is")


def add_people(person: Person) -> None:
    with person.step("people and organisations are added"):
        person.press("ctrl+Tab", "ctrl+Tab")
        person.sees("In deze casus")
        person.go_to("Persoon")
        person.go_to("Organisatie")
        for name, kind in ((POLICE, "Lid 1"), (CARE, "Lid 2"), (HOUSING, "Derde"), (HOUSE, "Lid 1")):
            person.go_to("Organisatie", back=True)
            person.press("Return")
            person.is_at("Naam")
            person.type(name)
            person.choose("Neemt deel als", kind)
            person.fill("Wettelijke taak", f"De taak van {name}")
        for name, organisation in ((CHAIR, HOUSE), (OFFICER, POLICE), (CARER, CARE), (LANDLADY, HOUSING)):
            person.go_to("Persoon", back=True)
            person.press("Return")
            person.is_at("Naam")
            person.type(name)
            person.choose("Organisatie", organisation)
            person.fill("Functie", "medewerker")
        person.go_to("Persoon", back=True)
        person.press("Return")
        person.is_at("Naam")
        person.type(VICTIM)
        person.choose("Positie in de casus", "Slachtoffer")
    with person.step("the person concerned gets a number"):
        person.go_to(f"{VICTIM}…", back=True)
        person.press("Home", "Return")
        person.is_at("Naam")
        person.fill("BSN", BSN)
        person.press("Tab")


def plan(person: Person) -> None:
    with person.step("a conference is planned for today"):
        person.press("ctrl+shift+n")
        person.is_at("Datum")
        person.fill("Begint om", "9:30")
        person.fill("Eindigt om", "10:10")
        person.fill("Plaats", "Zaal 2")
        person.choose("Voorzitter", CHAIR)
        person.choose("Notulist", OFFICER)
        person.photograph("the form of a conference")
        person.go_to("Plannen")
        person.press("Return")
        person.sees("Gepland")


def prepare(person: Person) -> None:
    with person.step("0 preparing"):
        person.press("F5")
        person.is_at("Doel van dit overleg")
        for name in (CHAIR, OFFICER, CARER, LANDLADY):
            person.go_to("Uitnodigen")
            person.press("Return")
            person.choose("Wie", name)
            person.go_to("Toevoegen")
            person.press("Return")
            person.expect(lambda name=name: name in inside.words(), f"{name} is invited")


def open_meeting(person: Person) -> None:
    with person.step("1 opening"):
        person.press("F8")
        person.sees("Geheimhouding voorgelezen")
        person.press("a", "Down", "a", "Down", "d", "Down", "a")
        person.sees(f"{LANDLADY} kan nog niet aanwezig worden gemeld.")
        person.photograph("the third party is refused")
        person.is_at("Getekend vastleggen")
        person.press("Return")
        person.sees_no(f"{LANDLADY} kan nog niet aanwezig worden gemeld.")
        person.sees("Verklaring getekend", "4 aanwezig")
        person.go_to("Geheimhouding voorgelezen")
        person.press("space")
    with person.step("2 looking back"):
        person.press("F8")
        person.sees("Dit is het eerste overleg: er is nog niets om op terug te kijken. Ga verder met F8.")


def make_picture(person: Person) -> None:
    with person.step("3 the picture"):
        person.press("F8")
        person.is_at("Inbreng")
        for source, text, key in CONTRIBUTIONS:
            for _ in range(4):
                if person.look(lambda source=source: f"Inbreng van {source}" in inside.words()):
                    break
                person.press("Return")
            person.sees(f"Inbreng van {source}")
            person.type(text)
            person.press("Tab", key, "shift+Tab", "Return")
            person.is_at("Inbreng")
        person.sees("2 van 4 partners aan het woord geweest")


def weigh_roles(person: Person) -> None:
    with person.step("4 roles"):
        person.press("F8")
        person.is_at("Voeg het eerste incident toe")
        person.press("Return")
        person.is_at("Incident")
        person.type(INCIDENT)
        person.fill("Gebeurd op", "gisteren")
        person.press("Return")
        person.press("Return")
        person.mark("Pleger", "Beide")
        person.go_to("Signaal toevoegen, dan Enter")
        person.type(SIGNAL)
        person.press("Return")
        person.sees("Non-punishmentbeginsel: voorleggen aan het OM?")
        person.photograph("coercion asks for a check")
        person.fill("Onderbouwing", REASONING)
        person.fill("Afwijkend standpunt", ROLE_DISSENT)
        person.go_to("OM-toets als vervolg")
        person.press("Return")
        person.sees_no("Non-punishmentbeginsel: voorleggen aan het OM?")


def plan_in_domains(person: Person) -> None:
    with person.step("5 domains"):
        person.press("F8")
        person.press("2", "Down", "3")
        person.press("ctrl+g")
        person.is_at("Nieuw doel: typ, dan Enter")
        person.type(GOAL)
        person.press("Return")
        person.is_at("Bereikt als")
        person.type(MEASURE)
        person.press("Escape")
        person.press("ctrl+shift+a")
        person.is_at("Nieuwe actie: typ, dan Enter")
        person.type(FORM_ACTION)
        person.press("Return")
        person.choose("Eigenaar", CARER)
        person.fill("Wanneer klaar", "over 2 weken")
        person.go_to("Grenzen")
        person.mark("Grenzen", "Perspectief")
        person.photograph("the form of an action")
        person.press("Escape")


def note_quickly(person: Person) -> None:
    with person.step("quick entry"):
        person.press("F2")
        person.is_at("Snel noteren")
        person.type(f"{QUICK_ACTION} @politie #huisvesting vrijdag")
        person.photograph("what the line is understood to be")
        person.press("Return")
        person.type(f"! {DECISION}")
        person.press("Return")
        person.sees("Besluiten & acties, 3")
        person.press("Escape")


def decide(person: Person) -> None:
    with person.step("6 decisions"):
        person.press("F8")
        person.is_at("Nieuw besluit: typ, dan Enter")
        person.press("shift+Tab", "Return")
        person.is_at("Besluit")
        person.fill("Onderbouwing", RATIONALE)
        person.fill("Afwijkend standpunt", DISSENT)
        person.photograph("the form of a decision")
        person.press("Escape")
        person.choose("Casusregisseur", CARER)


def inform(person: Person) -> None:
    with person.step("7 informing"):
        person.press("F8")
        person.press("Return")
        person.choose("Door", CARER)
        person.fill("Hoe", "gesprek thuis")
        person.fill("Op", "vandaag")
        person.press("Tab", "Escape")
        person.press("Down", "Return")
        person.go_to("Wordt verteld", back=True)
        person.mark("Wordt verteld", "Nog uitgesteld")
        person.go_to("Waarom nog niet…")
        person.type("Haar veiligheid gaat nu voor")
        person.fill("Opnieuw wegen op", "over 2 weken")
        person.press("Tab", "Escape")
        person.sees("2 van 2 geregeld")


def read_back(person: Person) -> None:
    with person.step("8 reading back"):
        person.press("F8")
        person.sees("0 van 3 voorgelezen")
        person.press("space", "space", "space")
        person.sees("3 van 3 voorgelezen")
        person.fill("Datum van het volgende overleg", "over 6 weken")
        person.press("Tab")


def finalise(person: Person) -> None:
    with person.step("finalising"):
        person.press("ctrl+Return")
        for _ in range(12):
            if not person.now_at().startswith("Reden om dit te laten"):
                break
            person.type("Aan tafel besproken en akkoord")
            person.press("Return")
        person.sees("Het verslag is vastgesteld")
        person.is_at("Documenten maken…")


def make_documents(person: Person, folder: Path) -> None:
    with person.step("documents"):
        person.press("Return")
        person.sees("Het verslag is vastgesteld: versie 1.0.")
        person.fill("Map", str(folder), anew=True)
        person.go_to("Maken")
        person.press("Return")
        person.sees("4 documenten")
        person.press("Escape")
        person.sees_no("4 documenten")


def lock_and_return(person: Person) -> None:
    with person.step("locking"):
        person.press("ctrl+l")
        person.is_at("Wachtzin")
        person.expect(lambda: CONCERNED not in inside.words(), "nothing of the case can be read")
    with person.step("unlocking"):
        person.type(PASSPHRASE)
        person.press("Return")
        person.sees("Vandaag")
        person.press("ctrl+2")
        person.sees(CASE)
        person.press("Return")
        person.sees(CONCERNED, "Overleggen, 1")
        person.press("ctrl+Tab", "ctrl+Tab")
        person.sees("Verslag vastgesteld")


def main() -> int:
    """Run the program as it is, with a person at its keyboard. Exit code 0 when the story was told to its end."""
    from caseconf.__main__ import main as program

    pictures, documents = Path(sys.argv[1]), Path(sys.argv[2])
    sys.argv = ["caseconf"]
    visitor = threading.Thread(target=_visit, args=(pictures, documents), daemon=True)
    visitor.start()
    return program()


def _visit(pictures: Path, documents: Path) -> None:
    try:
        tell(Person(_watching(), pictures), documents)
    except BaseException as failure:
        traceback.print_exception(failure, chain=False)
        sys.stderr.flush()
        os._exit(1)


def _watching() -> Inside:
    """Somebody inside, as soon as the program runs its window."""
    never, begun = threading.Event(), threading.Event()
    found: list[Inside] = []
    while not isinstance(app := QApplication.instance(), QApplication):
        never.wait(0.02)

    def begin() -> None:
        found.append(Inside(app))
        begun.set()

    QTimer.singleShot(0, app, begin)
    assert begun.wait(20), "the program did not come to its window"
    return found[0]


if __name__ == "__main__":
    sys.exit(main())

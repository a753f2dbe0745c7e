"""The journey up to the meeting: a vault, a case, its people, and a conference that is planned."""

from tests.journeys import story
from tests.journeys.person import Person


def make_vault(person: Person) -> None:
    with person.step("a vault is made"):
        person.sees("Nog geen kluis op deze computer")
        person.is_at("Nieuwe kluis maken…")
        person.press("Return")
        person.is_at("Naam van de kluis")
        person.type(story.VAULT)
        person.fill("Organisatie", story.HOUSE)
        person.fill("Uw naam", story.COORDINATOR)
        person.fill("Wachtzin", story.PASSPHRASE)
        person.sees("Lang genoeg")
        person.fill("Wachtzin, nog een keer", story.PASSPHRASE)
        person.sees("Gelijk")
        person.photograph("the form of a vault")
        person.go_to("Kluis maken")
        person.press("Return")
        person.is_at("Herstelsleutel maken")
        person.sees("Zonder herstelsleutel is alles in de kluis verloren")
        person.press("Escape")
        person.sees("Vandaag is geen overleg gepland", story.COORDINATOR)


def make_case(person: Person) -> None:
    with person.step("a case is made"):
        person.press("ctrl+2")
        person.sees("Nog geen casussen")
        person.press("ctrl+n")
        person.is_at("Casusnummer")
        person.type(story.CASE)
        person.choose("Juridisch regime", "ZVH (Wgs)")
        person.fill("Naam van de betrokkene", story.CONCERNED)
        person.fill("Doel", story.PURPOSE)
        person.photograph("the form of a case")
        person.go_to("Casus maken")
        person.press("Return")
        person.sees(story.CASE, story.CONCERNED)


def answer_criteria(person: Person) -> None:
    with person.step("the criteria are answered"):
        for letter, reason in story.CRITERIA.items():
            person.fill(f"Toelichting bij {letter}…", reason)


def add_people(person: Person) -> None:
    with person.step("organisations are added"):
        person.press("ctrl+Tab", "ctrl+Tab")
        person.sees("In deze casus")
        for name, kind in story.ORGANISATIONS.items():
            _add(person, "Organisatie", name)
            person.choose("Neemt deel als", kind)
            person.fill("Wettelijke taak", f"Taak van {name}")
    with person.step("professionals are added"):
        for name, organisation in story.PROFESSIONALS.items():
            _add(person, "Persoon", name)
            person.choose("Organisatie", organisation)
            person.fill("Functie", "medewerker")
    with person.step("a victim is added"):
        _add(person, "Persoon", story.VICTIM)
        person.choose("Positie in de casus", "Slachtoffer")
    with person.step("the person concerned gets a citizen service number"):
        person.go_to(f"{story.VICTIM}…", back=True)
        person.press("Home", "Return")
        person.is_at("Naam")
        person.fill("BSN", story.BSN)
        person.press("Tab")
        person.sees("••••••782")


def plan(person: Person) -> None:
    with person.step("a conference is planned for today"):
        person.press("ctrl+shift+n")
        person.is_at("Datum")
        person.fill("Begint om", "9:30")
        person.fill("Eindigt om", "10:10")
        person.fill("Plaats", "Zaal 2")
        person.choose("Voorzitter", story.CHAIR)
        person.choose("Notulist", story.OFFICER)
        person.photograph("the form of a conference")
        person.go_to("Plannen")
        person.press("Return")
        person.sees("Gepland")


def _add(person: Person, what: str, name: str) -> None:
    """Press the button that adds, which stands before the form, and type the name."""
    person.go_to("Persoon", back=True)
    person.go_to(what)
    person.press("Return")
    person.is_at("Naam")
    person.type(name)

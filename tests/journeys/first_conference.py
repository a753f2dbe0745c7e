"""The first conference of a coordinator, from an empty computer to the documents. Runs inside the program."""

import sys
from pathlib import Path

from tests.journeys import at_the_table, before_the_meeting, running, story
from tests.journeys.person import Person


def tell(person: Person, documents: Path) -> None:
    """The whole story, step by step."""
    before_the_meeting.make_vault(person)
    before_the_meeting.make_case(person)
    before_the_meeting.answer_criteria(person)
    before_the_meeting.add_people(person)
    before_the_meeting.plan(person)
    at_the_table.prepare(person)
    at_the_table.open_meeting(person)
    at_the_table.look_back(person)
    at_the_table.make_picture(person)
    at_the_table.weigh_roles(person)
    at_the_table.plan_in_domains(person)
    at_the_table.note_quickly(person)
    at_the_table.decide(person)
    at_the_table.inform(person)
    at_the_table.read_back(person)
    at_the_table.finalise(person)
    make_documents(person, documents)
    lock(person)
    return_to_it(person)
    person.leave("ctrl+q")


def make_documents(person: Person, folder: Path) -> None:
    with person.step("documents"):
        person.press("Return")
        person.sees("Het verslag is vastgesteld: versie 1.0.")
        person.fill("Map", str(folder), anew=True)
        person.go_to("Maken")
        person.press("Return")
        person.sees("4 documenten")
        person.photograph("four documents")
        person.press("Escape")
        person.sees_no("4 documenten")


def lock(person: Person) -> None:
    with person.step("locking"):
        person.press("ctrl+l")
        person.is_at("Wachtzin")
        for secret in (story.CONCERNED, story.CASE, story.DECISION):
            person.sees_no(secret)


def return_to_it(person: Person) -> None:
    with person.step("unlocking"):
        person.type("een heel andere zin")
        person.press("Return")
        person.sees(f"Deze wachtzin past niet bij {story.VAULT}")
        person.type(story.PASSPHRASE)
        person.press("Return")
        person.sees("Alles is te lezen; er verandert niets meer.", story.DECISION)
        person.press("alt+Left")
        person.sees("Onderdelen van de casus", story.CONCERNED)
    with person.step("the final conference is found again"):
        person.press("ctrl+Tab", "ctrl+Tab")
        person.sees("Verslag vastgesteld")
        person.go_to("Overleg plannen")
        person.press("Tab", "Return")
        person.sees("Het verslag is vastgesteld.", story.DECISION, f"Afwijkend standpunt: {story.DISSENT}")


if __name__ == "__main__":
    sys.exit(running.run(lambda person: tell(person, Path(sys.argv[2])), Path(sys.argv[1])))

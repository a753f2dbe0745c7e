"""The follow-up conference decides, tells, reads back; its minutes become final, are amended, and are compared."""

from datetime import date, timedelta
from pathlib import Path

from models.kinds import MinutesStatus
from models.records import DilemmaSnapshot
from tests.journeys import follow_up_story as story
from tests.journeys import inside
from tests.journeys.person import Person
from tests.journeys.the_room import TheRoom
from tests.journeys.the_vault import TheVault
from tests.vaults import PASSPHRASE


def take_back(person: Person) -> None:
    """The last three things said are taken back, each where it stands, and two of them are done again."""
    vault = TheVault(person, story.CASE)
    with person.step("undo and redo"):
        person.press("ctrl+z")
        person.sees("Ongedaan gemaakt: actie A29 toegevoegd", "6 Besluiten")
        person.press("ctrl+z")
        person.sees("Ongedaan gemaakt: inbreng toegevoegd", "3 Beeld")
        person.press("ctrl+z")
        person.sees("Ongedaan gemaakt: actie A28 toegevoegd")
        vault.holds(lambda this: len(this.actions), 3)
        person.press("ctrl+y")
        person.sees("Opnieuw gedaan: actie A28 toegevoegd")
        person.press("ctrl+y")
        person.sees("Opnieuw gedaan: inbreng toegevoegd")
    left = [story.SENTENCE, story.IN_VIEW, story.IN_PASSING, story.IN_FULL]
    vault.holds(lambda this: ([row.text for row in this.actions], len(this.contributions)), (left, 6))


def decide(person: Person) -> None:
    with person.step("6 decisions"):
        person.press("alt+6")
        person.is_at("Nieuw besluit: typ, dan Enter")
        person.type(story.DECISION)
        person.press("Return")
        person.is_at("Onderbouwing")
        person.type(story.RATIONALE)
        person.fill("Afwijkend standpunt", story.DISSENT)
        person.press("Escape", "ctrl+b")
        person.is_at("Nieuw besluit: typ, dan Enter")
        person.type(story.SECOND_DECISION)
        person.press("Return")
        person.is_at("Onderbouwing")
        person.press("Escape")
        person.sees("Harde maatregel: gebiedsverbod")
        person.photograph("a hard measure is told")
        _write_the_dilemma(person)
        person.go_to("Als …: typ, dan Enter")
        person.type(story.IF)
        person.press("Return")
        person.is_at("Dan")
        person.type(story.THEN)
        person.press("Escape")
    vault = TheVault(person, story.CASE)
    vault.holds(
        lambda this: [(row.text, row.rationale, row.dissent) for row in this.decisions],
        [(story.DECISION, story.RATIONALE, story.DISSENT), (story.SECOND_DECISION, "", "")],
    )
    vault.holds(
        lambda this: [(_told(row), row.chosen, row.why) for row in this.dilemmas],
        [(story.OPTIONS, "a", story.CHOSEN_BECAUSE)],
    )
    vault.holds(lambda this: [(row.when, row.then) for row in this.scenarios], [(story.IF, story.THEN)])


def put_in_order(person: Person) -> None:
    """A decision goes up in the list of the step, an action in the list that grows beside it."""
    vault = TheVault(person, story.CASE)
    with person.step("reordering"):
        person.press("alt+6", "shift+Tab")
        person.is_at("B11…")
        person.press("ctrl+shift+Up")
        vault.holds(lambda this: [row.text for row in this.decisions], [story.SECOND_DECISION, story.DECISION])
        person.is_at("B10…")
        person.press("F3")
        person.is_at("A28…")
        person.press("Up", "Up", "ctrl+shift+Up")
        order = [story.IN_VIEW, story.SENTENCE, story.IN_PASSING, story.IN_FULL]
        vault.holds(lambda this: [row.text for row in this.actions], order)
        person.press("F3")
        person.is_at("B10…")


def hide_names(person: Person) -> None:
    room = TheRoom(person)
    with person.step("the beamer hides names"):
        room.sees(story.DECISION, story.SECOND_DECISION, story.IN_PASSING)
        room.sees_none_of(*story.SECRETS_OF_THE_ROOM, story.RATIONALE, story.DISSENT)
        room.photograph("decisions in the room")
        person.press("shift+F9")
        room.sees("Namen verborgen", story.SECOND_DECISION)
        room.sees_none_of(story.FIRST_NAME, story.CONCERNED, *story.SECRETS_OF_THE_ROOM)
        room.photograph("without names in the room")
        person.press("shift+F9")
        room.sees(story.DECISION)


def lock(person: Person) -> None:
    """Locking takes the picture from the room at once; after unlocking the same row has the keyboard."""
    with person.step("locking with the beamer on"):
        person.press("ctrl+l")
        person.is_at("Wachtzin")
        TheRoom(person).sees_nothing()
        person.sees_no(story.DECISION, story.CONCERNED)
        person.type(PASSPHRASE)
        person.press("Return")
        person.sees("Snel noteren", story.DECISION)
        person.is_at("B10…")
        TheRoom(person).sees_nothing()


def inform(person: Person) -> None:
    room = TheRoom(person)
    with person.step("7 informing"):
        person.press("alt+7")
        person.is_at(f"{story.CONCERNED}…")
        person.press("Return")
        person.choose("Door", "Soufiane Amrani")
        person.fill("Hoe", story.TOLD_HOW)
        person.fill("Op", "vandaag")
        person.press("Tab")
        person.sees("1 van 2 geregeld")
        person.press("Escape", "Down", "Return")
        person.go_to("Wordt verteld", back=True)
        person.mark("Wordt verteld", "Nog uitgesteld")
        person.fill("Waarom nog niet…", story.DELAY_GROUND)
        person.fill("Opnieuw wegen op", "over 2 weken")
        person.press("Tab")
        person.sees("2 van 2 geregeld")
        person.press("Escape", "F9")
        room.sees("Stap 7 van 8")
        room.sees_none_of(*story.SECRETS_OF_THE_ROOM, "Uitgesteld")
        person.press("F9")
        room.sees_nothing()
    vault, today = TheVault(person, story.CASE), date.today()
    vault.holds(
        lambda this: [(row.person, row.by, row.how, row.on, row.delay_ground, row.review_on) for row in this.informing],
        [
            ("jeffrey", "soufiane", story.TOLD_HOW, today, "", None),
            ("dewit", None, "", None, story.DELAY_GROUND, today + timedelta(weeks=2)),
        ],
    )


def read_back(person: Person) -> None:
    with person.step("8 reading back"):
        person.press("F8")
        person.sees("0 van 6 voorgelezen", "Is alles compleet?")
        person.press("space", "b")
        person.is_at("Wie ziet het anders, en waarom?")
        person.type(story.OBJECTION)
        person.press("Return", "space", "space", "space", "space", "space")
        person.sees("6 van 6 voorgelezen")
        person.fill("Datum van het volgende overleg", "over 6 weken")
        person.press("Tab")
        person.sees("over 6 weken")
    vault = TheVault(person, story.CASE)
    vault.holds(lambda this: this.next_conference_on, date.today() + timedelta(weeks=6))
    vault.holds(lambda this: len(this.proceedings.read_back), 6)
    vault.holds(lambda this: [row.dissent for row in this.decisions], ["", f"{story.DISSENT}\n{story.OBJECTION}"])


def finalise(person: Person) -> None:
    with person.step("finalising"):
        person.press("ctrl+Return")
        person.is_at("Reden om dit te laten…")
        while person.now_at().startswith("Reden om dit te laten"):
            person.type(story.REASON_TO_GO_ON)
            person.press("Return")
        person.sees("Het verslag is vastgesteld")
        person.is_at("Documenten maken…")
    vault = TheVault(person, story.CASE)
    vault.holds(lambda this: (this.minutes_status, this.minutes_version), (MinutesStatus.FINAL, "1.0"))
    vault.holds(lambda this: {one.reason for one in this.finalisation.overrides}, {story.REASON_TO_GO_ON})


def make_documents(person: Person, stick: Path, version: str) -> None:
    with person.step(f"documents of {version}"):
        person.press("Return")
        person.fill("Map", str(stick / version), anew=True)
        person.photograph(f"for whom and where, {version}")
        person.go_to("Maken")
        person.press("Return")
        person.sees("4 documenten")
        person.press("Escape")
        person.sees_no("4 documenten")


def amend(person: Person) -> None:
    """Something is added to minutes that were final, for a reason, and they become final as the next version."""
    with person.step("amending"):
        person.press("alt+Left")
        _to_the_conferences(person)
        person.go_to("Verslag van…")
        person.press("Return")
        person.is_at("Reden van de wijziging")
        person.type(story.AMENDED_BECAUSE)
        person.press("Return")
        person.sees("Wijziging van versie 1.0")
        person.press("alt+6", "ctrl+b")
        person.type(story.ADDED_LATER)
        person.press("Return", "Escape", "alt+8", "space")
        person.sees("7 van 7 voorgelezen")
        person.press("ctrl+Return")
        person.sees("Het verslag is vastgesteld")
        person.is_at("Documenten maken…")
    versions = TheVault(person, story.CASE).versions()
    assert [(one.number, one.reason) for one in versions] == [("1.0", ""), ("1.1", story.AMENDED_BECAUSE)]
    assert [len(one.conference.decisions) for one in versions] == [2, 3]


def compare(person: Person) -> None:
    with person.step("comparing versions"):
        person.press("alt+Left")
        _to_the_conferences(person)
        person.go_to("Versies van het verslag van…")
        person.press("Return")
        person.is_at("Van versie")
        person.sees(f"Reden van versie 1.1: {story.AMENDED_BECAUSE}", story.ADDED_LATER)
        said = person.look(inside.words)
        assert story.RATIONALE not in said, "what did not change is not told"


def _to_the_conferences(person: Person) -> None:
    person.sees("Onderdelen van de casus")
    person.press("ctrl+Tab", "ctrl+Tab")
    person.sees("Verslag vastgesteld")


def _told(dilemma: DilemmaSnapshot) -> tuple[tuple[str, ...], ...]:
    return tuple(
        (one.text, *one.pros, *one.cons, one.consequences_for_person, one.consequences_for_others)
        for one in dilemma.options
    )


def _write_the_dilemma(person: Person) -> None:
    person.go_to("Uitschrijven…", back=True)
    person.press("Return")
    fields = ("Optie", "Voor", "Tegen", "Gevolgen voor de persoon", "Gevolgen voor kinderen en gezin")
    for option in story.OPTIONS:
        for field, text in zip(fields, option, strict=True):
            person.fill(field, text)
    person.choose("Gekozen", f"A · {story.OPTIONS[0][0]}")
    person.fill("Waarom", story.CHOSEN_BECAUSE)
    person.photograph("a dilemma written out")
    person.press("Escape")

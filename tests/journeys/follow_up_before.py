"""Before the follow-up conference: unlocking, reading a case file in, planning, inviting, opening, looking back."""

from datetime import date, time, timedelta
from pathlib import Path

from PySide6.QtWidgets import QApplication, QLineEdit

from models.kinds import ActionStatus, AttendanceStatus
from models.records import PreviousMinutes
from tests.journeys import follow_up_story as story
from tests.journeys import inside
from tests.journeys.person import Person, Tally
from tests.journeys.the_vault import TheVault
from tests.vaults import PASSPHRASE


def unlock(person: Person) -> None:
    with person.step("unlocking"):
        person.is_at("Wachtzin")
        person.type(PASSPHRASE)
        person.press("Return")
        person.sees("Vandaag is geen overleg gepland")


def take_in(person: Person, file: Path) -> None:
    with person.step("a case file is read in"):
        person.press("ctrl+2")
        person.sees("Nog geen casussen")
        person.press("ctrl+o")
        person.expect(lambda: inside.words() and "Casusbestand" in inside.front().windowTitle(), "a file is asked for")
        person.expect(lambda: isinstance(inside.focused(), QLineEdit), "the name of a file can be typed")
        person.type(str(file))
        person.expect(lambda: _name_in_dialog() == str(file), "the name stands there as it was typed")
        person.press("Return")
        person.sees(f"Casus {story.CASE} is ingelezen", story.CONCERNED)
    TheVault(person, story.CASE).holds(lambda last: last.held_on, date.today() - timedelta(weeks=6))


def plan(person: Person, begin: time, end: time) -> None:
    with person.step("a follow-up is planned for today"):
        person.press("ctrl+shift+n")
        person.is_at("Datum")
        person.fill("Datum", "vandaag", anew=True)
        for field, time in zip(("Begint om", "Eindigt om"), (begin, end), strict=True):
            person.fill(field, f"{time:%H:%M}", anew=True)
        person.photograph("planning")
        person.go_to("Plannen")
        person.press("Return")
        person.sees("Gepland")
    vault = TheVault(person, story.CASE)
    vault.holds(lambda this: (this.held_on, this.starts_at, this.ends_at), (date.today(), begin, end))


def prepare(person: Person) -> None:
    with person.step("0 preparing"):
        person.press("F5")
        person.is_at("Doel van dit overleg")
        person.go_to("Uitnodigen")
        person.press("Return")
        person.choose("Wie", story.THIRD)
        person.go_to("Toevoegen")
        person.press("Return")
        person.sees(f"Uitnodiging van {story.THIRD} intrekken")


def open_meeting(person: Person, late: time) -> None:
    refusal = f"{story.THIRD} kan nog niet aanwezig worden gemeld."
    with person.step("1 opening"):
        person.press("F8")
        person.is_at("Maud…")
        for key in "aawaa":  # chair and secretary here, the prosecutor absent, police, income
            person.press(key, "Down")
        person.press("a", "Down")  # probation
        _came_late(person, story.LATE, late)
        person.press("a", "Down", "a", "Down", "a", "Down")  # youth work, debts, care
        person.press("w", "Down", "w", "Down")  # school and the person concerned not
        person.is_at(f"{story.THIRD}…")
        person.press("a")
        person.sees(refusal)
        person.photograph("the third party is refused")
        person.is_at("Getekend vastleggen")
        person.press("Return")
        person.sees_no(refusal)
        person.sees("13 genodigd · 10 aanwezig (1 deels) · 3 afwezig")
        person.go_to("Geheimhouding voorgelezen")
        person.press("space")
    vault = TheVault(person, story.CASE)
    vault.holds(lambda this: this.confidentiality_read_out, True)
    vault.holds(lambda this: [row.status for row in this.attendance].count(AttendanceStatus.PRESENT), 9)
    vault.holds(
        lambda this: [row.person for row in this.attendance if row.takes_part and row.declaration_signed], ["mirte"]
    )
    vault.holds(lambda this: {row.person: row.arrived_at for row in this.attendance if row.arrived_at}, {"wout": late})


def look_back(person: Person) -> Tally:
    """How an old action gets its result; how many keys the second of them took."""
    with person.step("2 looking back"):
        person.press("F8")
        person.is_at("A22…")
        person.press("g")
        with person.counting() as tally:
            person.press("Down", "l")
        person.press("Down", "v")
        person.fill("Resultaat", story.RESULT)
        person.fill("Nieuwe termijn", "over 2 weken")
        person.sees("3 van 3 besproken")
        person.go_to("Akkoord", back=True)
        person.press("space")
    vault = TheVault(person, story.CASE)
    vault.holds(lambda this: this.proceedings.previous_minutes, PreviousMinutes.AGREED)
    reported = {22: ActionStatus.DONE, 23: ActionStatus.IN_PROGRESS, 24: ActionStatus.DELAYED}
    vault.holds(lambda this: {row.number: row.status for row in this.action_updates}, reported)
    new_date = date.today() + timedelta(weeks=2)
    vault.holds(lambda this: (this.action_updates[-1].result, this.action_updates[-1].due), (story.RESULT, new_date))
    return tally


def _name_in_dialog() -> str:
    """What is typed in the dialog; above it a list of names may be open."""
    dialog = QApplication.activeModalWidget()
    return "" if dialog is None else dialog.findChild(QLineEdit).text()


def _came_late(person: Person, who: str, at: time) -> None:
    """Somebody is here partly: E on the row, and the time in its field."""
    person.is_at(f"{who}…")
    person.press("e")
    person.go_to("Gekomen om")
    person.press("ctrl+a")
    person.type(f"{at:%H:%M}")
    person.press("Return")
    person.go_to(f"{who}…", back=True)
    person.press("Down")

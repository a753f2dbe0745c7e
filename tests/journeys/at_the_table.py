"""The journey through the meeting itself, from preparing to final minutes."""

from datetime import date, timedelta

from tests.journeys import inside, story
from tests.journeys.person import Person


def prepare(person: Person) -> None:
    with person.step("0 preparing"):
        person.press("F5")
        person.is_at("Doel van dit overleg")
        for name in story.PROFESSIONALS:
            person.go_to("Uitnodigen")
            person.press("Return")
            person.choose("Wie", name)
            person.go_to("Toevoegen")
            person.press("Return")
            person.sees(f"Uitnodiging van {name} intrekken")


def open_meeting(person: Person) -> None:
    refusal = f"{story.LANDLADY} kan nog niet aanwezig worden gemeld."
    with person.step("1 opening"):
        person.press("F8")
        person.sees("4 genodigd · 0 aanwezig")
        person.press("a", "Down", "a", "Down", "d", "Down", "a")
        person.sees(refusal, "4 genodigd · 3 aanwezig (1 digitaal)")
        person.photograph("the third party is refused")
        person.is_at("Getekend vastleggen")
        person.press("Return")
        person.sees_no(refusal)
        person.sees("Verklaring getekend", "4 genodigd · 4 aanwezig (1 digitaal)")
        person.go_to("Geheimhouding voorgelezen")
        person.press("space")


def look_back(person: Person) -> None:
    with person.step("2 looking back"):
        person.press("F8")
        person.sees("Dit is het eerste overleg: er is nog niets om op terug te kijken. Ga verder met F8.")


def make_picture(person: Person) -> None:
    with person.step("3 the picture"):
        person.press("F8")
        person.is_at("Inbreng")
        _bring_in(person, story.POLICE, story.FACT, "f")
        _bring_in(person, story.CARE, story.JUDGEMENT, "o")
        person.sees("Laatst vastgelegd om", "Feit", "Professioneel oordeel", "2 van 4 partners aan het woord geweest")


def weigh_roles(person: Person) -> None:
    question = "Non-punishmentbeginsel: voorleggen aan het OM?"
    day = date.today() - timedelta(days=12)
    with person.step("4 roles"):
        person.press("F8")
        person.is_at("Voeg het eerste incident toe")
        person.press("Return")
        person.is_at("Incident")
        person.type(story.INCIDENT)
        person.fill("Gebeurd op", f"{day.day}-{day.month}-{day.year}")
        person.press("Return")
        person.sees("Nog wegen")
        person.press("Return")
        person.mark("Pleger", "Beide")
        person.fill("Signaal toevoegen, dan Enter", story.SIGNAL)
        person.press("Return")
        person.sees(question)
        person.photograph("coercion asks for a check")
        person.fill("Onderbouwing", story.REASONING)
        person.fill("Afwijkend standpunt", story.ROLE_DISSENT)
        person.go_to("OM-toets als vervolg")
        person.press("Return")
        person.sees_no(question)
        person.sees("1 van 1 rollen gewogen · een oordeel, geen score")


def plan_in_domains(person: Person) -> None:
    action = story.actions(date.today())[0]
    with person.step("5 domains"):
        person.press("F8")
        person.is_at("Financiën…")
        person.press("2", "Down", "3")
        person.sees("2 van 13 besproken")
        person.press("ctrl+g")
        person.is_at("Nieuw doel: typ, dan Enter")
        person.type(story.GOAL)
        person.press("Return")
        person.is_at("Bereikt als")
        person.type(story.MEASURE)
        person.press("Escape", "ctrl+shift+a")
        person.is_at("Nieuwe actie: typ, dan Enter")
        person.type(action.text)
        person.press("Return")
        person.choose("Eigenaar", action.owner)
        person.fill("Wanneer klaar", "over 2 weken")
        person.mark("Grenzen", "Perspectief")
        person.photograph("the form of an action")
        person.press("Escape")


def note_quickly(person: Person) -> None:
    action = story.actions(date.today())[1]
    with person.step("quick entry"):
        person.press("F2")
        person.is_at("Snel noteren")
        person.type(f"{action.text.lower()} @politie #huisvesting vrijdag")
        person.sees(f"{action.organisation} – {action.owner}", "Huisvesting")
        person.photograph("what the line is understood to be")
        person.press("Return")
        person.type(f"! {story.DECISION}")
        person.press("Return")
        person.sees("Besluiten & acties, 3")
        person.press("Escape")


def decide(person: Person) -> None:
    with person.step("6 decisions"):
        person.press("F8")
        person.is_at("Nieuw besluit: typ, dan Enter")
        person.press("shift+Tab", "Return")
        person.is_at("Besluit")
        person.fill("Onderbouwing", story.RATIONALE)
        person.fill("Afwijkend standpunt", story.DISSENT)
        person.photograph("the form of a decision")
        person.press("Escape", "ctrl+b")
        person.is_at("Nieuw besluit: typ, dan Enter")
        person.type(story.SECOND_DECISION)
        person.press("Return")
        person.fill("Onderbouwing", story.SECOND_RATIONALE)
        person.press("Escape")
        person.choose("Casusregisseur", story.CARER)
        person.sees_no("Een vastgesteld verslag heeft een casusregisseur nodig.")


def inform(person: Person) -> None:
    with person.step("7 informing"):
        person.press("F8")
        person.is_at(f"{story.CONCERNED}…")
        person.press("Return")
        person.choose("Door", story.CARER)
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
        person.press("Escape")


def read_back(person: Person) -> None:
    with person.step("8 reading back"):
        person.press("F8")
        person.sees("0 van 4 voorgelezen", "Is alles compleet?")
        person.press("space", "b")
        person.is_at("Wie ziet het anders, en waarom?")
        person.type(story.OBJECTION)
        person.press("Return")
        person.sees(f"Afwijkend standpunt: {story.OBJECTION}")
        person.press("space", "space", "space")
        person.sees("4 van 4 voorgelezen")
        person.fill("Datum van het volgende overleg", "over 6 weken")
        person.press("Tab")
        person.sees("over 6 weken")


def finalise(person: Person) -> None:
    with person.step("finalising"):
        person.press("ctrl+Return")
        person.is_at("Reden om dit te laten…")
        while person.now_at().startswith("Reden om dit te laten"):
            person.type(story.REASON_TO_GO_ON)
            person.press("Return")
        person.sees("Het verslag is vastgesteld")
        person.is_at("Documenten maken…")


def _bring_in(person: Person, source: str, text: str, kind: str) -> None:
    """Enter on an empty line goes on to the next partner; after the text a letter tells its kind."""
    for _ in story.ORGANISATIONS:
        if person.look(lambda: f"Inbreng van {source}" in inside.words()):
            break
        person.press("Return")
    person.sees(f"Inbreng van {source}")
    person.type(text)
    person.press("Tab", kind, "shift+Tab", "Return")
    person.is_at("Inbreng")

"""The follow-up conference around the table: the picture, the roles, the life domains, and what is noted on the way."""

from datetime import date, timedelta

from models.kinds import ContributionKind, Role, Track
from models.records import ConferenceSnapshot
from tests.journeys import follow_up_story as story
from tests.journeys import inside
from tests.journeys.person import Person, Tally
from tests.journeys.the_room import TheRoom
from tests.journeys.the_vault import TheVault


def make_picture(person: Person) -> Tally:
    """The round past the partners; how many keys one contribution with its source and kind took."""
    with person.step("3 the picture"):
        person.press("F8")
        person.is_at("Inbreng")
        _turn_of(person, story.POLICE)
        _share_with_two(person, story.SIGNAL, "s")
        _turn_of(person, "Jongerenopvang De Kade")
        with person.counting() as tally:
            _bring_in(person, story.FACT, "f")
        _turn_of(person, story.YOUTH_WORK)
        _bring_in(person, story.VIEW, "z")
        person.describe(story.JUDGEMENT)
        person.press("alt+a")
        person.is_at("Snel noteren")
        person.type("@soufi")
        person.press("Tab")
        person.type("vr")
        person.sees(f"{story.YOUTH_WORK} – Soufiane Amrani")
        person.press("Return", "Escape")
        person.is_at("Inbreng")
        person.press("Tab", "o", "shift+Tab", "Return")
        _turn_of(person, "Slachtofferhulp")
        _bring_in(person, story.FROM_THE_THIRD, "f")
        person.sees("4 van 9 partners aan het woord geweest")
    vault, none = TheVault(person, story.CASE), None
    vault.holds(
        lambda this: {row.text: (row.organisation, row.kind, row.share_with) for row in this.contributions},
        {
            story.SIGNAL: ("politie", ContributionKind.UNCONFIRMED_SIGNAL, ("zvh", "politie")),
            story.FACT: ("opvang", ContributionKind.FACT, none),
            story.VIEW: ("jongerenwerk", ContributionKind.VIEW_OF_PERSON, none),
            story.JUDGEMENT: ("jongerenwerk", ContributionKind.PROFESSIONAL_JUDGEMENT, none),
            story.FROM_THE_THIRD: ("shn", ContributionKind.FACT, none),
        },
    )
    friday = story.friday(date.today())
    vault.holds(
        lambda this: [(row.text, row.owner, row.due) for row in this.actions], [(story.SENTENCE, "soufiane", friday)]
    )
    return tally


def show_the_room(person: Person) -> None:
    """The third party is at the table: the second window holds no more than she may see."""
    room = TheRoom(person)
    with person.step("a note of the chair's own"):
        person.press("shift+F3")
        person.is_at("Eigen notities")
        person.type(story.PRIVATE_NOTE)
        person.press("shift+F3")
        person.is_at("Inbreng")
        TheVault(person, story.CASE).holds(lambda this: this.proceedings.private_notes, story.PRIVATE_NOTE)
    with person.step("the beamer"):
        before = person.now_at()
        person.press("F9")
        room.sees("Stap 3 van 8", story.FROM_THE_THIRD, story.SENTENCE)
        room.sees_none_of(story.SIGNAL, story.FACT, story.VIEW, story.JUDGEMENT, story.PRIVATE_NOTE, "Vraag aan")
        person.sees("Beamer aan · 4 niet getoond")
        room.photograph("what the room sees")
        assert person.now_at() == before, "the keyboard stays where it was"


def weigh_roles(person: Person) -> None:
    room = TheRoom(person)
    day = date.today() - timedelta(days=9)
    with person.step("4 roles"):
        person.press("F8", "ctrl+i")
        person.is_at("Incident")
        person.type(story.INCIDENT)
        person.fill("Gebeurd op", f"{day.day}-{day.month}-{day.year}")
        person.press("Return")
        person.sees("Nog wegen")
        person.press("Return")
        person.mark("Pleger", "Beide")
        person.mark("Laag", "Redelijk")
        person.fill("Signaal toevoegen, dan Enter", story.COERCION)
        person.press("Return")
        person.fill("Onderbouwing", story.REASONING)
        person.fill("Afwijkend standpunt", story.ROLE_DISSENT)
        person.go_to("OM-toets als vervolg")
        person.press("Return")
        room.sees("Stap 4 van 8")
        room.sees_none_of(*story.SECRETS_OF_THE_ROOM, story.INCIDENT)
    TheVault(person, story.CASE).holds(
        lambda this: [
            (row.person, row.role, row.incident, row.incident_on, row.coercion_signals, row.reasoning, row.dissent)
            for row in this.role_assessments
        ],
        [("jeffrey", Role.BOTH, story.INCIDENT, day, (story.COERCION,), story.REASONING, story.ROLE_DISSENT)],
    )


def plan_in_domains(person: Person) -> Tally:
    """Scores, a goal, and an action whose life domain is the one in view; how many keys that action took."""
    room = TheRoom(person)
    with person.step("5 domains"):
        person.press("F8")
        person.is_at("Identiteitsbewijs…")
        person.press("5", "Down", "2", "Down", "4", "Down", "3", "Up", "Up")
        person.sees("4 van 8 besproken")
        person.fill("Wat beschermt", story.PROTECTS)
        person.fill("Wat is een risico", story.AT_RISK)
        person.press("ctrl+g")
        person.is_at("Nieuw doel: typ, dan Enter")
        person.type(story.GOAL)
        person.press("Return")
        person.is_at("Bereikt als")
        person.type(story.MEASURE)
        person.press("Escape")
        with person.counting() as tally:
            person.press("F2")
            person.describe(story.IN_VIEW)
            person.type(" @w vr")
            person.press("Return")
        person.press("Escape")
        room.sees("5 Leefgebieden", story.HOUSING, story.GOAL, story.IN_VIEW)
        room.sees_none_of(story.PROTECTS, story.AT_RISK, "Niet zelfredzaam")
    vault, housing = TheVault(person, story.CASE), "onderdak"
    vault.holds(
        lambda this: {row.domain: int(row.score) for row in this.domain_assessments},
        {"id": 5, housing: 2, "inkomen": 4, "schulden": 3},
    )
    vault.holds(
        lambda this: [(row.protective, row.risk) for row in this.domain_assessments if row.domain == housing],
        [(story.PROTECTS, story.AT_RISK)],
    )
    vault.holds(
        lambda this: [(row.text, row.measure, row.domain) for row in this.goals], [(story.GOAL, story.MEASURE, housing)]
    )
    agreed = (story.IN_VIEW, "wout", "opvang", housing, story.friday(date.today()))
    vault.holds(lambda this: _agreed(this)[-1], agreed)
    return tally


def note_in_passing(person: Person) -> Tally:
    """Somebody leaves, and lines are typed with names completed; how many keys a whole action took."""
    vault, today = TheVault(person, story.CASE), date.today()
    with person.step("somebody leaves"):
        person.press("alt+1", *["Down"] * 8)
        person.is_at(f"{story.LEAVING}…")
        person.press("v")
        person.sees("13 genodigd · 10 aanwezig (2 deels) · 3 afwezig")
        vault.holds(lambda this: [row.person for row in this.attendance if row.left_at], ["ilse"])
    with person.step("quick entry"):
        person.press("F2")
        person.is_at("Snel noteren")
        with person.counting() as tally:
            person.press("F2")
            person.describe(story.IN_PASSING)
            person.type(" @p #o vr")
            person.press("Return")
        person.type(f"{story.IN_FULL} @soufi")
        person.press("Tab")
        person.type("#werk")
        person.press("Tab")
        person.expect(lambda: "Werk en inkomen" in inside.text_of(inside.focused()), "Tab completes a name")
        person.type("over 2 weken")
        person.sees(story.YOUTH_WORK)
        person.photograph("what the line is understood to be")
        person.press("alt+2", "Return")
        person.type("?oor")
        person.press("Tab")
        person.type(f"{story.OPINION_IN_A_LINE} @verslav")
        person.press("Tab", "Return")
        person.type(f"{story.FORGOTTEN} @maud ma")
        person.press("Return", "Escape")
    vault.holds(
        lambda this: _agreed(this)[-3:],
        [
            (story.IN_PASSING, "sanne", "politie", "onderdak", story.friday(today)),
            (story.IN_FULL, "soufiane", "jongerenwerk", "inkomen", today + timedelta(weeks=2)),
            (story.FORGOTTEN, "maud", "zvh", None, story.monday(today)),
        ],
    )
    vault.holds(lambda this: this.actions[-2].track, Track.OFFER_PERSPECTIVE)
    said = (story.OPINION_IN_A_LINE, "verslaving", ContributionKind.PROFESSIONAL_JUDGEMENT)
    vault.holds(lambda this: [(row.text, row.organisation, row.kind) for row in this.contributions][-1], said)
    return tally


def _agreed(this: ConferenceSnapshot) -> list[tuple[str, str | None, str | None, str | None, date | None]]:
    return [(row.text, row.owner, row.organisation, row.domain, row.due) for row in this.actions]


def _turn_of(person: Person, partner: str) -> None:
    """Enter on an empty line goes on to the next partner in the round."""
    for _ in range(12):
        if person.look(lambda: f"Inbreng van {partner}" in inside.words()):
            return
        person.press("Return")
    person.sees(f"Inbreng van {partner}")


def _bring_in(person: Person, text: str, kind: str) -> None:
    """Type it, and a letter for its kind."""
    person.describe(text)
    person.press("Tab", kind, "shift+Tab", "Return")
    person.is_at("Inbreng")


def _share_with_two(person: Person, text: str, kind: str) -> None:
    """Its source lets nobody see it but the house and itself."""
    person.describe(text)
    person.press("Tab", kind, "d")
    person.choose("Deelbaar met", "alleen…")
    person.press("Tab")
    person.is_at(story.HOUSE)
    person.press("space", "p")
    person.is_at(story.POLICE)
    person.press("space")
    person.photograph("shared with two")
    person.press("Escape")
    person.is_at("Inbreng")

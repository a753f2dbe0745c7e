"""What is typed at a follow-up conference of forty minutes. Everyone is fictional; the case is an example's."""

import re
from collections.abc import Callable
from datetime import date, datetime, time, timedelta
from pathlib import Path

CASE, CONCERNED, FIRST_NAME = "ZVH-BR-2026-0042", "Jeffrey Grootenboer", "Jeffrey"
LATE, LEAVING, THIRD = "Wout", "Ilse", "Mirte Oudshoorn"
POLICE, YOUTH_WORK = "Politie – Districtsrecherche en basisteam Brinkerdam", "Jongerenwerk StraatGoud"
HOUSE = "Zorg- en Veiligheidshuis Brinkerdam e.o."
HOUSING = "Onderdak"

LAST_HELD = "2026-07-02"  # in the example

RESULT = "Een schuldeiser antwoordt niet"
FACT = "Op vrijdag is hij vijf keer op tijd gekomen"
FROM_THE_THIRD = "De benadeelde heeft de brief gelezen"
JUDGEMENT = "Hij zoekt zelf hulp als het spannend wordt. De moeder wil weer afspreken"
SENTENCE = "De moeder wil weer afspreken"
SIGNAL = "Rico zou weer in de stad zijn gezien"
VIEW = "Jeffrey zegt dat hij dit jaar wil sparen"
PRIVATE_NOTE = "Rustig aan met de verslaving vandaag"
OPINION_IN_A_LINE = "Zijn mentor merkt dat hij beter slaapt"

INCIDENT, COERCION = "Pakketjes bewaard voor een kennis", "Hij moest zijn telefoon inleveren"
REASONING, ROLE_DISSENT = "Hij bewaarde ze uit angst voor die kennis", "Het parket ziet hem als pleger"
PROTECTS, AT_RISK = "Een vaste begeleider van De Kade", "De kamer houdt op in het voorjaar"
GOAL, MEASURE = "Een eigen kamer met begeleiding", "Een huurcontract voor een jaar"

IN_PASSING, IN_VIEW, IN_FULL = "Nummer doorgeven aan de wijkagent", "Kamer bezichtigen", "Bewonersoverleg bijwonen"
FORGOTTEN = "Iets dat weer wegmag"
DECISION, RATIONALE = "Jeffrey blijft tot de zomer bij De Kade", "Zonder bed valt zijn leerbaan weg"
DISSENT = "De politie wil een plek buiten de stad"
SECOND_DECISION = "Een gebiedsverbod rond de school wordt aangevraagd"
OPTIONS = (
    (
        "Nu een verbod",
        "De ronselaar blijft weg",
        "Het maakt hem boos",
        "Hij durft weer naar school",
        "Zijn moeder slaapt",
    ),
    (
        "Eerst een gesprek",
        "Het blijft rustig",
        "De ronselaar kan doorgaan",
        "Hij wacht in angst",
        "Zijn moeder wacht mee",
    ),
)
CHOSEN_BECAUSE = "Zonder verbod gaat hij niet naar school"
IF, THEN = "Rico staat bij de school", "De school belt de wijkagent"
TOLD_HOW, DELAY_GROUND = "gesprek op De Kade", "Slachtofferhulp kiest het moment"
OBJECTION = "Het parket wil eerder aangifte"
REASON_TO_GO_ON = "Aan tafel besproken"
AMENDED_BECAUSE = "De datum van de kamer klopte niet"
ADDED_LATER = "De huur gaat in op de eerste"

VERSIONS = ("1.0", "1.1")

SECRETS_OF_THE_ROOM = (PRIVATE_NOTE, SIGNAL, OPINION_IN_A_LINE, DELAY_GROUND, COERCION, REASONING, ROLE_DISSENT)


def case_file(example: Path, today: date) -> str:
    """The example as if its last conference was held six weeks ago."""
    moved = today - timedelta(weeks=6) - date.fromisoformat(LAST_HELD)

    def later(day: re.Match[str]) -> str:
        return (date.fromisoformat(day[0]) + moved).isoformat()

    return re.sub(r"\b(?:19|20)\d\d-[01]\d-[0-3]\d\b", later, example.read_text("utf-8"))


def forty_minutes(now: datetime) -> tuple[time, ...]:
    """From now on, and still within the day: when it begins, when one more comes, and when it ends."""
    begin = min(now, now.replace(hour=23, minute=19)).replace(second=0, microsecond=0)
    return tuple((begin + timedelta(minutes=minutes)).time() for minutes in (0, 10, 40))


def coming(weekday: int) -> Callable[[date], date]:
    """The coming day of the week, Monday being 0; never today."""
    return lambda today: today + timedelta(days=(weekday - today.weekday() - 1) % 7 + 1)


friday, monday = coming(4), coming(0)

"""What is typed in the journey. Everyone is fictional."""

from dataclasses import dataclass
from datetime import date, timedelta

VAULT, HOUSE, COORDINATOR = "PGA-team Kersenveld", "Veiligheidshuis Kersenveld", "Ingrid Oosterling"
PASSPHRASE = "zeven blauwe fietsen in de regen"

CASE = "ZVH-2026-118"
PURPOSE = "Rust en veiligheid in de Kersenstraat"
CRITERIA = {
    "a": "Schulden en een verslaving",
    "b": "Wonen, geld en middelen hangen samen",
    "c": "De buren slapen niet meer",
    "d": "Zorg of straf alleen hielp niet",
}
CONCERNED, BSN, VICTIM = "Ruben Aaldering", "123456782", "Elske Vondeling"

POLICE, CARE, HOUSING = "Politie Kersenveld", "Wijkteam Noord", "Woonstichting De Brug"
ORGANISATIONS = {HOUSE: "Lid 1", POLICE: "Lid 1", CARE: "Lid 2", HOUSING: "Derde"}
CHAIR, OFFICER, CARER, LANDLADY = "Maud Hageman", "Joost Pijnakker", "Hanneke Brandsma", "Zoe Terwindt"
PROFESSIONALS = {CHAIR: HOUSE, OFFICER: POLICE, CARER: CARE, LANDLADY: HOUSING}

FACT, JUDGEMENT = "Twaalf meldingen van overlast sinds juni", "Hij komt afspraken na als iemand hem ophaalt"
INCIDENT, SIGNAL = "Vernieling van de voordeur", "Iemand anders inde zijn uitkering"
REASONING, ROLE_DISSENT = "Hij deed het onder druk van een bekende", "De politie ziet hem vooral als pleger"
GOAL, MEASURE = "Een vaste plek om te wonen", "Zes maanden geen huurachterstand"
DECISION, RATIONALE = "Ontruiming wordt twee maanden uitgesteld", "Zonder woning valt alle begeleiding weg"
SECOND_DECISION, SECOND_RATIONALE = "Een bewindvoerder wordt aangevraagd", "De schulden groeien door"
DISSENT, OBJECTION = "De verhuurder wil eerder ontruimen", "Het wijkteam vindt bewind te zwaar"
TOLD_HOW, DELAY_GROUND = "gesprek thuis", "Haar veiligheid gaat nu voor"
REASON_TO_GO_ON = "Aan tafel besproken en akkoord"


@dataclass(frozen=True)
class Agreed:
    """An action as it must be found in the documents."""

    text: str
    owner: str
    organisation: str
    due: date


def actions(today: date) -> tuple[Agreed, ...]:
    """The actions that are agreed: one in two weeks through the form, one on the coming Friday in a line."""
    friday = today + timedelta(days=(4 - today.weekday() - 1) % 7 + 1)
    return (
        Agreed("Inkomen aanvragen", CARER, CARE, today + timedelta(weeks=2)),
        Agreed("Huisbezoek bij het gezin", OFFICER, POLICE, friday),
    )


def next_conference(today: date) -> date:
    """The day on which the table meets again."""
    return today + timedelta(weeks=6)


NAMES_IN_THE_CASE = (CONCERNED, VICTIM, CHAIR, OFFICER, CARER, LANDLADY)
SECRETS = (
    *NAMES_IN_THE_CASE,
    *(name.split()[-1] for name in NAMES_IN_THE_CASE),  # no shorter: any three bytes turn up in an encrypted file
    *(BSN, CASE, PASSPHRASE, PURPOSE, FACT, JUDGEMENT, INCIDENT, SIGNAL, REASONING, ROLE_DISSENT, GOAL, MEASURE),
    *(DECISION, RATIONALE, SECOND_DECISION, SECOND_RATIONALE, DISSENT, OBJECTION, TOLD_HOW, DELAY_GROUND),
    *CRITERIA.values(),
    *("Inkomen aanvragen", "uisbezoek bij het gezin", "Zaal 2", POLICE, CARE, HOUSING, REASON_TO_GO_ON),
)

"""A case in which every item bears a word of its own, so that it can be found wherever it went.

Jesse offended, Zoë is the victim, and the case is about both; Fenna is of Jesse's circle. The landlord and the school
are third parties. The second conference is the one that the documents are about.
"""

from datetime import date, datetime
from typing import Any

from models.kinds import (
    ActionStatus,
    AttendanceStatus,
    ConferenceKind,
    ContributionKind,
    ParticipantType,
    Phase,
    Position,
    Regime,
    RelationType,
    Role,
    Score,
    Track,
)
from models.records import (
    Amendment,
    CaseSnapshot,
    ConferenceSnapshot,
    CriterionAnswer,
    DecisionSnapshot,
    DilemmaOption,
    DilemmaSnapshot,
    DisclosureSnapshot,
    DomainAssessmentSnapshot,
    DomainSnapshot,
    Feedback,
    Finalisation,
    GoalSnapshot,
    InformingSnapshot,
    InstrumentSnapshot,
    OrganisationSnapshot,
    Override,
    PersonSnapshot,
    PlainText,
    PreviousMinutes,
    Proceedings,
    ScenarioSnapshot,
    Unread,
)
from tests.builders import action, attends, contribution, decision, role_assessment, update

JESSE_NUMBER, ZOE_NUMBER = "999990019", "999990093"
CONFERENCE = "c2"
_PRESENT = AttendanceStatus.PRESENT
_VIEW = ContributionKind.VIEW_OF_PERSON


def _organisation(key: str, name: str, kind: ParticipantType, **more: Any) -> OrganisationSnapshot:
    return OrganisationSnapshot(key=key, name=name, participant_type=kind, **more)


def _works(key: str, name: str, at: str) -> PersonSnapshot:
    return PersonSnapshot(key=key, name=name, position=Position.PROFESSIONAL, organisation=at, function="medewerker")


_ORGANISATIONS = (
    _organisation(
        "politie", "Politie Qapolitie", ParticipantType.PARAGRAPH_1, secure_email="qabox@x.example", oin="1" * 20
    ),
    _organisation("ggz", "GGZ Qaggz", ParticipantType.PARAGRAPH_2),
    _organisation("ggd", "GGD Qaggd", ParticipantType.PARAGRAPH_2),
    _organisation("verhuurder", "Verhuurder Qaverhuur", ParticipantType.THIRD_PARTY),
    _organisation("school", "School Qaschool", ParticipantType.THIRD_PARTY),
)
_PEOPLE = (
    PersonSnapshot(
        key="jesse",
        name="Jesse Qajesse",
        position=Position.PERSON_CONCERNED,
        bsn=JESSE_NUMBER,
        born_on=date(2001, 5, 3),
        safe_contact="Qaveiligjesse",
    ),
    PersonSnapshot(
        key="zoe",
        name="Zoë Qazoe",
        position=Position.PERSON_CONCERNED,
        bsn=ZOE_NUMBER,
        born_on=date(1987, 2, 1),
        safe_contact="Qaveiligzoe",
    ),
    PersonSnapshot(
        key="fenna",
        name="Fenna Qafenna",
        position=Position.CIRCLE,
        relation="Qarelatie van Jesse",
        relation_type=RelationType.FAMILY,
        related_to=("jesse",),
    ),
    _works("anouk", "Anouk Qaanouk", "politie"),
    _works("hatice", "Hatice Qahatice", "ggz"),
    _works("rob", "Rob Qarob", "ggd"),
    _works("sara", "Sara Qasara", "ggd"),
    _works("job", "Job Qajob", "verhuurder"),
    _works("els", "Els Qaels", "school"),
)
_ATTENDANCE = tuple(
    attends(person, of, _PRESENT, declaration_signed=True)
    for person, of in (
        ("anouk", "politie"),
        ("hatice", "ggz"),
        ("rob", "ggd"),
        ("sara", "ggd"),
        ("job", "verhuurder"),
        ("els", "school"),
        ("fenna", None),
    )
)


def _action(number: int, text: str, goal: int | None, of: str, owner: str, **more: Any) -> Any:
    return action(
        number,
        text=text,
        goal=goal,
        organisation=of,
        owner=owner,
        **({"track": Track.SET_LIMITS, "informing": "Door Anouk"} | more),
    )


_EARLIER = ConferenceSnapshot(
    key="c1",
    kind=ConferenceKind.FIRST,
    held_on=date(2026, 9, 1),
    attendance=_ATTENDANCE,
    contributions=(
        contribution("Ik wil rust, Qavroegerewoorden.", kind=_VIEW, about=("jesse",), share_with=("politie",)),
        contribution("Wij zagen Qavroegerfeit."),
    ),
    goals=(
        GoalSnapshot(number=1, text="Jesse heeft Qadoeljesse.", person="jesse", domain="wonen"),
        GoalSnapshot(number=2, text="Zij heeft Qadoelzoe.", person="zoe", domain="wonen"),
    ),
    actions=(_action(1, "Regelt Qavroegereactie.", 1, "politie", "anouk"),),
    decisions=(decision("Voor Jesse geldt Qavroegerbesluit."),),
)
_CONTRIBUTIONS = (
    contribution("Wij zagen Qaopen."),
    contribution("Wij zagen Qaenkelen.", share_with=("politie", "ggz")),
    contribution(
        "Wij zagen Qametderde.",
        share_with=("politie", "ggz", "ggd", "verhuurder"),
        conditions="Alleen Qavoorwaarde",
        handling_code="Qacode",
    ),
    contribution("Wij zagen Qaniemand.", share_with=()),
    contribution("Wij zagen Qabuitenverslag.", in_minutes=False),
    contribution("Ik wil Qaeigenwoorden.", kind=_VIEW, about=("jesse",)),
    contribution("Ik wil Qawoordenzoe.", kind=_VIEW, about=("zoe",)),
    contribution("Ik mis Zoë Qawoordenoverzoe.", kind=_VIEW, about=("jesse",)),
    contribution("Ik zag haar op Kerkstraat 12, Qawoordenadres.", kind=_VIEW, about=("jesse",)),
)
_ACTIONS = (
    _action(
        2, "Regelt Qaactiejesse.", 1, "politie", "anouk", condition="Als Qaconditie", informing="Door Qainformering"
    ),
    _action(3, "Plaatst Qabescherming.", 2, "politie", "anouk", track=Track.PROTECTION),
    _action(4, "Herstelt Qaactieverhuur.", 1, "verhuurder", "job", due=date(2026, 12, 24)),
    _action(5, "Bekijkt Qaactiezonderdoel.", None, "ggz", "hatice"),
    _action(6, "Belt Jesse over Qaactiegenoemd.", None, "ggz", "hatice"),
    _action(7, "Scheidt Jesse en Zoë met Qaactiebeiden.", 1, "ggz", "hatice"),
    _action(8, "Gaat langs bij Kerkstraat 12 met Qaactieadres.", 1, "ggz", "hatice"),
    _action(9, "Haalt het slachtoffer op met Qaactieslachtoffer.", 1, "ggz", "hatice"),
    _action(10, "Ondersteunt met Qaactieschool.", 2, "school", "els"),
)
_DECISIONS = (
    decision(
        "Jesse krijgt Qabesluitjesse.",
        rationale="Want Qaredenjesse.",
        alternatives=("Anders Qaalternatief",),
        dissent="Tegen is Qadissent",
    ),
    decision("Voor Jesse geldt Qabesluitreden.", rationale="Dat is veilig voor Zoë, Qaredenoverzoe."),
    decision("Er komt Qabesluitniemand."),
    decision("Jesse blijft weg bij Zoë, Qabesluitbeiden."),
    decision("Zoë krijgt Qabesluitzoe."),
)
_DILEMMA = DilemmaSnapshot(
    question="Wel of niet Qadilemma",
    options=(
        DilemmaOption(key="a", text="Wel", consequences_for_others="Voor anderen Qagevolgen"),
        DilemmaOption(key="b", text="Niet"),
    ),
    chosen="a",
)
_MINUTES = Proceedings(
    previous_minutes=PreviousMinutes.REMARKS,
    previous_remarks="Gewijzigd is Qaopmerking.",
    questions=(("politie", "Qavraag"),),
    set_aside=(Override(gap="x", reason="Qaopzij"),),
    unread=(Unread(place="conference", field="held_on", text="Qaongelezen"),),
    private_notes="Qanotitie",
)
_FINAL = datetime(2026, 11, 30, 9, 0)
_THIS = ConferenceSnapshot(
    key=CONFERENCE,
    kind=ConferenceKind.FOLLOW_UP,
    held_on=date(2026, 11, 24),
    place="Zaal Qazaal",
    chair="anouk",
    secretary="sara",
    next_conference_on=date(2027, 1, 12),
    attendance=_ATTENDANCE,
    contributions=_CONTRIBUTIONS,
    role_assessments=(
        role_assessment(
            "jesse",
            "Qaincident",
            role=Role.PERPETRATOR,
            reasoning="Want Qaonderbouwing",
            dissent="Anders ziet Qaroldissent",
            coercion_signals=("Qadwang",),
        ),
        role_assessment("zoe", "Qaincident", role=Role.VICTIM),
    ),
    domain_assessments=(
        DomainAssessmentSnapshot(
            person="jesse", domain="wonen", score=Score.ACUTE, protective="Steun Qabeschermend", risk="Gevaar Qarisico"
        ),
    ),
    instruments=(InstrumentSnapshot(person="jesse", name="RISC Qainstrument", outcome="Uitkomst Qauitkomst"),),
    actions=_ACTIONS,
    action_updates=(
        update(1, ActionStatus.IN_PROGRESS, result="Bereikt is Qaresultaat."),
        update(2, ActionStatus.IN_PROGRESS, result="Gezien is Qaresultaatjesse."),
        update(4, ActionStatus.IN_PROGRESS, result="Besteld is Qaresultaatverhuur."),
    ),
    decisions=_DECISIONS,
    dilemmas=(_DILEMMA,),
    scenarios=(ScenarioSnapshot(when="Qaals", then="Dan Qadan", who="Qawie", reachable="Bel Qabereikbaar"),),
    informing=(
        InformingSnapshot(person="jesse", by="anouk", how="In een gesprek, Qahoe.", on=date(2026, 11, 26)),
        InformingSnapshot(person="zoe", delay_ground="UAVG 41: Qauitstel", review_on=date(2027, 1, 5)),
    ),
    feedback_to_referrer=Feedback(text="Gemeld is Qaterugkoppeling", to="school", by="anouk"),
    scale_up="Bij Qaopschaal",
    scale_down="Na Qaafschaal",
    proceedings=_MINUTES,
    finalisation=Finalisation(
        version="1.1", at=_FINAL, by="Qadoor", overrides=(Override(gap="y", reason="Qaweggezet"),)
    ),
    amendment=Amendment(
        version="1.1",
        replaces="1.0",
        replaced_at=_FINAL,
        reason="Hersteld is Qawijziging",
        at=_FINAL,
        by="Qahersteller",
    ),
)
_LATER = ConferenceSnapshot(
    key="c3",
    kind=ConferenceKind.EVALUATION,
    held_on=date(2027, 1, 12),
    attendance=_ATTENDANCE,
    decisions=(DecisionSnapshot(text="Voor Jesse geldt Qalaterbesluit."),),
)
_ON = date(2026, 11, 25)
CASE = CaseSnapshot(
    id=0,
    number="ZVH-2026-0815",
    regime=Regime.ZVH,
    opened_on=date(2026, 8, 1),
    first_processed_on=date(2026, 8, 1),
    purpose="Het doel is Qahoofddoel.",
    binding="Doelbinding Qabinding.",
    occasion="Aanleiding is Qaaanleiding.",
    criterion_a=CriterionAnswer(met=True, explanation="Want Qacriterium"),
    ave_phase=3,
    phase=Phase.CONFERENCE,
    process_director="anouk",
    case_director="anouk",
    contact_point="Contactpunt Qacontactpunt",
    source_system_reference="Register Qakenmerk",
    domains=(DomainSnapshot(key="wonen", name="Huisvesting"),),
    organisations=_ORGANISATIONS,
    people=_PEOPLE,
    conferences=(_EARLIER, _THIS, _LATER),
    disclosures=(
        DisclosureSnapshot(to="ggd", on=_ON, what="Gegevens Qaverstrekking", conference=CONFERENCE, ground="Wgs"),
        DisclosureSnapshot(to="ggz", on=_ON, what="Verslag Qaverslag", conference=CONFERENCE, document="verslag"),
        DisclosureSnapshot(
            to_person="zoe", on=_ON, what="Brief Qabriefzoe", conference=CONFERENCE, document="burgerversie"
        ),
    ),
)
REWRITTEN = (PlainText(place=f"decision:{_DECISIONS[0].id}", text="Jesse mag niet meer bij Zoë komen, Qaherschreven."),)

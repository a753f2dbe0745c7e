"""Small whole cases built from records, for tests that need no vault."""

from dataclasses import replace
from datetime import date
from itertools import count
from typing import Any

from models.kinds import (
    AttendanceStatus,
    ConferenceKind,
    ContributionKind,
    ParticipantType,
    Position,
    Regime,
    RelationType,
)
from models.records import (
    ActionSnapshot,
    ActionUpdateSnapshot,
    AttendanceSnapshot,
    CaseSnapshot,
    ConferenceSnapshot,
    ContributionSnapshot,
    CriterionAnswer,
    DecisionSnapshot,
    DomainSnapshot,
    InformingSnapshot,
    OrganisationSnapshot,
    PersonSnapshot,
    RoleAssessmentSnapshot,
)

HELD_ON = date(2026, 11, 24)
_ids = count(1)


def organisation(key: str, name: str, kind: ParticipantType = ParticipantType.PARAGRAPH_1) -> OrganisationSnapshot:
    return OrganisationSnapshot(id=next(_ids), key=key, name=name, participant_type=kind, statutory_task=f"taak {key}")


def professional(key: str, name: str, works_at: str) -> PersonSnapshot:
    return PersonSnapshot(id=next(_ids), key=key, name=name, position=Position.PROFESSIONAL, organisation=works_at)


def action(number: int = 1, **changes: Any) -> ActionSnapshot:
    whole = {"text": "Huisbezoek", "owner": "anouk", "organisation": "politie", "due": date(2026, 12, 1)}
    return ActionSnapshot(id=next(_ids), number=number, **(whole | changes))


def update(number: int, status: Any, **changes: Any) -> ActionUpdateSnapshot:
    return ActionUpdateSnapshot(id=next(_ids), number=number, status=status, **changes)


def contribution(text: str = "Er is vaak ruzie.", **changes: Any) -> ContributionSnapshot:
    whole: dict[str, Any] = {"organisation": "politie", "kind": ContributionKind.FACT}
    return ContributionSnapshot(id=next(_ids), text=text, **(whole | changes))


def decision(text: str, **changes: Any) -> DecisionSnapshot:
    return DecisionSnapshot(id=next(_ids), text=text, **changes)


def role_assessment(person: str, incident: str, **changes: Any) -> RoleAssessmentSnapshot:
    return RoleAssessmentSnapshot(id=next(_ids), person=person, incident=incident, **changes)


def attends(person: str | None, of: str | None, status: AttendanceStatus | None, **changes: Any) -> AttendanceSnapshot:
    return AttendanceSnapshot(id=next(_ids), person=person, organisation=of, status=status, **changes)


def conference(key: str = "c1", held_on: date = HELD_ON, **changes: Any) -> ConferenceSnapshot:
    return ConferenceSnapshot(id=next(_ids), key=key, kind=ConferenceKind.FIRST, held_on=held_on, **changes)


def complete_conference(**changes: Any) -> ConferenceSnapshot:
    """A conference that lacks nothing."""
    whole: dict[str, Any] = {
        "confidentiality_read_out": True,
        "next_conference_on": date(2026, 12, 15),
        "attendance": (attends("anouk", "politie", AttendanceStatus.PRESENT),),
        "contributions": (contribution(),),
        "actions": (action(),),
        "decisions": (decision("Het plan gaat door."),),
        "informing": (InformingSnapshot(id=next(_ids), person="jesse", on=date(2026, 11, 26)),),
    }
    return conference(**(whole | changes))


def case(*conferences: ConferenceSnapshot, **changes: Any) -> CaseSnapshot:
    """A case under the Wgs with three organisations, in which nothing is missing but the conferences given."""
    met = CriterionAnswer(met=True)
    whole = CaseSnapshot(
        id=next(_ids),
        number="ZVH-2026-0147",
        regime=Regime.ZVH,
        opened_on=date(2026, 9, 1),
        first_processed_on=date(2026, 9, 1),
        purpose="Jesse is los van zijn opdrachtgevers.",
        criterion_a=met,
        criterion_b=met,
        criterion_c=met,
        criterion_d=CriterionAnswer(met=False),
        case_director="anouk",
        domains=(
            DomainSnapshot(id=next(_ids), key="wonen", name="Huisvesting"),
            DomainSnapshot(id=next(_ids), key="fin", name="Financiën"),
            DomainSnapshot(id=next(_ids), key="werk", name="Werk & opleiding"),
        ),
        organisations=(
            organisation("politie", "Politie"),
            organisation("wijkteam", "Wijkteam Oeverdam-Oost", ParticipantType.PARAGRAPH_2),
            organisation("verhuurder", "Oeverwonen", ParticipantType.THIRD_PARTY),
        ),
        people=(
            PersonSnapshot(
                id=next(_ids),
                key="jesse",
                name="Jesse Valkenier",
                position=Position.PERSON_CONCERNED,
                born_on=date(2007, 3, 1),
            ),
            PersonSnapshot(
                id=next(_ids),
                key="fenna",
                name="Fenna Valkenier",
                position=Position.CIRCLE,
                relation="zusje",
                relation_type=RelationType.FAMILY,
                born_on=date(2017, 5, 2),
            ),
            professional("anouk", "Anouk Brandsma", "politie"),
            professional("ferry", "Ferry Blom", "politie"),
            professional("hatice", "Hatice Yıldız", "wijkteam"),
            professional("job", "Job Terpstra", "verhuurder"),
        ),
        conferences=conferences,
    )
    return replace(whole, **changes)

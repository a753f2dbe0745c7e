"""A small case in a vault, with a meeting about to begin."""

from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from models.kinds import AttendanceStatus, ConferenceKind, ParticipantType, Position, Regime
from models.records import (
    ActionDraft,
    AttendanceDraft,
    CaseDraft,
    CaseSnapshot,
    ConferenceDraft,
    ConferenceSnapshot,
    InformingDraft,
    OrganisationDraft,
    PersonDraft,
)
from models.services import Services

HELD_ON = date(2026, 11, 24)


@dataclass
class Meeting:
    """One case, with Anouk of the police, Job of the landlord (a third party), and Jesse, whom it is about."""

    services: Services
    case_id: int
    id: int

    @property
    def case(self) -> CaseSnapshot:
        return self.services.cases.get(self.case_id)

    @property
    def conference(self) -> ConferenceSnapshot:
        return self.services.conferences.get(self.id)

    def revise_case(self, **changes: Any) -> CaseDraft:
        return self.services.cases.revise(self.case_id, replace(draft_of(self.case), **changes))

    def agree(self, text: str = "Huisbezoek", **changes: Any) -> Any:
        """An action that lacks nothing, unless *changes* say so."""
        whole: dict[str, Any] = {"owner": "anouk", "organisation": "politie", "due": date(2026, 12, 1)}
        return self.services.minutes.add(self.id, ActionDraft(text=text, **(whole | changes)))

    def finish(self) -> None:
        """Do what final minutes wait for; what only warns is left as it is."""
        conference = replace(conference_draft(self.conference), next_conference_on=date(2026, 12, 15))
        self.services.conferences.revise(self.id, conference)
        self.services.minutes.add(self.id, InformingDraft(person="jesse", on=HELD_ON))
        self.services.minutes.add(
            self.id, AttendanceDraft(person="anouk", organisation="politie", status=AttendanceStatus.PRESENT)
        )
        self.revise_case(case_director="anouk")


def begin(services: Services, number: str = "PGA-1") -> Meeting:
    case = services.cases.create(case_draft(number))
    services.organisations.add(case.id, organisation("Politie"))
    services.organisations.add(case.id, organisation("Verhuurder", ParticipantType.THIRD_PARTY))
    services.people.add(case.id, PersonDraft(name="Jesse Valkenier", position=Position.PERSON_CONCERNED))
    services.people.add(case.id, professional("Anouk Brandsma", "politie"))
    services.people.add(case.id, professional("Job Terpstra", "verhuurder"))
    conference = services.conferences.plan(case.id, ConferenceDraft(kind=ConferenceKind.FIRST, held_on=HELD_ON))
    return Meeting(services, case.id, conference.id)


def case_draft(number: str = "PGA-1", **changes: Any) -> CaseDraft:
    day = date(2026, 9, 1)
    draft = CaseDraft(number=number, regime=Regime.LOCAL_PGA, opened_on=day, first_processed_on=day)
    return replace(draft, **changes)


def organisation(name: str, kind: ParticipantType = ParticipantType.PARAGRAPH_1) -> OrganisationDraft:
    return OrganisationDraft(name=name, participant_type=kind)


def professional(name: str, works_at: str | None = None) -> PersonDraft:
    return PersonDraft(name=name, position=Position.PROFESSIONAL, organisation=works_at)


def draft_of(case: CaseSnapshot) -> CaseDraft:
    return CaseDraft(**{name: getattr(case, name) for name in CaseDraft.__dataclass_fields__})


def conference_draft(conference: ConferenceSnapshot) -> ConferenceDraft:
    return ConferenceDraft(**{name: getattr(conference, name) for name in ConferenceDraft.__dataclass_fields__})

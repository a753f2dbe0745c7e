"""Frozen records: the only shape in which what is known leaves the models.

A *draft* is what a form yields; a *snapshot* is a draft as kept, with its identity. Identity (``id``) is not
compared, so that the same case in two vaults is equal. Inside a case, people, organisations, domains and conferences
are referred to by key, goals and actions by number, as in the case file.
"""

from models.records.agenda import (
    AgendaSlot,
    AgendaSnapshot,
    AttendeeDraft,
    AttendeeSnapshot,
    Invitation,
    TakeOver,
)
from models.records.assessment import (
    DomainAssessmentDraft,
    DomainAssessmentSnapshot,
    InstrumentDraft,
    InstrumentSnapshot,
    RoleAssessmentDraft,
    RoleAssessmentSnapshot,
)
from models.records.attendance import AttendanceDraft, AttendanceSnapshot
from models.records.case import CaseDraft, CaseLine, CaseSnapshot, CriterionAnswer, DomainSnapshot
from models.records.conference import (
    FIRST_DRAFT,
    Amendment,
    ConferenceDraft,
    ConferenceSnapshot,
    Finalisation,
    Override,
    PreviousMinutes,
    Proceedings,
    StepBudget,
    Unread,
)
from models.records.configuration import Configuration, HouseStyle, PlainWord, WordingChange
from models.records.contribution import ContributionDraft, ContributionSnapshot
from models.records.decision import (
    DecisionDraft,
    DecisionSnapshot,
    DilemmaDraft,
    DilemmaOption,
    DilemmaSnapshot,
    ScenarioDraft,
    ScenarioSnapshot,
)
from models.records.disclosure import DisclosureDraft, DisclosureSnapshot
from models.records.informing import Feedback, InformingDraft, InformingSnapshot
from models.records.keeping import (
    Arrival,
    DestroyedCase,
    Destruction,
    KeyHolder,
    LogCheck,
    LogEntry,
    LogFault,
    LogFilter,
    LogLine,
    Note,
    Retention,
    RetentionExtension,
    RetentionLine,
    UnreachedPlace,
)
from models.records.minutes_version import MinutesVersionSnapshot
from models.records.organisation import OrganisationDraft, OrganisationSnapshot
from models.records.person import PersonDraft, PersonSnapshot
from models.records.plain_text import PlainText
from models.records.plan import (
    ActionDraft,
    ActionSnapshot,
    ActionUpdateDraft,
    ActionUpdateSnapshot,
    GoalDraft,
    GoalSnapshot,
)

__all__ = [
    "FIRST_DRAFT",
    "ActionDraft",
    "ActionSnapshot",
    "ActionUpdateDraft",
    "ActionUpdateSnapshot",
    "AgendaSlot",
    "AgendaSnapshot",
    "Amendment",
    "Arrival",
    "AttendanceDraft",
    "AttendanceSnapshot",
    "AttendeeDraft",
    "AttendeeSnapshot",
    "CaseDraft",
    "CaseLine",
    "CaseSnapshot",
    "ConferenceDraft",
    "ConferenceSnapshot",
    "Configuration",
    "ContributionDraft",
    "ContributionSnapshot",
    "CriterionAnswer",
    "DecisionDraft",
    "DecisionSnapshot",
    "DestroyedCase",
    "Destruction",
    "DilemmaDraft",
    "DilemmaOption",
    "DilemmaSnapshot",
    "DisclosureDraft",
    "DisclosureSnapshot",
    "DomainAssessmentDraft",
    "DomainAssessmentSnapshot",
    "DomainSnapshot",
    "Feedback",
    "Finalisation",
    "GoalDraft",
    "GoalSnapshot",
    "HouseStyle",
    "InformingDraft",
    "InformingSnapshot",
    "InstrumentDraft",
    "InstrumentSnapshot",
    "Invitation",
    "KeyHolder",
    "LogCheck",
    "LogEntry",
    "LogFault",
    "LogFilter",
    "LogLine",
    "MinutesVersionSnapshot",
    "Note",
    "OrganisationDraft",
    "OrganisationSnapshot",
    "Override",
    "PersonDraft",
    "PersonSnapshot",
    "PlainText",
    "PlainWord",
    "PreviousMinutes",
    "Proceedings",
    "Retention",
    "RetentionExtension",
    "RetentionLine",
    "RoleAssessmentDraft",
    "RoleAssessmentSnapshot",
    "ScenarioDraft",
    "ScenarioSnapshot",
    "StepBudget",
    "TakeOver",
    "UnreachedPlace",
    "Unread",
    "WordingChange",
]

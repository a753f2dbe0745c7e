"""Entities: how what is known is kept, with the rules of the field in them. They never leave the models."""

from models.entities.action import Action, ActionUpdate
from models.entities.attendance import Attendance
from models.entities.attendee import Attendee
from models.entities.case import Case
from models.entities.case_row import CaseRow
from models.entities.conference import Conference
from models.entities.configuration import Configured
from models.entities.contribution import Contribution, ContributionRecipient, ContributionSubject
from models.entities.decision import Decision, Dilemma, Scenario
from models.entities.disclosure import Disclosure
from models.entities.domain import Domain, DomainAssessment
from models.entities.foundation import Base
from models.entities.goal import Goal
from models.entities.informing import Informing
from models.entities.instrument import Instrument
from models.entities.keeping import Destroyed, HalfTyped, JournalEntry, JournalHead, KeptTerm, Unreached
from models.entities.minutes_row import MinutesRow
from models.entities.minutes_version import MinutesVersion
from models.entities.organisation import Organisation
from models.entities.person import Person, PersonTie
from models.entities.plain_wording import PlainWording
from models.entities.role_assessment import RoleAssessment

__all__ = [
    "Action",
    "ActionUpdate",
    "Attendance",
    "Attendee",
    "Base",
    "Case",
    "CaseRow",
    "Conference",
    "Configured",
    "Contribution",
    "ContributionRecipient",
    "ContributionSubject",
    "Decision",
    "Destroyed",
    "Dilemma",
    "Disclosure",
    "Domain",
    "DomainAssessment",
    "Goal",
    "HalfTyped",
    "Informing",
    "Instrument",
    "JournalEntry",
    "JournalHead",
    "KeptTerm",
    "MinutesRow",
    "MinutesVersion",
    "Organisation",
    "Person",
    "PersonTie",
    "PlainWording",
    "RoleAssessment",
    "Scenario",
    "Unreached",
]

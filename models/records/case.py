"""What is known of a case as a whole."""

from dataclasses import dataclass, field, fields, replace
from datetime import date

from models.kinds import Criterion, Phase, Regime
from models.records.conference import ConferenceSnapshot
from models.records.disclosure import DisclosureSnapshot
from models.records.organisation import OrganisationSnapshot
from models.records.person import PersonSnapshot


@dataclass(frozen=True, slots=True, kw_only=True)
class CriterionAnswer:
    """Whether one admission criterion is met, and why (BGS 2.20)."""

    met: bool
    explanation: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseDraft:
    """What people write about a case."""

    number: str
    regime: Regime
    opened_on: date
    first_processed_on: date
    purpose: str = ""
    binding: str = ""
    occasion: str = ""
    criterion_a: CriterionAnswer | None = None
    criterion_b: CriterionAnswer | None = None
    criterion_c: CriterionAnswer | None = None
    criterion_d: CriterionAnswer | None = None
    ave_phase: int | None = None
    phase: Phase | None = None
    process_director: str | None = None
    case_director: str | None = None
    contact_point: str = ""
    source_system_reference: str = ""

    def criterion(self, criterion: Criterion) -> CriterionAnswer | None:
        """The answer to one admission criterion; None when nobody answered it yet."""
        answer: CriterionAnswer | None = getattr(self, f"criterion_{criterion.value}")
        return answer


@dataclass(frozen=True, slots=True, kw_only=True)
class DomainSnapshot:
    """One life domain (leefgebied) of the set this case works with."""

    id: int = field(compare=False, default=0)
    key: str
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseSnapshot(CaseDraft):
    """A whole case at one moment: people, organisations and domains by key, goals and actions by number.

    *kept_until* is the last day it may be kept with all that was decided about that, which its file has no room for;
    None where that is not known.
    """

    id: int = field(compare=False)
    kept_until: date | None = field(compare=False, default=None)
    domains: tuple[DomainSnapshot, ...] = ()
    organisations: tuple[OrganisationSnapshot, ...] = ()
    people: tuple[PersonSnapshot, ...] = ()
    conferences: tuple[ConferenceSnapshot, ...] = ()
    disclosures: tuple[DisclosureSnapshot, ...] = ()

    def rewritten(self, draft: CaseDraft) -> "CaseSnapshot":
        """The same case, with what *draft* says about it as a whole."""
        return replace(self, **{each.name: getattr(draft, each.name) for each in fields(CaseDraft)})

    def person(self, key: str | None) -> PersonSnapshot | None:
        """The person with this key; None when there is none."""
        return next((person for person in self.people if person.key == key), None)

    def organisation(self, key: str | None) -> OrganisationSnapshot | None:
        """The organisation with this key; None when there is none."""
        return next((organisation for organisation in self.organisations if organisation.key == key), None)

    def domain(self, key: str | None) -> DomainSnapshot | None:
        """The life domain with this key; None when there is none."""
        return next((domain for domain in self.domains if domain.key == key), None)

    def conference(self, key: str) -> ConferenceSnapshot:
        """The conference with this key. KeyError when there is none."""
        for conference in self.conferences:
            if conference.key == key:
                return conference
        raise KeyError("conference")

    def up_to(self, key: str) -> tuple[ConferenceSnapshot, ...]:
        """The conferences up to and including this one, oldest first."""
        keys = [conference.key for conference in self.conferences]
        return self.conferences[: keys.index(key) + 1]

    def before(self, key: str) -> tuple[ConferenceSnapshot, ...]:
        """The conferences before this one, oldest first."""
        return self.up_to(key)[:-1]

    @property
    def persons_concerned(self) -> tuple[PersonSnapshot, ...]:
        """The people this case is about."""
        return tuple(person for person in self.people if person.is_concerned)

    @property
    def title(self) -> str:
        """The names of the persons concerned, as a heading; the number while there are none."""
        return ", ".join(person.name for person in self.persons_concerned) or self.number


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseLine:
    """A case as one line in a list."""

    id: int
    number: str
    title: str
    regime: Regime
    phase: Phase | None
    case_director: str
    conferences: int
    last_conference_on: date | None
    next_conference_on: date | None
    open_actions: int
    late_actions: int

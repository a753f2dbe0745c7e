"""What a screen in the room may show, given who is there. What is not certain is not shown."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import time
from typing import Generic, TypeVar

from models.kinds import AttendanceStatus, ContributionKind, DataCategory, Position, Track
from models.records import (
    ActionSnapshot,
    AttendanceSnapshot,
    CaseSnapshot,
    ConferenceSnapshot,
    ContributionSnapshot,
    DecisionSnapshot,
    DomainAssessmentSnapshot,
    GoalSnapshot,
    InformingSnapshot,
    OrganisationSnapshot,
    PersonSnapshot,
    RoleAssessmentSnapshot,
)
from models.rules.progress import Standing, carried_over
from models.rules.sharing import in_minutes, may_see
from models.rules.veil import Veil

_ABSENT = (AttendanceStatus.ABSENT_WITH_NOTICE, AttendanceStatus.ABSENT_WITHOUT_NOTICE)
Row = TypeVar("Row")


@dataclass(frozen=True, slots=True)
class Audience:
    """Who may be looking: organisations, people of the case who are no professional, and whether somebody is unknown.

    Whoever is invited and not recorded as absent counts as there, until the time at which they left.
    """

    organisations: tuple[OrganisationSnapshot, ...]
    citizens: tuple[PersonSnapshot, ...]
    has_unknown: bool

    @property
    def has_outsiders(self) -> bool:
        """Whether anybody is there who does not receive the minutes (Wgs 2.31(9))."""
        return bool(self.citizens) or self.has_unknown or any(one.is_third_party for one in self.organisations)


@dataclass(frozen=True, slots=True)
class Part(Generic[Row]):
    """The rows of one kind that may be shown, and how many may not."""

    rows: tuple[Row, ...]
    dropped: int


@dataclass(frozen=True, slots=True)
class Showable:
    """What of a conference may be shown to an audience.

    Agreements are made with everybody who is there, so decisions, actions and goals are shown, except to somebody
    concerned what protects another or names another. What partners brought in and weighed is theirs: contributions,
    roles, scores and what was agreed before are for those who receive the minutes.
    """

    audience: Audience
    contributions: Part[ContributionSnapshot]
    roles: Part[RoleAssessmentSnapshot]
    scores: Part[DomainAssessmentSnapshot]
    earlier: Part[Standing]
    goals: Part[GoalSnapshot]
    decisions: Part[DecisionSnapshot]
    actions: Part[ActionSnapshot]
    informing: Part[InformingSnapshot]
    shows_purpose: bool


def audience(case: CaseSnapshot, conference: ConferenceSnapshot, at: time | None = None) -> Audience:
    """Who may be looking at this time of the day. An empty attendance list is an unknown audience."""
    here = [row for row in conference.attendance if _may_be_here(row, at)]
    organisations: dict[str, OrganisationSnapshot] = {}
    citizens: dict[str, PersonSnapshot] = {}
    has_unknown = not here
    for row in here:
        person = case.person(row.person)
        organisation = case.organisation(row.organisation or (person.organisation if person else None))
        if person is not None and person.position is not Position.PROFESSIONAL:
            citizens[person.key] = person
        elif organisation is not None:
            organisations[organisation.key] = organisation
        else:
            has_unknown = True
    return Audience(tuple(organisations.values()), tuple(citizens.values()), has_unknown)


def showable(case: CaseSnapshot, conference: ConferenceSnapshot, at: time | None = None) -> Showable:
    """What of the conference may be shown to those who are there at this time of the day."""
    those = audience(case, conference, at)
    rules = _Rules(case, conference, those)
    return Showable(
        audience=those,
        contributions=_part(conference.contributions, rules.contribution),
        roles=_part(conference.role_assessments, rules.partners_only),
        scores=_part(conference.domain_assessments, rules.score),
        earlier=_part(carried_over(case, conference.key), rules.earlier),
        goals=_part((goal for each in case.up_to(conference.key) for goal in each.goals), rules.goal),
        decisions=_part(conference.decisions, rules.decision),
        actions=_part(conference.actions, rules.action),
        informing=_part(conference.informing, rules.informing),
        shows_purpose=rules.names_nobody_else(case.purpose),
    )


class _Rules:
    """Whether each kind of row may be shown to one audience."""

    def __init__(self, case: CaseSnapshot, conference: ConferenceSnapshot, those: Audience) -> None:
        self._case, self._conference, self._those = case, conference, those
        self._citizens = {one.key for one in those.citizens}
        others = [
            one for one in case.people if one.position is not Position.PROFESSIONAL and one.key not in self._citizens
        ]
        self._others = Veil(case.people, {one.key: "" for one in others})

    def contribution(self, row: ContributionSnapshot) -> bool:
        """In the minutes, seen by everybody there, and never a citizen service number."""
        those = self._those
        if those.has_unknown or row.data_category is DataCategory.BSN:
            return False
        if not in_minutes(row, self._case, self._conference):
            return False
        return all(may_see(row, one) for one in those.organisations) and self._is_own_view(row)

    def partners_only(self, _: object) -> bool:
        """Nobody is there but those who receive the minutes."""
        return not self._those.has_outsiders

    def score(self, row: DomainAssessmentSnapshot) -> bool:
        """A person sees the own scores; a third party none."""
        if any(one.is_third_party for one in self._those.organisations) or self._those.has_unknown:
            return False
        return self._citizens <= {row.person}

    def earlier(self, row: Standing) -> bool:
        """A third party sees only what it does itself."""
        outside = [one.key for one in self._those.organisations if one.is_third_party]
        if self._those.has_unknown or any(key != row.action.organisation for key in outside):
            return False
        return self.action(row.action)

    def goal(self, row: GoalSnapshot) -> bool:
        """A person sees the goals for everyone and the own ones."""
        own = not self._citizens or row.person is None or self._citizens <= {row.person}
        return own and self.names_nobody_else(row.text)

    def decision(self, row: DecisionSnapshot) -> bool:
        """Nothing about another to somebody concerned."""
        return self.names_nobody_else(row.text)

    def action(self, row: ActionSnapshot) -> bool:
        """Nothing that protects another from somebody who is there."""
        if self._citizens and row.track is Track.PROTECTION:
            return False
        return self.names_nobody_else(row.text)

    def informing(self, row: InformingSnapshot) -> bool:
        """A person sees only the own; that somebody is told later is for those who receive the minutes."""
        if self._those.has_outsiders and (row.delay_ground or row.review_on):
            return False
        return self._citizens <= {row.person} and not self._those.has_unknown

    def names_nobody_else(self, text: str) -> bool:
        """Whether the text names nobody of the case but those concerned who are there, when any are."""
        return not self._citizens or not self._others.named_in(text)

    def _is_own_view(self, row: ContributionSnapshot) -> bool:
        if not self._citizens:
            return True
        about = set(row.about or (one.key for one in self._case.persons_concerned))
        own = row.kind is ContributionKind.VIEW_OF_PERSON and about == self._citizens and len(about) == 1
        return own and self.names_nobody_else(row.text)


def _may_be_here(row: AttendanceSnapshot, at: time | None) -> bool:
    if row.status in _ABSENT:
        return False
    return at is None or row.left_at is None or at < row.left_at


def _part(rows: Iterable[Row], may_be_shown: Callable[[Row], bool]) -> Part[Row]:
    every = tuple(rows)
    kept = tuple(row for row in every if may_be_shown(row))
    return Part(kept, len(every) - len(kept))

"""What somebody of the case may read: what is about them alone (UAVG 41, AVG 15(4))."""

from dataclasses import replace
from functools import cached_property

from models.kinds import ContributionKind, DataCategory, Position, Track
from models.records import (
    ActionSnapshot,
    ActionUpdateSnapshot,
    AttendanceSnapshot,
    CaseSnapshot,
    ConferenceSnapshot,
    ContributionSnapshot,
    DecisionSnapshot,
    DisclosureSnapshot,
    DomainAssessmentSnapshot,
    GoalSnapshot,
    InformingSnapshot,
    PersonSnapshot,
)
from models.rules.extracts.outsiders import contacts, for_outsiders, nameplate, only_known, without_grounds
from models.rules.extracts.partners import kept
from models.rules.extracts.traces import Traces
from models.rules.informing import is_kept_from_the_person
from models.rules.participation import represented


class ForPerson:
    """What somebody of the case may read: what is about them alone, and nothing that tells of another.

    With several persons concerned, what does not say whom it is about may be about another, and stays out.
    """

    def __init__(self, case: CaseSnapshot, person: PersonSnapshot) -> None:
        self.case, self.person = case, person
        self.traces = Traces(case, person)
        self._is_alone = tuple(one.key for one in case.persons_concerned) == (person.key,)
        self._goals = {goal.number: goal for one in case.conferences for goal in one.goals}

    def contribution(self, row: ContributionSnapshot) -> bool:
        """Their own view, which its source keeps from nobody."""
        own = row.kind is ContributionKind.VIEW_OF_PERSON and self._is_about(row.about)
        free = row.in_minutes and row.share_with is None and row.data_category is not DataCategory.BSN
        return own and free and not self.traces.of_others(row.text)

    def _is_about(self, about: tuple[str, ...]) -> bool:
        return about == (self.person.key,) or (not about and self._is_alone)

    def goal(self, row: GoalSnapshot) -> bool:
        """A goal of their own, or for everyone concerned."""
        own = row.person == self.person.key or (row.person is None and self.person.is_concerned)
        return own and self.traces.surely_own(row.text, row.measure)

    def action(self, row: ActionSnapshot) -> bool:
        """An action for a goal of their own, or that can only be theirs, and that the table did not keep from them."""
        owner = self.case.person(row.owner)
        does_another = owner is not None and owner.position is not Position.PROFESSIONAL and owner != self.person
        if does_another or is_kept_from_the_person(row) or not self.traces.surely_own(row.text):
            return False
        goal = self._goals.get(row.goal) if row.goal is not None else None
        if goal is not None and goal.person is not None:
            return goal.person == self.person.key
        return row.track is not Track.PROTECTION and self._can_only_be_own(row.text)

    @cached_property
    def _own_actions(self) -> frozenset[int]:
        return frozenset(row.number for one in self.case.conferences for row in one.actions if self.action(row))

    def decision(self, row: DecisionSnapshot) -> bool:
        """A decision that can only be about them."""
        return self.traces.surely_own(row.text) and self._can_only_be_own(row.text)

    def _can_only_be_own(self, text: str) -> bool:
        return self._is_alone or self.traces.names_own(text)

    def conference(self, one: ConferenceSnapshot) -> ConferenceSnapshot:
        """The conference with what is about this person."""
        own = self.person.key
        return replace(
            for_outsiders(one),
            place="",
            attendance=self._organisations(one),
            contributions=tuple(_bare_view(row) for row in kept(one.contributions, self.contribution)),
            domain_assessments=tuple(_bare_score(row) for row in one.domain_assessments if row.person == own),
            goals=kept(one.goals, self.goal),
            actions=tuple(_bare_action(row) for row in one.actions if row.number in self._own_actions),
            action_updates=tuple(self._update(row) for row in one.action_updates if row.number in self._own_actions),
            decisions=tuple(self._reasoned(row) for row in kept(one.decisions, self.decision)),
            informing=tuple(self._informed(row) for row in one.informing if row.person == own and not row.delay_ground),
        )

    def _organisations(self, one: ConferenceSnapshot) -> tuple[AttendanceSnapshot, ...]:
        """Which partners took part, without their people: told to the one whom the case is about."""
        if not self._is_alone:
            return ()
        found = [(represented(self.case, row), row.status) for row in one.attendance if row.takes_part]
        partners = {each.key: status for each, status in reversed(found) if each and not each.is_third_party}
        return tuple(AttendanceSnapshot(organisation=key, status=partners[key]) for key in reversed(partners))

    def _update(self, row: ActionUpdateSnapshot) -> ActionUpdateSnapshot:
        return replace(row, result=self._clean(row.result), reported_by=None)

    def _reasoned(self, row: DecisionSnapshot) -> DecisionSnapshot:
        return replace(row, rationale=self._clean(row.rationale), alternatives=(), dissent="")

    def _informed(self, row: InformingSnapshot) -> InformingSnapshot:
        return replace(row, how=self._clean(row.how), review_on=None)

    def _clean(self, text: str) -> str:
        """The text, or nothing when it tells of another."""
        return text if self.traces.surely_own(text) else ""

    def whole(self, case: CaseSnapshot) -> CaseSnapshot:
        """The case without its grounds; of its people, this one and the professionals to turn to."""
        owners = {row.owner for one in case.conferences for row in one.actions}
        own = replace(nameplate(self.person), born_on=self.person.born_on, organisation=None)
        directing = tuple(replace(one, function=self._clean(one.function)) for one in contacts(case, owners))
        acting = {row.organisation for one in case.conferences for row in one.actions}
        present = {row.organisation for one in case.conferences for row in one.attendance}
        noted = {row.organisation for one in case.conferences for row in one.contributions}
        received = tuple(row for row in case.disclosures if self._disclosed(row))
        known = replace(
            without_grounds(case),
            purpose=self._clean(case.purpose) if self._is_alone else "",
            binding=self._clean(case.binding),
            contact_point="" if self.traces.names_others(case.contact_point) else case.contact_point,
            people=(own, *directing),
            disclosures=tuple(replace(row, by=None) for row in received),
        )
        return _without_boxes(only_known(known, acting | present | noted | {row.to for row in received}))

    def _disclosed(self, row: DisclosureSnapshot) -> bool:
        """What they were handed themselves, and which partners received documents about them (AVG 15(1)(c)).

        What the table disclosed otherwise is told when it can only be about them.
        """
        organisation = self.case.organisation(row.to)
        if row.to_person is not None or organisation is None:
            return row.to_person == self.person.key
        if organisation.is_third_party or row.is_of_the_table:
            return self._is_alone and self.traces.surely_own(row.what, row.ground)
        return self.person.is_concerned


def _bare_view(row: ContributionSnapshot) -> ContributionSnapshot:
    return replace(row, conditions="", necessity="", handling_code="", ground=None)


def _bare_score(row: DomainAssessmentSnapshot) -> DomainAssessmentSnapshot:
    return replace(row, protective="", risk="")


def _bare_action(row: ActionSnapshot) -> ActionSnapshot:
    return replace(row, condition="", informing="")


def _without_boxes(case: CaseSnapshot) -> CaseSnapshot:
    """The case without the addresses at which organisations write to each other."""
    return replace(case, organisations=tuple(replace(one, secure_email="") for one in case.organisations))

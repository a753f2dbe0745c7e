"""What a third party may know: what it does itself, and what is shared with it by name (Wgs 2.31(9))."""

from dataclasses import replace

from models.kinds import Position
from models.records import ActionSnapshot, CaseSnapshot, ConferenceSnapshot, PersonSnapshot
from models.rules.extracts.outsiders import contacts, for_outsiders, nameplate, only_known, without_grounds
from models.rules.extracts.partners import ForPartners, kept


class ForThirdParty(ForPartners):
    """What a third party may know: its own actions, and what is shared with it by name."""

    def action(self, row: ActionSnapshot) -> bool:
        """An action of its own."""
        return all(row.organisation == one.key for one in self.those)

    def conference(self, one: ConferenceSnapshot) -> ConferenceSnapshot:
        """The conference with this third party's own part of it."""
        own = {row.number for each in self.case.conferences for row in each.actions if self.action(row)}
        return replace(
            for_outsiders(one),
            contributions=kept(one.contributions, self.contribution),
            domain_assessments=(),
            goals=(),
            actions=kept(one.actions, self.action),
            action_updates=tuple(row for row in one.action_updates if row.number in own),
            decisions=(),
            informing=(),
        )

    def whole(self, case: CaseSnapshot) -> CaseSnapshot:
        """The case without its grounds; of its people, whom its own part is about and whom to turn to."""
        owners = {row.owner for one in case.conferences for row in one.actions}
        sources = {row.organisation for one in case.conferences for row in one.contributions}
        own: set[str | None] = {one.key for one in self.those}
        people = (*self._concerned(case), *contacts(case, owners))
        known = replace(
            without_grounds(case),
            people=people,
            disclosures=tuple(row for row in case.disclosures if row.to in own),
        )
        return only_known(known, own | sources)

    def _concerned(self, case: CaseSnapshot) -> tuple[PersonSnapshot, ...]:
        """The person concerned; of several only those whom its own part is about."""
        goals = {goal.number: goal.person for one in self.case.conferences for goal in one.goals}
        about = {goals.get(row.goal) for one in case.conferences for row in one.actions if row.goal is not None}
        about |= {key for one in case.conferences for row in one.contributions for key in row.about}
        concerned = [one for one in case.people if one.position is Position.PERSON_CONCERNED]
        return tuple(nameplate(one) for one in concerned if len(concerned) == 1 or one.key in about)

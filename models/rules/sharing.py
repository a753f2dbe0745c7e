"""Need to know: who may see a contribution (Wgs 2.29(3): the source sets the conditions)."""

from models.problems import KnownProblem, Problem
from models.records import CaseSnapshot, ConferenceSnapshot, ContributionSnapshot, OrganisationSnapshot
from models.rules.participation import represented


def may_see(contribution: ContributionSnapshot, organisation: OrganisationSnapshot) -> bool:
    """Tell whether an organisation at the conference may see a contribution.

    The source always sees its own. Without conditions every paragraph 1 and 2 organisation may, and no third party.
    """
    if contribution.organisation == organisation.key:
        return True
    if contribution.share_with is None:
        return not organisation.is_third_party
    return organisation.key in contribution.share_with


def recipients(case: CaseSnapshot, conference: ConferenceSnapshot) -> tuple[OrganisationSnapshot, ...]:
    """Who receives the minutes: the invited paragraph 1 and 2 organisations, in the order of the attendance list."""
    invited = {one.key: one for row in conference.attendance if (one := represented(case, row)) is not None}
    return tuple(one for one in invited.values() if not one.is_third_party)


def why_no_recipient(case: CaseSnapshot, conference: ConferenceSnapshot, organisation: str) -> KnownProblem | None:
    """Why an organisation may not receive the documents of a conference; None when it is on the distribution list.

    RECIPIENT_THIRD_PARTY, RECIPIENT_NOT_INVITED or RECIPIENT_UNKNOWN, each with its name and who is known on the list.
    """
    listed = recipients(case, conference)
    if any(one.key == organisation for one in listed):
        return None
    found, problem = case.organisation(organisation), Problem.RECIPIENT_UNKNOWN
    if found is not None:
        problem = Problem.RECIPIENT_THIRD_PARTY if found.is_third_party else Problem.RECIPIENT_NOT_INVITED
    known = ", ".join(one.name for one in listed) or "–"
    return KnownProblem(problem, name=found.name if found else organisation, known=known)


def in_minutes(contribution: ContributionSnapshot, case: CaseSnapshot, conference: ConferenceSnapshot) -> bool:
    """Tell whether a contribution may stand in the minutes that every recipient gets.

    It may when its source wants it there and each recipient may see it; what only some may see stays out.
    """
    if not contribution.in_minutes:
        return False
    if contribution.share_with is None:
        return True
    readers = recipients(case, conference)
    return bool(readers) and all(may_see(contribution, reader) for reader in readers)

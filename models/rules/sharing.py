"""Need to know: who may see a contribution (Wgs 2.29(3): the source sets the conditions)."""

from models.records import CaseSnapshot, ConferenceSnapshot, ContributionSnapshot, OrganisationSnapshot


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
    invited = dict.fromkeys(row.organisation for row in conference.attendance if row.organisation)
    organisations = (case.organisation(key) for key in invited)
    return tuple(one for one in organisations if one is not None and not one.is_third_party)


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

"""Who takes part in a conference, and for whom."""

from models.records import AttendanceDraft, CaseSnapshot, OrganisationSnapshot


def represented(case: CaseSnapshot, row: AttendanceDraft) -> OrganisationSnapshot | None:
    """The organisation that somebody comes for: the one that is named, or else their employer; None for a citizen."""
    person = case.person(row.person)
    return case.organisation(row.organisation or (person.organisation if person else None))


def is_unsigned_third_party(case: CaseSnapshot, row: AttendanceDraft) -> bool:
    """Whether somebody comes for a third party and has not signed the secrecy declaration (Wgs 2.31(9))."""
    organisation = represented(case, row)
    return organisation is not None and organisation.is_third_party and not row.declaration_signed

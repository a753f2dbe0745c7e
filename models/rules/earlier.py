"""What an earlier version says, to readers of a later one: never what they may not know any more."""

from dataclasses import replace

from models.records import CaseSnapshot, ContributionSnapshot
from models.rules.extracts import Extract, Readers, extract


def earlier_for(then: CaseSnapshot, now: CaseSnapshot, conference_key: str, readers: Readers) -> Extract:
    """The case as it was *then*, as far as *readers* may know it by both versions.

    What its source has since kept from them is left out, and so nothing shows that it was there. KeyError when either
    has no such conference, or *now* has no such organisation.
    """
    known = {one.key for one in then.organisations}
    added = tuple(one for one in now.organisations if one.key not in known)
    told = extract(replace(then, organisations=(*then.organisations, *added)), conference_key, readers)
    kept_back = _kept_back(now, conference_key, readers)
    conferences = tuple(
        replace(one, contributions=tuple(row for row in one.contributions if not _same(row, kept_back)))
        for one in told.case.conferences
    )
    return replace(told, case=replace(told.case, conferences=conferences))


def _kept_back(now: CaseSnapshot, conference_key: str, readers: Readers) -> tuple[ContributionSnapshot, ...]:
    """The contributions that are there now, and not for these readers."""
    told = tuple(row for one in extract(now, conference_key, readers).case.conferences for row in one.contributions)
    return tuple(row for one in now.up_to(conference_key) for row in one.contributions if not _same(row, told))


def _same(row: ContributionSnapshot, those: tuple[ContributionSnapshot, ...]) -> bool:
    """Whether it is one of *those*: by its identity in the vault, or by what it says."""
    return any(row.text == one.text or (row.id and row.id == one.id) for one in those)

"""What partners may know: organisations of paragraph 1 and 2 together, or one of them."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import TypeVar

from models.records import (
    CaseSnapshot,
    ConferenceSnapshot,
    ContributionSnapshot,
    OrganisationSnapshot,
    Proceedings,
)
from models.rules.sharing import may_see

Row = TypeVar("Row")


class ForPartners:
    """What organisations may know together: everything but what a source keeps from one of them (Wgs 2.29(3))."""

    def __init__(self, case: CaseSnapshot, those: tuple[OrganisationSnapshot, ...]) -> None:
        self.case, self.those = case, those

    def contribution(self, row: ContributionSnapshot) -> bool:
        """In the minutes, and each of these readers may see it; with conditions and no readers nobody may."""
        if row.share_with is not None and not self.those:
            return False
        return row.in_minutes and all(may_see(row, one) for one in self.those)

    def conference(self, one: ConferenceSnapshot) -> ConferenceSnapshot:
        """The conference without what these readers may not know, and without how the meeting itself went."""
        return replace(
            public(one),
            contributions=kept(one.contributions, self.contribution),
            proceedings=Proceedings(
                no_follow_up=one.proceedings.no_follow_up,
                previous_minutes=one.proceedings.previous_minutes,
                previous_remarks=one.proceedings.previous_remarks,
            ),
        )

    def whole(self, case: CaseSnapshot) -> CaseSnapshot:
        """The case without the ways to reach a person, and without who was handed which document."""
        return replace(
            case,
            people=tuple(replace(one, bsn="", safe_contact="") for one in case.people),
            disclosures=tuple(row for row in case.disclosures if row.is_of_the_table),
        )


def public(one: ConferenceSnapshot) -> ConferenceSnapshot:
    """The conference without the reasons for which warnings were set aside."""
    final = one.finalisation
    return replace(one, finalisation=replace(final, overrides=()) if final else None)


def kept(rows: Iterable[Row], may_know: Callable[[Row], bool]) -> tuple[Row, ...]:
    """The rows that may be known, in their order."""
    return tuple(row for row in rows if may_know(row))

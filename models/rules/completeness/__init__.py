"""What the minutes still lack, as a list that screens, documents and finalising share.

Blocking: the rules of the law and the house for a final document. Warnings can be set aside with a reason.
Nothing here ever stops anyone from typing.
"""

from datetime import date
from itertools import chain

from models.kinds import Step
from models.records import CaseSnapshot
from models.rules.completeness.agreements import (
    of_actions,
    of_decisions,
    of_hard_measures,
    of_informing,
    of_old_actions,
)
from models.rules.completeness.picture import of_contributions, of_roles
from models.rules.completeness.setting import of_attendance, of_the_case, of_the_minutes
from models.rules.gaps import Gap
from models.rules.wording import of_wording


def gaps(case: CaseSnapshot, conference: str, today: date | None = None) -> tuple[Gap, ...]:
    """Everything the minutes of this conference lack, blocking gaps first, each in the order of the meeting.

    *today* counts terms; by default the day of the conference.
    """
    this = case.conference(conference)
    day = today or this.held_on
    found = list(
        chain(
            of_the_case(case, this, day),
            of_attendance(case, this),
            of_old_actions(case, this),
            of_contributions(case, this),
            of_roles(case, this),
            of_actions(case, this),
            of_decisions(case, this),
            of_hard_measures(case, this),
            of_wording(this),
            of_informing(case, this, day),
            of_the_minutes(this, day),
        )
    )
    steps = list(Step)
    return tuple(sorted(found, key=lambda gap: (not gap.code.blocks, steps.index(gap.step))))


def blocking(found: tuple[Gap, ...]) -> tuple[Gap, ...]:
    """The gaps a final document waits for."""
    return tuple(gap for gap in found if gap.code.blocks)


def warnings(found: tuple[Gap, ...]) -> tuple[Gap, ...]:
    """The gaps that can be set aside with a reason."""
    return tuple(gap for gap in found if not gap.code.blocks)

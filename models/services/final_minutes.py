"""What it takes to make minutes final, and what is kept of them."""

import json
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from models.problems import KnownProblem, Problem
from models.records import CaseSnapshot, ConferenceSnapshot, Finalisation, Override
from models.records.plain import to_plain
from models.rules.completeness import blocking, gaps, warnings


def require_complete(
    case: CaseSnapshot, conference: str, overrides: Sequence[Override], today: date
) -> tuple[Override, ...]:
    """The overrides that set a warning aside. Raises KnownProblem CONFERENCE_INCOMPLETE (blocking, unexplained).

    A blocking gap cannot be set aside, and no warning without a reason.
    """
    found = gaps(case, conference, today)
    explained = {override.gap: override for override in overrides if override.reason.strip()}
    open_warnings = [gap for gap in warnings(found) if gap.key not in explained]
    if blocking(found) or open_warnings:
        raise KnownProblem(
            Problem.CONFERENCE_INCOMPLETE, blocking=str(len(blocking(found))), unexplained=str(len(open_warnings))
        )
    return tuple({gap.key: explained[gap.key] for gap in warnings(found)}.values())


def contents(case: CaseSnapshot, conference: str, finalisation: Finalisation) -> str:
    """What the documents of this conference are made of, as JSON text: the case as it is known now.

    With the conferences up to this one, which the documents look back on, and what this one disclosed; without the
    chair's private notes.
    """
    before = tuple(_without_private_notes(one) for one in case.before(conference))
    final = replace(_without_private_notes(case.conference(conference)), finalisation=finalisation)
    disclosed = tuple(one for one in case.disclosures if one.conference == conference and one.is_of_the_table)
    told = replace(case, conferences=(*before, final), disclosures=disclosed)
    return json.dumps(to_plain(told), ensure_ascii=False)


def _without_private_notes(conference: ConferenceSnapshot) -> ConferenceSnapshot:
    return replace(conference, proceedings=replace(conference.proceedings, private_notes=""))

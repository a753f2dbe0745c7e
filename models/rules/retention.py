"""How long a case may be kept, and what may be decided about that (Wgs 1.8(7), BGS 1.16)."""

from datetime import date

from models.keeping_kinds import DestructionGround, Urgency
from models.kinds import Phase, Regime
from models.problems import KnownProblem, Problem
from models.records import CaseDraft, Retention, RetentionExtension
from models.records.configuration import DEFAULT_LOCAL_KEEPING_YEARS

STATUTORY_YEARS = 5
EXTENSION_YEARS = 2
WARNING_DAYS = 90

NOTHING_DECIDED = Retention()


def keep_until(case: CaseDraft, local_years: int = DEFAULT_LOCAL_KEEPING_YEARS) -> date:
    """The last day a case may be kept when nothing else was decided, counted from its first processing.

    Under the Wgs that is at most five years (1.8(7)); *local_years* is the organisation's own term for other cases.
    """
    years = STATUTORY_YEARS if case.regime is Regime.ZVH else local_years
    return years_after(case.first_processed_on, years)


def kept_until(
    case: CaseDraft, kept: Retention = NOTHING_DECIDED, local_years: int = DEFAULT_LOCAL_KEEPING_YEARS
) -> date:
    """The last day a case may be kept, with what was decided about it.

    A case that was not accepted goes at once (Wgs 1.8(7)); an extension holds for as long as it adds to the term.
    """
    plain = keep_until(case, local_years)
    if kept.not_accepted_on is not None:
        return min(kept.not_accepted_on, plain)
    return max([plain, *(one.until for one in kept.extensions)])


def urgency(until: date, today: date) -> Urgency:
    """How near the last day is: passed, within ninety days, or further away."""
    left = (until - today).days
    if left < 0:
        return Urgency.OVERDUE
    return Urgency.SOON if left < WARNING_DAYS else Urgency.RUNNING


def is_due(until: date, kept: Retention, today: date) -> bool:
    """Whether a case must go now: its last day has passed, or it was not accepted."""
    return kept.not_accepted_on is not None or until < today


def is_due_soon(case: CaseDraft, today: date, kept: Retention = NOTHING_DECIDED) -> bool:
    """Whether fewer than ninety days are left."""
    return (kept_until(case, kept) - today).days < WARNING_DAYS


def extended(
    case: CaseDraft, kept: Retention, decision: RetentionExtension, local_years: int = DEFAULT_LOCAL_KEEPING_YEARS
) -> Retention:
    """What is known once *decision* adds two years to the term; its *until* is worked out here (BGS 1.16).

    Raises KnownProblem EXTENSION_NOT_ALLOWED for a case that is closed or was not accepted, since only an open case or
    one taken up again may be kept longer, and EXTENSION_INCOMPLETE without a reason or the sources' consent.
    """
    if case.phase is Phase.CLOSED or kept.not_accepted_on is not None:
        raise KnownProblem(Problem.EXTENSION_NOT_ALLOWED, number=case.number)
    if not decision.reason.strip() or not decision.consent.strip():
        raise KnownProblem(Problem.EXTENSION_INCOMPLETE)
    until = years_after(kept_until(case, kept, local_years), EXTENSION_YEARS)
    lasting = RetentionExtension(
        until=until,
        reason=decision.reason.strip(),
        consent=decision.consent.strip(),
        decided_on=decision.decided_on,
        by=decision.by,
    )
    return Retention(closed_on=kept.closed_on, not_accepted_on=None, extensions=(*kept.extensions, lasting))


def require_destroyable(
    case: CaseDraft, until: date, kept: Retention, ground: DestructionGround, *, today: date, confirmed: bool
) -> None:
    """Make sure that a case may be destroyed on this ground.

    Raises KnownProblem TERM_NOT_ENDED (number, until) when the term is the ground and it has not ended, and
    DESTRUCTION_NOT_CONFIRMED (number, until) for another ground before that end that was not confirmed.
    """
    if is_due(until, kept, today):
        return
    details = {"number": case.number, "until": until.isoformat()}
    if ground is DestructionGround.TERM_ENDED:
        raise KnownProblem(Problem.TERM_NOT_ENDED, **details)
    if not confirmed:
        raise KnownProblem(Problem.DESTRUCTION_NOT_CONFIRMED, **details)


def years_after(day: date, years: int) -> date:
    """The same day so many years on; 28 February for a day that the year does not have, and never past all dates."""
    if day.year + years > date.max.year:
        return date.max
    try:
        return day.replace(year=day.year + years)
    except ValueError:
        return day.replace(year=day.year + years, day=28)

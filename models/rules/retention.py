"""How long a case may be kept (Wgs 1.8(7), BGS 1.16)."""

from datetime import date

from models.records import CaseDraft

_YEARS = 5
WARNING_DAYS = 90


def keep_until(case: CaseDraft) -> date:
    """The last day a case may be kept: five years from first processing (Wgs 1.8(7))."""
    first = case.first_processed_on
    if first.year + _YEARS > date.max.year:
        return date.max
    try:
        return first.replace(year=first.year + _YEARS)
    except ValueError:  # 29 February, five years on
        return first.replace(year=first.year + _YEARS, day=28)


def is_due_soon(case: CaseDraft, today: date) -> bool:
    """Whether fewer than ninety days are left."""
    return (keep_until(case) - today).days < WARNING_DAYS

"""Minutes that stay a draft: everybody works from what was agreed, so they are made final within five working days."""

from datetime import date

from models.records import ConferenceSnapshot
from models.rules.working_days import working_days_back

MOST_WORKING_DAYS = 5


def draft_since(conference: ConferenceSnapshot) -> date | None:
    """Since when the minutes are a draft: the day of the conference, or of taking them up again.

    None while nothing was written. Of final minutes, since when they had been one.
    """
    if conference.amendment is not None:
        return conference.amendment.at.date()
    written = conference.contributions or conference.decisions or conference.actions
    return conference.held_on if written else None


def late_when_draft_since_before(today: date) -> date:
    """Minutes that are a draft since before this day have been one for more than five working days on *today*."""
    return working_days_back(today, MOST_WORKING_DAYS + 1)


def is_draft_too_long(conference: ConferenceSnapshot, today: date) -> bool:
    """Whether the minutes are a draft for more than five working days; final minutes are not."""
    since = draft_since(conference)
    return conference.finalisation is None and since is not None and since < late_when_draft_since_before(today)

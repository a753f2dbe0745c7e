"""Working days in the Netherlands: Monday to Friday, public holidays left out (Algemene termijnenwet 3)."""

from datetime import date, timedelta
from functools import cache

_DAY = timedelta(days=1)
_FROM_EASTER = (-2, 1, 39, 50)  # Good Friday, Easter Monday, Ascension Day, Whit Monday


def is_working_day(day: date) -> bool:
    """Whether offices are open on *day*."""
    return day.weekday() < 5 and day not in public_holidays(day.year)


def working_days_back(day: date, count: int) -> date:
    """The working day that is number *count* when one counts back, with *day* itself as the first if it is one.

    Where the calendar begins, its first day.
    """
    while day > date.min:
        count -= is_working_day(day)
        if count <= 0:
            break
        day -= _DAY
    return day


@cache
def public_holidays(year: int) -> frozenset[date]:
    """The public holidays of a year, and Good Friday, which counts as one (Algemene termijnenwet 3(1) and (2))."""
    easter = easter_sunday(year)
    fixed = ((1, 1), (5, 5), (12, 25), (12, 26))
    kings_day = date(year, 4, 27)
    if kings_day.weekday() == 6:  # then celebrated on the Saturday before
        kings_day -= _DAY
    return frozenset(
        {kings_day, *(date(year, *one) for one in fixed), *(easter + timedelta(days=n) for n in _FROM_EASTER)}
    )


def easter_sunday(year: int) -> date:
    """The Sunday of Easter in the Gregorian calendar (Meeus, Jones and Butcher)."""
    golden = year % 19
    century, in_century = divmod(year, 100)
    leap, past_leap = divmod(century, 4)
    moon = (19 * golden + century - leap - (century - (century + 8) // 25 + 1) // 3 + 15) % 30
    weekday = (32 + 2 * past_leap + 2 * (in_century // 4) - moon - in_century % 4) % 7
    late = (golden + 11 * moon + 22 * weekday) // 451
    month, day = divmod(moon + weekday - 7 * late + 114, 31)
    return date(year, month, day + 1)

"""Dates as people type them, in Dutch and in English: ``vrijdag``, ``over 2 weken``, ``3 dec``, ``3-12-2026``."""

import calendar
import re
from collections.abc import Callable
from datetime import date, timedelta

_WEEKDAYS = {
    "maandag": 0, "ma": 0, "monday": 0, "mon": 0,
    "dinsdag": 1, "di": 1, "tuesday": 1, "tue": 1,
    "woensdag": 2, "wo": 2, "wednesday": 2, "wed": 2,
    "donderdag": 3, "do": 3, "thursday": 3, "thu": 3,
    "vrijdag": 4, "vr": 4, "friday": 4, "fri": 4,
    "zaterdag": 5, "za": 5, "saturday": 5, "sat": 5,
    "zondag": 6, "zo": 6, "sunday": 6, "sun": 6,
}  # fmt: skip
_MONTHS = {
    "januari": 1, "jan": 1, "january": 1,
    "februari": 2, "feb": 2, "february": 2,
    "maart": 3, "mrt": 3, "march": 3, "mar": 3,
    "april": 4, "apr": 4,
    "mei": 5, "may": 5,
    "juni": 6, "jun": 6, "june": 6,
    "juli": 7, "jul": 7, "july": 7,
    "augustus": 8, "aug": 8, "august": 8,
    "september": 9, "sep": 9, "sept": 9,
    "oktober": 10, "okt": 10, "october": 10, "oct": 10,
    "november": 11, "nov": 11,
    "december": 12, "dec": 12,
}  # fmt: skip
_DAYS_AWAY = {
    "vandaag": 0, "today": 0,
    "morgen": 1, "tomorrow": 1,
    "overmorgen": 2,
    "volgende week": 7, "next week": 7,
    "gisteren": -1, "yesterday": -1,
    "eergisteren": -2,
    "vorige week": -7, "last week": -7,
}  # fmt: skip
_UNITS = {
    "dag": "day", "dagen": "day", "day": "day", "days": "day",
    "week": "week", "weken": "week", "weeks": "week",
    "maand": "month", "maanden": "month", "month": "month", "months": "month",
}  # fmt: skip
_NUMBERS = {"een": 1, "één": 1, "a": 1, "one": 1, "twee": 2, "two": 2, "drie": 3, "three": 3, "vier": 4, "four": 4}


def parse_date(text: str, today: date, *, past: bool = False) -> date | None:
    """The day that *text* names, seen from *today*; None when it names none.

    A weekday is the first to come, never today; a day without a year is the first to come, today included.
    With *past*, for what has happened already, both are the last that was.
    """
    words = " ".join(text.casefold().split())
    for reading in _READINGS:
        day = reading(words, today, past)
        if day is not None:
            return day
    return None


def parse_near_date(text: str, today: date) -> date | None:
    """The day that *text* names, coming or past, whichever is nearer to *today*; None when it names none."""
    days = [day for past in (False, True) if (day := parse_date(text, today, past=past)) is not None]
    return min(days, key=lambda day: abs(day - today), default=None)


def is_weekend(day: date) -> bool:
    """Whether *day* is a Saturday or a Sunday."""
    return day.weekday() >= 5


def _named(words: str, today: date, past: bool) -> date | None:
    if words in _DAYS_AWAY:
        return _later(today, _DAYS_AWAY[words])
    if words not in _WEEKDAYS:
        return None
    ahead = (_WEEKDAYS[words] - today.weekday() - 1) % 7 + 1
    return _later(today, ahead if not past else ahead - 7 or -7)


def _weekday_of_another_week(words: str, today: date, _past: bool) -> date | None:
    """``volgende vrijdag``, ``vorige vrijdag``: that day of next or last week, counted from Monday."""
    first, _, name = words.partition(" ")
    weeks = {"volgende": 1, "next": 1, "vorige": -1, "last": -1}.get(first)
    if weeks is None or name not in _WEEKDAYS:
        return None
    return _later(today, 7 * weeks + _WEEKDAYS[name] - today.weekday())


def _in_a_while(words: str, today: date, _past: bool) -> date | None:
    """``over 2 weken``, ``in three days``, ``2 weken geleden``."""
    ahead = re.fullmatch(r"(?:over|in) (\d{1,3}|\w+) (\w+)", words)
    ago = re.fullmatch(r"(\d{1,3}|\w+) (\w+) (?:geleden|ago)", words)
    found = ahead or ago
    if not found or found[2] not in _UNITS:
        return None
    count = int(found[1]) if found[1].isdecimal() else _NUMBERS.get(found[1])
    if count is None:
        return None
    count = count if ahead else -count
    unit = _UNITS[found[2]]
    if unit == "month":
        return _months_on(today, count)
    return _later(today, count * (7 if unit == "week" else 1))


def _end_of(words: str, today: date, _past: bool) -> date | None:
    """``eind volgende maand``, ``eind december``, ``end of this week``: the last day; of a week, its Friday."""
    found = re.fullmatch(r"(?:eind|einde|end of)(?: van)?(?: (deze|this|volgende|next))? (\w+)", words)
    if not found:
        return None
    further = 1 if found[1] in ("volgende", "next") else 0
    unit = _UNITS.get(found[2])
    if unit == "week":
        return _later(today, 4 - today.weekday() + 7 * further)
    if unit == "month":
        return _last_of_month(_months_on(today.replace(day=1), further))
    if not found[1] and found[2] in _MONTHS:
        month = _MONTHS[found[2]]
        return _last_of_month(_valid(today.year + (month < today.month), month, 1))
    return None


def _day_and_month(words: str, today: date, past: bool) -> date | None:
    """``3 dec``, ``3 december 2026``."""
    found = re.fullmatch(r"(\d{1,2}) ([a-z]+)\.?(?: (\d{4}))?", words)
    if not found or found[2] not in _MONTHS:
        return None
    return _on(int(found[1]), _MONTHS[found[2]], found[3], today, past)


def _figures(words: str, today: date, past: bool) -> date | None:
    """``3-12``, ``3/12/2026``, ``03.12.26``, ``2026-12-03``."""
    iso = re.fullmatch(r"(\d{4})-(\d{2})-(\d{2})", words)
    if iso:
        return _valid(int(iso[1]), int(iso[2]), int(iso[3]))
    found = re.fullmatch(r"(\d{1,2})[-/.](\d{1,2})(?:[-/.](\d{4}|\d{2}))?", words)
    return _on(int(found[1]), int(found[2]), found[3], today, past) if found else None


_READINGS: tuple[Callable[[str, date, bool], date | None], ...] = (
    _named,
    _weekday_of_another_week,
    _in_a_while,
    _end_of,
    _day_and_month,
    _figures,
)


def _on(day: int, month: int, year: str | None, today: date, past: bool) -> date | None:
    if year:
        return _valid(_whole_year(year, today, past), month, day)
    this_year = _valid(today.year, month, day)
    if this_year is not None and (this_year <= today if past else this_year >= today):
        return this_year
    return _valid(today.year + (-1 if past else 1), month, day)


def _whole_year(year: str, today: date, past: bool) -> int:
    """``26`` is 2026; in the past, ``71`` is 1971."""
    if len(year) == 4:
        return int(year)
    whole = 2000 + int(year)
    return whole - 100 if past and whole > today.year else whole


def _valid(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _later(day: date, days: int) -> date | None:
    try:
        return day + timedelta(days=days)
    except OverflowError:
        return None


def _months_on(day: date, months: int) -> date | None:
    years, month = divmod(day.month - 1 + months, 12)
    year = day.year + years
    if not date.min.year <= year <= date.max.year:
        return None
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def _last_of_month(day: date | None) -> date | None:
    return day and day.replace(day=calendar.monthrange(day.year, day.month)[1])

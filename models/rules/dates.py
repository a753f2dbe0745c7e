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
    "overmorgen": 2, "day after tomorrow": 2,
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
_LIKE_FIGURES = re.compile(r"\d{1,2}-\d{1,2}(?:-\d{2,4})?|\d{1,2}([/.])\d{1,2}\1\d{2,4}|\d{4}-\d{1,2}-\d{1,2}")
_WHILE = re.compile(r"(?:over|in|binnen|within) (\w+) (\w+)|(\w+) (\w+) (?:geleden|ago)")
_FURTHEST = 3  # figures: further away than 999 months is no date that anybody means
_NUMBERS = {
    "een": 1, "één": 1, "a": 1, "one": 1, "twee": 2, "two": 2, "drie": 3, "three": 3, "vier": 4, "four": 4,
    "vijf": 5, "five": 5, "zes": 6, "six": 6, "acht": 8, "eight": 8, "tien": 10, "ten": 10, "twaalf": 12, "twelve": 12,
}  # fmt: skip
_THIS = ("deze", "dit", "this", "de", "het", "the")
_NEXT = ("volgende", "volgend", "next")
_COMING = ("deze", "komende", "aanstaande", "this", "coming")
_YEARS = ("jaar", "year")
_PARTS_OF_A_MONTH = {"begin": 1, "early": 1, "half": 15, "medio": 15, "mid": 15}


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


def is_written_as_date(text: str) -> bool:
    """Whether people mean a day by *text*, there is one or not: ``31-02``, ``30 feb``, ``over 9999 weken``."""
    words = " ".join(text.casefold().split())
    named = re.fullmatch(r"\d{1,2} ([a-z]+)\.?(?: \d{4})?", words)
    counted = _WHILE.fullmatch(words)
    if named:
        return named[1] in _MONTHS
    if counted:
        return (counted[1] or counted[3]).isdecimal() and (counted[2] or counted[4]) in _UNITS
    return _LIKE_FIGURES.fullmatch(words) is not None


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
    """``volgende vrijdag``, ``vorige vrijdag``: that day of next or last week, from Monday; ``komende``: the first."""
    first, _, name = words.partition(" ")
    if first in _COMING and name in _WEEKDAYS:
        return _named(name, today, past=False)
    weeks = {"volgende": 1, "next": 1, "vorige": -1, "last": -1}.get(first)
    if weeks is None or name not in _WEEKDAYS:
        return None
    return _later(today, 7 * weeks + _WEEKDAYS[name] - today.weekday())


def _in_a_while(words: str, today: date, _past: bool) -> date | None:
    """``over 2 weken``, ``in three days``, ``2 weken geleden``."""
    found = _WHILE.fullmatch(words)
    if not found:
        return None
    number, unit = found[1] or found[3], _UNITS.get(found[2] or found[4])
    count = int(number) if number.isdecimal() and len(number) <= _FURTHEST else _NUMBERS.get(number)
    if count is None or unit is None:
        return None
    count = count if found[1] else -count
    if unit == "month":
        return _months_on(today, count)
    return _later(today, count * (7 if unit == "week" else 1))


def _end_of(words: str, today: date, _past: bool) -> date | None:
    """``eind volgende maand``, ``eind december``, ``end of this week``: the last day; of a week, its Friday."""
    found = re.fullmatch(rf"(?:eind|einde|end of)(?: van)?(?: ({'|'.join((*_THIS, *_NEXT))}))? (\w+)", words)
    if not found:
        return None
    further = 1 if found[1] in _NEXT else 0
    if found[2] in _YEARS:
        return _valid(today.year + further, 12, 31)
    unit = _UNITS.get(found[2])
    if unit == "week":
        return _later(today, 4 - today.weekday() + 7 * further)
    if unit == "month":
        return _last_of_month(_months_on(today.replace(day=1), further))
    if not found[1] and found[2] in _MONTHS:
        month = _MONTHS[found[2]]
        return _last_of_month(_valid(today.year + (month < today.month), month, 1))
    return None


def _next_month(words: str, today: date, _past: bool) -> date | None:
    """``volgende maand``, ``next month``: this day of it."""
    first, _, name = words.partition(" ")
    return _months_on(today, 1) if first in _NEXT and _UNITS.get(name) == "month" else None


def _part_of_month(words: str, today: date, past: bool) -> date | None:
    """``begin december``, ``half december``, ``mid december``; ``begin volgende week`` is its Monday."""
    first, _, rest = words.partition(" ")
    day = _PARTS_OF_A_MONTH.get(first)
    if day is None:
        return None
    if rest in _MONTHS:
        return _on(day, _MONTHS[rest], None, today, past)
    which, _, unit = rest.partition(" ")
    if which not in _NEXT:
        return None
    if _UNITS.get(unit) == "month":
        return _months_on(today.replace(day=day), 1)
    return _later(today, 7 - today.weekday()) if _UNITS.get(unit) == "week" and day == 1 else None


def _weekday_with_date(words: str, today: date, past: bool) -> date | None:
    """``vrijdag 4 december``, ``vr 4-12``: the date counts."""
    first, _, rest = words.partition(" ")
    if first not in _WEEKDAYS:
        return None
    return _day_and_month(rest, today, past) or _figures(rest, today, past)


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
    _next_month,
    _part_of_month,
    _weekday_with_date,
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

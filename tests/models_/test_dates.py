"""Dates as people type them."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.rules.dates import is_weekend, parse_date, parse_near_date

TUESDAY = date(2026, 11, 24)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("vandaag", date(2026, 11, 24)),
        ("morgen", date(2026, 11, 25)),
        ("Vrijdag", date(2026, 11, 27)),
        ("dinsdag", date(2026, 12, 1)),
        ("volgende vrijdag", date(2026, 12, 4)),
        ("volgende week", date(2026, 12, 1)),
        ("over 2 weken", date(2026, 12, 8)),
        ("over een maand", date(2026, 12, 24)),
        ("in three days", date(2026, 11, 27)),
        ("eind volgende maand", date(2026, 12, 31)),
        ("eind deze week", date(2026, 11, 27)),
        ("eind februari", date(2027, 2, 28)),
        ("3 dec", date(2026, 12, 3)),
        ("3 december 2027", date(2027, 12, 3)),
        ("3-12", date(2026, 12, 3)),
        ("3-1", date(2027, 1, 3)),
        ("03/12/26", date(2026, 12, 3)),
        ("2026-12-03", date(2026, 12, 3)),
    ],
)
def test_a_typed_date_is_the_day_people_mean(typed: str, meant: date) -> None:
    assert parse_date(typed, TUESDAY) == meant


@pytest.mark.parametrize(
    "typed", ["31-02", "29-2", "30 feb 2027", "0-0", "13-13", "over tien eeuwen", "huisbezoek", "", "99"]
)
def test_what_is_no_date_is_not_taken_for_one(typed: str) -> None:
    assert parse_date(typed, TUESDAY) is None


@given(st.text(max_size=40), st.dates(), st.booleans())
def test_any_text_on_any_day_gives_a_day_or_nothing(typed: str, today: date, past: bool) -> None:
    found = parse_date(typed, today, past=past)
    assert found is None or isinstance(found, date)


@given(st.dates(min_value=date(1000, 1, 1)))
def test_a_full_date_is_read_back_as_it_is_written(day: date) -> None:
    assert parse_date(f"{day.day}-{day.month}-{day.year:04d}", TUESDAY) == day
    assert parse_date(day.isoformat(), TUESDAY) == day


def test_saturday_and_sunday_are_weekend() -> None:
    assert [is_weekend(date(2026, 11, day)) for day in (27, 28, 29, 30)] == [False, True, True, False]


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("20-11", date(2026, 11, 20)),
        ("27-11", date(2026, 11, 27)),
        ("5-1", date(2027, 1, 5)),
        ("gisteren", date(2026, 11, 23)),
        ("vrijdag", date(2026, 11, 27)),
        ("3-12-2025", date(2025, 12, 3)),
        ("ergens", None),
    ],
)
def test_a_day_that_may_have_been_or_may_come_is_the_nearest(typed: str, meant: date | None) -> None:
    assert parse_near_date(typed, TUESDAY) == meant


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("friday", date(2026, 11, 27)),
        ("tomorrow", date(2026, 11, 25)),
        ("overmorgen", date(2026, 11, 26)),
        ("day after tomorrow", date(2026, 11, 26)),
        ("next week", date(2026, 12, 1)),
        ("next month", date(2026, 12, 24)),
        ("volgende maand", date(2026, 12, 24)),
        ("in 2 weeks", date(2026, 12, 8)),
        ("binnen twee weken", date(2026, 12, 8)),
        ("over zes weken", date(2027, 1, 5)),
        ("end of next month", date(2026, 12, 31)),
        ("end of the month", date(2026, 11, 30)),
        ("eind van de week", date(2026, 11, 27)),
        ("eind dit jaar", date(2026, 12, 31)),
        ("end of next year", date(2027, 12, 31)),
        ("begin december", date(2026, 12, 1)),
        ("half januari", date(2027, 1, 15)),
        ("begin volgende week", date(2026, 11, 30)),
        ("begin volgende maand", date(2026, 12, 1)),
        ("komende vrijdag", date(2026, 11, 27)),
        ("deze dinsdag", date(2026, 12, 1)),
        ("vrijdag 4 december", date(2026, 12, 4)),
        ("vr 4-12", date(2026, 12, 4)),
        ("do 3 dec 2026", date(2026, 12, 3)),
    ],
)
def test_dates_are_read_as_people_say_them_in_dutch_and_in_english(typed: str, meant: date) -> None:
    assert parse_date(typed, TUESDAY) == meant


@pytest.mark.parametrize("typed", ["vrijdag 31 februari", "half vergeten", "begin met bellen", "eind goed", "the week"])
def test_words_that_only_begin_like_a_date_are_none(typed: str) -> None:
    assert parse_date(typed, TUESDAY) is None

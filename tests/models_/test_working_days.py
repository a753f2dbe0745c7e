"""Working days are Monday to Friday without the public holidays of the Algemene termijnenwet."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.rules.working_days import easter_sunday, is_working_day, public_holidays, working_days_back

DAYS = st.dates(date(1, 2, 1), date(9999, 12, 31))


@pytest.mark.parametrize(
    "easter",
    [
        *(date(1961, 4, 2), date(2000, 4, 23), date(2008, 3, 23), date(2024, 3, 31), date(2025, 4, 20)),
        *(date(2026, 4, 5), date(2027, 3, 28), date(2038, 4, 25), date(2285, 3, 22)),
    ],
)
def test_easter_is_on_the_day_of_the_church(easter):
    assert easter_sunday(easter.year) == easter


@given(st.integers(1583, 9999))
def test_easter_is_a_sunday_from_22_march_to_25_april(year):
    easter = easter_sunday(year)
    assert easter.weekday() == 6
    assert date(year, 3, 22) <= easter <= date(year, 4, 25)


def test_the_public_holidays_of_a_year_are_those_of_the_law():
    assert sorted(public_holidays(2026)) == [
        *(date(2026, 1, 1), date(2026, 4, 3), date(2026, 4, 6), date(2026, 4, 27), date(2026, 5, 5)),
        *(date(2026, 5, 14), date(2026, 5, 25), date(2026, 12, 25), date(2026, 12, 26)),
    ]


def test_the_kings_birthday_is_never_kept_on_a_sunday():
    assert date(2025, 4, 26) in public_holidays(2025)
    assert date(2025, 4, 27) not in public_holidays(2025)


@pytest.mark.parametrize(
    ("day", "count", "expected"),
    [
        (date(2026, 11, 24), 1, date(2026, 11, 24)),
        (date(2026, 11, 29), 1, date(2026, 11, 27)),  # a Sunday: the Friday before is the first
        (date(2026, 12, 2), 6, date(2026, 11, 25)),  # over a weekend
        (date(2026, 12, 28), 2, date(2026, 12, 24)),  # over Christmas
    ],
)
def test_counting_back_passes_over_weekends_and_holidays(day, count, expected):
    assert working_days_back(day, count) == expected


@given(DAYS, st.integers(1, 8))
def test_counting_back_ends_on_a_working_day_with_as_many_in_between(day, count):
    back = working_days_back(day, count)
    between = [back + timedelta(days=n) for n in range((day - back).days + 1)]
    assert is_working_day(back)
    assert sum(map(is_working_day, between)) == count


def test_the_beginning_of_the_calendar_is_an_end():
    assert working_days_back(date(1, 1, 3), 9) == date.min

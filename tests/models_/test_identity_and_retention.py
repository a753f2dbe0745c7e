"""Citizen service numbers, ages and terms."""

from dataclasses import replace
from datetime import date

import pytest

from models.rules.identity import passes_elfproef
from models.rules.retention import is_due_soon, keep_until
from tests import builders


@pytest.mark.parametrize(
    ("bsn", "passes"),
    [("999990019", True), ("999990018", False), ("000000000", False), ("12345678", False), ("99999001٩", False)],
)
def test_only_nine_digits_that_pass_the_elfproef_are_a_bsn(bsn: str, passes: bool) -> None:
    assert passes_elfproef(bsn) is passes


def test_a_case_is_kept_five_years_from_first_processing() -> None:
    case = builders.case(first_processed_on=date(2024, 2, 29))
    assert keep_until(case) == date(2029, 2, 28)
    assert not is_due_soon(case, date(2028, 11, 1))
    assert is_due_soon(case, date(2028, 12, 1))


def test_a_case_of_the_last_years_of_the_calendar_is_kept_to_its_end() -> None:
    assert keep_until(builders.case(first_processed_on=date(9998, 3, 1))) == date.max


def test_age_counts_whole_years_and_a_bsn_is_shown_masked() -> None:
    jesse = replace(builders.case().people[0], bsn="999990019")
    assert [jesse.age_on(date(2026, 2, 28)), jesse.age_on(date(2026, 3, 1))] == [18, 19]
    assert (jesse.is_minor_on(date(2025, 2, 28)), jesse.is_minor_on(date(2025, 3, 1))) == (True, False)
    assert jesse.masked_bsn == "••••••019"

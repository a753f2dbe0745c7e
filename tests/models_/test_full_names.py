"""A full name falls apart as in the register of persons."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.rules.full_names import FullName, full_name


@pytest.mark.parametrize(
    ("name", "parts"),
    [
        ("Jesse Valkenier", ("Jesse", "", "Valkenier")),
        ("Harrie 't Hart", ("Harrie", "'t", "Hart")),
        ("Zoë ’t Hart", ("Zoë", "’t", "Hart")),
        ("Jan Peter van den Berg", ("Jan Peter", "van den", "Berg")),
        ("Yassin el Wadi", ("Yassin", "el", "Wadi")),
        ("Fenna van Buren-de Wit", ("Fenna", "van", "Buren-de Wit")),
        ("mevrouw A. de Wit", ("A.", "de", "Wit")),
        ("Raymond ‘Ray’ Dijkgraaf", ("Raymond", "", "Dijkgraaf")),
        ("‘Rico’ (achternaam onbekend)", (".", "", "Rico")),
        ("فاطمة الزهراء", ("فاطمة", "", "الزهراء")),
        ("Zoë", (".", "", "Zoë")),
        ("Piet van", ("Piet", "", "van")),
        ("Piet van der van den Berg", ("Piet", "", "van der van den Berg")),
        ("", (".", "", ".")),
    ],
)
def test_a_name_has_first_names_prefix_and_surname(name: str, parts: tuple[str, str, str]) -> None:
    assert full_name(name) == FullName(*parts)


@given(st.text(max_size=600))
def test_every_part_fits_its_field(name: str) -> None:
    first, prefix, surname = full_name(name)
    assert 1 <= len(first) <= 200
    assert len(prefix) <= 10
    assert 1 <= len(surname) <= 200

"""The sentence in which the cursor stands."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.rules.sentences import sentence_at

TEXT = "Hij slaapt slecht. Dhr. De Vries belt o.a. de huisarts!\nVerder rustig"


@pytest.mark.parametrize(
    ("position", "sentence"),
    [
        (0, "Hij slaapt slecht."),
        (18, "Hij slaapt slecht."),
        (19, "Dhr. De Vries belt o.a. de huisarts!"),
        (40, "Dhr. De Vries belt o.a. de huisarts!"),
        (len(TEXT), "Verder rustig"),
    ],
)
def test_a_sentence_ends_at_its_full_stop_and_not_at_a_shortened_word(position, sentence):
    assert sentence_at(TEXT, position) == sentence


@given(st.text(), st.integers(0, 50))
def test_a_sentence_is_one_line_of_the_text(text, position):
    found = sentence_at(text, position)
    assert found == " ".join(found.split())
    assert found in " ".join(text.split())

"""Where text turns: what a word processor needs to show names from right to left in their order."""

import pytest

from exports.renderers.directions import directed


@pytest.mark.parametrize(
    ("text", "stretches"),
    [
        ("Zoë ’t Hart", [("Zoë ’t Hart", False)]),
        ("", []),
        ("فاطمة", [("فاطمة", True)]),
        ("met فاطمة الزهراء, arts", [("met ", False), ("فاطمة الزهراء", True), (", arts", False)]),
        ("فاطمة en الزهراء", [("فاطمة", True), (" en ", False), ("الزهراء", True)]),
        ("فاطمة 12 الزهراء 3", [("فاطمة 12 الزهراء", True), (" 3", False)]),
        ("(דוד)", [("(", False), ("דוד", True), (")", False)]),
        ("فاطمة\nالزهراء", [("فاطمة", True), ("\n", False), ("الزهراء", True)]),
        ("دَ!", [("دَ", True), ("!", False)]),
    ],
)
def test_neighbouring_words_from_right_to_left_are_one_stretch(text: str, stretches: list[tuple[str, bool]]) -> None:
    assert list(directed(text)) == stretches

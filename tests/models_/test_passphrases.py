"""A passphrase must be hard to guess when it is chosen, also for somebody who speaks Dutch and knows the team."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models.problems import KnownProblem, Problem
from models.rules.passphrases import Advice, require_fit, strength
from tests.vaults import answers

TEAM = ("Şükrü Çağlar", "PGA-team", "Veiligheidshuis Midden-Brabant")


@pytest.mark.parametrize(
    "passphrase",
    [
        "vier rode fietsen",
        "zes groene stoelen",
        "drie koude winters",
        "één zwarte pinguïn",
        "jH8#kd9!aZ2p",
        "فاطمة الزهراء بيت",
    ],
)
def test_words_that_have_nothing_to_do_with_each_other_are_enough(passphrase: str) -> None:
    weighed = strength(passphrase, TEAM)
    assert (weighed.enough, weighed.advice) == (True, Advice.NONE)
    require_fit(passphrase, TEAM)


@pytest.mark.parametrize(
    ("passphrase", "advice"),
    [
        ("wachtwoord123", Advice.COMMON),
        ("Welkom2026!!", Advice.COMMON),
        ("amsterdam2025", Advice.COMMON),
        ("veiligheidshuis", Advice.NAMES),
        ("pga-team pga-team", Advice.NAMES),
        ("ŞükrüÇağlar!", Advice.NAMES),
        ("aaaaaaaaaaaaaaaa", Advice.REPEATS),
        ("geheimgeheimgeheim", Advice.REPEATS),
        ("fietsen fietsen fietsen", Advice.REPEATS),
        ("geheim welkom geheim welkom", Advice.REPEATS),
        ("12345678901234", Advice.REPEATS),
        ("zxcvbnm,./asdfghjkl", Advice.KEYBOARD),
    ],
)
def test_what_is_guessed_early_is_refused_with_the_reason(passphrase: str, advice: Advice) -> None:
    weighed = strength(passphrase, TEAM)
    assert (weighed.enough, weighed.advice) == (False, advice)
    assert weighed.level < 3
    with answers(Problem.PASSPHRASE_WEAK) as told:
        require_fit(passphrase, TEAM)
    assert told == {"advice": advice}


@pytest.mark.parametrize("short", ["", "   ", "te kort", "jH8#kd9!aZ2"])
def test_less_than_twelve_characters_is_never_enough(short: str) -> None:
    assert not strength(short).enough
    with answers(Problem.PASSPHRASE_TOO_SHORT) as told:
        require_fit(short)
    assert told == {"minimum": "12"}


def test_the_own_names_count_only_for_who_has_them() -> None:
    assert strength("Janneke Kosterman", ("Janneke Kosterman",)).advice is Advice.NAMES
    assert strength("Janneke Kosterman").enough


@settings(deadline=None, max_examples=200)
@given(st.text(max_size=400), st.lists(st.text(max_size=20), max_size=3))
def test_any_text_can_be_weighed(passphrase: str, own_words: list[str]) -> None:
    weighed = strength(passphrase, own_words)
    assert 0 <= weighed.level <= 4
    assert weighed.enough == (weighed.advice is Advice.NONE)
    try:
        require_fit(passphrase, own_words)
    except KnownProblem as told:
        assert not weighed.enough
        assert passphrase not in told.details.values() or not passphrase
    else:
        assert weighed.enough


def test_a_very_long_one_is_weighed_at_once() -> None:
    assert strength("vier rode fietsen " * 5000).level >= 3

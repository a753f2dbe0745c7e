"""How hard a passphrase is to guess, by zxcvbn, with the Dutch words and the own names that are guessed first."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from typing import Any
from unicodedata import normalize

from models.problems import KnownProblem, Problem

SHORTEST_PASSPHRASE = 12
"""In characters."""

_ENOUGH = 3
_ENOUGH_GUESSES = 9.0  # as a power of ten; each guess costs a thief half a second, so 16 years in all
_WEIGHED = 72  # zxcvbn's work grows with the square of the length; what comes after can only add
_YEARS = range(1940, 2040)
_SHORTEST_OWN_WORD = 3
_DIGITS_OF_A_YEAR = 4


class Advice(StrEnum):
    """What makes a passphrase better."""

    NONE = "none"
    LONGER = "longer"
    COMMON = "common"
    NAMES = "names"
    REPEATS = "repeats"
    KEYBOARD = "keyboard"
    DATES = "dates"
    MORE_WORDS = "more_words"


@dataclass(frozen=True, slots=True)
class Strength:
    """How hard a passphrase is to guess: *level* from 0 (at once) to 4; *enough* tells whether it may be used."""

    level: int
    enough: bool
    advice: Advice


def strength(passphrase: str, own_words: Iterable[str] = ()) -> Strength:
    """Weigh *passphrase* against what a guesser tries first, the *own_words* of who chooses it among them.

    The first call brings zxcvbn along, in about 0.1 s.
    """
    typed = normalize("NFC", passphrase)
    own = _words_of(own_words)
    words = typed.lower().split()
    if not words:
        return Strength(0, False, Advice.LONGER)
    found = _guessed(typed[:_WEIGHED], own)
    once = _guessed(" ".join(dict.fromkeys(words))[:_WEIGHED], own)
    is_long, weakest = len(typed) >= SHORTEST_PASSPHRASE, min(found, once, key=lambda one: one["guesses_log10"])
    if is_long and weakest["guesses_log10"] >= _ENOUGH_GUESSES:
        return Strength(int(weakest["score"]), True, Advice.NONE)
    level = min(int(weakest["score"]), _ENOUGH - 1)
    if found["guesses_log10"] >= _ENOUGH_GUESSES > once["guesses_log10"]:
        return Strength(level, False, Advice.REPEATS)
    advice = _advice(found["sequence"], own)
    return Strength(level, False, Advice.LONGER if not is_long and advice is Advice.MORE_WORDS else advice)


def require_fit(passphrase: str, own_words: Iterable[str] = ()) -> None:
    """Raise KnownProblem PASSPHRASE_TOO_SHORT (minimum) or PASSPHRASE_WEAK (advice) for what may not be chosen.

    What was chosen before goes on opening a vault.
    """
    if len(normalize("NFC", passphrase)) < SHORTEST_PASSPHRASE:
        raise KnownProblem(Problem.PASSPHRASE_TOO_SHORT, minimum=str(SHORTEST_PASSPHRASE))
    weighed = strength(passphrase, own_words)
    if not weighed.enough:
        raise KnownProblem(Problem.PASSPHRASE_WEAK, advice=weighed.advice)


def _guessed(passphrase: str, own: list[str]) -> dict[str, Any]:
    from zxcvbn import zxcvbn  # brings its word lists along: a start does without them

    found: dict[str, Any] = zxcvbn(passphrase, user_inputs=[*own, *_guessed_first()])
    return found


def _advice(sequence: list[dict[str, Any]], own: list[str]) -> Advice:
    """Name the weakness that covers most of the passphrase."""
    covered: dict[Advice, int] = {}
    for match in sequence:
        weakness = _weakness(match, own)
        covered[weakness] = covered.get(weakness, 0) + len(match["token"])
    return max(covered, key=lambda advice: covered[advice], default=Advice.LONGER)


def _weakness(match: dict[str, Any], own: list[str]) -> Advice:
    match match["pattern"]:
        case "dictionary":
            word = match["token"].lower()
            if word.isdecimal():
                return Advice.DATES if len(word) == _DIGITS_OF_A_YEAR else Advice.REPEATS
            return Advice.NAMES if word in own else Advice.COMMON
        case "repeat" | "sequence":
            return Advice.REPEATS
        case "spatial":
            return Advice.KEYBOARD
        case "date" | "regex":
            return Advice.DATES
        case _:
            return Advice.MORE_WORDS


def _words_of(own_words: Iterable[str]) -> list[str]:
    """Give every name and every word in it, as it may be typed."""
    whole = [normalize("NFC", words).lower() for words in own_words]
    parts = [part for words in whole for part in (words, words.replace(" ", ""), *words.replace("-", " ").split())]
    return [part for part in dict.fromkeys(parts) if len(part) >= _SHORTEST_OWN_WORD]


@cache
def _guessed_first() -> tuple[str, ...]:
    from importlib.resources import files  # as zxcvbn: a start does without

    words = files("resources").joinpath("lists/guessed_first.txt").read_text("utf-8").split()
    return (*words, *(str(year) for year in _YEARS))

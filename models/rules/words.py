"""Word lists for hints on wording, as the organisation keeps them."""

import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any

import resources


@dataclass(frozen=True, slots=True)
class WordLists:
    """The words to look for, by subject.

    *hard_measures* have each the ways they are written; *blaming_words* have each a neutral way to say it.
    *people_words* speak of somebody without a name.
    """

    vague_verbs: tuple[str, ...]
    sensitive_words: tuple[str, ...]
    diagnoses: tuple[str, ...]
    police_marks: tuple[str, ...]
    police_codes: tuple[str, ...]
    hard_measures: tuple[tuple[str, tuple[str, ...]], ...]
    blaming_words: tuple[tuple[str, str], ...]
    people_words: tuple[str, ...]


@cache
def shipped() -> WordLists:
    """The lists that ship with the program."""
    lists = tomllib.loads(resources.path("lists", "words.toml").read_text(encoding="utf-8"))
    return WordLists(**{name: _frozen(words) for name, words in lists.items()})


def first_found(text: str, words: tuple[str, ...]) -> str | None:
    """The first of *words* that stands in *text* as a whole word, whatever its case; None for none."""
    found = next(every(text, words), None)
    return found[0] if found else None


def every(text: str, words: tuple[str, ...]) -> Iterator[re.Match[str]]:
    """Each place where one of *words* stands in *text*; … in a word stands for at most five words of a sentence."""
    return _pattern(words).finditer(text) if text else iter(())


@cache
def _pattern(words: tuple[str, ...]) -> re.Pattern[str]:
    between = r"\s+(?:[^\W_][\w-]*\s+){0,5}?"
    alternatives = (between.join(re.escape(part) for part in word.split(" … ")) for word in words)
    return re.compile(r"(?<!\w)(?:" + "|".join(alternatives) + r")(?!\w)", re.IGNORECASE)


def _frozen(words: list[str] | dict[str, Any]) -> tuple[Any, ...]:
    if isinstance(words, list):
        return tuple(words)
    return tuple((word, tuple(more) if isinstance(more, list) else more) for word, more in words.items())

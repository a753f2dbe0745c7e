"""Word lists for hints on wording, as the organisation keeps them."""

import re
import tomllib
from dataclasses import dataclass
from functools import cache

import resources


@dataclass(frozen=True, slots=True)
class WordLists:
    """The words to look for, by subject."""

    vague_verbs: tuple[str, ...]
    sensitive_words: tuple[str, ...]
    diagnoses: tuple[str, ...]
    police_marks: tuple[str, ...]
    police_codes: tuple[str, ...]


@cache
def shipped() -> WordLists:
    """The lists that ship with the program."""
    lists = tomllib.loads(resources.path("lists", "words.toml").read_text(encoding="utf-8"))
    return WordLists(**{name: tuple(words) for name, words in lists.items()})


def first_found(text: str, words: tuple[str, ...]) -> str | None:
    """The first of *words* that stands in *text* as a whole word, whatever its case; None for none."""
    if not text:
        return None
    found = _pattern(words).search(text)
    return found[0] if found else None


@cache
def _pattern(words: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(r"(?<!\w)(?:" + "|".join(map(re.escape, words)) + r")(?!\w)", re.IGNORECASE)

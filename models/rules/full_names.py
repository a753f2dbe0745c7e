"""A full name in the parts of the register of persons (BRP): first names, prefix, surname."""

import re
from typing import NamedTuple

from models.rules.veil import PARTICLES, TITLES

UNKNOWN = "."
"""What the register writes for a part of a name that is not known."""

_REMARKS = re.compile(r"\([^)]*\)")
_NICKNAMES = re.compile(r"[‘“\"][^’”\"]*[’”\"]")
_LONGEST, _LONGEST_PREFIX = 200, 10


class FullName(NamedTuple):
    """First names and surname of 1 to 200 characters, UNKNOWN for none; a *prefix* of at most 10, or none."""

    first_names: str
    prefix: str
    surname: str


def full_name(name: str) -> FullName:
    """*name* in its parts: what stands before the last particles or the last word are first names.

    Titles, nicknames in quotes and remarks in brackets are no part of it, unless there is nothing else. A prefix that
    is too long for its field stays with the surname.
    """
    plain = _REMARKS.sub(" ", name)
    named = _NICKNAMES.sub(" ", plain)
    words = (named if named.strip() else plain.strip('‘’“”" ')).split()
    while len(words) > 1 and words[0].casefold().rstrip(".") in TITLES:
        words = words[1:]
    if not words:
        return FullName(UNKNOWN, "", UNKNOWN)
    begin = next((place for place, word in enumerate(words) if place and _is_particle(word)), len(words) - 1)
    end = begin
    while end < len(words) - 1 and _is_particle(words[end]):
        end += 1
    first, prefix, surname = " ".join(words[:begin]), " ".join(words[begin:end]), " ".join(words[end:])
    if len(prefix) > _LONGEST_PREFIX:
        prefix, surname = "", f"{prefix} {surname}"
    return FullName(first[:_LONGEST].strip() or UNKNOWN, prefix, surname[:_LONGEST].strip() or UNKNOWN)


def _is_particle(word: str) -> bool:
    return word.casefold().translate({ord("’"): "'", ord("‘"): "'"}) in PARTICLES

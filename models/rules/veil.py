"""Hiding names in texts, so that a text can be shown to a room without naming whom it is about."""

import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from models.records import CaseSnapshot, PersonSnapshot
from models.rules.identity import passes_elfproef

MASK = "•••"

TITLES = frozenset(
    ("mevrouw", "mevr", "mw", "meneer", "mijnheer", "dhr", "heer", "mr", "drs", "dr", "ir", "ing", "prof")
)
PARTICLES = frozenset(
    (
        *("van", "von", "vom", "der", "den", "de", "het", "'t", "'s", "ter", "ten", "te", "in", "op", "aan"),
        *("la", "le", "les", "du", "da", "dos", "das", "del", "di", "el", "al", "bin", "ibn", "zu", "zur"),
    )
)
_LOOK_ALIKES = str.maketrans(
    {"ı": "i", "ł": "l", "ø": "o", "đ": "d", **dict.fromkeys("’‘ʼ`´", "'"), **dict.fromkeys("‐‑–—", "-")}
)
_ASIDES = re.compile(r"\([^)]*\)")
_BETWEEN = r"[\s\-]+"
_NINE_DIGITS = re.compile(r"(?<!\d)\d(?:[ .\-]?\d){8}(?!\d)")


class _Found(NamedTuple):
    start: int
    end: int
    keys: frozenset[str]


class _Name(NamedTuple):
    """One way to write a name, as a pattern for folded text; a name without *keys* stays as it is."""

    pattern: str
    keys: frozenset[str]
    with_capital: bool


@dataclass(frozen=True)
class Veil:
    """What stands in for each person's name, by key; *shared* stands in for a name that several of them bear.

    Whole names, first names and surnames are found whatever their capitals, accents, quotes, dashes or invisible
    signs, and before a genitive s. The whole name of anybody else stays. Rather a word too many goes than one too few.
    """

    people: Sequence[PersonSnapshot]
    stand_ins: Mapping[str, str]
    shared: str = MASK

    def over(self, text: str) -> str:
        """The text with every name replaced by what stands in for it."""
        parts, done = [], 0
        for found in self._found(text):
            answers = {self.stand_ins[key] for key in found.keys}
            answer = answers.pop() if len(answers) == 1 else self.shared
            parts += [text[done : found.start], answer if found.start else answer[:1].upper() + answer[1:]]
            done = found.end
        return "".join(parts) + text[done:]

    def named_in(self, text: str) -> frozenset[str]:
        """The keys of the people whose name may stand in the text; a shared name counts for all who bear it."""
        return frozenset(key for found in self._found(text) for key in found.keys)

    def _found(self, text: str) -> Iterator[_Found]:
        if not text or not self._names:
            return
        folded, places = _folded(text)
        for match in self._pattern.finditer(folded):
            name = self._names[int(str(match.lastgroup)[1:])]
            start, end = places[match.start()], _after_marks(text, places[match.end() - 1] + 1)
            if name.keys and not (name.with_capital and text[start].islower()):
                yield _Found(start, end, name.keys)

    @cached_property
    def _pattern(self) -> re.Pattern[str]:
        names = "|".join(f"(?P<n{place}>{name.pattern})" for place, name in enumerate(self._names))
        return re.compile(rf"(?<!\w)(?:{names})(?=(?:'?s)?(?!\w))")

    @cached_property
    def _names(self) -> tuple[_Name, ...]:
        bearers: dict[tuple[str, bool], set[str]] = {}
        for person in self.people:
            ways = _ways_to_write(person.name)
            is_veiled = person.key in self.stand_ins
            for way in ways if is_veiled else ways[:1]:
                bearers.setdefault(way, set()).update({person.key} if is_veiled else ())
        found = (_Name(pattern, frozenset(keys), capital) for (pattern, capital), keys in bearers.items())
        return tuple(sorted(found, key=lambda name: len(name.pattern), reverse=True))


def is_named_after_any(text: str, people: Sequence[PersonSnapshot]) -> bool:
    """Whether what something is called, such as a folder, may hold a name of one of *people*."""
    return bool(Veil(people, {one.key: "" for one in people}).named_in(text.replace("_", " ")))


def without_secrets(text: str, case: CaseSnapshot) -> str:
    """The text without citizen service numbers and without the safe ways to reach somebody."""
    for person in case.people:
        if person.safe_contact.strip():
            text = re.sub(re.escape(person.safe_contact.strip()), MASK, text, flags=re.IGNORECASE)
    numbers = {person.bsn for person in case.people if person.bsn}
    return _NINE_DIGITS.sub(lambda match: MASK if _is_bsn(match[0], numbers) else match[0], text)


def _is_bsn(written: str, numbers: set[str]) -> bool:
    digits = re.sub(r"\D", "", written)
    return digits in numbers or passes_elfproef(digits)


def _ways_to_write(name: str) -> list[tuple[str, bool]]:
    """Patterns for the whole name, its parts and its short forms, with whether a part needs its capital.

    What follows a particle may be an ordinary word ("'t Hart"), so by itself it counts only with a capital.
    """
    words = _words(name)
    if not words:
        return []
    escaped = [re.escape(word) for word in words]
    ways = [(_BETWEEN.join(escaped), False)]
    for at, word in enumerate(words):
        if word in PARTICLES or len(word) < 2:
            continue
        begin = at
        while begin and words[begin - 1] in PARTICLES:
            begin -= 1
        ways.append((escaped[at], begin < at))
        if begin < at:
            ways.append((_BETWEEN.join(escaped[begin : at + 1]), False))
        if begin:
            ways.append((rf"{re.escape(words[0][0])}\.?\s*{_BETWEEN.join(escaped[begin : at + 1])}", False))
            ways.append((rf"{escaped[0]}\s+{re.escape(word[0])}\.", False))
    return list(dict.fromkeys(ways))


def _words(name: str) -> list[str]:
    folded = _ASIDES.sub(" ", _folded(name)[0])
    words = []
    for word in re.split(r"[\s\-]+", folded):
        bare = word if word in PARTICLES else word.strip("'\"“”„«».,;:!?")
        if bare and bare not in TITLES:
            words.append(bare)
    return words


def _folded(text: str) -> tuple[str, list[int]]:
    """The text without capitals, accents and invisible signs, and for each character its place in the text."""
    folded: list[str] = []
    places: list[int] = []
    for place, character in enumerate(text):
        for plain in unicodedata.normalize("NFKD", character):
            if unicodedata.category(plain) in ("Mn", "Cf"):
                continue
            for small in plain.translate(_LOOK_ALIKES).casefold().translate(_LOOK_ALIKES):
                folded.append(small)
                places.append(place)
    return "".join(folded), places


def _after_marks(text: str, end: int) -> int:
    while end < len(text) and unicodedata.category(text[end]) in ("Mn", "Cf"):
        end += 1
    return end

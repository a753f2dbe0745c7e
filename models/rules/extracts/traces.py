"""What in a text tells of somebody else: a name, a word for them, a number, a day of birth, an address."""

import re
from dataclasses import replace
from datetime import date
from functools import cache

from models.kinds import Position
from models.lists import words_to_watch
from models.records import CaseSnapshot, PersonSnapshot
from models.rules import words
from models.rules.addresses import addresses_in
from models.rules.veil import Veil, without_secrets

_ASIDE = re.compile(r"\(([^)]*)\)")
_PHONE = re.compile(r"\d(?:[ .\-]?\d){7,}")
_TITLES = ("mevrouw", "mevr", "mw", "meneer", "mijnheer", "de heer", "dhr")
_MONTHS = (
    ("januari", "january"),
    ("februari", "february"),
    ("maart", "march"),
    ("april", "april"),
    ("mei", "may"),
    ("juni", "june"),
    ("juli", "july"),
    ("augustus", "august"),
    ("september", "september"),
    ("oktober", "october"),
    ("november", "november"),
    ("december", "december"),
)


class Traces:
    """Tells whether a text is about one person of a case alone, as far as a program can see; what it doubts is not."""

    def __init__(self, case: CaseSnapshot, person: PersonSnapshot) -> None:
        self._case = case
        others = [one for one in case.people if one.position is not Position.PROFESSIONAL and one.key != person.key]
        self._others = Veil(_with_asides(case.people), {one.key: "" for one in others})
        self._own = Veil(_with_asides(case.people), {person.key: ""})
        self._born = [_written(one.born_on) for one in others if one.born_on]
        self._phones = {number for one in case.people for number in _numbers(one.safe_contact)}
        self._relations = _relations(others)
        self._has_others = bool(others)

    def names_others(self, text: str) -> bool:
        """Whether the text names another."""
        return bool(self._others.named_in(text))

    def of_others(self, text: str) -> bool:
        """Whether the text names another, or holds a number, a day of birth or an address."""
        return bool(
            self.names_others(text)
            or without_secrets(text, self._case) != text
            or addresses_in(text)
            or any(born.search(text) for born in self._born)
            or self._phones & set(_numbers(text))
        )

    def only_own(self, *texts: str) -> bool:
        """Whether the texts name nobody else, and speak of nobody else without a name."""
        return not any(self.of_others(text) or self._speaks_of_others(text) for text in texts)

    def _speaks_of_others(self, text: str) -> bool:
        listed = words.first_found(text, words.shipped().people_words)
        return bool(listed or (self._relations and self._relations.search(text)))

    def surely_own(self, *texts: str) -> bool:
        """Whether the texts are only of this person, without a word that may stand for others or for the weighing."""
        doubtful = (*_doubtful(), *_TITLES) if self._has_others else _doubtful()
        return self.only_own(*texts) and not any(words.first_found(text, doubtful) for text in texts)

    def names_own(self, text: str) -> bool:
        """Whether the text names this person."""
        return bool(self._own.named_in(text))


@cache
def _doubtful() -> tuple[str, ...]:
    return tuple(word for language in ("nl", "en") for word in words_to_watch(language).second_thoughts)


def _with_asides(people: tuple[PersonSnapshot, ...]) -> tuple[PersonSnapshot, ...]:
    """Everybody, and once more under the name that stands between brackets behind theirs."""
    asides = [replace(one, name=aside) for one in people for aside in _ASIDE.findall(one.name)]
    return (*people, *asides)


def _relations(others: list[PersonSnapshot]) -> re.Pattern[str] | None:
    """What the others are called by their relation: the first word of "moeder, bij wie hij woont"."""
    first = [re.match(r"\w[\w-]{2,}", one.relation.strip()) for one in others]
    found = "|".join(re.escape(one[0]) for one in first if one)
    return re.compile(rf"(?<!\w)(?:{found})(?!\w)", re.IGNORECASE) if found else None


def _written(day: date) -> re.Pattern[str]:
    """The ways to write a day in a text."""
    months = "|".join(_MONTHS[day.month - 1])
    numbers = rf"0?{day.day}\s?[-/.]\s?0?{day.month}\s?[-/.]\s?(?:{day.year}|{day.year % 100:02})"
    in_words = rf"0?{day.day} (?:{months}) {day.year}|(?:{months}) {day.day},? {day.year}"
    return re.compile(rf"(?<!\d)(?:{numbers}|{day.isoformat()}|{in_words})(?!\d)", re.IGNORECASE)


def _numbers(text: str) -> set[str]:
    """The telephone numbers in a text, by their last eight figures, which stay when a country goes before them."""
    return {re.sub(r"\D", "", found)[-8:] for found in _PHONE.findall(text)}

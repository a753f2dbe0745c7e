"""The language of documents, kept as data and independent of the interface's language."""

import tomllib
from collections.abc import Iterable, Mapping
from datetime import date, datetime, time
from enum import Enum
from functools import cache
from typing import Any

import resources
from models.records import WordingChange
from models.rules.house_style import keeps_placeholders


class Wording:
    """The words of one language: ``say("minutes.title")``, ``say.of(ActionStatus.DONE)``, ``say.day(held_on)``."""

    def __init__(self, language: str, changes: Iterable[WordingChange] = ()) -> None:
        """Read the words of *language*, "nl" or "en", with the *changes* that an organisation made to them.

        A change to a sentence that there is not any more, or that is filled in otherwise by now, is passed over.
        """
        self.language = language
        self._words = _shipped(language)
        of_this = {one.key: one.text for one in changes if one.language == language}
        if of_this:
            self._words = _changed(self._words, of_this)

    def __call__(self, key: str, **filling: object) -> str:
        """The sentence at *key*, its placeholders filled. KeyError when the language lacks it."""
        section, _, name = key.partition(".")
        sentence: str = self._words[section][name]
        return sentence.format(**filling) if filling else sentence

    def addressed(self, key: str, *, young: bool, **filling: object) -> str:
        """The sentence at *key* as it is said to a grown-up; where another is for who is *young*, that: key_young."""
        section, _, name = key.partition(".")
        is_other = young and f"{name}_young" in self._words[section]
        return self(f"{key}_young" if is_other else key, **filling)

    def of(self, member: Enum) -> str:
        """The label of a member of one of the field's lists."""
        label: str = self._words["labels"][type(member).__name__][str(member.value)]
        return label

    def counted(self, key: str, count: int) -> str:
        """The sentence for one, many or none: *key* without its ``_one``, ``_many`` or, if there is one, ``_none``."""
        if count == 0 and f"{key}_none".partition(".")[2] in self._words[key.partition(".")[0]]:
            return self(f"{key}_none")
        return self(f"{key}_one") if count == 1 else self(f"{key}_many", count=self.number(count))

    def number(self, count: int) -> str:
        """*count* in words up to twelve, in figures above."""
        words: list[str] = self._words["numbers"]["words"]
        return words[count] if count < len(words) else str(count)

    def joined(self, parts: list[str]) -> str:
        """*parts* as in a sentence: commas, and the last with "and"."""
        if len(parts) < 2:
            return "".join(parts)
        return f"{', '.join(parts[:-1])} {self('document.list_and')} {parts[-1]}"

    def day(self, day: date) -> str:
        """The day in figures, such as 24-11-2026."""
        return self._date("plain", day)

    def brief_day(self, day: date) -> str:
        """The day without its year, such as 24-11."""
        return self._date("brief", day)

    def long_day(self, day: date) -> str:
        """The day in words, such as dinsdag 24 november 2026."""
        return self._date("long", day)

    def month_day(self, day: date) -> str:
        """The day with its month in words, such as 24 november 2026."""
        return self._date("month", day)

    def short_day(self, day: date) -> str:
        """The day in words with its weekday cut short, such as di 24 november 2026."""
        return self._date("long", day, weekdays="short_weekdays")

    def time(self, moment: time) -> str:
        """The time of day, such as 09:30."""
        return f"{moment:%H:%M}"

    def moment(self, moment: datetime) -> str:
        """Day and time, such as 24-11-2026 10:31."""
        return f"{self.day(moment.date())} {moment:%H:%M}"

    def _date(self, form: str, day: date, weekdays: str = "weekdays") -> str:
        dates = self._words["dates"]
        pattern: str = dates[form]
        return pattern.format(
            weekday=dates[weekdays][day.weekday()],
            day=day.day,
            number=day.month,
            month=dates["months"][day.month - 1],
            year=day.year,
        )


def _changed(words: dict[str, Any], changes: Mapping[str, str]) -> dict[str, Any]:
    """A copy of *words* with other sentences at the keys of *changes*."""
    changed = {section: dict(within) for section, within in words.items()}
    for key, text in changes.items():
        section, _, name = key.partition(".")
        shipped = changed.get(section, {}).get(name)
        if isinstance(shipped, str) and keeps_placeholders(shipped, text):
            changed[section][name] = text
    return changed


@cache
def _shipped(language: str) -> dict[str, Any]:
    text = resources.path("wording", f"{language}.toml").read_text(encoding="utf-8")
    return tomllib.loads(text)


@cache
def wording(language: str) -> Wording:
    """The words of *language*, read once."""
    return Wording(language)

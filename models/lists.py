"""The lists that ship with the program: life domains, organisations and step budgets."""

import tomllib
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

from models.kinds import ParticipantType, Step
from models.records import OrganisationDraft, PlainWord, StepBudget


@dataclass(frozen=True, slots=True, kw_only=True)
class DomainSet:
    """A set of life domains (leefgebieden) to begin a case with: *domains* are (key, name) in display order."""

    key: str
    name: str
    domains: tuple[tuple[str, str], ...]


@cache
def domain_sets() -> tuple[DomainSet, ...]:
    """Every set of life domains, the usual one first."""
    return tuple(
        DomainSet(key=one["key"], name=one["name"], domains=tuple((row["key"], row["name"]) for row in one["domains"]))
        for one in _read("domains.toml")["sets"]
    )


@cache
def organisation_seeds() -> tuple[OrganisationDraft, ...]:
    """Organisations that often take part, with how they do so (Wgs 2.27), to begin a new one from."""
    return tuple(
        OrganisationDraft(
            name=one["name"],
            participant_type=ParticipantType(one["participant_type"]),
            statutory_task=one.get("statutory_task", ""),
        )
        for one in _read("organisations.toml")["organisations"]
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class QuestionSeed:
    """What a kind of partner is usually asked. *names* are words of its name; without any, it is for all the rest."""

    names: tuple[str, ...]
    text: str


@cache
def question_seeds() -> tuple[QuestionSeed, ...]:
    """The questions to propose (brengvragen): the first that fits a partner is for it, and the last fits everyone."""
    return tuple(
        QuestionSeed(names=tuple(one.get("names", ())), text=one["text"])
        for one in _read("questions.toml")["questions"]
    )


@cache
def step_budgets() -> tuple[StepBudget, ...]:
    """How many minutes each step usually takes, in the order of the meeting."""
    minutes = _read("steps.toml")["minutes"]
    return tuple(StepBudget(step=step, minutes=minutes[step.value]) for step in Step if step.value in minutes)


@cache
def plain_word_seeds() -> tuple[PlainWord, ...]:
    """The words of the field with what stands for each in plain language, in every language of the documents."""
    return tuple(
        PlainWord(language=language, word=word, plain=plain)
        for language, words in _read("plain_words.toml")["replacements"].items()
        for word, plain in words.items()
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class WordsToWatch:
    """What asks for a second look in plain language: *jargon* without another word for it, but not what is *familiar*.

    *second_thoughts* are words that may stand for somebody else than the reader.
    """

    jargon: tuple[str, ...]
    second_thoughts: tuple[str, ...]
    familiar: tuple[str, ...]


@cache
def words_to_watch(language: str) -> WordsToWatch:
    """The words to watch in a language of the documents."""
    lists = _read("plain_words.toml")
    return WordsToWatch(**{name: tuple(lists[name][language]) for name in ("jargon", "second_thoughts", "familiar")})


def _read(name: str) -> dict[str, Any]:
    return tomllib.loads(files("resources").joinpath("lists", name).read_text("utf-8"))

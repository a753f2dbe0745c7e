"""The names a line can hold after a sign: ``@`` who, ``#`` which life domain, a first ``?`` which kind; best first."""

import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from models.kinds import ContributionKind, Position
from models.records import CaseSnapshot, DomainSnapshot, OrganisationSnapshot, PersonSnapshot

KINDS: Mapping[str, ContributionKind] = {
    "feit": ContributionKind.FACT,
    "oordeel": ContributionKind.PROFESSIONAL_JUDGEMENT,
    "signaal": ContributionKind.UNCONFIRMED_SIGNAL,
    "zienswijze": ContributionKind.VIEW_OF_PERSON,
    "fact": ContributionKind.FACT,
    "judgement": ContributionKind.PROFESSIONAL_JUDGEMENT,
    "signal": ContributionKind.UNCONFIRMED_SIGNAL,
    "view": ContributionKind.VIEW_OF_PERSON,
}
_FIRST_KINDS = 4
_USUAL_NAME = 8  # words, those of a name that is typed in more pieces than it has included
_SAYS_ENOUGH = 3  # letters of the last word of a name that is only begun
_INSIDE_FROM = 3  # letters from which a part inside a word is meant to be one
_BEING_TYPED = re.compile(r"(?:^|\s|(?:^|\s)[@#][^\s@#]+)([@#](?:\S[^@#]*)?)$|^\s*(\?\w*)$")

Named = OrganisationSnapshot | PersonSnapshot | DomainSnapshot | ContributionKind


@dataclass(frozen=True, slots=True, kw_only=True)
class Nearby:
    """Whom and what the meeting is about while a line is typed, all by key: they go before others of the same name.

    *domain* and *organisation* are in view: a line that names none is about them.
    """

    present: frozenset[str] = frozenset()
    invited: frozenset[str] = frozenset()
    domain: str | None = None
    organisation: str | None = None


NOTHING_NEARBY = Nearby()


@dataclass(frozen=True, slots=True)
class Name:
    """A name and what it is the name of; *of* is the organisation of a person."""

    text: str
    value: Named
    of: str = ""
    is_near: bool = field(default=False, compare=False)


def fragment(before: str) -> str:
    """The sign and the name that somebody types at the end of *before*; empty when it is another word."""
    found = _BEING_TYPED.search(before)
    return (found[1] or found[2]) if found else ""


def fitting(typed: str, case: CaseSnapshot, nearby: Nearby = NOTHING_NEARBY) -> tuple[Name, ...]:
    """The names that fit what is typed after a sign, best first.

    What starts so goes before what has a word that starts so, and that before a part of a word; among these who is
    here goes first. Behind a space only a name that goes on there fits.
    """
    sign, wanted = typed[:1], typed[1:]
    names = on_offer(sign, case, nearby)
    if wanted.endswith(" "):
        begun = _loose(wanted)
        names = [name for name in names if _loose(name.text).startswith(begun + " ")]
    elif wanted and not folded(wanted):
        return tuple(name for name in names if name.text.casefold().startswith(wanted.casefold()))
    elif sign == "?" and not wanted:
        return tuple(names[:_FIRST_KINDS])
    return tuple(_ranked(names, wanted))


def spelled(name: Name, sign: str, case: CaseSnapshot, nearby: Nearby = NOTHING_NEARBY) -> str:
    """How to write a name behind its sign: what stands before its dash, when that is understood as this name."""
    short = name.text.split(" – ")[0]
    words = f"{sign}{short}".split()
    return short if sign in "@#" and meant(words, on_offer(sign, case, nearby)) == (len(words), name) else name.text


def on_offer(sign: str, case: CaseSnapshot, nearby: Nearby = NOTHING_NEARBY) -> list[Name]:
    """Every name that can follow *sign*, organisations before people; none for another sign."""
    if sign == "#":
        return [Name(one.name, one, is_near=one.key == nearby.domain) for one in case.domains]
    if sign == "?":
        return [Name(word, kind) for word, kind in KINDS.items()]
    if sign != "@":
        return []
    here = nearby.invited | {nearby.organisation}
    organisations = [Name(one.name, one, is_near=one.key in here) for one in case.organisations]
    of = {one.key: one.name for one in case.organisations}
    people = [
        Name(one.name, one, of.get(one.organisation or "", ""), one.key in nearby.present)
        for one in case.people
        if one.position is Position.PROFESSIONAL
    ]
    return organisations + people


def meant(words: Sequence[str], names: Sequence[Name]) -> tuple[int, Name | None]:
    """How many of *words*, of which the first has a sign, are a name, and which: a whole one, or one that is begun."""
    reach = _reach(words, names)
    for count in range(reach, 0, -1):
        wanted = " ".join(words[:count])[1:]
        whole = [name for name in names if _is_same(name.text, wanted)]
        if whole:
            return count, min(whole, key=lambda name: not name.is_near)
    for count in range(reach, 1, -1):
        last = folded(words[count - 1])
        if not last or (count < len(words) and len(last) < _SAYS_ENOUGH):
            continue
        begun = _loose(" ".join(words[:count])[1:])
        going_on = [name for name in names if begun in _beginnings(name.text)]
        if going_on:
            return count, min(going_on, key=lambda name: not name.is_near)
    ranked = _ranked(names, words[0][1:]) if folded(words[0]) else []
    return (1, ranked[0]) if ranked else (0, None)


@lru_cache(maxsize=4096)
def folded(name: str) -> str:
    """A name without accents, case and signs, as people type it in a hurry."""
    plain = unicodedata.normalize("NFKD", name.casefold().replace("ł", "l").replace("ı", "i").replace("ø", "o"))
    return re.sub(r"[^a-z0-9\u0600-\u06ff]", "", "".join(sign for sign in plain if not unicodedata.combining(sign)))


def _ranked(names: Sequence[Name], wanted: str) -> list[Name]:
    short, letters = folded(wanted), wanted.casefold()
    is_signed = not wanted[:1].isalnum()  # "#v" means a name that is written so, and only then one that is not
    found = (
        (_fit(name.text, short), is_signed and not name.text.casefold().startswith(letters), not name.is_near, place)
        for place, name in enumerate(names)
    )
    ranked = sorted((one for one in found if one[0] is not None), key=lambda one: (one[1], *one))
    return [names[place] for *_, place in ranked]


def _fit(name: str, wanted: str) -> int | None:
    """How well a name fits: 0 it starts so, 1 one of its words does, 2 it stands somewhere inside."""
    whole = folded(name)
    if whole.startswith(wanted):
        return 0
    if any(folded(part).startswith(wanted) for part in name.split()):
        return 1
    return 2 if len(wanted) >= _INSIDE_FROM and wanted in whole else None


def _reach(words: Sequence[str], names: Sequence[Name]) -> int:
    """How many of *words* can be one name: up to the next that has a sign of its own."""
    signed = (place for place, word in enumerate(words) if place and len(word) > 1 and word[0] in "@#")
    longest = max((len(name.text.split()) for name in names), default=0)
    return min(next(signed, len(words)), max(longest, _USUAL_NAME))


def _is_same(name: str, wanted: str) -> bool:
    """Whether two names are the same; those that are nothing but signs, to the letter."""
    short = folded(name)
    return short == folded(wanted) if short else name.casefold() == wanted.casefold().strip()


@lru_cache(maxsize=4096)
def _loose(name: str) -> str:
    """The words of a name, each folded."""
    return " ".join(part for part in map(folded, name.split()) if part)


@lru_cache(maxsize=4096)
def _beginnings(name: str) -> frozenset[str]:
    """Every way to begin a name from one of its words on."""
    parts = _loose(name).split()
    tails = [" ".join(parts[at:]) for at in range(len(parts))]
    return frozenset(tail[:end] for tail in tails for end in range(1, len(tail) + 1))

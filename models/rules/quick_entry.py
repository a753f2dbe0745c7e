"""One line typed during the meeting becomes an action, a decision or a contribution.

``huisbezoek met wijkteam @politie #huisvesting vrijdag`` is an action; ``!`` starts a decision, ``?`` a contribution.
"""

import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import Enum, auto
from typing import TypeVar

from models.kinds import ContributionKind, Position, Track
from models.records import (
    ActionDraft,
    CaseSnapshot,
    ContributionDraft,
    DecisionDraft,
    DomainSnapshot,
    OrganisationSnapshot,
    PersonSnapshot,
)
from models.rules.dates import parse_date

Named = TypeVar("Named")
_LONGEST_DATE = 4  # words: "eind van volgende maand"
_KINDS = {
    "feit": ContributionKind.FACT,
    "oordeel": ContributionKind.PROFESSIONAL_JUDGEMENT,
    "signaal": ContributionKind.UNCONFIRMED_SIGNAL,
    "zienswijze": ContributionKind.VIEW_OF_PERSON,
    "fact": ContributionKind.FACT,
    "judgement": ContributionKind.PROFESSIONAL_JUDGEMENT,
    "signal": ContributionKind.UNCONFIRMED_SIGNAL,
    "view": ContributionKind.VIEW_OF_PERSON,
}


class EntryKind(Enum):
    """What a line becomes."""

    ACTION = auto()
    DECISION = auto()
    CONTRIBUTION = auto()


class Part(Enum):
    """What an action can still lack."""

    TEXT = auto()
    OWNER = auto()
    ORGANISATION = auto()
    DUE = auto()


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """A line as understood. *unknown* holds the names after @ or # that fit nobody; they stay in the text."""

    kind: EntryKind
    text: str
    owner: PersonSnapshot | None = None
    organisation: OrganisationSnapshot | None = None
    domain: DomainSnapshot | None = None
    due: date | None = None
    contribution: ContributionKind | None = None
    unknown: tuple[str, ...] = ()

    @property
    def missing(self) -> tuple[Part, ...]:
        """What a final document will ask of it; an action may be kept without."""
        if self.kind is not EntryKind.ACTION:
            return () if self.text else (Part.TEXT,)
        parts = (
            (Part.TEXT, self.text),
            (Part.ORGANISATION, self.organisation),
            (Part.OWNER, self.owner),
            (Part.DUE, self.due),
        )
        return tuple(part for part, value in parts if not value)

    def draft(self, track: Track | None = None) -> ActionDraft | DecisionDraft | ContributionDraft:
        """The draft to keep."""
        organisation = self.organisation.key if self.organisation else None
        domain = self.domain.key if self.domain else None
        match self.kind:
            case EntryKind.DECISION:
                return DecisionDraft(text=self.text)
            case EntryKind.CONTRIBUTION:
                return ContributionDraft(
                    text=self.text, organisation=organisation, domain=domain, kind=self.contribution
                )
            case EntryKind.ACTION:
                return ActionDraft(
                    text=self.text,
                    owner=self.owner.key if self.owner else None,
                    organisation=organisation,
                    statutory_task=self.organisation.statutory_task if self.organisation else "",
                    domain=domain,
                    due=self.due,
                    track=track,
                )


def parse(line: str, case: CaseSnapshot, today: date, present: Sequence[str] = ()) -> Entry:
    """Understand one line. *present* holds the keys of the people in the room: they go before their colleagues."""
    kind, words = _kind_and_words(line)
    contribution = _KINDS.get(folded(words[0])) if _names_a_kind(line) and words else None
    words = words[1:] if contribution else words
    reading = _Reading(case, today, present)
    kept: list[str] = []
    position = 0
    while position < len(words):
        taken = reading.take(words[position:], is_action=kind is EntryKind.ACTION)
        if taken == 0:
            kept.append(words[position])
        position += max(taken, 1)
    text = " ".join(kept).strip()
    return Entry(
        kind=kind,
        text=text[:1].upper() + text[1:],
        owner=reading.owner or reading.someone_of_the_organisation(),
        organisation=reading.organisation,
        domain=reading.domain,
        due=reading.due,
        contribution=contribution,
        unknown=tuple(reading.unknown),
    )


def completions(fragment: str, case: CaseSnapshot) -> tuple[str, ...]:
    """The names that fit the word being typed after @, # or a first ?, best first; empty for any other word."""
    sign, wanted = fragment[:1], folded(fragment[1:])
    if sign == "#":
        names = [domain.name for domain in case.domains]
    elif sign == "@":
        names = [organisation.name for organisation in case.organisations] + [one.name for one in _professionals(case)]
    elif sign == "?":
        names = [word for word in _KINDS if wanted or word in tuple(_KINDS)[:4]]
    else:
        return ()
    starting = [name for name in names if folded(name).startswith(wanted)]
    inside = [name for name in names if wanted in folded(name) and name not in starting]
    return tuple(starting + inside)


def folded(name: str) -> str:
    """A name without accents, case and signs, as people type it in a hurry."""
    plain = unicodedata.normalize("NFKD", name.casefold().replace("ł", "l").replace("ı", "i").replace("ø", "o"))
    return re.sub(r"[^a-z0-9\u0600-\u06ff]", "", "".join(sign for sign in plain if not unicodedata.combining(sign)))


def _kind_and_words(line: str) -> tuple[EntryKind, list[str]]:
    stripped = line.strip()
    if stripped.startswith("!"):
        return EntryKind.DECISION, stripped[1:].split()
    if stripped.startswith("?"):
        return EntryKind.CONTRIBUTION, stripped[1:].split()
    return EntryKind.ACTION, stripped.split()


def _names_a_kind(line: str) -> bool:
    """The kind of a contribution stands right after the sign: ``?feit``."""
    return re.match(r"\s*\?\w", line) is not None


def _professionals(case: CaseSnapshot) -> list[PersonSnapshot]:
    return [person for person in case.people if person.position is Position.PROFESSIONAL]


class _Reading:
    """What has been understood of a line so far."""

    def __init__(self, case: CaseSnapshot, today: date, present: Sequence[str]) -> None:
        self.owner: PersonSnapshot | None = None
        self.organisation: OrganisationSnapshot | None = None
        self.domain: DomainSnapshot | None = None
        self.due: date | None = None
        self.unknown: list[str] = []
        self._case = case
        self._today = today
        self._present = set(present)

    def take(self, words: Sequence[str], *, is_action: bool) -> int:
        """How many of the first words were understood as something other than text; 0 for none."""
        if len(words[0]) > 1 and words[0][0] == "#":
            return self._take_domain(words)
        if len(words[0]) > 1 and words[0][0] == "@":
            return self._take_name(words)
        return self._take_date(words) if is_action and self.due is None else 0

    def someone_of_the_organisation(self) -> PersonSnapshot | None:
        """The one colleague of the organisation who is present, or its only one; None when that is not certain."""
        if self.organisation is None:
            return None
        colleagues = [one for one in _professionals(self._case) if one.organisation == self.organisation.key]
        here = [one for one in colleagues if one.key in self._present]
        for group in (here, colleagues):
            if len(group) == 1:
                return group[0]
        return None

    def _take_domain(self, words: Sequence[str]) -> int:
        taken, self_domain = _longest_match(words, {one.name: one for one in self._case.domains})
        if self_domain is None:
            self.unknown.append(words[0])
            return 0
        self.domain = self_domain
        return taken

    def _take_name(self, words: Sequence[str]) -> int:
        people = {one.name: one for one in _professionals(self._case)}
        organisations = {one.name: one for one in self._case.organisations}
        taken, organisation = _longest_match(words, organisations)
        taken_by_person, person = _longest_match(words, people)
        if person is not None and (organisation is None or taken_by_person > taken):
            self.owner = person
            self.organisation = self._case.organisation(person.organisation) or self.organisation
            return taken_by_person
        if organisation is None:
            self.unknown.append(words[0])
            return 0
        self.organisation = organisation
        return taken

    def _take_date(self, words: Sequence[str]) -> int:
        for count in range(min(_LONGEST_DATE, len(words)), 0, -1):
            text = " ".join(words[:count])
            day = parse_date(text, self._today)
            if day is not None and day < self._today and not re.search(r"\d{4}", text):
                continue  # "gisteren" tells of what happened; only a date in full may lie behind us
            # a lone short word ("do", "za") is a date only where the line ends: "do" may be any word before that
            if day is not None and (len(text) > 2 or count == len(words)):
                self.due = day
                return count
        return 0


def _longest_match(words: Sequence[str], named: Mapping[str, Named]) -> tuple[int, Named | None]:
    """The most words after the sign that name something: whole names first, then the start of one, then a part."""
    for count in range(min(8, len(words)), 0, -1):
        wanted = folded("".join(words[:count])[1:])
        found = next((value for name, value in named.items() if folded(name) == wanted), None)
        if wanted and found is not None:
            return count, found
    wanted = folded(words[0][1:])
    if not wanted:
        return 0, None
    for fits in (str.startswith, str.__contains__):
        candidates = [value for name, value in named.items() if fits(folded(name), wanted)]
        if candidates:
            return 1, candidates[0]
    return 0, None

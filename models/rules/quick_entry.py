"""One line typed during the meeting becomes an action, a decision or a contribution.

``huisbezoek met wijkteam @politie #huisvesting vrijdag`` is an action; ``!`` starts a decision, ``?`` a contribution.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import Enum, auto

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
from models.rules.dates import is_written_as_date, parse_date
from models.rules.names import KINDS, NOTHING_NEARBY, Name, Nearby, folded, meant, on_offer

_LONGEST_DATE = 4  # words: "eind van volgende maand"
_LEADS_TO_A_DATE = ("op", "voor", "vóór", "uiterlijk", "on", "by", "before")
_RECURS = ("elke", "elk", "iedere", "ieder", "every", "each")
_NONE = "-"  # after a sign: no life domain, no organisation
_ENDS_WORD = ".,;:"
_COUNTED = {
    *("uur", "dagen", "weken", "maanden", "jaar", "keer", "minuten", "personen"),
    *("hours", "days", "weeks", "months", "years", "times", "minutes", "people"),
}
_RUN_TOGETHER = re.compile(r"(?<=[^@#])(?=[@#].)")


class EntryKind(Enum):
    """What a line becomes."""

    ACTION = auto()
    DECISION = auto()
    CONTRIBUTION = auto()


class Part(Enum):
    """What an entry can have, or still lack."""

    TEXT = auto()
    OWNER = auto()
    ORGANISATION = auto()
    DOMAIN = auto()
    DUE = auto()


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """A line as understood.

    *unknown* holds the names after @ or # that fit nobody, and *no_dates* what is written as a date and names no day,
    such as 31-02; both stay in the text. *assumed* holds the parts that the line does not name and that are in view in
    the meeting. *understood* tells from and to where in the line words are more than words.
    """

    kind: EntryKind
    text: str
    owner: PersonSnapshot | None = None
    organisation: OrganisationSnapshot | None = None
    domain: DomainSnapshot | None = None
    due: date | None = None
    contribution: ContributionKind | None = None
    unknown: tuple[str, ...] = ()
    no_dates: tuple[str, ...] = ()
    assumed: frozenset[Part] = frozenset()
    understood: tuple[tuple[int, int], ...] = ()

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


def parse(line: str, case: CaseSnapshot, today: date, nearby: Nearby = NOTHING_NEARBY) -> Entry:
    """Understand one line. *nearby* tells who goes before others, and what a line is about that does not say so."""
    kind, words = _kind_and_words(line)
    contribution = _named_kind(line, words)
    reading = _Reading(case, today, nearby, kind)
    text = reading.read(_apart(words[1:] if contribution else words, case))
    return Entry(
        kind=kind,
        text=text[:1].upper() + text[1:],
        owner=reading.owner or reading.someone_of_the_organisation(),
        organisation=reading.organisation or reading.organisation_in_view(),
        domain=reading.domain or reading.domain_in_view(),
        due=reading.due,
        contribution=contribution,
        unknown=tuple(reading.unknown),
        no_dates=tuple(reading.no_dates),
        assumed=reading.assumed(),
        understood=_places(line, reading.words),
    )


def _kind_and_words(line: str) -> tuple[EntryKind, list[str]]:
    stripped = line.strip()
    if stripped.startswith("!"):
        return EntryKind.DECISION, stripped[1:].split()
    if stripped.startswith("?"):
        return EntryKind.CONTRIBUTION, stripped[1:].split()
    return EntryKind.ACTION, stripped.split()


def _named_kind(line: str, words: list[str]) -> ContributionKind | None:
    """The kind of a contribution stands right after the sign, whole or begun: ``?feit``, ``?f``."""
    begun = re.match(r"\s*\?(\w+)", line)
    wanted = folded(begun[1]) if begun else ""
    kind = next((kind for word, kind in KINDS.items() if wanted and word.startswith(wanted)), None)
    if begun and kind is not None:
        rest = words[0][len(begun[1]) :].lstrip(_ENDS_WORD)
        words[0:1] = [begun[1], rest] if rest else [begun[1]]
    return kind


def _apart(words: Sequence[str], case: CaseSnapshot) -> list[str]:
    """Names that are typed without a space between them, apart: ``@politie#huisvesting``."""
    names = {folded(name.text) for sign in "@#" for name in on_offer(sign, case)}
    parts: list[str] = []
    for word in words:
        signed = word[0] in "@#" and folded(word) not in names
        parts.extend(_RUN_TOGETHER.split(word) if signed else (word,))
    return parts


def _places(line: str, words: Sequence[tuple[str, bool]]) -> tuple[tuple[int, int], ...]:
    """Where in *line* the words stand that are understood, from and to; what follows on another is one with it."""
    places: list[tuple[int, int]] = []
    at, was_understood = 0, False
    for word, is_understood in words:
        start = line.index(word, at)
        at = start + len(word)
        if is_understood:
            places.append((places.pop()[0], at) if was_understood else (start, at))
        was_understood = is_understood
    return tuple(places)


class _Reading:
    """What has been understood of a line so far."""

    def __init__(self, case: CaseSnapshot, today: date, nearby: Nearby, kind: EntryKind) -> None:
        self.owner: PersonSnapshot | None = None
        self.organisation: OrganisationSnapshot | None = None
        self.domain: DomainSnapshot | None = None
        self.due: date | None = None
        self.unknown: list[str] = []
        self.no_dates: list[str] = []
        self.words: list[tuple[str, bool]] = []  # every word of the line, and whether it is more than a word
        self._case, self._today, self._nearby, self._kind = case, today, nearby, kind
        self._declined: set[Part] = set()

    def read(self, words: Sequence[str]) -> str:
        """Take from *words* what can be understood; what is left is the text."""
        kept: list[str] = []
        position = 0
        while position < len(words):
            taken, said = self._take(words[position:])
            part = words[position : position + taken]
            self.words.extend((word, said != " ".join(part)) for word in part)
            kept.append(said)
            position += taken
        return " ".join(part for part in kept if part)

    def someone_of_the_organisation(self) -> PersonSnapshot | None:
        """The one colleague of the organisation who is present, or its only one; None when that is not certain."""
        if self.organisation is None:
            return None
        people = (one for one in self._case.people if one.position is Position.PROFESSIONAL)
        colleagues = [one for one in people if one.organisation == self.organisation.key]
        here = [one for one in colleagues if one.key in self._nearby.present]
        for group in (here, colleagues):
            if len(group) == 1:
                return group[0]
        return None

    def domain_in_view(self) -> DomainSnapshot | None:
        """The life domain in view, for a line that names none and does not decline it with ``#-``."""
        if self.domain is not None or self._kind is EntryKind.DECISION or Part.DOMAIN in self._declined:
            return None
        return self._case.domain(self._nearby.domain)

    def organisation_in_view(self) -> OrganisationSnapshot | None:
        """Whose turn it is, for a contribution that names no source and does not decline it with ``@-``."""
        is_contribution = self._kind is EntryKind.CONTRIBUTION
        if self.organisation is not None or not is_contribution or Part.ORGANISATION in self._declined:
            return None
        return self._case.organisation(self._nearby.organisation)

    def assumed(self) -> frozenset[Part]:
        """The parts that come from what is in view."""
        parts = ((Part.DOMAIN, self.domain_in_view()), (Part.ORGANISATION, self.organisation_in_view()))
        return frozenset(part for part, value in parts if value is not None)

    def _take(self, words: Sequence[str]) -> tuple[int, str]:
        """How many of the first words are understood together, and what of them stays in the text."""
        word = words[0]
        if len(word) > 1 and word[0] in "@#":
            return self._take_name(words)
        if self._kind is not EntryKind.ACTION or self.due is not None or self._recurs():
            return 1, word
        taken = self._take_date(words)
        return (taken, "") if taken else self._pass_no_date(words)

    def _recurs(self) -> bool:
        """Whether the word before says that this day comes back: "elke dinsdag" is how often, not by when."""
        return bool(self.words) and self.words[-1][0].casefold() in _RECURS

    def _take_name(self, words: Sequence[str]) -> tuple[int, str]:
        sign = words[0][0]
        if words[0][1:] == _NONE and self._kind is not EntryKind.DECISION:
            self._declined.add(Part.DOMAIN if sign == "#" else Part.ORGANISATION)
            return 1, ""
        taken, name = meant(words, on_offer(sign, self._case, self._nearby))
        if name is None:
            self.unknown.append(words[0])
            return 1, words[0]
        if self._kind is EntryKind.DECISION:  # it has no owner and no domain of its own: the name belongs to its words
            return taken, name.text
        return taken, "" if self._understand(name) else name.text

    def _understand(self, name: Name) -> bool:
        """Take a name as the part that it names; False when that part has another already: then it is but a word."""
        value = name.value
        if isinstance(value, DomainSnapshot):
            self.domain = self.domain or value
            return self.domain == value
        if isinstance(value, OrganisationSnapshot):
            self.organisation = self.organisation or value
            return self.organisation == value
        if not isinstance(value, PersonSnapshot) or self.owner not in (None, value):
            return False
        employer = self._case.organisation(value.organisation)
        if None not in (employer, self.organisation) and employer != self.organisation:
            return False
        self.owner, self.organisation = value, self.organisation or employer
        return True

    def _pass_no_date(self, words: Sequence[str]) -> tuple[int, str]:
        for count in range(min(_LONGEST_DATE, len(words)), 0, -1):
            text = " ".join(words[:count])
            if is_written_as_date(text) and parse_date(text, self._today) is None:
                self.no_dates.append(text)
                return count, text
        return 1, words[0]

    def _take_date(self, words: Sequence[str]) -> int:
        lead = 1 if words[0].casefold() in _LEADS_TO_A_DATE else 0
        for count in range(min(_LONGEST_DATE + lead, len(words)), lead, -1):
            text = " ".join(words[lead:count]).rstrip(_ENDS_WORD)
            day = parse_date(text, self._today)
            if day is not None and day < self._today and not re.search(r"\d{4}", text):
                continue  # "gisteren" tells of what happened; only a date in full may lie behind us
            if re.fullmatch(r"\d+\.\d+", text):
                continue  # "1.5 uur" is a number in a sentence, whatever it is in a field for a date
            if re.fullmatch(r"\d+-\d+", text) and _is_counted(words[count:]):
                continue  # "3-4 dagen" says how long, not when
            # a lone short word ("do", "za") is a date only where the line ends: "do" may be any word before that
            if day is not None and (len(text) > 2 or count == len(words)):
                self.due = day
                return count
        return 0


def _is_counted(following: Sequence[str]) -> bool:
    """Whether the next word is something that there are so many of."""
    return bool(following) and following[0].casefold().rstrip(_ENDS_WORD) in _COUNTED

"""What every part of a document needs at hand: the case, the conference, and how its people are named."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Self

from exports.blocks import Column, Grid, Inlines, Span
from exports.wording import Wording
from models.records import ActionSnapshot, CaseSnapshot, ConferenceSnapshot, HouseStyle, PersonSnapshot
from models.rules.citizen_letter import Letter
from models.rules.extracts import Extract, LeftOut, Readers


@dataclass(frozen=True, slots=True, kw_only=True)
class Subject:
    """A case as it stood at one conference, told in one language to some readers, as far as they may know it.

    *case* is the extract for *readers*, and *left_out* what it lacks; *received* are the organisations that get this
    document too, by key; *letter* is all that the person who reads it is told in plain words. *numbers* are citizen
    service numbers by person, and only where the form of the document itself asks for them.
    """

    case: CaseSnapshot
    conference: ConferenceSnapshot
    say: Wording
    readers: Readers = Readers()
    left_out: LeftOut = LeftOut()
    style: HouseStyle = HouseStyle()
    received: tuple[str, ...] = ()
    numbers: Mapping[str, str] = field(default_factory=dict, repr=False)
    letter: Letter = Letter()

    @classmethod
    def of(cls, told: Extract, conference_key: str, say: Wording, **manner: Any) -> Self:
        """What *told* says as of one conference. KeyError when there is no such conference."""
        conference = told.case.conference(conference_key)
        return cls(
            case=told.case, conference=conference, say=say, readers=told.readers, left_out=told.left_out, **manner
        )

    @property
    def reader(self) -> PersonSnapshot | None:
        """The person of the case for whom it is made; None when it is for organisations."""
        return self.case.person(self.readers.person)

    @property
    def conferences(self) -> tuple[ConferenceSnapshot, ...]:
        """The conferences up to and including this one, oldest first."""
        return self.case.up_to(self.conference.key)

    def person(self, key: str | None) -> str:
        """Somebody's name; empty when nobody is named."""
        person = self.case.person(key)
        return person.name if person else ""

    def organisation(self, key: str | None) -> str:
        """An organisation's name; empty when none is named."""
        organisation = self.case.organisation(key)
        return organisation.name if organisation else ""

    def person_of(self, key: str | None) -> str:
        """Somebody's name with the organisation they work for."""
        person = self.case.person(key)
        if person is None:
            return ""
        return ", ".join(part for part in (person.name, self.organisation(person.organisation)) if part)

    def domain(self, key: str | None) -> str:
        """A life domain's name; empty when none is named."""
        domain = self.case.domain(key)
        return domain.name if domain else ""

    def owner(self, action: ActionSnapshot) -> Inlines:
        """Who does it, and under the name for which organisation."""
        name, organisation = self.person(action.owner), self.organisation(action.organisation)
        lines = [part for part in (name or self.say("actions.no_owner"), organisation) if part]
        return (Span("\n".join(lines)),)

    def action_number(self, number: int) -> str:
        """An action's number as people say it."""
        return self.say("document.action_number", number=number)

    @property
    def people_with_domains(self) -> tuple[PersonSnapshot, ...]:
        """The people of whom life domains were assessed so far, in the order of the case."""
        assessed = {one.person for conference in self.conferences for one in conference.domain_assessments}
        return tuple(person for person in self.case.people if person.key in assessed)


def labelled(label: str, text: str) -> Inlines:
    """*text* after its label; nothing at all when there is no text."""
    return (Span(label, strong=True), Span(text)) if text else ()


def present(*parts: Inlines) -> tuple[Inlines, ...]:
    """The parts that say something."""
    return tuple(part for part in parts if part)


def lines(*parts: Inlines) -> Inlines:
    """The parts that say something, one under the other."""
    joined: Inlines = ()
    for part in present(*parts):
        joined = (*joined, Span("\n"), *part) if joined else part
    return joined


def side_by_side(*parts: Inlines) -> Inlines:
    """The parts that say something, one after the other on a line."""
    joined: Inlines = ()
    for part in present(*parts):
        joined = (*joined, Span(" · "), *part) if joined else part
    return joined


def text(words: str) -> Inlines:
    """Plain text."""
    return (Span(words),)


def strong(words: str) -> Inlines:
    """Text that stands out."""
    return (Span(words, strong=True),)


def grid(columns: tuple[Column, ...], rows: Sequence[tuple[Inlines, ...]], summary: str) -> Grid:
    """A grid of these rows."""
    return Grid(columns=columns, rows=tuple(rows), summary=summary)


def capitalised(sentence: str) -> str:
    """*sentence* with a capital at its start, and the rest as it is."""
    return sentence[:1].upper() + sentence[1:]


def with_stop(sentence: str) -> str:
    """*sentence* with a stop at its end where people typed none, so that another can follow it."""
    last = sentence.rstrip().rstrip("\"'”’»)")[-1:]
    return f"{sentence.rstrip()}." if last and last not in ".!?…:;" else sentence

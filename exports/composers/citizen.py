"""The citizen version (burgerversie): what was agreed, told in plain words to the one person it is about.

It says "u" to a grown-up and "jij" to who is under eighteen, and holds nothing about anybody else.
"""

from dataclasses import dataclass

from exports.blocks import Block, Box, Bullets, Column, Document, Heading, Inlines, Note, Paragraph
from exports.composers.envelope import enveloped, sender
from exports.composers.subject import Subject, capitalised, grid, strong, text, with_stop
from exports.kinds import DocumentKind
from models.kinds import MinutesStatus
from models.records import PersonSnapshot
from models.rules.citizen_letter import Passage, Topic


def citizen_version(subject: Subject) -> Document:
    """The letter to the reader of *subject* about one conference. ValueError when it is for no person of the case."""
    reader = subject.reader
    if reader is None:
        raise ValueError("a letter needs a reader")
    letter = _Letter(subject, reader)
    blocks = (
        *letter.greeting(),
        *letter.why(),
        *letter.decided(),
        *letter.expect(),
        *letter.asked(),
        *letter.again(),
        *letter.call(),
        *letter.rights(),
        *letter.answer(),
    )
    return enveloped(subject, DocumentKind.CITIZEN, blocks)


@dataclass(frozen=True, slots=True)
class _Letter:
    """The parts of the letter in their order, in the form of address that fits the reader."""

    subject: Subject
    reader: PersonSnapshot

    def say(self, key: str, **filling: object) -> str:
        young = self.reader.is_minor_on(self.subject.conference.held_on)
        return self.subject.say.addressed(key, young=young, **filling)

    def greeting(self) -> tuple[Block, ...]:
        """To whom, about which day, and that it is about nobody else."""
        day = self.subject.say.long_day(self.subject.conference.held_on)
        opening = f"{self.say('citizen.met', day=day)} {self.say('citizen.read_here')}"
        is_draft = self.subject.conference.minutes_status is MinutesStatus.DRAFT
        return (
            Paragraph(text(self.say("citizen.greeting", name=self.reader.name))),
            Paragraph(text(opening), lead=True),
            Paragraph(text(self.say("citizen.only_you"))),
            *((Note(text(self.say("citizen.is_draft"))),) if is_draft else ()),
        )

    def why(self) -> tuple[Block, ...]:
        """Why organisations talk about the reader, who they are, and what they want to reach."""
        heading = Heading(self.say("citizen.why"))
        reasons = "citizen.why_much" if self.reader.is_concerned else "citizen.why_involved"
        together = f" {self.say('citizen.why_together')}" if self.reader.is_concerned else ""
        attendance, goals = self.subject.conference.attendance, self.subject.letter.told(Topic.GOAL)
        met = dict.fromkeys(_short(self.subject.organisation(row.organisation)) for row in attendance)
        names = self.subject.say.joined([name for name in met if name])
        return (
            heading,
            Paragraph(text(self.say(reasons) + together)),
            *((Paragraph(text(self.say("citizen.who_met", organisations=names))),) if names else ()),
            *((Paragraph(text(self.say("citizen.goals"))), Bullets(_listed(goals))) if goals else ()),
        )

    def decided(self) -> tuple[Block, ...]:
        """The decisions, as far as they are about the reader."""
        heading, letter = Heading(self.say("citizen.decided")), self.subject.letter
        decisions = letter.told(Topic.DECISION)
        if decisions:
            return heading, Bullets(_listed(decisions))
        nothing = "citizen.decided_in_talk" if letter.has(Topic.DECISION) else "citizen.decided_none"
        return heading, Paragraph(text(self.say(nothing)))

    def expect(self) -> tuple[Block, ...]:
        """Who does what for the reader, what comes first at the top."""
        heading, letter, say = Heading(self.say("citizen.expect")), self.subject.letter, self.subject.say
        others = [one for one in letter.told(Topic.ACTION) if not one.is_own]
        if not others:
            nothing = "citizen.expect_in_talk" if letter.has(Topic.ACTION) else "citizen.expect_none"
            return heading, Paragraph(text(self.say(nothing)))
        columns = (
            Column(self.say("citizen.who"), 26),
            Column(self.say("citizen.what"), 53),
            Column(self.say("citizen.when"), 21),
        )
        rows = [
            (
                strong(self._plain_name(one.organisation) or self.say("citizen.no_who")),
                text(_sentence(one)),
                text(say.month_day(one.due) if one.due else self.say("citizen.no_date")),
            )
            for one in sorted(others, key=lambda one: (one.due is None, one.due))
        ]
        intro = Paragraph(text(self.say("citizen.expect_intro")))
        return heading, intro, grid(columns, rows, self.say("citizen.expect_summary"))

    def asked(self) -> tuple[Block, ...]:
        """What the reader is asked: their own actions, and what always helps."""
        own = [one for one in self.subject.letter.told(Topic.ACTION) if one.is_own]
        always = ("citizen.asked_come", "citizen.asked_call", "citizen.asked_change")
        lines = [self._own(one) for one in own] + [self.say(key) for key in always]
        return Heading(self.say("citizen.asked")), Bullets(tuple(text(line) for line in lines))

    def again(self) -> tuple[Block, ...]:
        """When the conference comes back, and how the reader is heard there."""
        conference, heading = self.subject.conference, Heading(self.say("citizen.again"))
        if conference.next_conference_on:
            day = self.subject.say.long_day(conference.next_conference_on)
            return heading, Paragraph(text(f"{self.say('citizen.again_on', day=day)} {self.say('citizen.again_say')}"))
        return heading, Paragraph(
            text(self.say("citizen.again_closing" if conference.closes_case else "citizen.again_none"))
        )

    def call(self) -> tuple[Block, ...]:
        """Whom to call: the case director by name and function, and where to ask for the number."""
        case = self.subject.case
        director = case.person(case.case_director)
        lines = [self.say("citizen.call_nobody")] if director is None else self._director(director)
        if case.contact_point:
            lines.append(self.say("citizen.call_number", contact_point=case.contact_point.rstrip(" .")))
        lines.append(self.say("citizen.call_danger"))
        return Heading(self.say("citizen.call")), Box((*strong(lines[0]), *text("\n" + "\n".join(lines[1:]))))

    def rights(self) -> tuple[Block, ...]:
        """Seeing, correcting, objecting, complaining, and help with it (AVG art. 13-21, 77)."""
        keys = ("citizen.right_see", "citizen.right_correct", "citizen.right_object")
        more = ("citizen.right_complain", "citizen.right_help")
        point = self.subject.case.contact_point.rstrip(" .")
        ask = (self.say("citizen.rights_ask", contact_point=point),) if point else ()
        lines = (*(self.say(key) for key in (*keys, *more)), *ask)
        return Heading(self.say("citizen.rights")), Bullets(tuple(text(line) for line in lines))

    def answer(self) -> tuple[Block, ...]:
        """What to do when the letter is not clear or not right, and who sends it."""
        unclear, disagree = self.say("citizen.answer_unclear"), self.say("citizen.answer_disagree")
        regards = "\n".join(part for part in (self.say("citizen.regards"), sender(self.subject)) if part)
        return Heading(self.say("citizen.answer")), Paragraph(text(f"{unclear} {disagree}")), Paragraph(text(regards))

    def _director(self, director: PersonSnapshot) -> list[str]:
        first = self.say("citizen.call_director", name=director.name)
        organisation = self._plain_name(director.organisation)
        if not organisation:
            return [first]
        if not director.function:
            return [first, self.say("citizen.call_works", name=director.name, organisation=organisation)]
        filling = {"name": director.name, "organisation": organisation, "function": director.function}
        return [first, self.say("citizen.call_works_as", **filling)]

    def _own(self, one: Passage) -> str:
        if one.due is None:
            return _sentence(one)
        return self.say("citizen.asked_by", what=_sentence(one), day=self.subject.say.month_day(one.due))

    def _plain_name(self, key: str | None) -> str:
        """An organisation's name without its department, where that still tells it from the others."""
        name = self.subject.organisation(key)
        same = [one for one in self.subject.case.organisations if _short(one.name) == _short(name)]
        return _short(name) if len(same) == 1 else name


def _short(organisation: str) -> str:
    """Its name without the department behind a dash."""
    return organisation.partition(" – ")[0]


def _listed(passages: tuple[Passage, ...]) -> tuple[Inlines, ...]:
    return tuple(text(_sentence(one)) for one in passages)


def _sentence(one: Passage) -> str:
    return capitalised(with_stop(one.text))

"""To whom data of the person who asks for access were disclosed (AVG art. 15(1)(c); the register of Wgs 1.7)."""

from exports.blocks import Block, Column, Heading, Inlines, Paragraph
from exports.composers.subject import Subject, grid, strong, text
from models.records import DisclosureSnapshot


def disclosed(subject: Subject) -> tuple[Block, ...]:
    """The lines of the register that the extract holds, the latest first, without who handed it over."""
    say = subject.say
    heading = Heading(say("access.disclosed"))
    known = sorted(_told(subject), key=lambda one: one.on, reverse=True)
    if not known:
        return heading, Paragraph(text(say("access.disclosed_none")))
    columns = (
        Column(say("access.disclosed_to"), 28),
        Column(say("access.disclosed_on"), 12),
        Column(say("access.disclosed_what"), 30),
        Column(say("access.disclosed_ground"), 30),
    )
    rows = dict.fromkeys(_row(subject, one) for one in known)
    return heading, grid(columns, tuple(rows), say("access.disclosed_summary"))


def _told(subject: Subject) -> list[DisclosureSnapshot]:
    """What left for an organisation, or for the reader; never what another person received."""
    reader = subject.readers.person
    return [one for one in subject.case.disclosures if one.to or (one.to_person and one.to_person == reader)]


def _row(subject: Subject, one: DisclosureSnapshot) -> tuple[Inlines, ...]:
    to = subject.organisation(one.to) if one.to else subject.say("access.disclosed_you")
    return strong(to), text(subject.say.day(one.on)), text(one.what), text(one.ground)

"""What was agreed: actions, how people are told, what comes next, and who gets to read it."""

from exports.blocks import Block, Column, Heading, Inlines, Note, Paragraph, Shape, Sign, Span
from exports.composers.subject import Subject, grid, labelled, lines, strong, text
from exports.wording import Wording
from models.kinds import Priority, Track
from models.records import ActionSnapshot, ConferenceSnapshot, DisclosureSnapshot, InformingSnapshot
from models.rules.sharing import recipients

_SHAPES = {
    Track.SET_LIMITS: Shape.OCTAGON,
    Track.OFFER_PERSPECTIVE: Shape.TRIANGLE,
    Track.PROTECTION: Shape.SHIELD,
    Track.INFORMATION: Shape.INFORMATION,
}


def track_words(say: Wording, track: Track | None) -> Inlines:
    """A track as its shape and its word."""
    if track is None:
        return text(say("actions.no_track"))
    return Sign(_SHAPES[track], say.of(track)), Span(say.of(track))


def action_words(subject: Subject, action: ActionSnapshot) -> Inlines:
    """What is to be done, and under it the task, condition, priority and informing that go with it."""
    say = subject.say
    urgent = action.priority is Priority.HIGH
    return lines(
        text(action.text),
        labelled(say("actions.task"), action.statutory_task),
        labelled(say("actions.condition"), action.condition),
        labelled(say("actions.informing"), action.informing),
        (Span(say("actions.priority", priority=say.of(Priority.HIGH)), emphasis=True),) if urgent else (),
    )


def actions(subject: Subject, number: str) -> tuple[Block, ...]:
    """The new actions, each with owner, date and track."""
    say = subject.say
    heading = Heading(say("actions.heading"), number)
    if not subject.conference.actions:
        return heading, Paragraph(text(say("actions.none")))
    columns = (
        Column(say("actions.number"), 5),
        Column(say("actions.action"), 45),
        Column(say("actions.owner"), 22),
        Column(say("actions.due"), 11),
        Column(say("actions.track"), 17),
    )
    rows = [
        (
            text(subject.action_number(one.number)),
            action_words(subject, one),
            subject.owner(one),
            text(say.day(one.due) if one.due else say("actions.no_due")),
            track_words(say, one.track),
        )
        for one in subject.conference.actions
    ]
    return heading, grid(columns, rows, say("actions.summary"))


def informing(subject: Subject, number: str) -> tuple[Block, ...]:
    """How each person is told or why not yet, and what the referrer hears."""
    heading = Heading(subject.say("informing.heading"), number)
    return heading, *informed_persons(subject), *contact_point(subject), *_feedback(subject)


def informed_persons(subject: Subject) -> tuple[Block, ...]:
    """A table of who is told what way; persons concerned of whom nothing is recorded stand in it too."""
    say = subject.say
    told = subject.conference.informing
    missing = [person for person in subject.case.persons_concerned if person.key not in {one.person for one in told}]
    rows = [_informed(subject, one) for one in told]
    rows += [(strong(person.name), text(say("informing.nothing_yet")), ()) for person in missing]
    if not rows:
        return (Paragraph(text(say("informing.none"))),)
    columns = (Column(say("informing.who"), 22), Column(say("informing.how"), 56), Column(say("informing.when"), 22))
    return (grid(columns, rows, say("informing.summary")),)


def contact_point(subject: Subject) -> tuple[Block, ...]:
    """Where persons concerned turn to with their rights (BGS 1.1 to 1.4)."""
    told = labelled(subject.say("informing.contact_point"), subject.case.contact_point)
    return (Note(told),) if told else ()


def _informed(subject: Subject, one: InformingSnapshot) -> tuple[Inlines, ...]:
    say = subject.say
    by = text(say("informing.by", name=subject.person(one.by))) if one.by else ()
    how = lines(text(one.how) if one.how else (), by, labelled(say("informing.delayed"), one.delay_ground))
    when = lines(
        text(say.day(one.on)) if one.on else (),
        text(say("informing.review", day=say.day(one.review_on))) if one.review_on else (),
    )
    return strong(subject.person(one.person)), how, when


def _feedback(subject: Subject) -> tuple[Block, ...]:
    feedback, say = subject.conference.feedback_to_referrer, subject.say
    if feedback is None:
        return ()
    parts = [
        say("informing.feedback_to", organisation=subject.organisation(feedback.to)) if feedback.to else "",
        say("informing.feedback_by", name=subject.person(feedback.by)) if feedback.by else "",
        say("informing.feedback_on", day=say.day(feedback.on)) if feedback.on else "",
    ]
    manner = " ".join(part for part in parts if part)
    told = Paragraph((Span(f"{manner}: " if manner else "", strong=True), Span(feedback.text)))
    return Heading(say("informing.feedback"), level=2), told


def following(subject: Subject, number: str) -> tuple[Block, ...]:
    """The next date, and who receives this document."""
    say = subject.say
    heading = Heading(say("next.heading"), number)
    return heading, Paragraph(text(next_words(say, subject.conference))), *_distribution(subject)


def next_words(say: Wording, conference: ConferenceSnapshot) -> str:
    """When the conference comes back, in a sentence."""
    if conference.next_conference_on:
        return say("next.on", day=say.long_day(conference.next_conference_on))
    return say("next.closing" if conference.closes_case else "next.none")


def _distribution(subject: Subject) -> tuple[Block, ...]:
    say = subject.say
    heading = Heading(say("next.distribution"), level=2)
    table = [one for one in subject.case.disclosures if one.is_of_the_table]
    disclosed = [one for one in table if one.conference == subject.conference.key]
    listed = [one.key for one in recipients(subject.case, subject.conference)]
    known = {*subject.readers.organisations, *subject.received}
    receive = [key for key in (*listed, *(key for key in subject.received if key not in listed)) if key in known]
    blocks: list[Block] = [heading]
    if receive:
        note = "next.distribution_note" if receive == listed else "next.distribution_note_some"
        names = "; ".join(subject.organisation(key) for key in receive)
        blocks += [Paragraph(text(names)), Note(text(say(note)))]
    if disclosed:
        columns = (
            Column(say("next.to"), 27),
            Column(say("next.on_day"), 11),
            Column(say("next.what"), 32),
            Column(say("next.ground"), 30),
        )
        blocks.append(grid(columns, [_disclosed(subject, one) for one in disclosed], say("next.summary")))
    return tuple(blocks) if len(blocks) > 1 else ()


def _disclosed(subject: Subject, one: DisclosureSnapshot) -> tuple[Inlines, ...]:
    """To whom and by whom, when, what with the effect to be reported (Wgs 1.7(4)), and the ground."""
    say = subject.say
    consent = ""
    if one.source_consent is not None:
        consent = say("next.source_consents" if one.source_consent else "next.source_does_not_consent")
    return (
        lines(
            text(subject.organisation(one.to)), text(say("informing.by", name=subject.person(one.by))) if one.by else ()
        ),
        text(say.day(one.on)),
        lines(
            text(one.what),
            text(say("next.feedback_due", day=say.day(one.feedback_due))) if one.feedback_due else (),
        ),
        lines(text(one.ground) if one.ground else (), text(consent) if consent else ()),
    )

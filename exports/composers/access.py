"""The summary for access: what is recorded and decided of one person, for that person (AVG art. 15)."""

from exports.blocks import Block, Box, Bullets, Document, Fact, Facts, Heading, Inlines, Paragraph, Span
from exports.composers.access_records import recorded
from exports.composers.access_register import disclosed
from exports.composers.envelope import enveloped, sender
from exports.composers.extract_line import extract_line
from exports.composers.subject import Subject, labelled, lines, present, strong, text, with_stop
from exports.kinds import DocumentKind
from models.kinds import Regime
from models.rules.retention import keep_until

_GROUNDS = {
    Regime.ZVH: "access.ground_zvh",
    Regime.LOCAL_PGA: "access.ground_local",
    Regime.OTHER: "access.ground_other",
}


def access_summary(subject: Subject) -> Document:
    """What the conferences up to this one recorded and decided of the reader, without anybody else's data."""
    told = [
        blocks
        for section in (_why, _decided, recorded, disclosed, _informed, _rights, _not_told)
        if (blocks := section(subject))
    ]
    numbered = [
        Heading(block.text, str(number)) if isinstance(block, Heading) and place == 0 else block
        for number, blocks in enumerate(told, start=1)
        for place, block in enumerate(blocks)
    ]
    intro = Box(text(subject.say("access.intro")))
    return enveloped(subject, DocumentKind.ACCESS, (_facts(subject), *extract_line(subject), intro, *numbered))


def _facts(subject: Subject) -> Facts:
    say, unknown = subject.say, subject.say("document.unknown")
    return Facts(
        left=(
            Fact(say("access.for"), subject.person(subject.readers.person) or unknown),
            Fact(say("access.case_number"), subject.case.number),
        ),
        right=(
            Fact(say("access.until"), say.long_day(subject.conference.held_on)),
            Fact(say("access.responsible"), sender(subject) or unknown),
        ),
    )


def _why(subject: Subject) -> tuple[Block, ...]:
    """Purpose, ground, how long, who takes part, and that nothing is decided by a machine (AVG art. 15(1))."""
    say, case = subject.say, subject.case
    first, last = say.day(case.first_processed_on), say.day(case.kept_until or keep_until(case))
    zvh = case.regime is Regime.ZVH
    kept = say("access.retention_zvh", first=first, last=last) if zvh else say("access.retention", first=first)
    label, _, rest = kept.partition(": ")
    items = present(
        labelled(say("access.purpose"), case.purpose),
        labelled(say("access.ground"), say(_GROUNDS[case.regime])),
        labelled(say("access.binding"), case.binding),
        labelled(f"{label}: ", rest) if rest else text(kept),
        text(say("access.no_profiling")),
    )
    return Heading(say("access.why")), Bullets(items)


def _decided(subject: Subject) -> tuple[Block, ...]:
    """The decisions of every conference with their reasons, the latest conference first."""
    say = subject.say
    blocks: list[Block] = [Heading(say("access.decided"))]
    for conference in reversed(subject.conferences):
        if conference.decisions:
            items = tuple(
                lines(strong(one.text), labelled(say("access.reason"), one.rationale)) for one in conference.decisions
            )
            blocks += [Heading(say.long_day(conference.held_on), level=2), Bullets(items)]
    return tuple(blocks) if len(blocks) > 1 else (blocks[0], Paragraph(text(say("access.decided_none"))))


def _informed(subject: Subject) -> tuple[Block, ...]:
    """When and how this person was told before."""
    say, told = subject.say, []
    for conference in subject.conferences:
        for one in conference.informing:
            if one.person != subject.readers.person or one.on is None:
                continue
            by = subject.case.person(one.by)
            organisation = subject.organisation(by.organisation) if by else ""
            who = say("access.informed_by", organisation=organisation) if organisation else ""
            lead = " ".join(part for part in (say.day(one.on), who) if part)
            told.append((Span(f"{lead}: ", strong=True), Span(one.how)) if one.how else strong(f"{lead}."))
    return (Heading(say("access.informed")), Bullets(tuple(told))) if told else ()


def _rights(subject: Subject) -> tuple[Block, ...]:
    """What this person may ask (AVG art. 16 to 21 and 77), and whom (BGS 1.1 to 1.4)."""
    say, case = subject.say, subject.case
    rights: tuple[Inlines, ...] = (
        text(say("access.right_rectify")),
        text(say("access.right_erase")),
        text(say("access.right_object")),
        text(say("access.right_complain")),
    )
    reached = lines(
        labelled(say("access.contact_point"), case.contact_point),
        labelled(say("access.case_director"), subject.person_of(case.case_director)),
    )
    whom = (Paragraph(reached),) if reached else ()
    return Heading(say("access.rights")), Bullets(rights), *whom


def _not_told(subject: Subject) -> tuple[Block, ...]:
    """What is left out and why, and only what is so: others' rights (AVG art. 15(4)), and a delay (UAVG art. 41)."""
    say = subject.say
    sentences = [say("access.left_out_others")]
    if subject.left_out.delayed:
        sentences.append(say("access.left_out_delayed"))
    sentences.append(say("access.left_out_more"))
    return Heading(say("access.left_out")), Paragraph(text(" ".join(map(with_stop, sentences))))

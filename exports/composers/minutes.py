"""The minutes (verslag): what someone who was not there must be able to understand and rely on."""

from exports.blocks import Block, Box, Document, Fact, Facts, Paragraph, Span
from exports.composers.agreements import actions, following, informing
from exports.composers.attendance import attendance
from exports.composers.envelope import enveloped
from exports.composers.extract_line import extract_line
from exports.composers.judgement import decisions, domains
from exports.composers.picture import contributions, looking_back, purpose, roles
from exports.composers.subject import Subject, capitalised, labelled, with_stop
from exports.kinds import DocumentKind

_SECTIONS = (
    attendance,
    purpose,
    looking_back,
    contributions,
    roles,
    domains,
    decisions,
    actions,
    informing,
    following,
)
_BRIEF_LENGTH = 600


def minutes(subject: Subject) -> Document:
    """The minutes of one conference, as far as their readers may know it."""
    sections = [block for number, section in enumerate(_SECTIONS, start=1) for block in section(subject, str(number))]
    lead = (_facts(subject), *extract_line(subject), *_amends(subject), _in_brief(subject))
    blocks: tuple[Block, ...] = (*lead, *sections)
    return enveloped(subject, DocumentKind.MINUTES, blocks)


def _facts(subject: Subject) -> Facts:
    say, conference, unknown = subject.say, subject.conference, subject.say("document.unknown")
    earlier = subject.case.before(conference.key)
    return Facts(
        left=(
            Fact(say("minutes.held"), _held(subject)),
            Fact(say("minutes.place"), conference.place or unknown),
            Fact(say("minutes.conference_kind"), say.of(conference.kind)),
            Fact(say("minutes.previous"), say.long_day(earlier[-1].held_on) if earlier else say("minutes.first_time")),
        ),
        right=(
            Fact(say("minutes.chair"), subject.person(conference.chair) or unknown),
            Fact(say("minutes.secretary"), subject.person(conference.secretary) or unknown),
            Fact(say("minutes.case_director"), subject.person_of(subject.case.case_director) or unknown),
            Fact(say("minutes.next"), _next(subject)),
        ),
    )


def _amends(subject: Subject) -> tuple[Block, ...]:
    """Which version these minutes replace and why, on one line."""
    amendment = subject.conference.amendment
    if amendment is None:
        return ()
    replaced = subject.say.day(amendment.replaced_at.date())
    lead = subject.say("minutes.amends", version=amendment.replaces, day=replaced)
    return (Paragraph(labelled(lead, " ".join(amendment.reason.split()))),)


def _held(subject: Subject) -> str:
    say, conference = subject.say, subject.conference
    times = [say.time(moment) for moment in (conference.starts_at, conference.ends_at) if moment]
    return ", ".join(part for part in (say.short_day(conference.held_on), "–".join(times)) if part)


def _next(subject: Subject) -> str:
    say, conference = subject.say, subject.conference
    if conference.next_conference_on:
        return say.long_day(conference.next_conference_on)
    return say("minutes.closing" if conference.closes_case else "minutes.no_next")


def _in_brief(subject: Subject) -> Box:
    """How much was decided, what, and when the case comes back."""
    say, conference = subject.say, subject.conference
    counts = say(
        "brief.both",
        decisions=say.counted("brief.decisions", len(conference.decisions)),
        actions=say.counted("brief.actions", len(conference.actions)),
    )
    sentences = [capitalised(counts), *_main_decisions(subject)]
    if conference.next_conference_on:
        sentences.append(say("brief.next", day=say.long_day(conference.next_conference_on)))
    return Box((Span(say("brief.lead"), strong=True), Span(" ".join(sentences))))


def _main_decisions(subject: Subject) -> list[str]:
    """The decisions in full, in their order, as far as a short box has room."""
    told: list[str] = []
    for decision in subject.conference.decisions:
        if sum(map(len, told)) + len(decision.text) > _BRIEF_LENGTH:
            return [*told, subject.say("brief.more_decisions")]
        told.append(with_stop(" ".join(decision.text.split())))
    return told

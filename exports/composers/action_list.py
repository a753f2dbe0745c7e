"""The list of decisions and actions for the same day: what was decided, who does what, and when it comes back."""

from exports.blocks import Block, Box, Column, Document, Fact, Facts, Heading, Inlines, Item, Items, Paragraph, Span
from exports.composers.agreements import next_words, track_words
from exports.composers.envelope import enveloped
from exports.composers.extract_line import extract_line
from exports.composers.subject import Subject, capitalised, grid, labelled, lines, present, strong, text
from exports.kinds import DocumentKind
from models.kinds import Priority
from models.records import ActionSnapshot, DecisionSnapshot
from models.rules.numbers import decision_numbers
from models.rules.progress import Standing, standings
from models.rules.sentences import shortened

_REASON_LENGTH = 260


def action_list(subject: Subject) -> Document:
    """The decisions and actions of one conference, with the earlier actions that are still open as they stand."""
    sections = (_decisions, _new_actions, _open_actions, _following)
    blocks = [block for number, section in enumerate(sections, start=1) for block in section(subject, str(number))]
    return enveloped(
        subject, DocumentKind.ACTION_LIST, (_facts(subject), *extract_line(subject), _in_brief(subject), *blocks)
    )


def listed_actions(subject: Subject) -> tuple[tuple[Standing, ...], tuple[Standing, ...]]:
    """The new actions, and the earlier ones that are still open, each by number as it stands after the conference."""
    now = standings(subject.case, subject.conference.key)
    new = tuple(one for one in now if one.agreed_at == subject.conference.key)
    earlier = (one for one in now if one.agreed_at != subject.conference.key)
    return new, tuple(one for one in earlier if one.status.asks_attention)


def _facts(subject: Subject) -> Facts:
    say, conference, unknown = subject.say, subject.conference, subject.say("document.unknown")
    coming = conference.next_conference_on
    none = say("minutes.closing" if conference.closes_case else "minutes.no_next")
    return Facts(
        left=(
            Fact(say("action_list.held"), say.long_day(conference.held_on)),
            Fact(say("action_list.conference_kind"), say.of(conference.kind)),
            Fact(say("action_list.next"), say.long_day(coming) if coming else none),
        ),
        right=(
            Fact(say("action_list.chair"), subject.person(conference.chair) or unknown),
            Fact(say("action_list.secretary"), subject.person(conference.secretary) or unknown),
            Fact(say("action_list.case_director"), subject.person_of(subject.case.case_director) or unknown),
        ),
    )


def _in_brief(subject: Subject) -> Box:
    """How much was agreed, what was open already, what comes first and what is past its date."""
    say, conference = subject.say, subject.conference
    new, earlier = listed_actions(subject)
    counts = say(
        "brief.both",
        decisions=say.counted("brief.decisions", len(conference.decisions)),
        actions=say.counted("brief.actions", len(new)),
    )
    sentences = [capitalised(counts)]
    if subject.case.before(conference.key):
        sentences.append(say.counted("action_list.earlier", len(earlier)))
    late = [one for one in earlier if one.is_late_on(conference.held_on)]
    if late:
        told = "action_list.late_one" if len(late) == 1 else "action_list.late_many"
        sentences.append(say(told, count=say.number(len(late)), numbers=_numbers(subject, late)))
    coming = [one for one in (*new, *earlier) if one.due and one.due >= conference.held_on]
    if coming:
        first = min(one.due for one in coming if one.due)
        those = [one for one in coming if one.due == first]
        sentences.append(say("action_list.first_due", day=say.long_day(first), numbers=_numbers(subject, those)))
    return Box((Span(say("brief.lead"), strong=True), Span(" ".join(sentences))))


def _numbers(subject: Subject, those: list[Standing]) -> str:
    return subject.say.joined([subject.action_number(one.action.number) for one in those])


def _decisions(subject: Subject, number: str) -> tuple[Block, ...]:
    heading = Heading(subject.say("action_list.decisions"), number)
    if not subject.conference.decisions:
        return heading, Paragraph(text(subject.say("decisions.none")))
    numbered = decision_numbers(subject.case, subject.conference)
    return heading, Items(tuple(_decision(subject, place, one) for place, one in numbered))


def _decision(subject: Subject, place: int, one: DecisionSnapshot) -> Item:
    say = subject.say
    return Item(
        label=say("document.decision_number", number=place),
        content=strong(one.text),
        details=present(
            labelled(say("decisions.rationale"), _brief(subject, one.rationale)),
            labelled(say("decisions.dissent"), _brief(subject, one.dissent)),
        ),
    )


def _brief(subject: Subject, words: str) -> str:
    """The first sentences of a long text, with where the rest is; a short one as it is."""
    begin = shortened(words, _REASON_LENGTH)
    return words if begin == words else f"{begin} {subject.say('action_list.more')}"


def _new_actions(subject: Subject, number: str) -> tuple[Block, ...]:
    say = subject.say
    heading = Heading(say("action_list.new"), number)
    new, _ = listed_actions(subject)
    if not new:
        return heading, Paragraph(text(say("actions.none")))
    columns = (
        Column(say("actions.number"), 5),
        Column(say("actions.action"), 43),
        Column(say("actions.owner"), 23),
        Column(say("actions.due"), 12),
        Column(say("actions.track"), 17),
    )
    rows = [
        (
            text(subject.action_number(one.action.number)),
            _task(subject, one.action),
            subject.owner(one.action),
            text(say.day(one.action.due) if one.action.due else say("actions.no_due")),
            track_words(say, one.action.track),
        )
        for one in new
    ]
    return heading, grid(columns, rows, say("action_list.new_summary"))


def _task(subject: Subject, action: ActionSnapshot) -> Inlines:
    """What is to be done, when it is triggered, and whether it goes first."""
    say = subject.say
    urgent = action.priority is Priority.HIGH
    return lines(
        text(action.text),
        labelled(say("actions.condition"), action.condition),
        (Span(say("actions.priority", priority=say.of(Priority.HIGH)), emphasis=True),) if urgent else (),
    )


def _open_actions(subject: Subject, number: str) -> tuple[Block, ...]:
    say = subject.say
    heading = Heading(say("action_list.open"), number)
    _, earlier = listed_actions(subject)
    if not earlier:
        return heading, Paragraph(text(say("action_list.open_none")))
    columns = (
        Column(say("actions.number"), 5),
        Column(say("actions.action"), 38),
        Column(say("actions.owner"), 23),
        Column(say("actions.due"), 12),
        Column(say("plan.status"), 22),
    )
    rows = [_open_action(subject, one) for one in earlier]
    return heading, grid(columns, rows, say("action_list.open_summary"))


def _open_action(subject: Subject, one: Standing) -> tuple[Inlines, ...]:
    say = subject.say
    is_late = one.is_late_on(subject.conference.held_on)
    due = text(say.day(one.due) if one.due else say("actions.no_due"))
    return (
        text(subject.action_number(one.action.number)),
        text(one.action.text),
        subject.owner(one.action),
        lines(due, strong(say("action_list.late"))) if is_late else due,
        lines(strong(say.of(one.status)), text(one.result) if one.result else ()),
    )


def _following(subject: Subject, number: str) -> tuple[Block, ...]:
    heading = Heading(subject.say("action_list.following"), number)
    return heading, Paragraph(text(next_words(subject.say, subject.conference)))

"""What is recorded of the person who asks for access: own words, life domains, goals and actions."""

from exports.blocks import Block, Bullets, Column, Heading, Inlines, Note, Paragraph, Quote
from exports.composers.subject import Subject, grid, labelled, strong, text
from models.kinds import ContributionKind, Score
from models.records import ContributionSnapshot
from models.rules.progress import Standing, standings


def recorded(subject: Subject) -> tuple[Block, ...]:
    """Everything about the reader that the extract holds; nobody's name but the reader's own."""
    heading = Heading(subject.say("access.recorded"))
    parts = (*_own_words(subject), *_domains(subject), *_goals(subject), *_actions(subject))
    return heading, *(parts or (Paragraph(text(subject.say("access.recorded_none"))),))


def _own_words(subject: Subject) -> tuple[Block, ...]:
    views = [
        one
        for conference in subject.conferences
        for one in conference.contributions
        if one.kind is ContributionKind.VIEW_OF_PERSON
    ]
    if not views:
        return ()
    return Heading(subject.say("access.own_words"), level=2), *(_view(subject, one) for one in views)


def _view(subject: Subject, one: ContributionSnapshot) -> Quote:
    say = subject.say
    organisation = subject.organisation(one.organisation) or say("access.noted_unknown")
    if one.dated_on is None:
        return Quote(text(one.text), say("access.noted_by_undated", organisation=organisation))
    return Quote(text(one.text), say("access.noted_by", organisation=organisation, day=say.day(one.dated_on)))


def _domains(subject: Subject) -> tuple[Block, ...]:
    """Per life domain the latest judgement in words, and the one before it."""
    say = subject.say
    rows = [row for domain in subject.case.domains if (row := _domain(subject, domain.key))]
    if not rows:
        return ()
    told_before = any(row[-1] for row in rows)
    columns = (
        Column(say("access.domain"), 30),
        Column(say("access.level"), 28),
        Column(say("access.level_on"), 14),
        *((Column(say("access.level_before"), 28),) if told_before else ()),
    )
    table = grid(columns, [row[: len(columns)] for row in rows], say("access.domains_summary"))
    return Heading(say("access.domains"), level=2), table, Note(text(say("access.domains_note")))


def _domain(subject: Subject, key: str) -> tuple[Inlines, ...]:
    say = subject.say
    told = [
        (conference.held_on, one.score)
        for conference in subject.conferences
        for one in conference.domain_assessments
        if (one.person, one.domain) == (subject.readers.person, key) and one.score is not Score.NOT_DISCUSSED
    ]
    if not told:
        return ()
    day, score = told[-1]
    before = text(say.of(told[-2][1])) if len(told) > 1 else ()
    return text(subject.domain(key)), strong(say.of(score)), text(say.day(day)), before


def _goals(subject: Subject) -> tuple[Block, ...]:
    say = subject.say
    goals = [goal for conference in subject.conferences for goal in conference.goals]
    if not goals:
        return ()
    items = tuple(labelled(say("access.goal", number=goal.number), goal.text) for goal in goals)
    return Heading(say("access.goals"), level=2), Bullets(items)


def _actions(subject: Subject) -> tuple[Block, ...]:
    """The actions with the organisation that does them; who does them there is not the reader's business to know."""
    say = subject.say
    known = standings(subject.case, subject.conference.key)
    if not known:
        return ()
    columns = (
        Column(say("access.action_number"), 6),
        Column(say("access.action"), 44),
        Column(say("access.action_by"), 24),
        Column(say("access.action_due"), 12),
        Column(say("access.action_standing"), 14),
    )
    rows = [_action(subject, one) for one in known]
    return Heading(say("access.actions"), level=2), grid(columns, rows, say("access.actions_summary"))


def _action(subject: Subject, one: Standing) -> tuple[Inlines, ...]:
    say = subject.say
    return (
        text(subject.action_number(one.action.number)),
        text(one.action.text),
        text(subject.organisation(one.action.organisation)),
        text(say.day(one.due) if one.due else say("actions.no_due")),
        text(say.of(one.status)),
    )

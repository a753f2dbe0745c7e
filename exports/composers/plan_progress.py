"""How the plan is going: the balance of tracks, and the goals with their actions."""

from exports.blocks import Align, Bar, Block, Column, Heading, Inlines, Note, Paragraph
from exports.composers.agreements import action_words, track_words
from exports.composers.subject import Subject, capitalised, grid, labelled, lines, side_by_side, strong, text
from exports.wording import Wording
from models.kinds import Track
from models.records import GoalSnapshot
from models.rules.balance import Balance, balance
from models.rules.progress import Standing, standings

_SEGMENTS = 6


def balance_of_tracks(subject: Subject) -> tuple[Block, ...]:
    """The open actions per track with the domains they are about, and in words what is missing."""
    say = subject.say
    now = standings(subject.case, subject.conference.key)
    weighed = balance(now)
    columns = (
        Column(say("plan.track"), 23),
        Column(say("plan.actions"), 8, Align.RIGHT),
        Column("", 17),
        Column(say("plan.about"), 52),
    )
    largest = max((count for _, count in weighed.counts), default=0)
    rows = [
        (track_words(say, track), text(str(count)), (_bar(subject, count, largest),), text(_about(subject, now, track)))
        for track, count in weighed.counts
    ]
    table = grid(columns, rows, say("plan.balance_summary"))
    return Heading(say("plan.balance")), table, *_in_words(subject, weighed), *_gaps(subject)


def _bar(subject: Subject, count: int, largest: int) -> Bar:
    """As many boxes as actions; a larger number is shown in proportion, and never as none."""
    filled = count if largest <= _SEGMENTS else -(-count * _SEGMENTS // largest)
    return Bar(filled, _SEGMENTS, subject.say("plan.bar", count=count, total=largest))


def _about(subject: Subject, now: tuple[Standing, ...], track: Track) -> str:
    """The domains of the open actions on *track*, and the numbers of those actions."""
    served = [one.action for one in now if one.action.track is track and one.status.asks_attention]
    named = list(dict.fromkeys(subject.domain(action.domain) for action in served if action.domain))
    numbers = ", ".join(subject.action_number(action.number) for action in served)
    if not served:
        return ""
    return f"{', '.join(named)} ({numbers})" if named else numbers


def _in_words(subject: Subject, weighed: Balance) -> tuple[Block, ...]:
    """The bars in a sentence: how many open actions each track has, without those that have none."""
    say = subject.say
    parts = [
        say("plan.balance_part", count=say.number(count), track=say.of(track).lower())
        for track, count in weighed.counts
        if count
    ]
    return (Paragraph(text(say("plan.balance_words", counts=say.joined(parts)))),) if parts else ()


def _gaps(subject: Subject) -> tuple[Block, ...]:
    say = subject.say
    weighed = balance(standings(subject.case, subject.conference.key))
    sentences: list[Inlines] = []
    if not weighed.total and not weighed.without_track:
        sentences.append(text(say("plan.no_open_actions")))
    if weighed.only_track:
        told = say("plan.only_track", track=say.of(weighed.only_track).lower())
        sentences.append(labelled(say("plan.gap"), told))
    if weighed.limits_without_perspective:
        names = [subject.domain(key) for key in weighed.limits_without_perspective]
        sentences.append(labelled(say("plan.gap"), say("plan.gap_domains", domains=say.joined(names))))
    if weighed.without_track:
        told = say.counted("plan.without_track", weighed.without_track)
        sentences.append(text(capitalised(told)))
    return tuple(Note(sentence) for sentence in sentences)


def _goals(subject: Subject) -> list[GoalSnapshot]:
    goals = [goal for conference in subject.conferences for goal in conference.goals]
    return sorted(goals, key=lambda goal: (goal.sequence or 99, goal.number))


def goals_and_actions(subject: Subject) -> tuple[Block, ...]:
    """The goals in the order they are worked on, each with its actions as they stand now."""
    say = subject.say
    now = standings(subject.case, subject.conference.key)
    goals = _goals(subject)
    blocks: list[Block] = [Heading(say("plan.goals"))]
    for goal in goals:
        blocks += _goal(subject, goal, [one for one in now if one.action.goal == goal.number])
    numbers = {goal.number for goal in goals}
    loose = [one for one in now if one.action.goal not in numbers]
    if loose:
        blocks += [
            Heading(say("plan.loose_actions"), level=2),
            _standing_grid(subject, loose, say("plan.loose_summary")),
        ]
    return tuple(blocks) if len(blocks) > 1 else (blocks[0], Paragraph(text(say("plan.no_goals"))))


def _goal(subject: Subject, goal: GoalSnapshot, served: list[Standing]) -> list[Block]:
    say = subject.say
    blocks: list[Block] = [Heading(say("plan.goal", number=goal.number, text=goal.text), level=2)]
    setting = [subject.domain(goal.domain), subject.person(goal.person)]
    if goal.sequence:
        setting.append(say("plan.sequence", sequence=goal.sequence))
    measure = labelled(say("domains.measure"), goal.measure)
    about = " · ".join(part for part in setting if part)
    if about or measure:
        blocks.append(Note(side_by_side(text(about) if about else (), measure)))
    if served:
        blocks.append(_standing_grid(subject, served, say("plan.goals_summary", number=goal.number)))
    else:
        blocks.append(Paragraph(text(say("plan.no_goal_actions"))))
    return blocks


def _standing_grid(subject: Subject, served: list[Standing], summary: str) -> Block:
    say = subject.say
    columns = (
        Column(say("actions.number"), 5),
        Column(say("actions.action"), 35),
        Column(say("actions.owner"), 18),
        Column(say("actions.due"), 10),
        Column(say("actions.track"), 14),
        Column(say("plan.status"), 18),
    )
    return grid(columns, [_standing(subject, one) for one in served], summary)


def _standing(subject: Subject, one: Standing) -> tuple[Inlines, ...]:
    say = subject.say
    return (
        text(subject.action_number(one.action.number)),
        action_words(subject, one.action),
        subject.owner(one.action),
        _due(say, one),
        track_words(say, one.action.track),
        lines(strong(say.of(one.status)), text(one.result) if one.result else ()),
    )


def _due(say: Wording, one: Standing) -> Inlines:
    """The date that holds now, and the one that was agreed at first where it was moved."""
    if one.due is None:
        return text(say("actions.no_due"))
    agreed = one.action.due
    moved = agreed is not None and agreed != one.due
    return lines(text(say.day(one.due)), text(say("plan.due_was", day=say.day(agreed))) if agreed and moved else ())

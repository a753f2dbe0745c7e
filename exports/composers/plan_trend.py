"""The trend of the life domains: the scores of each conference, as a figure and in words."""

from exports.blocks import Align, Block, Column, Course, Heading, Inlines, Note, Paragraph, Shape, Sign, Span
from exports.composers.judgement import scale, score_words
from exports.composers.subject import Subject, grid, labelled, text
from exports.wording import Wording
from models.kinds import Score
from models.records import ConferenceSnapshot

_SHOWN_CONFERENCES = 5
_NEW, _HIGHER, _LOWER, _EQUAL = "plan.since_new", "plan.since_higher", "plan.since_lower", "plan.since_equal"
_IN_A_CELL = {_HIGHER: "plan.higher", _LOWER: "plan.lower", _EQUAL: "plan.equal", _NEW: "plan.new"}


def trend(subject: Subject) -> tuple[Block, ...]:
    """Per person the scores of each conference side by side, as a line, and in a sentence what went up or down."""
    say = subject.say
    people = subject.people_with_domains
    blocks: list[Block] = [Heading(say("plan.domains"))]
    if not people:
        return blocks[0], Paragraph(text(say("plan.no_domains")))
    for person in people:
        if len(people) > 1:
            blocks.append(Heading(person.name, level=2))
        blocks += [_trend_of(subject, person.key), *_in_words(subject, person.key)]
    return *blocks, Note(text(" ".join((scale(say), *_explained(subject)))))


def _explained(subject: Subject) -> tuple[str, ...]:
    """What the columns mean that are there."""
    difference = (subject.say("plan.trend_difference"),) if _has_difference(subject) else ()
    return (*difference, subject.say("plan.trend_gap")) if len(_shown(subject)) > 1 else difference


def _shown(subject: Subject) -> tuple[ConferenceSnapshot, ...]:
    return tuple(one for one in subject.conferences if one.domain_assessments)[-_SHOWN_CONFERENCES:]


def _has_difference(subject: Subject) -> bool:
    """Whether this conference has a score to compare; without, a column of nothing would be in the way."""
    domains = subject.case.domains
    return any(_change(subject, one.key, domain.key) for one in subject.people_with_domains for domain in domains)


def _trend_of(subject: Subject, person: str) -> Block:
    say = subject.say
    shown = _shown(subject)
    has_course, has_difference = len(shown) > 1, _has_difference(subject)
    columns = (
        Column(say("domains.domain"), 30),
        *(Column(title, 8, Align.CENTRE) for title in _days(say, shown)),
        *((Column(say("plan.course"), 13),) if has_course else ()),
        *((Column(say("plan.difference"), 13),) if has_difference else ()),
        Column(say("plan.see"), 16),
    )
    rows = [
        (
            text(domain.name),
            *_scores(subject, person, domain.key, shown),
            *(((_course(subject, person, domain.key, shown),),) if has_course else ()),
            *((_difference(subject, person, domain.key),) if has_difference else ()),
            _goals_of(subject, person, domain.key),
        )
        for domain in subject.case.domains
        if any(_score(conference, person, domain.key) is not None for conference in subject.conferences)
    ]
    return grid(columns, rows, say("plan.domains_summary", name=subject.person(person)))


def _days(say: Wording, shown: tuple[ConferenceSnapshot, ...]) -> list[str]:
    """The days of these conferences as titles that differ: with the year, or the time, where they must."""
    brief = [say.brief_day(one.held_on) for one in shown]
    if len(set(brief)) == len(brief):
        return brief
    if len({one.held_on for one in shown}) == len(shown):
        return [say.day(one.held_on) for one in shown]
    times = [say.time(one.starts_at) if one.starts_at else "" for one in shown]
    return [f"{day} {time}".strip() if brief.count(day) > 1 else day for day, time in zip(brief, times, strict=True)]


def _score(conference: ConferenceSnapshot, person: str, domain: str) -> Score | None:
    found = (one.score for one in conference.domain_assessments if (one.person, one.domain) == (person, domain))
    return next(found, None)


def _scores(subject: Subject, person: str, domain: str, shown: tuple[ConferenceSnapshot, ...]) -> tuple[Inlines, ...]:
    cells: list[Inlines] = []
    for conference in shown:
        score = _score(conference, person, domain)
        words = score_words(subject.say, score) if score is not None else ""
        cells.append((Span(words, strong=conference is subject.conference),))
    return tuple(cells)


def _course(subject: Subject, person: str, domain: str, shown: tuple[ConferenceSnapshot, ...]) -> Course:
    """The scores as a line with a gap where there was none, and told one after the other to who cannot see it."""
    say = subject.say
    levels = tuple(score.value if (score := _score(one, person, domain)) else None for one in shown)
    told = [say("plan.course_gap") if level is None else str(level) for level in levels]
    words = say("plan.course_words", domain=subject.domain(domain), levels=", ".join(told))
    return Course(levels, Score.FULL.value, words)


def _change(subject: Subject, person: str, domain: str) -> str | None:
    """How the score of this conference differs from the last one before it; None when there is nothing to compare."""
    known = [_score(conference, person, domain) for conference in subject.conferences]
    now = known[-1]
    if not now:
        return None
    earlier = [score for score in known[:-1] if score]
    if not earlier:
        return _NEW if len(known) > 1 else None
    if now == earlier[-1]:
        return _EQUAL
    return _HIGHER if now > earlier[-1] else _LOWER


def _difference(subject: Subject, person: str, domain: str) -> Inlines:
    change = _change(subject, person, domain)
    if change is None:
        return ()
    words = subject.say(_IN_A_CELL[change])
    if change in (_HIGHER, _LOWER):
        return Sign(Shape.UP if change == _HIGHER else Shape.DOWN, words), Span(words)
    return text(words)


def _in_words(subject: Subject, person: str) -> tuple[Block, ...]:
    """The differences in one sentence: what is higher, lower, equal, and what is new."""
    say = subject.say
    found: dict[str, list[str]] = {}
    for domain in subject.case.domains:
        change = _change(subject, person, domain.key)
        if change is not None:
            found.setdefault(change, []).append(domain.name)
    parts = [say(change, domains=say.joined(found[change])) for change in _IN_A_CELL if change in found]
    if not parts:
        return ()
    return (Paragraph(labelled(f"{say('plan.since')}: ", f"{'; '.join(parts)}.")),)


def _goals_of(subject: Subject, person: str, domain: str) -> Inlines:
    goals = [goal for conference in subject.conferences for goal in conference.goals]
    numbers = [
        subject.say("document.goal_number", number=goal.number)
        for goal in sorted(goals, key=lambda goal: (goal.sequence or 99, goal.number))
        if goal.domain == domain and goal.person in (person, None)
    ]
    return text(", ".join(numbers))

"""The PGA plan (plan van aanpak) as it stands after a conference."""

from exports.blocks import Block, Document, Fact, Facts, Heading, Paragraph, Quote, Span
from exports.composers.agreements import contact_point, informed_persons
from exports.composers.envelope import enveloped
from exports.composers.extract_line import extract_line
from exports.composers.judgement import scaling, scenarios
from exports.composers.plan_progress import balance_of_tracks, goals_and_actions
from exports.composers.plan_trend import trend
from exports.composers.subject import Subject, text, with_stop
from exports.kinds import DocumentKind
from models.kinds import ContributionKind
from models.records import ContributionSnapshot, RoleAssessmentSnapshot

_AVE = {1: "plan.ave_1", 2: "plan.ave_2", 3: "plan.ave_3", 4: "plan.ave_4"}


def plan(subject: Subject) -> Document:
    """The plan as known up to and including one conference, as far as its readers may know it."""
    sections = (
        _purpose,
        _own_words,
        _roles_in_words,
        balance_of_tracks,
        trend,
        goals_and_actions,
        _scenarios,
        _scaling,
        _informing,
    )
    told = [section(subject) for section in sections]
    numbered = [
        block for number, blocks in enumerate(filter(None, told), start=1) for block in _numbered(blocks, number)
    ]
    return enveloped(
        subject, DocumentKind.PLAN, (_facts(subject), *extract_line(subject, tells_earlier=True), *numbered)
    )


def _numbered(blocks: tuple[Block, ...], number: int) -> tuple[Block, ...]:
    first = blocks[0]
    if isinstance(first, Heading):
        return Heading(first.text, str(number)), *blocks[1:]
    return blocks


def _facts(subject: Subject) -> Facts:
    say, case, conference = subject.say, subject.case, subject.conference
    unknown = say("document.unknown")
    evaluation, final = conference.next_conference_on, conference.finalisation
    since = (Fact(say("plan.final_on"), say.long_day(final.at.date())),) if final else ()
    return Facts(
        left=(
            Fact(say("plan.case_director"), subject.person_of(case.case_director) or unknown),
            Fact(say("plan.process_director"), subject.person_of(case.process_director) or unknown),
            Fact(say("plan.regime"), say.of(case.regime)),
            Fact(say("plan.ave_phase"), say(_AVE[case.ave_phase]) if case.ave_phase in _AVE else unknown),
        ),
        right=(
            Fact(say("plan.as_of"), say.long_day(conference.held_on)),
            *since,
            Fact(say("plan.evaluation"), say.long_day(evaluation) if evaluation else unknown),
        ),
    )


def _purpose(subject: Subject) -> tuple[Block, ...]:
    say, case = subject.say, subject.case
    return Heading(say("plan.purpose")), Paragraph(
        text(case.purpose or say("plan.purpose_missing")), lead=bool(case.purpose)
    )


def _own_words(subject: Subject) -> tuple[Block, ...]:
    """The views of the persons concerned, as partners brought them in."""
    say, concerned = subject.say, subject.case.persons_concerned
    title = say("plan.own_words", name=concerned[0].name) if len(concerned) == 1 else say("plan.own_words_many")
    views = [
        one
        for conference in subject.conferences
        for one in conference.contributions
        if one.kind is ContributionKind.VIEW_OF_PERSON
    ]
    if not views:
        return Heading(title), Paragraph(text(say("plan.no_own_words")))
    return Heading(title), *(_view(subject, one) for one in views)


def _view(subject: Subject, one: ContributionSnapshot) -> Quote:
    say = subject.say
    organisation = subject.organisation(one.organisation) or say("picture.unknown_source")
    if one.dated_on:
        source = say("plan.noted_by", organisation=organisation, day=say.day(one.dated_on))
    else:
        source = say("plan.noted_by_undated", organisation=organisation)
    names = [subject.person(key) for key in one.about]
    return Quote(text(one.text), (say("plan.noted_of", name=say.joined(names)) if any(names) else "") + source)


def _roles_in_words(subject: Subject) -> tuple[Block, ...]:
    """The latest weighing of each person in each incident, as sentences."""
    heading = Heading(subject.say("plan.roles"))
    latest: dict[tuple[str, str], RoleAssessmentSnapshot] = {}
    for conference in subject.conferences:
        latest.update({(one.incident, one.person): one for one in conference.role_assessments})
    if not latest:
        return heading, Paragraph(text(subject.say("plan.no_roles")))
    return heading, *(_role_in_words(subject, one) for one in latest.values())


def _role_in_words(subject: Subject, one: RoleAssessmentSnapshot) -> Paragraph:
    say, name = subject.say, subject.person(one.person)
    parts: list[Span] = []
    if one.role is None:
        parts.append(Span(say("plan.role_unweighed", name=name, incident=one.incident)))
    else:
        day = say.day(one.incident_on) if one.incident_on else ""
        key = "plan.role_dated" if day else "plan.role"
        parts += [Span(say(key, name=name, incident=one.incident, day=day)), Span(say.of(one.role), strong=True)]
        parts.append(Span(say("plan.role_certainty", certainty=say.of(one.certainty)) if one.certainty else ". "))
    parts.append(Span(with_stop(one.reasoning)))
    follow_up = ", ".join(say.of(step) for step in one.follow_up)
    for label, words in (
        (say("roles.dissent"), with_stop(one.dissent)),
        (say("roles.follow_up"), with_stop(follow_up)),
        (say("roles.review"), with_stop(say.day(one.review_on)) if one.review_on else ""),
    ):
        if words:
            parts += [Span(f" {label}", strong=True), Span(words)]
    return Paragraph(tuple(parts))


def _scenarios(subject: Subject) -> tuple[Block, ...]:
    known = tuple(dict.fromkeys(one for conference in subject.conferences for one in conference.scenarios))
    return (Heading(subject.say("decisions.scenarios")), scenarios(subject, known)) if known else ()


def _scaling(subject: Subject) -> tuple[Block, ...]:
    """What each conference said about scaling up and down, the latest first."""
    say = subject.say
    blocks: list[Block] = [Heading(say("decisions.scaling"))]
    for conference in reversed(subject.conferences):
        told = scaling(subject, conference)
        if told:
            blocks += [Heading(say.long_day(conference.held_on), level=2), *told]
    return tuple(blocks) if len(blocks) > 1 else ()


def _informing(subject: Subject) -> tuple[Block, ...]:
    say, conference = subject.say, subject.conference
    if conference.next_conference_on:
        evaluation = say("plan.evaluation_on", day=say.long_day(conference.next_conference_on))
    else:
        evaluation = say("plan.evaluation_closing" if conference.closes_case else "plan.no_evaluation")
    told = (*informed_persons(subject), *contact_point(subject))
    return Heading(say("plan.informing")), *told, Paragraph(text(evaluation))

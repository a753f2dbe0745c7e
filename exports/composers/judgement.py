"""What the conference made of it: life domains, goals, decisions, dilemmas, scenarios."""

from exports.blocks import Align, Block, Bullets, Column, Heading, Inlines, Item, Items, Note, Paragraph, Span
from exports.composers.subject import Subject, grid, labelled, present, side_by_side, strong, text
from exports.wording import Wording
from models.kinds import Score
from models.records import (
    ConferenceSnapshot,
    DecisionSnapshot,
    DilemmaOption,
    DilemmaSnapshot,
    DomainAssessmentSnapshot,
    GoalSnapshot,
    InstrumentSnapshot,
    ScenarioSnapshot,
)
from models.rules.numbers import decision_numbers


def domains(subject: Subject, number: str) -> tuple[Block, ...]:
    """Score now and before per life domain and person, instruments of others, and the goals that were set."""
    say, conference = subject.say, subject.conference
    blocks: list[Block] = [Heading(say("domains.heading"), number)]
    assessed = dict.fromkeys(one.person for one in conference.domain_assessments)
    for person in assessed:
        if len(assessed) > 1:
            blocks.append(Heading(subject.person(person), level=2))
        blocks.append(_assessments(subject, person))
    blocks.append(Note(text(scale(say))) if assessed else Paragraph(text(say("domains.none"))))
    if conference.instruments:
        instruments = tuple(_instrument(subject, one) for one in conference.instruments)
        blocks += [
            Heading(say("domains.instruments"), level=2),
            Bullets(instruments),
            Note(text(say("domains.instrument_note"))),
        ]
    if conference.goals:
        goals = sorted(conference.goals, key=lambda one: (one.sequence or 99, one.number))
        blocks += [Heading(say("domains.goals"), level=2), Items(tuple(_goal(subject, one) for one in goals))]
    return tuple(blocks)


def scale(say: Wording) -> str:
    """The level names, and that scores are never added up."""
    levels = [score for score in Score if score is not Score.NOT_DISCUSSED]
    told = " · ".join(say("domains.level", score=score.value, words=say.of(score)) for score in levels)
    return say("domains.scale", levels=told)


def score_words(say: Wording, score: Score) -> str:
    """A score as it stands in a table."""
    return say("domains.not_discussed") if score is Score.NOT_DISCUSSED else str(score.value)


def _assessments(subject: Subject, person: str) -> Block:
    """The scores of this conference, beside the previous ones where there are any."""
    say = subject.say
    assessed = [one for one in subject.conference.domain_assessments if one.person == person]
    is_new = not any(_previous(subject, one) for one in assessed)
    columns = (
        Column(say("domains.domain"), 24),
        Column(say("domains.score"), 8, Align.CENTRE),
        *(() if is_new else (Column(say("domains.previous"), 9, Align.CENTRE),)),
        Column(say("domains.protective"), 30),
        Column(say("domains.risk"), 29),
    )
    rows = [
        (
            text(subject.domain(one.domain)),
            strong(score_words(say, one.score)),
            *(() if is_new else (text(_previous(subject, one)),)),
            text(one.protective),
            text(one.risk),
        )
        for one in assessed
    ]
    summary = "domains.summary_new" if is_new else "domains.summary"
    return grid(columns, rows, say(summary, name=subject.person(person)))


def _previous(subject: Subject, one: DomainAssessmentSnapshot) -> str:
    """The last score of this person and domain before this conference, as it stands in a table."""
    earlier = [
        before.score
        for conference in subject.case.before(subject.conference.key)
        for before in conference.domain_assessments
        if (before.person, before.domain) == (one.person, one.domain)
    ]
    return score_words(subject.say, earlier[-1]) if earlier else ""


def _instrument(subject: Subject, one: InstrumentSnapshot) -> Inlines:
    say = subject.say
    organisation = subject.organisation(one.organisation)
    name = say("domains.instrument_by", name=one.name, organisation=organisation) if organisation else one.name
    if one.taken_on:
        name += say("domains.taken_on", day=say.day(one.taken_on))
    valid = say("domains.valid_until", day=say.day(one.valid_until)) if one.valid_until else ""
    return Span(f"{name}: " if one.outcome else f"{name}.", strong=True), Span(one.outcome), Span(valid)


def _goal(subject: Subject, one: GoalSnapshot) -> Item:
    say = subject.say
    return Item(
        label=str(one.number),
        content=text(one.text),
        details=present(
            labelled(say("domains.measure"), one.measure),
            side_by_side(
                labelled(say("domains.for_domain"), subject.domain(one.domain)),
                labelled(say("domains.for_person"), subject.person(one.person)),
            ),
        ),
    )


def decisions(subject: Subject, number: str) -> tuple[Block, ...]:
    """The decisions with reasons and dissent, the dilemmas behind them, scenarios, and when to scale up or down."""
    say, conference = subject.say, subject.conference
    blocks: list[Block] = [Heading(say("decisions.heading"), number)]
    if conference.decisions:
        numbered = decision_numbers(subject.case, conference)
        blocks.append(Items(tuple(_decision(subject, place, one) for place, one in numbered)))
    else:
        blocks.append(Paragraph(text(say("decisions.none"))))
    for dilemma in conference.dilemmas:
        blocks += _dilemma(subject, dilemma)
    if conference.scenarios:
        blocks += [Heading(say("decisions.scenarios"), level=2), scenarios(subject, conference.scenarios)]
    if conference.scale_up or conference.scale_down:
        blocks += [Heading(say("decisions.scaling"), level=2), *scaling(subject, conference)]
    return tuple(blocks)


def _decision(subject: Subject, place: int, one: DecisionSnapshot) -> Item:
    say = subject.say
    return Item(
        label=say("document.decision_number", number=place),
        content=strong(one.text),
        details=present(
            labelled(say("decisions.rationale"), one.rationale),
            labelled(say("decisions.alternatives"), "; ".join(one.alternatives)),
            labelled(say("decisions.dissent"), one.dissent),
        ),
    )


def scaling(subject: Subject, conference: ConferenceSnapshot) -> list[Block]:
    """When to scale up and when down, as one conference put it."""
    say = subject.say
    parts = present(
        labelled(say("decisions.scale_up"), conference.scale_up),
        labelled(say("decisions.scale_down"), conference.scale_down),
    )
    return [Paragraph(part) for part in parts]


def _dilemma(subject: Subject, dilemma: DilemmaSnapshot) -> list[Block]:
    say = subject.say
    chosen = next((option for option in dilemma.options if option.key == dilemma.chosen), None)
    blocks: list[Block] = [
        Heading(say("decisions.dilemma", question=dilemma.question), level=2),
        Items(tuple(_option(subject, place, option) for place, option in enumerate(dilemma.options))),
    ]
    if chosen:
        blocks.append(Paragraph(labelled(say("decisions.chosen"), chosen.text)))
    else:
        blocks.append(Paragraph(text(say("decisions.not_chosen"))))
    if dilemma.why:
        blocks.append(Paragraph(labelled(say("decisions.why"), dilemma.why)))
    return blocks


def _option(subject: Subject, place: int, option: DilemmaOption) -> Item:
    say = subject.say
    return Item(
        label=f"{chr(ord('a') + place)}",
        content=text(option.text),
        details=present(
            labelled(say("decisions.pros"), "; ".join(option.pros)),
            labelled(say("decisions.cons"), "; ".join(option.cons)),
            labelled(say("decisions.for_person"), option.consequences_for_person),
            labelled(say("decisions.for_others"), option.consequences_for_others),
        ),
    )


def scenarios(subject: Subject, known: tuple[ScenarioSnapshot, ...]) -> Block:
    """What is done if something happens, by whom, and how to reach them."""
    say = subject.say
    columns = (
        Column(say("decisions.when"), 25),
        Column(say("decisions.then"), 34),
        Column(say("decisions.who"), 17),
        Column(say("decisions.reachable"), 24),
    )
    rows = [(text(one.when), text(one.then), text(one.who), text(one.reachable)) for one in known]
    return grid(columns, rows, say("decisions.scenarios_summary"))

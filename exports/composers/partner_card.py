"""The action card of one organisation: what it does, and what colleagues who were not there must know."""

from datetime import date

from exports.blocks import (
    Block,
    Box,
    Bullets,
    Column,
    Document,
    Fact,
    Facts,
    Heading,
    Inlines,
    Item,
    Items,
    Note,
    Paragraph,
    Span,
)
from exports.composers.agreements import track_words
from exports.composers.envelope import enveloped
from exports.composers.extract_line import extract_line
from exports.composers.judgement import scenarios
from exports.composers.partner_contacts import contacts
from exports.composers.subject import Subject, grid, labelled, present, side_by_side, strong, text
from exports.kinds import DocumentKind
from models.kinds import Priority, Regime
from models.records import ContributionSnapshot, GoalSnapshot, ScenarioSnapshot
from models.rules.numbers import decision_numbers
from models.rules.progress import Standing, standings


def partner_card(subject: Subject) -> Document:
    """Whom to call, the open actions of the readers' organisation, and what was decided for everybody."""
    told = [blocks for section in (_actions, _dates, _decided, _to_know) if (blocks := section(subject))]
    numbered = [
        Heading(block.text, str(number)) if isinstance(block, Heading) and place == 0 else block
        for number, blocks in enumerate(told, start=1)
        for place, block in enumerate(blocks)
    ]
    zvh = subject.case.regime is Regime.ZVH
    secrecy = Note(text(subject.say("partner_card.secrecy_zvh" if zvh else "partner_card.secrecy")))
    blocks = (_facts(subject), *extract_line(subject), _in_brief(subject), *numbered, secrecy)
    return enveloped(subject, DocumentKind.PARTNER_CARD, blocks)


def own_actions(subject: Subject) -> tuple[Standing, ...]:
    """The open actions of the readers' organisations, the first date first."""
    mine = [
        one
        for one in standings(subject.case, subject.conference.key)
        if one.action.organisation in subject.readers.organisations and one.status.asks_attention
    ]
    return tuple(sorted(mine, key=lambda one: (one.due or date.max, one.action.number)))


def _name(subject: Subject) -> str:
    return subject.say.joined([subject.organisation(key) for key in subject.readers.organisations])


def _facts(subject: Subject) -> Facts:
    say, conference = subject.say, subject.conference
    unknown, actions = say("document.unknown"), own_actions(subject)
    owners = dict.fromkeys(subject.person(one.action.owner) for one in actions if one.action.owner)
    coming = conference.next_conference_on
    report = say("partner_card.by_day", day=say.long_day(coming)) if coming else say("partner_card.as_agreed")
    whose = (Fact(say("partner_card.owners"), say.joined(list(owners)) or unknown),) if actions else ()
    return Facts(
        left=(Fact(say("partner_card.for"), _name(subject) or unknown), *whose, *contacts(subject)),
        right=(
            Fact(say("partner_card.held"), say.long_day(conference.held_on)),
            *((Fact(say("partner_card.report_by"), report),) if actions else ()),
        ),
    )


def _in_brief(subject: Subject) -> Box:
    """How many actions are open, whom to tell at once when one is done or cannot be, and when to report."""
    say, name = subject.say, _name(subject)
    actions = own_actions(subject)
    if len(actions) == 1:
        sentences = [say("partner_card.count_one", organisation=name)]
    else:
        key = "partner_card.count_many" if actions else "partner_card.count_none"
        sentences = [say(key, organisation=name, count=say.number(len(actions)))]
    coming = subject.conference.next_conference_on
    if actions:
        director = subject.person(subject.case.case_director)
        asked = "partner_card.ask_sooner" if director else "partner_card.ask_sooner_to_house"
        sentences.append(say(asked, name=director))
    if actions and coming:
        sentences.append(say("partner_card.ask_report", day=say.long_day(coming)))
    return Box((Span(say("brief.lead"), strong=True), Span(" ".join(sentences))))


def _actions(subject: Subject) -> tuple[Block, ...]:
    actions = own_actions(subject)
    if not actions:
        return ()
    heading = Heading(subject.say("partner_card.actions", organisation=_name(subject)))
    return heading, Items(tuple(_action(subject, one) for one in actions))


def _action(subject: Subject, one: Standing) -> Item:
    say, action = subject.say, one.action
    urgent = action.priority is Priority.HIGH
    return Item(
        label=subject.action_number(action.number),
        content=strong(action.text),
        details=present(
            side_by_side(
                labelled(say("partner_card.due"), _due(subject, one)),
                labelled(say("partner_card.owner"), subject.person(action.owner) or say("actions.no_owner")),
                _track(subject, one),
                (Span(say("actions.priority", priority=say.of(Priority.HIGH)), emphasis=True),) if urgent else (),
            ),
            labelled(say("actions.condition"), action.condition),
            labelled(say("actions.task"), action.statutory_task),
            _goal(subject, action.goal),
            labelled(say("actions.informing"), action.informing),
            _standing(subject, one) if one.reports else (),
        ),
    )


def _due(subject: Subject, one: Standing) -> str:
    say = subject.say
    if one.due is None:
        return say("partner_card.no_due")
    is_late = one.is_late_on(subject.conference.held_on)
    return say("partner_card.late", day=say.short_day(one.due)) if is_late else say.short_day(one.due)


def _track(subject: Subject, one: Standing) -> Inlines:
    if one.action.track is None:
        return ()
    return Span(subject.say("partner_card.track"), strong=True), *track_words(subject.say, one.action.track)


def _goal(subject: Subject, number: int | None) -> Inlines:
    goal = next((goal for goal in _goals(subject) if goal.number == number), None)
    return labelled(subject.say("partner_card.goal", number=goal.number), goal.text) if goal else ()


def _goals(subject: Subject) -> list[GoalSnapshot]:
    return [goal for conference in subject.conferences for goal in conference.goals]


def _standing(subject: Subject, one: Standing) -> Inlines:
    say, status = subject.say, subject.say.of(one.status)
    told = say("partner_card.standing_result", status=status, result=one.result) if one.result else f"{status}."
    return labelled(say("partner_card.standing"), told)


def _dates(subject: Subject) -> tuple[Block, ...]:
    """The dates at a glance, where there is more than one action."""
    say, actions = subject.say, own_actions(subject)
    if len(actions) < 2:
        return ()
    columns = (
        Column(say("partner_card.dates_due"), 22),
        Column(say("partner_card.dates_number"), 6),
        Column(say("partner_card.dates_action"), 38),
        Column(say("partner_card.dates_owner"), 20),
        Column(say("partner_card.dates_standing"), 14),
    )
    rows = [
        (
            text(say.short_day(one.due) if one.due else say("partner_card.no_due")),
            text(subject.action_number(one.action.number)),
            text(one.action.text),
            text(subject.person(one.action.owner) or say("actions.no_owner")),
            text(say.of(one.status)),
        )
        for one in actions
    ]
    summary = say("partner_card.dates_summary", organisation=_name(subject))
    return Heading(say("partner_card.dates")), grid(columns, rows, summary)


def _decided(subject: Subject) -> tuple[Block, ...]:
    say = subject.say
    decisions = decision_numbers(subject.case, subject.conference)
    if not decisions:
        return ()
    items = tuple(Item(say("document.decision_number", number=place), text(one.text)) for place, one in decisions)
    return Heading(say("partner_card.decided")), Items(items)


def _to_know(subject: Subject) -> tuple[Block, ...]:
    """The goal, what was shared with this organisation by name, what happens if, and when to scale up."""
    say, conference = subject.say, subject.conference
    blocks: list[Block] = []
    if subject.case.purpose:
        blocks.append(Paragraph(labelled(say("partner_card.purpose"), subject.case.purpose)))
    shared = [one for each in subject.conferences for one in each.contributions if _is_shared(subject, one)]
    if shared:
        blocks.append(Bullets(tuple(_shared(subject, one) for one in shared)))
    known = _known_scenarios(subject)
    if known:
        blocks += [Heading(say("partner_card.scenarios"), level=2), scenarios(subject, known)]
    if conference.scale_up:
        blocks.append(Paragraph(labelled(say("partner_card.scale_up"), conference.scale_up)))
    return (Heading(say("partner_card.know")), *blocks) if blocks else ()


def _known_scenarios(subject: Subject) -> tuple[ScenarioSnapshot, ...]:
    return tuple(dict.fromkeys(one for conference in subject.conferences for one in conference.scenarios))


def _is_shared(subject: Subject, one: ContributionSnapshot) -> bool:
    """Whether another organisation shared it with the readers by name; what everybody shares is in the minutes."""
    readers = subject.readers.organisations
    return bool(readers) and one.organisation not in readers and set(readers) <= set(one.share_with or ())


def _shared(subject: Subject, one: ContributionSnapshot) -> Inlines:
    """What was shared, from whom and as what, with the condition that travels with it (Wgs 2.29(3))."""
    say = subject.say
    source = subject.organisation(one.organisation) or say("partner_card.shared_unknown")
    kind = say.of(one.kind) if one.kind else say("picture.unknown_kind")
    lead = say("partner_card.shared", organisation=source, kind=kind.lower())
    condition = side_by_side(
        labelled(say("partner_card.condition"), one.conditions),
        labelled(say("picture.handling_code"), one.handling_code),
    )
    told = labelled(lead, one.text)
    return (*told, Span("\n"), *condition) if condition else told

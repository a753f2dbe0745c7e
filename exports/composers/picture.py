"""What was brought to the table: purpose, looking back, contributions, roles."""

from itertools import groupby

from exports.blocks import Block, Bullets, Column, Heading, Inlines, Item, Items, Note, Paragraph, Span
from exports.composers.subject import Subject, capitalised, grid, labelled, lines, present, side_by_side, strong, text
from models.kinds import ConferenceKind, Criterion
from models.records import ActionUpdateSnapshot, ContributionSnapshot, PreviousMinutes, RoleAssessmentSnapshot
from models.rules.progress import Standing, carried_over, standings


def purpose(subject: Subject, number: str) -> tuple[Block, ...]:
    """The purpose and its limits in law; up to the first conference after triage also occasion and criteria."""
    say, case = subject.say, subject.case
    blocks: list[Block] = [Heading(say("purpose.heading"), number)]
    blocks.append(Paragraph(text(case.purpose or say("purpose.missing"))))
    if all(one.kind is ConferenceKind.TRIAGE for one in subject.conferences[:-1]):
        if case.occasion:
            blocks.append(Paragraph(labelled(say("purpose.occasion"), case.occasion)))
        blocks += _criteria(subject)
    note = lines(
        text(case.binding) if case.binding else (),
        labelled(say("purpose.source_system"), case.source_system_reference),
    )
    if note:
        blocks.append(Note(note))
    return tuple(blocks)


def _criteria(subject: Subject) -> list[Block]:
    say, case = subject.say, subject.case
    answers = [(criterion, case.criterion(criterion)) for criterion in Criterion]
    if not any(answer for _, answer in answers):
        return []
    items: list[Inlines] = []
    for criterion, answer in answers:
        if answer:
            met = say("purpose.met" if answer.met else "purpose.not_met")
            name = say(f"purpose.criterion_{criterion.value}")
            told = f"{met}. {answer.explanation}" if answer.explanation else f"{met}."
            items.append(labelled(f"{criterion.value}. {name}: ", told))
    return [Heading(say("purpose.criteria"), level=2), Bullets(tuple(items))]


def looking_back(subject: Subject, number: str) -> tuple[Block, ...]:
    """What the table says of the minutes before, and what became of earlier actions: none is left out."""
    return Heading(subject.say("looking_back.heading"), number), *_previous_minutes(subject), _earlier_actions(subject)


def _previous_minutes(subject: Subject) -> tuple[Block, ...]:
    """Whether the minutes of the conference before were agreed, or the remarks that were made on them."""
    say, proceedings = subject.say, subject.conference.proceedings
    before = subject.case.before(subject.conference.key)
    if not before or proceedings.previous_minutes is PreviousMinutes.NOT_DISCUSSED:
        return ()
    day = say.long_day(before[-1].held_on)
    if proceedings.previous_minutes is PreviousMinutes.AGREED:
        return (Paragraph(text(say("looking_back.minutes_agreed", day=day))),)
    remarks = proceedings.previous_remarks or say("looking_back.remarks_missing")
    return (Paragraph(labelled(say("looking_back.minutes_remarks", day=day), remarks)),)


def _earlier_actions(subject: Subject) -> Block:
    """Every update of this conference, and every open action without one."""
    say = subject.say
    known = {one.action.number: one for one in standings(subject.case, subject.conference.key)}
    known |= {
        one.action.number: one
        for before in subject.case.before(subject.conference.key)[-1:]
        for one in standings(subject.case, before.key)
    }
    rows = [
        _reported(subject, known[one.number], one) for one in subject.conference.action_updates if one.number in known
    ]
    told = {one.number for one in subject.conference.action_updates}
    carried = carried_over(subject.case, subject.conference.key)
    rows += [_silent(subject, one) for one in carried if one.action.number not in told]
    if not rows:
        return Paragraph(text(say("looking_back.none")))
    columns = (
        Column(say("looking_back.number"), 5),
        Column(say("looking_back.action"), 32),
        Column(say("looking_back.owner"), 22),
        Column(say("looking_back.due"), 11),
        Column(say("looking_back.result"), 30),
    )
    return grid(columns, rows, say("looking_back.summary"))


def _reported(subject: Subject, standing: Standing, update: ActionUpdateSnapshot) -> tuple[Inlines, ...]:
    say = subject.say
    status = say.of(update.status)
    result = (Span(status, strong=True), Span(f": {update.result}")) if update.result else strong(f"{status}.")
    moved = text(say("looking_back.new_due", day=say.day(update.due))) if update.due else ()
    return (
        *_action(subject, standing),
        lines(result, moved, labelled(say("looking_back.reported"), _report(subject, update))),
    )


def _report(subject: Subject, update: ActionUpdateSnapshot) -> str:
    """When it was reported and by whom."""
    day = subject.say.day(update.reported_on) if update.reported_on else ""
    return ", ".join(part for part in (day, subject.person(update.reported_by)) if part)


def _silent(subject: Subject, standing: Standing) -> tuple[Inlines, ...]:
    say = subject.say
    was = say("looking_back.was", status=say.of(standing.status).lower())
    result = (Span(say("looking_back.not_discussed"), strong=True), Span(f" ({was})."))
    return (*_action(subject, standing), result)


def _action(subject: Subject, standing: Standing) -> tuple[Inlines, ...]:
    action = standing.action
    due = subject.say.day(standing.due) if standing.due else subject.say("actions.no_due")
    return text(subject.action_number(action.number)), text(action.text), subject.owner(action), text(due)


def contributions(subject: Subject, number: str) -> tuple[Block, ...]:
    """What each organisation brought in, told apart by kind."""
    say = subject.say
    heading = Heading(say("picture.heading"), number)
    kept, left_out = list(subject.conference.contributions), subject.left_out.contributions
    order = list(dict.fromkeys(one.organisation for one in kept))
    kept.sort(key=lambda one: order.index(one.organisation))
    blocks: list[Block] = [heading]
    if kept:
        columns = (
            Column(say("picture.organisation"), 24),
            Column(say("picture.kind"), 17),
            Column(say("picture.text"), 59),
        )
        rows = [
            _contribution(subject, one, first=number == 0)
            for _, group in groupby(kept, key=lambda one: one.organisation)
            for number, one in enumerate(group)
        ]
        blocks.append(grid(columns, rows, say("picture.summary")))
    else:
        blocks.append(Paragraph(text(say("picture.none"))))
    if left_out:
        blocks.append(Note(text(capitalised(say.counted("picture.left_out", left_out)))))
    return tuple(blocks)


def _contribution(subject: Subject, one: ContributionSnapshot, *, first: bool) -> tuple[Inlines, ...]:
    say = subject.say
    source = subject.organisation(one.organisation) or say("picture.unknown_source")
    kind = say.of(one.kind) if one.kind else say("picture.unknown_kind")
    if one.dated_on:
        kind = say("picture.dated", kind=kind, day=say.day(one.dated_on))
    domain = subject.domain(one.domain)
    return (
        (Span(source, strong=first),),
        lines(text(kind), text(domain) if domain else ()),
        lines(text(one.text), *_handling(subject, one)),
    )


def _handling(subject: Subject, one: ContributionSnapshot) -> tuple[Inlines, ...]:
    """What goes with a contribution wherever it goes: whom it is about, why it is here, and what its source asks."""
    say = subject.say
    about = [subject.person(key) for key in one.about]
    return (
        (Span(say("picture.about", names=say.joined(about)), emphasis=True),) if any(about) else (),
        labelled(say("picture.necessity"), one.necessity),
        labelled(say("picture.conditions"), one.conditions),
        side_by_side(
            labelled(say("picture.ground"), say.of(one.ground) if one.ground else ""),
            labelled(say("picture.handling_code"), one.handling_code),
        ),
    )


def roles(subject: Subject, number: str) -> tuple[Block, ...]:
    """Per incident the role of each person, with certainty, signals, reasons and who sees it otherwise."""
    say = subject.say
    blocks: list[Block] = [Heading(say("roles.heading"), number)]
    weighed = subject.conference.role_assessments
    if not weighed:
        return blocks[0], Paragraph(text(say("roles.none")))
    for incident in dict.fromkeys(one.incident for one in weighed):
        same = [one for one in weighed if one.incident == incident]
        day = next((one.incident_on for one in same if one.incident_on), None)
        title = say("roles.incident", incident=incident, day=say.day(day)) if day else incident
        blocks += [Heading(title, level=2), Items(tuple(_role(subject, one) for one in same))]
    return tuple(blocks)


def _role(subject: Subject, one: RoleAssessmentSnapshot) -> Item:
    say = subject.say
    role = say.of(one.role) if one.role else say("roles.unweighed")
    certainty = f"; {say('roles.certainty', certainty=say.of(one.certainty))}" if one.certainty else ""
    follow_up = ", ".join(say.of(step) for step in one.follow_up)
    return Item(
        label="•",
        content=(Span(f"{subject.person(one.person)}: "), Span(role, strong=True), Span(certainty)),
        details=present(
            labelled(say("roles.signals"), "; ".join(one.coercion_signals)),
            labelled(say("roles.counter_indications"), "; ".join(one.counter_indications)),
            labelled(say("roles.reasoning"), one.reasoning),
            labelled(say("roles.dissent"), one.dissent),
            side_by_side(
                labelled(say("roles.follow_up"), follow_up),
                labelled(say("roles.review"), say.day(one.review_on) if one.review_on else ""),
            ),
        ),
    )

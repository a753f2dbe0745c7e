"""The actions and decisions as rows of values, for the forms that hold nothing but rows."""

from dataclasses import dataclass
from datetime import date

from exports.composers.action_list import listed_actions
from exports.composers.subject import Subject
from models.records import GoalSnapshot
from models.rules.numbers import decision_numbers
from models.rules.progress import Standing

Value = str | date | None


@dataclass(frozen=True, slots=True)
class Table:
    """Rows under columns with their titles and widths in characters."""

    name: str
    columns: tuple[tuple[str, int], ...]
    rows: tuple[tuple[Value, ...], ...]


def actions(subject: Subject) -> Table:
    """The new actions and the earlier ones that are still open; *due* holds now, *first due* was agreed at first."""
    say = subject.say
    columns = (
        (say("sheet.number"), 9),
        (say("sheet.action"), 48),
        (say("sheet.owner"), 22),
        (say("sheet.organisation"), 28),
        (say("sheet.due"), 12),
        (say("sheet.first_due"), 12),
        (say("sheet.standing"), 14),
        (say("sheet.result"), 30),
        (say("sheet.track"), 18),
        (say("sheet.priority"), 10),
        (say("sheet.domain"), 20),
        (say("sheet.goal"), 30),
        (say("sheet.condition"), 28),
        (say("sheet.task"), 28),
        (say("sheet.agreed_on"), 12),
    )
    new, earlier = listed_actions(subject)
    rows = tuple(_action(subject, one) for one in sorted((*new, *earlier), key=lambda one: one.action.number))
    return Table(say("sheet.actions"), columns, rows or (_nothing(subject, len(columns)),))


def _action(subject: Subject, one: Standing) -> tuple[Value, ...]:
    say, action = subject.say, one.action
    return (
        subject.action_number(action.number),
        action.text,
        subject.person(action.owner),
        subject.organisation(action.organisation),
        one.due,
        action.due,
        say.of(one.status),
        one.result,
        say.of(action.track) if action.track else "",
        say.of(action.priority) if action.priority else "",
        subject.domain(action.domain),
        _goal(subject, action.goal),
        action.condition,
        action.statutory_task,
        one.agreed_on,
    )


def _goal(subject: Subject, number: int | None) -> str:
    goals: list[GoalSnapshot] = [goal for conference in subject.conferences for goal in conference.goals]
    return next((f"{goal.number}. {goal.text}" for goal in goals if goal.number == number), "")


def decisions(subject: Subject) -> Table:
    """The decisions of the conference with their reasons."""
    say, held_on = subject.say, subject.conference.held_on
    columns = (
        (say("sheet.number"), 9),
        (say("sheet.decision"), 60),
        (say("sheet.rationale"), 60),
        (say("sheet.dissent"), 40),
        (say("sheet.decided_on"), 12),
    )
    rows: tuple[tuple[Value, ...], ...] = tuple(
        (say("document.decision_number", number=place), one.text, one.rationale, one.dissent, held_on)
        for place, one in decision_numbers(subject.case, subject.conference)
    )
    return Table(say("sheet.decisions"), columns, rows or (_nothing(subject, len(columns)),))


def _nothing(subject: Subject, width: int) -> tuple[Value, ...]:
    """The row of a table that has none, so that it says so."""
    return ("", subject.say("sheet.nothing"), *[""] * (width - 2))

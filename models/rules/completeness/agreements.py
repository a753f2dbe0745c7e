"""Gaps in what was agreed: actions old and new, decisions, informing."""

from collections import Counter
from collections.abc import Iterator
from datetime import date

from models.kinds import Step
from models.records import ActionSnapshot, CaseSnapshot, ConferenceSnapshot
from models.rules import hard_measures, words
from models.rules.gaps import Gap, GapCode
from models.rules.numbers import decision_numbers
from models.rules.progress import carried_over, standings

_MOST_OPEN_ACTIONS = 3


def of_old_actions(case: CaseSnapshot, this: ConferenceSnapshot) -> Iterator[Gap]:
    """Earlier actions that nobody reported on, or that stay late."""
    reported = {update.number for update in this.action_updates}
    for one in carried_over(case, this.key):
        number = one.action.number
        if number not in reported and one.is_late_on(this.held_on):
            code = GapCode.ACTION_UNREPORTED
        elif number in reported and _still_late_twice(case, this, number):
            code = GapCode.OVERDUE_TWICE
        else:
            continue
        yield Gap(
            code=code,
            step=Step.LOOK_BACK,
            collection="action_updates",
            record=one.action.id,
            field="status",
            subject=f"A{number}",
        )


def _still_late_twice(case: CaseSnapshot, this: ConferenceSnapshot, number: int) -> bool:
    return any(one.action.number == number and one.asks_escalation for one in standings(case, this.key))


def of_actions(case: CaseSnapshot, this: ConferenceSnapshot) -> Iterator[Gap]:
    """Actions without owner, organisation or date, vague ones, and owners with too many."""
    for row in this.actions:
        for code, field, detail in _action_faults(row):
            yield Gap(
                code=code,
                step=Step.DECISIONS,
                collection="actions",
                record=row.id,
                field=field,
                subject=f"A{row.number}",
                detail=detail,
            )
    open_actions = [one.action for one in standings(case, this.key) if one.status.asks_attention]
    for owner, count in Counter(action.owner for action in open_actions if action.owner).items():
        person = case.person(owner)
        if count > _MOST_OPEN_ACTIONS and person is not None:
            yield Gap(
                code=GapCode.OWNER_OVERLOADED,
                step=Step.DECISIONS,
                collection="people",
                record=person.id,
                field="actions",
                subject=person.name,
                detail=str(count),
            )


def _action_faults(row: ActionSnapshot) -> Iterator[tuple[GapCode, str, str]]:
    if not row.text.strip():
        yield GapCode.ACTION_WITHOUT_TEXT, "text", ""
    if row.owner is None:
        yield GapCode.ACTION_WITHOUT_OWNER, "owner", ""
    if row.organisation is None:
        yield GapCode.ACTION_WITHOUT_ORGANISATION, "organisation", ""
    if row.due is None:
        yield GapCode.ACTION_WITHOUT_DUE, "due", ""
    vague = words.first_found(row.text, words.shipped().vague_verbs)
    if vague:
        yield GapCode.VAGUE_VERB, "text", vague


def of_decisions(case: CaseSnapshot, this: ConferenceSnapshot) -> Iterator[Gap]:
    """Decisions that say nothing."""
    for number, row in decision_numbers(case, this):
        if not row.text.strip():
            yield Gap(
                code=GapCode.DECISION_WITHOUT_TEXT,
                step=Step.DECISIONS,
                collection="decisions",
                record=row.id,
                field="text",
                subject=f"B{number}",
            )


def of_hard_measures(case: CaseSnapshot, this: ConferenceSnapshot) -> Iterator[Gap]:
    """Hard measures of which the consequences were not written out first."""
    for one in hard_measures.without_dilemma(case, this):
        yield Gap(
            code=GapCode.HARD_MEASURE_WITHOUT_DILEMMA,
            step=Step.DECISIONS,
            collection=one.collection,
            record=one.record,
            field="dilemma",
            subject=one.subject,
            detail=one.name,
        )


def of_informing(case: CaseSnapshot, this: ConferenceSnapshot, day: date) -> Iterator[Gap]:
    """Persons concerned who are neither told nor told later on a ground."""
    settled = {row.person for row in this.informing if row.is_settled}
    for person in case.persons_concerned:
        if person.key not in settled:
            yield Gap(
                code=GapCode.NOT_INFORMED,
                step=Step.INFORMING,
                collection="informing",
                record=person.id,
                field="person",
                subject=person.name,
            )
    for row in this.informing:
        person_told = case.person(row.person)
        if row.on is None and row.review_on is not None and row.review_on < day:
            yield Gap(
                code=GapCode.DELAY_REVIEW_PAST,
                step=Step.INFORMING,
                collection="informing",
                record=row.id,
                field="review_on",
                subject=person_told.name if person_told else "",
                detail=row.review_on.isoformat(),
            )
    yield from _of_older_delays(case, this)


def _of_older_delays(case: CaseSnapshot, this: ConferenceSnapshot) -> Iterator[Gap]:
    """People told later, at an earlier conference, whose date to look again has come while nothing is said of them."""
    latest = {row.person: row for conference in case.up_to(this.key) for row in conference.informing}
    concerned = {person.key for person in case.persons_concerned}
    said_now = {row.person for row in this.informing}
    for key, row in latest.items():
        person = case.person(key)
        if person is None or key in concerned | said_now or row.on or row.review_on is None:
            continue
        if row.review_on <= this.held_on:
            yield Gap(
                code=GapCode.DELAY_REVIEW_PAST,
                step=Step.INFORMING,
                collection="informing",
                record=person.id,
                field="person",
                subject=person.name,
                detail=row.review_on.isoformat(),
            )

"""Gaps in the setting: the case, and who is at the table."""

from collections.abc import Iterator
from datetime import date

from models.keeping_kinds import Urgency
from models.kinds import Criterion, Position, Regime, Step
from models.records import CaseSnapshot, ConferenceSnapshot
from models.rules.drafts import draft_since, late_when_draft_since_before
from models.rules.gaps import Gap, GapCode
from models.rules.participation import is_unsigned_third_party, represented
from models.rules.retention import keep_until, urgency


def of_the_case(case: CaseSnapshot, this: ConferenceSnapshot, day: date) -> Iterator[Gap]:
    """What the case itself lacks: purpose, criteria, director, next date, time left to keep it."""
    if case.regime is Regime.ZVH:  # Wgs 2.25 and BGS 2.20: purpose and criteria must be on record
        if not case.purpose.strip():
            yield Gap(code=GapCode.NO_PURPOSE, step=Step.PREPARE, collection="case", field="purpose")
        for criterion in Criterion:
            if case.criterion(criterion) is None:
                yield Gap(
                    code=GapCode.CRITERION_UNANSWERED,
                    step=Step.PREPARE,
                    collection="case",
                    field=f"criterion_{criterion.value}",
                    subject=criterion.value,
                )
    if case.case_director is None:
        yield Gap(code=GapCode.NO_CASE_DIRECTOR, step=Step.DECISIONS, collection="case", field="case_director")
    if this.next_conference_on is None and not this.closes_case:
        yield Gap(code=GapCode.NO_FOLLOW_UP, step=Step.READ_BACK, collection="conference", field="next_conference_on")
    until = case.kept_until or keep_until(case)
    if urgency(until, day) is not Urgency.RUNNING:
        yield Gap(
            code=GapCode.RETENTION_SOON,
            step=Step.PREPARE,
            collection="case",
            field="first_processed_on",
            detail=until.isoformat(),
        )
    for person in case.people:
        if person.position is Position.CIRCLE and person.relation_type is None:  # BGS 2.19
            yield Gap(
                code=GapCode.OUTSIDE_CIRCLE,
                step=Step.PREPARE,
                collection="people",
                record=person.id,
                field="relation_type",
                subject=person.name,
            )


def of_the_minutes(this: ConferenceSnapshot, day: date) -> Iterator[Gap]:
    """Minutes that are a draft for more than five working days on *day*."""
    since = draft_since(this)
    if since is not None and since < late_when_draft_since_before(day):
        yield Gap(
            code=GapCode.DRAFT_TOO_LONG,
            step=Step.READ_BACK,
            collection="conference",
            field="finalise",
            detail=since.isoformat(),
        )


def of_attendance(case: CaseSnapshot, this: ConferenceSnapshot) -> Iterator[Gap]:
    """Who is not recorded, not signed, or not heard."""
    if not this.confidentiality_read_out:  # Wgs 1.11
        yield Gap(
            code=GapCode.CONFIDENTIALITY_NOT_READ,
            step=Step.OPEN,
            collection="conference",
            field="confidentiality_read_out",
        )
    for row in this.attendance:
        organisation, person = represented(case, row), case.person(row.person)
        name = person.name if person else organisation.name if organisation else ""
        if row.status is None:
            code = GapCode.ATTENDANCE_UNRECORDED
        elif row.takes_part and is_unsigned_third_party(case, row):
            code = GapCode.THIRD_PARTY_UNSIGNED  # Wgs 2.31(9)
        else:
            continue
        yield Gap(code=code, step=Step.OPEN, collection="attendance", record=row.id, field="status", subject=name)
    yield from _of_silence(case, this)


def _of_silence(case: CaseSnapshot, this: ConferenceSnapshot) -> Iterator[Gap]:
    heard = {row.organisation for row in this.contributions}
    sent = [(row, represented(case, row)) for row in this.attendance]
    heard |= {organisation.key for row, organisation in sent if organisation and row.input_received_on}
    leading = {this.chair, this.secretary} - {None}
    invited = {
        organisation.key: organisation for row, organisation in sent if organisation and row.person not in leading
    }
    for key, organisation in invited.items():
        if key not in heard:
            yield Gap(
                code=GapCode.INVITED_SILENT,
                step=Step.PICTURE,
                collection="organisations",
                record=organisation.id,
                field="contribution",
                subject=organisation.name,
            )

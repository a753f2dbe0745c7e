"""The number of statements is fixed: more cases, conferences and actions never ask more questions."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date, datetime, time
from pathlib import Path

import pytest
from sqlalchemy import Engine, event

from models.interchange import read_case
from models.kinds import AttendanceStatus
from models.records import AttendanceDraft, AttendeeDraft, ConferenceDraft
from models.services import Services
from tests.meetings import HELD_ON, begin, draft_of, professional

CASES = Path(__file__).parents[1] / "resources" / "cases"


@contextmanager
def counted() -> Iterator[list[str]]:
    statements: list[str] = []

    def note(_connection, _cursor, statement, *_rest):
        statements.append(statement)

    event.listen(Engine, "before_cursor_execute", note)
    try:
        yield statements
    finally:
        event.remove(Engine, "before_cursor_execute", note)


READS: dict[str, Callable[[Services, int], object]] = {
    "the whole case": lambda services, case_id: services.cases.get(case_id),
    "the list of cases": lambda services, _: services.cases.lines(),
    "the open actions": lambda services, _: services.overview.open_actions(),
    "the drafts that wait": lambda services, _: services.overview.late_drafts(date(2027, 1, 4), 6),
    "the agenda": lambda services, _: services.overview.conferences_on(HELD_ON),
    "a day's cases": lambda services, _: services.agendas.slots(HELD_ON),
    "a day's cases and list": lambda services, _: services.agendas.get(HELD_ON),
    "a revised case": lambda services, case_id: services.cases.revise(
        case_id, replace(draft_of(services.cases.get(case_id)), purpose="Rust")
    ),
}


@pytest.mark.parametrize("read", READS.values(), ids=READS)
def test_more_rows_ask_no_more_questions(services, read):
    small = begin(services)
    small.agree()
    with counted() as few:
        read(services, small.case_id)
    for name in ("harrie", "jeffrey", "tristan"):
        services.cases.take_in(read_case(CASES / f"{name}.json"))
    for number in ("PGA-2", "PGA-3"):
        begin(services, number).agree()
    for day in (1, 8, 15):
        services.conferences.plan(small.case_id, ConferenceDraft(kind="vervolg", held_on=date(2026, 12, day)))
    for turn in range(12):
        small.agree(f"Actie {turn}")
    with counted() as many:
        read(services, small.case_id)
    assert len(many) <= len(few)


def test_a_whole_case_takes_two_dozen_statements_at_most_and_two_for_its_term_and_first_five_for_the_log(
    services, harrie
):
    with counted() as first:
        services.cases.get(harrie.id)
    with counted() as statements:
        services.cases.get(harrie.id)
    assert 0 < len(statements) <= 24 + 2
    assert len(first) <= len(statements) + 5


def test_saving_a_row_takes_a_handful_of_statements_and_the_first_time_a_few_more_for_the_log(services, harrie):
    action = services.cases.get(harrie.id).conferences[0].actions[0]
    with counted() as first:
        services.minutes.revise(action.id, replace(action, text="Nog eens bellen"))
    with counted() as statements:
        services.minutes.revise(action.id, replace(action, text="Nog eens aanbellen"))
    assert 0 < len(statements) <= 4
    assert len(first) <= len(statements) + 4


def test_taking_over_from_the_list_of_the_day_takes_as_many_statements_for_one_as_for_forty(services):
    taken = {}
    for number, count in (("PGA-1", 1), ("PGA-2", 40)):
        meeting = begin(services, number)
        for turn in range(count):
            person = services.people.add(meeting.case_id, professional(f"Deelnemer {turn}", "politie"))
            services.minutes.add(meeting.id, AttendanceDraft(person=person.key))
            services.agendas.note(
                HELD_ON,
                AttendeeDraft(person=person.name, organisation="Politie", status=AttendanceStatus.PRESENT),
            )
        with counted() as statements:
            assert len(services.agendas.take_over(meeting.id, datetime.combine(HELD_ON, time(9))).rows) == count
        taken[number] = len(statements)
    assert 0 < taken["PGA-2"] <= taken["PGA-1"] <= 11

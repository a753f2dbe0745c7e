"""Dates for a calendar: read by an independent reader, with numbers in them and never a name or a text."""

from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from icalendar import Calendar, Event

from exports.kinds import DocumentFormat, DocumentKind
from exports.publishing import made
from exports.wording import wording
from models.kinds import ActionStatus
from models.records import CaseSnapshot, ConferenceSnapshot, Finalisation
from models.rules.extracts import Readers
from tests import builders
from tests.exports_.case_file import NAMES, conferences
from tests.exports_.whole_cases import whole_case

SAY = wording("nl")
FIRST, SECOND = date(2026, 9, 8), date(2026, 9, 29)


def written(case: CaseSnapshot, key: str, *organisations: str) -> bytes:
    readers = Readers(organisations=organisations) if organisations else None
    kind = DocumentKind.PARTNER_CARD if organisations else DocumentKind.ACTION_LIST
    return made(case, key, kind, DocumentFormat.ICS, SAY, readers)


def events(*held: ConferenceSnapshot, of: tuple[str, ...] = (), **case: Any) -> list[Event]:
    calendar = Calendar.from_ical(written(builders.case(*held, **case), held[-1].key, *of))
    assert not calendar.errors
    return list(calendar.events)


def told(found: list[Event]) -> list[tuple[str, date]]:
    return [(str(event["summary"]), event["dtstart"].dt) for event in found]


def test_the_next_conference_and_every_open_action_are_whole_days_by_number() -> None:
    held = builders.conference(
        "c1",
        FIRST,
        next_conference_on=date(2026, 10, 6),
        actions=(
            builders.action(1, due=date(2026, 9, 20)),
            builders.action(2, due=date(2026, 9, 18), status=ActionStatus.DONE),
            builders.action(3, due=None),
        ),
    )
    assert told(events(held)) == [
        ("Casusoverleg ZVH-2026-0147", date(2026, 10, 6)),
        ("Termijn A1 · ZVH-2026-0147", date(2026, 9, 20)),
    ]


def test_an_event_is_private_blocks_no_time_and_reminds_a_week_before() -> None:
    (event,) = events(builders.conference("c1", FIRST, next_conference_on=date(2026, 10, 6)))
    assert event["dtstart"].params["VALUE"] == "DATE"
    assert event["dtend"].dt == date(2026, 10, 7)
    assert str(event["class"]) == "PRIVATE"
    assert str(event["transp"]) == "TRANSPARENT"
    assert str(event["x-microsoft-cdo-alldayevent"]) == "TRUE"
    stamp = event["dtstamp"].dt
    assert stamp.tzinfo is not None
    assert abs(stamp - datetime.now(UTC)) < timedelta(minutes=5)
    (alarm,) = event.alarms.times
    assert alarm.trigger == datetime(2026, 9, 29, 9)


def test_the_file_says_who_made_it_and_that_it_is_published() -> None:
    calendar = Calendar.from_ical(written(builders.case(builders.complete_conference()), "c1"))
    assert (str(calendar["prodid"]), str(calendar["version"]), str(calendar["method"])) == (
        "-//caseconf//caseconf//NL",
        "2.0",
        "PUBLISH",
    )


def test_a_later_file_moves_the_same_event() -> None:
    first = builders.conference("c1", FIRST, actions=(builders.action(1, due=date(2026, 9, 20)),))
    update = builders.update(1, ActionStatus.DELAYED, due=date(2026, 10, 9))
    final = Finalisation(version="1.0", at=datetime(2026, 9, 10), by="Maud")
    (draft,) = events(first)
    (agreed,) = events(builders.conference("c1", FIRST, actions=first.actions, finalisation=final))
    (later,) = events(first, builders.conference("c2", SECOND, action_updates=(update,)))
    assert later["dtstart"].dt == date(2026, 10, 9)
    assert draft["uid"] == agreed["uid"] == later["uid"]
    assert draft["sequence"] < agreed["sequence"] < later["sequence"]


def test_the_events_of_two_cases_are_not_the_same() -> None:
    held = builders.complete_conference()
    one = {str(event["uid"]) for event in events(held)}
    other = {str(event["uid"]) for event in events(held, number="ZVH-2026-0148")}
    assert len(one) == len(other) == 2
    assert not one & other


def test_one_organisation_gets_its_own_actions() -> None:
    held = builders.complete_conference(
        actions=(builders.action(1), builders.action(2, owner="hatice", organisation="wijkteam"))
    )
    assert [name for name, _ in told(events(held, of=("wijkteam",)))] == [
        "Casusoverleg ZVH-2026-0147",
        "Termijn A2 · ZVH-2026-0147",
    ]


def test_when_nothing_is_to_come_the_conference_itself_is_the_one_event() -> None:
    assert told(events(builders.conference("c1", FIRST))) == [("Casusoverleg ZVH-2026-0147 (gehouden)", FIRST)]


def test_a_case_number_writes_no_lines_of_its_own() -> None:
    number = "ZVH\r\nATTENDEE:mailto:x@x.example\nSUMMARY:Jesse;,\\"
    (event,) = events(builders.conference("c1", FIRST, next_conference_on=SECOND), number=number)
    assert "attendee" not in event
    assert str(event["summary"]) == "Casusoverleg ZVH ATTENDEE:mailto:x@x.example SUMMARY:Jesse;,\\"


def test_the_last_day_of_time_is_no_mistake() -> None:
    (event,) = events(builders.conference("c1", FIRST, next_conference_on=date.max))
    assert "dtend" not in event


@pytest.mark.parametrize(("name", "key"), [(name, key) for name in NAMES for key in conferences(name)])
def test_of_every_case_no_name_and_no_word_of_an_action_is_in_it(name: str, key: str) -> None:
    case = whole_case(name)
    for organisations in ((), *((one.key,) for one in case.organisations)):
        raw = written(case, key, *organisations).decode().replace("\r\n ", "")
        secrets = [one.name for one in case.people] + [one.name for one in case.organisations]
        secrets += [row.text for held in case.conferences for row in (*held.actions, *held.decisions)]
        assert [one for one in secrets if one in raw] == []
        assert not Calendar.from_ical(raw).errors

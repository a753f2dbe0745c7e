"""Dates for a calendar: the next conference and the open actions, by number and never by name (RFC 5545)."""

from datetime import UTC, date, datetime, timedelta
from uuid import NAMESPACE_URL, uuid5

from icalendar import Alarm, Calendar, Event

from exports.composers.action_list import listed_actions
from exports.composers.partner_card import own_actions
from exports.composers.subject import Subject
from exports.renderers.characters import printable
from models.rules.progress import Standing

_PRODUCER = "-//caseconf//caseconf//NL"
_WEEK_BEFORE_AT_NINE = timedelta(days=-7, hours=9)


def render(subject: Subject) -> bytes:
    """All-day events for the next conference and each open action with a date; one organisation gets its own actions.

    A later file moves the same events: their identifiers stay, their sequence goes up. When nothing is to come, the
    conference itself is the one event, since a calendar holds at least one.
    """
    say, number = subject.say, _line(subject.case.number)
    calendar = Calendar()
    calendar.add("prodid", _PRODUCER)
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    calendar.add("method", "PUBLISH")
    calendar.add("x-wr-calname", say("calendar.name", number=number))
    coming, actions = subject.conference.next_conference_on, _open_actions(subject)
    if coming:
        calendar.add_component(
            _event(subject, coming, say("calendar.next", number=number), f"next/{subject.conference.key}")
        )
    for one in actions:
        words = say("calendar.action", action=subject.action_number(one.action.number), number=number)
        if one.due:
            calendar.add_component(_event(subject, one.due, words, f"action/{one.action.number}"))
    if not calendar.subcomponents:
        held = _event(subject, subject.conference.held_on, say("calendar.held", number=number), subject.conference.key)
        calendar.add_component(held)
    written: bytes = calendar.to_ical()
    return written


def _open_actions(subject: Subject) -> tuple[Standing, ...]:
    if len(subject.readers.organisations) == 1:
        return own_actions(subject)
    new, earlier = listed_actions(subject)
    return tuple(one for one in (*new, *earlier) if one.status.asks_attention)


def _event(subject: Subject, day: date, words: str, what: str) -> Event:
    """One whole day that blocks nobody's time, private, with a reminder at nine a week before."""
    event = Event()
    event.add("uid", f"{uuid5(NAMESPACE_URL, f'urn:caseconf:{_line(subject.case.number)}/{what}')}@caseconf")
    event.add("dtstamp", datetime.now(UTC))
    event.add("sequence", _sequence(subject))
    event.add("summary", words)
    event.add("dtstart", day)
    if day < date.max:
        event.add("dtend", day + timedelta(days=1))
    event.add("class", "PRIVATE")
    event.add("transp", "TRANSPARENT")
    event.add("x-microsoft-cdo-alldayevent", "TRUE")
    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", words)
    alarm.add("trigger", _WEEK_BEFORE_AT_NINE)
    event.add_component(alarm)
    return event


def _sequence(subject: Subject) -> int:
    """Higher for a later conference, and within one for each version of its minutes."""
    conference = subject.conference
    version = len(conference.replaced_versions) + (1 if conference.finalisation else 0)
    return 1000 * len(subject.case.before(conference.key)) + version


def _line(words: str) -> str:
    return " ".join(printable(words).split())

"""A meeting at its fullest: what a key press and a change of step ask of the thread that draws the screen."""

import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, cast

from bench.desks import desk_over
from bench.figure import Figure
from models import interchange
from models.kinds import AttendanceStatus, ConferenceKind, ContributionKind, Step, Track
from models.records import (
    ActionDraft,
    AttendanceDraft,
    CaseSnapshot,
    ConferenceDraft,
    ContributionDraft,
    DecisionDraft,
    PersonDraft,
)
from models.services import Services
from models.vault import Cost, Vault

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from ui.screens.meeting import MeetingScreen

_CASE = Path(__file__).parents[1] / "tests/resources/cases/harrie.json"
ATTENDEES, CONTRIBUTIONS, ACTIONS = 40, 40, 60
_SENTENCE = "De wijkagent gaat morgen langs en belt daarna met de casusregisseur over wat er nodig is. "
_BETWEEN_KEYS = 0.06  # seconds: somebody who types fast
_IDLE = 0.001
_LOOKING = 0.0003  # seconds that it takes to see that there is nothing to do
_PREPARED = 8.0  # seconds: people come in, and every step is made meanwhile
_SETTLED = 0.6  # seconds: saved, and all that waits for a calm moment is done


def figures() -> Iterator[Figure]:
    """Typing in the fields of three steps and in the quick entry, saved as it goes; and walking through the steps."""
    with _vault() as vault:
        services = Services.over(vault)
        case = full_case(services)
        desk = desk_over(vault)
        desk.show_meeting(case.id, case.conferences[-1].key)
        meeting = cast("MeetingScreen", desk.page)
        keys = [taken for field in _fields(meeting) for taken in _typed(field)]
        held, whole = sorted(key.held for key in keys), sorted(key.whole for key in keys)
        what = f"a key in a full meeting, 99 of 100 of {len(keys)}"
        yield Figure(f"{what}: holds the screen", _part(held, 0.99), "ms", "<= 16 ms")
        yield Figure(f"{what}: all its work, paint included", _part(whole, 0.99), "ms", "<= 16 ms")
        yield Figure("all the work of half of the keys", _part(whole, 0.5), "ms", "")
        yield Figure("all the work of the longest key", whole[-1], "ms", "<= 50 ms")
        _rest(_PREPARED)
        first, again = _walk(meeting), _walk(meeting)
        yield Figure("changing step, the slowest the first time", max(first), "ms", "<= 100 ms")
        yield Figure("changing step, the slowest after that", max(again), "ms", "<= 100 ms")
        desk.flush()


def full_case(services: Services) -> CaseSnapshot:
    """A case with a follow-up conference of 40 attendees, 40 contributions, a decision and 60 actions."""
    case = services.cases.take_in(interchange.read_case(_CASE))
    held_on = max(date.today(), max(one.held_on for one in case.conferences))
    conference = services.conferences.plan(
        case.id, ConferenceDraft(kind=ConferenceKind.FOLLOW_UP, held_on=held_on), invite_like_previous=False
    )
    case = services.cases.get(case.id)
    people = [one for one in case.people if one.organisation]
    while len(people) < ATTENDEES:
        pattern = people[len(people) % len(case.organisations)]
        draft = PersonDraft(
            name=f"Deelnemer {len(people)}", organisation=pattern.organisation, position=pattern.position
        )
        people.append(services.people.add(case.id, draft))
    for person in people[:ATTENDEES]:
        status = AttendanceStatus.PRESENT
        draft = AttendanceDraft(
            person=person.key, organisation=person.organisation, status=status, declaration_signed=True
        )
        services.minutes.add(conference.id, draft)
    for place in range(CONTRIBUTIONS):
        services.minutes.add(
            conference.id,
            ContributionDraft(
                text=_SENTENCE * 3,
                organisation=people[place].organisation,
                kind=tuple(ContributionKind)[place % len(ContributionKind)],
            ),
        )
    for place in range(ACTIONS):
        person = people[place % ATTENDEES]
        services.minutes.add(
            conference.id,
            ActionDraft(
                text=_SENTENCE,
                owner=person.key,
                organisation=person.organisation,
                domain=case.domains[place % len(case.domains)].key,
                due=held_on + timedelta(days=14),
                track=tuple(Track)[place % len(Track)],
            ),
        )
    services.minutes.add(conference.id, DecisionDraft(text=_SENTENCE, rationale=_SENTENCE))
    services.conferences.proceed(
        conference.id, replace(services.conferences.get(conference.id).proceedings, step=Step.PICTURE)
    )
    return services.cases.get(case.id)


@contextmanager
def _vault() -> Iterator[Vault]:
    with (
        tempfile.TemporaryDirectory() as place,
        Vault.create(Path(place, "vault"), "Maat", "Anouk Brandsma", "vier rode fietsen", cost=Cost(64, 1, 1)) as vault,
    ):
        yield vault


def _walk(meeting: "MeetingScreen") -> list[float]:
    """Milliseconds from the key to the picture, for every step in order."""
    taken = []
    for step in Step:
        _rest(_SETTLED)
        started = time.perf_counter()
        meeting.show_step(step)
        meeting.grab()
        taken.append((time.perf_counter() - started) * 1000)
    return taken


def _fields(meeting: "MeetingScreen") -> "Iterator[QWidget]":
    """Where people type most: what a partner says, why it was decided so, what will be done, and the quick entry."""
    _rest(_SETTLED)  # the window has the keyboard by then
    conference = meeting.room.conference
    places = (
        (Step.PICTURE, "text", conference.contributions[7].id, "contributions"),
        (Step.DECISIONS, "rationale", conference.decisions[0].id, "decisions"),
        (Step.DECISIONS, "text", conference.actions[11].id, "actions"),
    )
    for step, field, record, collection in places:
        meeting.mend(step, field, record, collection)
        yield _focused()
    meeting.show_step(Step.DOMAINS)
    meeting.quick_entry.enter()
    yield meeting.quick_entry.line


def _focused() -> "QWidget":
    from PySide6.QtWidgets import QApplication

    focused = QApplication.focusWidget()
    assert focused is not None
    return focused


@dataclass(frozen=True)
class Key:
    """Milliseconds of the thread that draws, from one key to the next: the longest stretch, and all together."""

    held: float
    whole: float


def _typed(field: "QWidget") -> Iterator[Key]:
    """Type, with saving and showing on."""
    from PySide6.QtTest import QTest

    _rest(_SETTLED)
    for letter in _SENTENCE * 2:
        started = time.perf_counter()
        QTest.keyClicks(field, letter)
        stretches = [time.perf_counter() - started, *_rest(_BETWEEN_KEYS)]
        yield Key(max(stretches) * 1000, sum(stretches) * 1000)


def _rest(seconds: float) -> list[float]:
    """Let the program do what it wants for a while; answers with the seconds of every stretch that it was busy."""
    from PySide6.QtWidgets import QApplication

    stretches, until = [], time.perf_counter() + seconds
    while (started := time.perf_counter()) < until:
        QApplication.processEvents()
        taken = time.perf_counter() - started
        if taken > _LOOKING:
            stretches.append(taken)
        time.sleep(_IDLE)
    return stretches


def _part(ordered: list[float], part: float) -> float:
    return ordered[min(len(ordered) - 1, int(len(ordered) * part))]

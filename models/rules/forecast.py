"""The clock of a day with several cases: what is done, and when what is left begins and ends."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import Enum, auto

from models.kinds import Step
from models.records import AgendaSlot

_USUAL = 40  # minutes for a case of which nothing says how long it takes
_MORNING = time(9, 0)


class Progress(Enum):
    """How far a case of the day is."""

    TO_DO = auto()
    UNDER_WAY = auto()
    DONE = auto()


@dataclass(frozen=True, slots=True)
class Forecast:
    """When a case begins and ends: as it was where it is done, as it is expected where it is not.

    *minutes_late* is how much later than planned it begins, 0 when nothing is planned.
    """

    slot: AgendaSlot
    progress: Progress
    begins: datetime
    ends: datetime
    minutes_late: int


def progress(slots: Sequence[AgendaSlot]) -> tuple[Progress, ...]:
    """How far each case is: of those that have begun, only the one that began last is under way until it is final."""
    begun = [_begun(slot) for slot in slots]
    last = max((moment for moment in begun if moment is not None), default=None)
    return tuple(
        Progress.DONE
        if slot.has_been_final or not slot.is_open or (moment is not None and moment != last)
        else Progress.TO_DO
        if moment is None
        else Progress.UNDER_WAY
        for slot, moment in zip(slots, begun, strict=True)
    )


def forecasts(
    day: date, slots: Sequence[AgendaSlot], now: datetime, expected_end: datetime | None = None
) -> tuple[Forecast, ...]:
    """The day as it is expected at *now*, in the order of *slots*.

    An overrun moves the cases after it until free time between cases has taken it up; no case begins before its
    planned time. *expected_end* is that of the case under way, when its own clock knows better.
    """
    found: dict[int, Forecast] = {}
    free = datetime.min
    states = dict(zip((slot.conference_id for slot in slots), progress(slots), strict=True))
    for wanted in (Progress.DONE, Progress.UNDER_WAY, Progress.TO_DO):
        for slot in slots:
            if states[slot.conference_id] is not wanted:
                continue
            begins, ends = _span(day, slot, wanted, now, free, expected_end)
            late = round((begins - _at(day, slot.starts_at)).total_seconds() / 60) if slot.starts_at else 0
            found[slot.conference_id] = Forecast(slot, wanted, begins, ends, late)
            if wanted is not Progress.DONE:
                free = ends
    return tuple(found[slot.conference_id] for slot in slots)


def following(slots: Sequence[AgendaSlot], conference_id: int) -> AgendaSlot | None:
    """The case to go on with after this one: the next that has not begun, or else the first that was passed over."""
    waiting = [slot for slot, state in zip(slots, progress(slots), strict=True) if state is Progress.TO_DO]
    ids = [slot.conference_id for slot in slots]
    place = ids.index(conference_id) if conference_id in ids else -1
    later = [slot for slot in waiting if ids.index(slot.conference_id) > place]
    return next((slot for slot in (*later, *waiting) if slot.conference_id != conference_id), None)


def exchanged(first: AgendaSlot, second: AgendaSlot, free_from: time | None) -> tuple[tuple[time, time], ...]:
    """The new (start, end) of *first* and *second*, when *second* is to come before *first*.

    Both keep their length, and the break between them stays: what comes after them keeps its time. *free_from* is
    where the case before them ends, for two cases that have no time yet.
    """
    begin = first.starts_at or second.starts_at or free_from or _MORNING
    pause = 0
    if first.starts_at is not None and second.starts_at is not None:
        pause = max(0, _minutes(second.starts_at) - _minutes(first.starts_at) - planned_minutes(first))
    second_ends = _minutes(begin) + planned_minutes(second)
    first_begins = second_ends + pause
    return (
        (_time(first_begins), _time(first_begins + planned_minutes(first))),
        (begin, _time(second_ends)),
    )


def planned_minutes(slot: AgendaSlot) -> int:
    """How long a case may take: as planned from begin to end, or else its minutes per step."""
    if slot.starts_at is not None and slot.ends_at is not None and slot.ends_at > slot.starts_at:
        return _minutes(slot.ends_at) - _minutes(slot.starts_at)
    return sum(budget.minutes for budget in slot.budgets if budget.step is not Step.PREPARE) or _USUAL


def seconds_left(slot: AgendaSlot) -> int:
    """What the step where a case is, and the steps after it, still have of their minutes."""
    used: Mapping[Step, int] = dict(slot.proceedings.seconds_used)
    steps = list(Step)
    here = steps.index(slot.proceedings.step)
    budgets = {budget.step: budget.minutes * 60 for budget in slot.budgets}
    left = max(0, budgets.get(steps[here], 0) - used.get(steps[here], 0))
    return left + sum(budgets.get(step, 0) for step in steps[here + 1 :])


def _span(
    day: date, slot: AgendaSlot, state: Progress, now: datetime, free: datetime, expected_end: datetime | None
) -> tuple[datetime, datetime]:
    length = timedelta(minutes=planned_minutes(slot))
    begun = _begun(slot)
    if state is Progress.TO_DO or begun is None:
        earliest = max(free, now) if state is Progress.TO_DO and now.date() == day else free
        begins = max(_at(day, slot.starts_at), earliest)
        return begins, begins + length
    used = timedelta(seconds=sum(seconds for _, seconds in slot.proceedings.seconds_used))
    if state is Progress.DONE:
        return begun, begun + used
    if now.date() != day:
        return begun, max(begun + used, begun + length)
    return begun, expected_end or now + timedelta(seconds=seconds_left(slot))


def _begun(slot: AgendaSlot) -> datetime | None:
    """When a case began, on the clock on the wall."""
    begun = slot.proceedings.started_at
    return begun.astimezone().replace(tzinfo=None) if begun is not None and begun.tzinfo is not None else begun


def _at(day: date, moment: time | None) -> datetime:
    return datetime.combine(day, moment or time.min)


def _minutes(moment: time) -> int:
    return moment.hour * 60 + moment.minute


def _time(minutes: int) -> time:
    """A time of the same day: what would come after midnight stays just before it."""
    hours, rest = divmod(min(minutes, 24 * 60 - 1), 60)
    return time(hours, rest)

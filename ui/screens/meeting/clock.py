"""The meeting's clock: the time used per step, and the end to expect."""

from datetime import datetime, timedelta

from PySide6.QtCore import QObject, QTimer, Signal

from models.kinds import Step
from models.lists import step_budgets
from ui.screens.meeting import steps
from ui.screens.meeting.room import Room

_KEEP_EVERY = 60  # seconds; the time used may lag this much behind after a crash
_HALF_A_DAY = 12 * 60  # minutes: around midnight the planned end is the nearest of that time


class MeetingClock(QObject):
    """Counts the seconds that the step in view is used, while the meeting runs and has no break.

    The expected end is now, plus what is left of the step in view, plus the budgets of the steps after it. A break
    ends by itself as soon as something is noted down.
    """

    ticked = Signal()

    def __init__(self, room: Room, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._room = room
        self._step: Step | None = None
        self._since = room.now()
        self._break_since: datetime | None = None
        self._used = dict(room.conference.proceedings.seconds_used)
        self._budgets = {budget.step: budget.minutes for budget in step_budgets()}
        self._timer = QTimer(self)
        self._timer.setInterval(1000)
        self._timer.timeout.connect(self._tick)
        room.changed.connect(self._take_change)

    def enter(self, step: Step) -> None:
        """Count for *step* from now on."""
        self._count()
        self._step = step
        self._since = self._room.now()
        self._timer.start()
        self.ticked.emit()

    def stop(self) -> None:
        """Count no further, and keep what was counted."""
        self._timer.stop()
        self._count()
        self._step = None
        self.keep()

    def keep(self) -> None:
        """Save the time used until now, when it changed."""
        self._count()
        used = tuple(self._used.items())
        if used != self._room.conference.proceedings.seconds_used and not self._room.is_read_only:
            self._room.proceed(seconds_used=used)

    @property
    def runs(self) -> bool:
        """Whether the meeting has begun and its minutes are not final, nor final before and now amended."""
        conference = self._room.conference
        begun = conference.proceedings.started_at is not None and conference.amendment is None
        return begun and not self._room.is_read_only

    @property
    def break_since(self) -> datetime | None:
        """When the break began; None when there is none."""
        return self._break_since

    def pause(self) -> None:
        """Begin a break, or end it; a meeting that does not run has none."""
        self._count()
        self._break_since = self._room.now() if self._break_since is None and self.runs else None
        self.ticked.emit()

    def seconds(self, step: Step) -> int:
        """The seconds used for a step, until now."""
        used = self._used.get(step, 0)
        if step is self._step and self.runs and self._break_since is None:
            used += max(0, int((self._room.now() - self._since).total_seconds()))
        return used

    def budget(self, step: Step) -> int:
        """The minutes planned for a step: by the conference's agenda, or else by the house's list."""
        agenda = self._room.conference.agenda
        if agenda:
            return next((planned.minutes for planned in agenda if planned.step is step), 0)
        return self._budgets.get(step, 0)

    def is_over(self, step: Step) -> bool:
        """Whether a step takes more minutes than were planned for it."""
        return 0 < self.budget(step) < round(self.seconds(step) / 60)

    def expected_end(self) -> datetime | None:
        """When the meeting ends if the remaining steps keep to their budgets; None while it does not run."""
        if not self.runs or self._step is None:
            return None
        left = max(0, self.budget(self._step) * 60 - self.seconds(self._step))
        later = steps.STEPS[steps.number(self._step) + 1 :]
        return self._room.now() + timedelta(seconds=left + 60 * sum(self.budget(step) for step in later))

    def minutes_late(self) -> int | None:
        """How many minutes after the planned end it will be; negative is early, None when there is no plan."""
        expected, planned = self.expected_end(), self._room.conference.ends_at
        if expected is None or planned is None:
            return None
        late = round((expected - datetime.combine(expected.date(), planned)).total_seconds() / 60)
        return (late + _HALF_A_DAY) % (2 * _HALF_A_DAY) - _HALF_A_DAY

    def _count(self) -> None:
        if self._step is not None and self.runs:
            self._used[self._step] = self.seconds(self._step)
        self._since = self._room.now()

    def _take_change(self, collection: str) -> None:
        if self._break_since is not None and collection != "proceedings":
            self.pause()

    def _tick(self) -> None:
        if (self._room.now() - self._since).total_seconds() >= _KEEP_EVERY:
            self._count()
            self.keep()
        self.ticked.emit()

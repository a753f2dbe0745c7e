"""Where this conference stands among those of its day, and when the next case is up."""

from dataclasses import replace
from datetime import time

from PySide6.QtCore import QObject, Signal

from models.records import AgendaSlot
from models.rules.forecast import Forecast, following, forecasts
from ui import days
from ui.screens.meeting.clock import MeetingClock
from ui.screens.meeting.room import Room


class DayAgenda(QObject):
    """The agenda of the day as it was when the meeting was opened, with this conference as it is now.

    `changed` tells that what `place`, `next_words` and `late_words` say may be different.
    """

    changed = Signal()

    def __init__(self, room: Room, clock: MeetingClock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._room, self._clock = room, clock
        self._day = room.conference.held_on
        self._read_slots: tuple[AgendaSlot, ...] = ()
        self._minute = ""
        self._read()
        clock.ticked.connect(self._look_at_clock)
        room.changed.connect(self._follow)

    @property
    def following(self) -> AgendaSlot | None:
        """The case to go on with after this one; None after the last."""
        return following(self._slots(), self._room.conference.id)

    def place(self) -> str:
        """Which case of the day this is, in words; empty when it is the only one or another day."""
        ids = [slot.conference_id for slot in self._slots()]
        if self._day != self._room.today or len(ids) < 2:
            return ""
        at = ids.index(self._room.conference.id) + 1
        return self.tr("case {at} of {count} today").format(at=at, count=len(ids))

    def next_words(self) -> str:
        """Which case is up next, by its planned time and its number, never by a name; or that there is none."""
        if not self.place():
            return ""
        slot = self.following
        if slot is None:
            return self.tr("Last case of today")
        if slot.starts_at is None:
            return self.tr("Next case: {number}").format(number=slot.number)
        return self.tr("Next: {time} · {number}").format(time=days.clock(slot.starts_at), number=slot.number)

    def late_words(self) -> str:
        """When the next case is expected, and how much later than planned that is; empty while it is on time."""
        expected = self._expected()
        if expected is None or expected.minutes_late <= 0:
            return ""
        return self.tr("expected {time} (+{minutes} min)").format(
            time=days.clock(expected.begins.time()), minutes=expected.minutes_late
        )

    def _expected(self) -> Forecast | None:
        slot = self.following
        if slot is None or self._day != self._room.today:
            return None
        found = forecasts(self._day, self._slots(), self._room.now(), self._clock.expected_end())
        return next(one for one in found if one.slot.conference_id == slot.conference_id)

    def _slots(self) -> tuple[AgendaSlot, ...]:
        """The day with this conference as it is now; while it is held, no other is under way."""
        conference = self._room.conference
        held = conference.proceedings.started_at is not None
        slots = []
        for slot in self._read_slots:
            if slot.conference_id == conference.id:
                final = conference.finalisation is not None or conference.amendment is not None
                slots.append(
                    replace(
                        slot,
                        starts_at=conference.starts_at,
                        ends_at=conference.ends_at,
                        proceedings=conference.proceedings,
                        has_been_final=final,
                    )
                )
            else:
                begun = held and slot.proceedings.started_at is not None
                slots.append(replace(slot, has_been_final=slot.has_been_final or begun))
        return tuple(sorted(slots, key=lambda slot: (slot.starts_at or time.max, slot.number, slot.conference_id)))

    def _read(self) -> None:
        self._day = self._room.conference.held_on
        with self._room.reporter.during(self.tr("Reading the agenda"), quietly=True):
            self._read_slots = self._room.services.agendas.slots(self._day)

    def _follow(self, collection: str) -> None:
        if collection not in ("conference", "proceedings"):
            return
        if self._day != self._room.conference.held_on:
            self._read()
        self.changed.emit()

    def _look_at_clock(self) -> None:
        minute = days.clock(self._room.now().time())
        if minute != self._minute:
            self._minute = minute
            self.changed.emit()

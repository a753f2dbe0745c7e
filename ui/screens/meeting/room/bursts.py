"""What is typed in one go: in one field, without a pause."""

from collections.abc import Callable, Hashable
from datetime import datetime, timedelta

PAUSE = timedelta(seconds=2)


class Bursts:
    """Counts bursts of typing; another begins when a field is left, or after a pause of more than 2 seconds."""

    def __init__(self, now: Callable[[], datetime]) -> None:
        self._now = now
        self._typed_at = now()
        self._of: dict[Hashable, int] = {}
        self.current = 0

    def of(self, place: Hashable) -> int | None:
        """The burst in which this place was typed in last; None when it never was."""
        return self._of.get(place)

    def end(self) -> None:
        """What is typed from now on belongs to another burst."""
        self.current += 1

    def type_in(self, place: Hashable) -> bool:
        """Note that a key was typed for this place. False when it goes on with the burst that was typed there."""
        now = self._now()
        if now - self._typed_at > PAUSE:
            self.end()
        self._typed_at = now
        begins = self._of.get(place) != self.current
        self._of[place] = self.current
        return begins

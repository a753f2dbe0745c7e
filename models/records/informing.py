"""How the persons concerned are told, and what the referrer hears."""

from dataclasses import dataclass, field
from datetime import date


@dataclass(frozen=True, slots=True, kw_only=True)
class InformingDraft:
    """How one person is told: on a date, or delayed on a ground with a date to look again (AVG 14(5)(b), UAVG 41)."""

    person: str
    by: str | None = None
    how: str = ""
    on: date | None = None
    delay_ground: str = ""
    review_on: date | None = None

    @property
    def is_settled(self) -> bool:
        """Whether the person is informed, or the delay has its ground and review date."""
        return self.on is not None or bool(self.delay_ground.strip() and self.review_on)


@dataclass(frozen=True, slots=True, kw_only=True)
class InformingSnapshot(InformingDraft):
    """An informing as kept."""

    id: int = field(compare=False, default=0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Feedback:
    """What the referrer (melder) is told."""

    text: str
    to: str | None = None
    by: str | None = None
    on: date | None = None

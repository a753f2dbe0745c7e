"""The balance of tracks: set limits and offer perspective at the same time."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from models.kinds import Track
from models.rules.progress import Standing


@dataclass(frozen=True, slots=True, kw_only=True)
class Balance:
    """How the open actions spread over the tracks, and the gaps to tell.

    *only_track* names the one track that all actions serve; *limits_without_perspective* the domains (keys) where
    limits are set and nothing offers perspective.
    """

    counts: tuple[tuple[Track, int], ...]
    without_track: int
    only_track: Track | None
    limits_without_perspective: tuple[str, ...]

    @property
    def total(self) -> int:
        """The number of open actions that have a track."""
        return sum(count for _, count in self.counts)


def balance(standings: Iterable[Standing]) -> Balance:
    """Weigh the actions that still ask attention."""
    open_actions = [one.action for one in standings if one.status.asks_attention]
    counts = Counter(action.track for action in open_actions if action.track)
    by_domain: dict[str, set[Track]] = {}
    for action in open_actions:
        if action.domain and action.track:
            by_domain.setdefault(action.domain, set()).add(action.track)
    return Balance(
        counts=tuple((track, counts[track]) for track in Track),
        without_track=sum(1 for action in open_actions if not action.track),
        only_track=next(iter(counts)) if len(counts) == 1 else None,
        limits_without_perspective=tuple(
            domain
            for domain, tracks in by_domain.items()
            if Track.SET_LIMITS in tracks and Track.OFFER_PERSPECTIVE not in tracks
        ),
    )

"""Which backups stay and which may go. Nothing here looks at a disk."""

from collections.abc import Callable, Hashable, Iterable
from datetime import datetime, timedelta

from models.keeping_kinds import BackupReason
from models.records.backups import BackupLine

HOURS = 24
DAYS = 31
MONTHS = 12
BY_HAND = 50
NEWEST = 3

_NOT_YET = timedelta(minutes=5)
_WAY_BACK = timedelta(days=31)
_WAYS_BACK = (BackupReason.MIGRATION, BackupReason.RESTORING)


def may_go(lines: Iterable[BackupLine], now: datetime) -> tuple[BackupLine, ...]:
    """The backups at one place that are not needed any more.

    What stays: the newest of each of the last 24 hours, 31 days and 12 months *that have one*, so that neither a long
    holiday nor a clock that was wrong for a while throws good ones away; those made by hand, until somebody removes
    them (at most 50); for a month what an upgrade or a putting back can be undone with; what is dated in the future,
    which counts for nothing; for a month what a test found damaged; and always the newest three, and the newest proved.
    """
    everything = sorted(lines, key=lambda line: line.made_at, reverse=True)
    dated = [line for line in everything if line.made_at <= now + _NOT_YET]
    whole = [line for line in dated if line.proof is None or line.is_proved]
    stay = {line for line in everything if line.made_at > now + _NOT_YET}
    stay |= {*whole[:NEWEST], *[line for line in everything if line.is_proved][:1]}
    stay |= {*[line for line in dated if line.reason is BackupReason.BY_HAND][:BY_HAND]}
    lately = [line for line in dated if now - line.made_at < _WAY_BACK]
    stay |= {line for line in lately if line.reason in _WAYS_BACK or (line.proof and not line.is_proved)}
    for most, period in ((HOURS, _hour), (DAYS, _day), (MONTHS, _month)):
        stay |= set(_newest_per(period, whole, now, most))
    return tuple(line for line in everything if line not in stay)


def _newest_per(
    period: Callable[[datetime], Hashable], newest_first: Iterable[BackupLine], now: datetime, most: int
) -> Iterable[BackupLine]:
    found: dict[Hashable, BackupLine] = {}
    for line in newest_first:
        found.setdefault(period(line.made_at.astimezone(now.tzinfo)), line)
    return list(found.values())[:most]


def _hour(moment: datetime) -> Hashable:
    return (moment.date(), moment.hour, moment.utcoffset())


def _day(moment: datetime) -> Hashable:
    return moment.date()


def _month(moment: datetime) -> Hashable:
    return (moment.year, moment.month)

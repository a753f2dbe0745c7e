"""Days and times as people read them, in the interface's language."""

from datetime import date, datetime, time

from PySide6.QtCore import QDate, QLocale, QObject


def full(day: date) -> str:
    """The weekday, the day and the month in words: ``dinsdag 27 oktober 2026``."""
    return QLocale().toString(QDate(day.year, day.month, day.day), "dddd d MMMM yyyy")


def month(day: date) -> str:
    """The day and the month in words: ``27 oktober``."""
    return QLocale().toString(QDate(day.year, day.month, day.day), "d MMMM")


def short(day: date) -> str:
    """A short weekday and the day: ``vr 27-11``."""
    return f"{_weekday(day)} {day.day}-{day.month}"


def dated(day: date) -> str:
    """The short weekday and the whole date: ``vr 27-11-2026``."""
    return f"{_weekday(day)} {day.day}-{day.month}-{day.year}"


def plain(day: date) -> str:
    """The whole date: ``27-11-2026``."""
    return f"{day.day}-{day.month}-{day.year}"


def near(day: date, today: date) -> str:
    """The shortest form that cannot be misread: without the year when it is within half a year of *today*."""
    return short(day) if abs((day - today).days) < 183 else dated(day)


def clock(moment: time) -> str:
    """Hours and minutes: ``09:30``."""
    return f"{moment:%H:%M}"


def moment(when: datetime, now: datetime) -> str:
    """A day and a time in running words: ``vandaag om 09:30``, ``27-11-2026 om 09:30``."""
    local = when.astimezone()
    return _Moments().words(local, is_today=local.date() == now.astimezone().date())


def late(due: date, today: date) -> str:
    """How late something is: ``5 dagen te laat``."""
    return _Lateness().words((today - due).days)


class _Lateness(QObject):
    """Only a QObject's own texts can bend with a number."""

    def words(self, days: int) -> str:
        return self.tr("%n day(s) late", "", days)


class _Moments(QObject):
    """Words around a time."""

    def words(self, when: datetime, *, is_today: bool) -> str:
        said = self.tr("today at {time}") if is_today else self.tr("{day} at {time}")
        return said.format(day=plain(when.date()), time=clock(when.time()))


def _weekday(day: date) -> str:
    return QLocale().dayName(day.isoweekday(), QLocale.FormatType.ShortFormat).rstrip(".")

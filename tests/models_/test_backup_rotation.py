"""Which backups stay, whatever the clock did."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from models.keeping_kinds import BackupReason
from models.records.backups import BackupLine, Proof
from models.vault.backups.rotating import may_go
from models.vault.backups.standing import behind_since, is_proof_due, newest

NOW = datetime(2026, 11, 24, 15, 30, tzinfo=UTC)
HOUR, DAY = timedelta(hours=1), timedelta(days=1)


def line(
    made_at: datetime, reason: BackupReason = BackupReason.HOURLY, proof: Proof | None = None, second: bool = False
) -> BackupLine:
    folder = Path(f"{made_at.astimezone(UTC):%Y-%m-%dT%H%M%S}Z-{reason}")
    return BackupLine(folder=folder, is_second=second, made_at=made_at, reason=reason, size=1, proof=proof)


def kept(lines: Sequence[BackupLine], now: datetime = NOW) -> list[BackupLine]:
    gone = set(may_go(lines, now))
    return [one for one in lines if one not in gone]


def test_all_hours_of_a_working_day_stay():
    today = [line(NOW - number * HOUR) for number in range(9)]
    assert kept(today) == today


def test_of_several_in_one_hour_the_last_stays_and_always_the_newest_three():
    minutes = [line(NOW - timedelta(minutes=number)) for number in (1, 5, 9, 13, 17)]
    assert kept(minutes) == minutes[:3]
    this_hour_is_past = [line(NOW - timedelta(days=2, minutes=number)) for number in (1, 5)]
    assert kept([*minutes[:3], *this_hour_is_past]) == [*minutes[:3], this_hour_is_past[0]]


def test_after_a_year_of_hours_there_is_one_a_day_of_a_month_and_one_a_month_before():
    year = [line(NOW - number * HOUR) for number in range(24 * 500)]
    stay = kept(year)
    assert len([one for one in stay if NOW - one.made_at < DAY]) == 24
    days = {one.made_at.date() for one in stay}
    assert {(NOW - number * DAY).date() for number in range(31)} <= days
    months = {(one.made_at.year, one.made_at.month) for one in stay}
    assert len(months) == 12
    assert len(stay) < 24 + 31 + 12


def test_a_backup_made_by_hand_stays_until_somebody_removes_it():
    by_hand = line(NOW - 700 * DAY, BackupReason.BY_HAND)
    assert by_hand in kept([by_hand, *(line(NOW - number * 6 * HOUR) for number in range(4 * 400))])


def test_what_an_upgrade_or_a_putting_back_can_be_undone_with_stays_for_a_month():
    for reason in (BackupReason.MIGRATION, BackupReason.RESTORING):
        lately, long_ago = line(NOW - 3 * DAY - HOUR, reason), line(NOW - 40 * DAY - HOUR, reason)
        stay = kept([lately, long_ago, *(line(NOW - number * HOUR) for number in range(24 * 90))])
        assert lately in stay
        assert long_ago not in stay


def test_a_damaged_backup_pushes_out_no_good_one_of_the_same_hour():
    good = line(NOW - timedelta(minutes=20))
    bad = line(NOW - timedelta(minutes=1), proof=Proof(at=NOW, problem="pages"))
    assert good in kept([good, bad])


def test_the_newest_proved_one_stays_whatever_its_age():
    proved = line(NOW - 900 * DAY, proof=Proof(at=NOW - 899 * DAY))
    assert proved in kept([proved, *(line(NOW - number * 6 * HOUR) for number in range(4 * 400))])


def test_a_clock_that_ran_a_year_ahead_for_an_hour_throws_nothing_away():
    real = [line(NOW - number * DAY) for number in range(12)]
    ahead = line(NOW + 365 * DAY)
    assert kept([*real, ahead], NOW + 365 * DAY) == [*real, ahead]
    assert kept([*real, ahead], NOW) == [*real, ahead]


def test_what_is_dated_in_the_future_takes_no_place():
    future = [line(NOW + number * HOUR) for number in range(1, 40)]
    today = [line(NOW - number * HOUR) for number in range(9)]
    assert kept([*future, *today]) == [*future, *today]
    assert newest([*future, *today], NOW) == today[0]
    assert newest(future, NOW) == future[-1]


def test_the_hour_that_comes_twice_in_autumn_is_two_hours():
    amsterdam = ZoneInfo("Europe/Amsterdam")
    summer = datetime(2026, 10, 25, 2, 30, tzinfo=amsterdam)
    winter = summer.replace(fold=1)
    twice = [line(summer.astimezone(UTC)), line(winter.astimezone(UTC))]
    assert kept(twice, datetime(2026, 10, 25, 12, tzinfo=amsterdam)) == twice


def test_after_a_holiday_of_months_what_there_was_is_still_there():
    before = [line(NOW - 200 * DAY - number * DAY) for number in range(20)]
    assert kept([*before, line(NOW)]) == [*before, line(NOW)]


moments = st.datetimes(datetime(2020, 1, 1), datetime(2032, 1, 1), timezones=st.just(UTC))
lines = st.lists(
    st.builds(
        line,
        moments,
        st.sampled_from(BackupReason),
        st.none() | st.builds(Proof, at=moments, problem=st.sampled_from(["", "pages"])),
    ),
    unique_by=lambda one: one.folder,
    max_size=120,
)


@given(lines, moments)
def test_the_newest_and_the_newest_good_one_always_stay_and_a_second_time_nothing_goes(
    there: list[BackupLine], now: datetime
):
    stay = kept(there, now)
    assert kept(stay, now) == stay
    proved = [one for one in there if one.is_proved]
    usable = [one for one in there if one.proof is None or one.is_proved]
    for group in (usable, proved):
        if group:
            assert max(group, key=lambda one: one.made_at) in stay
    assert all(one in stay for one in there if one.made_at > now + HOUR)


def test_a_test_is_due_after_a_week_without_any_and_a_month_after_the_last():
    young, old = line(NOW - 6 * DAY), line(NOW - 8 * DAY)
    assert not is_proof_due([], NOW)
    assert not is_proof_due([young], NOW)
    assert is_proof_due([young, old], NOW)
    assert not is_proof_due([old, line(NOW, proof=Proof(at=NOW - 30 * DAY))], NOW)
    assert is_proof_due([old, line(NOW, proof=Proof(at=NOW - 32 * DAY))], NOW)
    assert is_proof_due([old, line(NOW, proof=Proof(at=NOW - DAY, problem="pages"))], NOW)
    assert is_proof_due([old, line(NOW, proof=Proof(at=NOW + 400 * DAY))], NOW)


def test_a_second_place_is_behind_since_the_first_backup_that_it_lacks():
    first = [line(NOW - number * DAY) for number in range(5)]
    second = [line(one.made_at, second=True) for one in first[2:]]
    assert behind_since(first, second) == NOW - DAY
    assert behind_since(first, [line(one.made_at, second=True) for one in first]) is None

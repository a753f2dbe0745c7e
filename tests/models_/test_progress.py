"""Where actions stand, and the balance of their tracks."""

from datetime import date

from models.kinds import ActionStatus, Track
from models.rules.balance import balance
from models.rules.progress import carried_over, standings
from tests import builders

FIRST = builders.conference("c1", date(2026, 9, 1), actions=(builders.action(1, due=date(2026, 9, 15)),))


def test_the_latest_update_wins_and_keeps_the_last_result() -> None:
    second = builders.conference(
        "c2",
        date(2026, 10, 1),
        action_updates=(
            builders.update(1, ActionStatus.DELAYED, result="Ziek", due=date(2026, 10, 20)),
            builders.update(1, ActionStatus.IN_PROGRESS),
        ),
    )
    (one,) = standings(builders.case(FIRST, second))
    assert (one.status, one.due, one.result) == (ActionStatus.IN_PROGRESS, date(2026, 10, 20), "Ziek")


def test_a_case_is_seen_as_it_was_after_an_earlier_conference() -> None:
    second = builders.conference("c2", date(2026, 10, 1), action_updates=(builders.update(1, ActionStatus.DONE),))
    (one,) = standings(builders.case(FIRST, second), "c1")
    assert one.status is ActionStatus.OPEN


def test_late_at_two_conferences_asks_escalation() -> None:
    later = [builders.conference(f"c{n}", date(2026, n + 8, 1)) for n in (2, 3)]
    (one,) = standings(builders.case(FIRST, *later))
    assert one.times_late == 2
    assert one.asks_escalation


def test_not_possible_is_never_late() -> None:
    second = builders.conference(
        "c2", date(2026, 9, 10), action_updates=(builders.update(1, ActionStatus.NOT_POSSIBLE),)
    )
    third = builders.conference("c3", date(2026, 11, 1))
    (one,) = standings(builders.case(FIRST, second, third))
    assert (one.times_late, one.is_late_on(date(2026, 12, 1))) == (0, False)


def test_only_what_still_asks_attention_is_carried_over_oldest_first() -> None:
    second = builders.conference(
        "c2",
        date(2026, 10, 1),
        actions=(builders.action(2), builders.action(3)),
        action_updates=(builders.update(1, ActionStatus.NOT_DONE),),
    )
    third = builders.conference("c3", date(2026, 11, 1), action_updates=(builders.update(3, ActionStatus.DONE),))
    fourth = builders.conference("c4", date(2026, 12, 1))
    carried = carried_over(builders.case(FIRST, second, third, fourth), "c4")
    assert [one.action.number for one in carried] == [1, 2]


def test_the_balance_tells_where_limits_are_set_without_perspective() -> None:
    conference = builders.conference(
        actions=(
            builders.action(1, track=Track.SET_LIMITS, domain="wonen"),
            builders.action(2, track=Track.SET_LIMITS, domain="fin"),
            builders.action(3, track=Track.OFFER_PERSPECTIVE, domain="fin"),
            builders.action(4),
            builders.action(5, track=Track.PROTECTION, status=ActionStatus.DONE),
        )
    )
    found = balance(standings(builders.case(conference)))
    assert dict(found.counts) == {
        Track.SET_LIMITS: 2,
        Track.OFFER_PERSPECTIVE: 1,
        Track.PROTECTION: 0,
        Track.INFORMATION: 0,
    }
    assert (found.without_track, found.only_track, found.limits_without_perspective) == (1, None, ("wonen",))


def test_a_plan_with_one_track_is_told_so() -> None:
    conference = builders.conference(actions=(builders.action(1, track=Track.SET_LIMITS),))
    assert balance(standings(builders.case(conference))).only_track is Track.SET_LIMITS

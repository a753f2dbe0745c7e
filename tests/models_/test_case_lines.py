"""The list of cases and the actions of all of them, from what stands in many cases at once."""

from dataclasses import replace
from datetime import date

import pytest

from models.kinds import ActionStatus, ConferenceKind, Phase
from models.records import ActionUpdateDraft, ConferenceDraft
from models.services.cases import Cases
from tests.meetings import HELD_ON, begin, conference_draft

NEXT = ConferenceDraft(kind=ConferenceKind.FOLLOW_UP, held_on=date(2026, 12, 15))
AGREED = date(2027, 1, 12)


@pytest.fixture
def meeting(services):
    return begin(services)


def agree_on_a_day(meeting, day: date) -> None:
    revised = replace(conference_draft(meeting.conference), next_conference_on=day)
    meeting.services.conferences.revise(meeting.id, revised)


def test_a_day_that_was_agreed_stands_as_the_next_while_nothing_is_planned(vault, meeting):
    agree_on_a_day(meeting, AGREED)
    (line,) = Cases(vault, today=lambda: date(2026, 11, 30)).lines()
    assert (line.last_conference_on, line.next_conference_on) == (HELD_ON, AGREED)


def test_what_an_earlier_conference_agreed_on_is_past_once_another_was_held(vault, meeting):
    agree_on_a_day(meeting, AGREED)
    meeting.services.conferences.plan(meeting.case_id, NEXT)
    (line,) = Cases(vault, today=lambda: date(2026, 12, 20)).lines()
    assert (line.last_conference_on, line.next_conference_on) == (NEXT.held_on, None)


def test_a_case_without_conferences_has_neither(vault, services, meeting):
    from tests.meetings import case_draft

    services.cases.create(case_draft("PGA-0"))
    empty, _ = Cases(vault).lines()
    assert (empty.number, empty.conferences, empty.last_conference_on) == ("PGA-0", 0, None)


def test_the_report_of_the_latest_conference_decides_whether_an_action_is_open(services, meeting):
    reopened, finished = meeting.agree("Huisbezoek"), meeting.agree("Bellen")
    for held_on, status in ((date(2026, 12, 15), ActionStatus.DONE), (date(2027, 1, 12), ActionStatus.DELAYED)):
        later = services.conferences.plan(meeting.case_id, replace(NEXT, held_on=held_on))
        services.minutes.add(later.id, ActionUpdateDraft(number=reopened.number, status=status))
        done = ActionStatus.DELAYED if status is ActionStatus.DONE else ActionStatus.DONE
        services.minutes.add(later.id, ActionUpdateDraft(number=finished.number, status=done))
    (line,) = services.overview.open_actions()
    assert (line.text, line.status) == ("Huisbezoek", ActionStatus.DELAYED)


def test_a_closed_case_stands_in_the_list_without_open_actions(vault, meeting):
    meeting.agree()
    meeting.revise_case(phase=Phase.CLOSED)
    (line,) = Cases(vault).lines()
    assert (line.phase, line.open_actions, line.late_actions) == (Phase.CLOSED, 0, 0)

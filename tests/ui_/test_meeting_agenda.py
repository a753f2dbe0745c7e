"""A conference among the others of its day: where it stands, what comes next, and who was marked for the day."""

from dataclasses import replace
from datetime import date, time

import pytest
from PySide6.QtCore import Qt

from models.kinds import AttendanceStatus, ConferenceKind, Regime, Step
from models.records import CaseDraft, ConferenceDraft
from tests.pages.meeting import DAY, again, at_step, held
from tests.pages.typing import click

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def meeting(qtbot, tmp_path):
    with held(qtbot, tmp_path) as page:
        yield page


def mark(meeting, name, status=AttendanceStatus.PRESENT, **changes):
    """Mark somebody on the list of the day."""
    listed = meeting.services.agendas.get(DAY).attendees
    attendee = next(one for one in listed if one.person.endswith(name))
    return meeting.services.agendas.note(DAY, replace(attendee, status=status, **changes))


def statuses(meeting):
    return {row.person: row.status for row in meeting.kept().attendance}


def another(meeting, number, starts, ends):
    draft = CaseDraft(number=number, regime=Regime.LOCAL_PGA, opened_on=DAY, first_processed_on=DAY)
    case = meeting.services.cases.create(draft)
    plan = ConferenceDraft(kind=ConferenceKind.TRIAGE, held_on=DAY, starts_at=starts, ends_at=ends)
    return meeting.services.conferences.plan(case.id, plan)


# taking over


def test_the_opening_takes_over_who_was_marked_for_the_day_and_says_how_many(meeting):
    for name in ("Crombach", "Bjørnstad"):
        mark(meeting, name)
    mark(meeting, "Wiersma", AttendanceStatus.ABSENT_WITH_NOTICE)
    step = at_step(meeting, Step.OPEN)
    kept = statuses(meeting)
    assert (kept["ellen"], kept["lars"]) == (AttendanceStatus.PRESENT, AttendanceStatus.PRESENT)
    assert AttendanceStatus.ABSENT_WITH_NOTICE in kept.values()
    assert "3 overgenomen van de agenda" in step.from_agenda.words.whole_text()
    assert not step.from_agenda.button.isVisible()


def test_the_keyboard_is_at_the_first_person_whom_the_list_does_not_know(meeting):
    first, second = meeting.room.conference.attendance[:2]
    mark(meeting, meeting.room.case.person(first.person).name)
    step = at_step(meeting, Step.OPEN)
    assert step.rows.selected() == second.id


def test_one_undo_takes_back_all_that_was_taken_over_and_it_does_not_come_again(qtbot, meeting):
    for name in ("Crombach", "Bjørnstad"):
        mark(meeting, name)
    step = at_step(meeting, Step.OPEN)
    meeting.press(Qt.Key.Key_Z, CTRL)
    assert set(statuses(meeting).values()) == {None}
    assert step.from_agenda.words.whole_text() == ""
    qtbot.waitUntil(lambda: "aanwezigheid van 2 mensen gewijzigd" in meeting.screen.quick_entry.words())
    meeting.clock.go_on(minutes=2)
    at_step(meeting, Step.LOOK_BACK)
    at_step(meeting, Step.OPEN)
    assert set(statuses(meeting).values()) == {None}
    with again(qtbot, meeting) as page:
        at_step(page, Step.OPEN)
        assert set(statuses(page).values()) == {None}


def test_what_was_undone_comes_back_with_one_key(meeting):
    for name in ("Crombach", "Bjørnstad"):
        mark(meeting, name)
    at_step(meeting, Step.OPEN)
    meeting.press(Qt.Key.Key_Z, CTRL)
    meeting.press(Qt.Key.Key_Y, CTRL)
    assert list(statuses(meeting).values()).count(AttendanceStatus.PRESENT) == 2


def test_later_a_button_takes_over_what_is_still_open_and_nothing_else(meeting):
    step = at_step(meeting, Step.OPEN)
    ellen = next(row for row in meeting.room.conference.attendance if row.person == "ellen")
    step.rows.focus_row(ellen.id)
    meeting.press(Qt.Key.Key_W)
    assert not step.from_agenda.button.isVisible()
    mark(meeting, "Crombach")
    mark(meeting, "Bjørnstad")
    at_step(meeting, Step.LOOK_BACK)
    at_step(meeting, Step.OPEN)
    assert step.from_agenda.button.text() == "Overnemen van de agenda (1)"
    click(step.from_agenda.button)
    kept = statuses(meeting)
    assert (kept["ellen"], kept["lars"]) == (AttendanceStatus.ABSENT_WITH_NOTICE, AttendanceStatus.PRESENT)
    assert not step.from_agenda.button.isVisible()


def test_a_third_party_that_did_not_sign_stays_open_and_is_named(meeting):
    mark(meeting, "Hoogland", AttendanceStatus.PRESENT, participant_type=None)
    step = at_step(meeting, Step.OPEN)
    assert statuses(meeting)["chiel"] is None
    assert "niet getekend: Chiel Hoogland" in step.from_agenda.words.whole_text()


def test_who_left_before_this_case_began_stays_open_and_is_named(meeting):
    mark(meeting, "Crombach", AttendanceStatus.PARTLY, left_at=time(9, 15))
    step = at_step(meeting, Step.OPEN)
    assert statuses(meeting)["ellen"] is None
    assert "Crombach" in step.from_agenda.words.whole_text()


def test_looking_ahead_takes_nothing_over(qtbot, meeting):
    mark(meeting, "Crombach")
    qtbot.waitUntil(lambda: meeting.screen._stack.is_made(Step.OPEN))
    assert set(statuses(meeting).values()) == {None}


def test_a_conference_of_another_day_takes_nothing_over_by_itself(qtbot, tmp_path):
    with held(qtbot, tmp_path, held_on=date(2026, 10, 5)) as page:
        listed = page.services.agendas.get(date(2026, 10, 5)).attendees
        page.services.agendas.note(date(2026, 10, 5), replace(listed[0], status=AttendanceStatus.PRESENT))
        at_step(page, Step.OPEN)
        assert set(statuses(page).values()) == {None}


# the place in the day


def test_the_header_says_which_case_of_the_day_this_is(qtbot, meeting):
    assert "dinsdag 6 oktober 2026" in meeting.screen.header._kind.whole_text()
    another(meeting, "PGA-2026-0101", time(8, 45), time(9, 25))
    another(meeting, "PGA-2026-0102", time(10, 15), time(10, 45))
    with again(qtbot, meeting) as page:
        assert "casus 2 van 3 vandaag" in page.screen.header._kind.whole_text()


def test_the_rail_says_when_the_next_case_is_expected_once_this_one_runs_late(qtbot, meeting):
    another(meeting, "PGA-2026-0102", time(10, 15), time(10, 45))
    with again(qtbot, meeting) as page:
        rail = page.screen.rail
        at_step(page, Step.READ_BACK)
        assert "10:15" in rail._next_case.text()
        assert not rail._next_late.isVisible()
        page.clock.go_on(minutes=51)
        page.screen.clock.ticked.emit()
        assert rail._next_late.isVisible()
        assert rail._next_late.text() == "verwacht 10:21 (+6 min)"
        assert rail._next_late.property("tone") == "warning"
        assert page.told == []


def test_a_long_case_number_stands_on_a_line_of_its_own(qtbot, meeting):
    another(meeting, "ZVH-MS-2026-0011-BIS", time(10, 15), time(10, 45))
    with again(qtbot, meeting) as page:
        label = page.screen.rail._next_case
        assert label.text().endswith("10:15\nZVH-MS-2026-0011-BIS")


def test_the_next_case_is_named_by_its_number_alone(qtbot, meeting):
    another(meeting, "PGA-2026-0102", time(10, 15), time(10, 45))
    with again(qtbot, meeting) as page:
        said = page.screen.rail._next_case.text() + page.screen.header._kind.whole_text()
        for person in page.room.case.persons_concerned:
            assert person.name not in said


def test_the_key_for_the_next_case_saves_and_asks_for_it(qtbot, meeting, heard):
    conference = another(meeting, "PGA-2026-0102", time(10, 15), time(10, 45))
    with again(qtbot, meeting) as page:
        wanted = heard(page.screen.next_case_wanted)
        at_step(page, Step.OPEN)
        page.clock.go_on(minutes=3)
        page.press(Qt.Key.Key_PageDown, CTRL)
        assert [key for _, key in wanted] == [conference.key]
        assert dict(page.kept().proceedings.seconds_used)[Step.OPEN] == 180


def test_what_cannot_be_saved_keeps_the_meeting_where_it_is(qtbot, meeting, heard):
    another(meeting, "PGA-2026-0102", time(10, 15), time(10, 45))
    with again(qtbot, meeting) as page:
        wanted = heard(page.screen.next_case_wanted)
        at_step(page, Step.OPEN)
        page.press(Qt.Key.Key_F9)
        page.room.revise_conference_soon(place="Half getypt")
        page.vault.close()
        page.press(Qt.Key.Key_PageDown, CTRL)
        assert wanted == []
        assert page.told
        assert page.screen.beamer.is_on
        page.screen.beamer.close()

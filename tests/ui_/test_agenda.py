"""The agenda of a day: its cases with their clock, and the list of who is there."""

from datetime import date, datetime, time, timedelta

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from models.kinds import AttendanceStatus, Step
from models.records import Proceedings
from tests.days import plan
from tests.pages.meeting import Clock
from tests.pages.typing import button, click, press, type_into
from ui.commands import Commands
from ui.reporter import Reporter
from ui.screens.agenda.screen import AgendaScreen

DAY = date(2026, 10, 6)
ANOUK, JOB = ("anouk brandsma", "politie"), ("job terpstra", "verhuurder")
CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


class AgendaPage:
    """The agenda as a person sees and uses it."""

    def __init__(self, qtbot, services):
        self.services, self.clock = services, Clock()
        self.clock.moment = datetime.combine(DAY, time(9, 0))
        self.reporter = Reporter()
        self.told = []
        self.reporter.told.connect(self.told.append)
        self.window = QWidget()
        self.commands = Commands(self.window)
        self.screen = AgendaScreen(services, self.reporter, self.commands, DAY, self.clock, self.window)
        qtbot.addWidget(self.window)
        self.screen.resize(1200, 800)
        self.window.resize(1200, 800)
        self.commands.serve(self.screen.handlers())
        self.window.show()
        self.window.activateWindow()
        qtbot.waitUntil(self.window.isActiveWindow)
        self.screen.place_focus()

    def press(self, key, modifiers=Qt.KeyboardModifier.NoModifier):
        press(QApplication.focusWidget(), key, modifiers)

    def key(self, who, key):
        self.screen.attendees.rows.focus_row(who)
        self.press(key)

    def words(self, conference):
        row = self.screen.cases.rows.content(conference.id)
        return " ".join(label.text() for label in row.findChildren(QLabel) if label.text())

    def kept(self, who):
        found = self.services.agendas.get(DAY).attendees
        return next(one for one in found if (one.person.lower(), one.organisation.lower()) == who)

    def look(self):
        self.screen.findChild(QTimer).timeout.emit()


@pytest.fixture
def morning(services):
    """Three cases of a morning."""
    return [
        plan(services, "PGA-1", time(9, 30), time(10, 10), DAY)[1],
        plan(services, "PGA-2", time(10, 15), time(10, 45), DAY)[1],
        plan(services, "PGA-3", time(11, 0), time(11, 30), DAY)[1],
    ]


@pytest.fixture
def agenda(qtbot, qapp, services, morning):
    return AgendaPage(qtbot, services)


# the cases and their clock


def test_the_cases_stand_in_order_with_their_times_and_how_long_they_may_take(agenda, morning):
    assert agenda.screen.cases.rows.keys() == tuple(conference.id for conference in morning)
    words = agenda.words(morning[0])
    for part in ("09:30", "tot 10:10", "PGA-1", "40 min", "2 genodigd", "Te doen"):
        assert part in words
    assert "3 casussen · 09:30 – 11:30" in agenda.screen.cases._summary.text()


def test_an_overrun_is_told_in_words_until_free_time_takes_it_up(agenda, morning, services):
    services.conferences.proceed(
        morning[0].id, Proceedings(started_at=datetime.combine(DAY, time(9, 30)), step=Step.READ_BACK)
    )
    agenda.clock.moment = datetime.combine(DAY, time(10, 22))
    agenda.screen.show_day(DAY)
    assert "Bezig" in agenda.words(morning[0])
    assert "verwacht 10:25" in agenda.words(morning[1])
    assert "10 min later" in agenda.words(morning[1])
    assert "verwacht" not in agenda.words(morning[2])


def test_the_clock_goes_on_while_the_agenda_is_in_view(agenda, morning):
    assert "verwacht" not in agenda.words(morning[0])
    agenda.clock.go_on(minutes=65)
    agenda.look()
    assert "verwacht 10:05" in agenda.words(morning[0])
    assert "Verwacht einde 11:45 (+15 min)" in agenda.screen._end.text()


def test_the_keyboard_starts_at_the_case_that_is_up_and_enter_opens_the_one_it_is_on(agenda, morning, heard):
    wanted = heard(agenda.screen.conference_wanted)
    agenda.press(Qt.Key.Key_Down)
    agenda.press(Qt.Key.Key_Return)
    assert wanted == [(2, morning[1].key)]


def test_f5_starts_the_case_that_is_up_wherever_the_keyboard_is(agenda, morning, services, heard):
    services.conferences.proceed(morning[0].id, Proceedings(started_at=agenda.clock.moment))
    services.conferences.proceed(morning[1].id, Proceedings(started_at=agenda.clock.moment + timedelta(minutes=40)))
    agenda.screen.show_day(DAY)
    wanted = heard(agenda.screen.conference_wanted)
    agenda.screen.attendees.rows.focus_row(ANOUK)
    agenda.press(Qt.Key.Key_F5)
    assert wanted == [(2, morning[1].key)]
    assert "Klaar" in agenda.words(morning[0])


def test_a_case_is_moved_with_its_time_and_keeps_the_keyboard(agenda, morning):
    agenda.press(Qt.Key.Key_Down, CTRL_SHIFT)
    first, second, third = agenda.services.agendas.get(DAY).slots
    assert [slot.number for slot in (first, second, third)] == ["PGA-2", "PGA-1", "PGA-3"]
    assert (first.starts_at, second.starts_at, second.ends_at) == (time(9, 30), time(10, 5), time(10, 45))
    agenda.press(Qt.Key.Key_Up, CTRL_SHIFT)
    assert [slot.number for slot in agenda.services.agendas.get(DAY).slots] == ["PGA-1", "PGA-2", "PGA-3"]
    assert agenda.screen.cases.rows.selected() == morning[0].id


def test_an_arrow_at_the_head_of_the_list_moves_the_chosen_case(agenda, morning):
    agenda.screen.cases.rows.focus_row(morning[2].id)
    click(button(agenda.screen.cases, "Casus omhoog (Ctrl+Shift+↑)"))
    assert [slot.number for slot in agenda.services.agendas.get(DAY).slots] == ["PGA-1", "PGA-3", "PGA-2"]


def test_in_the_list_of_people_nothing_moves(agenda):
    agenda.screen.attendees.rows.focus_row(ANOUK)
    before = agenda.services.agendas.get(DAY).slots
    agenda.press(Qt.Key.Key_Down, CTRL_SHIFT)
    assert agenda.services.agendas.get(DAY).slots == before


# who is there


@pytest.mark.parametrize(
    ("key", "status"),
    [
        (Qt.Key.Key_A, AttendanceStatus.PRESENT),
        (Qt.Key.Key_D, AttendanceStatus.ONLINE),
        (Qt.Key.Key_E, AttendanceStatus.PARTLY),
        (Qt.Key.Key_W, AttendanceStatus.ABSENT_WITH_NOTICE),
    ],
)
def test_the_keys_of_the_opening_mark_somebody_for_the_whole_day(agenda, key, status):
    agenda.key(ANOUK, key)
    assert agenda.kept(ANOUK).status is status
    assert "1 open" in agenda.screen.attendees._open.text()


def test_one_key_marks_everybody_who_is_open_but_no_third_party_that_did_not_sign(agenda, qtbot):
    agenda.screen.attendees.rows.focus_row(JOB)
    qtbot.keyClicks(QApplication.focusWidget(), "*")
    assert agenda.kept(ANOUK).status is AttendanceStatus.PRESENT
    assert agenda.kept(JOB).status is None
    assert agenda.told == []


def test_who_comes_in_late_and_leaves_early_is_marked_with_one_key_each(agenda):
    agenda.clock.moment = datetime.combine(DAY, time(9, 50, 30))
    agenda.key(ANOUK, Qt.Key.Key_B)
    agenda.clock.go_on(minutes=70)
    agenda.key(ANOUK, Qt.Key.Key_V)
    kept = agenda.kept(ANOUK)
    assert (kept.status, kept.arrived_at, kept.left_at) == (AttendanceStatus.PARTLY, time(9, 50), time(11, 0))


def test_a_third_party_that_did_not_sign_is_refused_in_place_and_signing_marks_it(agenda):
    agenda.key(JOB, Qt.Key.Key_A)
    row = agenda.screen.attendees.row(JOB)
    assert agenda.kept(JOB).status is None
    assert row.refusal().startswith("Job Terpstra kan nog niet aanwezig worden gemeld")
    assert row.refused.sign.hasFocus()
    agenda.press(Qt.Key.Key_Return)
    assert (agenda.kept(JOB).status, agenda.kept(JOB).declaration_signed) == (AttendanceStatus.PRESENT, True)
    assert agenda.told == []


def test_a_time_that_is_half_typed_is_kept_when_the_agenda_is_left(agenda):
    agenda.key(ANOUK, Qt.Key.Key_E)
    row = agenda.screen.attendees.row(ANOUK)
    row.times.arrived.setFocus()
    type_into(row.times.arrived, "950")
    assert agenda.kept(ANOUK).arrived_at is None
    assert agenda.screen.flush()
    assert agenda.kept(ANOUK).arrived_at == time(9, 50)


def test_the_list_of_a_day_asks_for_no_written_input_which_belongs_to_one_case(agenda):
    agenda.key(ANOUK, Qt.Key.Key_W)
    assert not agenda.screen.attendees.row(ANOUK).absence.input.isVisible()
    assert agenda.screen.attendees.row(ANOUK).absence.notice.isVisible()


def test_what_cannot_be_saved_is_told_and_shown_as_it_was(agenda, vault):
    vault.close()
    click(agenda.screen.attendees.row(ANOUK).status.option(AttendanceStatus.PRESENT))
    assert agenda.told
    assert agenda.screen.attendees.row(ANOUK).status.value() is None


# days


def test_another_day_is_one_key_away_and_an_empty_one_says_what_to_do_first(agenda, heard):
    agenda.press(Qt.Key.Key_PageDown, Qt.KeyboardModifier.AltModifier)
    screen = agenda.screen
    assert screen.day == date(2026, 10, 7)
    assert "woensdag 7 oktober 2026" in screen._date.text()
    assert screen._nothing.isVisible()
    assert not screen.cases.isVisible()
    wanted = heard(screen.cases_wanted)
    agenda.press(Qt.Key.Key_Return)
    assert wanted == [()]
    click(screen._today)
    assert screen.day == DAY
    assert screen.cases.isVisible()


def test_of_another_day_the_plan_is_shown_and_nothing_is_expected(agenda, morning):
    agenda.clock.go_on(days=1, hours=5)
    agenda.screen.show_day(DAY)
    assert "verwacht" not in agenda.words(morning[0])
    assert not agenda.screen._end.isVisible()

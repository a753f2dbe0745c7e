"""From today to the agenda of the day, into a meeting, and from case to case."""

from datetime import datetime, time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from caseconf.memory import KeptSettings
from tests.days import plan
from tests.pages.typing import button, click, press
from ui.screens.agenda.screen import AgendaScreen
from ui.screens.cases import CasesScreen
from ui.screens.meeting import MeetingScreen
from ui.unlocking import over
from ui.window import Window


@pytest.fixture
def window(qtbot, qapp, tmp_path, vault, services):
    """Two cases today, in the program itself."""
    now = datetime.now()
    for number, starts in (("PGA-1", time(0, 1)), ("PGA-2", time(0, 2))):
        plan(services, number, starts, None, now.date())
    window = Window(KeptSettings(tmp_path / "settings.json"), "0.1.0")
    qtbot.addWidget(window)
    window.show()
    window.enter(over(vault))
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


def test_ctrl_3_goes_to_the_agenda_of_today_and_ctrl_2_on_to_the_cases(window):
    desk = window.screen_shown
    press(QApplication.focusWidget(), Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    assert isinstance(desk.page, AgendaScreen)
    assert desk.navigation.places["agenda"].is_current()
    assert desk.page.day == datetime.now().date()
    press(QApplication.focusWidget(), Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert isinstance(desk.page, CasesScreen)


def test_today_leads_to_the_agenda_with_a_click(window):
    desk = window.screen_shown
    click(button(desk.page.agenda, "Agenda van de dag, met aanwezigheid"))
    assert isinstance(desk.page, AgendaScreen)


def test_ctrl_page_down_goes_to_the_next_case_with_the_beamer_closed(window, qtbot):
    desk = window.screen_shown
    desk.show_agenda()
    press(QApplication.focusWidget(), Qt.Key.Key_F5)
    first = desk.page
    assert isinstance(first, MeetingScreen)
    assert first.room.case.number == "PGA-1"
    press(QApplication.focusWidget(), Qt.Key.Key_F8)
    press(QApplication.focusWidget(), Qt.Key.Key_F9)
    beamer = first.beamer.window
    assert beamer is not None
    assert beamer.isVisible()
    press(QApplication.focusWidget() or window, Qt.Key.Key_PageDown, Qt.KeyboardModifier.ControlModifier)
    assert isinstance(desk.page, MeetingScreen)
    assert desk.page.room.case.number == "PGA-2"
    assert desk.page.beamer.window is None
    assert first.beamer.window is None
    assert not first.clock._timer.isActive()


def test_half_a_word_is_saved_before_the_next_case_comes(window, services):
    desk = window.screen_shown
    desk.show_agenda()
    press(QApplication.focusWidget(), Qt.Key.Key_F5)
    room = desk.page.room
    room.revise_conference_soon(place="Half getypt")
    press(QApplication.focusWidget(), Qt.Key.Key_PageDown, Qt.KeyboardModifier.ControlModifier)
    assert desk.page.room is not room
    assert services.conferences.get(room.conference.id).place == "Half getypt"


def test_after_the_last_case_the_meeting_stays_and_says_so(window, qtbot):
    desk = window.screen_shown
    desk.show_agenda()
    press(QApplication.focusWidget(), Qt.Key.Key_F5)
    press(QApplication.focusWidget(), Qt.Key.Key_F8)
    press(QApplication.focusWidget(), Qt.Key.Key_PageDown, Qt.KeyboardModifier.ControlModifier)
    press(QApplication.focusWidget(), Qt.Key.Key_F8)
    assert desk.page.room.case.number == "PGA-2"
    press(QApplication.focusWidget(), Qt.Key.Key_PageDown, Qt.KeyboardModifier.ControlModifier)
    assert desk.page.room.case.number == "PGA-2"
    qtbot.waitUntil(lambda: "laatste casus van vandaag" in desk.page.quick_entry.words())
    assert desk.page.rail._next_case.text() == "Laatste casus van vandaag"


def test_today_marks_the_case_that_began_last_as_the_agenda_does(window):
    desk = window.screen_shown
    desk.show_agenda()
    press(QApplication.focusWidget(), Qt.Key.Key_F5)
    press(QApplication.focusWidget(), Qt.Key.Key_F8)
    press(QApplication.focusWidget(), Qt.Key.Key_PageDown, Qt.KeyboardModifier.ControlModifier)
    press(QApplication.focusWidget(), Qt.Key.Key_F8)
    desk.show_today()
    assert desk.page.agenda.marked.number == "PGA-2"
    desk.show_agenda()
    assert desk.page.marked.slot.number == "PGA-2"

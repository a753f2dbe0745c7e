"""What locks by itself: nobody there, a machine that slept, the screen of the desktop, a minimised window."""

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from caseconf.memory import KeptSettings
from tests.ui_.coming_back import dialogs_open
from ui.locking.idle import Idle
from ui.screens.unlock import UnlockScreen
from ui.unlocking import over
from ui.window import Window


@pytest.fixture
def window(qtbot, qapp, tmp_path, folder, vault, harrie):
    window = Window(KeptSettings(tmp_path / "settings.json"), "0.1.0")
    qtbot.addWidget(window)
    window.resize(1400, 900)
    window.show()
    window.enter(over(vault))
    in_front(window)
    return window


def in_front(window) -> None:
    """The window has the keyboard, also after what the screen has still to tell about it."""
    for _ in range(3):
        QApplication.processEvents()
        window.activateWindow()
    assert window.isActiveWindow()


@pytest.fixture
def desk(window):
    return window.screen_shown


class Clock:
    """A clock that goes on when it is told."""

    def __init__(self) -> None:
        self.machine, self.wall = 1000.0, 5000.0

    def go(self, seconds: float, idle: Idle) -> None:
        """Go on as the program sees it: a look every second."""
        for _ in range(int(seconds)):
            self.machine += 1
            self.wall += 1
            idle.look()


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def idle(qtbot, clock):
    parent = QObject()
    idle = Idle(lambda: 2, parent, clock=lambda: clock.machine, wall=lambda: clock.wall)
    idle.start()
    yield idle
    idle.stop()


def test_nobody_there_for_the_chosen_minutes_is_told_after_half_a_minute_of_counting(idle, clock, heard):
    ended, nearly = heard(idle.idle), heard(idle.nearly)
    clock.go(89, idle)
    assert (ended, nearly) == ([], [])
    clock.go(30, idle)
    assert nearly == list(range(30, 0, -1))
    assert ended == []
    clock.go(1, idle)
    assert len(ended) == 1


def test_a_key_from_outside_stops_the_counting_and_one_of_the_program_does_not(idle, clock, heard, window):
    back_again, ended = heard(idle.back), heard(idle.idle)
    clock.go(100, idle)
    QApplication.sendEvent(window.windowHandle(), QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, Qt.KeyboardModifier(0)))
    assert back_again == []
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_Shift)
    assert len(back_again) == 1
    clock.go(100, idle)
    assert ended == []


def test_a_key_in_a_dialog_counts_as_well(idle, clock, heard, window, desk):
    ended = heard(idle.idle)
    desk._new_case()
    clock.go(100, idle)
    QTest.keyClick(dialogs_open(window)[-1].windowHandle(), Qt.Key.Key_Shift)
    clock.go(100, idle)
    assert ended == []
    window.lock()


def test_a_clock_that_jumped_tells_that_the_machine_slept(idle, clock, heard):
    slept = heard(idle.slept)
    clock.wall += 3600
    clock.go(1, idle)
    assert len(slept) == 1
    clock.machine += 3600
    clock.wall += 3600
    idle.look()
    assert len(slept) == 2
    clock.go(60, idle)
    assert len(slept) == 2


def test_nobody_there_locks_with_a_dialog_open(window, desk):
    desk._new_case()
    window._stay.triggers.idle.nearly.emit(12)
    countdown = window._stay.triggers.countdown
    assert "12 seconden" in countdown.words
    window._stay.triggers.idle.idle.emit()
    assert isinstance(window.screen_shown, UnlockScreen)
    assert countdown.words == ""


@pytest.mark.parametrize("chosen", [True, False])
def test_a_minimised_window_locks_when_that_is_chosen(window, desk, qtbot, chosen):
    window._memory.remember_locking(10, when_minimised=chosen)
    window.showMinimized()
    for _ in range(5):
        QApplication.processEvents()
    assert isinstance(window.screen_shown, UnlockScreen) is chosen
    window.showNormal()
    window.lock()


def test_the_screen_of_the_desktop_that_is_locked_locks_the_vault(window, desk):
    window._stay.triggers._listen_to_desktop()
    desktop = window._stay.triggers._desktop
    desktop.told(False)
    assert window.screen_shown is desk
    desktop.told(True)
    assert isinstance(window.screen_shown, UnlockScreen)

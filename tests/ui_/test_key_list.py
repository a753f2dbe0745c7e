"""The list of shortcuts: complete, true, and found by typing."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from models.kinds import AttendanceStatus, Step
from tests.pages.meeting import at_step, held
from tests.pages.meeting_keys import DRIVEN
from tests.pages.typing import type_into
from ui.dialogs.shortcuts import ShortcutsDialog
from ui.screens.key_groups import key_groups


@pytest.fixture
def meeting(qtbot, tmp_path):
    with held(qtbot, tmp_path) as page:
        for row in page.room.conference.attendance:
            organisation = page.room.case.organisation(row.organisation)
            if organisation is None or not organisation.is_third_party:
                page.room.change(row, status=AttendanceStatus.PRESENT)
        yield page


@pytest.fixture
def dialog(meeting):
    shown = ShortcutsDialog(key_groups(meeting.commands), meeting.window)
    shown.open()
    QApplication.processEvents()
    yield shown
    shown.close()


def of_rows(meeting):
    """The keys that belong to no command, by the place where they work."""
    return {
        group.place: [" ".join(key.keys) for key in group.keys if key.command is None]
        for group in key_groups(meeting.commands)
    }


def test_every_command_is_listed(meeting):
    listed = {key.command for group in key_groups(meeting.commands) for key in group.keys}
    assert set(meeting.commands.all()) <= listed


def test_every_key_of_a_row_is_driven_by_a_test(meeting):
    listed = {place: set(keys) for place, keys in of_rows(meeting).items() if keys}
    assert listed == {place: set(drives) for place, drives in DRIVEN.items()}


@pytest.mark.parametrize("place", list(DRIVEN))
def test_each_key_does_what_the_list_says(meeting, place):
    for keys, drive in DRIVEN[place].items():
        try:
            drive(meeting)
        except (AssertionError, KeyError, IndexError) as wrong:
            raise AssertionError(f"{keys} in {place} does not do what the list says") from wrong


def test_the_commands_of_a_step_work_in_that_step_and_those_of_the_meeting_in_each(meeting):
    for step in Step:
        at_step(meeting, step)
        places = ("meeting", step.name.lower())
        listed = [key for group in key_groups(meeting.commands) if group.place in places for key in group.keys]
        assert [key.what for key in listed if key.command is not None and not key.command.isEnabled()] == []


def test_typing_finds_by_words_and_by_key_without_accents_and_capitals(dialog):
    type_into(dialog.search, "VERSLAG")
    assert dialog.shown() == ("niet in het verslag, of toch weer wel: N", *dialog.shown()[1:])
    type_into(dialog.search, "f6", clear=True)
    assert dialog.shown() == ("Pauze beginnen of beëindigen: F6",)
    type_into(dialog.search, "terugblik gereed", clear=True)
    assert dialog.shown() == ("gereed: G",)
    type_into(dialog.search, "#-", clear=True)
    assert dialog.shown() == ("niet bij het leefgebied in beeld: #-",)
    type_into(dialog.search, "bestaat niet", clear=True)
    assert dialog.shown() == ()
    assert dialog._nothing.isVisible()


def test_the_list_scrolls_while_the_keyboard_stays_in_the_search(dialog):
    bar = dialog._scroll.verticalScrollBar()
    QTest.keyClick(dialog.search, Qt.Key.Key_PageDown)
    further = bar.value()
    assert further > 0
    QTest.keyClick(dialog.search, Qt.Key.Key_Up)
    assert 0 < bar.value() < further
    assert dialog.focusWidget() is dialog.search


def test_the_list_fits_on_a_small_screen(meeting):
    meeting.resize(1280, 720)
    dialog = ShortcutsDialog(key_groups(meeting.commands), meeting.window)
    dialog.open()
    assert dialog.height() < 720
    assert dialog.search.hasFocus() or dialog.focusWidget() is dialog.search
    dialog.close()


def test_a_question_mark_opens_the_list_where_nothing_is_typed_and_is_a_letter_where_something_is(meeting):
    opened = []
    meeting.commands.keep({meeting.commands.shortcuts: lambda: opened.append(True)})
    at_step(meeting, Step.OPEN)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Question)
    assert opened == [True]
    meeting.note("?")
    assert meeting.screen.quick_entry.line.text() == "?"
    assert opened == [True]

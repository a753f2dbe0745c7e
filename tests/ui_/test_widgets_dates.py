"""Dates and times are typed as people say them."""

from datetime import date, time, timedelta

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QCalendarWidget

from ui.widgets.dates import DateField, TimeField, typed_time
from ui.widgets.fields import LineField

DAY = date(2026, 12, 15)


@pytest.fixture
def in_dutch():
    """Weekdays in Dutch, and as they were afterwards."""
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.Dutch, QLocale.Country.Netherlands))
    yield
    QLocale.setDefault(before)


def test_a_typed_date_is_read_when_the_field_is_left(in_dutch, shown, edits, qtbot):
    field = shown(DateField(), LineField())
    told = edits(field)
    qtbot.keyClicks(field.line, "15-12-2026")
    assert told == []
    qtbot.keyClick(field.line, Qt.Key.Key_Tab)
    assert told == [DAY]
    assert field.line.text() == "di 15-12-2026"


def test_a_date_may_be_read_in_words(shown, qtbot):
    field = shown(DateField(lambda text: DAY if text == "volgende week" else None))
    qtbot.keyClicks(field.line, "volgende week")
    qtbot.keyClick(field.line, Qt.Key.Key_Return)
    assert field.value() == DAY


def test_a_text_that_is_no_date_is_kept_and_explained_and_does_not_touch_the_old_date(shown, edits, qtbot):
    field = shown(DateField(), LineField())
    field.show_value(DAY)
    told = edits(field)
    field.line.selectAll()
    qtbot.keyClicks(field.line, "31-2")
    qtbot.keyClick(field.line, Qt.Key.Key_Tab)
    assert field.line.text() == "31-2"
    assert not field.is_valid()
    assert field.fault()
    assert (field.value(), told) == (DAY, [])
    field.line.selectAll()
    qtbot.keyClicks(field.line, "1-3-2027")
    qtbot.keyClick(field.line, Qt.Key.Key_Return)
    assert field.is_valid()
    assert told == [date(2027, 3, 1)]


def test_a_date_can_be_emptied(shown, edits, qtbot):
    field = shown(DateField(), LineField())
    field.show_value(DAY)
    told = edits(field)
    field.line.selectAll()
    qtbot.keyClick(field.line, Qt.Key.Key_Backspace)
    qtbot.keyClick(field.line, Qt.Key.Key_Return)
    assert told == [None]


def test_the_calendar_opens_by_key_and_picks_with_enter(shown, edits, qtbot):
    field = shown(DateField(), LineField())
    field.show_value(DAY)
    told = edits(field)
    qtbot.keyClick(field.line, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    sheet = field.findChild(QCalendarWidget)
    assert sheet is not None
    view = sheet.focusWidget() or sheet
    qtbot.keyClick(view, Qt.Key.Key_Right)
    qtbot.keyClick(view, Qt.Key.Key_Return)
    assert told == [date(2026, 12, 16)]


def test_the_dates_of_the_meeting_are_understood(shown, qtbot):
    field = shown(DateField(), LineField())
    for typed, days in (("vandaag", 0), ("over 2 weken", 14), ("morgen", 1)):
        field.line.selectAll()
        qtbot.keyClicks(field.line, typed)
        qtbot.keyClick(field.line, Qt.Key.Key_Return)
        assert field.value() == date.today() + timedelta(days=days)


def test_a_date_as_the_field_shows_it_is_read_back(shown, edits, qtbot):
    field = shown(DateField(), LineField())
    field.show_value(DAY)
    told = edits(field)
    qtbot.keyClick(field.line, Qt.Key.Key_End)
    qtbot.keyClick(field.line, Qt.Key.Key_Backspace)
    qtbot.keyClicks(field.line, "7")
    qtbot.keyClick(field.line, Qt.Key.Key_Return)
    assert told == [DAY.replace(year=2027)]


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("9:30", time(9, 30)),
        ("930", time(9, 30)),
        ("09.30", time(9, 30)),
        ("9u30", time(9, 30)),
        ("9", time(9)),
        ("14 uur", time(14)),
        ("24:00", None),
        ("9:75", None),
        ("straks", None),
    ],
)
def test_times_are_understood_as_people_type_them(typed, meant):
    assert typed_time(typed) == meant


def test_a_text_that_is_no_time_is_kept_and_not_told(shown, edits, qtbot):
    field = shown(TimeField())
    told = edits(field)
    qtbot.keyClicks(field, "straks")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert (field.text(), field.is_valid(), field.value(), told) == ("straks", False, None, [])


def test_escape_takes_back_a_text_that_is_no_date(shown, edits, qtbot):
    field = shown(DateField(), LineField())
    field.show_value(DAY)
    type_and_leave(qtbot, field, "ergens")
    qtbot.keyClick(field.line, Qt.Key.Key_Escape)
    assert field.is_valid()
    assert field.value() == DAY


def test_a_field_that_cannot_be_read_keeps_the_keyboard_when_asked_to_settle(shown, qtbot):
    other = LineField()
    field = shown(DateField(), other)
    type_and_leave(qtbot, field, "ergens")
    assert other.hasFocus()
    assert not field.settle()
    assert field.line.hasFocus()
    field.show_value(None)
    assert field.settle()


def test_a_date_that_is_only_read_opens_no_calendar(shown, qtbot):
    field = shown(DateField())
    field.line.setReadOnly(True)
    qtbot.keyClick(field.line, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert not field.findChildren(QCalendarWidget)


def type_and_leave(qtbot, field, text):
    field.line.selectAll()
    qtbot.keyClicks(field.line, text)
    qtbot.keyClick(field.line, Qt.Key.Key_Tab)

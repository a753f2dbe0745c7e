"""Fields keep what people type, and tell only what people typed."""

from datetime import date, time

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication, QInputMethodEvent
from PySide6.QtWidgets import QApplication

from ui.widgets.choice import Choice
from ui.widgets.dates import DateField, TimeField
from ui.widgets.fields import AutoText, Check, LineField
from ui.widgets.forms import FieldRow, Form

DAY = date(2026, 12, 15)
ORGANISATIONS = list(enumerate(f"Organisatie {number}" for number in range(12)))


def paste(text, html=""):
    data = QMimeData()
    data.setText(text)
    if html:
        data.setHtml(html)
    QGuiApplication.clipboard().setMimeData(data)


@pytest.mark.parametrize(
    ("make", "value"),
    [
        (LineField, "Zoë ’t Hart"),
        (AutoText, "eerste\ntweede"),
        (Check, True),
        (lambda: Choice(ORGANISATIONS), 3),
        (lambda: Choice(ORGANISATIONS[:4]), 3),
        (DateField, DAY),
        (TimeField, time(9, 30)),
    ],
)
def test_showing_a_value_is_not_editing(shown, edits, make, value):
    field = shown(make())
    told = edits(field)
    field.show_value(value)
    assert field.value() == value
    assert told == []


@pytest.mark.parametrize("make", [LineField, AutoText])
def test_each_key_tells_once(shown, edits, qtbot, make):
    field = shown(make())
    told = edits(field)
    qtbot.keyClicks(field, "kort")
    assert told == ["k", "ko", "kor", "kort"]


@pytest.mark.parametrize("make", [LineField, AutoText])
def test_names_come_in_as_they_are(shown, make):
    field = shown(make())
    event = QInputMethodEvent()
    event.setCommitString("Łukasz Żółć, Şükrü Çağlar, فاطمة الزهراء")
    QApplication.sendEvent(field, event)
    assert field.value() == "Łukasz Żółć, Şükrü Çağlar, فاطمة الزهراء"


def test_rich_text_is_pasted_as_its_words(shown, edits, qtbot):
    field = shown(AutoText())
    told = edits(field)
    paste("Besluit 1", "<h1 style='color:red'>Besluit <b>1</b></h1>")
    qtbot.keyClick(field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert field.value() == "Besluit 1"
    assert told == ["Besluit 1"]


def test_a_picture_cannot_be_pasted(shown):
    field = shown(AutoText())
    data = QMimeData()
    data.setData("image/png", b"\x89PNG")
    assert not field.canInsertFromMimeData(data)


@pytest.mark.parametrize("make", [LineField, AutoText])
def test_control_characters_do_not_get_in_by_pasting(shown, qtbot, make):
    field = shown(make())
    paste("a\x00b\x07c\x1bd\u0085e\tf")
    qtbot.keyClick(field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    shown = field.text() if isinstance(field, LineField) else field.toPlainText()
    assert shown == field.value()
    assert shown in ("abcd e f", "abcd\ne f")


def test_control_characters_that_were_shown_are_not_yielded(shown):
    field = shown(AutoText())
    field.show_value("voor\x0bna\x01 einde\ud800")
    assert field.value() == "voor\nna einde"


def test_five_thousand_characters_stay_whole_and_in_view(shown, qtbot):
    text = ("Een lang verhaal over wat er is gebeurd. " * 125)[:5000]
    field = shown(AutoText())
    before = field.height()
    paste(text)
    qtbot.keyClick(field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert field.value() == text
    assert field.height() > before * 5
    assert field.verticalScrollBar().maximum() == 0


def test_the_text_field_shrinks_again_and_stops_at_its_most(shown):
    field = shown(AutoText(lines=1, most_lines=4))
    low = field.height()
    field.show_value("\n".join("regel" for _ in range(30)))
    tall = field.height()
    assert low < tall < low * 5
    field.show_value("")
    assert field.height() == low


@pytest.mark.parametrize("make", [LineField, AutoText, Check, DateField, TimeField, lambda: Choice(ORGANISATIONS)])
def test_tab_goes_to_the_next_field(shown, qtbot, make):
    shown(make(), LineField(name="next"))
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert QApplication.focusWidget().accessibleName() == "next"


def test_showing_the_same_text_leaves_the_cursor_where_it_is(shown, qtbot):
    field = shown(LineField())
    qtbot.keyClicks(field, "huisbezoek")
    qtbot.keyClick(field, Qt.Key.Key_Home)
    field.show_value("huisbezoek")
    assert field.cursorPosition() == 0


def test_space_ticks_and_tells(shown, edits, qtbot):
    field = shown(Check("Familie bedreigd"))
    told = edits(field)
    qtbot.keyClick(field, Qt.Key.Key_Space)
    assert told == [True]


def test_a_label_names_its_field_and_an_error_is_read_with_it(shown):
    field = LineField()
    row = shown(FieldRow("Onderbouwing", field, "Waarom?"))
    assert field.accessibleName() == "Onderbouwing"
    assert field.accessibleDescription() == "Waarom?"
    row.show_error("Noem de organisatie.")
    assert row.error() == "Noem de organisatie."
    assert field.accessibleDescription() == "Noem de organisatie."
    row.show_error("")
    assert (row.error(), field.accessibleDescription()) == ("", "Waarom?")


def test_a_date_inside_a_form_is_named_where_it_is_typed(shown):
    form = shown(Form(2))
    when = DateField()
    form.add("Termijn", when)
    assert when.line.accessibleName() == "Termijn"

"""A field keeps every word that is pasted, dropped or typed in it, or says why not and stays as it was."""

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QGuiApplication, QImage, QInputMethodEvent
from PySide6.QtWidgets import QApplication

from models.limits import LONGEST_TEXT
from tests.pages.bad_input import AT_ONCE, cleaned, clipboard, drop, paste, shown_in
from ui.widgets.dates import DateField, TimeField
from ui.widgets.fields import AutoText, LineField
from ui.widgets.plain_text import head, printable, units
from ui.widgets.remark import said_about

FIELDS = [LineField, AutoText, TimeField]


@pytest.fixture(autouse=True)
def empty_clipboard(qapp):
    """What is left on the clipboard would outlive the program that owns it."""
    yield
    QGuiApplication.clipboard().clear()


def answer(field):
    """The sentence below a field; "" for none."""
    remark = said_about(field)
    return remark.sentence() if remark is not None and remark.isVisible() else ""


def typed(field, letters):
    event = QInputMethodEvent("", [])
    event.setCommitString(letters)
    QApplication.sendEvent(field, event)


@pytest.mark.parametrize("text", AT_ONCE.values(), ids=AT_ONCE)
@pytest.mark.parametrize("make", FIELDS)
def test_what_is_pasted_stands_there_without_what_only_machines_read(shown, make, text):
    field = shown(make())
    paste(field, text)
    assert shown_in(field) == cleaned(field, text)
    assert answer(field) == ""


@pytest.mark.parametrize("text", AT_ONCE.values(), ids=AT_ONCE)
@pytest.mark.parametrize("make", FIELDS)
def test_what_is_dropped_too(shown, make, text):
    field = shown(make())
    data = QMimeData()
    data.setText(text)
    drop(field, data)
    assert shown_in(field) == cleaned(field, text)


@pytest.mark.parametrize("make", [LineField, AutoText])
@pytest.mark.parametrize("text", AT_ONCE.values(), ids=AT_ONCE)
def test_what_an_input_method_writes_too(shown, edits, make, text):
    field = shown(make())
    told = edits(field)
    typed(field, text)
    assert field.value() == cleaned(field, text)
    assert told[-1] == cleaned(field, text)


def test_every_word_stays_and_line_ends_become_spaces_in_a_line():
    assert printable("een\r\ntwee\u2028drie\tvier\x00", lines=False) == "een twee drie vier"
    assert printable("een\r\ntwee\u2028drie\tvier\x00", lines=True) == "een\ntwee\ndrie vier"
    assert (
        printable("\u202eom\u202c Zo\u0308e\u0308 \u00a0 👩\u200d👧", lines=False)
        == "\u202eom\u202c Zo\u0308e\u0308 \u00a0 👩\u200d👧"
    )


@pytest.mark.parametrize(
    ("name", "in_a_line"),
    [
        ("tabs and line ends", "naam datum Jansen 3-12 De Vries  einde"),
        ("control characters", "voor na[31m einde"),
        ("lines of other kinds", "een twee drie vier vijf zes"),
        ("no characters", "eentwee\ufffc drie"),
        ("spaces of other kinds", AT_ONCE["spaces of other kinds"]),
        ("text from right to left", AT_ONCE["text from right to left"]),
        ("emoji and piles of accents", AT_ONCE["emoji and piles of accents"]),
        ("marks of markup", AT_ONCE["marks of markup"]),
    ],
)
def test_what_goes_and_what_stays_is_decided_once(name, in_a_line):
    assert printable(AT_ONCE[name], lines=False) == in_a_line


@given(st.text(), st.booleans())
@settings(max_examples=300)
@example("\ud800\udc00 \ufffe \r\n\r", True)
def test_cleaning_twice_is_cleaning_once_and_loses_no_letter(text, lines):
    once = printable(text, lines=lines)
    assert printable(once, lines=lines) == once
    assert [sign for sign in once if sign.isalnum()] == [sign for sign in text if sign.isalnum()]


@given(st.text(max_size=40), st.integers(0, 90))
def test_places_are_counted_as_qt_does(text, places):
    whole = printable(text, lines=False)
    assert units(head(whole, places)) <= places
    assert whole.startswith(head(whole, places))
    assert head(whole, units(whole)) == whole


@pytest.mark.parametrize("make", [LineField, AutoText])
@given(text=st.text(st.characters(exclude_categories=["Cs"]), max_size=60))
@settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_text_that_is_typed_is_there_and_comes_back_as_it_was(qapp, make, text):
    field = make()
    typed(field, text)
    assert field.value() == cleaned(field, text)
    again = make()
    again.show_value(field.value())
    assert again.value() == field.value()


@pytest.mark.parametrize("make", FIELDS)
def test_of_rich_text_the_words_are_pasted_even_when_there_is_nothing_else(shown, make):
    field = shown(make())
    paste(field, html="<style>p{}</style><p>Besluit <b>1</b>:</p><p>geen&nbsp;huur</p><img src='x.png'>")
    assert shown_in(field).split() == ["Besluit", "1:", "geen", "huur"] or "Besluit 1:" in shown_in(field)
    assert "<" not in shown_in(field)


@pytest.mark.parametrize("make", FIELDS)
@pytest.mark.parametrize("what", ["picture", "file", "nothing"])
def test_what_is_no_text_is_refused_with_a_sentence(shown, make, what):
    data = QMimeData()
    if what == "picture":
        data.setImageData(QImage(8, 8, QImage.Format.Format_RGB32))
    if what == "file":
        data.setUrls([QUrl.fromLocalFile("/tmp/geheim dossier.docx")])
    field = shown(make())
    typed(field, "voor")
    QGuiApplication.clipboard().setMimeData(data)
    field.setFocus()
    press_paste(field)
    assert shown_in(field) == "voor"
    assert answer(field) == "Er is geen tekst om te plakken: in een veld past alleen tekst."


def press_paste(field):
    from PySide6.QtTest import QTest

    QTest.keyClick(field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)


@pytest.mark.parametrize("make", FIELDS)
def test_a_dropped_file_is_not_taken(shown, make):
    field = shown(make())
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile("/tmp/geheim dossier.docx")])
    drop(field, data)
    assert shown_in(field) == ""


@pytest.mark.parametrize("make", FIELDS)
@pytest.mark.parametrize("size", [LONGEST_TEXT + 1, 100_000])
def test_a_text_that_does_not_fit_is_refused_as_a_whole(shown, make, size):
    field = shown(make())
    typed(field, "voor")
    clipboard("x" * size)
    field.setFocus()
    press_paste(field)
    assert shown_in(field) == "voor"
    assert answer(field).startswith("Dit past niet")


@pytest.mark.parametrize("make", FIELDS)
def test_the_menu_pastes_nothing_that_does_not_fit_either(shown, make):
    field = shown(make())
    typed(field, "voor")
    clipboard("x" * 100_000)
    field.paste()
    assert shown_in(field) == "voor"
    assert answer(field).startswith("Dit past niet: het zijn 100.000 tekens en er kunnen er 19.996 bij.")


@pytest.mark.parametrize("make", [LineField, AutoText])
@pytest.mark.parametrize("letters", ["y", "é", "👧"])
def test_a_full_field_refuses_a_letter_and_takes_one_in_the_place_of_others(shown, qtbot, make, letters):
    field = shown(make())
    paste(field, "x" * LONGEST_TEXT)
    if letters.isascii():
        qtbot.keyClicks(field, letters)
    else:
        typed(field, letters)
    assert field.value() == "x" * LONGEST_TEXT
    assert answer(field)
    qtbot.keyClick(field, Qt.Key.Key_Backspace)
    typed(field, letters)
    assert units(field.value()) == LONGEST_TEXT - 1 + units(letters)
    assert answer(field) == ""


@pytest.mark.parametrize("make", [LineField, AutoText])
def test_a_paste_over_what_is_chosen_counts_what_goes(shown, make):
    field = shown(make())
    paste(field, "x" * LONGEST_TEXT)
    paste(field, "y" * LONGEST_TEXT)
    assert field.value() == "y" * LONGEST_TEXT


@pytest.mark.parametrize("make", [LineField, AutoText])
def test_the_sentence_goes_when_the_field_is_left(shown, qtbot, make):
    field = shown(make(), LineField())
    paste(field, "x" * (LONGEST_TEXT + 1))
    assert answer(field)
    qtbot.keyClick(field, Qt.Key.Key_Tab)
    assert answer(field) == ""


def test_the_cursor_stays_behind_what_was_pasted(shown, qtbot):
    field = shown(LineField())
    typed(field, "👧👧 slot")
    field.setCursorPosition(units("👧👧"))
    clipboard("\x00een\r\n👧\x07")
    press_paste(field)
    qtbot.keyClicks(field, "!")
    assert field.text() == "👧👧een 👧! slot"


def test_spaces_that_hold_words_together_survive_a_text_field(shown):
    field = shown(AutoText())
    field.show_value("art.\u00a02.31")
    assert field.value() == "art.\u00a02.31"


@pytest.mark.parametrize(
    "text", ["31-02", "0-0", "99-99-9999", "over 999999999999 weken", "9" * 5000, "\u202e3-12", "ooit\x00"]
)
def test_what_is_no_date_stays_in_its_field_with_a_sentence(shown, qtbot, text):
    field = shown(DateField(), LineField())
    paste(field.line, text)
    qtbot.keyClick(field.line, Qt.Key.Key_Tab)
    assert field.line.text() == printable(text, lines=False)
    assert field.fault().startswith("Dit is geen datum")
    assert field.value() is None

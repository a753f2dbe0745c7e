"""Rows by keyboard, and as a screen reader hears them."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from ui.widgets.buttons import Button
from ui.widgets.labels import ElidedLabel, Label
from ui.widgets.marks import StatusMark, TrackMark
from ui.widgets.painting import Ring
from ui.widgets.rows import RowList
from ui.widgets.segmented import Segmented
from ui.widgets.surfaces import Band

ATTENDANCE = [("a", "Aanwezig"), ("d", "Digitaal"), ("e", "Deels"), ("w", "Afwezig")]


@pytest.fixture
def rows(shown):
    """A list of four rows under headings, with segments in each."""
    listed = RowList("Aanwezigheid")
    for key in ("Ayşe", "Björn", "Chris", "Daan"):
        if key == "Chris":
            listed.add_heading("Politie", "2 te laat")
        content = QWidget()
        column = QVBoxLayout(content)
        column.addWidget(Label(key))
        column.addWidget(Segmented(ATTENDANCE))
        listed.add_row(key, content)
    return shown(listed)


def test_the_arrows_walk_the_rows_and_stop_at_the_ends(rows, press, heard):
    rows.focus_row("Ayşe")
    chosen = heard(rows.row_chosen)
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_End, Qt.Key.Key_Down, Qt.Key.Key_Home):
        press(key)
    assert chosen == ["Björn", "Chris", "Björn", "Daan", "Ayşe"]
    assert rows.selected() == "Ayşe"


def test_enter_opens_a_row_and_letters_are_told_with_it(rows, press, heard):
    rows.focus_row("Björn")
    opened, typed = heard(rows.row_activated), heard(rows.row_typed)
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_D)
    press(Qt.Key.Key_Space)
    assert opened == ["Björn"]
    assert typed == [("Björn", "d"), ("Björn", " ")]


def test_entering_a_control_chooses_its_row_and_the_arrows_still_walk(rows, press, heard):
    chosen = heard(rows.row_chosen)
    rows.content("Chris").findChild(Segmented).setFocus()
    press(Qt.Key.Key_Down)
    assert chosen[-2:] == ["Chris", "Daan"]


def test_selecting_a_row_by_program_is_silent(rows, heard):
    chosen = heard(rows.row_chosen)
    rows.select("Daan")
    assert (rows.selected(), chosen) == ("Daan", [])


def test_rows_shown_anew_keep_the_choice_and_the_keyboard(rows, press, heard):
    rows.focus_row("Björn")
    chosen = heard(rows.row_chosen)
    rows.show_rows([(key, Label(key)) for key in ("Ayşe", "Björn", "Eva")])
    assert rows.selected() == "Björn"
    assert rows.isAncestorOf(QApplication.focusWidget())
    assert chosen == []
    press(Qt.Key.Key_Down)
    assert chosen == ["Eva"]


def test_rows_shown_anew_do_not_send_the_keyboard_elsewhere(shown, heard):
    first, second = RowList("Besluiten"), RowList("Acties")
    for listed in (first, second):
        for number in range(3):
            listed.add_row(number, Label(str(number)))
    shown(first, second)
    first.focus_row(1)
    elsewhere = heard(second.row_chosen)
    first.show_rows([(number, Label(str(number))) for number in range(2)])
    assert first.isAncestorOf(QApplication.focusWidget())
    assert elsewhere == []


def test_rings_do_not_stay_behind_when_what_had_the_focus_goes(rows, qtbot):
    window = QApplication.activeWindow()
    for _ in range(20):
        content = QWidget()
        QVBoxLayout(content).addWidget(Segmented(ATTENDANCE))
        rows.show_rows([("Björn", content)])
        content.findChild(Segmented).setFocus()
    qtbot.waitUntil(lambda: len(window.findChildren(Ring)) == 1)


def test_a_strip_between_rows_is_no_row(rows, press):
    rows.show_rows([("Ayşe", Label("Ayşe")), (None, Band("Politie")), ("Björn", Label("Björn"))])
    assert rows.keys() == ("Ayşe", "Björn")
    rows.focus_row("Ayşe")
    press(Qt.Key.Key_Down)
    assert rows.selected() == "Björn"


def test_tab_leaves_the_list_after_one_row_stop(shown, press):
    listed = RowList("Acties")
    for number in range(60):
        listed.add_row(number, Label(f"A{number}"))
    after = Button("Verder")
    shown(listed, after)
    listed.focus_row(30)
    press(Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is after


def test_a_screen_reader_hears_the_words_of_a_row(shown):
    content = QWidget()
    column = QVBoxLayout(content)
    for part in (
        Label("A37"),
        TrackMark("bescherming", show_word=False),
        ElidedLabel("Huisbezoek"),
        StatusMark("open"),
    ):
        column.addWidget(part)
    listed = RowList("Acties")
    row = listed.add_row("A37", content)
    shown(listed)
    said = row.accessibleName().split(", ")
    assert [said[0], said[2]] == ["A37", "Huisbezoek"]
    assert len(said) == 4
    assert all(said)


def test_a_reader_hears_only_what_is_shown_in_a_row_also_when_that_changes_under_the_keyboard(rows, qtbot):
    content = rows.content("Björn")
    refusal = QWidget(content)
    QVBoxLayout(refusal).addWidget(Label("eerst tekenen"))
    content.layout().addWidget(refusal)
    refusal.show()
    rows.focus_row("Björn")
    row = QApplication.focusWidget()
    assert row.accessibleName() == "Björn, eerst tekenen"
    refusal.hide()
    qtbot.waitUntil(lambda: row.accessibleName() == "Björn")

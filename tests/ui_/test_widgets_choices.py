"""Buttons, segments, scores, tabs and notices by keyboard, as a screen reader hears them."""

import gc

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from shiboken6 import delete

from ui import style
from ui.widgets.balance import Balance
from ui.widgets.buttons import Button, IconButton
from ui.widgets.forms import FieldRow
from ui.widgets.labels import ElidedLabel
from ui.widgets.notice import Notice
from ui.widgets.painting import Ring
from ui.widgets.scores import NOT_DISCUSSED, ScoreCells
from ui.widgets.segmented import Segmented
from ui.widgets.tabs import Tabs
from ui.widgets.trend import TrendLine

ATTENDANCE = [("a", "Aanwezig"), ("d", "Digitaal"), ("e", "Deels"), ("w", "Afwezig")]


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_a_button_is_pressed_by_space_and_enter(shown, key, press, heard):
    button = shown(Button("Afronden", "primary", shortcut_hint="Ctrl+Enter"))
    pressed = heard(button.clicked)
    press(key)
    assert len(pressed) == 1


def test_a_button_is_named_by_its_words_and_described_by_its_key(shown):
    button = shown(Button("Besluiten & acties", shortcut_hint="F5"))
    said = QAccessible.queryAccessibleInterface(button)
    assert said.text(QAccessible.Text.Name) == "Besluiten & acties"
    assert said.text(QAccessible.Text.Description) == "F5"
    assert button.text() == "Besluiten & acties"


def test_a_button_with_only_an_icon_has_a_name(shown):
    assert shown(IconButton("close", "Sluiten")).accessibleName() == "Sluiten"


def test_the_focus_is_ringed_and_the_ring_goes_with_it(shown, qtbot, press):
    shown(Button("Een"), Button("Twee"))
    window = QApplication.activeWindow()
    press(Qt.Key.Key_Tab)
    qtbot.waitUntil(lambda: len(window.findChildren(Ring)) == 1)
    assert window.findChildren(Ring)[0].widget().text() == "Twee"


def test_choosing_a_segment_by_program_is_silent(shown, heard):
    segments = shown(Segmented(ATTENDANCE))
    chosen, edited = heard(segments.chosen), heard(segments.edited)
    segments.choose("w")
    segments.choose(None)
    assert (segments.value(), chosen, edited) == (None, [], [])


def test_a_segment_that_is_refused_is_skipped_and_cannot_be_clicked(shown, qtbot, press, heard):
    segments = shown(Segmented(ATTENDANCE))
    segments.set_option_enabled("d", False, "Verklaring niet getekend")
    segments.choose("a")
    chosen = heard(segments.chosen)
    qtbot.mouseClick(segments.option("d"), Qt.MouseButton.LeftButton)
    segments.setFocus()
    press(Qt.Key.Key_Right)
    assert chosen == ["e"]
    assert segments.option("d").toolTip() == "Verklaring niet getekend"


def test_a_click_on_the_chosen_segment_tells_nothing_new(shown, qtbot, heard):
    segments = shown(Segmented(ATTENDANCE))
    segments.choose("a")
    chosen = heard(segments.chosen)
    qtbot.mouseClick(segments.option("a"), Qt.MouseButton.LeftButton)
    qtbot.mouseClick(segments.option("w"), Qt.MouseButton.LeftButton)
    assert (chosen, segments.value()) == (["w"], "w")


def test_segments_are_radio_buttons_to_a_screen_reader(shown):
    segments = shown(Segmented(ATTENDANCE))
    segments.choose("d")
    said = QAccessible.queryAccessibleInterface(segments.option("d"))
    assert said.role() == QAccessible.Role.RadioButton
    assert said.text(QAccessible.Text.Name) == "Digitaal"


@pytest.mark.parametrize("large", [False, True])
def test_the_digits_score_and_nought_is_not_discussed(shown, large, press, heard):
    cells = shown(ScoreCells(large=large, name="Huisvesting"))
    scored = heard(cells.scored)
    for key in (Qt.Key.Key_3, Qt.Key.Key_3, Qt.Key.Key_0, Qt.Key.Key_6):
        press(key)
    assert scored == [3, NOT_DISCUSSED]


def test_a_click_on_a_cell_scores_it(shown, qtbot, heard):
    cells = shown(ScoreCells(large=True))
    scored = heard(cells.scored)
    qtbot.mouseClick(cells, Qt.MouseButton.LeftButton, pos=cells.rect().center())
    assert scored == [4]


def test_showing_scores_is_silent_and_says_them_in_words(shown, heard):
    cells = shown(ScoreCells(name="Huisvesting"))
    scored = heard(cells.scored)
    cells.show_scores(3, previous=2)
    assert scored == []
    assert cells.accessibleName() == "Huisvesting: 3"
    assert "2" in cells.accessibleDescription()


def test_the_ring_goes_when_what_it_surrounds_is_destroyed(shown, qtbot):
    button = shown(Button("Een"), Button("Twee"))
    window = QApplication.activeWindow()
    qtbot.waitUntil(lambda: len(window.findChildren(Ring)) == 1)
    window.layout().removeWidget(button)
    delete(button)
    qtbot.waitUntil(lambda: not [ring for ring in window.findChildren(Ring) if ring.widget() is None])


def test_a_button_that_only_qt_knows_stays_itself_while_it_is_focused_and_after(shown, qtbot):
    holder = QWidget()
    QVBoxLayout(holder)
    for name in ("Een", "Twee"):
        holder.layout().addWidget(Button(name))
    shown(holder)
    for one in (0, 1, 0):
        holder.layout().itemAt(one).widget().setFocus()
        gc.collect()
        QApplication.processEvents()
        gc.collect()
    left = [holder.layout().itemAt(at).widget() for at in range(2)]
    assert [type(one) for one in left] == [Button, Button]
    assert [one.text() for one in left] == ["Een", "Twee"]


def test_the_ring_follows_what_it_surrounds(shown, qtbot):
    holder = QWidget()
    button = Button("Een", parent=holder)
    shown(holder)
    button.setFocus()
    button.setGeometry(40, 30, 90, 28)
    (ring,) = (one for one in holder.findChildren(Ring) if one.isVisible())
    assert ring.geometry() == button.geometry().adjusted(-2, -2, 2, 2)
    assert holder.grab().toImage().pixelColor(39, 44) == style.tokens().colour("accent")
    button.hide()
    assert not [one for one in holder.findChildren(Ring) if one.isVisible()]


def test_a_notice_closes_by_keyboard_and_says_everything(shown, press):
    notice = shown(Notice("warning", "Back-up mislukt.", "De schijf is vol.", closable=True))
    assert notice.words() == "Back-up mislukt. De schijf is vol"
    closed = []
    notice.closed.connect(lambda: closed.append(True))
    notice.findChild(IconButton).setFocus()
    press(Qt.Key.Key_Space)
    assert (closed, notice.isVisible()) == ([True], False)


def test_a_long_line_is_shortened_but_said_whole(shown):
    label = shown(ElidedLabel("Aanhoudende <b>meldingen</b> " * 12))
    assert label.text().endswith("…")
    assert label.accessibleName() == label.whole_text()
    assert "<b>" not in label.toolTip()


def test_pictures_are_described_in_words(shown):
    balance = Balance()
    balance.show_counts({"grenzen_stellen": 5, "informatie": 1})
    trend = TrendLine(large=True, name="Huisvesting")
    trend.show_points([("8-9", 2), ("27-10", None), ("nu", 3)])
    shown(balance, trend)
    assert [part[-1] for part in balance.accessibleDescription().split(", ")] == ["5", "0", "0", "1"]
    said = trend.accessibleDescription().split(", ")
    assert (said[0], said[2]) == ("8-9: 2", "nu: 3")


def test_the_arrows_move_the_choice_of_segments_and_tell_it(shown, press, heard):
    segments = shown(Segmented(ATTENDANCE, name="Aanwezigheid"))
    segments.choose("a")
    chosen = heard(segments.chosen)
    segments.setFocus()
    press(Qt.Key.Key_Right)
    press(Qt.Key.Key_Right)
    press(Qt.Key.Key_Left)
    assert chosen == ["d", "e", "d"]
    assert segments.value() == "d"


def test_the_arrows_start_from_the_previous_score(shown, press, heard):
    cells = shown(ScoreCells())
    cells.show_scores(None, previous=2)
    scored = heard(cells.scored)
    press(Qt.Key.Key_Right)
    press(Qt.Key.Key_Right)
    assert scored == [2, 3]


def test_the_arrows_move_between_tabs_round_the_end(shown, press, heard):
    tabs = shown(Tabs([(1, "Overzicht"), (2, "Plan"), (3, "Personen")]))
    chosen = heard(tabs.chosen)
    press(Qt.Key.Key_Right)
    press(Qt.Key.Key_Left)
    press(Qt.Key.Key_Left)
    assert chosen == [2, 1, 3]
    assert QApplication.focusWidget().accessibleName() == "Personen"
    tabs.choose(1)
    assert (tabs.value(), len(chosen)) == (1, 3)
    assert QApplication.focusWidget().accessibleName() == "Overzicht"


def test_every_answer_is_heard_with_its_question(shown):
    group = shown(Segmented(ATTENDANCE, name="Aanwezigheid van Zoë"))
    for value, label in ATTENDANCE:
        said = QAccessible.queryAccessibleInterface(group.option(value))
        assert said.text(QAccessible.Text.Name) == label
        assert said.text(QAccessible.Text.Description) == "Aanwezigheid van Zoë"


def test_a_question_named_by_the_form_is_heard_too_with_its_hint(shown):
    group = Segmented(ATTENDANCE)
    row = shown(FieldRow("Spoor", group))
    row.show_hint("Kies wat het meest doet.")
    said = QAccessible.queryAccessibleInterface(group.focusProxy())
    assert said.text(QAccessible.Text.Description) == "Spoor. Kies wat het meest doet."

"""A list that opens is chosen from by typing and by arrows."""

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication

from ui.widgets.choice import Choice
from ui.widgets.fields import LineField

ORGANISATIONS = [
    (at, name)
    for at, name in enumerate(
        (
            "Politie",
            "Openbaar Ministerie",
            "Reclassering Nederland",
            "Veilig Thuis",
            "Wijkteam Oost",
            "Wijkteam West",
            "GGZ De Steiger",
            "Oeverwonen",
            "ROC Lindesluis",
            "Halt",
        )
    )
]


def test_a_long_list_is_searched_by_any_part_of_a_word(shown, edits, qtbot):
    field = shown(Choice(ORGANISATIONS), LineField())
    told = edits(field)
    qtbot.keyClicks(field.lineEdit(), "sluis")
    qtbot.keyClick(field.lineEdit(), Qt.Key.Key_Return)
    assert (field.value(), told) == (8, [8])


def test_what_matches_nothing_gives_way_to_the_last_choice(shown, edits, qtbot):
    field = shown(Choice(ORGANISATIONS), LineField())
    field.show_value(0)
    told = edits(field)
    field.lineEdit().selectAll()
    qtbot.keyClicks(field.lineEdit(), "brandweer")
    qtbot.keyClick(field.lineEdit(), Qt.Key.Key_Tab)
    assert (field.value(), field.currentText(), told) == (0, "Politie", [])


def test_who_is_brought_here_by_keyboard_types_over_what_was_chosen(shown, edits, qtbot):
    shown(LineField(), field := Choice(ORGANISATIONS))
    field.show_value(0)
    told = edits(field)
    field.setFocus(Qt.FocusReason.OtherFocusReason)
    qtbot.keyClicks(field.lineEdit(), "halt")
    qtbot.keyClick(field.lineEdit(), Qt.Key.Key_Return)
    assert (field.value(), told) == (9, [9])


def test_the_arrows_choose_from_a_closed_list_and_tell(shown, edits, qtbot):
    field = shown(Choice(ORGANISATIONS[:3]))
    field.show_value(0)
    told = edits(field)
    qtbot.keyClick(field, Qt.Key.Key_Down)
    assert (field.value(), told) == (1, [1])


def test_new_options_keep_the_choice_when_it_is_still_there(shown, edits):
    field = shown(Choice(ORGANISATIONS), LineField())
    field.show_value(3)
    told = edits(field)
    field.set_options(ORGANISATIONS[2:5])
    assert field.value() == 3
    field.set_options(ORGANISATIONS[:2])
    assert field.value() is None
    assert told == []


def test_a_label_that_is_too_long_ends_in_dots_and_is_told_whole_by_its_tip(shown, qtbot):
    whole = "Jeugdbescherming en jeugdreclassering De Brug & zonen"
    field, ending = (Choice([(1, label)], searchable=True) for label in (whole, ""))
    shown(LineField(), field, ending)
    for each in (field, ending):
        each.setFixedWidth(160)
    field.show_value(1)
    room = field.lineEdit().width() - 4
    dotted = field.fontMetrics().elidedText(whole, Qt.TextElideMode.ElideRight, room)
    assert dotted.endswith("…")
    ending.set_options([(1, dotted)])
    ending.show_value(1)
    assert field.lineEdit().grab().toImage() == ending.lineEdit().grab().toImage()
    line = field.lineEdit()
    QApplication.sendEvent(line, QHelpEvent(QEvent.Type.ToolTip, line.rect().center(), QPoint()))
    assert "De Brug &amp; zonen" in line.toolTip()

"""Parts under each other, as a layout of Qt would place them."""

from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from ui.widgets.labels import Label
from ui.widgets.stack import Stack


def stacked(shown, *parts):
    stack = Stack()
    for part in parts:
        stack.put(part)
    shown(stack)
    QApplication.processEvents()
    return stack


def test_parts_stand_under_each_other_at_full_width(shown):
    first, second = Label("een"), Label("twee")
    stack = stacked(shown, first, second)
    assert (first.y(), second.y()) == (0, first.height())
    assert first.width() == second.width() == stack.width()


def test_a_part_that_grows_moves_what_stands_below(shown, qtbot):
    first, second = Label("een", wrap=True), Label("twee")
    stacked(shown, first, second)
    before = second.y()
    first.setText("een lange tekst " * 40)
    qtbot.waitUntil(lambda: second.y() > before)
    assert second.y() == first.height()


def test_what_is_hidden_takes_no_room_until_it_is_shown(shown, qtbot):
    first, second = Label("een"), Label("twee")
    stack = stacked(shown, first, second)
    height = stack.heightForWidth(400)
    first.hide()
    qtbot.waitUntil(lambda: second.y() == 0)
    assert stack.heightForWidth(400) < height
    first.show()
    qtbot.waitUntil(lambda: second.y() > 0)


def test_what_was_hidden_on_purpose_stays_hidden_when_it_is_put_in(shown):
    notice = Label("later")
    notice.hide()
    stack = stacked(shown, Label("een"), notice)
    assert notice.isHidden()
    assert stack.parts()[1] is notice


def test_a_page_around_it_gives_it_the_room_it_needs(shown, qtbot):
    page = QWidget()
    column = QVBoxLayout(page)
    stack, below = Stack(), Label("eronder")
    column.addWidget(stack)
    column.addWidget(below)
    column.addStretch(1)
    shown(page)
    stack.put(Label("woorden die omslaan " * 30, wrap=True))
    qtbot.waitUntil(lambda: stack.height() > 30)
    assert stack.height() >= stack.heightForWidth(stack.width())
    assert below.y() >= stack.y() + stack.height()


def test_a_part_that_changed_while_nobody_looked_stands_right_when_shown(shown, qtbot):
    first, second = Label("een", wrap=True), Label("twee")
    stack = stacked(shown, first, second)
    stack.hide()
    first.setText("een lange tekst " * 40)
    stack.show()
    qtbot.waitUntil(lambda: second.y() == first.heightForWidth(stack.width()))

"""Parts under each other, as a layout of Qt would place them."""

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from ui.widgets.fields import LineField
from ui.widgets.labels import Label
from ui.widgets.stack import Stack
from ui.widgets.surfaces import Scroll, reveal


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
    assert stack.heightForWidth(stack.width()) == first.height() + second.height()


def test_what_opens_below_the_screen_and_takes_the_keyboard_comes_into_view(shown):
    stack = Stack()
    for number in range(40):
        stack.put(Label(f"regel {number}"))
    page = Scroll(stack)
    shown(page)
    field = LineField(name="Onderbouwing")
    stack.put(field)
    field.setFocus()
    QApplication.processEvents()
    assert page.viewport().rect().contains(field.mapTo(page.viewport(), field.rect().center()))


def test_a_part_is_revealed_whole_or_from_its_top_where_it_is_higher_than_the_area(shown):
    parts = [Label(f"regel {number}") for number in range(60)]
    stack = Stack()
    for part in parts:
        part.setFixedHeight(30)
        stack.put(part)
    page = Scroll(stack)
    shown(page)
    page.resize(300, 200)
    QApplication.processEvents()
    reveal(parts[40])
    assert page.viewport().rect().contains(QRect(parts[40].mapTo(page.viewport(), QPoint(0, 0)), parts[40].size()))
    parts[50].setFixedHeight(900)
    reveal(parts[50])
    assert 0 <= parts[50].mapTo(page.viewport(), QPoint(0, 0)).y() < 30

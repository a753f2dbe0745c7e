"""Tab goes as a page is read."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from ui import tab_order
from ui.dialogs.asking import AskingDialog
from ui.widgets.surfaces import Scroll


class Page(QWidget):
    """A window whose fields are made in another order than they are read."""

    def __init__(self) -> None:
        super().__init__()
        self.last, self.first = self.field("last"), self.field("first")
        self.column = QVBoxLayout()
        self.column.addWidget(self.first)
        whole = QVBoxLayout(self)
        whole.addLayout(self.column)
        whole.addWidget(self.last)

    def field(self, name: str) -> QLineEdit:
        field = QLineEdit(self)
        field.setObjectName(name)
        return field

    def put(self, part: QWidget) -> None:
        """Place something that came later."""
        self.column.addWidget(part)
        part.show()

    def focusNextPrevChild(self, next: bool) -> bool:
        return tab_order.move(self, forward=next) or super().focusNextPrevChild(next)


@pytest.fixture
def page(qtbot):
    made = Page()
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    made.first.setFocus()
    return made


def walked(steps: int, *, back: bool = False) -> list[str]:
    names = []
    for _ in range(steps):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Backtab if back else Qt.Key.Key_Tab)
        names.append(QApplication.focusWidget().objectName())
    return names


def test_a_field_that_came_later_is_reached_where_it_stands(page):
    page.put(page.field("later"))
    assert walked(3) == ["later", "last", "first"]


def test_shift_tab_goes_the_same_way_back(page):
    page.put(page.field("later"))
    assert walked(3, back=True) == ["last", "later", "first"]


def test_rows_inside_a_scroll_area_and_the_page_in_view_are_walked(page):
    inside, stack, row = QWidget(), QStackedWidget(), QHBoxLayout()
    row.addWidget(page.field("left"))
    row.addWidget(page.field("right"))
    inside.setLayout(row)
    stack.addWidget(page.field("in view"))
    stack.addWidget(page.field("not in view"))
    page.put(Scroll(inside))
    page.put(stack)
    assert walked(5) == ["left", "right", "in view", "last", "first"]


def test_what_is_disabled_hidden_or_only_clicked_is_passed_by(page):
    for name in ("disabled", "hidden", "clicked"):
        page.put(page.field(name))
    page.findChild(QLineEdit, "disabled").setEnabled(False)
    page.findChild(QLineEdit, "hidden").hide()
    page.findChild(QLineEdit, "clicked").setFocusPolicy(Qt.FocusPolicy.ClickFocus)
    assert walked(2) == ["last", "first"]


def test_a_dialog_is_walked_as_it_is_read(qtbot):
    dialog = AskingDialog()
    qtbot.addWidget(dialog)
    below, above = QLineEdit(), QLineEdit()
    for place, field in ((0, below), (0, above)):
        field.setObjectName("above" if field is above else "below")
        dialog.body.insertWidget(place, field)
    with qtbot.waitActive(dialog):
        dialog.show()
        dialog.activateWindow()
    above.setFocus()
    assert walked(1) == ["below"]
    assert walked(1, back=True) == ["above"]

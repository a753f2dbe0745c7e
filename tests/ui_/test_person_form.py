"""The form of a person."""

from datetime import date

from PySide6.QtCore import Qt

from ui.forms.person import PersonForm


def test_a_birthday_without_a_year_is_one_that_has_been(shown, qtbot):
    form = shown(PersonForm())
    qtbot.keyClicks(form.born_on.line, "31-12")
    qtbot.keyClick(form.born_on.line, Qt.Key.Key_Return)
    born_on = form.born_on.value()
    assert (born_on.day, born_on.month) == (31, 12)
    assert born_on <= date.today()

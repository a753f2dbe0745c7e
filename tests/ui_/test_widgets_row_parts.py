"""Rows that are shown again: what says the same stays, and only the rest is made."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from ui.widgets.labels import Label
from ui.widgets.rows import RowList, RowPart
from ui.widgets.spoken import spoken
from ui.widgets.surfaces import Band


class Board:
    """A list that notes which of its rows were made."""

    def __init__(self, rows: RowList) -> None:
        self.rows, self.made = rows, []

    def show(self, *texts: str, field: bool = False) -> list[str]:
        """Show rows such as "1 Huisbezoek", keyed by their number; answers with the texts for which one was made."""
        self.made = []
        self.rows.show_parts(RowPart(text[0], text, lambda text=text: self._make(text, field)) for text in texts)
        return self.made

    def _make(self, text: str, field: bool) -> QWidget:
        self.made.append(text)
        return QLineEdit(text) if field else Label(text)

    def read(self) -> list[str]:
        """What stands on the screen, from top to bottom."""
        parts = sorted((part for part in self.rows.parts() if part.isVisible()), key=lambda part: part.y())
        return [spoken(part) for part in parts]


@pytest.fixture
def board(shown):
    return Board(shown(RowList("Acties")))


def test_only_what_says_something_new_is_made(board):
    assert board.show("1 Huisbezoek", "2 Bellen") == ["1 Huisbezoek", "2 Bellen"]
    assert board.show("1 Huisbezoek", "2 Morgen bellen", "3 Brief") == ["2 Morgen bellen", "3 Brief"]
    assert board.read() == ["1 Huisbezoek", "2 Morgen bellen", "3 Brief"]


def test_rows_take_their_new_order_and_what_is_gone_goes(board):
    board.show("1 Huisbezoek", "2 Bellen", "3 Brief")
    assert board.show("3 Brief", "1 Huisbezoek") == []
    assert board.read() == ["3 Brief", "1 Huisbezoek"]
    assert board.rows.keys() == ("3", "1")


def test_a_row_that_says_something_else_keeps_its_choice_and_the_keyboard(board, qtbot, heard):
    board.show("1 Huisbezoek", "2 Bellen")
    board.rows.focus_row("2")
    chosen = heard(board.rows.row_chosen)
    board.show("1 Huisbezoek", "2 Morgen bellen")
    focused = QApplication.focusWidget()
    assert (board.rows.selected(), focused.accessibleName(), chosen) == ("2", "2 Morgen bellen", [])
    qtbot.keyClick(focused, Qt.Key.Key_Up)
    assert chosen == ["1"]


def test_the_keyboard_in_a_row_goes_to_that_row_when_what_is_in_it_is_made_anew(board):
    board.show("1 Huisbezoek", "2 Bellen", field=True)
    board.rows.content("2").setFocus()
    board.show("1 Huisbezoek", "2 Morgen bellen", field=True)
    assert QApplication.focusWidget() is board.rows.content("2").parentWidget()


def test_somebody_who_types_in_a_row_is_not_disturbed_by_another(board, qtbot):
    board.show("1 Huisbezoek", "2 Bellen", field=True)
    field = board.rows.content("2")
    field.setFocus()
    board.show("0 Eerst", "1 Ander bezoek", "2 Bellen", field=True)
    qtbot.keyClicks(field, "!")
    assert (QApplication.focusWidget(), field.text()) == (field, "2 Bellen!")


def test_when_the_row_with_the_keyboard_goes_the_keyboard_stays_in_the_list(board):
    board.show("1 Huisbezoek", "2 Bellen")
    board.rows.focus_row("2")
    board.show("1 Huisbezoek")
    assert board.rows.isAncestorOf(QApplication.focusWidget())
    assert board.rows.selected() == "1"


def test_a_row_makes_room_when_what_it_says_grows(board, qtbot):
    board.show("1 Kort", "2 Bellen")
    before = board.rows.content("2").parentWidget().y()
    long = "1 " + "Een huisbezoek met de wijkagent en het wijkteam. " * 8
    board.rows.show_parts(
        RowPart(text[0], text, lambda text=text: Label(text, wrap=True)) for text in (long, "2 Bellen")
    )
    qtbot.waitUntil(lambda: board.rows.content("2").parentWidget().y() > before + 20)


def test_a_band_between_rows_is_no_row(board):
    band = RowPart("band", "Politie", lambda: Band("Politie"), is_row=False)
    board.rows.show_parts([band, RowPart(1, "Bellen", lambda: Label("Bellen"))])
    assert board.rows.keys() == (1,)
    assert len(board.rows.parts()) == 2

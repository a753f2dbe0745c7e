"""A painted row shows, measures and says what rows of labels would."""

import pytest
from PySide6.QtCore import QEvent, QPoint, QRect
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip

from ui.widgets.painted_row import FIT, Cell, PaintedRow
from ui.widgets.rows import RowList

LONG = "Zienswijze tegen de voorgenomen sluiting samen met Harrie opstellen en indienen"


def row(shown, *cells, width=600, **options):
    made = PaintedRow(cells, **options)
    shown(made)
    made.resize(width, made.heightForWidth(width) if made.hasHeightForWidth() else made.sizeHint().height())
    return made


def painted(widget, area: QRect) -> bool:
    """Whether anything stands in *area*: more than one colour."""
    image = widget.grab(area).toImage()
    return len({image.pixel(x, y) for x in range(image.width()) for y in range(image.height())}) > 1


def tip_at(widget, at: QPoint) -> str:
    QToolTip.hideText()
    QApplication.sendEvent(widget, QHelpEvent(QEvent.Type.ToolTip, at, widget.mapToGlobal(at)))
    return QToolTip.text()


def test_it_says_all_cells_in_their_order(shown):
    made = row(shown, Cell(text="A37", width=34), Cell(width=16, icon="shield", spoken="Bescherming"), Cell(text=LONG))
    assert made.spoken() == f"A37, Bescherming, {LONG}"


def test_a_list_reads_a_painted_row_to_a_screen_reader(shown):
    rows = RowList("Acties")
    shown(rows)
    said = rows.add_row(1, PaintedRow((Cell(text="A37", width=34), Cell(text="Huisbezoek", below="Politie"))))
    assert said.accessibleName() == "A37, Huisbezoek, Politie"


def test_text_that_wraps_makes_the_row_higher_where_it_is_narrow(shown):
    made = row(shown, Cell(text=LONG, wraps=True))
    assert made.heightForWidth(200) > made.heightForWidth(1000)
    assert made.heightForWidth(1000) == PaintedRow((Cell(text="A"),)).sizeHint().height()


def test_one_very_long_word_is_broken_rather_than_cut(shown):
    made = row(shown, Cell(text="x" * 200, wraps=True), width=300)
    assert made.heightForWidth(300) > 2 * made.heightForWidth(5000)


def test_lines_the_user_typed_stay_lines(shown):
    made = row(shown, Cell(text="een\ntwee\ndrie", wraps=True))
    assert made.heightForWidth(600) > 2 * PaintedRow((Cell(text="een"),)).sizeHint().height()


def test_words_that_do_not_fit_are_whole_in_a_tool_tip_and_never_read_as_markup(shown):
    made = row(shown, Cell(text=f"<b>{LONG}</b>"), Cell(text="kort"), width=300)
    assert tip_at(made, QPoint(10, 10)) == f"<span>&lt;b&gt;{LONG}&lt;/b&gt;</span>"
    assert tip_at(made, QPoint(290, 10)) in ("", "<span></span>")


def test_an_icon_alone_is_explained_in_a_tool_tip(shown):
    made = row(shown, Cell(width=16, icon="octagon", spoken="Grenzen stellen"), Cell(text="Verbod"))
    assert tip_at(made, QPoint(8, 10)) == "<span>Grenzen stellen</span>"


@pytest.mark.parametrize("at_right", [False, True])
def test_words_stand_at_the_side_they_are_meant_for(shown, at_right):
    made = row(shown, Cell(text="di 1-12", at_right=at_right), width=400)
    left, right = QRect(0, 0, 150, made.height()), QRect(250, 0, 150, made.height())
    assert (painted(made, left), painted(made, right)) == (not at_right, at_right)


def test_a_cell_that_fits_its_words_takes_no_more_and_cuts_nothing(shown):
    made = row(shown, Cell(text="Doel"), Cell(text="Sociaal netwerk", below="2 van 3 gereed", width=FIT))
    area = made.area(1)
    assert 40 < area.width() < 150
    assert tip_at(made, area.center()) in ("", "<span></span>")


def test_other_cells_take_the_place_of_the_first(shown):
    made = row(shown, Cell(text="Open"))
    made.show_cells((Cell(text="Gereed", below="op tijd"),))
    assert made.spoken() == "Gereed, op tijd"
    assert made.sizeHint().height() > PaintedRow((Cell(text="Open"),)).sizeHint().height()

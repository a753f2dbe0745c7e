"""The preview shows the real pages of a document for its reader, and they can be printed."""

from datetime import date
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtPrintSupport import QPrintDialog, QPrinter

from exports.kinds import DocumentFormat, DocumentKind
from exports.page_pictures import page_picture
from tests.pages.typing import choose, press, type_into
from ui.dialogs.citizen_check import CitizenCheckDialog
from ui.dialogs.export.printing import paper

MINUTES, PLAN, CARD, CITIZEN = (
    DocumentKind.MINUTES,
    DocumentKind.PLAN,
    DocumentKind.PARTNER_CARD,
    DocumentKind.CITIZEN,
)


@pytest.fixture
def page(exporting, harrie):
    page = exporting(harrie)
    page.see()
    return page


def test_the_first_page_is_shown_with_how_many_there_are_and_its_words_for_a_screen_reader(page):
    assert page.preview.pages > 1
    assert page.preview.number.text() == f"Pagina 1 van {page.preview.pages}"
    assert page.preview.view.page.accessibleName() == page.preview.number.text()
    assert "Verslag" in page.page()
    assert page.preview.view.page.has_page()


def test_page_down_and_up_turn_the_pages_and_stop_at_the_ends(page):
    last = page.preview.pages
    page.turn_to(Qt.Key.Key_PageDown, f"Pagina {last} van {last}")
    assert not page.preview.on.isEnabled()
    page.turn_to(Qt.Key.Key_PageUp, f"Pagina 1 van {last}")
    assert not page.preview.back.isEnabled()
    assert page.preview.on.isEnabled()


def test_the_preview_offers_every_copy_and_shows_the_one_that_is_chosen(page, harrie):
    page.tick(MINUTES, CARD)
    page.tick_readers("politie", "om")
    police, prosecutor = (harrie.organisation(key).name for key in ("politie", "om"))
    assert page.copies() == [
        "Verslag · 2 organisaties",
        f"Actiekaart per partner · {police}",
        f"Actiekaart per partner · {prosecutor}",
    ]
    choose(page.preview.copies, f"Actiekaart per partner · {prosecutor}")
    assert prosecutor in page.see()
    choose(page.preview.copies, f"Actiekaart per partner · {police}")
    seen = page.see()
    assert police in seen
    assert prosecutor not in seen


def test_nothing_ticked_says_what_to_do(page):
    page.tick()
    page.see()
    assert "Vink een document aan om hier de pagina’s te zien." in page.words()
    assert not page.preview.view.isVisible()


def test_a_reader_without_whom_nothing_may_be_made_is_told_in_the_preview(page):
    page.click("Niemand")
    page.see()
    assert "Vink aan voor wie" in page.preview.why_not.text()


def test_the_preview_is_in_the_language_of_the_document(page):
    page.click("English")
    assert "Minutes" in page.see()


def test_nothing_that_is_looked_at_is_written_or_recorded(page, services, harrie):
    page.tick(MINUTES, PLAN, CITIZEN)
    page.see()
    assert page.files(page.folder) == []
    assert services.cases.get(harrie.id).disclosures == harrie.disclosures


def test_the_whole_page_fits_when_asked(page, qtbot):
    wide = page.preview.view.across()
    page.click("Hele pagina")
    assert page.preview.view.across() < wide
    room = page.preview.view.viewport().height()
    qtbot.waitUntil(lambda: page.preview.view.page.height() <= room, timeout=5_000)


def test_what_is_printed_is_the_document_in_view_and_stands_in_the_register(page, services, harrie, qtbot, tmp_path):
    page.tick(CARD)
    page.tick_readers("politie")
    page.see()
    printer = paper()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "afdruk.pdf"))
    dialog = page.dialog
    with qtbot.waitSignal(dialog.paper.ended, timeout=30_000) as ended:
        dialog.print_on(printer)
    assert ended.args == [True]
    printed = (tmp_path / "afdruk.pdf").read_bytes()
    seen = [picture(page.preview.pdf, place) for place in range(page.preview.pages)]
    on_paper = [picture(printed, place) for place in range(len(seen))]
    assert page_picture(printed, 0, 60).pages == len(seen)
    assert [max(range(len(seen)), key=partial(likeness, one, seen)) for one in on_paper] == list(range(len(seen)))
    assert all(likeness(one, seen, place) > 0.98 for place, one in enumerate(on_paper))
    (kept,) = services.cases.get(harrie.id).disclosures[len(harrie.disclosures) :]
    assert (kept.to, kept.on, kept.document) == ("politie", date.today(), "actiekaart")
    assert "(afgedrukt)" in kept.what
    assert "Naar de printer gestuurd" in page.notice()


def picture(pdf: bytes, place: int) -> QImage:
    """A page, small and grey: what is left of it is its layout."""
    drawn = page_picture(pdf, place, 800)
    image = QImage(drawn.pixels, drawn.width, drawn.height, drawn.stride, QImage.Format.Format_RGB32)
    smooth = Qt.TransformationMode.SmoothTransformation
    return image.scaled(50, 70, mode=smooth).convertToFormat(QImage.Format.Format_Grayscale8)


def likeness(one: QImage, pages: list[QImage], place: int) -> float:
    """1 for the same page; less, the more ink stands elsewhere."""
    spots = [(x, y) for x in range(50) for y in range(70)]
    apart = [abs(one.pixelColor(*spot).value() - pages[place].pixelColor(*spot).value()) for spot in spots]
    return 1 - sum(apart) / len(apart) / 255


def test_a_printer_is_no_way_to_a_file_outside_the_register(page, qtbot):
    page.dialog.printer.click()
    qtbot.waitUntil(lambda: page.dialog.findChild(QPrintDialog) is not None)
    asked = page.dialog.findChild(QPrintDialog)
    assert not asked.testOption(QPrintDialog.PrintDialogOption.PrintToFile)
    asked.reject()


def test_the_queue_of_the_printer_shows_no_name():
    assert paper().docName() == "caseconf"


def test_a_printer_that_takes_nothing_is_told_and_nothing_is_recorded(page, services, harrie, qtbot, tmp_path):
    printer = paper()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "weg" / "afdruk.pdf"))
    with qtbot.waitSignal(page.dialog.paper.refused):
        page.dialog.print_on(printer)
    assert "Er is niets afgedrukt" in page.notice()
    assert services.cases.get(harrie.id).disclosures == harrie.disclosures
    assert not page.dialog.paper.is_busy


def test_what_changes_no_page_leaves_the_page_in_view(page, heard):
    shown = heard(page.preview.shown)
    page.press_tick(page.form.seal.choice.option(True))
    page.tick_forms(DocumentFormat.DOCX)
    assert not page.preview.is_busy
    assert shown == []


def test_a_page_that_is_made_anew_stays_white_paper_meanwhile(page):
    sheet = page.preview.view.page
    sheet.fade()
    drawn = sheet.grab().toImage()
    middle = drawn.pixelColor(drawn.width() // 2, drawn.height() - 20)
    assert middle.lightness() > 240


def test_the_page_can_be_read_with_the_arrow_keys(page):
    page.preview.view.page.setFocus()
    before = page.preview.view.verticalScrollBar().value()
    press(page.preview.view.page, Qt.Key.Key_Down)
    assert page.preview.view.verticalScrollBar().value() > before


def test_the_page_stays_where_it_is_when_the_keyboard_comes_to_it(page):
    page.preview.whole.setFocus()
    press(page.preview.whole, Qt.Key.Key_Tab)
    assert page.preview.view.page.hasFocus()
    assert page.preview.view.verticalScrollBar().value() == 0
    press(page.preview.view.page, Qt.Key.Key_Tab)
    assert page.preview.view.verticalScrollBar().value() == 0


def test_another_document_begins_at_the_top_of_its_first_page(page):
    press(page.preview.view.page, Qt.Key.Key_Down)
    page.tick(PLAN)
    assert "PGA-plan van aanpak" in page.see()
    assert page.preview.view.verticalScrollBar().value() == 0
    page.turn_to(Qt.Key.Key_PageDown, f"Pagina 2 van {page.preview.pages}")
    page.tick(MINUTES)
    page.see()
    assert page.preview.number.text() == f"Pagina 1 van {page.preview.pages}"


def test_the_same_document_stays_where_it_was_when_another_reader_is_ticked_off(page, harrie):
    press(page.preview.view.page, Qt.Key.Key_Down)
    before = page.preview.view.verticalScrollBar().value()
    page.tick(MINUTES)
    page.tick_readers("politie", "om")
    page.see()
    assert page.preview.view.verticalScrollBar().value() == before > 0


def test_the_text_for_a_person_can_be_checked_and_the_preview_follows(page, qtbot):
    assert not page.dialog.check_text.isVisible()
    page.tick(CITIZEN)
    page.tick_people("harrie")
    row_text = "Uw schulden"
    page.click("Tekst nakijken…")
    check = page.dialog.findChild(CitizenCheckDialog)
    qtbot.waitUntil(check.isActiveWindow)
    row = next(one for one in check.rows.values() if one.tick.value())
    type_into(row.text, row_text, clear=True)
    check.done(0)
    assert row_text in page.see()

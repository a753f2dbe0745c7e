"""The recovery key: shown and printed once, left when it is put away, and nowhere else."""

import subprocess

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter
from PySide6.QtPrintSupport import QPrinter

from models.vault import Vault
from tests.pages.typing import click
from tests.ui_.team import NEW
from tests.vaults import CHAIR, CHEAP
from ui.dialogs.export.printing import paper


def shown_key(dialog):
    return "-".join("-".join(line.text().split()) for line in dialog.view.groups)


@pytest.fixture
def with_key(people, qtbot):
    dialog = people.press("Herstelsleutel maken…")
    click(dialog.button)
    qtbot.waitUntil(lambda: dialog.view is not None)
    return dialog


def test_the_key_that_is_shown_opens_the_vault_for_a_chair(with_key, people, team):
    key = shown_key(with_key)
    people.window.lock()
    with Vault.recover(team, key.lower(), CHAIR, NEW, cost=CHEAP) as vault:
        assert vault.person == CHAIR


def test_the_key_is_left_only_once_it_is_ticked_as_put_away(with_key, people, qtbot):
    click(with_key.button)
    assert with_key.isVisible()
    assert "De sleutel staat alleen hier" in with_key.notice.words()
    with_key.reject()
    assert with_key.isVisible()
    click(with_key.view.put_away)
    people.do(with_key)
    qtbot.waitUntil(lambda: "Gemaakt op" in people.words())


def test_a_key_that_is_in_the_safe_is_not_replaced_by_a_space_too_many(with_key, people):
    click(with_key.view.put_away)
    people.do(with_key)
    dialog = people.press("Nieuwe herstelsleutel maken…")
    assert dialog.away.hasFocus()


def test_a_key_that_was_left_is_gone_from_the_screen(with_key, people):
    view = with_key.view
    click(view.put_away)
    people.do(with_key)
    assert [label.text() for label in view.groups] == ["", ""]


def test_a_lock_takes_the_key_off_the_screen_without_asking(with_key, people):
    view = with_key.view
    people.window.lock()
    assert not with_key.isVisible()
    assert [label.text() for label in view.groups] == ["", ""]


def test_the_key_goes_neither_to_the_clipboard_nor_into_a_file(with_key, team, tmp_path):
    key = shown_key(with_key)
    assert key not in QGuiApplication.clipboard().text()
    spellings = [key.encode(), key.replace("-", "").encode(), key.replace("-", "  ").encode()]
    for file in [one for one in tmp_path.rglob("*") if one.is_file()]:
        assert not any(spelling in file.read_bytes() for spelling in spellings)
    selectable = Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
    assert not any(line.textInteractionFlags() & selectable for line in with_key.view.groups)


def test_the_printed_page_holds_the_key_and_says_what_it_is(with_key, tmp_path):
    printer = paper()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "blad.pdf"))
    assert with_key.view.print_on(printer)
    words = subprocess.run(["pdftotext", "-layout", tmp_path / "blad.pdf", "-"], capture_output=True, text=True)
    printed = "".join(words.stdout.split())  # letters stand wide apart there
    assert shown_key(with_key).replace("-", "") in printed
    assert "Herstelsleutel van de kluis ‘PGA-team’" in words.stdout
    assert "GEHEIM" in words.stdout


def test_everything_on_the_page_stays_within_its_margins(with_key, qtbot):
    sheet = QImage(840, 1188, QImage.Format.Format_RGB32)
    sheet.fill(QColor("white"))
    painter = QPainter(sheet)
    with_key.view._sheet.paint(painter, QRectF(sheet.rect()))
    painter.end()
    inked = [(x, y) for x in range(0, 840, 2) for y in range(0, 1188, 2) if sheet.pixelColor(x, y) != QColor("white")]
    assert inked
    assert min(x for x, _ in inked) >= 80
    assert max(x for x, _ in inked) <= 760
    assert max(y for _, y in inked) <= 1100


def test_a_printer_that_takes_nothing_is_told_and_the_key_stays(with_key, tmp_path):
    printer = paper()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "geen map" / "blad.pdf"))
    assert not with_key.view.print_on(printer)
    assert "De sleutel is niet afgedrukt" in with_key.view.notice.words()
    assert len(shown_key(with_key)) == 41


# who decides

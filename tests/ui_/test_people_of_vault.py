"""Who opens the vault, in which role and with which keys: what the chair decides, and everybody for themselves."""

import shutil
import subprocess
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit

from caseconf.memory import KeptSettings
from models.keeping_kinds import VaultRole
from models.problems import Problem
from models.vault import Vault
from tests.pages.typing import choose, click, press, type_into
from tests.pages.vault_people import PeoplePage
from tests.vaults import CHAIR, CHEAP, PASSPHRASE, answers
from ui.dialogs.export.printing import paper
from ui.unlocking import over
from ui.window import Window

READER, SECRETARY = "Łukasz Zieliński", "Anouk Verstraten"
OF_THE_FIRST_RELEASE = Path(__file__).parents[1] / "resources" / "vaults" / "version-1"
GREEN, BLUE, NEW = "zes groene stoelen", "zeven blauwe kasten", "acht paarse ladders"


@pytest.fixture
def folder(folder):
    with Vault.open(folder, CHAIR, PASSPHRASE) as vault:
        vault.add_person(READER, VaultRole.READER, GREEN, cost=CHEAP)
        vault.add_person(SECRETARY, VaultRole.SECRETARY, BLUE, cost=CHEAP)
    return folder


@pytest.fixture
def inside(qtbot, qapp, folder, tmp_path):
    """Opens the window for somebody, at the tab with the people: `inside(person, passphrase)`."""
    opened = []

    def enter(person, passphrase, *, read_only=False):
        window = Window(KeptSettings(tmp_path / "settings.json"), "0.1.0")
        qtbot.addWidget(window)
        window.resize(1280, 720)
        window.show()
        window.enter(over(Vault.open(folder, person, passphrase, read_only=read_only)))
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        opened.append(window)
        return PeoplePage(qtbot, window)

    yield enter
    for window in opened:
        window.lock()


@pytest.fixture
def page(inside):
    return inside(CHAIR, PASSPHRASE)


def opens(folder, person, passphrase):
    with Vault.open(folder, person, passphrase, read_only=True) as vault:
        return vault.role


def test_everybody_with_a_key_is_listed_with_their_role(page):
    assert page.names() == [CHAIR, READER, SECRETARY]
    assert page.part.rows.content(READER).parentWidget().accessibleName().startswith(f"{READER}, lezer · sinds ")
    assert page.part.rows.selected() == CHAIR


def test_the_chair_adds_somebody_who_can_then_open_the_vault(page, folder, qtbot):
    dialog = page.press("Iemand toevoegen…")
    type_into(dialog.name, "Piet de Vries")
    choose(dialog.role, "lezer")
    page.type_new(dialog, NEW)
    page.do(dialog)
    qtbot.waitUntil(lambda: "Piet de Vries" in page.names())
    assert page.part.rows.selected() == "Piet de Vries"
    assert "Piet de Vries kan deze kluis vanaf nu openen" in page.told()
    assert opens(folder, "Piet de Vries", NEW) is VaultRole.READER


def test_a_name_that_is_there_already_is_refused_beside_it_and_nothing_typed_is_lost(page, qtbot):
    dialog = page.press("Iemand toevoegen…")
    type_into(dialog.name, READER.upper())
    page.type_new(dialog, NEW)
    click(dialog.button)
    qtbot.waitUntil(lambda: dialog._name.error() != "")
    assert dialog.secret.value() == NEW
    assert page.names() == [CHAIR, READER, SECRETARY]


def test_a_passphrase_made_of_the_name_is_refused_with_the_reason(page):
    dialog = page.press("Iemand toevoegen…")
    type_into(dialog.name, "Piet de Vries")
    page.type_new(dialog, "Piet de Vries")
    click(dialog.button)
    assert dialog.secret.rows["passphrase"].error() != ""
    assert "Piet de Vries" not in page.names()


def test_another_role_counts_from_the_next_unlocking(page, folder, qtbot):
    page.choose(READER)
    dialog = page.press("Andere rol…")
    choose(dialog.role, "secretaris")
    page.do(dialog)
    qtbot.waitUntil(lambda: f"{READER} is vanaf nu secretaris" in page.told())
    assert opens(folder, READER, GREEN) is VaultRole.SECRETARY


def test_the_chair_gives_a_new_passphrase_to_who_forgot_theirs(page, folder, qtbot):
    page.choose(SECRETARY)
    dialog = page.press("Nieuwe wachtzin geven…")
    page.type_new(dialog, NEW)
    page.do(dialog)
    qtbot.waitUntil(lambda: "nieuwe wachtzin" in page.told())
    assert opens(folder, SECRETARY, NEW) is VaultRole.SECRETARY
    with answers(Problem.WRONG_PASSPHRASE):
        opens(folder, SECRETARY, BLUE)


def test_somebody_who_is_removed_cannot_open_it_any_more(page, folder, qtbot):
    page.choose(SECRETARY)
    dialog = page.press("Verwijderen…")
    click(dialog.renew)
    page.do(dialog)
    qtbot.waitUntil(lambda: SECRETARY not in page.names())
    assert f"{SECRETARY} kan deze kluis niet meer openen" in page.told()
    with answers(Problem.UNKNOWN_PERSON):
        opens(folder, SECRETARY, BLUE)


def test_removing_somebody_goes_on_to_renewing_the_key_unless_that_is_unticked(page, qtbot):
    page.choose(SECRETARY)
    dialog = page.press("Verwijderen…")
    page.do(dialog)
    qtbot.waitUntil(lambda: page.dialog() is not None)
    assert page.dialog().windowTitle() == "De sleutel van de kluis vernieuwen"


def test_renewing_the_key_leaves_everybody_their_passphrase(page, folder, qtbot):
    before = page.part.given.unlocked.vault.database
    dialog = page.press("Sleutel vernieuwen…")
    page.do(dialog)
    qtbot.waitUntil(lambda: "De sleutel van de kluis is vernieuwd" in page.told())
    assert page.part.given.unlocked.vault.database != before
    assert not before.exists()
    assert opens(folder, CHAIR, PASSPHRASE) is VaultRole.CHAIR
    assert opens(folder, READER, GREEN) is VaultRole.READER


def test_renewing_can_be_stopped_and_then_nothing_has_changed(page, folder, qtbot):
    before, hold = page.part.given.unlocked.vault.database, Event()
    page.part.given.errands.run("wachten", lambda _: hold.wait(), lambda _: None)  # the renewal comes after this
    dialog = page.press("Sleutel vernieuwen…")
    click(dialog.button)
    assert dialog.away.text() == "Stoppen"
    press(dialog, Qt.Key.Key_Escape)
    hold.set()
    qtbot.waitUntil(lambda: "Gestopt" in dialog.notice.words())
    assert page.part.given.unlocked.vault.database == before
    assert opens(folder, READER, GREEN) is VaultRole.READER
    press(dialog, Qt.Key.Key_Escape)
    assert page.dialog() is None


def test_who_would_lose_access_is_named_before_the_key_is_renewed(inside, folder, qtbot):
    shutil.rmtree(folder)
    shutil.copytree(OF_THE_FIRST_RELEASE, folder)
    page = inside(CHAIR, PASSPHRASE)
    assert "Nog niet langs geweest: Anouk de Wit, Łukasz Zieliński" in page.words()
    assert "nog niet langs geweest" in page.part.rows.content(READER).parentWidget().accessibleName()
    dialog = page.press("Sleutel vernieuwen…")
    click(dialog.button)
    assert "Niet iedereen kan er daarna nog in" in dialog.notice.words()
    assert dialog.sure.hasFocus()
    click(dialog.sure)
    page.do(dialog)
    qtbot.waitUntil(lambda: page.names() == [CHAIR])


def test_one_cannot_remove_oneself_and_is_told_who_can(page):
    page.choose(CHAIR)
    assert {"Verwijderen…", "Andere rol…"}.isdisjoint(page.buttons())
    assert "Een andere voorzitter wijzigt uw rol of verwijdert u." in page.words()


# one's own passphrase


def test_ones_own_passphrase_needs_the_one_of_now(page, folder, qtbot):
    page.choose(CHAIR)
    dialog = page.press("Uw wachtzin wijzigen…")
    type_into(dialog.current, "dit is hem niet")
    page.type_new(dialog, NEW)
    click(dialog.button)
    qtbot.waitUntil(lambda: dialog._current.error() != "")
    assert dialog.current.selectedText() == "dit is hem niet"
    assert opens(folder, CHAIR, PASSPHRASE) is VaultRole.CHAIR


def test_everybody_changes_their_own_passphrase_a_reader_too(inside, folder, qtbot):
    page = inside(READER, GREEN, read_only=True)
    dialog = page.press("Uw wachtzin wijzigen…")
    type_into(dialog.current, GREEN)
    page.type_new(dialog, NEW)
    page.do(dialog)
    qtbot.waitUntil(lambda: "Uw wachtzin is gewijzigd" in page.told())
    assert opens(folder, READER, NEW) is VaultRole.READER


def test_two_different_passphrases_are_refused_beside_the_second(page):
    page.choose(SECRETARY)
    dialog = page.press("Nieuwe wachtzin geven…")
    page.type_new(dialog, NEW, "acht paarse stoelen")
    click(dialog.button)
    assert dialog.secret.rows["again"].error() == "De twee wachtzinnen zijn niet gelijk."
    assert page.dialog() is dialog


# the recovery key


def shown_key(dialog):
    return "-".join("-".join(line.text().split()) for line in dialog.view.groups)


@pytest.fixture
def with_key(page, qtbot):
    dialog = page.press("Herstelsleutel maken…")
    click(dialog.button)
    qtbot.waitUntil(lambda: dialog.view is not None)
    return dialog


def test_the_key_that_is_shown_opens_the_vault_for_a_chair(with_key, page, folder):
    key = shown_key(with_key)
    page.window.lock()
    with Vault.recover(folder, key.lower(), CHAIR, NEW, cost=CHEAP) as vault:
        assert vault.person == CHAIR


def test_the_key_is_left_only_once_it_is_ticked_as_put_away(with_key, page, qtbot):
    click(with_key.button)
    assert with_key.isVisible()
    assert "De sleutel staat alleen hier" in with_key.notice.words()
    with_key.reject()
    assert with_key.isVisible()
    click(with_key.view.put_away)
    page.do(with_key)
    qtbot.waitUntil(lambda: "Gemaakt op" in page.words())


def test_a_key_that_is_in_the_safe_is_not_replaced_by_a_space_too_many(with_key, page):
    click(with_key.view.put_away)
    page.do(with_key)
    dialog = page.press("Nieuwe herstelsleutel maken…")
    assert dialog.away.hasFocus()


def test_a_key_that_was_left_is_gone_from_the_screen(with_key, page):
    view = with_key.view
    click(view.put_away)
    page.do(with_key)
    assert [label.text() for label in view.groups] == ["", ""]


def test_a_lock_takes_the_key_off_the_screen_without_asking(with_key, page):
    view = with_key.view
    page.window.lock()
    assert not with_key.isVisible()
    assert [label.text() for label in view.groups] == ["", ""]


def test_the_key_goes_neither_to_the_clipboard_nor_into_a_file(with_key, folder, tmp_path):
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
    page = QImage(840, 1188, QImage.Format.Format_RGB32)
    page.fill(QColor("white"))
    painter = QPainter(page)
    with_key.view._sheet.paint(painter, QRectF(page.rect()))
    painter.end()
    inked = [(x, y) for x in range(0, 840, 2) for y in range(0, 1188, 2) if page.pixelColor(x, y) != QColor("white")]
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


@pytest.mark.parametrize(("person", "passphrase"), [(READER, GREEN), (SECRETARY, BLUE)])
def test_who_is_no_chair_sees_the_list_and_why_nothing_else_can_be_done(inside, person, passphrase):
    page = inside(person, passphrase)
    assert page.names() == [CHAIR, READER, SECRETARY]
    for name in page.names():
        page.choose(name)
        assert page.buttons() == ({"Uw wachtzin wijzigen…"} if name == person else set())
    assert "Alleen de voorzitter beslist over mensen en sleutels." in page.words()


def test_a_chair_who_reads_along_is_told_why_nothing_can_be_changed(inside):
    page = inside(CHAIR, PASSPHRASE, read_only=True)
    assert page.buttons() == {"Uw wachtzin wijzigen…"}
    assert "De kluis is alleen om te lezen geopend" in page.words()


# for everybody


def test_every_control_of_the_tab_and_its_dialogs_has_a_name(page, qtbot):
    page.choose(SECRETARY)
    assert unnamed(page.part) == []
    for text in ("Iemand toevoegen…", "Andere rol…", "Nieuwe wachtzin geven…", "Verwijderen…", "Sleutel vernieuwen…"):
        dialog = page.press(text)
        assert unnamed(dialog) == []
        dialog.reject()
        qtbot.waitUntil(lambda: page.dialog() is None)


def unnamed(part):
    parts = part.findChildren(QAbstractButton) + part.findChildren(QComboBox) + part.findChildren(QLineEdit)
    return [one for one in parts if one.isVisible() and not one.accessibleName() and not getattr(one, "text", str)()]

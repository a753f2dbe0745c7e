"""Making documents: with a password, over what is there already, cancelled half-way, and into folders that refuse."""

import pikepdf
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from sqlalchemy import text

from exports.kinds import DocumentFormat, DocumentKind
from tests.pages.typing import press, type_into

MINUTES, PLAN, ACTIONS = DocumentKind.MINUTES, DocumentKind.PLAN, DocumentKind.ACTION_LIST
PDF, DOCX, ODT = DocumentFormat.PDF, DocumentFormat.DOCX, DocumentFormat.ODT
PASSWORD = "drie groene vliegers"


@pytest.fixture
def page(exporting, harrie):
    """The dialog with only the minutes as PDF ticked."""
    page = exporting(harrie)
    page.tick(MINUTES)
    page.tick_forms(PDF)
    return page


def test_how_many_files_for_how_many_is_told_before_they_are_made(page):
    listed = len([one for one in page.form.whom.checks.values() if one.value()])
    page.tick_forms(PDF, DOCX)
    assert page.dialog.extent.text() == f"2 bestanden · {listed} ontvangers"
    page.click("Voor ieder een eigen")
    assert page.dialog.extent.text() == f"{2 * listed} bestanden · {listed} ontvangers"
    page.tick()
    assert page.dialog.extent.text() == ""


def test_without_a_password_a_pdf_is_in_the_form_for_the_archive(page):
    page.make()
    with pikepdf.open(page.dialog.written[0]) as pdf:
        assert not pdf.is_encrypted
        assert pdf.open_metadata().pdfa_status == "2A"


def test_with_a_password_every_file_asks_for_it(page):
    page.tick_forms(PDF, DOCX)
    page.protect(PASSWORD)
    page.make()
    word, pdf = sorted(page.dialog.written)
    with pytest.raises(pikepdf.PasswordError):
        pikepdf.open(pdf)
    with pikepdf.open(pdf, password=PASSWORD) as opened:
        assert opened.is_encrypted
    assert b"EncryptedPackage".decode().encode("utf-16-le") in word.read_bytes()


def test_what_cannot_have_a_password_is_named_and_left_out(page):
    page.tick_forms(PDF, ODT)
    page.protect(PASSWORD)
    assert "Kan geen wachtwoord krijgen en wordt niet gemaakt: ODT." in page.words()
    assert not page.form.forms.checks[ODT].isEnabled()
    (name,) = page.make()
    assert name.endswith(".pdf")


def test_a_form_that_was_left_out_is_still_ticked_without_the_password(page):
    page.tick_forms(PDF, ODT)
    page.protect(PASSWORD)
    page.click("Voor het archief")
    assert page.form.forms.checks[ODT].value()
    assert page.form.forms.checks[ODT].isEnabled()
    assert len(page.make()) == 2


@pytest.mark.parametrize(
    ("password", "again", "why"),
    [
        ("kort", "kort", "Dit wachtwoord is te kort"),
        ("drie groene vliegers", "drie groene vlieger", "De twee wachtwoorden verschillen."),
    ],
)
def test_a_password_that_will_not_do_is_told_beside_its_field(page, password, again, why):
    page.protect(password, again)
    page.click("Maken")
    assert why in page.words()
    assert page.files(page.folder) == []


def test_a_password_is_wiped_when_the_dialog_closes_and_when_it_is_not_wanted_any_more(page):
    page.protect(PASSWORD)
    page.click("Voor het archief")
    assert page.form.seal.password.text() == ""
    page.protect(PASSWORD)
    page.dialog.hide()
    assert (page.form.seal.password.text(), page.form.seal.again.text()) == ("", "")


def test_files_that_are_there_are_named_and_replaced_only_on_request(page):
    page.make()
    (file,) = page.dialog.written
    file.write_bytes(b"van iemand anders")
    said = page.refuse_to_make()
    assert "Deze bestanden bestaan al. Vervangen?" in said
    assert file.name in said
    assert file.read_bytes() == b"van iemand anders"
    page.click("Vervangen")
    page.qtbot.waitUntil(lambda: bool(page.dialog.written), timeout=30_000)
    assert file.read_bytes().startswith(b"%PDF")
    assert "1 document geschreven" in page.notice()


def test_the_safe_answer_has_the_keyboard_when_files_are_there_already(page):
    page.make()
    page.refuse_to_make()
    assert QApplication.focusWidget() is page.dialog.replacing.elsewhere


def test_cancelling_leaves_no_file_and_no_entry_and_keeps_the_ticks(page, services, harrie):
    page.tick(MINUTES, PLAN, ACTIONS)
    page.tick_forms(PDF, DOCX, ODT)
    page.click("Maken")
    press(page.dialog, Qt.Key.Key_Escape)
    page.qtbot.waitUntil(lambda: page.dialog.button.isEnabled(), timeout=30_000)
    assert page.dialog.isVisible()
    assert "Er is niets geschreven" in page.notice()
    assert page.files(page.folder) == []
    assert services.cases.get(harrie.id).disclosures == harrie.disclosures
    assert page.form.documents.value() == (MINUTES, PLAN, ACTIONS)


def test_no_letter_is_made_for_somebody_who_is_not_told_yet(page, services, harrie):
    page.tick(DocumentKind.CITIZEN)
    page.tick_people("ray")
    page.see()
    assert "wordt Raymond ‘Ray’ Dijkgraaf nog niet geïnformeerd" in page.preview.why_not.text()
    page.refuse_to_make()
    assert "wordt Raymond ‘Ray’ Dijkgraaf nog niet geïnformeerd" in page.notice()
    assert list(page.folder.iterdir()) == []
    assert services.cases.get(harrie.id).disclosures == harrie.disclosures


def test_a_folder_that_is_gone_is_told_and_what_was_ticked_stays(page):
    page.form.folder.show_value(str(page.folder / "weg"))
    assert "is er niet" in page.refuse_to_make()
    assert page.form.documents.value() == (MINUTES,)
    type_into(page.form.folder, str(page.folder), clear=True)
    assert len(page.make()) == 1


def test_a_name_that_cannot_be_replaced_is_told_and_nothing_is_left_behind(page, services, harrie):
    (name,) = page.make()
    page.dialog.written[0].unlink()
    (page.folder / name).mkdir()  # refuses to be replaced, as a file does that another program holds
    before = services.cases.get(harrie.id).disclosures
    page.refuse_to_make()
    page.click("Vervangen")
    page.qtbot.waitUntil(lambda: "niet gemaakt" in page.notice(), timeout=30_000)
    assert f"{name} kan niet vervangen worden" in page.notice()
    assert page.files(page.folder) == [name]
    assert services.cases.get(harrie.id).disclosures == before


def test_what_was_written_before_a_file_that_could_not_be_is_named(page, services, harrie, heard):
    page.tick(MINUTES, PLAN)
    _, plan = page.make()
    (page.folder / plan).unlink()
    (page.folder / plan).mkdir()
    grew, before = heard(page.dialog.handed_over), len(services.cases.get(harrie.id).disclosures)
    page.refuse_to_make()
    page.click("Vervangen")
    page.qtbot.waitUntil(lambda: "Niet alle documenten zijn gemaakt" in page.notice(), timeout=30_000)
    minutes = next(name for name in page.files(page.folder) if "verslag" in name)
    assert f"Daarvoor wel geschreven, en in het verstrekkingenregister:\n{minutes}" in page.notice()
    assert f"{plan} kan niet vervangen worden" in page.notice()
    assert len(services.cases.get(harrie.id).disclosures) > before
    assert len(grew) == 1


def test_what_nobody_expected_is_told_in_the_dialog_too(page, vault):
    with vault.work() as session:
        refuses = "CREATE TRIGGER refuses BEFORE INSERT ON disclosure BEGIN SELECT RAISE(ABORT, 'no'); END"
        session.execute(text(refuses))
    with page.qtbot.captureExceptions() as unexpected:
        assert "Er ging onverwacht iets mis" in page.refuse_to_make()
    assert len(unexpected) == 1
    assert page.files(page.folder) == []


def test_what_was_told_of_the_documents_before_goes_when_the_next_cannot_be_made(page):
    page.protect(PASSWORD)
    page.make()
    assert "1 document geschreven" in page.notice()
    type_into(page.form.seal.again, "kort", clear=True)
    page.click("Maken")
    assert "De twee wachtwoorden verschillen." in page.words()
    assert page.notice() == ""


def test_the_fields_for_a_password_come_into_view(page):
    seal = page.form.seal
    archive = seal.choice.option(False)
    page.form.documents.setFocus()
    while not archive.hasFocus():
        press(page.dialog.focusWidget(), Qt.Key.Key_Tab)
    press(archive, Qt.Key.Key_Right)
    QApplication.processEvents()  # the fields have their place only then
    page.qtbot.waitUntil(lambda: not seal.again.visibleRegion().isEmpty(), timeout=5_000)
    assert seal.again.visibleRegion().boundingRect().height() == seal.again.height()


def test_the_folder_of_the_last_documents_is_told(page, heard):
    told = heard(page.dialog.written_in)
    page.make()
    assert told == [str(page.folder)]


def test_every_control_can_be_reached_with_tab(page):
    start = QApplication.focusWidget()
    seen = []
    for _ in range(80):
        press(QApplication.focusWidget(), Qt.Key.Key_Tab)
        seen.append(QApplication.focusWidget())
        if seen[-1] is start:
            break
    wanted = [
        page.form.conference,
        page.form.documents.checks[PLAN],
        page.form.forms.checks[DOCX],
        page.form.whom.checks["politie"],
        page.form.folder,
        page.preview.copies,
        page.preview.view.page,
        page.dialog.printer,
        page.dialog.away,
        page.dialog.button,
    ]
    places = [seen.index(one) for one in wanted if one in seen]
    assert len(places) == len(wanted)
    assert sorted(places, key=lambda place: (place - places[0]) % len(seen)) == places

"""A protected document opens with its password and with nothing else, in programs that are not ours."""

import subprocess
import zipfile
from io import BytesIO
from pathlib import Path

import msoffcrypto
import pikepdf
import pytest
import xlsxwriter
from msoffcrypto.exceptions import DecryptionError, InvalidKeyError

from exports.kinds import DocumentFormat
from exports.renderers import docx, pdf
from exports.renderers.sealing import protected
from models.problems import KnownProblem, Problem
from models.rules.document_password import why_too_weak
from tests.exports_ import reading
from tests.exports_.checking import qpdf_findings
from tests.exports_.specimens import specimen

PASSWORD = "zeven Scheve ëlfen"


def workbook() -> bytes:
    target = BytesIO()
    with xlsxwriter.Workbook(target, {"in_memory": True}) as book:
        book.add_worksheet("Acties").write_string("A1", "Huisbezoek met Jesse Valkenier")
    return target.getvalue()


def opened(data: bytes, password: str) -> pikepdf.Pdf:
    return pikepdf.open(BytesIO(data), password=password)


def decrypted(data: bytes, password: str) -> bytes:
    file, target = msoffcrypto.OfficeFile(BytesIO(data)), BytesIO()
    assert file.is_encrypted()
    file.load_key(password=password, verify_password=True)
    file.decrypt(target, verify_integrity=True)
    return target.getvalue()


def test_a_protected_pdf_opens_with_its_password_and_says_the_same() -> None:
    plain = pdf.render(specimen())
    sealed = protected(plain, DocumentFormat.PDF, PASSWORD)
    with opened(sealed, PASSWORD) as file:
        target = BytesIO()
        file.save(target, encryption=False)
    assert reading.pdf_text(target.getvalue()) == reading.pdf_text(plain)
    assert reading.pdf_structure(target.getvalue()) == reading.pdf_structure(plain)
    assert qpdf_findings(sealed, PASSWORD) == []


@pytest.mark.parametrize("wrong", ["", "zeven scheve elfen", f"{PASSWORD} ", "owner"])
def test_a_protected_pdf_opens_with_nothing_else(wrong: str) -> None:
    sealed = protected(pdf.render(specimen()), DocumentFormat.PDF, PASSWORD)
    with pytest.raises(pikepdf.PasswordError):
        opened(sealed, wrong)
    assert qpdf_findings(sealed, wrong) != []


def test_a_protected_pdf_is_encrypted_with_aes_256_and_may_be_printed_and_heard() -> None:
    with opened(protected(pdf.render(specimen()), DocumentFormat.PDF, PASSWORD), PASSWORD) as file:
        how = file.encryption
        assert (how.R, how.V, how.bits, str(how.stream_method)) == (6, 5, 256, "EncryptionMethod.aesv3")
        assert file.user_password_matched
        assert not file.owner_password_matched
        assert file.allow.accessibility
        assert file.allow.print_highres
        assert not file.allow.modify_other
        assert not file.allow.extract


def test_nothing_readable_is_left_in_a_protected_pdf() -> None:
    plain = pdf.render(specimen())
    sealed = protected(plain, DocumentFormat.PDF, PASSWORD)
    for known in (b"Rivierenmond", b"Verslag casusoverleg", b"x:xmpmeta", PASSWORD.encode()):
        assert known not in sealed
    assert b"Verslag casusoverleg" in plain


@pytest.mark.parametrize("form", [DocumentFormat.DOCX, DocumentFormat.XLSX])
def test_a_protected_office_document_is_byte_for_byte_what_it_was(form: DocumentFormat) -> None:
    plain = docx.render(specimen()) if form is DocumentFormat.DOCX else workbook()
    sealed = protected(plain, form, PASSWORD)
    assert decrypted(sealed, PASSWORD) == plain
    assert not zipfile.is_zipfile(BytesIO(sealed))
    for wrong in ("", "zeven scheve elfen", f"{PASSWORD} "):
        with pytest.raises((InvalidKeyError, DecryptionError)):
            decrypted(sealed, wrong)


def test_an_office_document_is_encrypted_with_aes_256() -> None:
    sealed = protected(workbook(), DocumentFormat.XLSX, PASSWORD)
    assert sealed.count(b'cipherAlgorithm="AES"') == 2
    assert sealed.count(b'keyBits="256"') == 2
    assert b'spinCount="100000"' in sealed


def test_the_office_suite_opens_a_protected_document_with_its_password_only(tmp_path: Path) -> None:
    source = tmp_path / "verslag.docx"
    source.write_bytes(protected(docx.render(specimen()), DocumentFormat.DOCX, PASSWORD))
    assert text_in_the_office_suite(source, "verkeerd wachtwoord") is None
    assert "dreiging tegen Zoë ’t Hart stopt." in (text_in_the_office_suite(source, PASSWORD) or "")


MACRO = """<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Reading" script:language="StarBasic">
Sub Main
  Dim how(1) As New com.sun.star.beans.PropertyValue
  Dim manner(0) As New com.sun.star.beans.PropertyValue
  how(0).Name = "Hidden"
  how(0).Value = True
  how(1).Name = "Password"
  how(1).Value = "{password}"
  manner(0).Name = "FilterName"
  manner(0).Value = "Text (encoded)"
  On Error GoTo Finish
  doc = StarDesktop.loadComponentFromURL("{source}", "_blank", 0, how())
  doc.storeToURL("{target}", manner())
  doc.close(True)
Finish:
  StarDesktop.terminate()
End Sub
</script:module>"""
LIBRARY = """<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE library:library PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "library.dtd">
<library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard" library:readonly="false"
 library:passwordprotected="false"><library:element library:name="Reading"/></library:library>"""


def text_in_the_office_suite(source: Path, password: str) -> str | None:
    """What LibreOffice reads in *source* with this password; None when it does not open it."""
    profile, target = source.parent / "profile", source.parent / "read.txt"
    basic = profile / "user" / "basic" / "Standard"
    basic.mkdir(parents=True, exist_ok=True)
    macro = MACRO.format(password=password, source=source.as_uri(), target=target.as_uri())
    (basic / "Reading.xba").write_text(macro, "utf-8")
    (basic / "script.xlb").write_text(LIBRARY, "utf-8")
    command = ["soffice", f"-env:UserInstallation={profile.as_uri()}", "--headless", "--norestore", "--nologo"]
    subprocess.run([*command, "macro:///Standard.Reading.Main"], check=True, capture_output=True, timeout=120)
    return target.read_text("utf-8") if target.exists() else None


def test_a_form_that_cannot_have_a_password_is_refused() -> None:
    for form in DocumentFormat:
        if not form.can_be_protected:
            with pytest.raises(KnownProblem) as refused:
                protected(b"", form, PASSWORD)
            assert refused.value.problem is Problem.FORM_NOT_PROTECTED
            assert refused.value.details == {"form": form.value.upper()}


@pytest.mark.parametrize(
    ("password", "problem"),
    [
        ("", Problem.DOCUMENT_PASSWORD_TOO_SHORT),
        ("elf tekens!", Problem.DOCUMENT_PASSWORD_TOO_SHORT),
        (" " * 20, Problem.DOCUMENT_PASSWORD_TOO_SHORT),
        ("twaalf teken", None),
        ("a" * 12, Problem.DOCUMENT_PASSWORD_TOO_PLAIN),
        ("AbabABabABab", Problem.DOCUMENT_PASSWORD_TOO_PLAIN),
        ("ëéèêü" + "ë" * 58, None),
        ("ëéèêü" + "ë" * 59, Problem.DOCUMENT_PASSWORD_TOO_LONG),
        ("met een tab\t erin", Problem.DOCUMENT_PASSWORD_UNREADABLE),
        ("halve letter \ud800", Problem.DOCUMENT_PASSWORD_UNREADABLE),
    ],
)
def test_a_password_is_long_enough_and_can_be_typed(password: str, problem: Problem | None) -> None:
    weak = why_too_weak(password)
    assert (weak.problem if weak else None) is problem
    if weak:
        told = f"{weak!r} {weak} {weak.details}"
        assert not password.strip() or password.strip() not in told
        with pytest.raises(KnownProblem):
            protected(b"", DocumentFormat.PDF, password)


def test_a_password_opens_however_its_accents_are_typed() -> None:
    apart = "zeven Scheve e\u0308lfen"
    with opened(protected(pdf.render(specimen()), DocumentFormat.PDF, apart), PASSWORD) as file:
        assert len(file.pages) > 1
    actions = workbook()
    assert decrypted(protected(actions, DocumentFormat.XLSX, apart), PASSWORD) == actions

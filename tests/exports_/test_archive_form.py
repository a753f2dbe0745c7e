"""The archive form: PDF/A-2a and PDF/UA-1 in one file, checked by an independent program that rejects what is wrong."""

from collections.abc import Callable
from dataclasses import replace
from functools import cache
from io import BytesIO

import pikepdf
import pytest
from pikepdf import Name
from reportlab.pdfgen.canvas import Canvas

from exports.blocks import Document, HouseLook, Paragraph, Signatures, Span
from exports.kinds import DocumentKind
from exports.publishing import compose
from exports.renderers import pdf
from exports.renderers.sealing import archived
from exports.wording import wording
from models.interchange import read_case
from models.records import CaseSnapshot
from models.rules.extracts import Readers
from tests.exports_ import reading
from tests.exports_.case_file import CASES, NAMES, conferences
from tests.exports_.checking import ACCESSIBLE, ARCHIVE, all_findings, findings
from tests.exports_.house import LOGO
from tests.exports_.specimens import document, specimen

WITH_PAGES = [kind for kind in DocumentKind if not kind.is_data]
CONFERENCES = [(name, key) for name in NAMES for key in conferences(name)]
LOOK = HouseLook(LOGO, "Beeldmerk van Rivierenmond", "#0F6B4F", "Havenkade 4, Oeverdam · bereikbaar op werkdagen")


@cache
def case(name: str) -> CaseSnapshot:
    return read_case(CASES / f"{name}.json")


def specimen_for_the_archive() -> Document:
    signed = Signatures("Akkoord", ("Şükrü Çağlar", "فاطمة الزهراء", "Łukasz Żółć"), "Plaats en datum")
    return replace(specimen(), blocks=(*specimen().blocks, signed), house=LOOK)


def readers(of: CaseSnapshot, kind: DocumentKind) -> Readers | None:
    """Somebody this kind of document is for."""
    if kind.is_for_a_person:
        return Readers(person=of.people[0].key)
    return Readers((of.organisations[0].key,)) if kind.is_for_one_organisation else None


@pytest.mark.parametrize("kind", WITH_PAGES)
@pytest.mark.parametrize(("name", "key"), CONFERENCES)
def test_every_document_of_every_case_has_no_finding(name: str, key: str, kind: DocumentKind) -> None:
    told = case(name)
    composed = compose(told, key, kind, wording("nl"), readers(told, kind)).made("24-11-2026 10:31")
    assert all_findings(archived(pdf.render(composed))) == []


@pytest.mark.parametrize("draft", [True, False])
def test_everything_a_document_can_hold_has_no_finding(draft: bool) -> None:
    assert all_findings(archived(pdf.render(replace(specimen_for_the_archive(), draft=draft)))) == []


@pytest.mark.parametrize(
    "text",
    [
        "\ue000 en \U000f0001",
        "a\ufeffb",
        "≤\u0301 →\u20d0",
        "😀 👩‍👩‍👧 日本 नमस्ते ไทย",
        "x" * 5000,
        "\u202eom\u200f",
        "\ufdd0\x00\ud800",
    ],
)
def test_text_that_no_typeface_or_no_archive_knows_has_no_finding(text: str) -> None:
    whole = document(Paragraph((Span(text), Span(text, strong=True))), organisation=text)
    assert all_findings(archived(pdf.render(whole))) == []


def test_no_stream_ends_so_that_its_length_can_be_doubted() -> None:
    for number in range(120):  # one in so many compressed streams ends in a carriage return by chance
        plain = pdf.render(document(Paragraph((Span(f"regel {number}"),))))
        assert b"\r\nendstream" not in archived(plain)


def test_a_plain_pdf_is_accessible_too_and_says_that_it_is() -> None:
    plain = pdf.render(specimen_for_the_archive())
    assert findings(plain, ACCESSIBLE) == []
    assert findings(plain, ARCHIVE) != []


def test_the_archive_form_says_and_shows_what_the_plain_one_does() -> None:
    plain = pdf.render(specimen_for_the_archive())
    kept = archived(plain)
    assert reading.pdf_text(kept) == reading.pdf_text(plain)
    assert reading.pdf_structure(kept) == reading.pdf_structure(plain)
    with pikepdf.open(BytesIO(plain)) as one, pikepdf.open(BytesIO(kept)) as other:
        assert dict(one.docinfo.items()) == dict(other.docinfo.items())
        drawn, kept_drawn = ([page.Contents.read_bytes().split() for page in file.pages] for file in (one, other))
        assert drawn == kept_drawn


def without_structure(file: pikepdf.Pdf) -> None:
    del file.Root.StructTreeRoot


def without_output_intent(file: pikepdf.Pdf) -> None:
    del file.Root.OutputIntents


def without_alternative_text(file: pikepdf.Pdf) -> None:
    for element in file.objects:
        if isinstance(element, pikepdf.Dictionary) and element.get("/S") == "/Figure":
            del element.Alt


def without_language(file: pikepdf.Pdf) -> None:
    del file.Root.Lang


def without_typeface(file: pikepdf.Pdf) -> None:
    for descriptor in file.objects:
        if isinstance(descriptor, pikepdf.Dictionary) and descriptor.get("/Type") == "/FontDescriptor":
            del descriptor.FontFile2


def without_scope(file: pikepdf.Pdf) -> None:
    for element in file.objects:
        if isinstance(element, pikepdf.Dictionary) and element.get("/S") == "/TH":
            del element.A


def without_title(file: pikepdf.Pdf) -> None:
    packet = file.Root.Metadata.read_bytes()
    file.Root.Metadata = file.make_stream(packet.replace(b"dc:title", b"dc:source"), Type=Name.Metadata)


BROKEN = [
    without_structure,
    without_output_intent,
    without_alternative_text,
    without_language,
    without_typeface,
    without_scope,
    without_title,
]


@pytest.mark.parametrize("damage", BROKEN)
def test_the_check_rejects_what_lacks_something(damage: Callable[[pikepdf.Pdf], None]) -> None:
    target = BytesIO()
    with pikepdf.open(BytesIO(archived(pdf.render(specimen_for_the_archive())))) as file:
        damage(file)
        file.save(target)
    assert all_findings(target.getvalue()) != []


def test_the_check_rejects_a_page_that_is_not_ours() -> None:
    target = BytesIO()
    canvas = Canvas(target)
    canvas.drawString(72, 72, "zonder lettertype, zonder structuur")
    canvas.save()
    assert len(findings(target.getvalue(), ACCESSIBLE)) > 3
    assert len(findings(target.getvalue(), ARCHIVE)) > 3

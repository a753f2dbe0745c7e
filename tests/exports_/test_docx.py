"""The DOCX is a proper Word file: A4, real headings, tables that behave, nothing left of the library's template."""

from io import BytesIO
from typing import Any
from zipfile import ZipFile

import docx
import pytest
from docx.oxml.ns import qn
from docx.shared import Mm

from exports.blocks import Paragraph, Span, texts
from exports.renderers import docx as renderer
from tests.exports_ import reading
from tests.exports_.specimens import document, specimen


@pytest.fixture(scope="module")
def data() -> bytes:
    return renderer.render(specimen())


@pytest.fixture(scope="module")
def word(data: bytes) -> Any:
    return docx.Document(BytesIO(data))


def xml(data: bytes, name: str) -> str:
    return ZipFile(BytesIO(data)).read(name).decode()


def test_every_text_of_the_document_is_found(data: bytes) -> None:
    found = reading.docx_text(data)
    assert [text for text in texts(specimen()) if reading.words(text) not in found] == []


def test_the_page_is_a4_and_the_language_dutch(word: Any, data: bytes) -> None:
    section = word.sections[0]
    assert (round(section.page_width / Mm(1)), round(section.page_height / Mm(1))) == (210, 297)
    assert 'w:lang w:val="nl-NL"' in xml(data, "word/styles.xml")
    assert "en-US" not in xml(data, "word/styles.xml")


def test_headings_have_heading_styles(word: Any) -> None:
    headings = [
        (paragraph.style.name, paragraph.text) for paragraph in word.paragraphs if "Heading" in paragraph.style.name
    ]
    assert ("Heading 1", "1\tAanwezig en afwezig") in headings
    assert ("Heading 2", "In de woorden van Jesse") in headings


def test_nothing_is_left_of_the_template(word: Any, data: bytes) -> None:
    properties = word.core_properties
    assert properties.author == properties.last_modified_by == "Zorg- en Veiligheidshuis Rivierenmond"
    assert properties.title == "Verslag casusoverleg · ZVH-2026-0147"
    assert properties.created.year >= 2026
    assert properties.comments == ""
    assert not [name for name in ZipFile(BytesIO(data)).namelist() if "thumbnail" in name]


def test_header_rows_return_rows_stay_whole_and_tables_are_described(word: Any) -> None:
    grids = [
        table for table in word.element.body.iter(qn("w:tbl")) if table.tblPr.find(qn("w:tblDescription")) is not None
    ]
    assert [grid.tblPr.find(qn("w:tblDescription")).get(qn("w:val")) for grid in grids] == [
        "Wie aanwezig en afwezig was",
        "Hoeveel acties elk spoor heeft",
    ]
    for grid in grids:
        header, *rows = grid.tr_lst
        assert header.trPr.find(qn("w:tblHeader")) is not None
        assert all(row.trPr.find(qn("w:cantSplit")) is not None for row in rows)
        widths = [int(column.get(qn("w:w"))) for column in grid.tblGrid]
        assert all(int(cell.tcPr.find(qn("w:tcW")).get(qn("w:w"))) in widths for cell in header.tc_lst)


def test_the_foot_counts_pages_with_fields(data: bytes) -> None:
    feet = [xml(data, name) for name in ZipFile(BytesIO(data)).namelist() if "word/footer" in name]
    assert len(feet) == 2
    for foot in feet:
        assert 'w:instr="PAGE"' in foot
        assert 'w:instr="NUMPAGES"' in foot
        assert "VERTROUWELIJK" in foot
        assert specimen().fingerprint in foot


@pytest.mark.parametrize(("draft", "marked"), [(True, 2), (False, 0)])
def test_only_a_draft_has_a_watermark(draft: bool, marked: int) -> None:
    data = renderer.render(document(Paragraph((Span("tekst"),)), draft=draft))
    heads = [xml(data, name) for name in ZipFile(BytesIO(data)).namelist() if "word/header" in name]
    assert sum('string="CONCEPT"' in head for head in heads) == marked


def test_signs_and_bars_have_alternative_text(data: bytes) -> None:
    body = xml(data, "word/document.xml")
    assert 'descr="Grenzen stellen"' in body
    assert 'descr="5 van 6"' in body


def test_control_characters_are_dropped_and_markup_is_text() -> None:
    typed = "een\x00\x08 <w:b/> & twee\ud800\r\ndrie\ufffe"
    data = renderer.render(document(Paragraph((Span(typed),))))
    assert "een <w:b/> & twee drie" in reading.docx_text(data)


def test_lines_that_a_person_ended_stay_ended(data: bytes) -> None:
    assert "“Ik wil weg uit de wijk. En weer slapen.”" in reading.docx_texts(data)
    assert xml(data, "word/document.xml").count("<w:br/>") == 1

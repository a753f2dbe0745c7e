"""The DOCX is a proper Word file: A4, real headings, tables that behave, nothing left of the library's template."""

import re
from dataclasses import replace
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
from tests.exports_.house import LOGO
from tests.exports_.specimens import document, dressed, specimen


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
    assert [name for name in ZipFile(BytesIO(data)).namelist() if "media" not in name] == [
        "[Content_Types].xml",
        "_rels/.rels",
        "docProps/core.xml",
        "word/document.xml",
        "word/_rels/document.xml.rels",
        "word/styles.xml",
        "word/settings.xml",
        "word/numbering.xml",
        *(f"word/{part}{number}.xml" for part in ("header", "footer") for number in (1, 2)),
    ]
    assert "en-US" not in "".join(xml(data, f"word/{part}.xml") for part in ("settings", "numbering", "document"))


def test_bullets_are_a_list_of_word_itself(data: bytes) -> None:
    assert "• Eerste punt" in reading.docx_texts(data)
    assert "•" not in xml(data, "word/document.xml")


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


def runs(data: bytes) -> dict[str, Any]:
    """The properties of each run by its text."""
    body = docx.Document(BytesIO(data)).element.body
    return {run.text: run.rPr for run in body.iter(qn("w:r")) if run.text}


def test_right_to_left_names_are_runs_of_their_own_with_the_space_between_them() -> None:
    found = runs(renderer.render(document(Paragraph((Span("met فاطمة الزهراء, arts", strong=True),)))))
    assert [child.tag for child in found["فاطمة الزهراء"]] == [qn(tag) for tag in ("w:b", "w:bCs", "w:rtl", "w:cs")]
    for around in ("met ", ", arts"):
        assert found[around].find(qn("w:rtl")) is None


def test_what_was_added_is_underlined_and_what_was_removed_struck_through() -> None:
    found = runs(renderer.render(dressed()))
    for text in ("Dit kwam erbij.", "Hoe het gaat"):
        assert found[text].find(qn("w:u")).get(qn("w:val")) == "single"
        assert found[text].find(qn("w:strike")) is None
    for text in ("Dit verviel.", "ja"):
        assert found[text].find(qn("w:strike")) is not None
        assert found[text].find(qn("w:u")) is None
    assert found["Dit bleef. "] is None


def test_the_house_gives_headings_and_rules_their_colour_and_the_foot_its_line() -> None:
    data = renderer.render(dressed())
    styles = docx.Document(BytesIO(data)).styles
    for name in ("Title", "Heading 1", "Heading 2"):
        assert str(styles[name].font.color.rgb) == "14557B"
    assert 'w:color="14557B"' in xml(data, "word/document.xml")
    feet = [xml(data, name) for name in ZipFile(BytesIO(data)).namelist() if "word/footer" in name]
    assert all("Havenkade 4, Oeverdam · KvK 12345678" in foot for foot in feet)


def test_a_colour_too_light_to_read_is_darkened() -> None:
    data = renderer.render(replace(dressed(), house=replace(dressed().house, colour="#FFD400")))
    red, green, blue = docx.Document(BytesIO(data)).styles["Title"].font.color.rgb
    assert max(red, green, blue) < 0xA0
    assert not [part for part in ("styles", "document") if "FFD400" in xml(data, f"word/{part}.xml")]


def test_without_a_house_style_no_colour_but_black_and_grey_is_used(data: bytes) -> None:
    colours = set(re.findall('color="?[^>]*?w:val="([0-9A-F]{6})"', xml(data, "word/styles.xml")))
    assert all(colour[:2] == colour[2:4] == colour[4:] for colour in colours)


def test_logo_and_course_have_alternative_text_and_a_broken_logo_is_left_out() -> None:
    assert described(renderer.render(dressed(LOGO))) == ["Logo van Rivierenmond", "eerst 1, nu 3 van 5"]
    assert described(renderer.render(dressed(LOGO[:200]))) == ["eerst 1, nu 3 van 5"]


def described(data: bytes) -> list[str]:
    """The alternative texts of the pictures in order."""
    return [one.get("descr") for one in docx.Document(BytesIO(data)).element.body.iter(qn("wp:docPr"))]


def test_there_is_a_line_above_each_name_to_sign_on() -> None:
    table = list(docx.Document(BytesIO(renderer.render(dressed()))).element.body.iter(qn("w:tbl")))[-1]
    cells = [cell for row in table.tr_lst for cell in row.tc_lst]
    ruled = [
        "".join(text.text for text in cell.iter(qn("w:t"))) for cell in cells if list(cell.iter(qn("w:tcBorders")))
    ]
    assert ruled == ["Şükrü Çağlar", "فاطمة الزهراء", "Łukasz Żółć", "Plaats en datum"]


def test_a_foot_of_the_house_too_long_for_a_line_is_cut_with_an_ellipsis() -> None:
    long = replace(dressed(), house=replace(dressed().house, foot="Havenkade 4, Oeverdam " * 20))
    foot = xml(renderer.render(long), "word/footer1.xml")
    assert re.search("Havenkade 4[^<]{80,140}…</w:t>", foot)

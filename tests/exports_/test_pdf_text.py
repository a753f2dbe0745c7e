"""What a reader of the PDF gets back: names with joined letters, hyphens, signs, and words longer than a line."""

from io import BytesIO
from pathlib import Path

import pikepdf
import pytest

from exports.blocks import Block, Column, Fact, Facts, Grid, Paragraph, Span
from exports.renderers import docx, pdf
from tests.exports_ import reading
from tests.exports_.specimens import document


def read(*blocks: Block, raw: bool = False) -> str:
    return reading.pdf_text(pdf.render(document(*blocks)), raw=raw)


@pytest.mark.parametrize("name", ["السلام عليكم", "مركز الأمل", "لا إله", "فاطمة الزهراء", "إيمان بن علي"])
def test_a_name_with_joined_letters_is_found_as_it_is_written(name: str) -> None:
    row = ((Span(name, strong=True),), (Span("lid 2"),))
    blocks = (Paragraph((Span(f"Spreekt met {name}."),)), Grid((Column("Naam", 1), Column("Lid", 1)), (row,), "Wie"))
    assert read(*blocks, raw=True).count(name) == 2
    assert read(*blocks).count(name) == 2


def test_a_hyphen_never_ends_a_line_where_a_reader_would_drop_it() -> None:
    sentence = " ".join(["Noord- en Zuid-Holland, in- en uitstroom,"] * 40)
    assert sentence in read(Paragraph((Span(sentence),)))


def test_a_word_longer_than_a_line_is_found_whole_with_what_follows_it() -> None:
    word = "Hulpverleningscoördinatie→verslag" * 9
    blocks = (Paragraph((Span(f"{word} en verder."),)),)
    assert f"{word} en verder." in read(*blocks)
    assert f"{word} en verder." in read(*blocks, raw=True)
    assert "enverder." in reading.pdf_structure(pdf.render(document(*blocks)))


def test_common_signs_are_drawn_from_a_typeface_that_has_them(tmp_path: Path) -> None:
    signs = "≤ ≥ → − ≈ ✓ ✗ ☐ ☑ ■ ★ ♀"
    data = pdf.render(document(Paragraph((Span(signs),))))
    assert signs in reading.pdf_text(data)
    embedded = {row[0].partition("+")[2] for row in reading.pdf_fonts(data)}
    assert {"NotoSansMath-Regular", "NotoSansSymbols-Regular", "NotoSansSymbols2-Regular"} <= embedded


def test_a_fact_too_long_for_its_half_has_a_row_to_itself_in_both_formats() -> None:
    long = "Raadzaal van het gemeentehuis, eerste verdieping, achter de balie"
    facts = Facts(
        (Fact("Datum", "5 maart"), Fact("Plaats", long), Fact("Soort", "Triage")),
        (Fact("Voorzitter", "Şükrü Çağlar"), Fact("Notulist", "Marieke"), Fact("Volgend", "geen")),
    )
    whole = document(facts)
    assert long in read(facts)
    said = f"Datum 5 maart Voorzitter Şükrü Çağlar Plaats {long} Notulist Marieke Soort Triage Volgend geen"
    assert said in reading.docx_text(docx.render(whole))
    data = pdf.render(whole)
    assert "".join(said.split()) in reading.pdf_structure(data)
    assert columns_of_rows(data) == {4}


def columns_of_rows(data: bytes) -> set[int]:
    """How many columns the rows of the only table take, each cell as many as it says."""
    with pikepdf.open(BytesIO(data)) as file:
        rows = [one for one in file.objects if isinstance(one, pikepdf.Dictionary) and one.get("/S") == "/TR"]
        return {sum(int(cell.get("/A", {}).get("/ColSpan", 1)) for cell in row.K) for row in rows}

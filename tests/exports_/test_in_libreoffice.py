"""What a word processor makes of the DOCX and the ODT: LibreOffice opens them and prints what stands in them."""

import re
import shutil
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest

from exports.blocks import Column, Document, Fact, Facts, Grid, Heading, Paragraph, Span, texts
from exports.renderers import docx, odt, pdf
from tests.exports_ import reading
from tests.exports_.house import LOGO
from tests.exports_.specimens import document, dressed, long_table, specimen

pytestmark = pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not on this machine")

RENDERERS = {"docx": docx.render, "odt": odt.render}
HOSTILE = ("<w:p/></text:p>&amp;", "=SUM(A1)", "x" * 10_000, "👩‍👩‍👧 漢字 \u202e omgekeerd", "\x00\ud800\ufffe", "  ")
DOCUMENTS = {"specimen": specimen(), "dressed": dressed(LOGO), "long": long_table(), "final": document(draft=False)}
HOSTILE_DOCUMENT = document(
    *(Paragraph((Span(text),)) for text in HOSTILE),
    Facts(tuple(Fact(text, text) for text in HOSTILE[:2]), ()),
    Grid((Column("Wat", 1), Column("Waarom", 1)), tuple(((Span(text),), (Span(text),)) for text in HOSTILE), "alles"),
)
FILLED = range(33, 38)
"""How many lines stand above a table so that it starts near the foot of the page."""


def table_under(lines: int) -> Document:
    rows = tuple(((Span(f"rij{number}"),), (Span("x"),)) for number in range(1, 6))
    above = (Paragraph((Span("Er staat iets."),)) for _ in range(lines))
    return document(*above, Heading("Tabel", "1"), Grid((Column("A", 1), Column("B", 1)), rows, "Rijen"))


@pytest.fixture(scope="module")
def printed(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    """Every document in both forms, as printed, by form and name; all in one start of LibreOffice."""
    filled = {f"filled{lines}": table_under(lines) for lines in FILLED}
    files = {
        f"{form}-{name}.{form}": render(whole)
        for form, render in RENDERERS.items()
        for name, whole in {**DOCUMENTS, "hostile": HOSTILE_DOCUMENT, **filled}.items()
    }
    shown = reading.as_libreoffice_shows(files, tmp_path_factory.mktemp("libreoffice"))
    return {Path(name).stem: data for name, data in shown.items()}


def pages(data: bytes) -> list[str]:
    """The text of each page."""
    return [reading.words(page) for page in reading.pdf_pages(data)]


@pytest.mark.parametrize("form", RENDERERS)
@pytest.mark.parametrize("name", DOCUMENTS)
def test_all_of_it_is_printed(printed: dict[str, bytes], form: str, name: str) -> None:
    found = "".join(reading.pdf_text(printed[f"{form}-{name}"]).split())
    wanted = ["".join(part.split()) for text in texts(DOCUMENTS[name]) for part in text.split(" ")]
    assert [part for part in wanted if part not in found] == []


@pytest.mark.parametrize("form", RENDERERS)
def test_the_first_of_two_right_to_left_names_stands_rightmost(printed: dict[str, bytes], form: str) -> None:
    first, second = (reading.pdf_places(printed[f"{form}-specimen"], name) for name in ("فاطمة", "الزهراء"))
    assert len(first) == len(second) == 2
    assert all(right > left for right, left in zip(first, second, strict=True))


@pytest.mark.parametrize("form", RENDERERS)
def test_the_header_row_and_the_running_head_come_again_on_every_page(printed: dict[str, bytes], form: str) -> None:
    first, *others = pages(printed[f"{form}-long"])
    assert len(others) >= 2
    assert all("Nr Wat er is gezegd Wie" in page for page in (first, *others))
    running = "Verslag casusoverleg · ZVH-2026-0147"
    assert running not in first
    assert all(page.startswith(running) for page in others)


@pytest.mark.parametrize("form", RENDERERS)
def test_no_row_is_parted(printed: dict[str, bytes], form: str) -> None:
    counts = [len(re.findall("lang over gesproken", page)) for page in pages(printed[f"{form}-long"])]
    assert sum(counts) == 59 * 3 + 30
    assert [count % 3 for count in counts] == [0] * len(counts)


@pytest.mark.parametrize("form", RENDERERS)
def test_neither_heading_nor_header_nor_one_row_is_left_at_the_foot(printed: dict[str, bytes], form: str) -> None:
    seen = []
    for lines in FILLED:
        first = pages(printed[f"{form}-filled{lines}"])[0]
        seen.append((first.count("Tabel"), first.count("A B"), len(re.findall("rij[1-5]", first))))
    assert {0} < {rows for _, _, rows in seen}
    assert all(counts == (0, 0, 0) or counts[2] > 1 for counts in seen)


@pytest.mark.parametrize("form", RENDERERS)
def test_headings_and_entries_start_where_those_of_the_pdf_do(printed: dict[str, bytes], form: str) -> None:
    ours = pdf.render(specimen())
    for word in ("Doel", "Besluiten", "huur", "Onderbouwing:", "Eerste", "vertrouwensarts"):
        places = [reading.pdf_places(data, word) for data in (printed[f"{form}-specimen"], ours)]
        assert places[0] == pytest.approx(places[1], abs=2.0), word


@pytest.mark.parametrize("form", RENDERERS)
def test_every_foot_counts_its_page(printed: dict[str, bytes], form: str) -> None:
    told = pages(printed[f"{form}-long"])
    for number, page in enumerate(told, start=1):
        assert f"pagina {number} van {len(told)}" in page


@pytest.mark.parametrize("form", RENDERERS)
def test_the_pages_are_a4(printed: dict[str, bytes], form: str) -> None:
    for page in pikepdf.open(BytesIO(printed[f"{form}-specimen"])).pages:
        assert [round(float(side)) for side in page.mediabox] == [0, 0, 595, 842]


@pytest.mark.parametrize("form", RENDERERS)
def test_a_short_document_takes_one_page(printed: dict[str, bytes], form: str) -> None:
    assert [len(pages(printed[f"{form}-{name}"])) for name in ("final", "dressed")] == [1, 1]


@pytest.mark.parametrize("form", RENDERERS)
def test_hostile_text_is_printed_as_text(printed: dict[str, bytes], form: str) -> None:
    found = "".join(reading.pdf_text(printed[f"{form}-hostile"]).split())
    assert found.count("<w:p/></text:p>&amp;") == 5
    assert found.count("=SUM(A1)") == 5
    assert found.count("x" * 10) >= 3 * 900

"""The PDF holds every word as it was typed, in embedded letters, and tells a screen reader what is what."""

from io import BytesIO

import pikepdf
import pytest

from exports.blocks import Block, Bullets, Column, Grid, Heading, Note, Paragraph, Span, texts
from exports.renderers import pdf
from tests.exports_ import reading
from tests.exports_.specimens import LONG_ORGANISATION, document, specimen

NAMES = ["Łukasz Żółć", "Şükrü Çağlar", "فاطمة الزهراء", "Zoë ’t Hart-Żółć", LONG_ORGANISATION]


def paragraph(text: str) -> Block:
    return Paragraph((Span(text),))


def opened(data: bytes) -> pikepdf.Pdf:
    return pikepdf.open(BytesIO(data))


@pytest.mark.parametrize("raw", [True, False])
@pytest.mark.parametrize("name", NAMES)
def test_names_are_found_as_they_are(name: str, raw: bool) -> None:
    assert name in reading.pdf_text(pdf.render(document(paragraph(f"Aanwezig was {name}, wijkagent."))), raw=raw)


def test_every_text_of_the_document_is_found() -> None:
    found = reading.pdf_text(pdf.render(specimen()))
    missing = [text for text in texts(specimen()) if reading.words(text) not in found]
    assert missing == []


def test_every_typeface_is_embedded_and_reads_back_to_unicode() -> None:
    rows = reading.pdf_fonts(pdf.render(specimen()))
    assert {row[0].partition("+")[2] for row in rows} == {
        "NotoSans-Regular",
        "NotoSans-SemiBold",
        "NotoSans-Italic",
        "NotoSansArabic-Regular",
        "NotoSansArabic-Bold",
    }
    assert all(row[-5:-2] == ["yes", "yes", "yes"] for row in rows)


def test_markup_is_drawn_and_never_interpreted() -> None:
    typed = "<b>vet</b> & <font color='__import__'>rood</font> {page} %s </para>"
    assert typed in reading.pdf_text(pdf.render(document(paragraph(typed))))


def test_control_characters_are_dropped_and_lines_kept() -> None:
    found = reading.pdf_text(pdf.render(document(paragraph("een\x00\x08\x1b twee\ud800\r\ndrie\tvier\ufffe"))))
    assert "een twee drie vier" in found


def test_characters_that_no_typeface_has_can_still_be_copied() -> None:
    assert "weg 😀 日本 a\u200db" in reading.pdf_text(pdf.render(document(paragraph("weg 😀 日本 a\u200db"))))


def test_ten_thousand_characters_without_a_space_break_over_lines_and_lose_nothing() -> None:
    found = reading.pdf_text(pdf.render(document(paragraph("x" * 10_000))))
    assert found.count("x") == 10_000


def test_a_word_too_long_for_its_column_is_still_found_whole() -> None:
    word = "Drugsgerelateerde-ondermijningsbestrijdingssamenwerking/overleg-partners"
    row = tuple((Span(word),) for _ in range(5))
    grid = Grid(tuple(Column(str(number), 1) for number in range(5)), (row,), "lange woorden")
    assert reading.pdf_text(pdf.render(document(grid))).count(word) == 5


def test_a_cell_longer_than_a_page_goes_on_with_its_header_repeated() -> None:
    told = " ".join(f"woord{number}" for number in range(2500))
    grid = Grid((Column("Organisatie", 1), Column("Inbreng", 3)), (((Span("Politie"),), (Span(told),)),), "inbreng")
    data = pdf.render(document(grid))
    pages = len(opened(data).pages)
    assert pages > 2
    assert reading.pdf_text(data).count("Organisatie Inbreng") == pages
    assert reading.pdf_structure(data).count("OrganisatieInbreng") == 1


def test_forty_attendees_stay_whole_rows_and_the_header_returns() -> None:
    rows = tuple(((Span(f"Deelnemer {number}"),), (Span(LONG_ORGANISATION),)) for number in range(40))
    grid = Grid((Column("Naam", 1), Column("Organisatie", 2)), rows, "aanwezigen")
    data = pdf.render(document(Heading("Aanwezig", "1"), grid))
    found = reading.pdf_text(data)
    assert all(f"Deelnemer {number} {LONG_ORGANISATION}" in found for number in range(40))
    assert found.count("Naam Organisatie") == len(opened(data).pages)


def test_a_heading_never_stands_alone_at_the_foot_of_a_page() -> None:
    for lines in range(30, 50):
        filling = [paragraph(f"regel {number}") for number in range(lines)]
        data = pdf.render(
            document(*filling, Heading("Besluiten", "7"), Note((Span("uitleg"),)), paragraph("Het besluit."))
        )
        last = opened(data).pages[-1]
        text = reading.pdf_text(_single(data, len(opened(data).pages) - 1))
        assert ("Besluiten" in text) == ("Het besluit." in text), last


def _single(data: bytes, page: int) -> bytes:
    source, target, result = opened(data), pikepdf.new(), BytesIO()
    target.pages.append(source.pages[page])
    target.save(result)
    return result.getvalue()


def test_every_page_says_which_document_it_is_how_it_is_marked_and_which_page() -> None:
    whole = document(*[paragraph("regel " * 200) for _ in range(12)])
    data = pdf.render(whole)
    count = len(opened(data).pages)
    assert count > 1
    for page in range(count):
        text = reading.pdf_text(_single(data, page))
        assert f"pagina {page + 1} van {count}" in text
        assert "VERTROUWELIJK – Wgs art. 1.11" in text
        assert whole.fingerprint in text


def test_only_a_draft_has_a_watermark_and_it_is_never_read_as_text() -> None:
    draft, final = (pdf.render(document(paragraph("tekst"), draft=draft)) for draft in (True, False))
    assert "/Watermark" in _content(draft)
    assert "/Watermark" not in _content(final)
    assert "CONCEPT" not in reading.pdf_text(draft)


def _content(data: bytes) -> str:
    with opened(data) as file:
        return file.pages[0].Contents.read_bytes().decode("latin-1")


def test_the_file_says_its_title_sender_marking_and_language_and_no_name() -> None:
    file = opened(pdf.render(specimen()))
    assert str(file.docinfo["/Title"]) == "Verslag casusoverleg · ZVH-2026-0147"
    assert str(file.docinfo["/Author"]) == "Zorg- en Veiligheidshuis Rivierenmond"
    assert str(file.docinfo["/Subject"]) == "VERTROUWELIJK – Wgs art. 1.11"
    assert str(file.Root.Lang) == "nl-NL"
    assert not any("Valkenier" in str(value) for value in file.docinfo.values())


def test_the_headings_are_bookmarks() -> None:
    with opened(pdf.render(specimen())).open_outline() as outline:
        titles = [item.title for item in outline.root]
        parts = [item.title for item in outline.root[1].children]
    assert titles == ["1 Aanwezig en afwezig", "2 Doel", "3 Besluiten", "4 Balans van sporen"]
    assert parts == ["In de woorden van Jesse"]


def test_a_screen_reader_finds_headings_tables_with_headers_and_lists() -> None:
    tags = reading.pdf_tags(pdf.render(specimen()))
    assert tags.count("H1") == 1
    assert tags.count("H2") == 4
    assert tags.count("Table") == 3
    assert {"TH", "TD", "L", "LI", "BlockQuote"} <= set(tags)


def test_all_that_is_drawn_is_content_or_artefact() -> None:
    for page in opened(pdf.render(specimen())).pages:
        depth = 0
        for operands, operator in pikepdf.parse_content_stream(page):
            depth += {"BDC": 1, "BMC": 1, "EMC": -1}.get(str(operator), 0)
            if str(operator) in ("Tj", "TJ", "S", "f", "f*", "B", "B*", "b", "Do"):
                assert depth > 0, (operands, operator)
        assert depth == 0


def test_every_piece_of_content_belongs_to_the_structure_tree() -> None:
    file = opened(pdf.render(specimen()))
    numbers = file.Root.StructTreeRoot.ParentTree.Nums
    for page in file.pages:
        parents = numbers[2 * int(page.StructParents) + 1]
        ids = [
            int(operands[1]["/MCID"])
            for operands, operator in pikepdf.parse_content_stream(page)
            if str(operator) == "BDC" and "/MCID" in operands[1]
        ]
        assert ids == list(range(len(parents)))


def test_bullets_and_notes_read_in_order() -> None:
    blocks = (Bullets(((Span("eerste"),), (Span("tweede"),))), Note((Span("noot"),)))
    assert "• eerste • tweede noot" in reading.pdf_text(pdf.render(document(*blocks)))


def test_words_at_a_line_end_are_not_joined_for_a_screen_reader() -> None:
    sentence = "De huur wordt niet opgezegd zolang de begeleiding loopt en de buren geen overlast melden. " * 5
    assert sentence.strip() in reading.pdf_heard(pdf.render(document(paragraph(sentence))))

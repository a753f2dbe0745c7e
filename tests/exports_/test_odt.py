"""The ODT is a proper OpenDocument text: A4, real headings and lists, tables that behave, and nothing of a library."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from io import BytesIO
from typing import Any
from zipfile import ZIP_STORED, ZipFile

import odfdo
import pytest

from exports.blocks import Bullets, Item, Items, Paragraph, Span, texts
from exports.renderers import odt as renderer
from exports.renderers.pdf.columns import column_widths
from exports.renderers.pdf.strips import WIDTH
from tests.exports_ import reading
from tests.exports_.house import LOGO
from tests.exports_.reading import odf
from tests.exports_.specimens import document, dressed, specimen


@pytest.fixture(scope="module")
def data() -> bytes:
    return renderer.render(specimen())


@pytest.fixture(scope="module")
def content(data: bytes) -> Any:
    return reading.odt_part(data)


@pytest.fixture(scope="module")
def styles(data: bytes) -> Any:
    return reading.odt_part(data, "styles.xml")


def style_of(part: Any, element: Any, prefix: str = "text") -> dict[str, str]:
    """What the automatic style of *element* asks, by the name of each property."""
    name = element.get(odf(f"{prefix}:style-name"))
    (style,) = (one for one in part.iter(odf("style:style")) if one.get(odf("style:name")) == name)
    return dict(style[0].attrib)


def named(styles: Any, name: str) -> Any:
    return next(one for one in styles.iter(odf("style:style")) if one.get(odf("style:name")) == name)


def test_every_text_of_the_document_is_found(data: bytes) -> None:
    found = reading.odt_text(data)
    assert [text for text in texts(specimen()) if reading.words(text) not in found] == []


def test_the_page_is_a4_with_the_margins_of_the_other_forms(styles: Any) -> None:
    layouts = [layout[0] for layout in styles.iter(odf("style:page-layout"))]
    assert len(layouts) == 2
    for layout in layouts:
        wanted = {"page-width": "210mm", "page-height": "297mm", "margin-left": "20mm", "margin-right": "18mm"}
        assert {key: layout.get(odf(f"fo:{key}")) for key in wanted} == wanted


@pytest.mark.parametrize(("tag", "language", "country"), [("nl-NL", "nl", "NL"), ("en-GB", "en", "GB")])
def test_the_language_is_that_of_the_document(tag: str, language: str, country: str) -> None:
    data = renderer.render(replace(specimen(), language=tag))
    styles = reading.odt_part(data, "styles.xml")
    spoken = [
        (one.get(odf("fo:language")), one.get(odf("fo:country")))
        for one in styles.iter(odf("style:text-properties"))
        if one.get(odf("fo:language"))
    ]
    assert spoken == [(language, country)]
    assert reading.odt_part(data, "meta.xml").find(f".//{odf('dc:language')}").text == tag


def test_headings_are_headings_with_a_level_in_a_named_style(data: bytes) -> None:
    headers = odfdo.Document(BytesIO(data)).body.headers
    assert [(int(one.level), one.style, reading.words(str(one))) for one in headers] == [
        (1, "Heading_20_1", "1 Aanwezig en afwezig"),
        (1, "Heading_20_1", "2 Doel"),
        (2, "Heading_20_2", "In de woorden van Jesse"),
        (1, "Heading_20_1", "3 Besluiten"),
        (1, "Heading_20_1", "4 Balans van sporen"),
    ]


def test_every_style_that_is_used_is_there_and_people_see_its_name(content: Any, styles: Any) -> None:
    known = {one.get(odf("style:name")) for part in (content, styles) for one in part.iter(odf("style:style"))}
    known |= {one.get(odf("style:name")) for one in styles.iter(odf("text:list-style"))}
    for family in ("text", "table", "draw"):
        used = {one.get(odf(f"{family}:style-name")) for one in content.iter() if one.get(odf(f"{family}:style-name"))}
        assert used <= known
    assert named(styles, "Heading_20_1").get(odf("style:display-name")) == "Heading 1"
    assert named(styles, "Quote_20_Source").get(odf("style:display-name")) == "Quote Source"


def test_lists_are_lists_and_entries_keep_their_own_numbers() -> None:
    data = renderer.render(
        document(
            Bullets(((Span("een"),), (Span("twee"),))),
            Items((Item("A35", (Span("drie"),), ((Span("vier"),),)), Item("12", (Span("vijf"),)))),
        )
    )
    lists = list(reading.odt_part(data).iter(odf("text:list")))
    assert [len(one.findall(odf("text:list-item"))) for one in lists] == [2, 2]
    assert reading.odt_texts(data)[-5:] == ["• een", "• twee", "A35 drie", "vier", "12 vijf"]


def test_header_rows_return_rows_stay_whole_and_tables_are_described(content: Any) -> None:
    grids = [one for one in content.iter(odf("table:table")) if one.find(odf("table:table-header-rows")) is not None]
    assert [one.find(odf("table:desc")).text for one in grids] == [
        "Wie aanwezig en afwezig was",
        "Hoeveel acties elk spoor heeft",
    ]
    for grid in grids:
        (titles,) = grid.find(odf("table:table-header-rows"))
        assert reading.odt_line(titles[0][0]) in ("Naam", "Spoor")
        rows = grid.findall(odf("table:table-row"))
        assert [style_of(content, row, "table")[odf("fo:keep-together")] for row in rows] == ["always"] * len(rows)


def test_columns_are_as_wide_as_in_the_pdf(content: Any) -> None:
    grids = [one for one in content.iter(odf("table:table")) if one.find(odf("table:table-header-rows")) is not None]
    widths = [
        float(style_of(content, column, "table")[odf("style:column-width")].removesuffix("pt"))
        for column in grids[0].findall(odf("table:table-column"))
    ]
    assert widths == pytest.approx(column_widths(specimen().blocks[3], WIDTH), abs=0.01)  # type: ignore[arg-type]


def test_a_very_long_row_may_part() -> None:
    grid = specimen().blocks[3]
    long = replace(grid, rows=((*grid.rows[0][:4], (Span("zin " * 400),)),))  # type: ignore[union-attr, type-var]
    content = reading.odt_part(renderer.render(document(long)))
    (row,) = list(content.iter(odf("table:table")))[-1].findall(odf("table:table-row"))
    assert style_of(content, row, "table")[odf("fo:keep-together")] == "auto"


def test_the_first_page_has_its_letterhead_and_the_others_a_running_head(content: Any, styles: Any) -> None:
    first, further = styles.iter(odf("style:master-page"))
    assert first.get(odf("style:next-style-name")) == further.get(odf("style:name"))
    letterhead = next(content.iter(odf("table:table")))
    used = named(content, letterhead.get(odf("table:style-name")))
    assert used.get(odf("style:master-page-name")) == first.get(odf("style:name"))
    heads = [reading.words(reading.odt_line(page.find(odf("style:header"))[0])) for page in (first, further)]
    assert heads == ["", "Verslag casusoverleg · ZVH-2026-0147 VERTROUWELIJK – Wgs art. 1.11"]


def test_the_foot_of_every_page_counts_pages_with_fields(styles: Any) -> None:
    feet = list(styles.iter(odf("style:footer")))
    assert len(feet) == 2
    for foot in feet:
        assert foot.find(f".//{odf('text:page-number')}").get(odf("text:select-page")) == "current"
        assert foot.find(f".//{odf('text:page-count')}") is not None
        lines = [reading.words(reading.odt_line(line)) for line in foot]
        assert lines == [
            "ZVH-2026-0147 · Verslag · versie 0.1 concept pagina 1 van 1",
            f"Gemaakt 24-11-2026 10:31 · vingerafdruk {specimen().fingerprint} VERTROUWELIJK",
        ]


@pytest.mark.parametrize(("draft", "marked"), [(True, 2), (False, 0)])
def test_only_a_draft_has_a_watermark(draft: bool, marked: int) -> None:
    data = renderer.render(document(Paragraph((Span("tekst"),)), draft=draft))
    marks = list(reading.odt_part(data, "styles.xml").iter(odf("draw:custom-shape")))
    assert ["".join(mark.find(odf("text:p")).itertext()) for mark in marks] == ["CONCEPT"] * marked


def test_every_picture_has_a_text_in_its_place() -> None:
    signs = reading.odt_part(renderer.render(specimen())).iter(odf("draw:frame"))
    said = [frame.find(odf("svg:desc")).text for frame in signs]
    assert said[:4] == ["Grenzen stellen", "5 van 6", "Perspectief bieden", "3 van 6"]
    data = renderer.render(dressed(LOGO))
    frames = list(reading.odt_part(data).iter(odf("draw:frame")))
    assert [frame.find(odf("svg:desc")).text for frame in frames] == ["Logo van Rivierenmond", "eerst 1, nu 3 van 5"]


def test_a_picture_that_is_shown_twice_is_kept_once(data: bytes) -> None:
    kept = [name for name in ZipFile(BytesIO(data)).namelist() if name.startswith("Pictures/")]
    shown = list(reading.odt_part(data).iter(odf("draw:frame")))
    assert (len(shown), len(kept)) == (12, 9)


def test_the_package_holds_what_it_lists_and_nothing_of_a_template(data: bytes) -> None:
    package = ZipFile(BytesIO(data))
    first, *others = package.infolist()
    assert (first.filename, first.compress_type) == ("mimetype", ZIP_STORED)
    assert package.read("mimetype") == b"application/vnd.oasis.opendocument.text"
    names = [one.filename for one in others]
    assert sorted(name for name in names if not name.startswith("Pictures/")) == [
        "META-INF/manifest.xml",
        "content.xml",
        "meta.xml",
        "settings.xml",
        "styles.xml",
    ]
    listed = [entry.get(odf("manifest:full-path")) for entry in reading.odt_part(data, "META-INF/manifest.xml")]
    assert sorted(listed) == sorted(["/", *(name for name in names if name != "META-INF/manifest.xml")])


def test_the_properties_tell_what_and_when_and_name_no_person(data: bytes) -> None:
    (told,) = reading.odt_part(data, "meta.xml")
    properties = {one.tag.split("}")[1]: one.text for one in told}
    made = {name: datetime.fromisoformat(properties.pop(name)) for name in ("creation-date", "date")}
    assert all(timedelta(0) <= datetime.now(UTC) - moment < timedelta(minutes=5) for moment in made.values())
    assert properties == {
        "generator": "caseconf",
        "title": "Verslag casusoverleg · ZVH-2026-0147",
        "subject": "VERTROUWELIJK – Wgs art. 1.11",
        "initial-creator": "Zorg- en Veiligheidshuis Rivierenmond",
        "creator": "Zorg- en Veiligheidshuis Rivierenmond",
        "language": "nl-NL",
        "editing-cycles": "1",
        "user-defined": "versie 0.1 concept",
    }


def test_what_was_added_is_underlined_and_what_was_removed_struck_through() -> None:
    content = reading.odt_part(renderer.render(dressed()))
    marks = {}
    for span in content.iter(odf("text:span")):
        looks = style_of(content, span)
        marks[span.text] = (
            looks.get(odf("style:text-underline-style")),
            looks.get(odf("style:text-line-through-style")),
        )
    assert marks["Dit kwam erbij."] == marks["Hoe het gaat"] == ("solid", None)
    assert marks["Dit verviel."] == marks["ja"] == (None, "solid")
    assert "Dit bleef." not in marks


def test_the_house_gives_headings_their_colour_and_the_foot_its_line_under_a_black_rule() -> None:
    styles = reading.odt_part(renderer.render(dressed()), "styles.xml")
    for name in ("Title", "Heading_20_1", "Heading_20_2"):
        assert named(styles, name)[-1].get(odf("fo:color")) == "#14557B"
    assert named(styles, "Footer_20_Top")[0].get(odf("fo:border-top")).endswith("#000000")
    feet = [reading.words(reading.odt_line(foot[-1])) for foot in styles.iter(odf("style:footer"))]
    assert feet == ["Havenkade 4, Oeverdam · KvK 12345678"] * 2


def test_a_colour_too_light_to_read_is_darkened() -> None:
    light = replace(dressed(), house=replace(dressed().house, colour="#FFD400"))
    data = renderer.render(light)
    colour = named(reading.odt_part(data, "styles.xml"), "Title")[-1].get(odf("fo:color"))
    assert max(int(colour[place : place + 2], 16) for place in (1, 3, 5)) < 0xA0
    assert not [part for part in ("styles.xml", "content.xml") if b"FFD400" in ZipFile(BytesIO(data)).read(part)]


def test_a_broken_logo_is_left_out() -> None:
    frames = reading.odt_part(renderer.render(dressed(LOGO[:200]))).iter(odf("draw:frame"))
    assert [frame.find(odf("svg:desc")).text for frame in frames] == ["eerst 1, nu 3 van 5"]


def test_there_is_a_line_above_each_name_to_sign_on() -> None:
    content = reading.odt_part(renderer.render(dressed()))
    cells = [cell for row in list(content.iter(odf("table:table")))[-1].iter(odf("table:table-row")) for cell in row]
    ruled = [reading.odt_line(cell[0]) for cell in cells if odf("fo:border-top") in style_of(content, cell, "table")]
    assert ruled == ["Şükrü Çağlar", "فاطمة الزهراء", "Łukasz Żółć", "Plaats en datum"]


def test_every_space_that_was_typed_is_kept() -> None:
    typed = "  twee  ervoor, drie   erin en een erna "
    data = renderer.render(document(Paragraph((Span(typed), Span(" en verder", strong=True)))))
    paragraph = list(reading.odt_part(data).iter(odf("text:p")))[-1]
    assert reading.odt_line(paragraph) == f"{typed} en verder"
    assert not [part for part in paragraph.itertext() if part != " ".join(part.split())]


def test_control_characters_are_dropped_and_markup_is_text() -> None:
    typed = "een\x00\x08 <text:p/> & twee\ud800\r\ndrie\ufffe"
    data = renderer.render(document(Paragraph((Span(typed),))))
    assert "een <text:p/> & twee drie" in reading.odt_text(data)


def test_lines_that_a_person_ended_stay_ended(data: bytes, content: Any) -> None:
    assert "“Ik wil weg uit de wijk. En weer slapen.”" in reading.odt_texts(data)
    assert len(list(content.iter(odf("text:line-break")))) == 1


def test_a_foot_of_the_house_too_long_for_a_line_is_cut_with_an_ellipsis() -> None:
    long = replace(dressed(), house=replace(dressed().house, foot="Havenkade 4, Oeverdam " * 20))
    styles = reading.odt_part(renderer.render(long), "styles.xml")
    (line, _) = (reading.odt_line(foot[-1]) for foot in styles.iter(odf("style:footer")))
    assert line.startswith("Havenkade 4") and line.endswith("…") and 80 < len(line) < 150

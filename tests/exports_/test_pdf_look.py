"""The sender's own look, figures, marks of change and the block to sign, on the page and for who cannot see it."""

from dataclasses import replace

import pytest

from exports.blocks import (
    Bar,
    Block,
    Bullets,
    Change,
    Column,
    Course,
    Grid,
    Heading,
    HouseLook,
    Item,
    Items,
    Paragraph,
    Shape,
    Sign,
    Signatures,
    Span,
)
from exports.renderers import pdf
from exports.renderers.house_look import fitted_logo, readable_colour
from exports.renderers.pdf.strips import LEFT, RIGHT
from tests.exports_ import reading
from tests.exports_.drawn import Stroke, baselines, colour_at, elements, instructions, opened, seen, strokes, structure
from tests.exports_.house import LOGO, picture
from tests.exports_.specimens import document

BLUE = (20, 85, 123)
COURSE = Course((1, None, 3, 5), 5, "Verloop: 1, niet besproken, 3, 5")


PLAIN = HouseLook()


def made(*blocks: Block, house: HouseLook = PLAIN) -> bytes:
    return pdf.render(replace(document(*blocks, draft=False), house=house))


def running(*content: Span | Sign | Bar | Course) -> Paragraph:
    return Paragraph(content)


# figures


def test_a_bar_and_a_course_say_what_they_show_and_where_they_stand() -> None:
    data = made(running(Span("Balans "), Bar(2, 6, "2 van 6"), Span(" en verloop "), COURSE, Span(".")))
    figures = elements(data, "Figure")
    assert [figure.words for figure in figures] == ["2 van 6", COURSE.words]
    for figure in figures:
        left, bottom, right, top = figure.box
        assert LEFT < left < right < RIGHT
        assert 0 < bottom < top < 842
        ink = seen(data).crop((int(left * 2), int((841.89 - top) * 2), int(right * 2) + 1, int((841.89 - bottom) * 2)))
        assert ink.convert("L").getextrema()[0] < 60


def test_a_figure_is_read_where_it_stands_in_the_sentence() -> None:
    *_, sentence = elements(made(running(Span("voor "), COURSE, Span(" na"))), "P")
    assert sentence.children == ("text", "Figure", "text")


def test_a_sign_is_decoration_since_its_word_follows() -> None:
    assert elements(made(running(Sign(Shape.UP, "hoger"), Span("hoger"))), "Figure") == []


def test_a_time_without_a_level_leaves_a_gap_in_the_course() -> None:
    without, whole = (made(running(Course(levels, 5, "verloop"))) for levels in ((1, None, 3, 5), (1, 2, 3, 5)))
    assert len(_leaning(whole)) == 3
    assert len(_leaning(without)) == 1


def _leaning(data: bytes) -> list[Stroke]:
    return [stroke for stroke in strokes(data) if stroke.y1 != stroke.y2 and stroke.x1 != stroke.x2]


def test_a_higher_level_stands_higher_and_the_highest_on_the_upper_line() -> None:
    data = made(running(Course((1, 5), 5, "van 1 naar 5")))
    (climb,) = _leaning(data)
    scale = sorted(stroke.y1 for stroke in strokes(data) if stroke.y1 == stroke.y2 and stroke.x2 - stroke.x1 < 40)
    assert [climb.y1, climb.y2] == pytest.approx(scale, abs=0.01)


@pytest.mark.parametrize("levels", [(), (None,), (None, None), (3,), tuple(range(1, 6)) * 12])
def test_a_course_of_any_length_stays_on_the_page(levels: tuple[int | None, ...]) -> None:
    data = made(Grid((Column("Verloop", 1), Column("Wat", 1)), (((Course(levels, 5, "x"),), (Span("y"),)),), "s"))
    assert all(LEFT - 0.1 <= min(one.x1, one.x2) <= max(one.x1, one.x2) <= RIGHT + 0.1 for one in strokes(data))


# the house


@pytest.mark.parametrize(
    ("mode", "form"),
    [("RGBA", "PNG"), ("RGB", "PNG"), ("P", "PNG"), ("RGB", "JPEG"), ("CMYK", "JPEG")],
)
def test_a_logo_of_any_kind_is_seen_in_its_colours_on_white(mode: str, form: str) -> None:
    data = made(house=HouseLook(picture(mode, form), "Beeldmerk"))
    (figure,) = elements(data, "Figure")
    left, bottom, right, top = figure.box
    assert (left, right - left, top - bottom) == pytest.approx((LEFT, 51, 34), abs=0.02)
    near = 12 if form == "JPEG" or mode in ("P", "CMYK") else 3
    assert colour_at(data, (left + right) / 2, (bottom + top) / 2) == pytest.approx(BLUE, abs=near)
    assert min(colour_at(data, left + 1, top - 1)) > 245


@pytest.mark.parametrize(("mode", "form"), [("L", "PNG"), ("LA", "PNG"), ("1", "PNG"), ("I;16", "PNG"), ("L", "JPEG")])
def test_a_grey_logo_of_any_depth_keeps_its_grey(mode: str, form: str) -> None:
    data = made(house=HouseLook(picture(mode, form), "Beeldmerk"))
    grey = 0 if mode == "1" else 70
    box = elements(data, "Figure")[0].box
    middle = colour_at(data, (box[0] + box[2]) / 2, (box[1] + box[3]) / 2)
    assert middle == pytest.approx((grey,) * 3, abs=12) or mode == "1"
    assert len(set(middle)) == 1


def test_what_is_kept_of_a_logo_is_small_plain_and_opaque() -> None:
    data = made(house=HouseLook(picture(size=(4000, 3000)), "Beeldmerk"))
    with opened(data) as file:
        (image,) = file.pages[0].Resources.XObject.values()
        assert str(image.ColorSpace) == "/DeviceRGB"
        assert int(image.BitsPerComponent) == 8
        assert int(image.Height) <= 300
        assert "/SMask" not in image
        assert "/Mask" not in image


@pytest.mark.parametrize(("size", "shown"), [((300, 300), (34, 34)), ((3000, 200), (102, 6.8)), ((20, 400), (1.7, 34))])
def test_a_logo_keeps_its_proportion_within_its_place(size: tuple[int, int], shown: tuple[float, float]) -> None:
    logo = fitted_logo(picture(size=size))
    assert logo is not None
    assert (logo.width, logo.height) == pytest.approx(shown, abs=0.3)


def test_a_logo_comes_before_the_sender_and_without_words_is_decoration() -> None:
    said = [told.tag for told in structure(made(house=HouseLook(LOGO, "Beeldmerk van Rivierenmond")))]
    assert said[:3] == ["Document", "Figure", "P"]
    assert elements(made(house=HouseLook(LOGO, "  ")), "Figure") == []


@pytest.mark.parametrize(
    "broken",
    [b"", b"geen plaatje", LOGO[:200], picture(form="JPEG", mode="RGB")[:300], b"\x89PNG\r\n\x1a\n" + b"\0" * 99],
)
def test_a_document_is_made_without_a_broken_logo(broken: bytes) -> None:
    data = made(running(Span("tekst")), house=HouseLook(broken, "Beeldmerk"))
    assert "tekst" in reading.pdf_text(data)
    assert elements(data, "Figure") == []
    assert not any(operator == "Do" for _, operator in instructions(data))


def test_a_logo_larger_than_any_screen_is_left_out() -> None:
    assert fitted_logo(picture("1", size=(9000, 9000))) is None


def test_headings_and_rules_are_in_the_colour_of_the_house_and_text_is_black() -> None:
    data = made(Heading("Besluiten", "1"), running(Span("tekst")), house=HouseLook(colour="#14557B"))
    inks = [tuple(round(float(part) * 255) for part in operands) for operands, op in instructions(data) if op == "rg"]
    assert inks == [BLUE, BLUE]
    assert "rg" not in {operator for _, operator in instructions(made(Heading("Besluiten", "1")))}


@pytest.mark.parametrize("colour", ["#FFFF00", "#ffffff", "#7FFFD4", "#14557B", "#000000", "rood", "", "#12345"])
def test_any_colour_of_a_house_can_be_read_in_colour_and_in_grey(colour: str) -> None:
    shown = readable_colour(colour)
    parts = [int(shown[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    assert 1.05 / (sum(map(float.__mul__, (0.2126, 0.7152, 0.0722), linear)) + 0.05) >= 4.49
    assert colour not in ("#14557B", "#000000") or shown == colour


def test_the_foot_of_the_house_is_on_every_page_and_is_not_read_aloud() -> None:
    long = [running(Span("regel " * 400)) for _ in range(6)]
    data = made(*long, house=HouseLook(foot="Havenkade 4, Oeverdam"))
    pages = reading.pdf_pages(data)
    assert len(pages) > 1
    assert all(page.count("Havenkade 4, Oeverdam") >= 1 for page in pages)
    assert reading.pdf_structure(data).count("Havenkade") == 1


@pytest.mark.parametrize("foot", ["een lange voet " * 40, "x" * 3000, "twee\nregels " * 60])
def test_a_foot_too_long_for_its_line_is_cut_with_an_ellipsis(foot: str) -> None:
    data = made(running(Span("tekst")), house=HouseLook(foot=foot))
    last = reading.pdf_text(data, raw=False)
    assert last.rstrip().endswith("…")
    assert min(y for _, y in baselines(data)) > 20


# the block to sign


def test_a_block_to_sign_stays_whole_on_a_page() -> None:
    block = Signatures(
        "Akkoord met dit verslag", ("Şükrü Çağlar", "Marieke de Wolff", "Łukasz Żółć"), "Plaats en datum"
    )
    parted = set()
    for lines in range(20, 50, 3):
        pages = reading.pdf_pages(made(*[running(Span(f"regel {number}")) for number in range(lines)], block))
        holding = [page for page in pages if "Akkoord" in page or "Plaats en datum" in page or "Wolff" in page]
        assert len(holding) == 1
        parted.add(len(pages))
    assert parted == {1, 2}


def test_a_block_to_sign_has_a_line_above_each_name_and_one_for_place_and_date() -> None:
    people = ("Şükrü Çağlar", "Marieke de Wolff", "Łukasz Żółć")
    plain = made(running(Span("tekst")))
    data = made(running(Span("tekst")), Signatures("Akkoord", people, "Plaats en datum"))
    assert len(strokes(data)) - len(strokes(plain)) == 4
    assert " ".join(("Akkoord", *people, "Plaats en datum")) in reading.pdf_text(data)


# marks of change


def test_what_was_added_is_underlined_and_what_was_removed_struck_through() -> None:
    added, removed = (_marks(change) for change in (Change.ADDED, Change.REMOVED))
    assert added < -0.5
    assert 1.5 < removed < 4


def _marks(change: Change) -> float:
    """How far the line of a change is above the baseline of its text."""
    data = made(running(Span("Zij "), Span("komt", change=change), Span(" morgen.")))
    (line,) = (stroke for stroke in strokes(data) if stroke.y1 == stroke.y2 and stroke.x2 - stroke.x1 < 40)
    place = min(baselines(data), key=lambda start: abs(start[0] - line.x1) + abs(start[1] - line.y1))
    assert place[0] == pytest.approx(line.x1, abs=0.1)
    return line.y1 - place[1]


@pytest.mark.parametrize("change", Change)
def test_a_bar_in_the_margin_stands_beside_every_line_with_a_change(change: Change) -> None:
    text = "Een zin die over meer dan een enkele regel loopt. " * 6
    data = made(running(Span("Gelijk. ")), running(Span(text, change=change)), running(Span("Ook gelijk.")))
    bars = [stroke for stroke in strokes(data) if stroke.x1 == stroke.x2 and stroke.x1 < LEFT]
    lines = {y for _, y in baselines(data) if any(bar.y1 < y < bar.y2 for bar in bars)}
    assert len(bars) == len(lines) == 3
    assert not [one for one in strokes(made(running(Span(text)))) if one.x1 < LEFT]


def test_marked_text_is_read_and_found_as_it_is() -> None:
    whole = (
        Span("De huur wordt "),
        Span("niet ", change=Change.REMOVED),
        Span("wel ", change=Change.ADDED),
        Span("opgezegd."),
    )
    assert "De huur wordt niet wel opgezegd." in reading.pdf_text(made(running(*whole)))


def test_no_line_under_added_text_goes_beyond_the_page() -> None:
    data = made(running(Span("woord " * 300, change=Change.ADDED)))
    assert max(stroke.x2 for stroke in strokes(data)) <= RIGHT + 0.1


# lists


def test_lists_say_how_they_are_numbered_and_which_part_is_label_and_body() -> None:
    data = made(Bullets(((Span("een"),),)), Items((Item("12", (Span("twee"),), ((Span("drie"),),)),)))
    assert [told.numbering for told in elements(data, "L")] == ["Disc", "Decimal"]
    assert [told.children for told in elements(data, "LI")] == [("Lbl", "LBody")] * 2
    assert reading.pdf_structure(data).endswith("•een12tweedrie")

"""What an organisation's logo, colour, sentences and plain words must be like before they are kept."""

import struct
import zlib
from io import BytesIO
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image
from PIL.PngImagePlugin import PngInfo

from models.document_wording import LANGUAGES, sentences
from models.problems import KnownProblem, Problem
from models.records import PlainWord, WordingChange
from models.rules.house_style import (
    LARGEST_LOGO,
    LEAST_CONTRAST,
    clean_logo,
    contrast_on_white,
    darkened,
    keeps_placeholders,
    own_sentence,
    plain_word,
    read_colour,
)
from tests.exports_.house import picture
from tests.vaults import answers


def opened(data):
    return Image.open(BytesIO(data))


def png_that_says_it_is(width, height):
    """A small PNG file whose head promises far more pixels than there are."""
    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    chunks = ((b"IHDR", head), (b"IDAT", zlib.compress(b"\0" * 1000)), (b"IEND", b""))
    body = b"".join(
        struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data)) for kind, data in chunks
    )
    return b"\x89PNG\r\n\x1a\n" + body


def noise(width, height):
    return Image.frombytes("RGB", (width, height), Random(7).randbytes(3 * width * height))


# the logo


@pytest.mark.parametrize(
    ("mode", "form"),
    [
        *((mode, "PNG") for mode in ("RGBA", "RGB", "L", "LA", "P", "1", "I;16")),
        *((mode, "JPEG") for mode in ("RGB", "L", "CMYK")),
    ],
)
def test_a_logo_of_any_kind_becomes_a_small_png(mode, form):
    kept = opened(clean_logo(picture(mode, form, (1200, 800))))
    assert (kept.format, kept.size) == ("PNG", (600, 400))
    assert kept.mode in ("L", "LA", "RGB", "RGBA")
    middle = kept.convert("L").getpixel((300, 200))
    assert 40 < middle < 120, "the blue shape is still there, neither black nor white"


def test_what_is_see_through_stays_so():
    kept = opened(clean_logo(picture("RGBA")))
    assert kept.getpixel((0, 0))[3] == 0


def test_a_clean_logo_stays_as_it_is():
    once = clean_logo(picture("RGB", "JPEG", (900, 500)))
    assert clean_logo(once) == once


def test_the_place_where_a_photograph_was_taken_is_not_kept():
    shot = Image.new("RGB", (80, 40), "navy")
    exif = shot.getexif()
    exif[0x010E] = "thuis bij mevrouw Bakker"
    exif.get_ifd(0x8825).update({1: "N", 2: (51.0, 35.0, 21.0)})
    target = BytesIO()
    shot.save(target, "JPEG", exif=exif, comment=b"Dorpsstraat 1")
    assert b"Bakker" in target.getvalue()
    kept = clean_logo(target.getvalue())
    assert b"Bakker" not in kept
    assert b"Dorpsstraat" not in kept
    assert not opened(kept).getexif()
    assert not opened(kept).info


def test_what_a_program_wrote_beside_a_picture_is_not_kept():
    beside = PngInfo()
    beside.add_text("Author", "mevrouw Bakker")
    data = picture("RGB", pnginfo=beside, icc_profile=b"profile of the screen of mevrouw Bakker", dpi=(72, 72))
    assert data.count(b"Bakker") >= 1
    assert not opened(clean_logo(data)).info


def test_a_photograph_on_its_side_is_put_upright():
    shot = Image.new("RGB", (80, 40), "navy")
    exif = shot.getexif()
    exif[0x0112] = 6
    target = BytesIO()
    shot.save(target, "JPEG", exif=exif)
    assert opened(clean_logo(target.getvalue())).size == (40, 80)


def test_a_picture_that_hardly_compresses_is_made_small_enough():
    target = BytesIO()
    noise(600, 600).save(target, "JPEG", quality=60)
    assert len(clean_logo(target.getvalue())) <= LARGEST_LOGO


@pytest.mark.parametrize(
    "data",
    [
        pytest.param(picture() + b"\0" * 6_000_000, id="6 MB"),
        pytest.param(png_that_says_it_is(100_000, 100_000), id="100,000 by 100,000 pixels"),
        pytest.param(png_that_says_it_is(12_000, 12_000), id="12,000 by 12,000 pixels"),
        pytest.param(png_that_says_it_is(4001, 10), id="one pixel too wide"),
    ],
)
def test_a_logo_that_is_too_large_is_refused(data):
    with answers(Problem.LOGO_TOO_LARGE):
        clean_logo(data)


@pytest.mark.parametrize(
    "data",
    [
        pytest.param(b"", id="empty"),
        pytest.param(b"Dit is een tekst en geen afbeelding.", id="text as png"),
        pytest.param(picture("P", "GIF"), id="GIF"),
        pytest.param(picture("RGB", "BMP"), id="BMP"),
        pytest.param(b'<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>', id="SVG"),
        pytest.param(picture()[:-400], id="cut short PNG"),
        pytest.param(picture("RGB", "JPEG")[:-400], id="cut short JPEG"),
        pytest.param(png_that_says_it_is(3000, 3000), id="fewer pixels than it says"),
        pytest.param(png_that_says_it_is(0, 0), id="no pixels"),
    ],
)
def test_what_is_no_whole_png_or_jpeg_is_refused(data):
    with answers(Problem.LOGO_UNREADABLE):
        clean_logo(data)


@settings(max_examples=300, deadline=None)
@given(st.data())
def test_a_damaged_logo_is_clean_or_refused_and_nothing_else(data):
    whole = bytearray(picture(size=(60, 40)))
    for at in data.draw(st.lists(st.integers(0, len(whole) - 1), min_size=1, max_size=8)):
        whole[at] ^= data.draw(st.integers(1, 255))
    try:
        assert opened(clean_logo(bytes(whole))).format == "PNG"
    except KnownProblem as known:
        assert known.problem in (Problem.LOGO_UNREADABLE, Problem.LOGO_TOO_LARGE)


# the colour


@pytest.mark.parametrize(
    ("typed", "kept"), [("#14557B", "#14557b"), (" 14557b ", "#14557b"), ("", ""), ("  ", ""), ("#000000", "#000000")]
)
def test_a_colour_is_kept_in_one_form(typed, kept):
    assert read_colour(typed) == kept


@pytest.mark.parametrize("typed", ["blauw", "#14557", "#14557bb", "#14557g", "rgb(1,2,3)", "##14557b", "١٤٥٥٧٠"])
def test_what_names_no_colour_is_refused(typed):
    with answers(Problem.COLOUR_UNREADABLE):
        read_colour(typed)


def test_contrast_is_as_the_wcag_defines_it():
    assert contrast_on_white("#ffffff") == pytest.approx(1)
    assert contrast_on_white("#000000") == pytest.approx(21)
    assert contrast_on_white("#14557b") == pytest.approx(8.0, abs=0.05)


def test_a_colour_that_cannot_be_read_on_paper_is_refused_at_the_bar():
    assert read_colour("#767676") == "#767676"  # 4.54
    with answers(Problem.COLOUR_TOO_LIGHT):
        read_colour("#777777")  # 4.48


@given(st.binary(min_size=3, max_size=3))
def test_a_darkened_colour_can_be_read_and_a_dark_one_stays(parts):
    colour = f"#{parts.hex()}"
    darker = darkened(colour)
    assert contrast_on_white(darker) >= LEAST_CONTRAST
    assert read_colour(darker) == darker
    assert darker == colour or contrast_on_white(colour) < LEAST_CONTRAST


# the sentences

SHIPPED = "{count} besluiten op {day}. "


def test_an_own_sentence_begins_and_ends_with_the_spaces_of_the_shipped_one():
    kept = own_sentence("nl", "brief.lead", SHIPPED, "  Op {day}:\n{count}  keer besloten")
    assert kept == WordingChange(language="nl", key="brief.lead", text="Op {day}: {count} keer besloten ")


@pytest.mark.parametrize("typed", ["", "  \n", SHIPPED, SHIPPED.strip(), "{count} besluiten  op {day}."])
def test_saying_nothing_or_the_same_is_no_change(typed):
    assert own_sentence("nl", "brief.lead", SHIPPED, typed) is None


@pytest.mark.parametrize(
    "typed",
    [
        "{count} besluiten.",
        "Op {day} {count} van {name}.",
        "Op {dag} {count} besluiten.",
        "Op {day} {count} besluiten {",
        "Op {day} {count} besluiten }",
        "Op {{day}} {count} besluiten",
        "Op {day!r} {count} besluiten",
        "Op {day:>999999999} {count} besluiten",
        "Op {day.__class__} {day} {count} besluiten",
        "Op {0} {day} {count}",
        "Op {} {day} {count}",
    ],
)
def test_a_sentence_keeps_its_placeholders_and_gets_no_others(typed):
    with answers(Problem.PLACEHOLDERS_CHANGED) as told:
        own_sentence("nl", "brief.lead", SHIPPED, typed)
    assert told == {"expected": "{count}, {day}"}


@given(st.text(alphabet="{}abc_.!:0 ", max_size=30))
def test_what_keeps_its_placeholders_can_always_be_filled_in(typed):
    if keeps_placeholders("{a} {b}", typed):
        assert "{" not in typed.format(a="1", b="2")


def test_a_sentence_has_a_length():
    assert own_sentence("nl", "plan.see", "Zie", "a" * 1000) is not None
    with answers(Problem.LINE_TOO_LONG) as told:
        own_sentence("nl", "plan.see", "Zie", "a" * 1001)
    assert (told["length"], told["limit"]) == ("1001", "1000")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_shipped_sentence_keeps_the_rules_for_sentences(language):
    assert len(sentences(language)) > 250
    for key, text in sentences(language).items():
        assert keeps_placeholders(text, text), key


def test_dates_labels_and_codes_are_no_sentences():
    kept = sentences("nl")
    assert kept["minutes.title"] == "Verslag casusoverleg"
    assert "document.language" not in kept
    assert not [key for key in kept if key.startswith(("dates.", "labels.", "numbers."))]


# the plain words


def test_a_plain_word_is_a_pair_on_one_line():
    kept = plain_word("nl", " grond \n slag ", "de  reden")
    assert kept == PlainWord(language="nl", word="grond slag", plain="de reden")


@pytest.mark.parametrize(("word", "plain"), [("grondslag", " "), ("", "reden"), ("", "")])
def test_half_a_pair_is_refused(word, plain):
    with answers(Problem.WORD_INCOMPLETE):
        plain_word("nl", word, plain)

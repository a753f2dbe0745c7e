"""What an organisation's own look, sentences and plain words must be like before they are kept."""

import re
import warnings
from io import BytesIO
from typing import TYPE_CHECKING

from models.problems import KnownProblem, Problem
from models.records import PlainWord, WordingChange

if TYPE_CHECKING:
    from PIL.Image import Image

LARGEST_LOGO = 1_000_000
"""Bytes."""
WIDEST_LOGO = 4000
"""Pixels, either way."""
LEAST_CONTRAST = 4.5
"""On white, for text (WCAG 2.2, 1.4.3)."""
LONGEST_LINES = {"organisation": 120, "address": 200, "marking": 80, "foot": 160}
"""Characters, by the field of a HouseStyle."""
LONGEST_SENTENCE = 1000
LONGEST_WORD = 120
MOST_WORDS = 2000

_KEPT_LOGO = 600
_SMALLER = 0.8
_COLOUR = re.compile(r"#?([0-9a-fA-F]{6})")
_PLACEHOLDER = re.compile(r"\{[a-z_][a-z0-9_]*\}")
_DARKER = 0.97


def clean_logo(data: bytes) -> bytes:
    """The picture file *data* (PNG or JPEG, by its content) as a PNG of at most 600 by 600 pixels and 1 MB.

    Nothing stays of what a camera or a program wrote beside the picture, such as a place. A clean logo stays as it is.
    Raises KnownProblem LOGO_TOO_LARGE, and LOGO_UNREADABLE for what is no such picture or not whole.
    """
    if len(data) > LARGEST_LOGO:
        raise KnownProblem(Problem.LOGO_TOO_LARGE)
    picture = _bare(_opened(data))
    picture.thumbnail((_KEPT_LOGO, _KEPT_LOGO))
    while len(kept := _png(picture)) > LARGEST_LOGO:
        picture.thumbnail((picture.width * _SMALLER, picture.height * _SMALLER))
    return kept


def _opened(data: bytes) -> "Image":
    from PIL import Image

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of a large or odd picture: its size is looked at here
            picture = Image.open(BytesIO(data), formats=("PNG", "JPEG"))
            if max(picture.size) > WIDEST_LOGO:
                raise KnownProblem(Problem.LOGO_TOO_LARGE)
            picture.load()
            return picture
    except KnownProblem:
        raise
    except Image.DecompressionBombError:
        raise KnownProblem(Problem.LOGO_TOO_LARGE) from None
    except Exception:  # a damaged picture makes its decoder raise anything at all
        raise KnownProblem(Problem.LOGO_UNREADABLE) from None


def _bare(picture: "Image") -> "Image":
    """The upright picture alone, in eight bits of grey or colour, see-through where it was."""
    from PIL import Image, ImageOps

    upright = ImageOps.exif_transpose(picture)
    if upright.mode.startswith("I"):
        upright = upright.convert("I").point(lambda level: level * (1 / 257)).convert("L")
    sees_through = "A" in upright.getbands() or "transparency" in upright.info
    grey = upright.mode in ("1", "L", "LA")
    plain = upright.convert(("LA" if grey else "RGBA") if sees_through else "L" if grey else "RGB")
    return Image.frombytes(plain.mode, plain.size, plain.tobytes())


def _png(picture: "Image") -> bytes:
    target = BytesIO()
    picture.save(target, "PNG", optimize=True)
    return target.getvalue()


def read_colour(typed: str) -> str:
    """The colour in "#14557B" or "14557b" as "#14557b"; an empty text stays one.

    Raises KnownProblem COLOUR_UNREADABLE, and COLOUR_TOO_LIGHT below a contrast of 4.5 on white.
    """
    if not typed.strip():
        return ""
    colour = colour_in(typed)
    if colour is None:
        raise KnownProblem(Problem.COLOUR_UNREADABLE)
    if contrast_on_white(colour) < LEAST_CONTRAST:
        raise KnownProblem(Problem.COLOUR_TOO_LIGHT)
    return colour


def colour_in(typed: str) -> str | None:
    """The colour that *typed* names, as "#rrggbb", light or dark; None when it names none."""
    found = _COLOUR.fullmatch(typed.strip())
    return f"#{found[1].lower()}" if found else None


def contrast_on_white(colour: str) -> float:
    """The contrast of "#rrggbb" with white, from 1 to 21 (WCAG 2.2)."""
    parts = [part / 255 for part in bytes.fromhex(colour.removeprefix("#"))]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05)


def darkened(colour: str) -> str:
    """The lightest shade of "#rrggbb", no lighter than it is, that can be read on white."""
    while contrast_on_white(colour) < LEAST_CONTRAST:
        colour = "#" + bytes(int(part * _DARKER) for part in bytes.fromhex(colour.removeprefix("#"))).hex()
    return colour


def one_line(typed: str) -> str:
    """*typed* on one line, with single spaces."""
    return " ".join(typed.split())


def require_length(field: str, text: str, limit: int) -> None:
    """Raises KnownProblem LINE_TOO_LONG (field, length, limit) for a *text* of more than *limit* characters."""
    if len(text) > limit:
        raise KnownProblem(Problem.LINE_TOO_LONG, field=field, length=str(len(text)), limit=str(limit))


def placeholders(sentence: str) -> tuple[str, ...]:
    """The places in *sentence* that a document fills in, with their braces, each once."""
    return tuple(dict.fromkeys(_PLACEHOLDER.findall(sentence)))


def keeps_placeholders(shipped: str, sentence: str) -> bool:
    """Whether *sentence* has the placeholders of *shipped*, all of them and no other, and no loose brace."""
    loose = set(_PLACEHOLDER.sub("", sentence)) & set("{}")
    return not loose and set(placeholders(shipped)) == set(placeholders(sentence))


def own_sentence(language: str, key: str, shipped: str, typed: str) -> WordingChange | None:
    """What the organisation *typed* in the place of the *shipped* sentence; None when it says the same, or nothing.

    It is on one line, and begins and ends with the spaces that the shipped sentence has there. Raises KnownProblem
    LINE_TOO_LONG, and PLACEHOLDERS_CHANGED (expected).
    """
    text = one_line(typed)
    if not text or text == one_line(shipped):
        return None
    require_length(key, text, LONGEST_SENTENCE)
    if not keeps_placeholders(shipped, text):
        expected = ", ".join(placeholders(shipped))
        raise KnownProblem(Problem.PLACEHOLDERS_CHANGED, expected=expected or "–")
    before = shipped[: len(shipped) - len(shipped.lstrip())]
    after = shipped[len(shipped.rstrip()) :]
    return WordingChange(language=language, key=key, text=f"{before}{text}{after}")


def plain_word(language: str, word: str, plain: str) -> PlainWord:
    """A word with what stands for it. Raises KnownProblem WORD_INCOMPLETE for half a pair, and LINE_TOO_LONG."""
    told = PlainWord(language=language, word=one_line(word), plain=one_line(plain))
    if not told.word or not told.plain:
        raise KnownProblem(Problem.WORD_INCOMPLETE)
    require_length("word", told.word, LONGEST_WORD)
    require_length("plain", told.plain, LONGEST_WORD)
    return told

"""The sender's own look made fit for any page: a logo of any kind as a small picture, a colour that can be read."""

import warnings
from functools import lru_cache
from io import BytesIO
from typing import NamedTuple

from PIL import Image, ImageOps

from models.rules.house_style import colour_in, darkened

HEIGHT = 34.0
WIDEST = 102.0
_PIXELS_PER_POINT = 8
_MOST_PIXELS = 60_000_000
_DEEP_GREY = ("I;16", "I;16L", "I;16B", "I;16N", "I")


class Logo(NamedTuple):
    """A logo as an opaque PNG in grey or RGB, with its size on the page in points."""

    png: bytes
    width: float
    height: float


@lru_cache(maxsize=4)
def fitted_logo(data: bytes) -> Logo | None:
    """The picture file *data* on white, at most 34 points high and 102 wide, in its own proportion.

    None when there is none, or when it is broken, empty or larger than 60 million pixels: a document is made without.
    """
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of a damaged or large picture; what cannot be read raises
            return _fitted(data)
    except Exception:  # a damaged picture makes its decoder raise anything at all
        return None


def _fitted(data: bytes) -> Logo | None:
    with Image.open(BytesIO(data), formats=("PNG", "JPEG")) as source:
        if not 0 < source.width * source.height <= _MOST_PIXELS:
            return None
        most = round(WIDEST * _PIXELS_PER_POINT), round(HEIGHT * _PIXELS_PER_POINT)
        source.draft(None, most)
        image = _opaque(ImageOps.exif_transpose(source))
    image.thumbnail(most, Image.Resampling.LANCZOS)
    scale = min(WIDEST / image.width, HEIGHT / image.height)
    target = BytesIO()
    image.save(target, "PNG")
    return Logo(target.getvalue(), image.width * scale, image.height * scale)


def _opaque(image: Image.Image) -> Image.Image:
    """*image* in grey or RGB on white, whatever its mode."""
    if image.mode in _DEEP_GREY:
        # Sixteen bits of grey, which PIL would cut off at 255 and not scale.
        return image.convert("I").point(lambda value: value * (1 / 257)).convert("L")
    if image.mode in ("1", "L") and "transparency" not in image.info:
        return image.convert("L")
    if "A" in image.getbands() or "transparency" in image.info:
        seen = image.convert("RGBA")
        white = Image.new("RGBA", seen.size, "white")
        return Image.alpha_composite(white, seen).convert("RGB")
    return image.convert("RGB")


def readable_colour(colour: str) -> str:
    """*colour* ("#14557B"), darkened until it has a contrast of 4.5 on white (WCAG AA); black when it is none.

    What is dark enough in colour is so in grey: the contrast is of the luminance.
    """
    named = colour_in(colour)
    return "#000000" if named is None else darkened(named).upper()

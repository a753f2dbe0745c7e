"""What is drawn on the pages of a PDF and what its structure tree says of it."""

from collections.abc import Iterator
from io import BytesIO
from typing import Any, NamedTuple

import pikepdf
import pypdfium2
from PIL import Image


class Stroke(NamedTuple):
    """A line on a page, from one end to the other."""

    x1: float
    y1: float
    x2: float
    y2: float


def opened(data: bytes) -> pikepdf.Pdf:
    return pikepdf.open(BytesIO(data))


def instructions(data: bytes, page: int = 0) -> list[tuple[list[Any], str]]:
    """The operators of a page with what they work on."""
    with opened(data) as file:
        return [(list(one.operands), str(one.operator)) for one in pikepdf.parse_content_stream(file.pages[page])]


def strokes(data: bytes, page: int = 0) -> list[Stroke]:
    """The single lines drawn on a page."""
    drawn, start = [], (0.0, 0.0)
    for operands, operator in instructions(data, page):
        if operator == "m":
            start = (float(operands[0]), float(operands[1]))
        elif operator == "l":
            drawn.append(Stroke(*start, float(operands[0]), float(operands[1])))
    return drawn


def baselines(data: bytes, page: int = 0) -> list[tuple[float, float]]:
    """Where each stretch of text on a page starts."""
    return [
        (float(operands[4]), float(operands[5])) for operands, operator in instructions(data, page) if operator == "Tm"
    ]


class Told(NamedTuple):
    """What an element of the structure tree says of itself; *children* are tags, or "text" for what is drawn."""

    tag: str
    children: tuple[str, ...]
    words: str
    box: tuple[float, ...]
    numbering: str


def structure(data: bytes) -> list[Told]:
    """Every element of the structure tree, parents first."""
    with opened(data) as file:
        return [told for top in file.Root.StructTreeRoot.K for told in _below(top)]


def _below(element: pikepdf.Dictionary) -> Iterator[Told]:
    inside = [child if isinstance(child, pikepdf.Dictionary) and "/S" in child else None for child in element.K]
    attributes = element.get("/A", pikepdf.Dictionary())
    yield Told(
        str(element.S)[1:],
        tuple(str(child.S)[1:] if child else "text" for child in inside),
        str(element.get("/Alt", "")),
        tuple(float(edge) for edge in attributes.get("/BBox", ())) if attributes.get("/O") == "/Layout" else (),
        str(attributes.get("/ListNumbering", ""))[1:],
    )
    for child in filter(None, inside):
        yield from _below(child)


def elements(data: bytes, tag: str) -> list[Told]:
    """The elements with this tag, in order."""
    return [told for told in structure(data) if told.tag == tag]


def seen(data: bytes, page: int = 0) -> Image.Image:
    """A page as a picture, two pixels to the point, as PDFium draws it."""
    with pypdfium2.PdfDocument(data) as file:
        drawn: Image.Image = file[page].render(scale=2).to_pil().convert("RGB")
        return drawn


def colour_at(data: bytes, x: float, y: float) -> tuple[int, ...]:
    """The colour of the first page at this place, in points from its lower left corner."""
    picture = seen(data)
    colour = picture.getpixel((int(x * 2), picture.height - 1 - int(y * 2)))
    assert isinstance(colour, tuple)
    return colour

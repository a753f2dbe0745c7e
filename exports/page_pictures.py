"""Pages of a PDF as pictures and as words, to be looked at on a screen and printed; all of it in memory."""

from dataclasses import dataclass, field

_LESS = 0.01  # of a pixel, or rounding up would make some pages one pixel too wide, and blurred where they are shown


@dataclass(frozen=True, slots=True)
class PagePicture:
    """One page: *pixels* row by row from the top, four bytes each (blue, green, red, unused), *stride* bytes a row.

    *place* counts from 0 and lies below *pages*; *words* is what the page says.
    """

    place: int
    pages: int
    width: int
    height: int
    stride: int
    pixels: bytes = field(repr=False)
    words: str = field(repr=False)


def page_picture(pdf: bytes, place: int, across: int) -> PagePicture:
    """The page at *place* of a PDF without a password, *across* pixels wide; a place beyond the last is the last.

    The library that draws it knows one thread at a time: call this always from the same one.
    """
    from pypdfium2 import PdfDocument  # what is never looked at does without it

    with PdfDocument(pdf) as document:
        pages = len(document)
        at = min(max(place, 0), pages - 1)
        page = document[at]
        scale = (across - _LESS) / page.get_width()
        bitmap = page.render(scale=scale, prefer_bgrx=True)
        words = page.get_textpage().get_text_range()
        return PagePicture(at, pages, bitmap.width, bitmap.height, bitmap.stride, bytes(bitmap.buffer), words)

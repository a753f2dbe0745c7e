"""A document as a tagged PDF in which every typeface is embedded."""

from io import BytesIO

from exports.blocks import Document
from exports.renderers.characters import printable
from exports.renderers.house_look import readable_colour
from exports.renderers.pdf.furniture import BOTTOM, FIRST_TOP, TOP, Furniture, opening
from exports.renderers.pdf.layout import laid_out
from exports.renderers.pdf.pages import paginated
from exports.renderers.pdf.structure import TaggedCanvas


def render(document: Document) -> bytes:
    """The whole file, with structure tree, bookmarks and metadata; user text is drawn, never interpreted."""
    target = BytesIO()
    canvas = TaggedCanvas(target, document.language)
    canvas.wears(readable_colour(document.house.colour))
    _describe(canvas, document)
    strips = [*opening(document, canvas.root), *laid_out(document, canvas.root)]
    pages = paginated(strips, FIRST_TOP - BOTTOM, TOP - BOTTOM)
    furniture = Furniture(document, len(pages))
    for number, page in enumerate(pages, start=1):
        furniture.draw(canvas, number)
        for strip, below in page:
            strip.draw(canvas, (FIRST_TOP if number == 1 else TOP) - below)
        canvas.showPage()
    canvas.finish()
    return target.getvalue()


def _describe(canvas: TaggedCanvas, document: Document) -> None:
    """Title, sender and marking; no person's name, since file lists show these."""
    canvas.setTitle(printable(f"{document.title} · {document.case_number}"))
    canvas.setAuthor(printable(document.organisation))
    canvas.setSubject(printable(document.marking))
    canvas.setCreator("caseconf")
    canvas.showOutline()

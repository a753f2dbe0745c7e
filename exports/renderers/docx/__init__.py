"""A document as DOCX with real headings, in the same typography as the PDF."""

from io import BytesIO
from typing import Any, assert_never

from docx.oxml import OxmlElement

from exports.blocks import (
    Block,
    Box,
    Bullets,
    Document,
    Facts,
    Grid,
    Heading,
    Item,
    Items,
    Note,
    Paragraph,
    Quote,
    Signatures,
    Span,
)
from exports.renderers.docx.blank import blank
from exports.renderers.docx.furniture import set_page, set_properties
from exports.renderers.docx.pictures import Pictures
from exports.renderers.docx.styles import restyle
from exports.renderers.docx.tables import facts_table, grid_table, side_by_side, signatures_table
from exports.renderers.docx.text import add_span, add_tab, child, paragraph
from exports.renderers.house_look import readable_colour
from exports.renderers.pdf.columns import COLUMN_GAP
from exports.renderers.pdf.strips import WIDTH
from exports.renderers.pictures import logo_of
from exports.renderers.typography import marking_width, style_of

_STATUS_WIDTH = 168.0


def render(document: Document) -> bytes:
    """The whole file; user text is written as text, never interpreted."""
    target = blank()
    restyle(target, document.language, readable_colour(document.house.colour), large=document.kind.is_large)
    pictures = Pictures(target.part)
    for element in [*_opening(document, pictures), *_body(document, pictures)]:
        target.element.body.insert(len(target.element.body) - 1, element)
    set_page(target, document)
    set_properties(target, document)
    result = BytesIO()
    target.save(result)
    return result.getvalue()


def _opening(document: Document, pictures: Pictures) -> list[Any]:
    """Letterhead and marking, then title and status."""

    def lines(*parts: tuple[str, str]) -> list[Any]:
        said = [(style, text) for style, text in parts if text] or [(parts[0][0], "")]
        return [paragraph(style, (Span(text),), pictures) for style, text in said]

    head = _logo(document, pictures)
    width = marking_width(document.marking)
    sender = lines(("Organisation", document.organisation), ("Address", document.address))
    head.append((WIDTH - width - sum(taken for taken, _ in head), sender))
    if document.marking:
        head.append((width, lines(("Marking", document.marking))))
    title = lines(("Title", document.title), ("Subtitle", document.subtitle))
    status = lines(("Status", document.status), ("StatusNote", document.status_note))
    return [
        side_by_side(head, "center"),
        _gap(11.0),
        side_by_side([(WIDTH - _STATUS_WIDTH, title), (_STATUS_WIDTH, status)], "right"),
        _gap(6.0),
    ]


def _logo(document: Document, pictures: Pictures) -> list[tuple[float, list[Any]]]:
    """The sender's logo and how much room it takes; nothing when there is none that can be read."""
    picture = logo_of(document.house)
    if picture is None:
        return []
    element = paragraph("Organisation", (), pictures)
    element.append(pictures.run(picture, document.house.logo_words or document.organisation))
    return [(picture.width + COLUMN_GAP, [element])]


def _gap(height: float) -> Any:
    """An empty paragraph of this height: two tables that touch would become one."""
    element = OxmlElement("w:p")
    child(child(element, "w:pPr"), "w:spacing", before="0", after="0", line=str(round(height * 20)), lineRule="exact")
    return element


def _body(document: Document, pictures: Pictures) -> list[Any]:
    elements: list[Any] = []
    previous: Block | None = None
    for block in document.blocks:
        if isinstance(block, Facts | Grid) and isinstance(previous, Facts | Grid | Bullets):
            elements.append(_gap(4.0))
        if isinstance(previous, Heading) and isinstance(block, Note):
            elements.append(paragraph("Note", block.content, pictures, keeps_next=True))
        else:
            elements += _elements(block, pictures, readable_colour(document.house.colour))
        previous = block
    return elements


def _elements(block: Block, pictures: Pictures, colour: str) -> list[Any]:
    match block:
        case Heading():
            return [_heading(block, pictures)]
        case Paragraph() | Note() | Box():
            return [paragraph(style_of(block), block.content, pictures)]
        case Facts():
            return [facts_table(block, pictures, colour)]
        case Quote():
            return _quote(block, pictures)
        case Bullets():
            return [paragraph("ListBullet", content, pictures) for content in block.items]
        case Items():
            return [element for item in block.items for element in _item(item, pictures)]
        case Grid():
            return [grid_table(block, pictures, colour)]
        case Signatures():
            words = paragraph("SignatureWords", (Span(block.words),), pictures)
            return [words, signatures_table(block, pictures)]
        case _:
            assert_never(block)


def _quote(quote: Quote, pictures: Pictures) -> list[Any]:
    source = [paragraph("QuoteSource", (Span(quote.source),), pictures)] if quote.source else []
    return [paragraph("Quote", quote.content, pictures, keeps_next=bool(source)), *source]


def _heading(heading: Heading, pictures: Pictures) -> Any:
    style = f"Heading{heading.level}"
    if heading.number:
        return _labelled(style, Span(heading.number, change=heading.change), heading.content, pictures)
    return paragraph(style, heading.content, pictures)


def _item(item: Item, pictures: Pictures) -> list[Any]:
    last = len(item.details) - 1
    return [
        _labelled("Item", Span(item.label, strong=True), item.content, pictures, keeps_next=bool(item.details)),
        *(
            paragraph("ItemDetail", detail, pictures, keeps_next=number < last)
            for number, detail in enumerate(item.details)
        ),
    ]


def _labelled(style: str, label: Span, content: Any, pictures: Pictures, *, keeps_next: bool = False) -> Any:
    """A paragraph with its number or bullet hanging at the left."""
    element = paragraph(style, (), pictures, keeps_next=keeps_next)
    add_span(element, label)
    add_tab(element)
    for part in list(paragraph("", content, pictures))[1:]:
        element.append(part)
    return element

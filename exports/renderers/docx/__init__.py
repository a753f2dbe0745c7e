"""A document as DOCX with real headings, in the same typography as the PDF."""

from io import BytesIO
from typing import Any, assert_never

import docx
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
    Span,
)
from exports.renderers.docx.furniture import set_page, set_properties
from exports.renderers.docx.pictures import Pictures
from exports.renderers.docx.styles import restyle
from exports.renderers.docx.tables import facts_table, grid_table, heading_table
from exports.renderers.docx.text import add_span, add_tab, child, paragraph

_THUMBNAIL = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/thumbnail"


def render(document: Document) -> bytes:
    """The whole file; user text is written as text, never interpreted."""
    target = docx.Document()
    _forget_thumbnail(target)
    restyle(target, document.language)
    pictures = Pictures(target.part)
    for element in [*_opening(document, pictures), *_body(document, pictures)]:
        target.element.body.insert(len(target.element.body) - 1, element)
    set_page(target, document)
    set_properties(target, document)
    result = BytesIO()
    target.save(result)
    return result.getvalue()


def _forget_thumbnail(target: Any) -> None:
    relations = target.part.package.rels
    for key in [key for key, relation in relations.items() if relation.reltype == _THUMBNAIL]:
        del relations[key]


def _opening(document: Document, pictures: Pictures) -> list[Any]:
    """Letterhead and marking, then title and status."""

    def lines(*parts: tuple[str, str]) -> list[Any]:
        return [paragraph(style, (Span(text),), pictures) for style, text in parts if text]

    return [
        heading_table(
            lines(("Organisation", document.organisation), ("Address", document.address)),
            lines(("Marking", document.marking)) or lines(("Marking", " ")),
            150.0,
            framed=bool(document.marking),
        ),
        _gap(11.0),
        heading_table(
            lines(("Title", document.title), ("Subtitle", document.subtitle)),
            lines(("Status", document.status), ("StatusNote", document.status_note)),
            168.0,
        ),
        _gap(6.0),
    ]


def _gap(height: float) -> Any:
    """An empty paragraph of this height: two tables that touch would become one."""
    element = OxmlElement("w:p")
    child(child(element, "w:pPr"), "w:spacing", before="0", after="0", line=str(round(height * 20)), lineRule="exact")
    return element


def _body(document: Document, pictures: Pictures) -> list[Any]:
    elements: list[Any] = []
    previous: Block | None = None
    for block in document.blocks:
        if isinstance(block, Facts | Grid) and isinstance(previous, Facts | Grid):
            elements.append(_gap(4.0))
        if isinstance(previous, Heading) and isinstance(block, Note):
            elements.append(paragraph("Note", block.content, pictures, keeps_next=True))
        else:
            elements += _elements(block, pictures)
        previous = block
    return elements


def _elements(block: Block, pictures: Pictures) -> list[Any]:
    match block:
        case Heading():
            return [_heading(block, pictures)]
        case Paragraph():
            return [paragraph("Lead" if block.lead else "", block.content, pictures)]
        case Note():
            return [paragraph("Note", block.content, pictures)]
        case Facts():
            return [facts_table(block, pictures)]
        case Box():
            return [paragraph("Summary", block.content, pictures)]
        case Quote():
            source = [paragraph("QuoteSource", (Span(block.source),), pictures)] if block.source else []
            return [paragraph("Quote", block.content, pictures, keeps_next=bool(source)), *source]
        case Bullets():
            return [_labelled("ListBullet", Span("•"), content, pictures) for content in block.items]
        case Items():
            return [element for item in block.items for element in _item(item, pictures)]
        case Grid():
            return [grid_table(block, pictures)]
        case _:
            assert_never(block)


def _heading(heading: Heading, pictures: Pictures) -> Any:
    style = f"Heading{heading.level}"
    if heading.number:
        return _labelled(style, Span(heading.number), (Span(heading.text),), pictures)
    return paragraph(style, (Span(heading.text),), pictures)


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

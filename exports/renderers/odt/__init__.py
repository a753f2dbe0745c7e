"""A document as ODT with real headings, lists and tables, in the same typography as the PDF."""

from typing import assert_never

from exports.blocks import (
    Block,
    Box,
    Bullets,
    Document,
    Facts,
    Grid,
    Heading,
    Inlines,
    Item,
    Items,
    Note,
    Paragraph,
    Quote,
    Signatures,
    Span,
)
from exports.renderers.house_look import readable_colour
from exports.renderers.odt.elements import Element, child, new, root
from exports.renderers.odt.furniture import FIRST_PAGE, styles_part
from exports.renderers.odt.package import packed
from exports.renderers.odt.styles import BULLETS, ENTRIES, faces
from exports.renderers.odt.tables import Tables
from exports.renderers.odt.text import Writer, add_tab
from exports.renderers.pdf.columns import COLUMN_GAP
from exports.renderers.pdf.strips import WIDTH
from exports.renderers.pictures import logo_of
from exports.renderers.typography import marking_width, style_of

_STATUS_WIDTH = 168.0


def render(document: Document) -> bytes:
    """The whole file; user text is written as text, never interpreted."""
    body = _Body(document)
    content = root("office:document-content", "office style text table draw fo svg xlink")
    content.append(faces())
    content.append(body.writer.styles.element)
    text = child(child(content, "office:body"), "office:text")
    for element in [*body.opening(), *body.blocks()]:
        text.append(element)
    return packed(document, content, styles_part(document), body.writer.pictures.files)


class _Body:
    """What stands between head and foot."""

    def __init__(self, document: Document) -> None:
        self.writer = Writer("B")
        self._document = document
        self._tables = Tables(self.writer, readable_colour(document.house.colour))

    def opening(self) -> list[Element]:
        """Letterhead and marking, then title and status."""
        document = self._document
        head = self._logo()
        width = marking_width(document.marking)
        sender = self._lines(("Organisation", document.organisation), ("Address", document.address))
        head.append((WIDTH - width - sum(taken for taken, _ in head), sender))
        if document.marking:
            head.append((width, self._lines(("Marking", document.marking), align="center")))
        title = self._lines(("Title", document.title), ("Subtitle", document.subtitle))
        status = self._lines(("Status", document.status), ("StatusNote", document.status_note), align="end")
        return [
            self._tables.side_by_side(head, 0.0, master=FIRST_PAGE),
            self._tables.side_by_side([(WIDTH - _STATUS_WIDTH, title), (_STATUS_WIDTH, status)], 11.0, low=True),
        ]

    def _lines(self, *parts: tuple[str, str], align: str = "") -> list[Element]:
        """A paragraph for each part that says something; an empty one when none does, since a cell needs one."""
        said = [(style, text) for style, text in parts if text] or [(parts[0][0], "")]
        return [self.writer.paragraph(style, (Span(text),), align=align) for style, text in said]

    def _logo(self) -> list[tuple[float, list[Element]]]:
        """The sender's logo and how much room it takes; nothing when there is none that can be read."""
        house = self._document.house
        picture = logo_of(house)
        if picture is None:
            return []
        line = self.writer.paragraph("Organisation", ())
        line.append(self.writer.pictures.frame(picture, house.logo_words or self._document.organisation))
        return [(picture.width + COLUMN_GAP, [line])]

    def blocks(self) -> list[Element]:
        """All blocks in reading order."""
        elements: list[Element] = []
        previous: Block | None = None
        for block in self._document.blocks:
            if isinstance(previous, Heading) and isinstance(block, Note):
                elements.append(self.writer.paragraph("Note", block.content, keeps_next=True))
            else:
                elements += self._elements(block, previous)
            previous = block
        return elements

    def _elements(self, block: Block, previous: Block | None) -> list[Element]:
        match block:
            case Heading():
                return [self._heading(block)]
            case Paragraph() | Note() | Box():
                return [self.writer.paragraph(style_of(block), block.content)]
            case Facts():
                return [self._tables.facts(block, _room_above(previous))]
            case Quote():
                return self._quote(block)
            case Bullets():
                return [self._bullets(block)]
            case Items():
                return [self._items(block)]
            case Grid():
                return [self._tables.grid(block, _room_above(previous))]
            case Signatures():
                words = self.writer.paragraph("SignatureWords", (Span(block.words),))
                return [words, self._tables.signatures(block)]
            case _:
                assert_never(block)

    def _heading(self, heading: Heading) -> Element:
        element = self.writer.heading(f"Heading{heading.level}", heading.level, ())
        if heading.number:
            self.writer.add_span(element, Span(heading.number, change=heading.change))
            add_tab(element)
        self.writer.fill(element, heading.content)
        return element

    def _quote(self, quote: Quote) -> list[Element]:
        source = [self.writer.paragraph("QuoteSource", (Span(quote.source),))] if quote.source else []
        return [self.writer.paragraph("Quote", quote.content, keeps_next=bool(source)), *source]

    def _bullets(self, bullets: Bullets) -> Element:
        parent = new("text:list", {"text:style-name": BULLETS})
        for content in bullets.items:
            child(parent, "text:list-item").append(self.writer.paragraph("ListBullet", content))
        return parent

    def _items(self, items: Items) -> Element:
        parent = new("text:list", {"text:style-name": ENTRIES})
        for item in items.items:
            entry = child(parent, "text:list-item")
            for element in self._item(item):
                entry.append(element)
        return parent

    def _item(self, item: Item) -> list[Element]:
        first = self.writer.paragraph("Item", (), keeps_next=bool(item.details))
        self.writer.add_span(first, Span(item.label, strong=True))
        add_tab(first)
        self.writer.fill(first, item.content)
        last = len(item.details) - 1
        return [first, *(self._detail(content, number < last) for number, content in enumerate(item.details))]

    def _detail(self, content: Inlines, keeps_next: bool) -> Element:
        return self.writer.paragraph("ItemDetail", content, keeps_next=keeps_next)


def _room_above(previous: Block | None) -> float:
    """How far a table stays from what is above it: the title, a table or a list, or a text that leads to it."""
    if previous is None:
        return 8.0
    return 6.0 if isinstance(previous, Facts | Grid | Bullets) else 2.0

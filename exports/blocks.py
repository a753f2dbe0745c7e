"""A document as content alone: no format, no window, no database.

Composers make a ``Document`` of blocks; every renderer handles every block.
"""

import hashlib
import json
from collections.abc import Iterator
from dataclasses import dataclass, fields, is_dataclass, replace
from enum import StrEnum
from typing import Self


class DocumentKind(StrEnum):
    """The documents that can be made; the value is the word in a file name."""

    MINUTES = "verslag"
    PLAN = "plan"


class Shape(StrEnum):
    """A sign that is drawn, never typed; the words beside it say the same."""

    OCTAGON = "octagon"
    TRIANGLE = "triangle"
    SHIELD = "shield"
    INFORMATION = "information"
    UP = "up"
    DOWN = "down"


class Align(StrEnum):
    """Where the text of a column stands."""

    LEFT = "left"
    CENTRE = "centre"
    RIGHT = "right"


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of text in one manner; line feeds separate lines, nothing else is interpreted."""

    text: str
    strong: bool = False
    emphasis: bool = False
    raised: bool = False


@dataclass(frozen=True, slots=True)
class Sign:
    """A drawn shape; *words* are its alternative text and are not part of the running text."""

    shape: Shape
    words: str


@dataclass(frozen=True, slots=True)
class Bar:
    """A row of *segments* boxes of which *filled* are black; *words* are its alternative text."""

    filled: int
    segments: int
    words: str


Inline = Span | Sign | Bar
Inlines = tuple[Inline, ...]


@dataclass(frozen=True, slots=True)
class Heading:
    """A numbered section (level 1) or a part of one (level 2), kept with what follows."""

    text: str
    number: str = ""
    level: int = 1


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Running text; a *lead* paragraph is the one sentence that matters most."""

    content: Inlines
    lead: bool = False


@dataclass(frozen=True, slots=True)
class Note:
    """Small text that explains or limits what stands above it."""

    content: Inlines


@dataclass(frozen=True, slots=True)
class Fact:
    """A label with its value."""

    label: str
    value: str


@dataclass(frozen=True, slots=True)
class Facts:
    """The heading of a document: facts in two columns side by side."""

    left: tuple[Fact, ...]
    right: tuple[Fact, ...]


@dataclass(frozen=True, slots=True)
class Box:
    """What someone who was absent must read first, in a frame."""

    content: Inlines


@dataclass(frozen=True, slots=True)
class Quote:
    """Somebody's own words, with where they come from."""

    content: Inlines
    source: str = ""


@dataclass(frozen=True, slots=True)
class Bullets:
    """A list without order."""

    items: tuple[Inlines, ...]


@dataclass(frozen=True, slots=True)
class Item:
    """One numbered entry: what it says, and under it what belongs to it."""

    label: str
    content: Inlines
    details: tuple[Inlines, ...] = ()


@dataclass(frozen=True, slots=True)
class Items:
    """A list of entries with their own numbers."""

    items: tuple[Item, ...]


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a grid; *weight* is its share of the width that the others leave."""

    title: str
    weight: float
    align: Align = Align.LEFT


@dataclass(frozen=True, slots=True)
class Grid:
    """A table with a header row that returns on every page; *summary* says what it shows to who cannot see it."""

    columns: tuple[Column, ...]
    rows: tuple[tuple[Inlines, ...], ...]
    summary: str


Block = Heading | Paragraph | Note | Facts | Box | Quote | Bullets | Items | Grid


@dataclass(frozen=True, slots=True)
class PageWords:
    """The words of the page's head and foot in the document's language, with {placeholders}."""

    page: str
    made: str
    watermark: str


@dataclass(frozen=True, slots=True)
class Document:
    """A whole document, ready to be rendered.

    *language* is a tag such as ``nl-NL``; *marking* stands in the head and *short_marking* at every foot;
    *status* and *status_note* say which version this is; *made_on* is the time of making in words.
    """

    kind: DocumentKind
    title: str
    subtitle: str
    kind_words: str
    case_number: str
    language: str
    organisation: str
    address: str
    marking: str
    short_marking: str
    draft: bool
    status: str
    status_note: str
    version: str
    page_words: PageWords
    blocks: tuple[Block, ...]
    made_on: str = ""

    @property
    def fingerprint(self) -> str:
        """Sixteen hexadecimal digits in fours, the same for the same content whenever it was made."""
        content = json.dumps(_plain(replace(self, made_on="")), ensure_ascii=True, separators=(",", ":"))
        digest = hashlib.sha256(content.encode()).hexdigest()[:16].upper()
        return " ".join(digest[start : start + 4] for start in range(0, 16, 4))

    @property
    def foot(self) -> tuple[str, str]:
        """The two lines at the left of every foot: which document this is, and when it was made."""
        which = " · ".join((self.case_number, self.kind_words, self.version))
        return which, self.page_words.made.format(made=self.made_on, fingerprint=self.fingerprint)

    def made(self, moment: str) -> Self:
        """The same document with the time of making, in words."""
        return replace(self, made_on=moment)


def plain(content: Inlines) -> str:
    """The text of *content* without its manner and its signs."""
    return "".join(part.text for part in content if isinstance(part, Span))


def texts(document: Document) -> Iterator[str]:
    """Every piece of text of *document* in reading order, as a reader of any format must find it."""
    yield from (document.title, document.subtitle)
    for block in document.blocks:
        yield from _block_texts(block)


def _block_texts(block: Block) -> Iterator[str]:
    match block:
        case Heading():
            yield f"{block.number} {block.text}".strip()
        case Paragraph() | Note() | Box():
            yield plain(block.content)
        case Quote():
            yield plain(block.content)
            yield block.source
        case Facts():
            yield from (part for fact in block.left + block.right for part in (fact.label, fact.value))
        case Bullets():
            yield from map(plain, block.items)
        case Items():
            for item in block.items:
                yield plain(item.content)
                yield from map(plain, item.details)
        case Grid():
            yield from (column.title for column in block.columns)
            yield from (plain(cell) for row in block.rows for cell in row)


def _plain(value: object) -> object:
    """*value* as lists and strings, each record with its type's name, so that the same content reads the same."""
    if is_dataclass(value):
        return [type(value).__name__, *(_plain(getattr(value, field.name)) for field in fields(value))]
    if isinstance(value, tuple):
        return [_plain(part) for part in value]
    return value

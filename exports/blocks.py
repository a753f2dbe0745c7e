"""A document as content alone: no format, no window, no database.

Composers make a ``Document`` of blocks; every renderer handles every block.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Self

from exports.fingerprints import fingerprint
from exports.kinds import DocumentKind, VaultDocument


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


class Change(StrEnum):
    """What a comparison with an earlier version says of a stretch of text."""

    ADDED = "added"
    REMOVED = "removed"


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of text in one manner; line feeds separate lines, nothing else is interpreted.

    Added text is drawn underlined, removed text struck through.
    """

    text: str
    strong: bool = False
    emphasis: bool = False
    raised: bool = False
    change: Change | None = None


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


@dataclass(frozen=True, slots=True)
class Course:
    """Levels over time as a small line of dots, oldest first; None is a time without one.

    *levels* run from 1 to *highest*; *words* are its alternative text.
    """

    levels: tuple[int | None, ...]
    highest: int
    words: str


Figure = Sign | Bar | Course
Inline = Span | Figure
Inlines = tuple[Inline, ...]


@dataclass(frozen=True, slots=True)
class Heading:
    """A numbered section (level 1) or a part of one (level 2), kept with what follows."""

    text: str
    number: str = ""
    level: int = 1
    change: Change | None = None

    @property
    def content(self) -> Inlines:
        """The text as it is drawn, without its number."""
        return (Span(self.text, change=self.change),)


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
    """A label with its value; *was* is what an earlier version said in its place, None: the same or no earlier one."""

    label: str
    value: str
    was: str | None = None
    change: Change | None = None

    @property
    def content(self) -> tuple[Inlines, Inlines]:
        """Label and value as they are drawn."""
        value: Inlines = (Span(self.value, change=self.change),)
        if self.was is not None:
            value = Span(self.was, change=Change.REMOVED), Span(" "), Span(self.value, change=Change.ADDED)
        return (Span(self.label, change=self.change),), value


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
    change: Change | None = None

    @property
    def content(self) -> Inlines:
        """The title as it is drawn."""
        return (Span(self.title, change=self.change),)


@dataclass(frozen=True, slots=True)
class Grid:
    """A table with a header row that returns on every page; *summary* says what it shows to who cannot see it."""

    columns: tuple[Column, ...]
    rows: tuple[tuple[Inlines, ...], ...]
    summary: str


@dataclass(frozen=True, slots=True)
class Signatures:
    """A line to sign on for each of *people*, with room for a place and a date under *words* (such as "Akkoord")."""

    words: str
    people: tuple[str, ...]
    place_and_date: str


Block = Heading | Paragraph | Note | Facts | Box | Quote | Bullets | Items | Grid | Signatures


@dataclass(frozen=True, slots=True)
class PageWords:
    """The words of the page's head and foot in the document's language, with {placeholders}."""

    page: str
    made: str
    watermark: str


@dataclass(frozen=True, slots=True)
class HouseLook:
    """What makes a document the sender's own: *logo* is a picture file (PNG or JPEG) with its alternative text.

    *colour* ("#14557B") is for headings and rules, and dark enough to read; *foot* stands at the foot of every page.
    """

    logo: bytes | None = None
    logo_words: str = ""
    colour: str = "#000000"
    foot: str = ""


@dataclass(frozen=True, slots=True)
class Document:
    """A whole document, ready to be rendered.

    *language* is a tag such as ``nl-NL``; *marking* stands in the head and *short_marking* at every foot;
    *status* and *status_note* say which version this is; *made_on* is the time of making in words. *house* is how the
    sender's documents look.
    """

    kind: DocumentKind | VaultDocument
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
    house: HouseLook = HouseLook()

    @property
    def fingerprint(self) -> str:
        """Sixteen hexadecimal digits in fours, the same for the same content whenever it was made and in what look."""
        return fingerprint(replace(self, made_on="", house=HouseLook()))

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
            yield from (plain(part) for fact in block.left + block.right for part in fact.content)
        case Bullets():
            yield from map(plain, block.items)
        case Items():
            for item in block.items:
                yield plain(item.content)
                yield from map(plain, item.details)
        case Grid():
            yield from (column.title for column in block.columns)
            yield from (plain(cell) for row in block.rows for cell in row)
        case Signatures():
            yield from (block.words, *block.people, block.place_and_date)

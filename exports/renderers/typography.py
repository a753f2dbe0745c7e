"""The typography of the PDF as named styles, for the forms that people change in a word processor."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import Enum, auto

from exports.blocks import Box, Grid, Inlines, Note, Paragraph, Signatures, Span, plain
from exports.renderers.pdf import fonts
from exports.renderers.pdf.furniture import cut
from exports.renderers.pdf.runs import Look
from exports.renderers.pdf.strips import LARGE, WIDTH
from exports.renderers.pdf.typesetting import set_lines

FONT = "Noto Sans"
ARABIC = "Noto Sans Arabic"
AFTER_FIGURE = "\u00a0"
"""What stands after a figure: only where there is text does a line have the height and the foot of text."""
_PARTED_FROM = 1200
_SHORT = 100
SIGNATURE_GAP = 24.0
SIGNATURE_WIDTH = (WIDTH - SIGNATURE_GAP) / 2
"""How long a line to sign on is, and how far the next one stands from it."""
BODY_SIZE, BODY_LEADING, BODY_BEFORE = 9.25, 13.4, 3.0


class Edge(Enum):
    """The lines around a paragraph."""

    NONE = auto()
    FRAME = auto()
    TIGHT = auto()
    BAR = auto()
    OVER = auto()


@dataclass(frozen=True, slots=True)
class TextStyle:
    """A paragraph style: sizes and distances in points; *tinted* text is in the colour of the house."""

    key: str
    name: str
    size: float
    leading: float
    before: float = 0.0
    after: float = 0.0
    bold: bool = False
    grey: str = ""
    keeps_next: bool = False
    outline: int | None = None
    indent: float = 0.0
    hanging: float = 0.0
    edge: Edge = Edge.NONE
    tinted: bool = False


STYLES = (
    TextStyle("Title", "Title", 19.8, 25, bold=True, keeps_next=True, tinted=True),
    TextStyle("Subtitle", "Subtitle", 10.9, 15),
    TextStyle(
        "Heading1",
        "heading 1",
        *(11.4, 15.5, 15, 3),
        bold=True,
        keeps_next=True,
        outline=0,
        indent=20,
        hanging=20,
        tinted=True,
    ),
    TextStyle("Heading2", "heading 2", 9.6, 13.5, 9, 2, bold=True, keeps_next=True, outline=1, tinted=True),
    TextStyle("Lead", "Lead", 10.2, 14.4, 3, bold=True),
    TextStyle("Organisation", "Organisation", 9, 12.4, bold=True),
    TextStyle("Address", "Address", 8.2, 11.4, grey="383838"),
    TextStyle("Marking", "Marking", 8.2, 11, bold=True, indent=8, edge=Edge.TIGHT),
    TextStyle("Status", "Status", 9.2, 13.2, bold=True),
    TextStyle("StatusNote", "Status Note", 8.2, 13.2, grey="333333"),
    TextStyle("Label", "Fact Label", 8.6, 12.4, 1.2, 1.2, grey="383838"),
    TextStyle("Value", "Fact Value", 8.75, 12.4, 1.2, 1.2),
    TextStyle("Cell", "Table Cell", 8.5, 11.7, 2, 2),
    TextStyle("CellTitle", "Table Heading", 8.5, 11.7, 2, 2, bold=True, keeps_next=True),
    TextStyle("Note", "Note", 8, 11.4, 4, grey="2E2E2E"),
    TextStyle("Summary", "Summary", 9.25, 13.4, 12, 2, indent=6, edge=Edge.FRAME),
    TextStyle("Quote", "Quote", 9.25, 13.4, 4, indent=10.5, edge=Edge.BAR),
    TextStyle("QuoteSource", "Quote Source", 8, 11.4, indent=10.5, grey="2E2E2E", edge=Edge.BAR),
    TextStyle("ListBullet", "List Bullet", 9.25, 13.4, 2, indent=9, hanging=9),
    TextStyle("Item", "Item", 9.25, 13.4, 4.5, indent=20, hanging=20),
    TextStyle("ItemDetail", "Item Detail", 8.7, 12.4, 0.5, indent=20),
    TextStyle("SignatureWords", "Signature Words", 9.25, 13.4, 12, 34, keeps_next=True),
    TextStyle("Signature", "Signature", 8.7, 12.4, 2.5, 34),
    TextStyle("Header", "header", 7.75, 10.5),
    TextStyle("Footer", "footer", 7.75, 10.5),
    TextStyle("FooterTop", "Footer Top", 7.75, 10.5, edge=Edge.OVER),
)
"""Every named style but the body's own."""

_OF_THE_TEXT = ("Heading", "Lead", "Cell", "Note", "Summary", "Quote", "List", "Item")


def styles(*, large: bool) -> tuple[TextStyle, ...]:
    """Every named style but the body's own, in a document whose text is *large* or as any other's."""
    return tuple(_enlarged(one) if large and one.key.startswith(_OF_THE_TEXT) else one for one in STYLES)


def body_size(*, large: bool) -> tuple[float, float]:
    """The size and leading of the body in points."""
    times = LARGE if large else 1.0
    return BODY_SIZE * times, BODY_LEADING * times


def style_of(block: Paragraph | Note | Box) -> str:
    """The name of the style of a running text; empty for the body's own."""
    match block:
        case Note():
            return "Note"
        case Box():
            return "Summary"
        case Paragraph():
            return "Lead" if block.lead else ""


def _enlarged(style: TextStyle) -> TextStyle:
    return replace(style, size=style.size * LARGE, leading=style.leading * LARGE)


_FOOT, _FOOT_SLACK = Look(7.75, 10.5), 6.0
_MARKING = Look(8.2, 11.0, font=fonts.BOLD)
_MARKING_WIDTH, _MARKING_SLACK = 190.0, 18.0


def marking_width(marking: str) -> float:
    """How wide the frame of the marking is, in points, with some slack for another typeface; 0 without a marking."""
    if not marking:
        return 0.0
    lines = set_lines((Span(marking),), _MARKING, _MARKING_WIDTH)
    return max(line.width for line in lines) + _MARKING_SLACK


def house_foot(foot: str) -> str:
    """The sender's own line at the foot, as much of it as stands on one line."""
    return cut(foot, _FOOT, WIDTH - _FOOT_SLACK)


def signature_rows(signatures: Signatures) -> Iterator[tuple[str, str, str]]:
    """What stands under the rules to sign on, two people side by side with a gap between, then place and date."""
    people = signatures.people
    for first in range(0, len(people), 2):
        yield people[first], "", "".join(people[first + 1 : first + 2])
    yield signatures.place_and_date, "", ""


def may_part(row: Sequence[Inlines]) -> bool:
    """Whether *row* is so long that kept whole it would leave most of a page empty."""
    return _longest(row) >= _PARTED_FROM


def keeps_next(grid: Grid, number: int) -> bool:
    """Whether a row stays with the one after it: no table starts or ends with a single short row on a page."""
    return number in (0, len(grid.rows) - 2) and number < len(grid.rows) - 1 and _longest(grid.rows[number]) < _SHORT


def _longest(row: Sequence[Inlines]) -> int:
    return max(len(plain(content)) for content in row)

"""The pages of the ODT: A4, heads and feet with page numbers, the watermark of a draft."""

from exports.blocks import Document, Span
from exports.renderers.characters import printable
from exports.renderers.house_look import readable_colour
from exports.renderers.odt.elements import Attributes, Element, child, new, points, root
from exports.renderers.odt.styles import faces, named_styles
from exports.renderers.odt.text import Writer, add_tab, add_text
from exports.renderers.pdf.strips import WIDTH
from exports.renderers.typography import FONT, house_foot

FIRST_PAGE = "First_20_Page"
_FURTHER_PAGES = "Standard"
_ROOM = {"fo:page-width": "210mm", "fo:page-height": "297mm", "fo:margin-left": "20mm", "fo:margin-right": "18mm"}
_GEOMETRY = "M 0 0 L 21600 0 N M 0 21600 L 21600 21600 N"
_MARK = {
    "draw:stroke": "none",
    "draw:fill": "solid",
    "draw:fill-color": "#eeeeee",
    "draw:auto-grow-height": "false",
    "draw:auto-grow-width": "false",
    "style:run-through": "background",
    "style:wrap": "run-through",
    "style:number-wrapped-paragraphs": "no-limit",
    "style:vertical-pos": "middle",
    "style:vertical-rel": "page",
    "style:horizontal-pos": "center",
    "style:horizontal-rel": "page",
    "style:flow-with-text": "false",
}
_LETTERS = {"fo:font-weight": "bold", "style:font-name": FONT, "fo:font-size": "1pt"}


def styles_part(document: Document) -> Element:
    """The part of the file with styles, pages, heads and feet; the first page has its letterhead in the text."""
    writer = Writer("F")
    outer = root("office:document-styles", "office style text table draw fo svg")
    outer.append(faces())
    colour = readable_colour(document.house.colour)
    outer.append(named_styles(document.language, colour, large=document.kind.is_large))
    masters = new("office:master-styles")
    foot = (*document.foot, house_foot(document.house.foot))
    for name, shown, running in ((FIRST_PAGE, "First Page", False), (_FURTHER_PAGES, "Standard", True)):
        master = _add_master(masters, name, shown, first=not running)
        child(master, "style:header").append(_head(document, writer, running=running))
        child(master, "style:footer").extend(_foot(document, foot, writer))
    _add_layout(writer.styles.element, FIRST_PAGE, top=30.0, below_head=0.0, head=1.0)
    _add_layout(writer.styles.element, _FURTHER_PAGES, top=28.0, below_head=20.0, head=10.5)
    outer.append(writer.styles.element)
    outer.append(masters)
    return outer


def _add_layout(styles: Element, name: str, *, top: float, below_head: float, head: float) -> None:
    layout = child(styles, "style:page-layout", {"style:name": f"Layout_{name}"})
    room = _ROOM | {"fo:margin-top": points(top), "fo:margin-bottom": "24pt"}
    child(layout, "style:page-layout-properties", room | {"style:print-orientation": "portrait"})
    head_room = {"fo:min-height": points(head + below_head), "fo:margin-bottom": points(below_head)}
    child(child(layout, "style:header-style"), "style:header-footer-properties", head_room)
    foot_room = {"fo:min-height": "50pt", "fo:margin-top": "24pt"}
    child(child(layout, "style:footer-style"), "style:header-footer-properties", foot_room)


def _add_master(masters: Element, name: str, shown: str, *, first: bool) -> Element:
    attributes = {"style:name": name, "style:display-name": shown, "style:page-layout-name": f"Layout_{name}"}
    if first:
        attributes["style:next-style-name"] = _FURTHER_PAGES
    return child(masters, "style:master-page", attributes)


def _head(document: Document, writer: Writer, *, running: bool) -> Element:
    line = _line(writer, "Header", tiny=not running)
    if running:
        writer.add_span(line, Span(f"{document.title} · {document.case_number}"))
        add_tab(line)
        writer.add_span(line, Span(document.marking, strong=True))
    if document.draft:
        line.append(_watermark(document.page_words.watermark, writer, int(running)))
    return line


def _foot(document: Document, foot: tuple[str, str, str], writer: Writer) -> list[Element]:
    which, made, house = foot
    first, second = _line(writer, "FooterTop"), _line(writer, "Footer")
    writer.add_span(first, Span(which))
    add_tab(first)
    _add_count(first, document.page_words.page, writer)
    writer.add_span(second, Span(made))
    add_tab(second)
    writer.add_span(second, Span(document.short_marking))
    if not house:
        return [first, second]
    third = _line(writer, "Footer")
    writer.add_span(third, Span(house))
    return [first, second, third]


def _line(writer: Writer, style: str, *, tiny: bool = False) -> Element:
    """A line of a head or foot, with a stop at the right for what comes after a tab."""
    asked: dict[str, str] = {"fo:line-height": "1pt"} if tiny else {}
    return writer.stopped(style, WIDTH, asked)


def _add_count(line: Element, words: str, writer: Writer) -> None:
    """The words of the page count, with fields in the place of the numbers."""
    before, _, rest = printable(words).partition("{page}")
    between, _, after = rest.partition("{pages}")
    strong = writer.strong(line)
    add_text(strong, before)
    child(strong, "text:page-number", {"text:select-page": "current"}, "1")
    add_text(strong, between)
    child(strong, "text:page-count", text="1")
    add_text(strong, after)


def _watermark(words: str, writer: Writer, number: int) -> Element:
    """The words across the page behind the text, in the way LibreOffice itself keeps a watermark."""
    shape = new("draw:custom-shape", _shape_attributes(writer, number))
    child(shape, "svg:desc", text=printable(words))
    child(shape, "text:p", text=printable(words))
    geometry = {
        "svg:viewBox": "0 0 21600 21600",
        "draw:type": "fontwork-plain-text",
        "draw:text-path": "true",
        "draw:text-path-mode": "shape",
        "draw:text-path-scale": "path",
        "draw:modifiers": "10800",
        "draw:enhanced-path": _GEOMETRY,
        "draw:text-areas": "0 0 21600 21600",
    }
    child(shape, "draw:enhanced-geometry", geometry)
    return shape


def _shape_attributes(writer: Writer, number: int) -> Attributes:
    return {
        "draw:name": f"PowerPlusWaterMarkObject{number}",
        "draw:style-name": writer.styles.style("graphic", _MARK, letters=_LETTERS),
        "draw:z-index": "0",
        "text:anchor-type": "char",
        "svg:width": "580pt",
        "svg:height": "92pt",
        "draw:transform": "rotate (0.907571) translate (80pt 610pt)",
    }

"""The page of the DOCX: A4, heads and feet with page numbers, the watermark of a draft, the file's properties."""

from datetime import UTC, datetime
from typing import Any
from xml.sax.saxutils import quoteattr

from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx.shared import Mm, Pt

from exports.blocks import Document, Span
from exports.renderers.characters import printable
from exports.renderers.docx.text import add_field, add_span, add_tab, child
from exports.renderers.pdf.strips import WIDTH
from exports.renderers.typography import house_foot


def set_page(target: Any, document: Document) -> None:
    """Size, margins, heads and feet; the first page has its letterhead in the text, so no running head."""
    section = target.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.left_margin, section.right_margin = Mm(20), Mm(18)
    section.top_margin, section.bottom_margin = Pt(31), Pt(72)
    section.header_distance, section.footer_distance = Pt(28), Pt(24)
    section.different_first_page_header_footer = True
    for number, head in enumerate((section.first_page_header, section.header)):
        head.is_linked_to_previous = False
        _head(head.paragraphs[0]._p, document, number, running=number > 0)
    foot = (*document.foot, house_foot(document.house.foot))
    for part in (section.first_page_footer, section.footer):
        part.is_linked_to_previous = False
        _foot(part, document, foot)


def _head(paragraph: Any, document: Document, number: int, *, running: bool) -> None:
    """The running head, which keeps the text at a distance; on the first page a line without height."""
    _styled(paragraph, "Header")
    if running:
        child(paragraph.pPr, "w:spacing", after="400")
        add_span(paragraph, Span(f"{document.title} · {document.case_number}"))
        add_tab(paragraph)
        add_span(paragraph, Span(document.marking, strong=True))
    else:
        child(paragraph.pPr, "w:spacing", line="20", lineRule="exact")
    if document.draft:
        paragraph.append(_watermark(document.page_words.watermark, number))


def _foot(part: Any, document: Document, foot: tuple[str, str, str]) -> None:
    first, second = part.paragraphs[0]._p, part.add_paragraph()._p
    _styled(first, "FooterTop")
    _styled(second, "Footer")
    add_span(first, Span(foot[0]))
    add_tab(first)
    _counted(first, document.page_words.page)
    add_span(second, Span(foot[1]))
    add_tab(second)
    add_span(second, Span(document.short_marking))
    if foot[2]:
        third = part.add_paragraph()._p
        _styled(third, "Footer")
        add_span(third, Span(foot[2]))


def _counted(paragraph: Any, words: str) -> None:
    """The words of the page count, with fields in the place of the numbers."""
    before, _, rest = words.partition("{page}")
    between, _, after = rest.partition("{pages}")
    add_span(paragraph, Span(before, strong=True))
    add_field(paragraph, "PAGE", strong=True)
    add_span(paragraph, Span(between, strong=True))
    add_field(paragraph, "NUMPAGES", strong=True)
    if after:
        add_span(paragraph, Span(after, strong=True))


def _styled(paragraph: Any, style: str) -> None:
    properties = paragraph.get_or_add_pPr()
    for old in list(properties):
        properties.remove(old)
    child(properties, "w:pStyle", val=style)
    tabs = child(properties, "w:tabs")
    child(tabs, "w:tab", val="right", pos=str(round(WIDTH * 20)))


_NAMESPACES = 'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"'
_WORD_ART = (
    '<v:shapetype id="_x0000_t136" coordsize="21600,21600" o:spt="136" adj="10800" '
    'path="m@7,l@8,m@5,21600l@6,21600e"><v:formulas>'
    '<v:f eqn="sum #0 0 10800"/><v:f eqn="prod #0 2 1"/><v:f eqn="sum 21600 0 @1"/>'
    '<v:f eqn="sum 0 0 @2"/><v:f eqn="sum 21600 0 @3"/><v:f eqn="if @0 @3 0"/><v:f eqn="if @0 21600 @1"/>'
    '<v:f eqn="if @0 0 @2"/><v:f eqn="if @0 @4 21600"/><v:f eqn="mid @5 @6"/><v:f eqn="mid @8 @5"/>'
    '<v:f eqn="mid @7 @8"/><v:f eqn="mid @6 @7"/><v:f eqn="sum @6 0 @5"/></v:formulas>'
    '<v:path textpathok="t" o:connecttype="custom"/><v:textpath on="t" fitshape="t"/>'
    '<o:lock v:ext="edit" text="t" shapetype="t"/></v:shapetype>'
)
_PLACE = (
    "position:absolute;margin-left:0;margin-top:0;width:500pt;height:104pt;rotation:308;z-index:-251658752;"
    "mso-position-horizontal:center;mso-position-horizontal-relative:page;"
    "mso-position-vertical:center;mso-position-vertical-relative:page"
)
_LETTERS = "font-family:&quot;Noto Sans&quot;;font-size:1pt;font-weight:bold"


def _watermark(words: str, number: int) -> Any:
    """The words across the page behind the text, in the way Word itself keeps a watermark."""
    said = quoteattr(printable(words))
    return parse_xml(
        f"<w:r {nsdecls('w')} {_NAMESPACES}><w:rPr><w:noProof/></w:rPr><w:pict>{_WORD_ART}"
        f'<v:shape id="PowerPlusWaterMarkObject{number}" o:spid="_x0000_s{2049 + number}" type="#_x0000_t136" '
        f'alt={said} style="{_PLACE}" o:allowincell="f" fillcolor="#eeeeee" stroked="f">'
        f'<v:textpath style="{_LETTERS}" string={said}/></v:shape></w:pict></w:r>'
    )


def set_properties(target: Any, document: Document) -> None:
    """Title, sender and language; no person's name, since file lists show these."""
    properties = target.core_properties
    now = datetime.now(UTC).replace(microsecond=0, tzinfo=None)
    properties.title = printable(f"{document.title} · {document.case_number}")[:255]
    properties.subject = printable(document.marking)[:255]
    properties.author = properties.last_modified_by = printable(document.organisation)[:255]
    properties.language = document.language
    properties.version = printable(document.version)[:255]
    properties.comments = properties.keywords = properties.category = ""
    properties.created = properties.modified = now
    properties.revision = 1

"""The styles of the DOCX: the same typography as the PDF, as named styles that people can change in Word."""

from dataclasses import dataclass
from typing import Any
from xml.sax.saxutils import quoteattr

from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

_FONT = "Noto Sans"
_ARABIC = "Noto Sans Arabic"


@dataclass(frozen=True, slots=True)
class _Style:
    """A paragraph style: sizes and distances in points."""

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
    borders: str = ""


_RULE = '<w:{side} w:val="single" w:sz="{size}" w:space="{space}" w:color="000000"/>'
_FRAME = "".join(_RULE.format(side=side, size=5, space=6) for side in ("top", "left", "bottom", "right"))
_BAR = _RULE.format(side="left", size=18, space=8)
_OVER = _RULE.format(side="top", size=4, space=4)

_STYLES = (
    _Style("Title", "Title", 19.8, 25, bold=True, keeps_next=True),
    _Style("Subtitle", "Subtitle", 10.9, 15),
    _Style("Heading1", "heading 1", 11.4, 15.5, 15, 3, bold=True, keeps_next=True, outline=0, indent=20, hanging=20),
    _Style("Heading2", "heading 2", 9.6, 13.5, 9, 2, bold=True, keeps_next=True, outline=1),
    _Style("Lead", "Lead", 10.2, 14.4, 3, bold=True),
    _Style("Organisation", "Organisation", 9, 12.4, bold=True),
    _Style("Address", "Address", 8.2, 11.4, grey="383838"),
    _Style("Marking", "Marking", 8.2, 11, bold=True),
    _Style("Status", "Status", 9.2, 13.2, bold=True),
    _Style("StatusNote", "Status Note", 8.2, 13.2, grey="333333"),
    _Style("Label", "Fact Label", 8.6, 12.4, 1.2, 1.2, grey="383838"),
    _Style("Value", "Fact Value", 8.75, 12.4, 1.2, 1.2),
    _Style("Cell", "Table Cell", 8.5, 11.7, 2, 2),
    _Style("CellTitle", "Table Heading", 8.5, 11.7, 2, 2, bold=True, keeps_next=True),
    _Style("Note", "Note", 8, 11.4, 4, grey="2E2E2E"),
    _Style("Summary", "Summary", 9.25, 13.4, 12, 8, indent=6, borders=_FRAME),
    _Style("Quote", "Quote", 9.25, 13.4, 4, indent=10.5, borders=_BAR),
    _Style("QuoteSource", "Quote Source", 8, 11.4, indent=10.5, grey="2E2E2E", borders=_BAR),
    _Style("ListBullet", "List Bullet", 9.25, 13.4, 2, indent=9, hanging=9),
    _Style("Item", "Item", 9.25, 13.4, 4.5, indent=20, hanging=20),
    _Style("ItemDetail", "Item Detail", 8.7, 12.4, 0.5, indent=20),
    _Style("Header", "header", 7.75, 10.5),
    _Style("Footer", "footer", 7.75, 10.5),
    _Style("FooterTop", "Footer Top", 7.75, 10.5, borders=_OVER),
)


def restyle(document: Any, language: str) -> None:
    """Replace the library's styles by ours, in *language*."""
    element = document.styles.element
    for child in list(element):
        element.remove(child)
    for child in _styles(language):
        element.append(child)


def _styles(language: str) -> Any:
    return parse_xml(
        f"<w:styles {nsdecls('w')}>"
        "<w:docDefaults><w:rPrDefault><w:rPr>"
        f'<w:rFonts w:ascii="{_FONT}" w:hAnsi="{_FONT}" w:eastAsia="{_FONT}" w:cs="{_ARABIC}"/>'
        '<w:sz w:val="18"/><w:szCs w:val="18"/>'
        f'<w:lang w:val={quoteattr(language)} w:eastAsia={quoteattr(language)} w:bidi="ar-SA"/>'
        "</w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>"
        '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/>'
        f"<w:pPr>{_spacing(3, 0, 13.4)}</w:pPr>{_size(9.25)}</w:style>"
        '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">'
        '<w:name w:val="Default Paragraph Font"/></w:style>'
        '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:tblPr>'
        '<w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>'
        + "".join(map(_style, _STYLES))
        + "</w:styles>"
    )


def _style(style: _Style) -> str:
    keep = "<w:keepNext/><w:keepLines/>" if style.keeps_next else "<w:keepLines/>"
    borders = f"<w:pBdr>{style.borders}</w:pBdr>" if style.borders else ""
    tabs = ""
    if style.hanging:
        tabs = f'<w:tabs><w:tab w:val="left" w:pos="{_twips(style.indent)}"/></w:tabs>'
    indent = ""
    if style.indent:
        right = style.indent if style.borders == _FRAME else 0
        indent = (
            f'<w:ind w:left="{_twips(style.indent)}" w:right="{_twips(right)}" w:hanging="{_twips(style.hanging)}"/>'
        )
    outline = f'<w:outlineLvl w:val="{style.outline}"/>' if style.outline is not None else ""
    properties = f"{keep}{borders}{tabs}{_spacing(style.before, style.after, style.leading)}{indent}{outline}"
    return (
        f'<w:style w:type="paragraph" w:styleId="{style.key}"><w:name w:val="{style.name}"/>'
        '<w:basedOn w:val="Normal"/><w:qFormat/>'
        f"<w:pPr>{properties}</w:pPr>{_size(style.size, bold=style.bold, grey=style.grey)}</w:style>"
    )


def _spacing(before: float, after: float, leading: float) -> str:
    return (
        f'<w:spacing w:before="{_twips(before)}" w:after="{_twips(after)}" '
        f'w:line="{_twips(leading)}" w:lineRule="atLeast"/>'
    )


def _size(size: float, *, bold: bool = False, grey: str = "") -> str:
    weight = "<w:b/><w:bCs/>" if bold else ""
    colour = f'<w:color w:val="{grey}"/>' if grey else ""
    halves = round(size * 2)
    return f'<w:rPr>{weight}{colour}<w:sz w:val="{halves}"/><w:szCs w:val="{halves}"/></w:rPr>'


def _twips(points: float) -> int:
    return round(points * 20)

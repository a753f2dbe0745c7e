"""The styles of the DOCX, as named styles that people can change in Word."""

from typing import Any
from xml.sax.saxutils import quoteattr

from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

from exports.renderers.docx.blank import BULLETS
from exports.renderers.typography import (
    ARABIC,
    BODY_BEFORE,
    FONT,
    Edge,
    TextStyle,
    body_size,
    styles,
)

_RULE = '<w:{side} w:val="single" w:sz="{size}" w:space="{space}" w:color={colour}/>'
_EDGES = {
    Edge.NONE: (),
    Edge.FRAME: (("top", 5, 6), ("left", 5, 6), ("bottom", 5, 6), ("right", 5, 6)),
    Edge.TIGHT: (("top", 6, 3), ("left", 6, 7), ("bottom", 6, 3), ("right", 6, 7)),
    Edge.BAR: (("left", 18, 8),),
    Edge.OVER: (("top", 4, 4),),
}


def restyle(document: Any, language: str, colour: str, *, large: bool) -> None:
    """Give a blank *document* the named styles, in *language*, with headings and rules in *colour* ("#14557B")."""
    document.styles.element.extend(list(_styles(language, hexadecimal(colour), large=large)))


def hexadecimal(colour: str) -> str:
    """*colour* ("#14557B") as Word writes it."""
    return colour.lstrip("#").upper()


def _styles(language: str, colour: str, *, large: bool) -> Any:
    size, leading = body_size(large=large)
    return parse_xml(
        f"<w:styles {nsdecls('w')}>"
        "<w:docDefaults><w:rPrDefault><w:rPr>"
        f'<w:rFonts w:ascii="{FONT}" w:hAnsi="{FONT}" w:eastAsia="{FONT}" w:cs="{ARABIC}"/>'
        '<w:sz w:val="18"/><w:szCs w:val="18"/>'
        f'<w:lang w:val={quoteattr(language)} w:eastAsia={quoteattr(language)} w:bidi="ar-SA"/>'
        "</w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>"
        '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/>'
        f"<w:pPr>{_spacing(BODY_BEFORE, 0, leading)}</w:pPr>{_size(size)}</w:style>"
        '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">'
        '<w:name w:val="Default Paragraph Font"/></w:style>'
        '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:tblPr>'
        '<w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>'
        + "".join(_style(style, colour) for style in styles(large=large))
        + "</w:styles>"
    )


def _style(style: TextStyle, colour: str) -> str:
    keep = "<w:keepNext/><w:keepLines/>" if style.keeps_next else "<w:keepLines/>"
    tabs = ""
    if style.hanging:
        tabs = f'<w:tabs><w:tab w:val="left" w:pos="{_twips(style.indent)}"/></w:tabs>'
    indent = ""
    if style.indent:
        right = style.indent if style.edge in (Edge.FRAME, Edge.TIGHT) else 0
        indent = (
            f'<w:ind w:left="{_twips(style.indent)}" w:right="{_twips(right)}" w:hanging="{_twips(style.hanging)}"/>'
        )
    outline = f'<w:outlineLvl w:val="{style.outline}"/>' if style.outline is not None else ""
    spacing = _spacing(style.before, style.after, style.leading)
    listed = ""
    if style.key == "ListBullet":
        listed = f'<w:numPr><w:ilvl w:val="0"/><w:numId w:val="{BULLETS}"/></w:numPr>'
    properties = f"{keep}{listed}{_borders(style.edge, colour)}{tabs}{spacing}{indent}{outline}"
    ink = colour if style.tinted and colour != "000000" else style.grey
    return (
        f'<w:style w:type="paragraph" w:styleId="{style.key}"><w:name w:val="{style.name}"/>'
        '<w:basedOn w:val="Normal"/><w:qFormat/>'
        f"<w:pPr>{properties}</w:pPr>{_size(style.size, bold=style.bold, ink=ink)}</w:style>"
    )


def _borders(edge: Edge, colour: str) -> str:
    ink = colour if edge is Edge.BAR else "000000"
    rules = "".join(
        _RULE.format(side=side, size=size, space=space, colour=quoteattr(ink)) for side, size, space in _EDGES[edge]
    )
    return f"<w:pBdr>{rules}</w:pBdr>" if rules else ""


def _spacing(before: float, after: float, leading: float) -> str:
    return (
        f'<w:spacing w:before="{_twips(before)}" w:after="{_twips(after)}" '
        f'w:line="{_twips(leading)}" w:lineRule="atLeast"/>'
    )


def _size(size: float, *, bold: bool = False, ink: str = "") -> str:
    weight = "<w:b/><w:bCs/>" if bold else ""
    colour = f"<w:color w:val={quoteattr(ink)}/>" if ink else ""
    halves = round(size * 2)
    return f'<w:rPr>{weight}{colour}<w:sz w:val="{halves}"/><w:szCs w:val="{halves}"/></w:rPr>'


def _twips(points: float) -> int:
    return round(points * 20)

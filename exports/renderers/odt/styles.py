"""The named styles of the ODT, which people can change in their word processor."""

from exports.renderers.odt.elements import Element, child, name, new, points
from exports.renderers.typography import (
    ARABIC,
    BODY_BEFORE,
    FONT,
    STYLES,
    Edge,
    TextStyle,
    body_size,
)
from exports.renderers.typography import styles as text_styles

BODY = "Text_20_body"
BULLETS, ENTRIES = "Bullets", "Entries"
_STANDARD = "Standard"
_HUNG_BY_LIST = ("ListBullet", "Item")


def encoded(displayed: str) -> str:
    """The name of a style as the file keeps it."""
    return displayed.replace(" ", "_20_")


_DISPLAYED = {style.key: style.name.title() for style in STYLES}
STYLE_NAMES = {key: encoded(displayed) for key, displayed in _DISPLAYED.items()}
"""The names of the paragraph styles by their key."""


def faces() -> Element:
    """The declaration of the typefaces."""
    declared = new("office:font-face-decls")
    for face in (FONT, ARABIC):
        attributes = {"style:name": face, "svg:font-family": f"'{face}'", "style:font-family-generic": "swiss"}
        child(declared, "style:font-face", attributes | {"style:font-pitch": "variable"})
    return declared


def named_styles(language: str, colour: str, *, large: bool) -> Element:
    """All named styles, in *language*, with headings and rules in *colour*."""
    styles = new("office:styles")
    _defaults(styles, language)
    base = {"style:name": _STANDARD, "style:family": "paragraph", "style:class": "text"}
    standard = child(styles, "style:style", base)
    size, leading = body_size(large=large)
    child(standard, "style:paragraph-properties", _spacing(BODY_BEFORE, 0.0, leading))
    child(standard, "style:text-properties", _size(size))
    _add_style(styles, BODY, "Text body", class_="text")
    for style in text_styles(large=large):
        _add_named(styles, style, colour)
    _outline(styles)
    _bullets(styles)
    _entries(styles)
    return styles


def _defaults(styles: Element, language: str) -> None:
    """What every paragraph and table starts from: typeface, language, left to right."""
    tongue, _, country = language.partition("-")
    default = child(styles, "style:default-style", {"style:family": "paragraph"})
    child(default, "style:paragraph-properties", {"style:writing-mode": "lr-tb", "fo:orphans": "2", "fo:widows": "2"})
    faces = {
        "style:font-name": FONT,
        "style:font-name-asian": FONT,
        "style:font-name-complex": ARABIC,
        "fo:language": tongue,
        "fo:country": country or "none",
        "style:language-asian": "zxx",
        "style:country-asian": "none",
        "style:language-complex": "ar",
        "style:country-complex": "SA",
        "fo:hyphenate": "false",
    }
    child(default, "style:text-properties", faces)
    table = child(styles, "style:default-style", {"style:family": "table"})
    child(table, "style:table-properties", {})
    row = child(styles, "style:default-style", {"style:family": "table-row"})
    child(row, "style:table-row-properties", {"fo:keep-together": "auto"})


def _add_style(styles: Element, kept_as: str, displayed: str, *, class_: str) -> Element:
    attributes = {
        "style:name": kept_as,
        "style:display-name": displayed,
        "style:family": "paragraph",
        "style:parent-style-name": _STANDARD,
        "style:class": class_,
    }
    return child(styles, "style:style", attributes)


def _add_named(styles: Element, style: TextStyle, colour: str) -> None:
    kind = "extra" if style.key in ("Header", "Footer", "FooterTop") else "text"
    element = _add_style(styles, STYLE_NAMES[style.key], _DISPLAYED[style.key], class_=kind)
    if style.outline is not None:
        element.set(name("style:default-outline-level"), str(style.outline + 1))
    properties = child(element, "style:paragraph-properties", _paragraph(style, colour))
    if style.hanging:
        stop = {"style:position": points(style.indent)}
        child(child(properties, "style:tab-stops"), "style:tab-stop", stop)
    ink = colour if style.tinted else f"#{style.grey}" if style.grey else ""
    child(element, "style:text-properties", _size(style.size, bold=style.bold, ink=ink))


def _paragraph(style: TextStyle, colour: str) -> dict[str, str]:
    properties = _spacing(style.before, style.after, style.leading)
    if style.keeps_next:
        properties["fo:keep-with-next"] = "always"
    properties["fo:keep-together"] = "always"
    if style.indent and style.edge is Edge.NONE and style.key not in _HUNG_BY_LIST:
        properties |= {"fo:margin-left": points(style.indent), "fo:text-indent": points(-style.hanging)}
    return properties | _edges(style, colour)


def _edges(style: TextStyle, colour: str) -> dict[str, str]:
    match style.edge:
        case Edge.NONE:
            return {}
        case Edge.FRAME:
            return {"fo:border": "0.6pt solid #000000", "fo:padding": points(style.indent)}
        case Edge.TIGHT:
            padding = {"fo:padding-top": "3.5pt", "fo:padding-bottom": "3.5pt"}
            sides = dict.fromkeys(("fo:padding-left", "fo:padding-right"), points(style.indent))
            return {"fo:border": "0.75pt solid #000000"} | padding | sides
        case Edge.BAR:
            bar = {"fo:border-left": f"1.9pt solid {colour}", "fo:padding-left": points(style.indent - 1.9)}
            return bar | dict.fromkeys(("fo:padding-top", "fo:padding-right", "fo:padding-bottom"), "0pt")
        case Edge.OVER:
            rule = {"fo:border-top": "0.5pt solid #000000", "fo:padding-top": "4pt"}
            return rule | dict.fromkeys(("fo:padding-left", "fo:padding-right", "fo:padding-bottom"), "0pt")


def _spacing(before: float, after: float, leading: float) -> dict[str, str]:
    return {
        "fo:margin-top": points(before),
        "fo:margin-bottom": points(after),
        "style:line-height-at-least": points(leading),
    }


def _size(size: float, *, bold: bool = False, ink: str = "") -> dict[str, str]:
    sizes = dict.fromkeys(("fo:font-size", "style:font-size-asian", "style:font-size-complex"), points(size))
    weights = dict.fromkeys(("fo:font-weight", "style:font-weight-asian", "style:font-weight-complex"), "bold")
    return sizes | (weights if bold else {}) | ({"fo:color": ink} if ink else {})


def _outline(styles: Element) -> None:
    """Headings carry the numbers that the document gives them, so the outline has none of its own."""
    outline = child(styles, "text:outline-style", {"style:name": "Outline"})
    hanging = {style.outline + 1: style.hanging for style in STYLES if style.outline is not None}
    for number in range(1, 11):
        level = child(outline, "text:outline-level-style", {"text:level": str(number), "style:num-format": ""})
        _hung(level, hanging.get(number, 0.0), "nothing")


def _bullets(styles: Element) -> None:
    parent = child(styles, "text:list-style", {"style:name": BULLETS})
    level = child(parent, "text:list-level-style-bullet", {"text:level": "1", "text:bullet-char": "•"})
    _hung(level, _hanging("ListBullet"), "listtab")


def _entries(styles: Element) -> None:
    """A list whose entries carry their own numbers in their text."""
    parent = child(styles, "text:list-style", {"style:name": ENTRIES})
    level = child(parent, "text:list-level-style-number", {"text:level": "1", "style:num-format": ""})
    _hung(level, _hanging("Item"), "nothing")


def _hung(level: Element, indent: float, followed_by: str) -> None:
    place = {"text:list-level-position-and-space-mode": "label-alignment"}
    alignment = {
        "text:label-followed-by": followed_by,
        "fo:text-indent": points(-indent),
        "fo:margin-left": points(indent),
    }
    if followed_by == "listtab":
        alignment["text:list-tab-stop-position"] = points(indent)
    properties = child(level, "style:list-level-properties", place)
    child(properties, "style:list-level-label-alignment", alignment)


def _hanging(key: str) -> float:
    return next(style.hanging for style in STYLES if style.key == key)

"""Elements of OpenDocument, built directly: user text can only ever become text."""

from collections.abc import Mapping
from functools import cache

from lxml import etree

_OASIS = "urn:oasis:names:tc:opendocument:xmlns:"
NAMESPACES = {
    "office": f"{_OASIS}office:1.0",
    "style": f"{_OASIS}style:1.0",
    "text": f"{_OASIS}text:1.0",
    "table": f"{_OASIS}table:1.0",
    "draw": f"{_OASIS}drawing:1.0",
    "fo": f"{_OASIS}xsl-fo-compatible:1.0",
    "svg": f"{_OASIS}svg-compatible:1.0",
    "meta": f"{_OASIS}meta:1.0",
    "config": f"{_OASIS}config:1.0",
    "manifest": f"{_OASIS}manifest:1.0",
    "ooo": "http://openoffice.org/2004/office",
    "xlink": "http://www.w3.org/1999/xlink",
    "dc": "http://purl.org/dc/elements/1.1/",
}

Element = etree._Element
Attributes = Mapping[str, str]
_VERSION = "1.3"


@cache
def name(prefixed: str) -> str:
    """The full name of ``text:p`` and its like."""
    prefix, _, local = prefixed.partition(":")
    return f"{{{NAMESPACES[prefix]}}}{local}"


def new(tag: str, attributes: Attributes | None = None) -> Element:
    """An element that stands by itself until it is put somewhere."""
    return _attributed(etree.Element(name(tag)), attributes)


def child(parent: Element, tag: str, attributes: Attributes | None = None, text: str | None = None) -> Element:
    """A new element at the end of *parent*."""
    element = _attributed(etree.SubElement(parent, name(tag)), attributes)
    element.text = text
    return element


def root(tag: str, prefixes: str) -> Element:
    """The outermost element of a part of the file, which declares these prefixes, parted by spaces."""
    element = etree.Element(name(tag), nsmap={prefix: NAMESPACES[prefix] for prefix in prefixes.split()})
    element.set(name(f"{tag.partition(':')[0]}:version"), _VERSION)
    return element


def written(part: Element) -> bytes:
    """A part of the file as it is kept."""
    return etree.tostring(part, xml_declaration=True, encoding="UTF-8")


def points(length: float) -> str:
    """A length in points as OpenDocument writes it."""
    return f"{length:g}pt"


def _attributed(element: Element, attributes: Attributes | None) -> Element:
    for key, value in (attributes or {}).items():
        element.set(name(key), value)
    return element

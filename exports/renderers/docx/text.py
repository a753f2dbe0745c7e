"""Paragraphs and their runs, built directly: the library's way costs several times as much."""

from functools import cache
from typing import Any

from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from lxml.etree import SubElement

from exports.blocks import Change, Inlines, Span
from exports.renderers.characters import printable
from exports.renderers.directions import directed
from exports.renderers.docx.pictures import Pictures
from exports.renderers.typography import AFTER_FIGURE

_SPACE = "{http://www.w3.org/XML/1998/namespace}space"


def paragraph(style: str, content: Inlines, pictures: Pictures, *, keeps_next: bool = False) -> Any:
    """A paragraph in a named style."""
    element = OxmlElement("w:p")
    properties = child(element, "w:pPr")
    if style:
        child(properties, "w:pStyle", val=style)
    if keeps_next:
        child(properties, "w:keepNext")
    for part in content:
        if isinstance(part, Span):
            add_span(element, part)
        else:
            element.append(pictures.figure(part))
            add_span(element, Span(AFTER_FIGURE))
    return element


def add_span(parent: Any, span: Span) -> None:
    """The span's text in runs, one for each direction in which it is written; line feeds become line breaks."""
    for stretch, right_to_left in directed(printable(span.text)):
        _add_run(parent, span, stretch, right_to_left=right_to_left)


def _add_run(parent: Any, span: Span, stretch: str, *, right_to_left: bool) -> None:
    run = child(parent, "w:r")
    _dress(run, span, right_to_left=right_to_left)
    for number, line in enumerate(stretch.split("\n")):
        if number:
            child(run, "w:br")
        if line:
            text = child(run, "w:t")
            text.text = line
            text.set(_SPACE, "preserve")


def _dress(run: Any, span: Span, *, right_to_left: bool) -> None:
    """The manner of *span* as properties of its run, in the order that the schema wants."""
    marks: list[tuple[str, str]] = []
    if span.strong:
        marks += [("w:b", ""), ("w:bCs", "")]
    if span.emphasis:
        marks += [("w:i", ""), ("w:iCs", "")]
    if span.change is Change.REMOVED:
        marks.append(("w:strike", ""))
    if span.change is Change.ADDED:
        marks.append(("w:u", "single"))
    if span.raised:
        marks.append(("w:vertAlign", "superscript"))
    if right_to_left:
        marks += [("w:rtl", ""), ("w:cs", "")]
    if marks:
        properties = child(run, "w:rPr")
        for tag, value in marks:
            child(properties, tag, **({"val": value} if value else {}))


def add_tab(parent: Any) -> None:
    """A tab to the next stop."""
    child(child(parent, "w:r"), "w:tab")


def add_field(parent: Any, instruction: str, *, strong: bool = False) -> None:
    """A field that Word fills, such as PAGE."""
    field = child(parent, "w:fldSimple", instr=instruction)
    add_span(field, Span("1", strong=strong))


def child(parent: Any, tag: str, **attributes: str) -> Any:
    """A new element at the end of *parent*, with attributes in the word-processing namespace."""
    named = {_qualified(f"w:{name}"): value for name, value in attributes.items()}
    return SubElement(parent, _qualified(tag), named)


@cache
def _qualified(name: str) -> str:
    return str(qn(name))

"""Paragraphs and their runs, built directly: the library's way costs several times as much."""

from typing import Any

from docx.oxml import OxmlElement
from docx.oxml.ns import qn

from exports.blocks import Inlines, Sign, Span
from exports.renderers.characters import printable
from exports.renderers.docx.pictures import Pictures

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
            element.append(pictures.run(part))
            if isinstance(part, Sign):
                add_span(element, Span(" "))
    return element


def add_span(parent: Any, span: Span) -> None:
    """A run with the span's text; line feeds become line breaks."""
    run = child(parent, "w:r")
    if span.strong or span.emphasis or span.raised:
        properties = child(run, "w:rPr")
        if span.strong:
            child(properties, "w:b")
            child(properties, "w:bCs")
        if span.emphasis:
            child(properties, "w:i")
            child(properties, "w:iCs")
        if span.raised:
            child(properties, "w:vertAlign", val="superscript")
    for number, line in enumerate(printable(span.text).split("\n")):
        if number:
            child(run, "w:br")
        if line:
            text = child(run, "w:t")
            text.text = line
            text.set(_SPACE, "preserve")


def add_tab(parent: Any) -> None:
    """A tab to the next stop."""
    child(child(parent, "w:r"), "w:tab")


def add_field(parent: Any, instruction: str, *, strong: bool = False) -> None:
    """A field that Word fills, such as PAGE."""
    field = child(parent, "w:fldSimple", instr=instruction)
    add_span(field, Span("1", strong=strong))


def child(parent: Any, tag: str, **attributes: str) -> Any:
    """A new element at the end of *parent*, with attributes in the word-processing namespace."""
    element = OxmlElement(tag)
    for name, value in attributes.items():
        element.set(qn(f"w:{name}"), value)
    parent.append(element)
    return element

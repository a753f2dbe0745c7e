"""Paragraphs and what stands in them."""

import re

from exports.blocks import Change, Inlines, Span
from exports.renderers.characters import printable
from exports.renderers.odt.automatic import AutomaticStyles
from exports.renderers.odt.elements import Attributes, Element, child, new
from exports.renderers.odt.pictures import Pictures
from exports.renderers.odt.styles import BODY, STYLE_NAMES
from exports.renderers.typography import AFTER_FIGURE

_FOLDED = re.compile("(^ +| +$| {2,})")
_STRONG = {"fo:font-weight": "bold", "style:font-weight-complex": "bold"}
_EMPHASIS = {"fo:font-style": "italic", "style:font-style-complex": "italic"}
_RAISED = {"style:text-position": "super 68%"}
_CHANGES = {
    Change.ADDED: {"style:text-underline-style": "solid", "style:text-underline-width": "auto"},
    Change.REMOVED: {"style:text-line-through-style": "solid", "style:text-line-through-type": "single"},
}
_KEEPS_NEXT = {"fo:keep-with-next": "always"}


class Writer:
    """Writes the text of one part of the file, with the styles and pictures that it needs."""

    def __init__(self, prefix: str) -> None:
        self.styles = AutomaticStyles(prefix)
        self.pictures = Pictures(self.styles)

    def paragraph(self, style: str, content: Inlines, *, keeps_next: bool = False, align: str = "") -> Element:
        """A paragraph in a named style."""
        asked = _KEEPS_NEXT if keeps_next else {}
        if align:
            asked = asked | {"fo:text-align": align}
        element = new("text:p", {"text:style-name": self._paragraph_style(style, asked)})
        self.fill(element, content)
        return element

    def heading(self, style: str, level: int, content: Inlines) -> Element:
        """A heading of this level, 1 being a section."""
        element = new("text:h", {"text:style-name": STYLE_NAMES[style], "text:outline-level": str(level)})
        self.fill(element, content)
        return element

    def fill(self, element: Element, content: Inlines) -> None:
        """Put *content* at the end of a paragraph."""
        for part in content:
            if isinstance(part, Span):
                self.add_span(element, part)
            else:
                element.append(self.pictures.figure(part))
                add_text(element, AFTER_FIGURE)

    def add_span(self, element: Element, span: Span) -> None:
        """Put the span's text at the end of a paragraph; line feeds become line breaks."""
        if not span.text:
            return
        looks = _looks(span)
        if looks:
            element = child(element, "text:span", {"text:style-name": self.styles.style("text", looks)})
        add_text(element, printable(span.text))

    def stopped(self, style: str, stop: float, asked: Attributes) -> Element:
        """An empty line in a named style, in which what comes after a tab ends at *stop*."""
        name = self.styles.style("paragraph", asked, parent=STYLE_NAMES[style], right_stop=stop)
        return new("text:p", {"text:style-name": name})

    def strong(self, element: Element) -> Element:
        """A stretch of strong text at the end of a paragraph, to be filled."""
        return child(element, "text:span", {"text:style-name": self.styles.style("text", _STRONG)})

    def _paragraph_style(self, style: str, asked: Attributes) -> str:
        named = STYLE_NAMES[style] if style else BODY
        return self.styles.style("paragraph", asked, parent=named) if asked else named


def _looks(span: Span) -> Attributes:
    looks: dict[str, str] = {}
    if span.strong:
        looks |= _STRONG
    if span.emphasis:
        looks |= _EMPHASIS
    if span.raised:
        looks |= _RAISED
    if span.change:
        looks |= _CHANGES[span.change]
    return looks


def add_tab(element: Element) -> None:
    """Put a tab at the end of a paragraph."""
    child(element, "text:tab")


def add_text(element: Element, text: str) -> None:
    """Put *text* at the end of a paragraph, with every space as it was written: readers fold plain ones."""
    for number, line in enumerate(text.split("\n")):
        if number:
            child(element, "text:line-break")
        for stretch in _FOLDED.split(line):
            if stretch.startswith(" "):
                child(element, "text:s", {"text:c": str(len(stretch))} if len(stretch) > 1 else None)
            elif stretch:
                _append(element, stretch)


def _append(element: Element, text: str) -> None:
    if len(element):
        element[-1].tail = (element[-1].tail or "") + text
    else:
        element.text = (element.text or "") + text

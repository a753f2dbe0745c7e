"""Content into runs: stretches of text in one face, each with the glyphs that draw it, and figures between them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from exports.blocks import Change, Figure, Inlines, Span
from exports.renderers.characters import printable
from exports.renderers.pdf import fonts
from exports.renderers.pdf.shapes import figure_width

_WORDS = re.compile("[^ \n]+|\n| +")
_RAISED_SIZE = 0.68
_RAISED_BY = 0.34


@dataclass(frozen=True, slots=True)
class Look:
    """How running text looks: *size* and *leading* in points, *grey* 0 is black; *house*: in the sender's colour."""

    size: float
    leading: float
    font: str = fonts.REGULAR
    strong: str = fonts.SEMIBOLD
    grey: float = 0.0
    house: bool = False


class Style(NamedTuple):
    """The face of one stretch of text."""

    font: str
    size: float
    rise: float
    grey: float
    house: bool
    change: Change | None


class Run(NamedTuple):
    """A stretch drawn in one go; *says* is what a reader gets, *restated* when that is not what is drawn."""

    says: str
    style: Style
    setting: fonts.Setting
    restated: bool = False

    @property
    def width(self) -> float:
        return self.setting.width * self.style.size

    @property
    def is_plain(self) -> bool:
        """Whether the characters drawn are the characters a reader gets."""
        return self.setting.drawn == self.says and not self.restated

    @property
    def is_right_to_left(self) -> bool:
        """Whether it is drawn in another order than it is read in."""
        return bool(self.setting.glyphs) and fonts.is_right_to_left(self.says)

    def goes_with(self, following: "Run") -> bool:
        """Whether both can be drawn in one go."""
        return self.style == following.style and self.is_plain and following.is_plain


@dataclass(frozen=True, slots=True)
class Drawing:
    """A figure that stands in the line."""

    figure: Figure
    size: float

    @property
    def width(self) -> float:
        return figure_width(self.figure, self.size)


Piece = Run | Drawing


def widest_word(content: Inlines, look: Look) -> float:
    """The width below which a word of *content* would have to be broken."""
    widest = word = 0.0
    for part in content:
        if isinstance(part, Span):
            style = _style(part, look)
            for stretch in _WORDS.findall(printable(part.text)):
                word = 0.0 if stretch[0] in " \n" else word + sum(run.width for run in _runs(stretch, style))
                widest = max(widest, word)
        else:
            word += figure_width(part, look.size)
            widest = max(widest, word)
    return widest


def _style(span: Span, look: Look) -> Style:
    font = look.strong if span.strong else fonts.ITALIC if span.emphasis else look.font
    size, rise = (look.size * _RAISED_SIZE, look.size * _RAISED_BY) if span.raised else (look.size, 0.0)
    return Style(font, size, rise, look.grey, look.house, span.change)


def pieces_of(content: Inlines, look: Look) -> Iterator[list[Piece] | Run | None]:
    """What cannot be parted, as a list; the spaces between; None for the end of a line."""
    for part in content:
        if isinstance(part, Span):
            style = _style(part, look)
            space = space_in(style)
            for stretch in _WORDS.findall(printable(part.text)):
                if stretch[0] == " ":
                    yield space
                else:
                    yield None if stretch == "\n" else list(_runs(stretch, style))
        else:
            yield [Drawing(part, look.size)]


@lru_cache(maxsize=256)
def space_in(style: Style) -> Run:
    """A space in this face."""
    return Run(" ", style, fonts.Setting(" ", fonts.space_width(style.font)))


@lru_cache(maxsize=10_000)
def _runs(word: str, style: Style) -> tuple[Run, ...]:
    """*word* as runs: punctuation around a right-to-left word keeps the direction of the line."""
    return tuple(run_of(part, style) for part in fonts.directed_parts(word))


def run_of(text: str, style: Style) -> Run:
    """*text* in one run; what is for private use is restated, since no reader can know it from its glyph (PDF/A-2a)."""
    return Run(text, style, fonts.setting(text, style.font), restated=fonts.is_private(text))

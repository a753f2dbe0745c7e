"""The typefaces that are embedded, and how text becomes glyphs of them.

They hold Latin, Greek, Cyrillic, Arabic and the common signs. What is written in another script (Chinese, Hindi, emoji)
is drawn as replacement signs, while the text under them stays what was typed: it is read aloud, searched and copied.
"""

import re
import unicodedata
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

import uharfbuzz
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

import resources

REGULAR = "NotoSans-Regular"
ITALIC = "NotoSans-Italic"
SEMIBOLD = "NotoSans-SemiBold"
BOLD = "NotoSans-Bold"
_ARABIC = {REGULAR: "NotoSansArabic-Regular", ITALIC: "NotoSansArabic-Regular"}
_ARABIC_STRONG = "NotoSansArabic-Bold"
_SIGNS = ("NotoSansMath-Regular", "NotoSansSymbols-Regular", "NotoSansSymbols2-Regular")

_SIMPLE = re.compile(
    "[!-~\u00a1-\u00ac\u00ae-\u02ff\u0370-\u03ff\u0400-\u0481\u048a-\u052f\u1e00-\u1fff\u2010-\u2027\u2030-\u205e\u20a0-\u20bf]*"
)
_RIGHT_TO_LEFT = frozenset({"R", "AL"})
_NUMERIC = frozenset({"EN", "AN", "L"})
_FIRST_PRIVATE = 0xF0000
_REPLACEMENT = "\ufffd"  # drawn for a character that no face has: the empty box itself may not be embedded
_SILENT = "\u200b"  # said by a glyph whose cluster has no character left for it


class Glyph(NamedTuple):
    """One glyph: the private character that draws it, and its place in a stretch of text, at size 1."""

    font: str
    char: str
    x: float
    y: float


class Setting(NamedTuple):
    """How a stretch of text is drawn: as characters when *glyphs* is empty, else glyph by glyph; *width* at size 1."""

    drawn: str
    width: float
    glyphs: tuple[Glyph, ...] = ()


class _EmbeddedFont(TTFont):
    """A TrueType font that can also draw single glyphs, and whose map back to Unicode says what they stand for."""

    def __init__(self, name: str, path: Path) -> None:
        super().__init__(name, str(path))
        self._said: dict[int, str] = {}
        self._private: dict[tuple[int, str], str] = {}

    def char_for(self, glyph: int, advance: int, says: str) -> str:
        """A private character that draws *glyph* and reads as *says*: shaping gives glyphs, reportlab wants text."""
        char = self._private.get((glyph, says))
        if char is None:
            code = _FIRST_PRIVATE + len(self._private)
            char = self._private[(glyph, says)] = chr(code)
            self._said[code] = says
            self.face.charToGlyph[code] = glyph
            self.face.charWidths[code] = advance
        return char

    def encoded(self, text: str, doc: Any) -> list[tuple[int, bytes]]:
        """*text* as the codes of this font in *doc*, in stretches with the number of their subset."""
        state: Any = self.state.get(doc)
        known: dict[int, int] = state.assignments if state else {}
        codes = [known.get(ord(char), 256) for char in text]
        if max(codes, default=0) > 255:  # a character that is new to the document, or of a further subset
            return list(self.splitString(text, doc))
        return [(0, bytes(codes))]

    def addObjects(self, doc: Any) -> None:  # noqa: N802
        subsets = [list(subset) for subset in self.state[doc].subsets]
        super().addObjects(doc)
        for subset, stream in zip(subsets, _unicode_maps(doc, self.face.name.decode()), strict=True):
            stream.content = self._unicode_map(subset)

    def _unicode_map(self, subset: list[int]) -> str:
        pairs = [(code, self._said.get(char, chr(char))) for code, char in enumerate(subset) if char]
        rows = [f"<{code:02X}> <{says.encode('utf-16-be').hex().upper()}>" for code, says in pairs if says]
        blocks = [rows[start : start + 100] for start in range(0, len(rows), 100)]
        return "\n".join(
            [
                "/CIDInit /ProcSet findresource begin 12 dict begin begincmap",
                "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def",
                "/CMapName /Adobe-Identity-UCS def /CMapType 2 def",
                "1 begincodespacerange <00> <FF> endcodespacerange",
                *("\n".join([f"{len(block)} beginbfchar", *block, "endbfchar"]) for block in blocks),
                "endcmap CMapName currentdict /CMap defineresource pop end end",
            ]
        )


def _unicode_maps(doc: Any, face: str) -> list[Any]:
    """The streams that map glyphs of *face* back to Unicode, one per subset, in order."""
    names = [name for name in doc.idToObject if name.startswith("toUnicodeCMap:") and name.endswith(f"+{face}")]
    return [doc.idToObject[name] for name in names]


@cache
def typeface(name: str) -> Any:
    """The shipped typeface of this name as reportlab knows it, read when it is first needed."""
    pdfmetrics.registerFont(_EmbeddedFont(name, resources.path("fonts", f"{name}.ttf")))
    return pdfmetrics.getFont(name)


@cache
def _shaper(name: str) -> uharfbuzz.Font:
    return uharfbuzz.Font(uharfbuzz.Face(resources.path("fonts", f"{name}.ttf").read_bytes()))


@cache
def space_width(font: str) -> float:
    """How wide a space is, at size 1."""
    return float(typeface(font).face.charWidths[32]) / 1000


def is_private(text: str) -> bool:
    """Whether *text* holds a character that means something to its writer only: a private-use one."""
    return not text.isascii() and any(unicodedata.category(char) == "Co" for char in text)


def is_right_to_left(word: str) -> bool:
    """Whether *word* holds a letter that is written from right to left."""
    return not word.isascii() and any(unicodedata.bidirectional(char) in _RIGHT_TO_LEFT for char in word)


def directed_parts(word: str) -> list[str]:
    """*word* as it is; a right-to-left one without the punctuation around it, which keeps the direction of the line."""
    if not is_right_to_left(word):
        return [word]
    strong = [place for place, char in enumerate(word) if unicodedata.bidirectional(char) in _RIGHT_TO_LEFT | _NUMERIC]
    first, last = strong[0], strong[-1] + 1
    while last < len(word) and unicodedata.bidirectional(word[last]) in ("NSM", "BN"):
        last += 1
    return [part for part in (word[:first], word[first:last], word[last:]) if part]


_settings: dict[tuple[str, str], Setting] = {}
_MOST_SETTINGS = 20_000


def setting(text: str, font: str) -> Setting:
    """How *text* is set in *font*: characters it lacks come from another face, or stand as a replacement sign."""
    found = _settings.get((font, text))
    if found is None:
        if len(_settings) > _MOST_SETTINGS:
            _settings.clear()
        found = _settings[(font, text)] = _set_plainly(text, font) or _shape(text, font)
    return found


def _set_plainly(text: str, font: str) -> Setting | None:
    widths = typeface(font).face.charWidths
    if not _SIMPLE.fullmatch(text) or not all(ord(char) in widths for char in text):
        return None
    return Setting(text, sum(widths[ord(char)] for char in text) / 1000)


def _shape(text: str, font: str) -> Setting:
    """*text* glyph by glyph. Right-to-left words are drawn in the order in which they are read."""
    glyphs: list[Glyph] = []
    words: list[list[Glyph]] = [[]]
    x = 0.0
    for part in _visual_parts(text, font):
        for glyph, advance, says in _shaped(*part):
            words[-1].append(glyph._replace(x=x + glyph.x))
            x += advance
            if says == " ":
                words.append([])
    for word in words[::-1] if is_right_to_left(text) else words:
        glyphs += word
    return Setting("", x, tuple(glyphs))


def _visual_parts(text: str, font: str) -> list[tuple[str, str, bool]]:
    """The parts of *text* from left to right as seen, each with its face and whether it runs backwards.

    Within a right-to-left stretch, numbers and Latin words keep their own direction.
    """
    backwards = is_right_to_left(text)
    parts: list[tuple[str, str, bool]] = []
    for char in text:
        face, direction = _face_for(char, font), backwards and unicodedata.bidirectional(char) not in _NUMERIC
        if parts and (_joins(char) or parts[-1][1:] == (face, direction)):
            parts[-1] = (parts[-1][0] + char, *parts[-1][1:])
        else:
            parts.append((char, face, direction))
    return parts[::-1] if backwards else parts


def _joins(char: str) -> bool:
    """Whether *char* belongs with the one before it: a combining mark, or an invisible joiner."""
    return unicodedata.category(char) in ("Mn", "Me", "Cf")


def _face_for(char: str, font: str) -> str:
    """The face that has *char*, nearest to *font*; *font* itself when none has it."""
    candidates = (font, _ARABIC.get(font, _ARABIC_STRONG), *_SIGNS)
    return next((name for name in candidates if ord(char) in typeface(name).face.charToGlyph), font)


def _shaped(text: str, font: str, backwards: bool) -> Iterator[tuple[Glyph, float, str]]:
    """The glyphs of *text* as seen from left to right, each with its advance and what it says to a reader."""
    buffer = uharfbuzz.Buffer()
    buffer.add_codepoints([ord(char) for char in text])
    buffer.guess_segment_properties()
    buffer.direction = "rtl" if backwards else "ltr"
    buffer.flags = uharfbuzz.BufferFlags.REMOVE_DEFAULT_IGNORABLES
    uharfbuzz.shape(_shaper(font), buffer, {"kern": True, "liga": False})
    said = _said(text, [info.cluster for info in buffer.glyph_infos], backwards)
    for info, position, says in zip(buffer.glyph_infos, buffer.glyph_positions, said, strict=True):
        face, glyph, advance = font, info.codepoint, position.x_advance
        if not glyph:
            face = font if _named(font, _REPLACEMENT) else REGULAR
            glyph = _named(face, _REPLACEMENT)
            advance = _shaper(face).get_glyph_h_advance(glyph)
        place = position.x_offset / 1000, position.y_offset / 1000
        yield Glyph(face, _char(face, glyph, says), *place), advance / 1000, says


def _said(text: str, clusters: list[int], backwards: bool) -> list[str]:
    """What each glyph says: those of one cluster together its characters, in the order in which they are drawn.

    Invisible characters have no glyph and belong to the one before them.
    """
    first = sorted(set(clusters))
    starts = [0, *first[1:]]
    ends = dict(zip(first, zip(starts, [*starts[1:], len(text)], strict=False), strict=False))
    said = []
    for number, cluster in enumerate(clusters):
        start, end = ends[cluster]
        characters = text[start:end][::-1] if backwards else text[start:end]
        place = number - clusters.index(cluster)
        last = cluster not in clusters[number + 1 :]
        said.append(characters[place:] if last else characters[place : place + 1])
    return said


def _char(font: str, glyph: int, says: str) -> str:
    char: str = typeface(font).char_for(glyph, _shaper(font).get_glyph_h_advance(glyph), says or _SILENT)
    return char


@cache
def _named(font: str, char: str) -> int:
    """The glyph that *font* has for this character."""
    return _shaper(font).get_nominal_glyph(ord(char)) or 0

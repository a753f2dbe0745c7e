"""Which characters a field keeps, and how many."""

import unicodedata

_LINE_ENDS = ("\r\n", "\r", "\u2028", "\u2029", "\u0085", "\v", "\f")
_NO_TEXT = {"Cc", "Cs"}  # control characters, and halves of characters


def printable(text: str, *, lines: bool) -> str:
    """*text* as a field keeps it: every word and every sign, and nothing that only a machine reads.

    Every kind of line end becomes a line feed, and without *lines* a space; a tab becomes a space. Control characters,
    halves of characters and the 66 code points that are no characters go. Marks of writing direction, joiners,
    accents of their own and spaces that hold words together stay: names need them.
    """
    for end in _LINE_ENDS:
        text = text.replace(end, "\n")
    text = text.replace("\t", " ")
    if not lines:
        text = text.replace("\n", " ")
    if text.isascii() and text.replace("\n", "").isprintable():
        return text
    return "".join(character for character in text if character == "\n" or _is_text(character))


def units(text: str) -> int:
    """How many places *text* takes where Qt counts: a character outside the first plane takes two."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def head(text: str, places: int) -> str:
    """The first *places* of *text*, counted as Qt does."""
    return text.encode("utf-16-le", "surrogatepass")[: 2 * places].decode("utf-16-le", "ignore")


def _is_text(character: str) -> bool:
    point = ord(character)
    is_no_character = point & 0xFFFE == 0xFFFE or 0xFDD0 <= point <= 0xFDEF
    return not is_no_character and unicodedata.category(character) not in _NO_TEXT

"""Which characters a field keeps."""

import unicodedata

_LINE_ENDS = ("\r\n", "\r", "\u2028", "\u2029", "\u0085", "\v", "\f")


def printable(text: str, *, lines: bool) -> str:
    """*text* without control characters and lone surrogates; a tab becomes a space, and without *lines* a line end too.

    Marks of writing direction and joiners stay: names need them.
    """
    for end in _LINE_ENDS:
        text = text.replace(end, "\n")
    text = text.replace("\t", " ")
    if not lines:
        text = text.replace("\n", " ")
    if text.isascii() and text.replace("\n", "").isprintable():
        return text
    return "".join(
        character for character in text if character == "\n" or unicodedata.category(character) not in ("Cc", "Cs")
    )

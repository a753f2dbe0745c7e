"""Which characters of what people typed can stand in a document."""

import re

_UNPRINTABLE = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufdd0-\ufdef\ufeff\ufffe\uffff]"
    "|[" + "".join(chr(plane * 0x10000 + last) for plane in range(1, 17) for last in (0xFFFE, 0xFFFF)) + "]"
)
_LINE_ENDS = re.compile("\r\n|[\r\x85\u2028\u2029]")


def printable(text: str) -> str:
    """*text* with line feeds only between lines, spaces for tabs, and no controls, byte order marks or halves."""
    if text.isascii() and text.isprintable():
        return text
    return _UNPRINTABLE.sub("", _LINE_ENDS.sub("\n", text).replace("\t", " "))

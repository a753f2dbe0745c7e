"""Sentences in what people type."""

import re

_END = re.compile(r"(?<=[.!?…])\s+|\n+")
_SHORTENED = {
    "bijv",
    "bv",
    "ca",
    "dhr",
    "dr",
    "drs",
    "evt",
    "ing",
    "jl",
    "mevr",
    "mr",
    "mw",
    "nr",
    "o.a",
    "resp",
    "t.a.v",
}


def sentence_at(text: str, position: int) -> str:
    """The sentence of *text* in which *position* lies, on one line; between two sentences it is the first."""
    begin = 0
    for found in _END.finditer(text):
        if found[0].strip("\n") == found[0] and _is_shortened(text[begin : found.start()]):
            continue
        if position <= found.start():
            return " ".join(text[begin : found.start()].split())
        begin = found.end()
    return " ".join(text[begin:].split())


def _is_shortened(text: str) -> bool:
    """Whether *text* ends in a word that is written with a full stop: ``dhr.``."""
    words = text.split()
    return bool(words) and words[-1].endswith(".") and words[-1][:-1].casefold().lstrip("(") in _SHORTENED

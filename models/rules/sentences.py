"""Sentences in what people type."""

import re
from collections.abc import Iterator

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


def sentences(text: str) -> tuple[str, ...]:
    """The sentences of *text*, each on one line."""
    found = (" ".join(text[begin:end].split()) for begin, end in _places(text))
    return tuple(sentence for sentence in found if sentence)


def sentence_at(text: str, position: int) -> str:
    """The sentence of *text* in which *position* lies, on one line; between two sentences it is the first."""
    places = tuple(_places(text))
    begin, end = next((place for place in places if position <= place[1]), places[-1])
    return " ".join(text[begin:end].split())


def _places(text: str) -> Iterator[tuple[int, int]]:
    """Where each sentence begins and ends."""
    begin = 0
    for found in _END.finditer(text):
        if found[0].strip("\n") == found[0] and _is_shortened(text[begin : found.start()]):
            continue
        yield begin, found.start()
        begin = found.end()
    yield begin, len(text)


def shortened(text: str, longest: int) -> str:
    """The first whole sentences of *text* that fit in *longest* characters, the first always; all of it if it fits."""
    if len(text) <= longest:
        return text
    end = 0
    for found in _END.finditer(text):
        if found[0].strip("\n") == found[0] and _is_shortened(text[: found.start()]):
            continue
        if end and found.start() > longest:
            break
        end = found.start()
    return text[:end] if end else text


def _is_shortened(text: str) -> bool:
    """Whether *text* ends in a word that is written with a full stop: ``dhr.``."""
    words = text.split()
    return bool(words) and words[-1].endswith(".") and words[-1][:-1].casefold().lstrip("(") in _SHORTENED

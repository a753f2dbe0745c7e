"""Two versions of one text as one text: word by word, with what is new and what has gone marked."""

import re
from collections.abc import Hashable, Iterable, Iterator
from dataclasses import dataclass, replace
from difflib import SequenceMatcher

from exports.blocks import Change, Inline, Inlines, Span

_ALIKE = 0.35
_STOPS = ".,;:!?)"
_WORD = re.compile(r"(\S*)(\s*)")
_MANY = 600


@dataclass(frozen=True, slots=True)
class _Word:
    """A word in its manner, with the white space behind it; a stop behind a word is a word of its own."""

    span: Span
    space: str = ""


_Token = _Word | Inline
"""A word, or a figure as it is."""


def in_one(before: Inlines, after: Inlines) -> Inlines:
    """*after* with what it adds to *before* marked, and before that what it leaves out.

    Texts that have little in common stand one behind the other, each whole. White space and the manner of words do not
    count, and a figure is that of *after*: it cannot be struck through, and the words beside it say the same.
    """
    was, now = list(_tokens(before)), list(_tokens(after))
    keys = [_key(one) for one in was], [_key(one) for one in now]
    if keys[0] == keys[1]:
        return after
    matcher = SequenceMatcher(None, *keys, autojunk=max(map(len, keys)) > _MANY)
    steps = matcher.get_opcodes()
    if matcher.ratio() < _ALIKE:
        steps = [("replace", 0, len(was), 0, len(now))]
    woven: list[_Token] = []
    for what, i, j, k, m in steps:
        if what == "equal":
            woven += now[k:m]
            continue
        gone, new = _marked(was[i:j], Change.REMOVED), _marked(now[k:m], Change.ADDED)
        gone = [one for one in gone if isinstance(one, _Word)]
        if gone and woven:
            woven[-1] = _apart(woven[-1], was[i - 1] if i else None)
        if gone and new:
            gone[-1] = _apart(gone[-1])
        woven += [*gone, *new]
    return tuple(_joined(woven))


def wholly(content: Inlines, change: Change) -> Inlines:
    """All words of *content* with this mark; figures stay with what is new and go with what has gone."""
    marked = (replace(one, change=change) if isinstance(one, Span) else one for one in content)
    return tuple(one for one in marked if isinstance(one, Span) or change is Change.ADDED)


def _tokens(content: Inlines) -> Iterator[_Token]:
    for part in content:
        if not isinstance(part, Span):
            yield part
            continue
        for word, space in _WORD.findall(part.text):
            bare = word.rstrip(_STOPS)
            pieces = [piece for piece in (bare, word[len(bare) :]) if piece]
            if pieces or space:
                yield from (_Word(replace(part, text=piece)) for piece in pieces[:-1])
                yield _Word(replace(part, text=pieces[-1] if pieces else ""), space)


def _key(token: _Token) -> Hashable:
    return token.span.text if isinstance(token, _Word) else token


def _marked(tokens: Iterable[_Token], change: Change) -> list[_Token]:
    return [_Word(replace(one.span, change=change), one.space) if isinstance(one, _Word) else one for one in tokens]


def _apart(token: _Token, earlier: _Token | None = None) -> _Token:
    """*token* with white space behind it: its own, else that of the *earlier* version, else a space."""
    if not isinstance(token, _Word) or "\n" in token.space:
        return token
    space = earlier.space if isinstance(earlier, _Word) else ""
    return _Word(token.span, space or token.space or ("" if earlier else " "))


def _joined(tokens: Iterable[_Token]) -> Iterator[Inline]:
    """Words of one manner as one span; white space is marked only between words with the same mark."""
    last, space = Span(""), ""
    for token in tokens:
        if not isinstance(token, _Word):
            yield from _with_space(last, space)
            yield token
            last, space = Span(""), ""
            continue
        if replace(last, text="") == replace(token.span, text=""):
            last = replace(last, text=f"{last.text}{space}{token.span.text}")
        elif last.change is None or token.span.change is not None:
            yield from _with_space(last, space)
            last = token.span
        else:
            yield last
            last = replace(token.span, text=f"{space}{token.span.text}")
        space = token.space
    yield from _with_space(last, space)


def _with_space(span: Span, space: str) -> Iterator[Span]:
    """A stretch with the white space behind it, which has no mark."""
    if span.change is None:
        yield from (one for one in [replace(span, text=span.text + space)] if one.text)
    else:
        yield from (one for one in (span, Span(space)) if one.text)

"""A document with its changes marked: the later version, with what the earlier one said otherwise struck through."""

from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from dataclasses import replace
from difflib import SequenceMatcher
from typing import TypeVar, assert_never

from exports.blocks import (
    Block,
    Box,
    Bullets,
    Change,
    Document,
    Fact,
    Facts,
    Grid,
    Heading,
    Inlines,
    Item,
    Items,
    Note,
    Paragraph,
    Quote,
    Signatures,
    Span,
    plain,
)
from exports.change_list import change_list
from exports.word_marks import in_one, wholly
from exports.wording import Wording

Thing = TypeVar("Thing")
Made = TypeVar("Made")

_BEGINNING = 24
_KNOWN_BY: list[Callable[[Item], Hashable]] = [lambda item: item, lambda item: item.content, lambda item: item.label]
"""What tells an item of one version again in the other: its number may have moved on."""


def marked(before: Document, after: Document, say: Wording, earlier: str) -> Document:
    """*after* with its changes since *before* marked, under a legend and a list of the changes in words.

    *earlier* says which version *before* is. What has gone stands where it stood. Nobody signs a document with marks:
    it has no signatures.
    """
    blocks = tuple(_woven(before.blocks, after.blocks))
    return replace(
        after,
        title=say("marks.title", title=after.title),
        kind_words=say("marks.kind", kind=after.kind_words),
        blocks=(_legend(say, earlier), *change_list(blocks, say), *blocks),
    )


def _legend(say: Wording, earlier: str) -> Paragraph:
    return Paragraph(
        (
            Span(say("marks.underlined"), change=Change.ADDED),
            Span(say("marks.is_new")),
            Span(say("marks.struck"), change=Change.REMOVED),
            Span(say("marks.has_gone", earlier=earlier)),
        )
    )


def _woven(before: Sequence[Block], after: Sequence[Block]) -> Iterator[Block]:
    """Section by section, and in each block by block."""
    for earlier, later in _aligned(_sections(before), _sections(after), [_heading]):
        yield from _section(earlier or (), later or ())


def _section(before: Sequence[Block], after: Sequence[Block]) -> Iterator[Block]:
    ways: list[Callable[[Block], Hashable]] = [lambda block: block, _place]
    for one, other in _aligned(before, after, ways):
        if one is not None and other is not None:
            yield from _changed(one, other)
        elif other is not None:
            yield from _whole(other, Change.ADDED)
        elif one is not None:
            yield from _whole(one, Change.REMOVED)


def _sections(blocks: Sequence[Block]) -> list[tuple[Block, ...]]:
    """What stands before the first section, then each section with its heading."""
    sections: list[tuple[Block, ...]] = [()]
    for block in blocks:
        if isinstance(block, Signatures):
            continue
        if isinstance(block, Heading) and block.level == 1:
            sections.append(())
        sections[-1] = (*sections[-1], block)
    return sections


def _heading(section: tuple[Block, ...]) -> Hashable:
    first = section[0] if section else None
    return first if isinstance(first, Heading) and first.level == 1 else None


def _place(block: Block) -> Hashable:
    """By what a block is known again in the same section of another version."""
    match block:
        case Heading():
            return block
        case Grid():
            return Grid, tuple(column.title for column in block.columns)
        case Paragraph():
            return Paragraph, block.lead
        case _:
            return type(block).__name__


def _aligned(
    before: Sequence[Thing], after: Sequence[Thing], ways: Sequence[Callable[[Thing], Hashable]]
) -> Iterator[tuple[Thing | None, Thing | None]]:
    """Each of *before* with its counterpart in *after*, in the order of both; None for one that has none.

    *ways* are what counterparts have in common: what the first does not match is left to the next.
    """
    if not ways or not before or not after:
        yield from ((one, None) for one in before)
        yield from ((None, one) for one in after)
        return
    way, *others = ways
    matcher = SequenceMatcher(None, [way(one) for one in before], [way(one) for one in after], autojunk=False)
    for what, i, j, k, m in matcher.get_opcodes():
        if what == "equal":
            yield from zip(before[i:j], after[k:m], strict=True)
        else:
            yield from _aligned(before[i:j], after[k:m], others)


def _each(
    pairs: Iterable[tuple[Thing | None, Thing | None]],
    both: Callable[[Thing, Thing], Made],
    alone: Callable[[Thing, Change], Made],
) -> Iterator[Made]:
    """What *both* makes of each pair, and *alone* of what has no counterpart."""
    for before, after in pairs:
        if before is not None and after is not None:
            yield both(before, after)
        elif after is not None:
            yield alone(after, Change.ADDED)
        elif before is not None:
            yield alone(before, Change.REMOVED)


def _changed(before: Block, after: Block) -> Iterator[Block]:
    """One block out of two of the same kind."""
    match before, after:
        case _ if before == after:
            yield after
        case Paragraph(), Paragraph():
            yield replace(after, content=in_one(before.content, after.content))
        case Note(), Note():
            yield Note(in_one(before.content, after.content))
        case Box(), Box():
            yield Box(in_one(before.content, after.content))
        case Quote(), Quote():
            yield from _quote(before, after)
        case Facts(), Facts():
            yield Facts(_facts(before.left, after.left), _facts(before.right, after.right))
        case Bullets(), Bullets():
            points = _aligned(before.items, after.items, [lambda item: item, lambda item: plain(item)[:_BEGINNING]])
            yield Bullets(tuple(_each(points, in_one, wholly)))
        case Items(), Items():
            entries = _aligned(before.items, after.items, _KNOWN_BY)
            yield Items(tuple(_each(entries, _item, _whole_item)))
        case Grid(), Grid():
            rows = _aligned(before.rows, after.rows, [lambda row: row, lambda row: plain(row[0])])
            yield replace(after, rows=tuple(_each(rows, _row, _whole_row)))
        case _:
            yield from _whole(before, Change.REMOVED)
            yield from _whole(after, Change.ADDED)


def _whole(block: Block, change: Change) -> Iterator[Block]:
    """A block that only one of the versions has."""
    match block:
        case Heading():
            yield replace(block, change=change)
        case Paragraph() | Note() | Box():
            yield replace(block, content=wholly(block.content, change))
        case Quote():
            yield Quote(wholly(block.content, change))
            yield from _source(wholly((Span(block.source),), change))
        case Facts():
            yield Facts(*(tuple(_whole_fact(one, change) for one in side) for side in (block.left, block.right)))
        case Bullets():
            yield Bullets(tuple(wholly(item, change) for item in block.items))
        case Items():
            yield Items(tuple(_whole_item(item, change) for item in block.items))
        case Grid():
            columns = tuple(replace(column, change=change) for column in block.columns)
            yield replace(block, columns=columns, rows=tuple(_whole_row(row, change) for row in block.rows))
        case Signatures():
            yield from ()
        case _:
            assert_never(block)


def _quote(before: Quote, after: Quote) -> Iterator[Block]:
    content = in_one(before.content, after.content)
    if before.source == after.source:
        yield Quote(content, after.source)
    else:
        yield Quote(content)
        yield from _source(in_one((Span(before.source),), (Span(after.source),)))


def _source(content: Inlines) -> Iterator[Block]:
    """Where a quote comes from, as a note: the source of a quote is text without marks."""
    if plain(content):
        yield Note(content)


def _facts(before: tuple[Fact, ...], after: tuple[Fact, ...]) -> tuple[Fact, ...]:
    pairs = _aligned(before, after, [lambda fact: fact, lambda fact: fact.label])
    return tuple(_each(pairs, _fact, _whole_fact))


def _fact(before: Fact, after: Fact) -> Fact:
    return after if before == after else replace(after, was=before.value)


def _whole_fact(fact: Fact, change: Change) -> Fact:
    return replace(fact, change=change)


def _item(before: Item, after: Item) -> Item:
    ways: list[Callable[[Inlines], Hashable]] = [lambda detail: detail, _label]
    pairs = _aligned(before.details, after.details, ways)
    return Item(after.label, in_one(before.content, after.content), tuple(_each(pairs, in_one, wholly)))


def _label(content: Inlines) -> str:
    """The label with which a detail of an item begins."""
    first = content[0] if content else None
    return first.text if isinstance(first, Span) and first.strong else ""


def _whole_item(item: Item, change: Change) -> Item:
    return Item(item.label, wholly(item.content, change), tuple(wholly(detail, change) for detail in item.details))


def _row(before: tuple[Inlines, ...], after: tuple[Inlines, ...]) -> tuple[Inlines, ...]:
    return tuple(in_one(was, now) for was, now in zip(before, after, strict=True))


def _whole_row(row: tuple[Inlines, ...], change: Change) -> tuple[Inlines, ...]:
    return tuple(wholly(cell, change) for cell in row)

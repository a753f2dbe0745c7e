"""The changes of a marked document in words, for those who do not see what is underlined or struck through."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby

from exports.blocks import (
    Block,
    Box,
    Bullets,
    Change,
    Facts,
    Grid,
    Heading,
    Inlines,
    Items,
    Note,
    Paragraph,
    Quote,
    Signatures,
    Span,
)
from exports.wording import Wording

_MANY = 8
_LONGEST = 80


@dataclass(frozen=True, slots=True)
class _Part:
    """A part of a document with marks: where it stands, what it is called and its text."""

    section: str
    name: str
    content: Inlines

    def words(self, change: Change) -> str:
        """What is marked as *change*, with … between the stretches of it."""
        stretches = groupby((one for one in self.content if isinstance(one, Span)), key=lambda one: one.change)
        told = (" ".join("".join(one.text for one in spans).split()) for way, spans in stretches if way is change)
        return " … ".join(bare for words in told if (bare := words.lstrip(".,;:!? ") or words))

    @property
    def change(self) -> Change | None:
        """Whether it came or went as a whole; None when it changed."""
        ways = {one.change for one in self.content if isinstance(one, Span) and one.text.strip()}
        return ways.pop() if len(ways) == 1 else None


def change_list(blocks: Iterable[Block], say: Wording) -> tuple[Block, ...]:
    """A heading with a point for every part of *blocks* that has marks; a section with many of them is counted."""
    found = [part for part in _parts(blocks, say) if part.words(Change.ADDED) or part.words(Change.REMOVED)]
    heading = Heading(say("marks.heading"))
    if not found:
        return heading, Paragraph((Span(say("marks.none")),))
    points: list[Inlines] = []
    for section, parts in groupby(found, key=lambda part: part.section):
        told = list(parts)
        lines = [_line(part, say) for part in told] if len(told) <= _MANY else [_counts(told, say)]
        points += [(Span(f"{section}: ", strong=True), Span(line)) if section else (Span(line),) for line in lines]
    return heading, Bullets(tuple(points))


def _line(part: _Part, say: Wording) -> str:
    match part.change:
        case Change.ADDED:
            return say("marks.added", name=part.name)
        case Change.REMOVED:
            return say("marks.removed", name=part.name)
        case None:
            ways = ((Change.REMOVED, "marks.gone_words"), (Change.ADDED, "marks.new_words"))
            words = [say(key, words=_quoted(part.words(way))) for way, key in ways if part.words(way)]
            return say("marks.changed", name=part.name, words=", ".join(words))


def _quoted(words: str) -> str:
    """The words as they stand between quotes, whose sentence brings its own full stop."""
    return _cut(words.removesuffix(".") or words)


def _cut(words: str) -> str:
    return words if len(words) <= _LONGEST else f"{words[:_LONGEST]}…"


def _counts(parts: list[_Part], say: Wording) -> str:
    counted = Counter(part.change for part in parts)
    keys: dict[Change | None, str] = {
        None: "marks.count_changed",
        Change.ADDED: "marks.count_added",
        Change.REMOVED: "marks.count_removed",
    }
    return say.joined([say(key, count=say.number(counted[way])) for way, key in keys.items() if counted[way]])


def _parts(blocks: Iterable[Block], say: Wording) -> Iterator[_Part]:
    section = ""
    for block in blocks:
        if isinstance(block, Heading) and block.level == 1:
            section = f"{block.number} {block.text}".strip()
        for name, content in _named(block, say):
            yield _Part(section, name, content)


def _named(block: Block, say: Callable[[str], str]) -> Iterator[tuple[str, Inlines]]:
    match block:
        case Heading():
            yield say("marks.of_heading"), block.content
        case Paragraph() | Note() | Box() | Quote():
            yield _label(block.content) or say("marks.of_text"), block.content
        case Facts():
            yield from ((fact.label, fact.content[1]) for fact in block.left + block.right)
        case Bullets():
            yield from ((say("marks.of_point"), item) for item in block.items)
        case Items():
            yield from (
                (item.label, (*item.content, *(part for one in item.details for part in one))) for item in block.items
            )
        case Grid():
            yield from ((_cut(_first(row)), tuple(part for cell in row for part in cell)) for row in block.rows)
        case Signatures():
            yield from ()


def _label(content: Inlines) -> str:
    """The words that stand out at the start, such as those before a colon."""
    first = content[0] if content else None
    return first.text.strip(" .:\n") if isinstance(first, Span) and first.strong else ""


def _first(row: tuple[Inlines, ...]) -> str:
    """The first cell of a row, as it is now if it is there now."""
    spans = [one for one in row[0] if isinstance(one, Span)]
    left = [one.text for one in spans if one.change is not Change.REMOVED]
    return " ".join("".join(left or [one.text for one in spans]).split())

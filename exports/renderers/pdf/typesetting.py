"""Text into lines: words are set in glyphs, broken at spaces, and never hyphenated."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from exports.blocks import Inlines
from exports.renderers.pdf import fonts
from exports.renderers.pdf.runs import Drawing, Look, Piece, Run, pieces_of, run_of, space_in

_CLUSTERS = re.compile(".[\u0300-\u036f\u200c\u200d\ufe0f]*")
_LONGEST_READ_WHOLE = 1000


@dataclass(frozen=True, slots=True)
class Line:
    """Pieces with their places from the line's left edge; *width* is what they take together."""

    pieces: tuple[tuple[float, Piece], ...]
    width: float


@dataclass(slots=True)
class _Word:
    pieces: list[Piece]
    space: Run | None = None

    @property
    def width(self) -> float:
        return sum(piece.width for piece in self.pieces)

    @property
    def width_of_space(self) -> float:
        return self.space.width if self.space else 0.0


def set_lines(content: Inlines, look: Look, width: float) -> list[Line]:
    """*content* as lines no wider than *width*; at least one line, empty when there is nothing to say."""
    lines: list[Line] = []
    for words in _logical_lines(content, look):
        lines += _broken(words, width)
    return lines or [Line((), 0.0)]


def _logical_lines(content: Inlines, look: Look) -> Iterator[list[_Word]]:
    """The words of *content*, a list for each line that its writer ended."""
    words: list[_Word] = []
    space: Run | None = None
    parted = True
    for piece in pieces_of(content, look):
        if isinstance(piece, list):
            if parted:
                words.append(_Word(piece, space))
            else:
                words[-1].pieces += piece
            space, parted = None, False
        elif piece is None:
            yield words
            words, space, parted = [], None, True
        else:
            space, parted = piece, True
    yield words


def _broken(words: list[_Word], width: float) -> list[Line]:
    lines: list[list[_Word]] = [[]]
    parted: set[int] = set()
    used = 0.0
    for word in words:
        taken = word.width
        if lines[-1] and used + word.width_of_space + taken > width:
            lines.append(_carried(lines[-1], word, width))
            used = _width(lines[-1])
        used += taken + (word.width_of_space if lines[-1] else 0.0)
        if taken > width:
            *full, word = _fragments(word, width)
            for fragment in full:
                parted.add(len(lines) - 1)
                lines[-1].append(fragment)
                lines.append([])
            used = word.width
        lines[-1].append(word)
    last = len(lines) - 1
    return [_placed(line, ends_with_space=number < last and number not in parted) for number, line in enumerate(lines)]


def _carried(line: list[_Word], word: _Word, width: float) -> list[_Word]:
    """The last word of *line* if it must stand beside *word*: one that ends in a hyphen, as in "Noord- en Zuid".

    Readers of the text take a hyphen at the end of a line for a broken word, and drop it.
    """
    last = line[-1].pieces[-1]
    ends_in_hyphen = isinstance(last, Run) and last.says.endswith("-")
    if len(line) > 1 and ends_in_hyphen and _width([line[-1], word]) <= width:
        return [line.pop()]
    return []


def _width(words: list[_Word]) -> float:
    return sum(word.width for word in words) + sum(word.width_of_space for word in words[1:])


def _fragments(word: _Word, width: float) -> list[_Word]:
    """A word wider than a line, in as many parts as it needs; where it is short enough a reader still gets it whole."""
    fragments: list[_Word] = [_Word([], word.space)]
    room = width
    for part in (part for piece in word.pieces for part in _clusters(piece)):
        if part.width > room and fragments[-1].pieces:
            fragments.append(_Word([]))
            room = width
        fragments[-1].pieces.append(part)
        room -= part.width
    return _read_whole([_Word(_joined(fragment.pieces), fragment.space) for fragment in fragments])


def _clusters(piece: Piece) -> Iterator[Piece]:
    """*piece* in parts that may be separated: letters that join, or combine with the one before, stay together."""
    if isinstance(piece, Drawing) or fonts.is_right_to_left(piece.says):
        yield piece
        return
    for cluster in _CLUSTERS.findall(piece.says):
        yield run_of(cluster, piece.style)


def _read_whole(fragments: list[_Word]) -> list[_Word]:
    """Let the first run say the whole word and the others nothing, so that search and copy find it."""
    runs = [piece for fragment in fragments for piece in fragment.pieces if isinstance(piece, Run)]
    whole = "".join(run.says for run in runs)
    if len(whole) > _LONGEST_READ_WHOLE:
        return fragments
    said = iter([whole, *[""] * len(runs)])
    return [
        _Word(
            [
                piece._replace(says=next(said), restated=True) if isinstance(piece, Run) else piece
                for piece in fragment.pieces
            ],
            fragment.space,
        )
        for fragment in fragments
    ]


def _joined(pieces: list[Piece]) -> list[Piece]:
    """Neighbouring runs of one face as one run."""
    joined: list[Piece] = []
    together: list[Run] = []
    for piece in pieces:
        if isinstance(piece, Run) and together and together[-1].goes_with(piece):
            together.append(piece)
            continue
        if together:
            joined.append(_one(together))
        together = [piece] if isinstance(piece, Run) else []
        if not together:
            joined.append(piece)
    return [*joined, _one(together)] if together else joined


def _one(runs: list[Run]) -> Run:
    """*runs* of one face as one run."""
    if len(runs) == 1:
        return runs[0]
    says = "".join(run.says for run in runs)
    return Run(says, runs[0].style, fonts.Setting(says, sum(run.setting.width for run in runs)))


def _placed(words: list[_Word], *, ends_with_space: bool) -> Line:
    """The words of one line at their places, with a real space wherever one was written, the line's end included."""
    pieces: list[Piece] = []
    for word in _turned(words):
        if pieces and word.space:
            pieces.append(_fitting(word.space, pieces[-1]))
        pieces += word.pieces
    width = sum(piece.width for piece in pieces)
    if ends_with_space and pieces and isinstance(pieces[-1], Run):
        pieces.append(space_in(pieces[-1].style))
    place = 0.0
    placed: list[tuple[float, Piece]] = []
    for piece in _joined(pieces):
        placed.append((place, piece))
        place += piece.width
    return Line(tuple(placed), width)


def _fitting(space: Run, before: Piece) -> Run:
    """*space* in the face of what stands before it where that is as wide, so that they are drawn in one go."""
    if isinstance(before, Run) and not before.setting.glyphs:
        there, here = before.style, space.style
        if (there.size, there.change) == (here.size, here.change):
            return space_in(there)
    return space


def _turned(words: list[_Word]) -> list[_Word]:
    """The words of one line with neighbouring right-to-left words as one, so that the first stands rightmost."""
    turned: list[_Word] = []
    for word in words:
        before, first = (turned[-1].pieces[-1] if turned else None), word.pieces[0]
        if isinstance(before, Run) and isinstance(first, Run) and _turn_together(before, first):
            says = f"{before.says} {first.says}"
            run = run_of(says, first.style)
            turned[-1] = _Word([*turned[-1].pieces[:-1], run, *word.pieces[1:]], turned[-1].space)
        else:
            turned.append(word)
    return turned


def _turn_together(first: Run, second: Run) -> bool:
    return first.style == second.style and first.is_right_to_left and second.is_right_to_left

"""Where text turns from left-to-right to right-to-left, for forms in which a run of text has one direction."""

import unicodedata
from collections.abc import Iterator

_RIGHT_TO_LEFT = frozenset({"R", "AL"})
_JOINED = frozenset({"NSM", "BN"})


def directed(text: str) -> Iterator[tuple[str, bool]]:
    """*text* in stretches, each with whether it runs from right to left.

    Right-to-left words that follow one another are one stretch, with the spaces and digits between them, so that the
    first stands rightmost; what is around them keeps the direction of the line.
    """
    done = 0
    for start, end in _right_to_left(text):
        if start > done:
            yield text[done:start], False
        yield text[start:end], True
        done = end
    if done < len(text):
        yield text[done:], False


def _right_to_left(text: str) -> list[tuple[int, int]]:
    """From where to where each right-to-left stretch of *text* runs."""
    found: list[tuple[int, int]] = []
    if text.isascii():
        return found
    continues = False
    for place, char in enumerate(text):
        direction = unicodedata.bidirectional(char)
        if direction in _RIGHT_TO_LEFT and continues:
            found[-1] = (found[-1][0], place + 1)
        elif direction in _RIGHT_TO_LEFT:
            found.append((place, place + 1))
            continues = True
        elif direction in _JOINED and continues and found[-1][1] == place:
            found[-1] = (found[-1][0], place + 1)
        elif direction == "L" or char == "\n":
            continues = False
    return found

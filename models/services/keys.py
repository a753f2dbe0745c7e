"""Keys for people and organisations, made from their names."""

import re
import unicodedata
from collections.abc import Collection, Iterator
from itertools import count

LONGEST_KEY = 32
_NOT_COMPOSED = str.maketrans(
    {"ł": "l", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ß": "ss", "ı": "i"}
)


def key_from(name: str, taken: Collection[str], otherwise: str) -> str:
    """A free key from the first word of *name* that is no title: "jan", or "jan-2" when that is taken.

    *otherwise* serves for names that hold no letter or digit of the Latin script.
    """
    words = [_plain(word) for word in name.split() if not word.endswith(".")] + [_plain(name)]
    stem = next((word for word in words if word), otherwise)[: LONGEST_KEY - 4].rstrip("-")
    return next(key for key in _candidates(stem) if key not in taken)


def _candidates(stem: str) -> Iterator[str]:
    yield stem
    for number in count(2):
        yield f"{stem}-{number}"


def _plain(word: str) -> str:
    letters = unicodedata.normalize("NFKD", word.lower().translate(_NOT_COMPOSED))
    return re.sub(r"[^a-z0-9]", "", letters.encode("ascii", "ignore").decode())

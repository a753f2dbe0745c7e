"""How long work tells how far it is, and is told to stop."""

from collections.abc import Callable

Progress = Callable[[int, int], None]
"""Called with (done, of) now and then, in the thread that works; raising in it ends the work, nothing half left."""

_WHOLE = 1000


def silent(done: int, of: int) -> None:
    """Progress that nobody looks at."""


def stretch(progress: Progress, begin: float, end: float) -> Progress:
    """Progress of a part of the work, that runs from *begin* to *end* of the whole (0 to 1)."""

    def told(done: int, of: int) -> None:
        share = done / of if of else 1.0
        progress(round(_WHOLE * (begin + (end - begin) * share)), _WHOLE)

    return told

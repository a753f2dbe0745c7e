"""Run every measurement, or those named, and print figure beside bar: ``python -m bench [documents keys …]``."""

import gc
import sys
from collections.abc import Sequence

from bench import documents, full_meeting, keys, opening, sealed, startup, today
from bench.figure import Figure, row

_MEASURES = {
    module.__name__.partition(".")[2]: module.figures
    for module in (full_meeting, startup, keys, sealed, documents, opening, today)
}


def main(wanted: Sequence[str]) -> None:
    """Measure everything, or what is *wanted*, one line per figure."""
    print(row("what", "median", "bar"))
    for name in wanted or _MEASURES:
        gc.collect()
        gc.freeze()  # what an earlier measurement left is not gone through again in the middle of this one
        for figure in _MEASURES[name]():
            print_figure(figure)


def print_figure(figure: Figure) -> None:
    print(row(figure.what, f"{figure.median:.2f} {figure.unit}".strip(), figure.bar), flush=True)


if __name__ == "__main__":
    main(sys.argv[1:])

"""Run every measurement and print its figure beside its bar: ``python -m bench``."""

import gc

from bench import documents, full_meeting, keys, opening, startup, today
from bench.figure import Figure, row


def main() -> None:
    """Measure everything, one line per figure."""
    print(row("what", "median", "bar"))
    for measure in (
        full_meeting.figures,
        startup.figures,
        keys.figures,
        documents.figures,
        opening.figures,
        today.figures,
    ):
        gc.collect()
        gc.freeze()  # what an earlier measurement left is not gone through again in the middle of this one
        for figure in measure():
            print_figure(figure)


def print_figure(figure: Figure) -> None:
    print(row(figure.what, f"{figure.median:.2f} {figure.unit}".strip(), figure.bar), flush=True)


if __name__ == "__main__":
    main()

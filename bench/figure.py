"""A figure, and how it is taken: some runs to warm up, then the median of at least five."""

import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass

RUNS = 7


@dataclass(frozen=True)
class Figure:
    """What was measured, and what it should be."""

    what: str
    median: float
    unit: str
    bar: str


def median_ms(work: Callable[[], object], runs: int = RUNS) -> float:
    """The median time of *work* in milliseconds, after one run that is not counted."""
    work()
    taken = []
    for _ in range(runs):
        started = time.perf_counter()
        work()
        taken.append((time.perf_counter() - started) * 1000)
    return statistics.median(taken)


def row(what: str, figure: str, bar: str) -> str:
    """One line of the table."""
    return f"{what:<62} {figure:>12}   {bar}"

"""Runs the program as it is, with a person at its keyboard."""

import os
import sys
import threading
import traceback
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from tests.journeys.inside import Inside
from tests.journeys.person import Person


def run(story: Callable[[Person], None], pictures: Path) -> int:
    """Run the program in this process while *story* is told in a thread. Exit code 0 when it came to its end."""
    from caseconf.cli import main as program

    kept: list[Inside] = []  # what lives in the thread of the interface must also end there
    visitor = threading.Thread(target=_visit, args=(story, pictures, kept), daemon=True)
    visitor.start()
    code = program([])
    visitor.join()
    kept.clear()
    return code


def _visit(story: Callable[[Person], None], pictures: Path, kept: list[Inside]) -> None:
    try:
        kept.append(_watching())
        story(Person(kept[0], pictures))
    except BaseException as failure:
        traceback.print_exception(failure, chain=False)
        sys.stderr.flush()
        os._exit(1)


def _watching() -> Inside:
    """Somebody inside, as soon as the program runs its window."""
    never, begun = threading.Event(), threading.Event()
    found: list[Inside] = []
    while not isinstance(app := QApplication.instance(), QApplication):
        never.wait(0.02)

    def begin() -> None:
        found.append(Inside(app))
        begun.set()

    QTimer.singleShot(0, app, begin)
    assert begun.wait(20), "the program did not come to its window"
    return found.pop()

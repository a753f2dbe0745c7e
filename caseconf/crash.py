"""What happens when something unexpected goes wrong: a report that names no one, and a word to the user.

The text of an error often holds what a user typed (`KeyError: 'Piet …'`), and so do the values around it. A report
therefore keeps where the error happened and of which type it was, and never a message or a value. What only a
report needs is imported when there is one, since this module is there at every start.
"""

import sys
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from types import FrameType, TracebackType

_UNAMBIGUOUS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ"
_KEPT_FOR = timedelta(days=30)


@dataclass(frozen=True, slots=True)
class CrashReport:
    """One unexpected error: a reference that can be read out over the telephone, and the report's text."""

    reference: str
    text: str
    file: Path | None = None


Tell = Callable[[CrashReport], None]


def install(folder: Path, tell: Tell) -> None:
    """From now on, write a report in *folder* for every error nobody handles, and *tell* the user about it.

    *tell* is called on the thread where the error happened. Errors in other threads are caught too. An error that
    comes back at the same place is told again with the reference it has, and is not written again.
    """
    hook = _Hook(folder, tell)
    sys.excepthook = hook.unhandled
    threading.excepthook = lambda args: hook.unhandled(args.exc_type, args.exc_value, args.exc_traceback)
    sys.unraisablehook = lambda args: hook.unhandled(args.exc_type, args.exc_value, args.exc_traceback)


def remove_old(folder: Path, today: date) -> None:
    """Remove the reports in *folder* that are older than 30 days. Raises OSError when the disk refuses."""
    for file in folder.glob("crash-????-??-??-*.txt"):
        try:
            written = date.fromisoformat(file.name[6:16])
        except ValueError:
            continue  # not one of ours
        if today - written > _KEPT_FOR:
            file.unlink(missing_ok=True)


def describe(error: BaseException) -> str:
    """The types of *error* and of the errors behind it, each with its frames: file, line and function."""
    import traceback

    lines: list[str] = []
    for part in _chain(error):
        lines.append(f"{type(part).__module__}.{type(part).__qualname__}")
        lines.extend(_place(frame, line) for frame, line in traceback.walk_tb(part.__traceback__))
    return "\n".join(lines) + "\n"


class _Hook:
    def __init__(self, folder: Path, tell: Tell) -> None:
        self._folder = folder
        self._tell = tell
        self._telling = threading.Lock()
        self._known: dict[str, CrashReport] = {}

    def unhandled(self, kind: type[BaseException], error: BaseException | None, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            return
        report = self._report(describe(error if error is not None else kind().with_traceback(trace)))
        if not self._telling.acquire(blocking=False):
            return  # telling about the first error failed in its turn: its report is written, that must do
        try:
            self._tell(report)
        finally:
            self._telling.release()

    def _report(self, description: str) -> CrashReport:
        """The report of what is described here: written the first time, and known from then on."""
        report = self._known.get(description)
        if report is None:
            report = self._known[description] = _kept(self._folder, description)
            _to_log()
            _to_terminal(report)
        return report


def _kept(folder: Path, description: str) -> CrashReport:
    import secrets
    from datetime import datetime

    from caseconf import __version__

    reference = "".join(secrets.choice(_UNAMBIGUOUS) for _ in range(6))
    now = datetime.now().astimezone()
    text = (
        f"caseconf {__version__}, unexpected error {reference}\n{now.isoformat(timespec='seconds')}\n"
        f"{_machine()}\n\n{description}"
    )
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        file = folder / f"crash-{now:%Y-%m-%d}-{reference}.txt"
        file.touch(mode=0o600)
        file.write_text(text, "utf-8")
    except OSError:
        return CrashReport(reference, text)
    return CrashReport(reference, text, file)


def _machine() -> str:
    """What the program runs on, and nothing of whose machine it is."""
    import platform

    qt = sys.modules.get("PySide6")
    shown = f"Python {platform.python_version()}, {platform.system()} {platform.release()}"
    return f"{shown}, PySide6 {qt.__version__}" if qt is not None else shown


def _to_log() -> None:
    import logging

    logging.getLogger(__name__).error("unexpected_error")


def _to_terminal(report: CrashReport) -> None:
    if sys.stderr is not None:  # a program without a console has none
        sys.stderr.write(report.text)


def _chain(error: BaseException | None) -> Iterator[BaseException]:
    seen: set[int] = set()
    while error is not None and id(error) not in seen:
        seen.add(id(error))
        yield error
        error = error.__cause__ or (None if error.__suppress_context__ else error.__context__)


def _place(frame: FrameType, line: int) -> str:
    """Module, file, line and function. The folders above the file are left out: they may hold the user's name."""
    code = frame.f_code
    return f"    {frame.f_globals.get('__name__', '?')} {Path(code.co_filename).name}:{line} {code.co_name}"

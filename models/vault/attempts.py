"""Failed attempts to open a vault: counted per person beside the vault, so that guessing by hand takes ever longer.

They are told to the log by the next person who opens the vault. Someone who took the folder home is not held up by
this; for them the cost of Argon2id counts.
"""

import contextlib
import json
import math
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from models.problems import KnownProblem, Problem
from models.vault.whole_file import write_whole

ATTEMPTS_FILE = "attempts.json"

_FREE = 2
_LONGEST_SECONDS = 300
_MOST_KEPT = 200
_LARGEST_FILE = 1 << 18


@dataclass(frozen=True, slots=True)
class _Attempts:
    """Per person how many in a row failed and when the last did, and what the log has not been told yet."""

    in_a_row: dict[str, tuple[int, datetime]]
    untold: tuple[tuple[datetime, str], ...]


_NONE = _Attempts({}, ())

# Where nothing can be written, this program alone remembers, and only for as long as it runs.
_unwritten: dict[Path, _Attempts] = {}


def seconds_to_wait(folder: Path, person: str) -> int:
    """Give how many whole seconds *person* must wait before the next attempt; 0 when it may be made now."""
    return _wait(_read(folder), person, _now())


def require_turn(folder: Path, person: str) -> None:
    """Raise KnownProblem TOO_MANY_ATTEMPTS (seconds) when *person* must wait.

    After the clock was set back, the wait begins anew once, instead of lasting until the former time has come.
    """
    kept, now = _read(folder), _now()
    seconds = _wait(kept, person, now)
    if not seconds:
        return
    count, last = kept.in_a_row[person]
    if last > now:
        _write(folder, _Attempts({**kept.in_a_row, person: (count, now)}, kept.untold))
    raise KnownProblem(Problem.TOO_MANY_ATTEMPTS, person=person, seconds=str(seconds))


def count_failure(folder: Path, person: str) -> None:
    """Count a wrong passphrase of *person*."""
    kept, now = _read(folder), _now()
    count = kept.in_a_row.get(person, (0, now))[0] + 1
    untold = (*kept.untold, (now, person))[-_MOST_KEPT:]
    _write(folder, _Attempts({**kept.in_a_row, person: (count, now)}, untold))


def forgive(folder: Path, person: str) -> None:
    """Forget the row of *person*, who got in; what the log must be told stays."""
    kept = _read(folder)
    if person in kept.in_a_row:
        left = {name: row for name, row in kept.in_a_row.items() if name != person}
        _write(folder, _Attempts(left, kept.untold))


def take_attempts(folder: Path) -> tuple[tuple[datetime, str], ...]:
    """Give the failed attempts that the log was not told of yet, oldest first as (when, person), and forget them."""
    kept = _read(folder)
    if kept.untold:
        _write(folder, _Attempts(kept.in_a_row, ()))
    return kept.untold


def _wait(kept: _Attempts, person: str, now: datetime) -> int:
    count, last = kept.in_a_row.get(person, (0, now))
    if count <= _FREE:
        return 0
    delay = min(_LONGEST_SECONDS, 1 << min(count - _FREE - 1, 10))
    left = delay - (now - last).total_seconds()
    return min(delay, max(0, math.ceil(left)))


def _now() -> datetime:
    return datetime.now().astimezone()


def _read(folder: Path) -> _Attempts:
    """Read what is kept; what cannot be understood holds nobody up, since whoever can spoil it can remove it too."""
    if folder in _unwritten:
        return _unwritten[folder]
    try:
        with (folder / ATTEMPTS_FILE).open("rb") as file:
            content: Any = json.loads(file.read(_LARGEST_FILE))
        return _Attempts(
            {str(one["person"]): (int(one["count"]), _moment(one["last"])) for one in content["in_a_row"]},
            tuple((_moment(one["at"]), str(one["person"])) for one in content["untold"]),
        )
    except (OSError, ValueError, TypeError, KeyError, OverflowError, RecursionError):
        return _NONE


def _moment(text: str) -> datetime:
    return datetime.fromisoformat(text).astimezone()


def _write(folder: Path, kept: _Attempts) -> None:
    content = {
        "in_a_row": [
            {"person": person, "count": count, "last": last.isoformat()}
            for person, (count, last) in kept.in_a_row.items()
        ],
        "untold": [{"at": at.isoformat(), "person": person} for at, person in kept.untold],
    }
    try:
        if kept == _NONE:
            (folder / ATTEMPTS_FILE).unlink(missing_ok=True)
        else:
            write_whole(folder / ATTEMPTS_FILE, json.dumps(content, ensure_ascii=False).encode())
    except OSError:
        _unwritten[folder] = kept
        return
    with contextlib.suppress(KeyError):
        del _unwritten[folder]

"""One program at a time: an advisory lock that the system itself releases when a program ends."""

import contextlib
import json
import os
import sys
import time
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from models.problems import KnownProblem, Problem

LOCK_FILE = "vault.lock"

# Someone who only looks who is in holds the lock for a moment: wait that moment out.
_ATTEMPTS = 10
_PAUSE = 0.02

if sys.platform == "win32":
    import msvcrt

    def _seize(handle: int) -> None:
        # Locked bytes cannot be read on Windows: lock one far beyond the text.
        os.lseek(handle, 1 << 20, os.SEEK_SET)
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _seize(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)


@dataclass(frozen=True, slots=True)
class Holder:
    """Who has a vault open, and since when; both are unknown while that program is still unlocking."""

    person: str = ""
    since: datetime | None = None


class FolderLock:
    """Holds a vault's folder until it is released, or until the program ends in whatever way."""

    def __init__(self, folder: Path) -> None:
        """Take the lock of *folder*.

        Raises KnownProblem VAULT_IN_USE (person, since), and OSError where nothing can be written.
        """
        flags = os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0)
        self._handle = os.open(folder / LOCK_FILE, flags, 0o600)
        try:
            if not _seized(self._handle):
                raise _in_use(_text_of(self._handle))
            self._write(b"")
        except BaseException:
            os.close(self._handle)
            raise

    def sign(self, person: str) -> None:
        """Say in the lock file that *person* is in, as of now; on a full disk only the lock itself tells."""
        since = datetime.now().astimezone().isoformat(timespec="seconds")
        text = json.dumps({"person": person, "since": since}, ensure_ascii=False)
        with contextlib.suppress(OSError):
            self._write(text.encode())

    def release(self) -> None:
        """Let the next program in."""
        with contextlib.suppress(OSError):
            self._write(b"")
        os.close(self._handle)

    def _write(self, text: bytes) -> None:
        os.ftruncate(self._handle, 0)
        os.lseek(self._handle, 0, os.SEEK_SET)
        os.write(self._handle, text)


def holder(folder: Path) -> Holder | None:
    """Tell who has the vault in *folder* open now, or None. Changes nothing."""
    try:
        handle = os.open(folder / LOCK_FILE, os.O_RDONLY | getattr(os, "O_BINARY", 0))
    except OSError:
        return None
    try:
        return None if _seized(handle, attempts=1) else _text_of(handle)
    finally:
        os.close(handle)


def _seized(handle: int, attempts: int = _ATTEMPTS) -> bool:
    for attempt in range(attempts):
        if attempt:
            time.sleep(_PAUSE)
        with contextlib.suppress(OSError):
            _seize(handle)
            return True
    return False


def _text_of(handle: int) -> Holder:
    """Read the lock file's text; what cannot be understood is unknown, since the lock itself is what counts."""
    try:
        os.lseek(handle, 0, os.SEEK_SET)
        content = json.loads(os.read(handle, 4096))
        return Holder(str(content["person"]), datetime.fromisoformat(content["since"]))
    except (OSError, ValueError, TypeError, KeyError):
        return Holder()


def _in_use(by: Holder) -> KnownProblem:
    since = by.since.strftime("%Y-%m-%d %H:%M") if by.since else ""
    return KnownProblem(Problem.VAULT_IN_USE, person=by.person, since=since)

"""One program at a time: an advisory lock that the system itself releases when a program ends.

Some shares tell one machine nothing of the locks of another. Therefore the lock file also says who is in, on which
machine, and its time shows that the program is alive: what another machine left there counts as much as the lock.
"""

import contextlib
import errno
import json
import os
import secrets
import sys
import time
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from threading import Event, Lock, Thread

from models.problems import KnownProblem, Problem

LOCK_FILE = "vault.lock"
SIGN_OF_LIFE_SECONDS = 30.0
# A program that is alive has shown it four times in this while; shares tell of a file's time with some delay.
SILENT_AFTER_SECONDS = 150.0

# Someone who only looks who is in holds the lock for a moment: wait that moment out.
_ATTEMPTS = 10
_PAUSE = 0.02
_NO_LOCKS_HERE = (errno.ENOLCK, errno.ENOSYS, errno.EINVAL, errno.EOPNOTSUPP, errno.ENOTSUP)

if sys.platform == "win32":
    import msvcrt

    def _seize(handle: int) -> None:
        # Locked bytes cannot be read on Windows: lock one far beyond the text.
        os.lseek(handle, 1 << 20, os.SEEK_SET)
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)

    def _this_machine() -> str:
        return os.environ.get("COMPUTERNAME", "")

else:
    import fcntl

    def _seize(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)

    def _this_machine() -> str:
        return os.uname().nodename


@dataclass(frozen=True, slots=True)
class Holder:
    """Who has a vault open, since when and on which machine; who and when are unknown while it is still unlocking.

    *mark* is of that one time that it was opened.
    """

    person: str = ""
    since: datetime | None = None
    host: str = ""
    mark: str = ""

    @property
    def is_elsewhere(self) -> bool:
        """Whether this is another machine."""
        return bool(self.host) and self.host != _this_machine()


class FolderLock:
    """Holds a vault's folder until it is released, or until the program ends in whatever way."""

    def __init__(self, folder: Path, *, take_over: bool = False) -> None:
        """Take the lock of *folder*; *take_over* from a machine that has been silent for minutes.

        Raises KnownProblem VAULT_IN_USE (person, since, host), VAULT_LEFT_OPEN (person, since, host) for a machine that
        has been silent, VAULT_WITHOUT_LOCKS where the disk knows no locks, and OSError where nothing can be written.
        """
        flags = os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0)
        self._handle = os.open(folder / LOCK_FILE, flags, 0o600)
        self._mark, self._text, self._writing = secrets.token_hex(8), b"", Lock()
        self._ended = Event()
        try:
            if not _seized(self._handle):
                raise in_use(_text_of(self._handle))
            _respect(_text_of(self._handle), folder, take_over)
            self._say("", None)
        except BaseException:
            os.close(self._handle)
            raise
        Thread(target=self._live, name="sign of life", daemon=True).start()

    def sign(self, person: str) -> None:
        """Say in the lock file that *person* is in, as of now; on a full disk only the lock itself tells."""
        with contextlib.suppress(OSError):
            self._say(person, datetime.now().astimezone())

    def require_ours(self) -> None:
        """Raise KnownProblem VAULT_IN_USE (person, since, host) when another machine took this lock over.

        After `release` it is nobody's: VAULT_LOCKED.
        """
        with self._writing:
            if self._ended.is_set():  # the system may have given the handle to another file
                raise KnownProblem(Problem.VAULT_LOCKED)
            found = _text_of(self._handle)
        if found.mark not in ("", self._mark):
            raise in_use(found)

    def release(self) -> None:
        """Let the next program in."""
        self._ended.set()
        with self._writing:
            with contextlib.suppress(OSError):
                if _text_of(self._handle).mark in ("", self._mark):
                    os.ftruncate(self._handle, 0)
            os.close(self._handle)

    def _say(self, person: str, since: datetime | None) -> None:
        told = {
            "person": person,
            "since": since.isoformat(timespec="seconds") if since else "",
            "host": _this_machine(),
            "mark": self._mark,
        }
        with self._writing:
            self._text = json.dumps(told, ensure_ascii=False).encode()
            os.ftruncate(self._handle, 0)
            _write(self._handle, self._text)

    def _live(self) -> None:
        """Write the same text again and again: the time of the file is the sign of life."""
        while not self._ended.wait(SIGN_OF_LIFE_SECONDS):
            with self._writing, contextlib.suppress(OSError):
                if not self._ended.is_set() and _text_of(self._handle).mark == self._mark:
                    _write(self._handle, self._text)


def holder(folder: Path) -> Holder | None:
    """Tell who has the vault in *folder* open now, or None. Changes nothing."""
    try:
        handle = os.open(folder / LOCK_FILE, os.O_RDONLY | getattr(os, "O_BINARY", 0))
    except OSError:
        return None
    try:
        told = _text_of(handle)
        return told if told.is_elsewhere or not _seized(handle, attempts=1) else None
    except KnownProblem:
        return None
    finally:
        os.close(handle)


def in_use(by: Holder) -> KnownProblem:
    """Tell who is in: VAULT_IN_USE (person, since, host)."""
    return _told(Problem.VAULT_IN_USE, by)


def knows_locks(file: Path) -> bool:
    """Tell whether the disk under *file* can keep two programs apart. Changes nothing."""
    try:
        handle = os.open(file, os.O_RDONLY)
    except OSError:
        return True
    try:
        _seized(handle, attempts=1)
    except KnownProblem:
        return False
    finally:
        os.close(handle)
    return True


def _respect(left: Holder, folder: Path, take_over: bool) -> None:
    """Refuse what another machine has not given up. On this one the lock itself tells that nobody is in."""
    if not left.is_elsewhere:
        return
    if _seconds_silent(folder) < SILENT_AFTER_SECONDS:
        raise in_use(left)
    if not take_over:
        raise _told(Problem.VAULT_LEFT_OPEN, left)


def _seconds_silent(folder: Path) -> float:
    """How long ago the lock file was written, by the clock of the disk it is on: another machine's may differ.

    A stick goes by the clock of the machine it is in: a time that has yet to come is no sign of life either.
    """
    probe = folder / f".{LOCK_FILE}.{secrets.token_hex(4)}"
    os.close(os.open(probe, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
    try:
        return abs(probe.stat().st_mtime - (folder / LOCK_FILE).stat().st_mtime)
    finally:
        probe.unlink()


def _seized(handle: int, attempts: int = _ATTEMPTS) -> bool:
    """Whether the lock is ours now. Raises KnownProblem VAULT_WITHOUT_LOCKS where there is no such thing."""
    for attempt in range(attempts):
        if attempt:
            time.sleep(_PAUSE)
        try:
            _seize(handle)
        except OSError as refused:
            if refused.errno in _NO_LOCKS_HERE:
                raise KnownProblem(Problem.VAULT_WITHOUT_LOCKS) from None
        else:
            return True
    return False


def _write(handle: int, text: bytes) -> None:
    os.lseek(handle, 0, os.SEEK_SET)
    os.write(handle, text)


def _text_of(handle: int) -> Holder:
    """Read the lock file's text; what cannot be understood is unknown, since the lock itself is what counts."""
    try:
        os.lseek(handle, 0, os.SEEK_SET)
        content = json.loads(os.read(handle, 4096))
        since = datetime.fromisoformat(content["since"]) if content["since"] else None
        return Holder(str(content["person"]), since, str(content.get("host", "")), str(content.get("mark", "")))
    except (OSError, ValueError, TypeError, KeyError, AttributeError):
        return Holder()


def _told(problem: Problem, by: Holder) -> KnownProblem:
    since = by.since.strftime("%Y-%m-%d %H:%M") if by.since else ""
    return KnownProblem(problem, person=by.person, since=since, host=by.host)

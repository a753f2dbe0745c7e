"""Files: names without anybody's name in them, and written whole or not at all."""

import errno
import os
import re
import tempfile
import unicodedata
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from exports.kinds import DocumentFormat, DocumentKind
from models.kinds import MinutesStatus, Position
from models.problems import KnownProblem, Problem
from models.records import CaseSnapshot, ConferenceSnapshot, OrganisationSnapshot
from models.rules.extracts import Readers, distribution
from models.rules.veil import is_named_after_any


def file_name(
    case: CaseSnapshot,
    conference: ConferenceSnapshot,
    kind: DocumentKind,
    file_format: DocumentFormat,
    readers: Readers = Readers(),
    since: str = "",
) -> str:
    """Case number, day, document and version, in characters that every system allows; never a person's name.

    A second conference on the same day gets a number of its own, and a draft says that it is one. What is made for one
    organisation bears its name, or its place in the case when it is called after somebody; what is made for a person
    bears their place in the case; what shows the changes *since* a version (such as 1.0) says so.
    """
    if kind is DocumentKind.CASE:
        return case_file_name(case)
    same_day = [one.key for one in case.conferences if one.held_on == conference.held_on]
    place = same_day.index(conference.key) + 1
    day = conference.held_on.isoformat() + (f"-{place}" if place > 1 else "")
    draft = "-concept" if conference.minutes_status is MinutesStatus.DRAFT else ""
    words = "_".join(part for part in (kind.value, _for_whom(case, conference, kind, readers)) if part)
    version = f"v{conference.minutes_version}{draft}" + (f"-tov-v{since}" if since else "")
    return f"{_safe(case.number)}_{day}_{words}-{version}.{file_format.value}"


def case_file_name(case: CaseSnapshot) -> str:
    """The name of a whole case as a file."""
    return f"{_safe(case.number)}_{DocumentKind.CASE.value}.{DocumentFormat.JSON.value}"


def _for_whom(case: CaseSnapshot, conference: ConferenceSnapshot, kind: DocumentKind, readers: Readers) -> str:
    if readers.person is not None:
        people = [one.key for one in case.people if one.position is not Position.PROFESSIONAL]
        return f"persoon-{people.index(readers.person) + 1}"
    is_alone = len(readers.organisations) == 1 and readers != distribution(case, conference.key)
    if kind.is_for_one_organisation or is_alone:
        found = [one for key in readers.organisations if (one := case.organisation(key))]
        return _safe(_nameless(case, found[0]), longest=40).lower() if found else ""
    return ""


def _nameless(case: CaseSnapshot, organisation: OrganisationSnapshot) -> str:
    """An organisation's name, or its place in the case when it is called after somebody of the case."""
    if is_named_after_any(organisation.name, case.people):
        return f"organisatie-{case.organisations.index(organisation) + 1}"
    return organisation.name


def _safe(words: str, longest: int = 80) -> str:
    plain = unicodedata.normalize("NFKD", words).encode("ascii", "ignore").decode()
    return re.sub(r"[^A-Za-z0-9]+", "-", plain).strip("-")[:longest].strip("-") or "casus"


def write_whole(path: Path, data: bytes, *, overwrite: bool) -> None:
    """Let *path* hold *data*, readable for the user only: all of it is on disk when this returns.

    KnownProblem TARGET_EXISTS, TARGET_MISSING, TARGET_NOT_WRITABLE, TARGET_FULL or TARGET_HELD, by another program;
    then *path* is as it was, and nothing is left behind.
    """
    if not overwrite:
        require_new(path)
    with _told(path):
        _replace(path, data)


@contextmanager
def _told(path: Path) -> Iterator[None]:
    """Turn what a folder refuses into a KnownProblem; anything else is our own mistake and goes on."""
    try:
        yield
    except OSError as failure:
        problem = _PROBLEMS.get(failure.errno or 0)
        if problem is None:
            raise
        raise KnownProblem(problem, path=str(path.parent)) from failure


_PROBLEMS = {
    errno.ENOENT: Problem.TARGET_MISSING,
    errno.ENOTDIR: Problem.TARGET_MISSING,
    errno.ELOOP: Problem.TARGET_MISSING,
    errno.ENAMETOOLONG: Problem.TARGET_MISSING,
    errno.EACCES: Problem.TARGET_NOT_WRITABLE,
    errno.EPERM: Problem.TARGET_NOT_WRITABLE,
    errno.EROFS: Problem.TARGET_NOT_WRITABLE,
    errno.EISDIR: Problem.TARGET_NOT_WRITABLE,
    errno.EIO: Problem.TARGET_NOT_WRITABLE,
    errno.EBUSY: Problem.TARGET_NOT_WRITABLE,
    errno.ENOSPC: Problem.TARGET_FULL,
    errno.EFBIG: Problem.TARGET_FULL,
    getattr(errno, "EDQUOT", errno.ENOSPC): Problem.TARGET_FULL,
}


def require_new(path: Path) -> None:
    """Make sure that nothing is at *path*. KnownProblem TARGET_EXISTS (path), or as of ``write_whole``."""
    with _told(path):
        exists = path.exists()
    if exists:
        raise KnownProblem(Problem.TARGET_EXISTS, path=str(path))


def require_all_new(paths: Iterable[Path]) -> None:
    """Make sure that none of *paths* is there. KnownProblem TARGET_EXISTS (path: the first, names: all of them)."""
    there: list[Path] = []
    for path in paths:
        try:
            require_new(path)
        except KnownProblem as known:
            if known.problem is not Problem.TARGET_EXISTS:
                raise
            there.append(path)
    if there:
        raise KnownProblem(Problem.TARGET_EXISTS, path=str(there[0]), names=", ".join(one.name for one in there))


@contextmanager
def taken_back_unless_recorded(paths: Iterable[Path]) -> Iterator[None]:
    """Remove the files that were not there before, when the register does not take them after all."""
    new = [path for path in paths if not os.path.lexists(path)]
    try:
        yield
    except BaseException:
        for path in new:
            with suppress(OSError):
                path.unlink(missing_ok=True)
        raise


def _replace(path: Path, data: bytes) -> None:
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=".", suffix=".part")
    try:
        with os.fdopen(handle, "wb") as target:
            target.write(data)
            target.flush()
            os.fsync(target.fileno())
        _put_in_place(Path(name), path)
    except BaseException:
        with suppress(OSError):
            Path(name).unlink()
        raise
    _sync_folder(path.parent)


def _put_in_place(made: Path, path: Path) -> None:
    """A name that the folder would let go, and that is not to be replaced, is held by another program."""
    try:
        made.replace(path)
    except (PermissionError, IsADirectoryError) as failure:
        if not path.exists():
            raise
        raise KnownProblem(Problem.TARGET_HELD, path=path.name) from failure


def _sync_folder(folder: Path) -> None:
    """Have the new name on disk too, where the folder can: the file stands there whole, whatever it answers."""
    if os.name != "posix":
        return
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)

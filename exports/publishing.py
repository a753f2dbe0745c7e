"""From a case to a file: composed, rendered, and written whole or not at all."""

import errno
import os
import re
import tempfile
import unicodedata
from collections.abc import Collection, Iterator, Sequence
from contextlib import contextmanager, suppress
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import assert_never

from exports.blocks import Document, DocumentKind
from exports.wording import Wording
from models.kinds import MinutesStatus
from models.problems import KnownProblem, Problem
from models.records import CaseSnapshot, ConferenceSnapshot, OrganisationSnapshot
from models.rules.sharing import recipients as distribution_list
from models.rules.sharing import why_no_recipient


class DocumentFormat(StrEnum):
    """The formats of a document; the value is the file's extension."""

    PDF = "pdf"
    DOCX = "docx"


def publish(
    case: CaseSnapshot,
    conference_key: str,
    kind: DocumentKind,
    file_format: DocumentFormat,
    folder: Path,
    say: Wording,
    *,
    recipients: Collection[str] | None = None,
    overwrite: bool = True,
) -> Path:
    """Write one document of a conference into *folder* for *recipients* and return where it is.

    Takes a snapshot, so that nothing is rendered inside a transaction; in the register it is not recorded, which
    ``handing_over`` does. KnownProblem as of ``readers_of`` and ``write_whole``; then *folder* is as it was.
    """
    readers = readers_of(case, conference_key, recipients)
    path = folder / file_name(case, case.conference(conference_key), kind, file_format)
    if not overwrite:
        _require_new(path)
    write_whole(path, made(case, conference_key, kind, file_format, say, readers), overwrite=overwrite)
    return path


def readers_of(
    case: CaseSnapshot, conference_key: str, recipients: Collection[str] | None = None
) -> tuple[OrganisationSnapshot, ...]:
    """The organisations with these keys, in the order of the distribution list; None: everybody on it.

    Raises KnownProblem RECIPIENT_THIRD_PARTY, RECIPIENT_NOT_INVITED, RECIPIENT_UNKNOWN (each: name, known) for who is
    not on that list, and RECIPIENT_MISSING for nobody at all.
    """
    conference = case.conference(conference_key)
    on_the_list = distribution_list(case, conference)
    if recipients is None:
        return on_the_list
    for key in recipients:
        refused = why_no_recipient(case, conference, key)
        if refused is not None:
            raise refused
    if not recipients and on_the_list:
        raise KnownProblem(Problem.RECIPIENT_MISSING)
    return tuple(one for one in on_the_list if one.key in recipients)


def made(
    case: CaseSnapshot,
    conference_key: str,
    kind: DocumentKind,
    file_format: DocumentFormat,
    say: Wording,
    readers: Sequence[OrganisationSnapshot],
) -> bytes:
    """The content of the file of one document, made at this moment for *readers*."""
    return render(compose(case, conference_key, kind, say, readers).made(say.moment(datetime.now())), file_format)


def publish_case(case: CaseSnapshot, folder: Path, *, overwrite: bool = True) -> Path:
    """Write the whole case into *folder* as a case file, and return where it is. KnownProblem as for `publish`."""
    from models.interchange import to_json

    path = folder / f"{_safe(case.number)}_casus.json"
    write_whole(path, to_json(case).encode("utf-8"), overwrite=overwrite)
    return path


def compose(
    case: CaseSnapshot,
    conference_key: str,
    kind: DocumentKind,
    say: Wording,
    readers: Sequence[OrganisationSnapshot] | None = None,
) -> Document:
    """The content of one document for *readers* (None: the whole distribution list), without its time of making.

    KeyError when there is no such conference.
    """
    match kind:
        case DocumentKind.MINUTES:
            from exports.composers.minutes import minutes

            return minutes(case, conference_key, say, readers)
        case DocumentKind.PLAN:
            from exports.composers.plan import plan

            return plan(case, conference_key, say)
        case _:
            assert_never(kind)


def render(document: Document, file_format: DocumentFormat) -> bytes:
    """The file's content; the libraries that make it are loaded at the first document, not at the start."""
    match file_format:
        case DocumentFormat.PDF:
            from exports.renderers import pdf

            return pdf.render(document)
        case DocumentFormat.DOCX:
            from exports.renderers import docx

            return docx.render(document)
        case _:
            assert_never(file_format)


def file_name(
    case: CaseSnapshot, conference: ConferenceSnapshot, kind: DocumentKind, file_format: DocumentFormat
) -> str:
    """Case number, day, document and version, in characters that every system allows; never a person's name.

    A second conference on the same day gets a number of its own. A draft says that it is one.
    """
    same_day = [one.key for one in case.conferences if one.held_on == conference.held_on]
    place = same_day.index(conference.key) + 1
    day = conference.held_on.isoformat() + (f"-{place}" if place > 1 else "")
    draft = "-concept" if conference.minutes_status is MinutesStatus.DRAFT else ""
    document = f"{kind.value}-v{conference.minutes_version}{draft}"
    return f"{_safe(case.number)}_{day}_{document}.{file_format.value}"


def _safe(number: str) -> str:
    plain = unicodedata.normalize("NFKD", number).encode("ascii", "ignore").decode()
    return re.sub(r"[^A-Za-z0-9]+", "-", plain).strip("-")[:80] or "casus"


def write_whole(path: Path, data: bytes, *, overwrite: bool) -> None:
    """Let *path* hold *data*, readable for the user only: all of it is on disk when this returns.

    KnownProblem TARGET_EXISTS, TARGET_MISSING, TARGET_NOT_WRITABLE or TARGET_FULL; then *path* is as it was,
    and nothing is left behind.
    """
    if not overwrite:
        _require_new(path)
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


def _require_new(path: Path) -> None:
    with _told(path):
        exists = path.exists()
    if exists:
        raise KnownProblem(Problem.TARGET_EXISTS, path=str(path))


def _replace(path: Path, data: bytes) -> None:
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=".", suffix=".part")
    try:
        with os.fdopen(handle, "wb") as target:
            target.write(data)
            target.flush()
            os.fsync(target.fileno())
        Path(name).replace(path)
    except BaseException:
        with suppress(OSError):
            Path(name).unlink()
        raise
    _sync_folder(path.parent)


def _sync_folder(folder: Path) -> None:
    """Have the new name on disk too, on systems that can."""
    if os.name != "posix":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)

"""Verify what waits in the write-ahead log before SQLite reads it.

SQLite takes the first frame that is not whole for the end of the log, and silently leaves out all that follows. That is
right after a power cut, when the last change was still on its way; it is wrong when a byte changed afterwards, since
what follows was confirmed. The format is told at https://sqlite.org/fileformat2.html#walformat.
"""

import struct
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from models.problems import KnownProblem, Problem

_HEADER, _FRAME_HEADER, _SECTOR = 32, 24, 512
_LITTLE, _BIG = 0x377F0682, 0x377F0683
_WORD = 0xFFFFFFFF

Sums = tuple[int, int]


@dataclass(frozen=True, slots=True)
class _Frame:
    """One changed page: where it begins in the file, and its bytes with their header."""

    at: int
    data: bytes

    @property
    def ends_a_change(self) -> bool:
        return self.data[4:8] != b"\0\0\0\0"

    @property
    def salt(self) -> bytes:
        return self.data[8:16]

    @property
    def sums(self) -> Sums:
        first, second = struct.unpack(">II", self.data[16:24])
        return first, second

    @property
    def summed(self) -> bytes:
        return self.data[:8] + self.data[_FRAME_HEADER:]


def log_of(database: Path) -> Path:
    """Give the write-ahead log of *database*, whether or not it is there."""
    return database.with_name(f"{database.name}-wal")


def verify_log(database: Path) -> None:
    """Verify every byte that counts in the log of *database*, which nobody writes to; about 50 ms per MB.

    What was never confirmed passes: a change that was taken back, or that a power cut left without its end or without
    whole sectors of it.
    Raises KnownProblem VAULT_DAMAGED (file) for any other byte that is not as it was written.
    """
    file = log_of(database)
    if not file.exists():
        return
    data = file.read_bytes()
    if not _is_as_written(data):
        raise KnownProblem(Problem.VAULT_DAMAGED, folder=str(database.parent), file=file.name)


def _is_as_written(data: bytes) -> bool:
    header = data[:_HEADER]
    if len(data) <= _HEADER or not any(header):
        return True  # no change was ever confirmed in it
    magic, _, page_size = struct.unpack(">III", header[:12])
    if magic not in (_LITTLE, _BIG):
        return False
    order = "<" if magic == _LITTLE else ">"
    sums = _added(header[:24], (0, 0), order)
    if sums != struct.unpack(">II", header[24:]):
        return False
    frames = _frames(data, page_size)
    for frame in frames:
        sums = _added(frame.summed, sums, order)
        if (frame.salt, frame.sums) != (header[16:24], sums):
            return _may_end_here(frame, frames, header[16:24], sums)
    return True


def _may_end_here(frame: _Frame, later: Iterator[_Frame], salt: bytes, sums: Sums) -> bool:
    """Tell whether a frame that is not whole is where the log ended, rather than a change that was spoilt."""
    if frame.sums == sums:
        return False  # only its salt is another
    if frame.salt != salt:
        return not any(one.salt == salt for one in later)  # left from an earlier use of the file
    changes = [one for one in (frame, *later) if one.salt == salt and one.ends_a_change]
    if not changes:
        return True  # left from a change that was taken back halfway
    # A next change begins only when this one has come to the disk.
    return len(changes) == 1 and _misses_a_sector(frame)


def _misses_a_sector(frame: _Frame) -> bool:
    first = -frame.at % _SECTOR
    starts = range(first, len(frame.data) - _SECTOR + 1, _SECTOR)
    return any(not any(frame.data[start : start + _SECTOR]) for start in starts)


def _frames(data: bytes, page_size: int) -> Iterator[_Frame]:
    whole = _FRAME_HEADER + page_size
    for at in range(_HEADER, len(data) - whole + 1, whole):
        yield _Frame(at, data[at : at + whole])


def _added(data: bytes, sums: Sums, order: str) -> Sums:
    first, second = sums
    for one, other in struct.iter_unpack(f"{order}II", data):
        first = (first + one + second) & _WORD
        second = (second + other + first) & _WORD
    return first, second

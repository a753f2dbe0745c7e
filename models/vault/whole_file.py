"""Files that are there whole, or not at all."""

import contextlib
import errno
import os
import secrets
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO

_BLOCK = 1 << 20
_KNOWS_NO_FLUSH = (errno.EINVAL, errno.ENOSYS, errno.EOPNOTSUPP)  # some shares


def write_whole(target: Path, content: bytes) -> None:
    """Replace *target* by *content*: after a power cut it holds the old bytes or the new ones, for its owner only.

    Raises OSError when the disk refuses; *target* is then as it was.
    """
    _replace(target, lambda file: file.write(content))


def copy_whole(source: Path, target: Path) -> None:
    """Make *target* a copy of *source*, whole or not at all. Raises OSError when the disk refuses."""
    with source.open("rb") as original:
        _replace(target, lambda file: shutil.copyfileobj(original, file))


def overwrite_and_remove(file: Path) -> None:
    """Fill *file* with zeroes on disk and remove it; a disk that writes elsewhere each time may still hold the old.

    Raises OSError when the disk refuses.
    """
    left = file.stat().st_size
    with file.open("r+b") as former:
        while left > 0:
            left -= former.write(bytes(min(left, _BLOCK)))
        former.flush()
        os.fsync(former.fileno())
    file.unlink()


def flush_folder(folder: Path) -> None:
    """Bring the names in *folder* to disk, on systems and disks where a folder can be flushed."""
    if os.name != "posix":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    except OSError as refused:
        if refused.errno not in _KNOWS_NO_FLUSH:
            raise
    finally:
        os.close(handle)


def _replace(target: Path, fill: Callable[[BinaryIO], object]) -> None:
    half = target.with_name(f".{target.name}.{secrets.token_hex(4)}")
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    try:
        with os.fdopen(os.open(half, flags, 0o600), "wb") as file:
            fill(file)
            file.flush()
            os.fsync(file.fileno())
        half.replace(target)
    except BaseException:
        with contextlib.suppress(OSError):
            half.unlink(missing_ok=True)
        raise
    flush_folder(target.parent)

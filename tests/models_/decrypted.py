"""Databases as they lie on disk, page by page under the key: rows, free pages, and what the log still holds."""

from collections.abc import Iterator
from pathlib import Path

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

_PAGE = 4096
_SALT = 16
_IV = 16
_RESERVED = 80
_LOG_HEAD, _FRAME_HEAD = 32, 24


def decrypted(database: Path, raw_key: bytes) -> bytes:
    """Every page of *database* and of the log beside it, in the order in which they lie there (SQLCipher 4, AES-CBC).

    The first page begins with its salt, as it does on disk.
    """
    pages = list(_pages(database.read_bytes()))
    log = database.with_name(f"{database.name}-wal")
    if log.exists():
        pages += _frames(log.read_bytes())
    return b"".join(_plain(number, page, raw_key) for number, page in pages)


def _pages(content: bytes) -> Iterator[tuple[int, bytes]]:
    for number, start in enumerate(range(0, len(content), _PAGE), 1):
        yield number, content[start : start + _PAGE]


def _frames(content: bytes) -> Iterator[tuple[int, bytes]]:
    size = _FRAME_HEAD + _PAGE
    for start in range(_LOG_HEAD, len(content) - size + 1, size):
        page = content[start + _FRAME_HEAD : start + size]
        yield int.from_bytes(content[start : start + 4], "big"), page


def _plain(number: int, page: bytes, raw_key: bytes) -> bytes:
    begin = _SALT if number == 1 else 0
    end = len(page) - _RESERVED
    decryptor = Cipher(algorithms.AES256(raw_key), modes.CBC(page[end : end + _IV])).decryptor()
    return page[:begin] + decryptor.update(page[begin:end]) + decryptor.finalize()

"""Memory for a secret: kept from swap and core dumps where the system allows, and overwritten after use."""

import contextlib
import ctypes
import mmap
import sys

_HAS_LOCKS = sys.platform == "linux"
_DONT_DUMP, _WIPE_ON_FORK = 16, 18  # madvise(2); this Python does not name all of them


class SecretBytes:
    """A few bytes on pages of their own, so that overwriting them leaves no copy behind in this place.

    On Linux the pages are locked in memory (never swapped, as far as `ulimit -l` allows) and left out of core dumps and
    of child processes; elsewhere they are only overwritten. What Python makes of a copy is out of reach: `copy`, and
    what a library derives from it, lives until its memory is used again.
    """

    def __init__(self, secret: bytes | bytearray) -> None:
        """Take a copy of *secret*, which may be of any length but zero; a bytearray is overwritten by zeroes."""
        self._length = len(secret)
        self._pages = _pages(self._length)
        self.is_locked = _kept_from_swap(self._pages)
        self._pages[: self._length] = secret
        if isinstance(secret, bytearray):
            secret[:] = bytes(len(secret))

    @property
    def is_wiped(self) -> bool:
        """Whether nothing is left of the secret here."""
        return self._pages.closed

    def copy(self) -> bytes:
        """Give the secret, to be dropped at once. Raises ValueError after `wipe`."""
        return self._pages[: self._length]

    def wipe(self) -> None:
        """Overwrite the secret by zeroes and give its pages back; wiping twice is fine."""
        if not self._pages.closed:
            self._pages[:] = bytes(len(self._pages))
            self._pages.close()

    def __repr__(self) -> str:
        return "SecretBytes()"

    def __reduce__(self) -> str:
        raise TypeError("a secret is not written down")

    def __del__(self) -> None:
        with contextlib.suppress(AttributeError, ValueError):
            self.wipe()


def _pages(length: int) -> mmap.mmap:
    size = -(-length // mmap.PAGESIZE) * mmap.PAGESIZE
    if sys.platform == "win32":
        return mmap.mmap(-1, size)
    return mmap.mmap(-1, size, flags=mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS)


def _kept_from_swap(pages: mmap.mmap) -> bool:
    """Ask the system to leave *pages* out of swap, dumps and children; tells whether they are locked."""
    if not _HAS_LOCKS:
        return False
    for advice in (_DONT_DUMP, _WIPE_ON_FORK):
        with contextlib.suppress(OSError):  # an older kernel may not know it
            pages.madvise(advice)
    start = ctypes.c_char.from_buffer(pages)
    try:
        address = ctypes.c_void_p(ctypes.addressof(start))
        return bool(ctypes.CDLL(None).mlock(address, ctypes.c_size_t(len(pages))) == 0)
    finally:
        del start  # pages cannot be given back while somebody points into them

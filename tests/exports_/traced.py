"""What a program writes and where, and whether it reaches for a network: told by the system itself (strace)."""

import os
import re
import subprocess
import sys
import zipfile
import zlib
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path

HOUSE = Path(__file__).parents[2]

_CALLS = "write,pwrite64,writev,pwritev,pwritev2,sendto,sendmsg,open,openat,openat2,creat,rename,renameat,renameat2"
_WHOLE = str(1 << 26)
_CALL = re.compile(r"^(?:\d+ +)?(?P<name>\w+)\((?P<rest>.*)$")
_FILE = re.compile(r"^(?:-?\d+|AT_FDCWD)<(?P<path>(?:\\x[0-9a-f]{2})*|[^>]*)>")
_BYTES = re.compile(r'"((?:\\x[0-9a-f]{2})*)"')
_TO_WRITE = re.compile(r"O_WRONLY|O_RDWR|O_CREAT|O_TMPFILE")
_DEFLATED = re.compile(rb"\x78[\x01\x5e\x9c\xda]")


@dataclass(frozen=True)
class Trace:
    """What one program did: the bytes it wrote by place, what it opened to write to, and the networks it asked for."""

    written: dict[str, bytes]
    opened: frozenset[str]
    networks: tuple[str, ...]

    def outside(self, *places: Path) -> dict[str, bytes]:
        """What was written anywhere but in these folders."""
        return {name: data for name, data in self.written.items() if not _within(name, places)}

    def opened_outside(self, *places: Path) -> set[str]:
        """The files that were opened to write to anywhere but in these folders; what swallows everything is none."""
        return {name for name in self.opened if not _within(name, places) and name != "/dev/null"}


def traced(arguments: Iterable[str | Path], folder: Path) -> Trace:
    """Run a Python program with *arguments* to its end, with a home and a folder for what is passing inside *folder*.

    AssertionError with what it said when it fails.
    """
    home, passing, log = folder / "thuis", folder / "tijdelijk", folder / "spoor.txt"
    for one in (home, passing):
        one.mkdir()
    surroundings = {key: value for key, value in os.environ.items() if not key.startswith(("XDG_", "COV_"))}
    surroundings |= {"HOME": str(home), "TMPDIR": str(passing), "PYTHONDONTWRITEBYTECODE": "1"}
    command = ["strace", "-f", "-q", "--seccomp-bpf", "-y", "-xx", "-s", _WHOLE]
    command += ["-e", f"trace={_CALLS},%network", "-o", str(log), sys.executable, *map(str, arguments)]
    done = subprocess.run(command, cwd=HOUSE, env=surroundings, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    return _understood(log)


def _understood(log: Path) -> Trace:
    written: dict[str, list[bytes]] = defaultdict(list)
    opened: set[str] = set()
    networks: list[str] = []
    with log.open(encoding="ascii") as lines:
        for line in lines:
            call = _CALL.match(line)
            if call is None:
                continue
            name, rest = call["name"], call["rest"]
            if name in ("socket", "connect") and "AF_UNIX" not in rest:
                networks.append(line.strip())
            elif name.startswith(("open", "creat")) and (name == "creat" or _TO_WRITE.search(rest)):
                result = re.search(r"= \d+<([^>]*)>$", line.strip())
                opened.update([_decoded(result[1])] if result else [])
            elif name.startswith(("write", "pwrite", "send")):
                place = _FILE.match(rest)
                written[_decoded(place["path"]) if place else "?"] += map(_raw, _BYTES.findall(rest))
            elif name.startswith("rename"):
                opened.update(map(_name, _BYTES.findall(rest)))
    return Trace({name: b"".join(parts) for name, parts in written.items()}, frozenset(opened), tuple(networks))


def _raw(escaped: str) -> bytes:
    return bytes.fromhex(escaped.replace("\\x", ""))


def _name(escaped: str) -> str:
    return _raw(escaped).decode("utf-8", "replace")


def _decoded(path: str) -> str:
    return _name(path) if path.startswith("\\x") else path


def _within(name: str, places: Iterable[Path]) -> bool:
    return any(Path(name).is_relative_to(place) for place in places)


def readable(data: bytes, words: Iterable[str]) -> set[str]:
    """The *words* that can be read in *data*: as they are, and in whatever in it is packed in a ZIP or deflated."""
    layers = [data, *_unpacked(data)]
    codes = ("utf-8", "utf-16-le", "utf-16-be")
    return {word for word in words for layer in layers if any(word.encode(code) in layer for code in codes)}


def _unpacked(data: bytes) -> list[bytes]:
    layers = []
    for found in _DEFLATED.finditer(data):
        try:
            layers.append(zlib.decompressobj().decompress(data[found.start() :]))
        except zlib.error:
            continue
    for found in re.finditer(rb"PK\x03\x04", data):
        start = found.start()
        header = data[start + 26 : start + 30]
        begin = start + 30 + int.from_bytes(header[:2], "little") + int.from_bytes(header[2:], "little")
        try:
            layers.append(zlib.decompressobj(-zlib.MAX_WBITS).decompress(data[begin:]))
        except zlib.error:
            continue
    return layers


def zipped(name: str, text: str) -> bytes:
    """A ZIP with one deflated file."""
    target = BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(name, text)
    return target.getvalue()

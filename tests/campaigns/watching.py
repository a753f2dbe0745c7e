"""Watching a program from outside: what can be read on the disk while it runs and after, and whom it wants to call."""

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from threading import Event, Thread

import psutil

from tests.exports_.traced import readable
from tests.journeys.home import PATIENCE, REPOSITORY, Ended

TOOLS = ("strace", "unshare")
_NETWORK = re.compile(r"\b(socket|socketpair|connect|bind|sendto)\((.*)")
_SHARED = (Path("/dev/shm"), Path("/tmp"), Path("/var/tmp"))
_LARGEST = 1 << 26
_CODES = ("utf-8", "utf-16-le", "utf-16-be", "utf-32-le")


def missing_tools() -> list[str]:
    """The programs this needs and the machine does not have, or what it does not allow."""
    missing = [tool for tool in TOOLS if shutil.which(tool) is None]
    if not missing and subprocess.run(["unshare", "--map-root-user", "--net", "true"], capture_output=True).returncode:
        missing.append("the right to make a network without interfaces")
    return missing


@dataclass
class Seen:
    """What was seen of a program: (place, word) that could be read, and the calls that were not to this machine."""

    ended: Ended
    found: set[tuple[str, str]]
    calls: set[str]
    looked: int
    searched: set[str]


@dataclass
class _Search:
    """Goes through folders and open files for words, until it is told to stop."""

    folders: Sequence[Path]
    left_out: Sequence[Path]
    codes: dict[bytes, str]
    since: float
    found: set[tuple[str, str]] = field(default_factory=set)
    searched: set[str] = field(default_factory=set)
    looked: int = 0

    def once(self, program: psutil.Process | None) -> None:
        """Look everywhere once."""
        for folder in self.folders:
            for place, _, names in os.walk(folder):
                for name in names:
                    self._look(Path(place, name))
        for shared in _SHARED:
            for file in shared.glob("*"):
                self._look_if_new(file)
        if program is not None:
            self._look_at_open_files(program)
        self.looked += 1

    def _look_if_new(self, file: Path) -> None:
        try:
            if file.is_file() and file.stat().st_mtime >= self.since:
                self._look(file)
        except OSError:
            return

    def _look_at_open_files(self, program: psutil.Process) -> None:
        """What is open is read as well when it is no longer in any folder, or never was."""
        try:
            running = [program, *program.children(recursive=True)]
        except psutil.Error:
            return
        for one in running:
            for handle in Path(f"/proc/{one.pid}/fd").glob("*"):
                try:
                    target = str(handle.readlink())
                except OSError:
                    continue
                if target.endswith(" (deleted)") or target.startswith("/memfd:"):
                    self._look(handle, f"{one.pid} {target}")

    def _look(self, file: Path, name: str = "") -> None:
        if any(file.is_relative_to(folder) for folder in self.left_out):
            return
        try:
            if not file.is_file() or file.stat().st_size > _LARGEST:
                return
            data = file.read_bytes()
        except OSError:
            return
        self.searched.add(name or file.name)
        self.found |= {(name or str(file), word) for code, word in self.codes.items() if code in data}


def watch(
    command: Sequence[str | Path],
    surroundings: dict[str, str],
    folders: Sequence[Path],
    words: Iterable[str],
    *,
    left_out: Sequence[Path] = (),
    log: Path,
) -> Seen:
    """Run *command* where there is no network, and look for *words* in *folders* meanwhile and afterwards."""
    codes = {word.encode(code): word for word in words for code in _CODES}
    tracing = ["strace", "-f", "-qq", "--seccomp-bpf", "-e", "trace=%network", "-o", str(log)]
    alone = ["unshare", "--map-root-user", "--net", *tracing, *map(str, command)]
    search = _Search(folders, (*left_out, log), codes, since=log.parent.stat().st_mtime)
    with subprocess.Popen(
        alone, cwd=REPOSITORY, env=surroundings, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
    ) as program:
        ended, thread = Event(), psutil.Process(program.pid)
        searching = Thread(target=_again_and_again, args=(search, thread, ended))
        searching.start()
        try:
            said, _ = program.communicate(timeout=PATIENCE)
        finally:
            ended.set()
            searching.join()
    search.once(None)
    for file in (file for folder in folders for file in folder.rglob("*") if file.is_file()):
        if not any(file.is_relative_to(one) for one in search.left_out):
            search.found |= {(str(file), word) for word in readable(file.read_bytes(), codes.values())}
    return Seen(Ended(program.returncode, said), search.found, _calls(log), search.looked, search.searched)


def _again_and_again(search: _Search, program: psutil.Process, ended: Event) -> None:
    while not ended.wait(0.05):
        search.once(program)


def _calls(log: Path) -> set[str]:
    """The calls that ask for anything but a socket of this machine."""
    found = set()
    for line in log.read_text("utf-8", "replace").splitlines():
        call = _NETWORK.search(line)
        if call and re.search(r"AF_(?!UNIX|LOCAL)\w+|PF_(?!UNIX|LOCAL)\w+", call[2]):
            found.add(f"{call[1]}({call[2]}")
    return found


def python(*arguments: str | Path) -> list[str | Path]:
    """This Python with *arguments*."""
    return [sys.executable, *arguments]

"""What can happen to the disk under a vault while somebody types in it, and to undo that; for real, by the system."""

import contextlib
import os
import shutil
import subprocess
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from threading import Event, Thread

TOOLS = ("unshare", "mount", "umount", "strace")
OWN_MOUNTS = ("unshare", "--mount")
_SMALL_DISK = "6m"


def missing_tools() -> list[str]:
    """The programs this needs and the machine does not have, or what it does not allow."""
    missing = [tool for tool in TOOLS if shutil.which(tool) is None]
    may_mount = ["unshare", "--mount", "mount", "-t", "tmpfs", "none", "/mnt"]
    if not missing and subprocess.run(may_mount, capture_output=True).returncode:
        missing.append("the right to mount a disk")
    return missing


@dataclass
class Trouble:
    """Something that befalls the disk: before the program starts, at its worst, and made good again."""

    vault: Path
    begin: Callable[[], object]
    end: Callable[[], object]


def full(disk: Path) -> Trouble:
    """No block is left on the disk, and what the program lets go of is taken at once."""
    rest, filled, ended = disk / "rest", Event(), Event()

    def fill() -> None:
        with rest.open("wb", buffering=0) as file:
            while not ended.wait(0.02):
                with contextlib.suppress(OSError):
                    while True:
                        file.write(b"x" * 512)
                filled.set()

    filling = Thread(target=fill, daemon=True)

    def begin() -> None:
        filling.start()
        filled.wait()

    def end() -> None:
        ended.set()
        filling.join()
        rest.unlink()

    return Trouble(disk / "kluis", begin, end)


def gone(disk: Path) -> Trouble:
    """Somebody gives the folder another name."""
    vault, elsewhere = disk / "kluis", disk / "verplaatst"
    return Trouble(vault, lambda: vault.rename(elsewhere), lambda: elsewhere.rename(vault))


def pulled(disk: Path) -> Trouble:
    """The stick is pulled out, and put back in."""
    return Trouble(
        disk / "kluis",
        lambda: _run("umount", "--lazy", str(disk)),
        lambda: _run("mount", "--bind", str(stick_of(disk)), str(disk)),
    )


def stick_of(disk: Path) -> Path:
    """Where the contents of a disk are that can be pulled out."""
    return disk.with_name(f"{disk.name}-stick")


def refusing(disk: Path, refusal: str) -> Trouble:
    """Whatever is written to the vault is answered by *refusal*, one of the system's words."""
    vault, watching = disk / "kluis", list[subprocess.Popen[bytes]]()
    calls = "pwrite64,write,ftruncate,fsync,fdatasync"
    files = [part for name in ("cases.db", "cases.db-wal") for part in ("-P", str(vault / name))]
    command = [
        "strace",
        "-f",
        "-qqq",
        "-o",
        "/dev/null",
        "-e",
        f"trace={calls}",
        "-e",
        f"inject={calls}:error={refusal}",
    ]

    def refuse() -> None:
        watching.append(subprocess.Popen([*command, *files, "-p", str(os.getpid())]))
        while not _is_traced():
            os.sched_yield()

    def allow() -> None:
        watching[0].terminate()
        watching[0].wait()

    return Trouble(vault, refuse, allow)


TROUBLES: dict[str, Callable[[Path], Trouble]] = {
    "full": full,
    "gone": gone,
    "pulled": pulled,
    "read-only": lambda disk: refusing(disk, "EROFS"),
    "broken": lambda disk: refusing(disk, "EIO"),
    "over quota": lambda disk: refusing(disk, "EDQUOT"),
}


def prepare(name: str, disk: Path) -> None:
    """Put the disk under *disk*, with on it what was there; in mounts of this program's own."""
    if name == "pulled":
        _run("mount", "--bind", str(stick_of(disk)), str(disk))
    elif name == "full":
        content = disk.with_name("content")
        shutil.copytree(disk, content)
        _run("mount", "-t", "tmpfs", "-o", f"size={_SMALL_DISK}", "none", str(disk))
        shutil.copytree(content, disk, dirs_exist_ok=True)
        shutil.rmtree(content)


def _is_traced() -> bool:
    threads = Path("/proc/self/task").iterdir()
    return all("TracerPid:\t0" not in (thread / "status").read_text() for thread in threads)


def _run(*command: str) -> None:
    subprocess.run(command, check=True)

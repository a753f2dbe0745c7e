"""A vault with a case and a backup in it, and what a test wants to know of backups."""

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from models.interchange import read_case
from models.keeping_kinds import BackupReason
from models.records.backups import BackupLine
from models.services import Services
from models.vault import Vault
from tests.vaults import CHAIR, PASSPHRASE

CASES = Path(__file__).parent / "resources" / "cases"


def take_in(services: Services, name: str) -> int:
    """Take an example case into the vault; gives its id."""
    return services.cases.take_in(read_case(CASES / f"{name}.json")).id


def by_hand(services: Services, second: Path | None = None) -> BackupLine:
    made = services.backups.make(BackupReason.BY_HAND, second).backup
    assert made is not None
    return made


@contextmanager
def opened(folder: Path, person: str = CHAIR) -> Iterator[Services]:
    with Vault.open(folder, person, PASSPHRASE) as vault:
        yield Services.over(vault)


def names_of_cases(services: Services) -> set[str]:
    return {one.number for one in services.cases.lines()}


def bytes_of(folder: Path) -> dict[str, bytes]:
    return {str(file.relative_to(folder)): file.read_bytes() for file in sorted(folder.rglob("*")) if file.is_file()}


@contextmanager
def small_disk(folder: Path, kilobytes: int) -> Iterator[Path]:
    """A real disk of this size, mounted at *folder*; skips where nothing can be mounted."""
    folder.mkdir()
    mount = shutil.which("mount")
    if os.name != "posix" or not mount or os.geteuid() != 0:
        pytest.skip("only who may mount a disk can make a small one")
    import subprocess

    made = subprocess.run([mount, "-t", "tmpfs", "-o", f"size={kilobytes}k", "none", str(folder)], capture_output=True)
    if made.returncode:
        pytest.skip("nothing can be mounted here")
    try:
        yield folder
    finally:
        subprocess.run(["umount", "-l", str(folder)], check=True)


def fill_up(disk: Path) -> None:
    """Leave 64 kB free on this disk."""
    free = os.statvfs(disk).f_bavail * os.statvfs(disk).f_frsize
    (disk / "somebody's film").write_bytes(bytes(max(0, free - (64 << 10))))

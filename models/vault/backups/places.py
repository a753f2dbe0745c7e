"""Where backups are: beside the vault, and at a second place; each one a folder whose name says when and why."""

import os
import re
import shutil
from datetime import UTC, datetime
from pathlib import Path

from models.keeping_kinds import BackupReason, PlaceState
from models.problems import KnownProblem, Problem
from models.vault.keyfile import KEY_FILE

FOLDER = "backups"
ASIDE = "damaged-"
"""How the folder begins in which a damaged vault is kept, beside what was put in its place."""

_HALF = ".half-"
_NAME = re.compile(r"(\d{4}-\d{2}-\d{2}T\d{6}Z)-([a-z][a-z-]*[a-z])(?:-\d+)?")
_MOMENT = "%Y-%m-%dT%H%M%SZ"


def places_of(folder: Path, vault_id: str, second: Path | None = None) -> tuple[Path, ...]:
    """Where the vault in *folder* has backups: beside it, and in *second*, in a folder of the vault's own."""
    first = folder / FOLDER
    return (first,) if second is None else (first, second_place(second, vault_id))


def second_place(second: Path, vault_id: str) -> Path:
    """The folder for the backups of one vault at a place that several vaults may share."""
    return second / f"caseconf-{vault_id}"


def state_of_place(second: Path) -> PlaceState:
    """Whether a *second* place is there and can be written to."""
    if not second.is_dir():
        return PlaceState.UNREACHABLE
    return PlaceState.OK if os.access(second, os.W_OK) else PlaceState.READ_ONLY


def checked_place(second: Path, folder: Path) -> None:
    """Raise KnownProblem PLACE_MISSING, PLACE_READ_ONLY or PLACE_INSIDE_VAULT for what can be no second place."""
    state = state_of_place(second)
    if state is PlaceState.UNREACHABLE:
        raise KnownProblem(Problem.PLACE_MISSING, folder=str(second))
    if second.resolve().is_relative_to(folder.resolve()):
        raise KnownProblem(Problem.PLACE_INSIDE_VAULT, folder=str(second))
    if state is PlaceState.READ_ONLY:
        raise KnownProblem(Problem.PLACE_READ_ONLY, folder=str(second))


def backup_folders(place: Path) -> tuple[Path, ...]:
    """The backups at *place*, newest first; none where nothing can be read. One that is half made is none."""
    try:
        found = [entry for entry in place.iterdir() if read_name(entry.name) and (entry / KEY_FILE).exists()]
    except OSError:
        return ()
    return tuple(sorted(found, key=lambda entry: (read_name(entry.name), entry.name), reverse=True))


def read_name(name: str) -> tuple[datetime, BackupReason] | None:
    """When and why a backup with this name was made; None for what is no backup."""
    found = _NAME.fullmatch(name)
    if found is None:
        return None
    try:
        return datetime.strptime(found[1], _MOMENT).replace(tzinfo=UTC), BackupReason(found[2])
    except ValueError:
        return None


def new_folder(place: Path, made_at: datetime, reason: BackupReason) -> Path:
    """A name at *place* that no backup has yet, also for a second one within a second."""
    name = f"{made_at.astimezone(UTC).strftime(_MOMENT)}-{reason}"
    number, free = 1, place / name
    while free.exists():
        number += 1
        free = place / f"{name}-{number}"
    return free


def half_made(place: Path, token: str) -> Path:
    """The hidden folder in which a backup is made, before it gets its name."""
    return place / f"{_HALF}{token}"


def clear_half_made(place: Path) -> None:
    """Remove what a program that was ended while making a backup has left at *place*."""
    for folder in place.glob(f"{_HALF}*"):
        shutil.rmtree(folder, ignore_errors=True)


def remove_backup(folder: Path) -> None:
    """Remove a backup: out of the list at once, then from the disk. Raises OSError when the disk refuses."""
    hidden = half_made(folder.parent, folder.name)
    folder.rename(hidden)
    shutil.rmtree(hidden, ignore_errors=True)

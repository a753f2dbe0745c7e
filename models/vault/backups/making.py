"""Making backups of an open vault: beside it first, then at the second place, and letting go of what is not needed."""

import contextlib
from contextlib import closing
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from models.keeping_kinds import Act, BackupReason, Outcome, PlaceState
from models.problems import KnownProblem, Problem
from models.progress import Progress, silent, stretch
from models.records import Note
from models.records.backups import BackupLine, Made
from models.vault.backups.laying_down import copy_over, lay_down
from models.vault.backups.places import FOLDER, backup_folders, places_of, remove_backup, second_place
from models.vault.backups.prints import mark_of, state_of
from models.vault.backups.rotating import may_go
from models.vault.backups.standing import newest
from models.vault.backups.telling import line_of, read_told
from models.vault.engine import fold_in
from models.vault.inside import Inside
from models.vault.result_codes import database_trouble_told

if TYPE_CHECKING:
    from models.vault.vault import Vault

_SKIPPED_WHEN_EQUAL = (BackupReason.OPENED, BackupReason.HOURLY, BackupReason.FINALISED)
_TOLD_AS = {
    Problem.VAULT_FULL: PlaceState.FULL,
    Problem.VAULT_READ_ONLY: PlaceState.READ_ONLY,
    Problem.BACKUP_DAMAGED: PlaceState.BEHIND,
}
_FIRST = 0.7


def lines_of(folder: Path, vault_id: str | None, second: Path | None = None) -> tuple[BackupLine, ...]:
    """The backups of the vault in *folder*, newest first, those at its *second* place among them.

    Without *vault_id*, when its key file cannot be read, only those beside it, whatever vault they say they are of.
    """
    places = places_of(folder, vault_id, second) if vault_id else (folder / FOLDER,)
    found = [
        line_of(backup, is_second=number > 0, vault_id=vault_id)
        for number, place in enumerate(places)
        for backup in backup_folders(place)
    ]
    return tuple(sorted((line for line in found if line), key=lambda line: line.made_at, reverse=True))


def make_backup(vault: "Vault", reason: BackupReason, second: Path | None = None, progress: Progress = silent) -> Made:
    """Make a backup of *vault*, bring the *second* place up to date, and let go of what may go at both.

    Those made by themselves are left out when nothing that people wrote has changed since the last one. Raises
    KnownProblem VAULT_READ_ONLY for a vault that is only read, VAULT_FULL, VAULT_UNREACHABLE, VAULT_DAMAGED or
    VAULT_LOCKED; the second place never stops the first.
    """
    if vault.read_only:
        raise KnownProblem(Problem.VAULT_READ_ONLY, folder=str(vault.folder))
    with vault.copying, vault.inside() as inside:
        made = _made(inside, reason, stretch(progress, 0, _FIRST))
        place = PlaceState.NONE
        if second is not None:
            place = bring_up_to_date(inside, second, stretch(progress, _FIRST, 1))
    if made is not None:
        vault.note_later(Note(act=Act.BACKUP_MADE, kind="backup", detail=reason))
    if place not in (PlaceState.NONE, PlaceState.OK):
        vault.note_later(Note(act=Act.BACKUP_MADE, kind="backup", outcome=Outcome.FAILED, detail=place))
    progress(1, 1)
    return Made(backup=made, place=place)


def bring_up_to_date(inside: Inside, second: Path, progress: Progress = silent) -> PlaceState:
    """Copy to the *second* place what it lacks of the first, and say how it is now."""
    if not second.is_dir():
        return PlaceState.UNREACHABLE
    place = second_place(second, inside.keys.vault_id)
    first = lines_of(inside.folder, inside.keys.vault_id)
    try:
        has = {backup.name for backup in backup_folders(place)}
        missing = [line for line in reversed(first) if line.folder.name not in has]
        for number, line in enumerate(missing):
            copy_over(line.folder, place)
            progress(number + 1, len(missing))
        _let_go(place, inside.keys.vault_id)
    except KnownProblem as told:
        return _TOLD_AS.get(told.problem, PlaceState.UNREACHABLE)
    return PlaceState.OK


def _made(inside: Inside, reason: BackupReason, progress: Progress) -> BackupLine | None:
    place, now = inside.folder / FOLDER, _now()
    # Beside a reader the log cannot be folded in yet; it is copied as well.
    with contextlib.suppress(KnownProblem), database_trouble_told(inside.database):
        fold_in(inside.engine)
    with database_trouble_told(inside.database), closing(inside.engine.raw_connection()) as connection:
        state = state_of(connection.driver_connection, inside.key)
    if reason in _SKIPPED_WHEN_EQUAL and _is_kept_already(inside, state, now):
        return None
    made = line_of(lay_down(place, inside, now, reason, state, progress), is_second=False)
    _let_go(place, inside.keys.vault_id)
    return made


def _is_kept_already(inside: Inside, state: str, now: datetime) -> bool:
    last = newest(lines_of(inside.folder, inside.keys.vault_id), now)
    told = read_told(last.folder) if last is not None and (last.proof is None or last.proof.ok) else None
    return told is not None and (told.state, told.key_mark) == (state, mark_of(inside.key))


def _let_go(place: Path, vault_id: str) -> None:
    lines = [line_of(backup, is_second=False, vault_id=vault_id) for backup in backup_folders(place)]
    for line in may_go([line for line in lines if line], _now()):
        with contextlib.suppress(OSError):  # it goes another time
            remove_backup(line.folder)


def _now() -> datetime:
    return datetime.now().astimezone()

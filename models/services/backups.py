"""Backups of an open vault: making, testing, looking into, putting back; and whether the vault itself is whole."""

from contextlib import closing
from datetime import datetime
from pathlib import Path

from models.keeping_kinds import Act, BackupReason, Outcome, PlaceState
from models.problems import KnownProblem, Problem
from models.progress import Progress, silent
from models.records import Note
from models.records.backups import BackupLine, BackupState, Contents, Damage, Loss, Made, Proof
from models.vault import Vault
from models.vault.backups.contents import contents_of, looked_into, loss_of
from models.vault.backups.making import lines_of, make_backup
from models.vault.backups.places import checked_place, remove_backup, state_of_place
from models.vault.backups.proving import prove
from models.vault.backups.standing import BETWEEN_TWO, behind_since, is_proof_due, newest, newest_proof
from models.vault.damage import damage_of
from models.vault.restoring import restore
from models.vault.result_codes import database_trouble_told, disk_trouble_told


class Backups:
    """The backups of one open vault. *second* is the folder somebody chose for a second place, or None."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault
        self._tried_at: datetime | None = None
        self._place: PlaceState | None = None

    def all(self, second: Path | None = None) -> tuple[BackupLine, ...]:
        """Every backup, newest first, without opening one."""
        return lines_of(self._vault.folder, self._vault.keyring.file.vault_id, second)

    def state(self, now: datetime, second: Path | None = None) -> BackupState:
        """How the backups stand at *now*."""
        lines = self.all(second)
        beside = [line for line in lines if not line.is_second]
        behind = behind_since(beside, [line for line in lines if line.is_second]) if second else None
        return BackupState(
            last=newest(beside, now),
            next_due=self._next_due(now),
            newest_proof=newest_proof(lines),
            is_proof_due=is_proof_due(lines, now),
            place=self._state_of(second, behind),
            behind_since=behind,
        )

    def due(self, now: datetime) -> BackupReason | None:
        """The reason to make a backup now by itself, if there is one: the vault was just opened, or an hour went by."""
        if self._vault.read_only or self._next_due(now) is not None:
            return None
        return BackupReason.OPENED if self._tried_at is None else BackupReason.HOURLY

    def make(self, reason: BackupReason, second: Path | None = None, progress: Progress = silent) -> Made:
        """Make a backup, unless nothing changed and nobody asked; see `models.vault.backups.making.make_backup`."""
        self._tried_at = datetime.now().astimezone()
        made = make_backup(self._vault, reason, second, progress)
        self._place = made.place
        return made

    def test(self, line: BackupLine, progress: Progress = silent) -> Proof:
        """Open a backup, read all of it, and date the proof in it and in the log.

        Raises KnownProblem BACKUP_MISSING, BACKUP_OTHER_KEY and BACKUP_NEWER.
        """
        with self._vault.copying, self._vault.inside() as inside:
            proof = prove(line.folder, inside.key, inside.folder, datetime.now().astimezone(), progress)
        outcome = Outcome.DONE if proof.ok else Outcome.FAILED
        self._vault.note_later(Note(act=Act.BACKUP_TESTED, kind="backup", outcome=outcome, detail=proof.problem))
        return proof

    def look(self, line: BackupLine) -> Contents:
        """What is in a backup. Raises KnownProblem BACKUP_MISSING, BACKUP_DAMAGED and BACKUP_OTHER_KEY."""
        with self._vault.inside() as inside, looked_into(line.folder, inside.key) as connection:
            return contents_of(connection)

    def now(self) -> Contents:
        """What is in the vault itself."""
        with (
            self._vault.inside() as inside,
            database_trouble_told(inside.database),
            closing(inside.engine.raw_connection()) as connection,
        ):
            return contents_of(connection.driver_connection)

    def loss(self, line: BackupLine) -> Loss:
        """What putting a backup back would take away. Raises KnownProblem as `look` does."""
        with (
            self._vault.inside() as inside,
            looked_into(line.folder, inside.key) as backup,
            database_trouble_told(inside.database),
            closing(inside.engine.raw_connection()) as present,
        ):
            return loss_of(present.driver_connection, backup, line.made_at)

    def restore(self, line: BackupLine, progress: Progress = silent) -> None:
        """Put a backup back, for the chair; see `models.vault.restoring.restore`. Everything on screen is old then."""
        restore(self._vault, line, progress)

    def remove(self, line: BackupLine, second: Path | None = None) -> None:
        """Remove a backup, and its copy at the other place; for the chair.

        Raises KnownProblem NOT_ALLOWED, BACKUP_LAST for the last one that is not known to be damaged, BACKUP_MISSING,
        and what the disk refuses.
        """
        self._vault.require_governing()
        lines = self.all(second)
        others = [one for one in lines if one.folder.name != line.folder.name and (one.proof is None or one.is_proved)]
        if not others and (line.proof is None or line.is_proved):
            raise KnownProblem(Problem.BACKUP_LAST)
        twins = [one for one in lines if one.folder.name == line.folder.name]
        if not twins:
            raise KnownProblem(Problem.BACKUP_MISSING, backup=line.folder.name)
        for twin in twins:
            with disk_trouble_told(twin.folder.parent):
                remove_backup(twin.folder)
        self._vault.note_later(Note(act=Act.BACKUP_REMOVED, kind="backup", detail=line.reason))

    def check_place(self, folder: Path) -> None:
        """Raise KnownProblem PLACE_MISSING, PLACE_READ_ONLY or PLACE_INSIDE_VAULT for what can be no second place."""
        checked_place(folder, self._vault.folder)

    def examine(self, progress: Progress = silent) -> Damage | None:
        """Verify every page of the vault and every row in it; None when all is well. The outcome is in the log."""
        with self._vault.inside() as inside:
            found = damage_of(inside, progress)
        outcome = Outcome.DONE if found is None else Outcome.FAILED
        self._vault.note_later(Note(act=Act.EXAMINED, kind="vault", outcome=outcome))
        return found

    def _next_due(self, now: datetime) -> datetime | None:
        tried = self._tried_at
        # A clock that was set back is no reason to wait until it has caught up.
        if tried is None or not tried <= now < tried + BETWEEN_TWO:
            return None
        return tried + BETWEEN_TWO

    def _state_of(self, second: Path | None, behind: datetime | None) -> PlaceState:
        if second is None:
            return PlaceState.NONE
        found = state_of_place(second)
        if found is not PlaceState.OK:
            return found
        if behind is None:
            return PlaceState.OK
        return self._place if self._place in (PlaceState.FULL, PlaceState.READ_ONLY) else PlaceState.BEHIND

"""What can be done for a vault that does not open: what is hit, which backup is good, putting that back, salvage."""

import contextlib
import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from itertools import chain, count
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.orm import Session

from models import queries
from models.entities import Case
from models.interchange import to_json
from models.keeping_kinds import Act, VaultRole
from models.problems import KnownProblem, Problem
from models.progress import Progress, silent, stretch
from models.records import CaseSnapshot, Note
from models.records.backups import BackupLine, Contents, Damage, Salvaged
from models.vault import Vault
from models.vault.backups.contents import contents_of, looked_into
from models.vault.backups.making import lines_of
from models.vault.backups.proving import prove
from models.vault.damage import damage_in, is_whole
from models.vault.keyfile import DATABASE, KEY_FILE, KeyFile, person_name
from models.vault.keyring import Keyring
from models.vault.mending import database_in, key_of, mend, set_log_aside, unlocked
from models.vault.opening import open_database
from models.vault.result_codes import disk_trouble_told
from models.vault.salvage import noted_as_salvaged
from models.vault.salvage import salvage as salvaged
from models.vault.unfolded import log_of, verify_log
from models.vault.whole_file import write_whole

_NOT_IN_A_FILE_NAME = re.compile(r"[^A-Za-z0-9._-]+")


def backups_of(folder: Path, second: Path | None = None) -> tuple[BackupLine, ...]:
    """The backups of the vault in *folder*, newest first, without a passphrase, and without its key file if need be."""
    try:
        vault_id = KeyFile.read(folder).vault_id
    except KnownProblem:
        vault_id = None
    return lines_of(folder, vault_id, second)


def look_at(
    folder: Path, person: str, passphrase: str, second: Path | None = None, progress: Progress = silent
) -> Damage:
    """Say what is hit in the vault in *folder*, and try its backups, newest first, until a good one is found.

    Nothing in the vault changes. Raises KnownProblem WRONG_PASSPHRASE, UNKNOWN_PERSON and TOO_MANY_ATTEMPTS, and
    VAULT_DAMAGED when neither its own key file nor that of a backup can be read.
    """
    lines = backups_of(folder, second)
    keyring, keys_hit = unlocked(folder, lines, person, passphrase)
    try:
        database = database_in(folder, keyring.file)
        damage, files = Damage(files=()), [KEY_FILE] if keys_hit else []
        if not _is_log_whole(database):
            files.append(log_of(database).name)
        if not is_whole(database, keyring.key):
            files.append(database.name)
            damage = damage_in(database, keyring.key, stretch(progress, 0, 0.4))
        else:
            damage = replace(damage, is_readable=True)
        good, bad, contents = None, [], None
        for number, line in enumerate(lines):
            trying = stretch(progress, 0.4 + 0.6 * number / len(lines), 0.4 + 0.6 * (number + 1) / len(lines))
            contents = _good(line, keyring, person, passphrase, folder, trying)
            if contents is not None:
                good = line
                break
            bad.append(line)
    finally:
        keyring.key.wipe()
    progress(1, 1)
    return replace(damage, files=tuple(files), newest_good=good, contents=contents, bad=tuple(bad))


def open_readable(folder: Path, person: str, passphrase: str) -> Vault:
    """Open what can be read of a damaged vault, for reading only; nothing is noted in its log.

    What is asked for and cannot be read raises KnownProblem VAULT_DAMAGED by itself, and the rest goes on. Raises
    KnownProblem as `look_at` does, and VAULT_DAMAGED or VAULT_READ_ONLY when nothing can be read this way.
    """
    keyring, _ = unlocked(folder, backups_of(folder), person, passphrase)
    database = database_in(folder, keyring.file)
    try:
        engine = open_database(database, keyring.key, claimed=False, damaged=True)
    except BaseException:
        keyring.key.wipe()
        raise
    named = replace(keyring, file=replace(keyring.file, database=database.name))
    return Vault(folder, person_name(person), named, engine, None, noting=False)


def restore_from(folder: Path, line: BackupLine, person: str, passphrase: str, progress: Progress = silent) -> Path:
    """Put a backup in the place of a damaged vault; see `models.vault.mending.mend`."""
    return mend(folder, line, person, passphrase, progress)


def go_on_without_last(folder: Path, person: str, passphrase: str) -> Path:
    """Open the way again for a vault of which only the log of the last changes is damaged; see `set_log_aside`."""
    return set_log_aside(folder, person, passphrase)


def salvage(
    folder: Path,
    person: str,
    passphrase: str,
    target: Path,
    progress: Progress = silent,
    case_files: Path | None = None,
) -> Salvaged:
    """Make a new vault in *target* with all that can be read of the damaged one in *folder*, which stays as it is.

    The same people open it with the same passphrases. With *case_files*, a folder that somebody chose knowing that
    anybody can read what is in it, each case that is whole is written there as a case file too. Raises KnownProblem
    NOT_ALLOWED to who only reads, NOTHING_TO_SALVAGE, VAULT_EXISTS, what `look_at` raises and what the disk refuses.
    """
    keyring, _ = unlocked(folder, backups_of(folder), person, passphrase)
    try:
        if VaultRole(keyring.file.slot_of(person).role) is VaultRole.READER:
            raise KnownProblem(Problem.NOT_ALLOWED, role=VaultRole.READER)
        database = database_in(folder, keyring.file)
        found = salvaged(database, keyring.file, keyring.key, target, stretch(progress, 0, 0.9))
        noted_as_salvaged(target / DATABASE, keyring.key, person_name(person))
    finally:
        keyring.key.wipe()
    if case_files is not None:
        found = _with_case_files(found, target, person, passphrase, case_files)
    progress(1, 1)
    return found


def _good(
    line: BackupLine, keyring: Keyring, person: str, passphrase: str, folder: Path, progress: Progress
) -> Contents | None:
    """What is in a backup that is whole; None for any other."""
    try:
        key = key_of(line, keyring, person, passphrase)
        if prove(line.folder, key, folder, datetime.now().astimezone(), progress).ok:
            with looked_into(line.folder, key) as connection:
                return contents_of(connection)
    except KnownProblem:
        pass
    return None


def _is_log_whole(database: Path) -> bool:
    try:
        with contextlib.suppress(OSError):
            verify_log(database)
    except KnownProblem:
        return False
    return True


def _with_case_files(found: Salvaged, folder: Path, person: str, passphrase: str, chosen: Path) -> Salvaged:
    written, refused = [], 0
    with Vault.open(folder, person, passphrase) as vault:
        for case in _cases(vault):
            file = _new_file(chosen, _NOT_IN_A_FILE_NAME.sub("-", case.number))
            try:
                text = to_json(case)
            except KnownProblem:
                refused += 1
                continue
            with disk_trouble_told(chosen):
                write_whole(file, text.encode())
            vault.record(Note(act=Act.EXPORTED, kind="case", object_id=case.id, case_id=case.id, detail="json"))
            written.append(file)
    return replace(found, case_files=tuple(written), files_refused=refused)


def _new_file(folder: Path, name: str) -> Path:
    """A file that is not there yet: the numbers of two cases may differ only in what a file name cannot hold."""
    names = chain([name], (f"{name}-{number}" for number in count(2)))
    return next(file for file in (folder / f"{one}.json" for one in names) if not file.exists())


def _cases(vault: Vault) -> Iterator[CaseSnapshot]:
    with vault.inside() as inside, Session(inside.engine) as session:
        for case_id in session.scalars(select(Case.id)).all():
            yield queries.whole_case(session, case_id).snapshot()
            session.expunge_all()

"""Renewing the vault's key: the whole database written anew under another one, so that who left has nothing any more.

Everybody who stays keeps their passphrase, and so does the recovery key. What somebody copied before they left can
still be read by them: no new key reaches a copy that is elsewhere.
"""

from contextlib import closing, suppress
from dataclasses import replace
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import Engine, text

from models.keeping_kinds import Act, BackupReason
from models.problems import KnownProblem, Problem
from models.progress import Progress, silent, stretch
from models.records import Note
from models.vault.backups.copying import copy_database
from models.vault.backups.making import make_backup
from models.vault.backups.places import ASIDE, backup_folders, places_of
from models.vault.backups.telling import sealed_again
from models.vault.engine import Access, encrypted_engine
from models.vault.inside import Inside
from models.vault.keyfile import DATABASE, KeyFile, fresh_database_name
from models.vault.keyring import Keyring, opened_with
from models.vault.people import not_come_by
from models.vault.result_codes import database_trouble_told
from models.vault.whole_file import overwrite_and_remove

if TYPE_CHECKING:
    from models.vault.vault import Vault

_COPIED, _WRITTEN = 0.6, 0.8
_EARLIER_COPIES = "cases.before-*.db"


def renew_key(
    vault: "Vault", progress: Progress = silent, *, without: tuple[str, ...] = (), second: Path | None = None
) -> None:
    """Write the vault anew under a new key; killed or refused halfway, it opens with the old key or with the new.

    *progress* may stop it by raising, until the new key counts. *without* names who loses access by it, because they
    have not come by since people have a key pair of their own. Backups lose the slots of everybody who has left, and a
    new backup is made. Raises KnownProblem NOT_ALLOWED, PEOPLE_NOT_COME_BY (people), VAULT_READ_ELSEWHERE,
    VAULT_DAMAGED, and what the disk refuses: the old key then stays.
    """
    vault.require_governing()
    _require_agreed(vault.keyring.file, without)
    before = vault.keyring
    with vault.copying, vault.at_rest() as inside:
        renewed = before.with_another_key(fresh_database_name())
        _write_anew(inside, renewed, stretch(progress, 0, _WRITTEN))
        vault.switch_to(renewed)
        inside.engine.dispose()
        _remove_former(inside)
    told = Note(act=Act.REKEYED, kind="vault")
    try:
        vault.keep_keys(renewed, told)
    except KnownProblem:  # the new key counts, whatever the disk refuses now
        vault.note_later(told)
    close_backups_to_leavers(vault.folder, replace(before, file=renewed.file), second)
    before.key.wipe()
    with suppress(KnownProblem):  # the new key counts; the next backup that is due comes in its place
        make_backup(vault, BackupReason.REKEYED, second, stretch(_only_telling(progress), _WRITTEN, 1))


def close_backups_to_leavers(folder: Path, keyring: Keyring, second: Path | None = None) -> None:
    """Take the slots of everybody who is not in *keyring* out of the backups that its key opens.

    And out of what is kept aside of a damaged vault. What the disk refuses stays as it was.
    """
    staying = {slot.person for slot in keyring.file.slots}
    places = places_of(folder, keyring.file.vault_id, second)
    for copy in (*chain.from_iterable(map(backup_folders, places)), *folder.glob(f"{ASIDE}*")):
        with suppress(KnownProblem, OSError):
            _close_to_leavers(copy, keyring, staying)


def _close_to_leavers(backup: Path, keyring: Keyring, staying: set[str]) -> None:
    file = KeyFile.read(backup)
    leavers = [slot.person for slot in file.slots if slot.person not in staying]
    if not leavers or len(leavers) == len(file.slots) or file.vault_id != keyring.file.vault_id:
        return
    theirs = opened_with(file, keyring.key).without(*leavers).file if file.seal else file.without(*leavers)
    theirs.write(backup)
    sealed_again(backup)


def _require_agreed(keys: KeyFile, without: tuple[str, ...]) -> None:
    behind = not_come_by(keys)
    if set(behind) != set(without):
        raise KnownProblem(Problem.PEOPLE_NOT_COME_BY, people=", ".join(behind))


def _write_anew(inside: Inside, renewed: Keyring, progress: Progress) -> None:
    """Fill the database that *renewed* names, and compare it with the one that is open."""
    target = renewed.file.database_in(inside.folder)
    with database_trouble_told(inside.database):
        _keep_others_out(inside.engine)
    copy_database(inside.engine, target, renewed.key, stretch(progress, 0, _COPIED))
    fresh = encrypted_engine(target, renewed.key, Access.READ)
    try:
        with database_trouble_told(target):
            _require_equal(fresh, inside.engine, stretch(progress, _COPIED, 1))
    except BaseException:
        fresh.dispose()
        target.unlink(missing_ok=True)
        raise
    fresh.dispose()


def _keep_others_out(engine: Engine) -> None:
    """Lock *engine*'s database for its one connection, also against who only reads; see sqlite.org/pragma.html."""
    engine.dispose()
    with closing(engine.raw_connection()) as connection:
        driver = connection.driver_connection
        assert driver is not None
        try:
            driver.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
            driver.execute("PRAGMA journal_mode = DELETE").fetchall()
            driver.execute("PRAGMA locking_mode = EXCLUSIVE").fetchall()
            driver.execute("BEGIN EXCLUSIVE")
            driver.execute("COMMIT")
        except driver.OperationalError as error:
            if "locked" not in str(error):
                raise
            raise KnownProblem(Problem.VAULT_READ_ELSEWHERE) from None


def _only_telling(progress: Progress) -> Progress:
    """What is done cannot be stopped any more, and must not look as if it had been."""

    def told(done: int, of: int) -> None:
        with suppress(Exception):
            progress(done, of)

    return told


def _require_equal(fresh: Engine, former: Engine, progress: Progress) -> None:
    """Raise KnownProblem VAULT_DAMAGED unless *fresh* is sound and has as many rows in every table as *former*."""
    with fresh.connect() as new, former.connect() as old:
        names = old.scalars(text("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")).all()
        for number, name in enumerate(names):
            progress(number, len(names))
            checked = new.scalars(text("SELECT quick_check FROM pragma_quick_check(:name)"), {"name": name}).all()
            count = f'SELECT count(*) FROM "{name}"'  # noqa: S608 - a name of our own schema
            if checked != ["ok"] or new.exec_driver_sql(count).all() != old.exec_driver_sql(count).all():
                raise KnownProblem(Problem.VAULT_DAMAGED, file=DATABASE)


def _remove_former(inside: Inside) -> None:
    """Remove what only the former key opens; what another program holds is removed at a later opening."""
    for file in (inside.database, *inside.folder.glob(_EARLIER_COPIES)):
        with suppress(OSError):
            overwrite_and_remove(file)

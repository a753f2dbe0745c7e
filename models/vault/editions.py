"""The edition of the key file that the database knows of: a key file that was put back from earlier is noticed.

SQLite's `user_version` holds it. A database that is older than its key file is fine: that is a backup put back.
"""

import contextlib
from pathlib import Path

from sqlalchemy import Connection, Engine

from models.keeping_kinds import Act
from models.problems import KnownProblem, Problem
from models.records import Note
from models.vault.engine import for_writing
from models.vault.keyfile import KEY_FILE, KeyFile
from models.vault.keyring import Keyring
from models.vault.keyslots import Opened
from models.vault.opening import clear_leftovers
from models.vault.result_codes import database_trouble_told


def remember_edition(connection: Connection, keys: KeyFile) -> None:
    """Let the database know, in its transaction, that *keys* is its key file."""
    connection.exec_driver_sql(f"PRAGMA user_version = {keys.edition}")


def confirmed(
    folder: Path, engine: Engine, keyring: Keyring, opened: Opened, *, claimed: bool
) -> tuple[Keyring, tuple[Note, ...]]:
    """Give *keyring* once the database has confirmed it; with *claimed* the folder is then set in order.

    A slot of version 1 becomes one of version 2, and what was left unfinished is removed; what the disk refuses of that
    waits for the next time. The notes tell the log of a change that was cut off before it could. Raises KnownProblem
    KEYS_TAMPERED for a key file older than the database knows, and VAULT_LOCKED when it was changed while we read it.
    """
    database = keyring.file.database_in(folder)
    with database_trouble_told(database), engine.connect() as connection:
        known = int(connection.exec_driver_sql("PRAGMA user_version").scalar_one())
    if keyring.file.edition < known:
        is_newer_now = KeyFile.read(folder).edition >= known
        raise KnownProblem(Problem.VAULT_LOCKED if is_newer_now else Problem.KEYS_TAMPERED, file=KEY_FILE)
    if not claimed:
        return keyring, ()
    notes = (Note(act=Act.CHANGED, kind="key_file"),) if keyring.file.edition > known else ()
    clear_leftovers(folder, keyring.file)
    renewed = keyring.renewed(opened)
    try:
        if renewed is not keyring:
            renewed.file.write(folder)
    except OSError:
        return keyring, notes
    if renewed.file.edition > known:
        with contextlib.suppress(KnownProblem), database_trouble_told(database), for_writing(engine).begin() as writing:
            remember_edition(writing, renewed.file)
    return renewed, notes

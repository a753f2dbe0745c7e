"""What is wrong with a vault: which pages, which tables, how many cases; never who."""

from contextlib import closing
from pathlib import Path
from typing import Any

from sqlcipher3.dbapi2 import Error as SQLCipherError

from models.progress import Progress, silent
from models.records.backups import Damage
from models.vault.engine import Access, broken_seals, connected
from models.vault.inside import Inside
from models.vault.keyslots import VaultKey
from models.vault.remains import Remains
from models.vault.result_codes import database_trouble_told


def damage_of(inside: Inside, progress: Progress = silent) -> Damage | None:
    """Verify every page of an open vault, and every row; None when all is well."""
    with database_trouble_told(inside.database), closing(inside.engine.raw_connection()) as pooled:
        connection = pooled.driver_connection
        try:
            is_whole = not broken_seals(connection)
            progress(1, 3)
            is_whole = is_whole and _is_consistent(connection)
        except SQLCipherError:
            is_whole = False
    progress(2, 3)
    found = None if is_whole else damage_in(inside.database, inside.key)
    progress(3, 3)
    return found


def is_whole(database: Path, key: VaultKey) -> bool:
    """Whether every page of *database* is as it was written, and its tables hold together."""
    try:
        with closing(connected(database, key, Access.FROZEN)) as connection:
            return not broken_seals(connection) and _is_consistent(connection)
    except SQLCipherError:
        return False


def damage_in(database: Path, key: VaultKey, progress: Progress = silent) -> Damage:
    """Read around what is broken in *database*, and say what it is about."""
    remains = Remains(database, key)
    names = remains.tables()
    hit, cases, cases_hit = [], 0, set()
    for number, name in enumerate(names):
        table = remains.table(name)
        if table.lost:
            hit.append(name)
        if name == "case":
            cases = len(table.rows)
        cases_hit |= {case_id for case_id in table.lost.values() if case_id is not None}
        progress(number + 1, len(names))
    return Damage(
        files=(database.name,),
        tables=tuple(hit),
        cases_readable=cases,
        cases_hit=len(cases_hit),
        is_readable=bool(cases),
    )


def _is_consistent(connection: Any) -> bool:
    return bool(
        connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        and not connection.execute("PRAGMA foreign_key_check").fetchall()
    )

"""The same work on an encrypted database and on a plain one: what encryption costs, and nothing else."""

import statistics
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import sqlcipher3.dbapi2
from sqlalchemy import Engine, create_engine, event, select
from sqlalchemy.orm import Session
from sqlalchemy.pool import QueuePool

from bench.figure import RUNS, Figure
from bench.many_cases import fill
from models import queries
from models.entities import Action, Case
from models.vault import Cost, Vault
from models.vault.engine import for_writing

_CASES, _READ, _CHANGES = 60, 12, 60
_PRAGMAS = ("temp_store = MEMORY", "foreign_keys = ON", "trusted_schema = OFF")
_FOR_WRITING = ("journal_mode = WAL", "journal_size_limit = 0", "synchronous = FULL", "secure_delete = ON")


def figures() -> Iterator[Figure]:
    """Reading whole cases, and changing actions one by one, each on disk before the next; the two in turn."""
    with (
        tempfile.TemporaryDirectory() as place,
        Vault.create(Path(place, "vault"), "Maat", "Anouk Brandsma", "vier rode fietsen", cost=Cost(64, 1, 1)) as vault,
    ):
        fill(vault, _CASES)
        with vault.inside() as inside:
            plain = _plain_copy(inside.engine, Path(place, "plain.db"))
            for what, work in (("reading cases", _read), ("changing actions", _change), ("both", _both)):
                ratio, taken = _compared(work, inside.engine, plain)
                yield Figure(f"{what}, encrypted", taken, "ms", "")
                yield Figure(f"{what}, encrypted / plain SQLite", ratio, "x", "<= 1.2 x")
            plain.dispose()


def _compared(work: Callable[[Engine], None], sealed: Engine, plain: Engine) -> tuple[float, float]:
    """The median of the ratios, and of the milliseconds of the encrypted one; the first pair is not counted."""
    pairs = [(_ms(work, sealed), _ms(work, plain)) for _ in range(RUNS + 1)][1:]
    return statistics.median(one / other for one, other in pairs), statistics.median(one for one, _ in pairs)


def _ms(work: Callable[[Engine], None], engine: Engine) -> float:
    started = time.perf_counter()
    work(engine)
    return (time.perf_counter() - started) * 1000


def _read(engine: Engine) -> None:
    with Session(engine) as session:
        for case_id in session.scalars(select(Case.id).limit(_READ)).all():
            queries.whole_case(session, case_id).snapshot()


def _change(engine: Engine) -> None:
    with Session(engine) as session:
        ids = session.execute(select(Action.id).limit(_CHANGES)).scalars().all()
    for number, action_id in enumerate(ids):
        with Session(for_writing(engine)) as session:
            session.get_one(Action, action_id).text = f"Anders gezegd {number} {time.perf_counter()}"
            session.commit()


def _both(engine: Engine) -> None:
    _read(engine)
    _change(engine)


def _plain_copy(sealed: Engine, file: Path) -> Engine:
    """The same contents without a key, opened in the same way but for that."""
    with closing(sealed.raw_connection()) as connection:
        cursor = connection.cursor()
        cursor.execute(f"ATTACH DATABASE '{file}' AS plain KEY ''")
        cursor.execute("SELECT sqlcipher_export('plain')")
        cursor.execute("DETACH DATABASE plain")
    engine = create_engine("sqlite://", module=sqlcipher3.dbapi2, creator=lambda: _opened(file), poolclass=QueuePool)
    event.listen(
        engine,
        "begin",
        lambda connection: connection.exec_driver_sql(connection.get_execution_options().get("begin", "BEGIN")),
    )
    return engine


def _opened(file: Path) -> sqlcipher3.dbapi2.Connection:
    connection = sqlcipher3.dbapi2.connect(str(file), isolation_level=None, check_same_thread=False)
    for pragma in (*_PRAGMAS, *_FOR_WRITING):
        connection.execute(f"PRAGMA {pragma}").fetchall()
    return connection

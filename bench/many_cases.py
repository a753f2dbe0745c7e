"""A vault with as many cases as a house has after years, made from one example."""

from datetime import date
from pathlib import Path

from sqlalchemy import Connection, Integer, Table, text

from models import interchange
from models.entities.foundation import Base
from models.services import Services
from models.vault import Vault

CURRENT, TODAY = 50, 6
"""Cases that are not closed, as far as there are so many; and conferences of today."""

_CASE = Path(__file__).parents[1] / "tests/resources/cases/harrie.json"
_APART = 10_000  # every copy has its ids this much higher than the one before


def fill(vault: Vault, cases: int) -> None:
    """Put *cases* cases in an empty vault. The first ones are current, some with a conference today."""
    Services.over(vault).cases.take_in(interchange.read_case(_CASE))
    with vault.work() as session:
        connection = session.connection()
        connection.execute(text("PRAGMA defer_foreign_keys = ON"))
        for table in _of_cases():
            _copy(connection, table, cases - 1)
        connection.execute(text(f"UPDATE \"case\" SET phase = 'afgesloten' WHERE id > {CURRENT} * {_APART}"))
        last = f"SELECT max(id) FROM conference WHERE case_id <= {TODAY} * {_APART} GROUP BY case_id"
        today = text(f"UPDATE conference SET held_on = :today WHERE id IN ({last})")
        connection.execute(today, {"today": date.today().isoformat()})


def _of_cases() -> list[Table]:
    """The tables that hold cases; the log and what else keeps the vault itself are not copied."""
    keeping = {one.local_table for one in Base.registry.mappers if one.class_.__module__ == "models.entities.keeping"}
    return [table for table in Base.metadata.sorted_tables if table not in keeping]


def _copy(connection: Connection, table: Table, copies: int) -> None:
    names = ", ".join(f'"{column.name}"' for column in table.columns)
    values = ", ".join(_moved(column.name, isinstance(column.type, Integer)) for column in table.columns)
    connection.execute(
        text(
            "WITH RECURSIVE copy(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM copy WHERE n < :copies) "
            f'INSERT INTO "{table.name}" ({names}) SELECT {values} FROM "{table.name}", copy'
        ),
        {"copies": copies},
    )


def _moved(name: str, is_number: bool) -> str:
    if is_number and (name == "id" or name.endswith("_id")):
        return f'"{name}" + n * {_APART}'
    return f"\"{name}\" || '-' || n" if name == "number" and not is_number else f'"{name}"'

"""Write the next revision: `python -m models.vault.migrations 0002_more`, from the root of the repository."""

import sys

from alembic import command
from sqlalchemy import create_engine

from models.entities import Base
from models.vault.migrations import configured


def write_revision(name: str) -> None:
    """Write `versions/<name>.py`: what turns the newest revision into today's entities."""
    engine = create_engine("sqlite://")
    with engine.connect() as connection:
        command.upgrade(configured(connection), "head")
        command.revision(configured(connection, metadata=Base.metadata), message=name, rev_id=name, autogenerate=True)
    engine.dispose()


if __name__ == "__main__":
    write_revision(sys.argv[1])

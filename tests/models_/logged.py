"""What the log of a vault says, read from the vault itself."""

from sqlalchemy import select

from models.entities import JournalEntry
from models.keeping_kinds import Act
from models.vault import Vault


def logged(vault: Vault) -> list[tuple[Act, int | None, str]]:
    """Act, case and detail of every entry, oldest first."""
    with vault.read() as session:
        entries = session.scalars(select(JournalEntry).order_by(JournalEntry.number)).all()
        return [(one.act, one.case_id, one.detail) for one in entries]

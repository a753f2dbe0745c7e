"""Minutes that are not final, found without reading through all those that are."""

import sqlalchemy as sa
from alembic import op

revision = "0004_drafts"
down_revision = "0003_agenda"


def upgrade() -> None:
    """Add an index of drafts by day, and one of those that are being amended."""
    draft = "finalisation IS NULL"
    for name, columns, which in (
        ("ix_conference_draft_held_on", ["held_on"], sa.text(draft)),
        ("ix_conference_amended_held_on", ["held_on"], sa.text(f"{draft} AND amendment IS NOT NULL")),
    ):
        op.create_index(op.f(name), "conference", columns, sqlite_where=which, postgresql_where=which)

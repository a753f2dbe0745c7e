"""Amendments: why a version replaces the one before, and which one a conference is working on."""

import sqlalchemy as sa
from alembic import op

revision = "0002_amendments"
down_revision = "0001_first_schema"


def upgrade() -> None:
    """Make room for the reasons; what is there already amends nothing."""
    op.add_column("conference", sa.Column("amendment", sa.Text(), nullable=True))
    op.add_column("minutes_version", sa.Column("reason", sa.Text(), server_default="", nullable=False))

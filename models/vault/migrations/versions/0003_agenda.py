"""The agenda of a day: who is at the table, over all its cases."""

import sqlalchemy as sa
from alembic import op

revision = "0003_agenda"
down_revision = "0002_amendments"


def upgrade() -> None:
    """Make room for the list; nothing of it was kept before."""
    op.create_table(
        "attendee",
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("person", sa.Text(), nullable=False),
        sa.Column("organisation", sa.Text(), nullable=False),
        sa.Column("function", sa.Text(), nullable=False),
        sa.Column("participant_type", sa.String(length=32), nullable=True),
        sa.Column("status", sa.String(length=32), nullable=True),
        sa.Column("declaration_signed", sa.Boolean(), nullable=True),
        sa.Column("arrived_at", sa.Time(), nullable=True),
        sa.Column("left_at", sa.Time(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_attendee")),
        sa.UniqueConstraint("day", "person", "organisation", name=op.f("uq_attendee_day_person_organisation")),
    )

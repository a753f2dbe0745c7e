"""Documents for everybody: whom each went to with its fingerprint, the house's own style and words, plain texts."""

import sqlalchemy as sa
from alembic import op

revision = "0005_documents"
down_revision = "0004_drafts"


def upgrade() -> None:
    """Make room for it; what was disclosed before names no document of its own."""
    op.create_table(
        "configuration",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("contents", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_configuration")),
    )
    op.create_table(
        "plain_wording",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("case_id", sa.Integer(), nullable=False),
        sa.Column("conference_id", sa.Integer(), nullable=False),
        sa.Column("person", sa.String(length=32), nullable=False),
        sa.Column("texts", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["case_id", "conference_id"],
            ["conference.case_id", "conference.id"],
            name=op.f("fk_plain_wording_case_id_conference_id_conference"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["case_id", "person"], ["person.case_id", "person.key"], name=op.f("fk_plain_wording_case_id_person_person")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_plain_wording")),
        sa.UniqueConstraint("conference_id", "person", name=op.f("uq_plain_wording_conference_id_person")),
    )
    op.create_index(op.f("ix_plain_wording_case_id_conference_id"), "plain_wording", ["case_id", "conference_id"])
    with op.batch_alter_table("disclosure") as disclosure:
        disclosure.add_column(sa.Column("to_person", sa.String(length=32), nullable=True))
        disclosure.add_column(sa.Column("document", sa.Text(), server_default="", nullable=False))
        disclosure.add_column(sa.Column("version", sa.Text(), server_default="", nullable=False))
        disclosure.add_column(sa.Column("fingerprint", sa.Text(), server_default="", nullable=False))
        disclosure.add_column(sa.Column("mark", sa.Text(), server_default="", nullable=False))
        disclosure.alter_column("to", existing_type=sa.String(length=32), nullable=True)
        disclosure.create_foreign_key(
            op.f("fk_disclosure_case_id_to_person_person"), "person", ["case_id", "to_person"], ["case_id", "key"]
        )

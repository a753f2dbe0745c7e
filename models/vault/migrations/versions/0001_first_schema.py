"""The first schema: cases with all that hangs under them."""

import sqlalchemy as sa
from alembic import op

revision = "0001_first_schema"
down_revision = None


def upgrade() -> None:
    """Bring the schema from nothing to 0001_first_schema."""
    op.create_table(
        "case",
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("number", sa.String(length=300), nullable=False),
        sa.Column("regime", sa.String(length=32), nullable=False),
        sa.Column("opened_on", sa.Date(), nullable=False),
        sa.Column("first_processed_on", sa.Date(), nullable=False),
        sa.Column("purpose", sa.Text(), nullable=False),
        sa.Column("binding", sa.Text(), nullable=False),
        sa.Column("occasion", sa.Text(), nullable=False),
        sa.Column("criterion_a", sa.Text(), nullable=True),
        sa.Column("criterion_b", sa.Text(), nullable=True),
        sa.Column("criterion_c", sa.Text(), nullable=True),
        sa.Column("criterion_d", sa.Text(), nullable=True),
        sa.Column("ave_phase", sa.Integer(), nullable=True),
        sa.Column("phase", sa.String(length=32), nullable=True),
        sa.Column("process_director", sa.String(length=32), nullable=True),
        sa.Column("case_director", sa.String(length=32), nullable=True),
        sa.Column("contact_point", sa.Text(), nullable=False),
        sa.Column("source_system_reference", sa.Text(), nullable=False),
        sa.Column("last_goal_number", sa.Integer(), nullable=False),
        sa.Column("last_action_number", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["id", "case_director"],
            ["person.case_id", "person.key"],
            name=op.f("fk_case_id_case_director_person"),
            use_alter=True,
        ),
        sa.ForeignKeyConstraint(
            ["id", "process_director"],
            ["person.case_id", "person.key"],
            name=op.f("fk_case_id_process_director_person"),
            use_alter=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_case")),
        sa.UniqueConstraint("number", name=op.f("uq_case_number")),
    )
    op.create_table(
        "domain",
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("case_id", sa.Integer(), nullable=False),
        sa.Column("rank", sa.Integer(), nullable=False),
        sa.Column("key", sa.String(length=32), nullable=False),
        sa.Column("name", sa.String(length=300), nullable=False),
        sa.ForeignKeyConstraint(["case_id"], ["case.id"], name=op.f("fk_domain_case_id_case"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_domain")),
        sa.UniqueConstraint("case_id", "key", name=op.f("uq_domain_case_id_key")),
    )
    op.create_table(
        "organisation",
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("case_id", sa.Integer(), nullable=False),
        sa.Column("rank", sa.Integer(), nullable=False),
        sa.Column("key", sa.String(length=32), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("participant_type", sa.String(length=32), nullable=False),
        sa.Column("oin", sa.String(length=20), nullable=False),
        sa.Column("statutory_task", sa.Text(), nullable=False),
        sa.Column("secure_email", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["case_id"], ["case.id"], name=op.f("fk_organisation_case_id_case"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_organisation")),
        sa.UniqueConstraint("case_id", "key", name=op.f("uq_organisation_case_id_key")),
    )
    op.create_table(
        "person",
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("case_id", sa.Integer(), nullable=False),
        sa.Column("rank", sa.Integer(), nullable=False),
        sa.Column("key", sa.String(length=32), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("position", sa.String(length=32), nullable=False),
        sa.Column("born_on", sa.Date(), nullable=True),
        sa.Column("bsn", sa.String(length=9), nullable=False),
        sa.Column("relation", sa.Text(), nullable=False),
        sa.Column("relation_type", sa.String(length=32), nullable=True),
        sa.Column("custody", sa.Boolean(), nullable=True),
        sa.Column("safe_contact", sa.Text(), nullable=False),
        sa.Column("organisation", sa.String(length=32), nullable=True),
        sa.Column("function", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["case_id", "organisation"],
            ["organisation.case_id", "organisation.key"],
            name=op.f("fk_person_case_id_organisation_organisation"),
        ),
        sa.ForeignKeyConstraint(["case_id"], ["case.id"], name=op.f("fk_person_case_id_case"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_person")),
        sa.UniqueConstraint("case_id", "id", name=op.f("uq_person_case_id_id")),
        sa.UniqueConstraint("case_id", "key", name=op.f("uq_person_case_id_key")),
    )
    op.create_table(
        "conference",
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("case_id", sa.Integer(), nullable=False),
        sa.Column("rank", sa.Integer(), nullable=False),
        sa.Column("key", sa.String(length=32), nullable=False),
        sa.Column("kind", sa.String(length=32), nullable=False),
        sa.Column("held_on", sa.Date(), nullable=False),
        sa.Column("starts_at", sa.Time(), nullable=True),
        sa.Column("ends_at", sa.Time(), nullable=True),
        sa.Column("place", sa.Text(), nullable=False),
        sa.Column("chair", sa.String(length=32), nullable=True),
        sa.Column("secretary", sa.String(length=32), nullable=True),
        sa.Column("confidentiality_read_out", sa.Boolean(), nullable=True),
        sa.Column("agenda", sa.Text(), nullable=False),
        sa.Column("feedback_text", sa.Text(), nullable=True),
        sa.Column("feedback_to", sa.String(length=32), nullable=True),
        sa.Column("feedback_by", sa.String(length=32), nullable=True),
        sa.Column("feedback_on", sa.Date(), nullable=True),
        sa.Column("scale_up", sa.Text(), nullable=False),
        sa.Column("scale_down", sa.Text(), nullable=False),
        sa.Column("next_conference_on", sa.Date(), nullable=True),
        sa.Column("proceedings", sa.Text(), nullable=False),
        sa.Column("finalisation", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(
            ["case_id", "chair"], ["person.case_id", "person.key"], name=op.f("fk_conference_case_id_chair_person")
        ),
        sa.ForeignKeyConstraint(
            ["case_id", "feedback_by"],
            ["person.case_id", "person.key"],
            name=op.f("fk_conference_case_id_feedback_by_person"),
        ),
        sa.ForeignKeyConstraint(
            ["case_id", "feedback_to"],
            ["organisation.case_id", "organisation.key"],
            name=op.f("fk_conference_case_id_feedback_to_organisation"),
        ),
        sa.ForeignKeyConstraint(
            ["case_id", "secretary"],
            ["person.case_id", "person.key"],
            name=op.f("fk_conference_case_id_secretary_person"),
        ),
        sa.ForeignKeyConstraint(["case_id"], ["case.id"], name=op.f("fk_conference_case_id_case"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_conference")),
        sa.UniqueConstraint("case_id", "id", name=op.f("uq_conference_case_id_id")),
        sa.UniqueConstraint("case_id", "key", name=op.f("uq_conference_case_id_key")),
    )
    with op.batch_alter_table("conference", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_conference_held_on"), ["held_on"], unique=False)

    op.create_table(
        "person_tie",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("case_id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("rank", sa.Integer(), nullable=False),
        sa.Column("key", sa.String(length=32), nullable=False),
        sa.ForeignKeyConstraint(
            ["case_id", "key"], ["person.case_id", "person.key"], name=op.f("fk_person_tie_case_id_key_person")
        ),
        sa.ForeignKeyConstraint(
            ["case_id", "person_id"],
            ["person.case_id", "person.id"],
            name=op.f("fk_person_tie_case_id_person_id_person"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_person_tie")),
    )
    with op.batch_alter_table("person_tie", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_person_tie_case_id_person_id"), ["case_id", "person_id"], unique=False)

    op.create_table(
        "attendance",
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("case_id", sa.Integer(), nullable=False),
        sa.Column("conference_id", sa.Integer(), nullable=False),
        sa.Column("rank", sa.Integer(), nullable=False),
        sa.Column("person", sa.String(length=32), nullable=True),
        sa.Column("organisation", sa.String(length=32), nullable=True),
        sa.Column("status", sa.String(length=32), nullable=True),
        sa.Column("declaration_signed", sa.Boolean(), nullable=True),
        sa.Column("input_received_on", sa.Date(), nullable=True),
        sa.Column("arrived_at", sa.Time(), nullable=True),
        sa.Column("left_at", sa.Time(), nullable=True),
        sa.ForeignKeyConstraint(
            ["case_id", "conference_id"],
            ["conference.case_id", "conference.id"],
            name=op.f("fk_attendance_case_id_conference_id_conference"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["case_id", "organisation"],
            ["organisation.case_id", "organisation.key"],
            name=op.f("fk_attendance_case_id_organisation_organisation"),
        ),
        sa.ForeignKeyConstraint(
            ["case_id", "person"], ["person.case_id", "person.key"], name=op.f("fk_attendance_case_id_person_person")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_attendance")),
    )
    with op.batch_alter_table("attendance", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_attendance_case_id_conference_id"), ["case_id", "conference_id"], unique=False
        )

    op.create_table(
        "contribution",
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("case_id", sa.Integer(), nullable=False),
        sa.Column("conference_id", sa.Integer(), nullable=False),
        sa.Column("rank", sa.Integer(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("organisation", sa.String(length=32), nullable=True),
        sa.Column("kind", sa.String(length=32), nullable=True),
        sa.Column("dated_on", sa.Date(), nullable=True),
        sa.Column("domain", sa.String(length=32), nullable=True),
        sa.Column("data_category", sa.String(length=32), nullable=True),
        sa.Column("necessity", sa.Text(), nullable=False),
        sa.Column("ground", sa.String(length=32), nullable=True),
        sa.Column("conditions", sa.Text(), nullable=False),
        sa.Column("handling_code", sa.Text(), nullable=False),
        sa.Column("names_recipients", sa.Boolean(), nullable=False),
        sa.Column("in_minutes", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["case_id", "conference_id"],
            ["conference.case_id", "conference.id"],
            name=op.f("fk_contribution_case_id_conference_id_conference"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["case_id", "domain"], ["domain.case_id", "domain.key"], name=op.f("fk_contribution_case_id_domain_domain")
        ),
        sa.ForeignKeyConstraint(
            ["case_id", "organisation"],
            ["organisation.case_id", "organisation.key"],
            name=op.f("fk_contribution_case_id_organisation_organisation"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_contribution")),
        sa.UniqueConstraint("case_id", "id", name=op.f("uq_contribution_case_id_id")),
    )
    with op.batch_alter_table("contribution", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_contribution_case_id_conference_id"), ["case_id", "conference_id"], unique=False
        )

    op.create_table(
        "decision",
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("case_id", sa.Integer(), nullable=False),
        sa.Column("conference_id", sa.Integer(), nullable=False),
        sa.Column("rank", sa.Integer(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("rationale", sa.Text(), nullable=False),
        sa.Column("alternatives", sa.Text(), nullable=False),
        sa.Column("dissent", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["case_id", "conference_id"],
            ["conference.case_id", "conference.id"],
            name=op.f("fk_decision_case_id_conference_id_conference"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_decision")),
    )
    with op.batch_alter_table("decision", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_decision_case_id_conference_id"), ["case_id", "conference_id"], unique=False
        )

    op.create_table(
        "dilemma",
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("case_id", sa.Integer(), nullable=False),
        sa.Column("conference_id", sa.Integer(), nullable=False),
        sa.Column("rank", sa.Integer(), nullable=False),
        sa.Column("question", sa.Text(), nullable=False),
        sa.Column("options", sa.Text(), nullable=False),
        sa.Column("chosen", sa.String(length=32), nullable=True),
        sa.Column("why", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["case_id", "conference_id"],
            ["conference.case_id", "conference.id"],
            name=op.f("fk_dilemma_case_id_conference_id_conference"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_dilemma")),
    )
    with op.batch_alter_table("dilemma", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_dilemma_case_id_conference_id"), ["case_id", "conference_id"], unique=False
        )

    op.create_table(
        "disclosure",
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("case_id", sa.Integer(), nullable=False),
        sa.Column("rank", sa.Integer(), nullable=False),
        sa.Column("to", sa.String(length=32), nullable=False),
        sa.Column("on", sa.Date(), nullable=False),
        sa.Column("what", sa.Text(), nullable=False),
        sa.Column("by", sa.String(length=32), nullable=True),
        sa.Column("conference", sa.String(length=32), nullable=True),
        sa.Column("ground", sa.Text(), nullable=False),
        sa.Column("source_consent", sa.Boolean(), nullable=True),
        sa.Column("feedback_due", sa.Date(), nullable=True),
        sa.ForeignKeyConstraint(
            ["case_id", "by"], ["person.case_id", "person.key"], name=op.f("fk_disclosure_case_id_by_person")
        ),
        sa.ForeignKeyConstraint(
            ["case_id", "conference"],
            ["conference.case_id", "conference.key"],
            name=op.f("fk_disclosure_case_id_conference_conference"),
        ),
        sa.ForeignKeyConstraint(
            ["case_id", "to"],
            ["organisation.case_id", "organisation.key"],
            name=op.f("fk_disclosure_case_id_to_organisation"),
        ),
        sa.ForeignKeyConstraint(["case_id"], ["case.id"], name=op.f("fk_disclosure_case_id_case"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_disclosure")),
    )
    with op.batch_alter_table("disclosure", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_disclosure_case_id"), ["case_id"], unique=False)

    op.create_table(
        "domain_assessment",
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("case_id", sa.Integer(), nullable=False),
        sa.Column("conference_id", sa.Integer(), nullable=False),
        sa.Column("rank", sa.Integer(), nullable=False),
        sa.Column("person", sa.String(length=32), nullable=False),
        sa.Column("domain", sa.String(length=32), nullable=False),
        sa.Column("score", sa.SmallInteger(), nullable=False),
        sa.Column("protective", sa.Text(), nullable=False),
        sa.Column("risk", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["case_id", "conference_id"],
            ["conference.case_id", "conference.id"],
            name=op.f("fk_domain_assessment_case_id_conference_id_conference"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["case_id", "domain"],
            ["domain.case_id", "domain.key"],
            name=op.f("fk_domain_assessment_case_id_domain_domain"),
        ),
        sa.ForeignKeyConstraint(
            ["case_id", "person"],
            ["person.case_id", "person.key"],
            name=op.f("fk_domain_assessment_case_id_person_person"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_domain_assessment")),
    )
    with op.batch_alter_table("domain_assessment", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_domain_assessment_case_id_conference_id"), ["case_id", "conference_id"], unique=False
        )

    op.create_table(
        "goal",
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("case_id", sa.Integer(), nullable=False),
        sa.Column("conference_id", sa.Integer(), nullable=False),
        sa.Column("rank", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("person", sa.String(length=32), nullable=True),
        sa.Column("domain", sa.String(length=32), nullable=True),
        sa.Column("measure", sa.Text(), nullable=False),
        sa.Column("sequence", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(
            ["case_id", "conference_id"],
            ["conference.case_id", "conference.id"],
            name=op.f("fk_goal_case_id_conference_id_conference"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["case_id", "domain"], ["domain.case_id", "domain.key"], name=op.f("fk_goal_case_id_domain_domain")
        ),
        sa.ForeignKeyConstraint(
            ["case_id", "person"], ["person.case_id", "person.key"], name=op.f("fk_goal_case_id_person_person")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_goal")),
        sa.UniqueConstraint("case_id", "number", name=op.f("uq_goal_case_id_number")),
    )
    with op.batch_alter_table("goal", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_goal_case_id_conference_id"), ["case_id", "conference_id"], unique=False)

    op.create_table(
        "informing",
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("case_id", sa.Integer(), nullable=False),
        sa.Column("conference_id", sa.Integer(), nullable=False),
        sa.Column("rank", sa.Integer(), nullable=False),
        sa.Column("person", sa.String(length=32), nullable=False),
        sa.Column("by", sa.String(length=32), nullable=True),
        sa.Column("how", sa.Text(), nullable=False),
        sa.Column("on", sa.Date(), nullable=True),
        sa.Column("delay_ground", sa.Text(), nullable=False),
        sa.Column("review_on", sa.Date(), nullable=True),
        sa.ForeignKeyConstraint(
            ["case_id", "by"], ["person.case_id", "person.key"], name=op.f("fk_informing_case_id_by_person")
        ),
        sa.ForeignKeyConstraint(
            ["case_id", "conference_id"],
            ["conference.case_id", "conference.id"],
            name=op.f("fk_informing_case_id_conference_id_conference"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["case_id", "person"], ["person.case_id", "person.key"], name=op.f("fk_informing_case_id_person_person")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_informing")),
    )
    with op.batch_alter_table("informing", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_informing_case_id_conference_id"), ["case_id", "conference_id"], unique=False
        )

    op.create_table(
        "instrument",
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("case_id", sa.Integer(), nullable=False),
        sa.Column("conference_id", sa.Integer(), nullable=False),
        sa.Column("rank", sa.Integer(), nullable=False),
        sa.Column("person", sa.String(length=32), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("organisation", sa.String(length=32), nullable=True),
        sa.Column("taken_on", sa.Date(), nullable=True),
        sa.Column("outcome", sa.Text(), nullable=False),
        sa.Column("valid_until", sa.Date(), nullable=True),
        sa.ForeignKeyConstraint(
            ["case_id", "conference_id"],
            ["conference.case_id", "conference.id"],
            name=op.f("fk_instrument_case_id_conference_id_conference"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["case_id", "organisation"],
            ["organisation.case_id", "organisation.key"],
            name=op.f("fk_instrument_case_id_organisation_organisation"),
        ),
        sa.ForeignKeyConstraint(
            ["case_id", "person"], ["person.case_id", "person.key"], name=op.f("fk_instrument_case_id_person_person")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_instrument")),
    )
    with op.batch_alter_table("instrument", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_instrument_case_id_conference_id"), ["case_id", "conference_id"], unique=False
        )

    op.create_table(
        "minutes_version",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("case_id", sa.Integer(), nullable=False),
        sa.Column("conference_id", sa.Integer(), nullable=False),
        sa.Column("number", sa.String(length=16), nullable=False),
        sa.Column("at", sa.String(length=40), nullable=False),
        sa.Column("by", sa.Text(), nullable=False),
        sa.Column("contents", sa.Text(), nullable=False),
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.ForeignKeyConstraint(
            ["case_id", "conference_id"],
            ["conference.case_id", "conference.id"],
            name=op.f("fk_minutes_version_case_id_conference_id_conference"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_minutes_version")),
        sa.UniqueConstraint("conference_id", "number", name=op.f("uq_minutes_version_conference_id_number")),
    )
    with op.batch_alter_table("minutes_version", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_minutes_version_case_id_conference_id"), ["case_id", "conference_id"], unique=False
        )

    op.create_table(
        "role_assessment",
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("case_id", sa.Integer(), nullable=False),
        sa.Column("conference_id", sa.Integer(), nullable=False),
        sa.Column("rank", sa.Integer(), nullable=False),
        sa.Column("person", sa.String(length=32), nullable=False),
        sa.Column("incident", sa.Text(), nullable=False),
        sa.Column("incident_on", sa.Date(), nullable=True),
        sa.Column("role", sa.String(length=32), nullable=True),
        sa.Column("coercion_signals", sa.Text(), nullable=False),
        sa.Column("counter_indications", sa.Text(), nullable=False),
        sa.Column("certainty", sa.String(length=32), nullable=True),
        sa.Column("reasoning", sa.Text(), nullable=False),
        sa.Column("dissent", sa.Text(), nullable=False),
        sa.Column("follow_up", sa.Text(), nullable=False),
        sa.Column("review_on", sa.Date(), nullable=True),
        sa.ForeignKeyConstraint(
            ["case_id", "conference_id"],
            ["conference.case_id", "conference.id"],
            name=op.f("fk_role_assessment_case_id_conference_id_conference"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["case_id", "person"],
            ["person.case_id", "person.key"],
            name=op.f("fk_role_assessment_case_id_person_person"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_role_assessment")),
    )
    with op.batch_alter_table("role_assessment", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_role_assessment_case_id_conference_id"), ["case_id", "conference_id"], unique=False
        )

    op.create_table(
        "scenario",
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("case_id", sa.Integer(), nullable=False),
        sa.Column("conference_id", sa.Integer(), nullable=False),
        sa.Column("rank", sa.Integer(), nullable=False),
        sa.Column("when", sa.Text(), nullable=False),
        sa.Column("then", sa.Text(), nullable=False),
        sa.Column("who", sa.Text(), nullable=False),
        sa.Column("reachable", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["case_id", "conference_id"],
            ["conference.case_id", "conference.id"],
            name=op.f("fk_scenario_case_id_conference_id_conference"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_scenario")),
    )
    with op.batch_alter_table("scenario", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_scenario_case_id_conference_id"), ["case_id", "conference_id"], unique=False
        )

    op.create_table(
        "action",
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("case_id", sa.Integer(), nullable=False),
        sa.Column("conference_id", sa.Integer(), nullable=False),
        sa.Column("rank", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("goal", sa.Integer(), nullable=True),
        sa.Column("domain", sa.String(length=32), nullable=True),
        sa.Column("owner", sa.String(length=32), nullable=True),
        sa.Column("organisation", sa.String(length=32), nullable=True),
        sa.Column("statutory_task", sa.Text(), nullable=False),
        sa.Column("due", sa.Date(), nullable=True),
        sa.Column("priority", sa.String(length=32), nullable=True),
        sa.Column("track", sa.String(length=32), nullable=True),
        sa.Column("condition", sa.Text(), nullable=False),
        sa.Column("status", sa.String(length=32), nullable=False),
        sa.Column("informing", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["case_id", "conference_id"],
            ["conference.case_id", "conference.id"],
            name=op.f("fk_action_case_id_conference_id_conference"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["case_id", "domain"], ["domain.case_id", "domain.key"], name=op.f("fk_action_case_id_domain_domain")
        ),
        sa.ForeignKeyConstraint(
            ["case_id", "goal"], ["goal.case_id", "goal.number"], name=op.f("fk_action_case_id_goal_goal")
        ),
        sa.ForeignKeyConstraint(
            ["case_id", "organisation"],
            ["organisation.case_id", "organisation.key"],
            name=op.f("fk_action_case_id_organisation_organisation"),
        ),
        sa.ForeignKeyConstraint(
            ["case_id", "owner"], ["person.case_id", "person.key"], name=op.f("fk_action_case_id_owner_person")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_action")),
        sa.UniqueConstraint("case_id", "number", name=op.f("uq_action_case_id_number")),
    )
    with op.batch_alter_table("action", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_action_case_id_conference_id"), ["case_id", "conference_id"], unique=False)

    op.create_table(
        "contribution_recipient",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("case_id", sa.Integer(), nullable=False),
        sa.Column("contribution_id", sa.Integer(), nullable=False),
        sa.Column("rank", sa.Integer(), nullable=False),
        sa.Column("key", sa.String(length=32), nullable=False),
        sa.ForeignKeyConstraint(
            ["case_id", "contribution_id"],
            ["contribution.case_id", "contribution.id"],
            name=op.f("fk_contribution_recipient_case_id_contribution_id_contribution"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["case_id", "key"],
            ["organisation.case_id", "organisation.key"],
            name=op.f("fk_contribution_recipient_case_id_key_organisation"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_contribution_recipient")),
    )
    with op.batch_alter_table("contribution_recipient", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_contribution_recipient_case_id_contribution_id"),
            ["case_id", "contribution_id"],
            unique=False,
        )

    op.create_table(
        "contribution_subject",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("case_id", sa.Integer(), nullable=False),
        sa.Column("contribution_id", sa.Integer(), nullable=False),
        sa.Column("rank", sa.Integer(), nullable=False),
        sa.Column("key", sa.String(length=32), nullable=False),
        sa.ForeignKeyConstraint(
            ["case_id", "contribution_id"],
            ["contribution.case_id", "contribution.id"],
            name=op.f("fk_contribution_subject_case_id_contribution_id_contribution"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["case_id", "key"],
            ["person.case_id", "person.key"],
            name=op.f("fk_contribution_subject_case_id_key_person"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_contribution_subject")),
    )
    with op.batch_alter_table("contribution_subject", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_contribution_subject_case_id_contribution_id"), ["case_id", "contribution_id"], unique=False
        )

    op.create_table(
        "action_update",
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("case_id", sa.Integer(), nullable=False),
        sa.Column("conference_id", sa.Integer(), nullable=False),
        sa.Column("rank", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("status", sa.String(length=32), nullable=False),
        sa.Column("result", sa.Text(), nullable=False),
        sa.Column("due", sa.Date(), nullable=True),
        sa.Column("reported_on", sa.Date(), nullable=True),
        sa.Column("reported_by", sa.String(length=32), nullable=True),
        sa.ForeignKeyConstraint(
            ["case_id", "conference_id"],
            ["conference.case_id", "conference.id"],
            name=op.f("fk_action_update_case_id_conference_id_conference"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["case_id", "number"],
            ["action.case_id", "action.number"],
            name=op.f("fk_action_update_case_id_number_action"),
        ),
        sa.ForeignKeyConstraint(
            ["case_id", "reported_by"],
            ["person.case_id", "person.key"],
            name=op.f("fk_action_update_case_id_reported_by_person"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_action_update")),
    )
    with op.batch_alter_table("action_update", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_action_update_case_id_conference_id"), ["case_id", "conference_id"], unique=False
        )

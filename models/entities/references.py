"""References inside a case: by key or number, kept whole by the database itself."""

from sqlalchemy import ForeignKeyConstraint, Index, UniqueConstraint


def to_person(*columns: str) -> tuple[ForeignKeyConstraint, ...]:
    """Each of *columns* holds the key of a person in the same case, or nothing."""
    return tuple(ForeignKeyConstraint(["case_id", name], ["person.case_id", "person.key"]) for name in columns)


def to_organisation(*columns: str) -> tuple[ForeignKeyConstraint, ...]:
    """Each of *columns* holds the key of an organisation in the same case, or nothing."""
    return tuple(
        ForeignKeyConstraint(["case_id", name], ["organisation.case_id", "organisation.key"]) for name in columns
    )


def to_domain(column: str) -> ForeignKeyConstraint:
    """The column holds the key of a life domain of the same case, or nothing."""
    return ForeignKeyConstraint(["case_id", column], ["domain.case_id", "domain.key"])


def to_conference(column: str) -> ForeignKeyConstraint:
    """The column holds the key of a conference of the same case, or nothing."""
    return ForeignKeyConstraint(["case_id", column], ["conference.case_id", "conference.key"])


def to_goal(column: str) -> ForeignKeyConstraint:
    """The column holds the number of a goal of the same case, or nothing."""
    return ForeignKeyConstraint(["case_id", column], ["goal.case_id", "goal.number"])


def to_action(column: str) -> ForeignKeyConstraint:
    """The column holds the number of an action of the same case."""
    return ForeignKeyConstraint(["case_id", column], ["action.case_id", "action.number"])


def under(parent: str, column: str) -> tuple[ForeignKeyConstraint, Index]:
    """The row belongs to the *parent* whose id *column* holds, in the same case, and goes when that goes."""
    return (
        ForeignKeyConstraint(["case_id", column], [f"{parent}.case_id", f"{parent}.id"], ondelete="CASCADE"),
        Index(None, "case_id", column),
    )


def unique_in_case(*columns: str) -> UniqueConstraint:
    """No two rows of one case hold the same here."""
    return UniqueConstraint("case_id", *columns)

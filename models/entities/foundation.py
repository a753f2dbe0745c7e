"""What every entity stands on: the base class, and the way from drafts to rows and from rows to snapshots."""

import re
from dataclasses import fields, is_dataclass, replace
from datetime import datetime
from typing import Any, ClassVar, Generic, Self, TypeVar

from sqlalchemy import MetaData, Text
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

from models.entities.columns import KINDS, Level, Moment, Plain, kind_column
from models.kinds import FollowUp, Score
from models.limits import LONGEST_TEXT
from models.problems import KnownProblem, Problem
from models.records import (
    Amendment,
    Configuration,
    CriterionAnswer,
    DilemmaOption,
    Finalisation,
    PlainText,
    Proceedings,
    RetentionExtension,
    StepBudget,
)

_UNKEEPABLE = re.compile("[\0\ud800-\udfff]")

D = TypeVar("D")
S = TypeVar("S")


class Base(DeclarativeBase):
    """The base of every entity; its metadata names every constraint, so that migrations can find them."""

    metadata = MetaData(
        naming_convention={
            "pk": "pk_%(table_name)s",
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
        }
    )
    type_annotation_map: ClassVar[dict[Any, Any]] = {
        str: Text(),
        datetime: Moment(),
        Score: Level(),
        Finalisation: Plain(Finalisation),
        Amendment: Plain(Amendment),
        Proceedings: Plain(Proceedings),
        CriterionAnswer: Plain(CriterionAnswer),
        Configuration: Plain(Configuration),
        tuple[PlainText, ...]: Plain(tuple[PlainText, ...]),
        tuple[RetentionExtension, ...]: Plain(tuple[RetentionExtension, ...]),
        tuple[str, ...]: Plain(tuple[str, ...]),
        tuple[FollowUp, ...]: Plain(tuple[FollowUp, ...]),
        tuple[StepBudget, ...]: Plain(tuple[StepBudget, ...]),
        tuple[DilemmaOption, ...]: Plain(tuple[DilemmaOption, ...]),
        **{kind: kind_column(kind) for kind in KINDS},
    }


class Kept(Generic[D, S]):
    """What is kept of a draft of type *D*, and shown as a snapshot of type *S*.

    Columns, and lists of rows below it, are called as the fields of the records.
    """

    draft_type: ClassVar[type[Any]]
    snapshot_type: ClassVar[type[Any]]

    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=True, sort_order=-3)

    @classmethod
    def of(cls, snapshot: S, **belonging: Any) -> Self:
        """A row that holds what *snapshot* holds, identity aside; *belonging* says what it belongs to."""
        row = cls(**belonging)
        for name in {"key", "number"} & _names(cls.snapshot_type) - _names(cls.draft_type):
            setattr(row, name, getattr(snapshot, name))
        row.fill(snapshot)  # type: ignore[arg-type]  # every snapshot is a draft as well
        return row

    def fill(self, draft: D) -> None:
        """Take over every field of *draft*. Raises KnownProblem TEXT_TOO_LONG (field, limit)."""
        for name in _names(self.draft_type):
            setattr(self, name, keepable(name, getattr(draft, name)))

    def draft(self) -> D:
        """What people wrote in this row, without what hangs under it."""
        written: D = self.draft_type(**{name: getattr(self, name) for name in _names(self.draft_type)})
        return written

    def snapshot(self) -> S:
        """What this row holds now, frozen."""
        values = {name: _frozen(getattr(self, name)) for name in _names(self.snapshot_type)}
        kept: S = self.snapshot_type(**values)
        return kept


def _names(record: type[Any]) -> frozenset[str]:
    return frozenset(field.name for field in fields(record))


def _frozen(value: Any) -> Any:
    return tuple(row.snapshot() for row in value) if isinstance(value, list) else value


def keepable(name: str, value: Any) -> Any:
    """The value without what no database and no file can hold: NUL, and halves of characters.

    Raises KnownProblem TEXT_TOO_LONG (field, limit).
    """
    if type(value) is str:
        if len(value) > LONGEST_TEXT:
            raise KnownProblem(Problem.TEXT_TOO_LONG, field=name, limit=str(LONGEST_TEXT))
        return _UNKEEPABLE.sub(lambda found: "" if found[0] == "\0" else "\ufffd", value)
    if isinstance(value, tuple):
        return tuple(keepable(name, item) for item in value)
    if is_dataclass(value) and not isinstance(value, type):
        return replace(value, **{field.name: keepable(name, getattr(value, field.name)) for field in fields(value)})
    return value

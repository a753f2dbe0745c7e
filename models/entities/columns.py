"""Column types, all portable: kinds by value, records and lists as JSON text, moments with their offset."""

import json
from datetime import datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import Dialect, Enum, SmallInteger, String, Text, TypeDecorator

from models.keeping_kinds import Act, DestructionGround, Outcome
from models.kinds import (
    ActionStatus,
    AttendanceStatus,
    Certainty,
    ConferenceKind,
    ContributionKind,
    DataCategory,
    ParticipantType,
    Phase,
    Position,
    Priority,
    Regime,
    RelationType,
    Role,
    Score,
    SecrecyGround,
    Track,
)
from models.records.plain import from_plain, to_plain

KEY = String(32)
"""The type of a key within a case, and of what refers to one."""

KINDS: tuple[type[StrEnum], ...] = (
    Act,
    ActionStatus,
    AttendanceStatus,
    Certainty,
    ConferenceKind,
    ContributionKind,
    DataCategory,
    DestructionGround,
    Outcome,
    ParticipantType,
    Phase,
    Position,
    Priority,
    Regime,
    RelationType,
    Role,
    SecrecyGround,
    Track,
)


def kind_column(kind: type[StrEnum]) -> Enum:
    """A column that holds a kind by its value, without a list of values in the schema: a new one needs no migration."""
    return Enum(
        kind,
        native_enum=False,
        create_constraint=False,
        length=32,
        values_callable=lambda members: [member.value for member in members],
    )


class Plain(TypeDecorator[Any]):
    """A frozen value of type *kind* (a record, a tuple) as JSON text; None is NULL."""

    impl = Text
    cache_ok = True

    def __init__(self, kind: Any) -> None:
        super().__init__()
        self.kind = kind

    def process_bind_param(self, value: Any, dialect: Dialect) -> str | None:  # noqa: ARG002
        return None if value is None else json.dumps(to_plain(value), ensure_ascii=False)

    def process_result_value(self, value: str | None, dialect: Dialect) -> Any:  # noqa: ARG002
        return None if value is None else from_plain(self.kind, json.loads(value))


class Level(TypeDecorator[Score]):
    """A score as its number; not discussed is 0."""

    impl = SmallInteger
    cache_ok = True

    def process_bind_param(self, value: Score | None, dialect: Dialect) -> int | None:  # noqa: ARG002
        return None if value is None else int(value)

    def process_result_value(self, value: int | None, dialect: Dialect) -> Score | None:  # noqa: ARG002
        return None if value is None else Score(value)


class Moment(TypeDecorator[datetime]):
    """A moment in ISO form, which keeps the offset that it was noted with."""

    impl = String(40)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> str | None:  # noqa: ARG002
        return None if value is None else value.isoformat()

    def process_result_value(self, value: str | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002
        return None if value is None else datetime.fromisoformat(value)

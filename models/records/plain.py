"""Records as plain values (text, numbers, lists, mappings) and back: the shape that JSON can hold."""

import types
import typing
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from datetime import date, datetime, time
from enum import Enum
from functools import cache
from typing import Any

from models.kinds import Score

NOT_DISCUSSED = "onbesproken"

Names = Mapping[type, Mapping[str, str]]
"""Per record type, the fields that are called otherwise outside: field name → outer name."""

NO_OTHER_NAMES: Names = {}


def to_plain(value: Any, names: Names = NO_OTHER_NAMES) -> Any:
    """The value as JSON can hold it: dates in ISO form, times as HH:MM, kinds as their Dutch value, None as None."""
    if value is Score.NOT_DISCUSSED:
        return NOT_DISCUSSED
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, time):
        return value.isoformat(timespec="minutes")
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, tuple):
        return [to_plain(item, names) for item in value]
    if is_dataclass(value) and not isinstance(value, type):
        return {outer: to_plain(getattr(value, inner), names) for inner, outer in _outer_names(type(value), names)}
    return value


def from_plain(kind: Any, plain: Any, names: Names = NO_OTHER_NAMES) -> Any:
    """The value of type *kind* that to_plain() made *plain* of; fields that are absent get their default.

    *plain* must have the right shape already: ValueError, KeyError or TypeError otherwise.
    """
    if plain is None:
        return None
    origin = typing.get_origin(kind)
    if origin in (types.UnionType, typing.Union):
        return from_plain(next(part for part in typing.get_args(kind) if part is not type(None)), plain, names)
    if origin is tuple:
        return _tuple(typing.get_args(kind), plain, names)
    if isinstance(kind, type) and is_dataclass(kind):
        hints = _hints(kind)
        pairs = _outer_names(kind, names)
        return kind(
            **{inner: from_plain(hints[inner], plain[outer], names) for inner, outer in pairs if outer in plain}
        )
    return _single(kind, plain)


def _single(kind: Any, plain: Any) -> Any:
    if kind is Score and plain == NOT_DISCUSSED:
        return Score.NOT_DISCUSSED
    if kind in (date, datetime, time):
        return kind.fromisoformat(plain)
    return kind(plain)


def _tuple(parts: tuple[Any, ...], plain: Any, names: Names) -> tuple[Any, ...]:
    if parts[-1] is Ellipsis:
        return tuple(from_plain(parts[0], item, names) for item in plain)
    return tuple(from_plain(part, item, names) for part, item in zip(parts, plain, strict=True))


@cache
def _hints(kind: Any) -> dict[str, Any]:
    return typing.get_type_hints(kind)


def _outer_names(kind: Any, names: Names) -> list[tuple[str, str]]:
    other = names.get(kind, {})
    return [(field.name, other.get(field.name, field.name)) for field in fields(kind)]

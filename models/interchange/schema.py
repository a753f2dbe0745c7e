"""The published schema of the case file, and the faults that it finds."""

import json
import re
from collections.abc import Iterator
from functools import cache
from importlib.resources import files
from typing import Any

from jsonschema import Draft202012Validator, FormatChecker, ValidationError
from jsonschema.validators import extend

from models.interchange.faults import Fault, Found

_LONGEST_FOUND = 60
_PATTERNS = {
    r"^[^\r\n]*$": Fault.LINE_BREAK,
    r"^\d{4}-\d{2}-\d{2}$": Fault.NO_DATE,
    r"^([01]\d|2[0-3]):[0-5]\d$": Fault.NO_TIME,
    r"^[a-z0-9][a-z0-9_-]{0,31}$": Fault.NO_KEY,
    r"^\d{9}$": Fault.WRONG_DIGITS,
    r"^\d{20}$": Fault.WRONG_DIGITS,
}


@cache
def schema() -> dict[str, Any]:
    """The JSON Schema of caseconf-case/1."""
    text = files("resources").joinpath("schema", "case.schema.json").read_text("utf-8")
    loaded: dict[str, Any] = json.loads(text)
    return loaded


def resolved(part: dict[str, Any]) -> dict[str, Any]:
    """A part of the schema with what it refers to."""
    reference = part.get("$ref")
    return schema()["$defs"][reference.rsplit("/", 1)[1]] | part if reference else part


def faults_of_shape(document: Any) -> Iterator[Found]:
    """Everything that is not as the schema says, in the order of the schema; each thing once."""
    told: list[Found] = []
    for error in _validator().iter_errors(document):
        for found in _translated(error):
            if found not in told:
                told.append(found)
                yield found


@cache
def _validator() -> Any:
    strict = extend(  # type: ignore[no-untyped-call]
        Draft202012Validator, {"pattern": _pattern}
    )
    return strict(schema(), format_checker=FormatChecker(["date", "email"]))


def _pattern(_: Any, pattern: str, instance: Any, __: Any) -> Iterator[ValidationError]:
    """As the schema means it: the end is the very end, and digits are 0 to 9."""
    if isinstance(instance, str) and not re.search(pattern.replace("$", r"\Z"), instance, re.ASCII):
        yield ValidationError("does not match")


def _translated(error: ValidationError) -> Iterator[Found]:
    path = tuple(error.absolute_path)
    wanted: Any = error.validator_value
    instance: Any = error.instance
    part: Any = error.schema
    match error.validator:
        case "required":
            yield from (Found(Fault.MISSING_FIELD, path, {"field": name}) for name in wanted if name not in instance)
        case "additionalProperties":
            extra = [name for name in instance if name not in part["properties"]]
            yield from (Found(Fault.UNKNOWN_FIELD, path, {"field": name[:_LONGEST_FOUND]}) for name in extra)
        case "anyOf" if "attendance" in path:
            yield Found(Fault.NOBODY_ATTENDS, path)
        case "anyOf":
            yield Found(Fault.INFORMING_OPEN, path)
        case "pattern":
            yield _unlike(path, wanted, instance)
        case _:
            yield _simple(str(error.validator), path, wanted, instance)


def _unlike(path: tuple[str | int, ...], pattern: str, instance: str) -> Found:
    fault = _PATTERNS[pattern]
    if fault is Fault.WRONG_DIGITS:
        return Found(fault, path, {"expected": pattern.strip(r"^$\d{}")})
    return Found(fault, path, {} if fault is Fault.LINE_BREAK else {"found": _short(instance)})


def _simple(keyword: str, path: tuple[str | int, ...], wanted: Any, instance: Any) -> Found:
    match keyword:
        case "type":
            return Found(Fault.WRONG_TYPE, path, {"expected": str(wanted)})
        case "enum":
            allowed = ", ".join(str(value) for value in wanted)
            return Found(Fault.NOT_ALLOWED_VALUE, path, {"found": _short(instance), "allowed": allowed})
        case "minLength":
            return Found(Fault.EMPTY_TEXT, path)
        case "maxLength":
            return Found(Fault.TOO_LONG, path, {"limit": str(wanted)})
        case "minItems":
            return Found(Fault.TOO_FEW, path, {"limit": str(wanted)})
        case "maxItems":
            return Found(Fault.TOO_MANY, path, {"limit": str(wanted)})
        case "uniqueItems":
            return Found(Fault.REPEATED_VALUE, path)
        case "minimum" | "maximum":
            return Found(Fault.OUT_OF_RANGE, path, {"found": _short(instance), "limit": str(wanted)})
        case "format":
            return (
                Found(Fault.NO_EMAIL, path)
                if wanted == "email"
                else Found(Fault.NO_DATE, path, {"found": _short(instance)})
            )
    raise AssertionError(keyword)


def _short(value: Any) -> str:
    text = str(value)
    return text if len(text) <= _LONGEST_FOUND else f"{text[:_LONGEST_FOUND]}…"

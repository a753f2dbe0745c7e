"""Fingerprints: a few digits by which people see that two documents are the same."""

import hashlib
import json
from dataclasses import fields
from functools import cache
from typing import Any


def fingerprint(record: object) -> str:
    """Sixteen hexadecimal digits in fours, the same for a record (a dataclass) with the same content."""
    content = json.dumps(record, default=_plain, ensure_ascii=True, separators=(",", ":"))
    digest = hashlib.sha256(content.encode()).hexdigest()[:16].upper()
    return " ".join(digest[start : start + 4] for start in range(0, 16, 4))


def _plain(record: Any) -> list[Any]:
    """What a record holds behind the name of its type, so that the same content reads the same."""
    kind: type = type(record)
    return [kind.__name__, *(getattr(record, name) for name in _names(kind))]


@cache
def _names(kind: type) -> tuple[str, ...]:
    return tuple(field.name for field in fields(kind))

"""From a path to parsed JSON, or a clear word about what the path leads to instead."""

import json
from pathlib import Path
from stat import S_ISDIR, S_ISREG
from typing import Any

from models.interchange.faults import Fault, Found
from models.problems import KnownProblem, Problem

LARGEST_FILE = 5_000_000
_LONGEST_NUMBER = 20
_SIGNATURES = (
    (b"PK\x03\x04", Fault.ZIP_ARCHIVE),
    (b"PK\x05\x06", Fault.ZIP_ARCHIVE),
    (b"%PDF-", Fault.PDF_DOCUMENT),
    (b"\xff\xfe", Fault.UTF_16),
    (b"\xfe\xff", Fault.UTF_16),
)


class _Unacceptable(Exception):
    def __init__(self, found: Found) -> None:
        super().__init__(found.fault.name)
        self.found = found


def read_text(path: Path) -> str:
    """The text of a file.

    Raises KnownProblem FILE_UNREADABLE, FILE_TOO_LARGE (size, limit; it is not read then), or FILE_NOT_JSON (fault).
    """
    try:
        status = path.stat()
        if not S_ISREG(status.st_mode):
            raise _not_json(path, Fault.FOLDER if S_ISDIR(status.st_mode) else Fault.NO_REGULAR_FILE)
        with path.open("rb") as file:
            content = b"" if status.st_size > LARGEST_FILE else file.read(LARGEST_FILE + 1)
    except (OSError, ValueError):
        raise KnownProblem(Problem.FILE_UNREADABLE, file=path.name) from None
    size = max(status.st_size, len(content))
    if size > LARGEST_FILE:
        raise KnownProblem(Problem.FILE_TOO_LARGE, file=path.name, size=str(size), limit=str(LARGEST_FILE))
    return _decoded(path, content)


def parse(path: Path, text: str) -> tuple[Any, list[Found]]:
    """The JSON value in the text of *path*, and the keys that it gives twice.

    Raises KnownProblem FILE_MALFORMED (fault, and for SYNTAX line and column).
    """
    twice: list[Found] = []

    def mapping(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        result = dict(pairs)
        if len(result) < len(pairs):
            keys = [key for key, _ in pairs]
            twice.extend(Found(Fault.DUPLICATE_KEY, (), {"key": key}) for key in result if keys.count(key) > 1)
        return result

    try:
        hooks: dict[str, Any] = {"parse_int": _integer, "parse_float": _real, "parse_constant": _refuse_number}
        return json.loads(text, object_pairs_hook=mapping, **hooks), twice
    except json.JSONDecodeError as error:
        place = {"line": str(error.lineno), "column": str(error.colno)}
        raise KnownProblem(Problem.FILE_MALFORMED, file=path.name, fault=Fault.SYNTAX.value, **place) from None
    except RecursionError:
        raise KnownProblem(Problem.FILE_MALFORMED, file=path.name, fault=Fault.TOO_DEEP.value) from None
    except _Unacceptable as error:
        values = error.found.values
        raise KnownProblem(Problem.FILE_MALFORMED, file=path.name, fault=error.found.fault.value, **values) from None


def _decoded(path: Path, content: bytes) -> str:
    for signature, fault in _SIGNATURES:
        if content.startswith(signature):
            raise _not_json(path, fault)
    if not content.removeprefix(b"\xef\xbb\xbf").strip():
        raise _not_json(path, Fault.EMPTY_FILE)
    if content[:2].count(0) == 1 and content[:4].count(0) == 2:
        raise _not_json(path, Fault.UTF_16)
    if b"\0" in content:
        raise _not_json(path, Fault.BINARY)
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        looks_like_text = all(byte >= 32 or byte in b"\t\n\r\f" for byte in content)
        raise _not_json(path, Fault.NOT_UTF_8 if looks_like_text else Fault.BINARY) from None


def _not_json(path: Path, fault: Fault) -> KnownProblem:
    return KnownProblem(Problem.FILE_NOT_JSON, file=path.name, fault=fault.value)


def _integer(digits: str) -> int:
    if len(digits) > _LONGEST_NUMBER:
        _refuse_number(f"{digits[:_LONGEST_NUMBER]}…")
    return int(digits)


def _real(digits: str) -> int | float:
    """A whole number is a whole number, however it is written."""
    number = float(digits)
    if abs(number) > 10**_LONGEST_NUMBER:
        _refuse_number(digits[:_LONGEST_NUMBER])
    return int(number) if number.is_integer() else number


def _refuse_number(found: str) -> None:
    raise _Unacceptable(Found(Fault.NO_NUMBER, (), {"found": found}))

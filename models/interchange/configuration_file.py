"""The configuration file, format caseconf-configuration/1: an organisation's look, sentences and plain words."""

import base64
import binascii
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any, NoReturn

from models.document_wording import LANGUAGES, sentences
from models.interchange.faults import Fault, Found
from models.interchange.json_text import parse, read_text
from models.interchange.telling import problem_of
from models.problems import KnownProblem, Problem
from models.records import Configuration, HouseStyle, PlainWord, WordingChange
from models.rules import house_style

FORMAT = "caseconf-configuration/1"

_LONGEST_FOUND = 60
_UNUSABLE = re.compile("[\0-\x08\x0b-\x1f\x7f\ud800-\udfff]")
_PARTS = ("format", "house_style", "plain_words", "wording")
_FAULTS = {
    Problem.COLOUR_UNREADABLE: Fault.NO_COLOUR,
    Problem.COLOUR_TOO_LIGHT: Fault.TOO_LIGHT,
    Problem.LINE_TOO_LONG: Fault.TOO_LONG,
    Problem.LOGO_TOO_LARGE: Fault.NO_LOGO,
    Problem.LOGO_UNREADABLE: Fault.NO_LOGO,
    Problem.PLACEHOLDERS_CHANGED: Fault.PLACEHOLDERS,
    Problem.WORD_INCOMPLETE: Fault.EMPTY_TEXT,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class ConfigurationFile:
    """What a file holds; *passed_over* are the keys of sentences that this version of the program does not have."""

    configuration: Configuration
    passed_over: tuple[str, ...] = ()


def configuration_text(configuration: Configuration) -> str:
    """The file that `read_configuration` reads back: sorted, one thing on a line, nothing in it of any case."""
    words = configuration.plain_words
    document = {
        "format": FORMAT,
        "house_style": {field.name: getattr(configuration.style, field.name) for field in fields(HouseStyle)},
        "wording": _by_language((one.language, one.key, one.text) for one in configuration.wording),
        "plain_words": None if words is None else _by_language((one.language, one.word, one.plain) for one in words),
    }
    return json.dumps(document, ensure_ascii=False, indent=2, sort_keys=True) + "\n"


def read_configuration(path: Path) -> ConfigurationFile:
    """The configuration in the file at *path*, whole: sentences and words sorted, the logo clean.

    Sentences that this version does not have are passed over, since a newer one may have written them. Any other fault
    refuses the file: KnownProblem FILE_UNREADABLE, or CONFIGURATION_REFUSED (fault, and the place and values of it).
    """
    document, twice = _parsed(path)
    found = document.get("format") if isinstance(document, dict) else None
    if found != FORMAT:
        shown = found[:_LONGEST_FOUND] if isinstance(found, str) else "–"
        _refuse(path, document, Found(Fault.OTHER_FORMAT, (), {"found": _plain(shown)}))
    for fault in (*twice, *_faults_of_shape(document)):
        _refuse(path, document, fault)
    return _Reader(path, document).read()


def _by_language(rows: Iterator[tuple[str, str, str]]) -> dict[str, dict[str, str]]:
    found: dict[str, dict[str, str]] = {language: {} for language in LANGUAGES}
    for language, key, text in rows:
        found[language][key] = text
    return found


def _parsed(path: Path) -> tuple[Any, list[Found]]:
    try:
        return parse(path, read_text(path))
    except KnownProblem as known:
        if known.problem is Problem.FILE_UNREADABLE:
            raise
        told = {"fault": Fault.FILE_TOO_LARGE.value} | known.details
        raise KnownProblem(Problem.CONFIGURATION_REFUSED, **told) from None


def _faults_of_shape(document: dict[str, Any]) -> Iterator[Found]:
    """What is missing, unknown or of another kind than the format says."""
    yield from _faults_of_keys(document, (), _PARTS, _PARTS)
    style = document.get("house_style", {})
    yield from _faults_of_style(style)
    for part in ("wording", "plain_words"):
        within = document.get(part, {})
        if part == "plain_words" and within is None:
            continue
        yield from _faults_of_keys(within, (part,), LANGUAGES)
        if isinstance(within, dict):
            for language, texts in within.items():
                yield from _faults_of_texts(texts, (part, language))


def _faults_of_keys(
    mapping: Any, path: tuple[str, ...], known: tuple[str, ...], needed: tuple[str, ...] = ()
) -> Iterator[Found]:
    if not isinstance(mapping, dict):
        yield Found(Fault.WRONG_TYPE, path, {"expected": "object"})
        return
    for name in mapping:
        if name not in known:
            yield Found(Fault.UNKNOWN_FIELD, path, {"field": _plain(name)})
    for name in needed:
        if name not in mapping:
            yield Found(Fault.MISSING_FIELD, path, {"field": name})


def _faults_of_style(style: Any) -> Iterator[Found]:
    yield from _faults_of_keys(style, ("house_style",), tuple(field.name for field in fields(HouseStyle)))
    if not isinstance(style, dict):
        return
    for name, value in style.items():
        expected = bool if name == "signatures" else str
        if not isinstance(value, expected):
            words = "boolean" if expected is bool else "string"
            yield Found(Fault.WRONG_TYPE, ("house_style", name), {"expected": words})
        elif isinstance(value, str) and _UNUSABLE.search(value):
            yield Found(Fault.UNUSABLE_CHARACTER, ("house_style", name))


def _faults_of_texts(texts: Any, path: tuple[str, ...]) -> Iterator[Found]:
    if not isinstance(texts, dict):
        yield Found(Fault.WRONG_TYPE, path, {"expected": "object"})
        return
    if len(texts) > house_style.MOST_WORDS:
        yield Found(Fault.TOO_MANY, path, {"limit": str(house_style.MOST_WORDS)})
    for key, text in texts.items():
        if not isinstance(text, str):
            yield Found(Fault.WRONG_TYPE, (*path, key), {"expected": "string"})
        elif _UNUSABLE.search(key + text):
            yield Found(Fault.UNUSABLE_CHARACTER, path)


class _Reader:
    """Reads a document of the right shape; what a rule refuses is told with its place."""

    def __init__(self, path: Path, document: dict[str, Any]) -> None:
        self._path, self._document = path, document
        self._at: tuple[str, ...] = ()

    def read(self) -> ConfigurationFile:
        try:
            style = self._style(self._document["house_style"])
            wording, passed_over = self._wording(self._document["wording"])
            words = self._words(self._document["plain_words"])
        except KnownProblem as known:
            if known.problem not in _FAULTS:
                raise
            values = {"found": _plain(str(self._value()))} | known.details
            values.pop("field", None)
            _refuse(self._path, self._document, Found(_FAULTS[known.problem], self._at, values))
        configuration = Configuration(style=style, wording=wording, plain_words=words)
        return ConfigurationFile(configuration=configuration, passed_over=passed_over)

    def _style(self, style: dict[str, Any]) -> HouseStyle:
        taken = dict(style)
        for name, limit in house_style.LONGEST_LINES.items():
            self._at = ("house_style", name)
            taken[name] = house_style.one_line(style.get(name, ""))
            house_style.require_length(name, taken[name], limit)
        self._at = ("house_style", "colour")
        taken["colour"] = house_style.read_colour(style.get("colour", ""))
        self._at = ("house_style", "logo")
        taken["logo"] = _logo(style.get("logo", ""))
        return HouseStyle(**taken)

    def _wording(self, wording: dict[str, dict[str, str]]) -> tuple[tuple[WordingChange, ...], tuple[str, ...]]:
        changes: list[WordingChange] = []
        passed_over: list[str] = []
        for language, texts in sorted(wording.items()):
            shipped = sentences(language)
            for key, text in sorted(texts.items()):
                self._at = ("wording", language, key)
                if key not in shipped:
                    passed_over.append(key)
                elif change := house_style.own_sentence(language, key, shipped[key], text):
                    changes.append(change)
        return tuple(changes), tuple(passed_over)

    def _words(self, words: dict[str, dict[str, str]] | None) -> tuple[PlainWord, ...] | None:
        if words is None:
            return None
        found: dict[tuple[str, str], PlainWord] = {}
        for language, pairs in sorted(words.items()):
            for word, plain in sorted(pairs.items()):
                self._at = ("plain_words", language, word)
                told = house_style.plain_word(language, word, plain)
                if (language, told.word) in found:
                    _refuse(self._path, self._document, Found(Fault.REPEATED_VALUE, self._at))
                found[language, told.word] = told
        return tuple(found.values())

    def _value(self) -> Any:
        here: Any = self._document
        for step in self._at:
            here = here.get(step, "")
        return here


def _logo(text: str) -> str:
    """The logo in *text*, base64, made clean."""
    if not text:
        return ""
    try:
        data = base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError):
        raise KnownProblem(Problem.LOGO_UNREADABLE) from None
    return base64.b64encode(house_style.clean_logo(data)).decode("ascii")


def _plain(text: str) -> str:
    """*text* as a sentence can quote it."""
    usable = _UNUSABLE.sub("", text)
    return usable if len(usable) <= _LONGEST_FOUND else f"{usable[:_LONGEST_FOUND]}…"


def _refuse(path: Path, document: Any, fault: Found) -> NoReturn:
    raise problem_of(Problem.CONFIGURATION_REFUSED, document, [fault], file=path.name)

"""The words of documents are complete in both languages."""

import ast
import string
from datetime import date, time
from enum import Enum
from pathlib import Path
from typing import Any

import pytest

import exports
import exports.composers
import exports.renderers
import resources
from exports.wording import Wording, wording
from models import keeping_kinds, kinds
from models.document_wording import LANGUAGES

COMPOSERS = sorted(
    path
    for package in (exports, exports.composers, exports.renderers)
    for path in Path(str(package.__file__)).parent.glob("*.py")
)


def keys(words: dict[str, Any], above: str = "") -> dict[str, str]:
    found: dict[str, str] = {}
    for key, value in words.items():
        if isinstance(value, dict):
            found |= keys(value, f"{above}{key}.")
        else:
            found[f"{above}{key}"] = str(value)
    return found


def read(language: str) -> dict[str, str]:
    return keys(wording(language)._words)


def said(source: str) -> set[str]:
    """The keys that a composer says: literals in a call of ``say`` or ``counted``."""
    found = set()
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            section, dot, name = node.value.partition(".")
            if dot and section.isidentifier() and name.isidentifier() and not name.endswith("_"):
                found.add(node.value)
    return found


def test_both_languages_have_the_same_words() -> None:
    assert read("nl").keys() == read("en").keys()


def test_both_languages_fill_the_same_placeholders() -> None:
    english = read("en")
    for key, sentence in read("nl").items():
        if key.startswith("dates."):
            continue
        assert _placeholders(sentence) == _placeholders(english[key]), key


def _placeholders(sentence: str) -> set[str | None]:
    return {field for _, field, _, _ in string.Formatter().parse(sentence) if field}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("composer", COMPOSERS, ids=lambda path: path.stem)
def test_every_word_a_composer_says_exists(composer: Path, language: str) -> None:
    known = read(language)
    missing = {
        key
        for key in said(composer.read_text(encoding="utf-8"))
        if key not in known and f"{key}_one" not in known and f"{key}_many" not in known
    }
    assert missing == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_word_is_said_somewhere(language: str) -> None:
    told = set().union(*(said(path.read_text(encoding="utf-8")) for path in COMPOSERS))
    built = (
        "labels.",
        "dates.",
        "numbers.",
        "document.",
        "purpose.criterion_",
        "register.",
    )
    unsaid = {
        key
        for key in read(language)
        if key not in told and not key.startswith(built) and key.rpartition("_")[0] not in told
    }
    assert unsaid == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_list_that_is_labelled_is_labelled_whole(language: str) -> None:
    say = wording(language)
    for name in say._words["labels"]:
        kind: type[Enum] = getattr(kinds, name, None) or getattr(keeping_kinds, name)
        for member in kind:
            assert say.of(member)


def test_dates_and_times_read_in_both_languages() -> None:
    day = date(2026, 11, 24)
    dutch, english = Wording("nl"), Wording("en")
    assert dutch.short_day(day) == "di 24 november 2026"
    assert dutch.long_day(day) == "dinsdag 24 november 2026"
    assert dutch.day(date(2026, 2, 3)) == "3-2-2026"
    assert dutch.brief_day(day) == "24-11"
    assert dutch.time(time(9, 5)) == "09:05"
    assert english.long_day(day) == "Tuesday 24 November 2026"


def test_numbers_read_in_words_up_to_twelve() -> None:
    say = Wording("nl")
    assert say.counted("brief.actions", 0) == "geen nieuwe acties."
    assert say.counted("brief.actions", 1) == "één nieuwe actie."
    assert say.counted("brief.actions", 8) == "acht nieuwe acties."
    assert say.counted("brief.actions", 13) == "13 nieuwe acties."


def test_the_words_ship_with_the_program() -> None:
    assert {path.stem for path in resources.path("wording").glob("*.toml")} == set(LANGUAGES)

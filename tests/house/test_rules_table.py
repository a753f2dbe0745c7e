"""The table of rules tells the truth: every test it names exists, and no rule stands there without one in silence."""

import ast
import re
from pathlib import Path

import pytest

from models.rules.gaps import GapCode

HOUSE = Path(__file__).parents[2]
TABLE = HOUSE / "tests" / "RULES.md"
_TEST = re.compile(r"`(tests/[\w/]+\.py)::(test_\w+)`")


def rows() -> list[tuple[str, str, str, str]]:
    """Chapter, rule, where it stands and what shows it, of every rule."""
    found, chapter = [], ""
    for line in TABLE.read_text("utf-8").splitlines():
        if line.startswith("## "):
            chapter = line.removeprefix("## ")
        elif line.startswith("| ") and not line.startswith("| rule"):
            rule, where, tests = (cell.strip() for cell in line.strip("|").split("|"))
            found.append((chapter, rule, where, tests))
    return found


def lacking(file: str, name: str) -> bool:
    """Whether there is no such test."""
    path = HOUSE / file
    if not path.is_file():
        return True
    return name not in {node.name for node in ast.parse(path.read_text("utf-8")).body if hasattr(node, "name")}


def test_every_test_named_in_the_table_exists():
    named = _TEST.findall(TABLE.read_text("utf-8"))
    assert len(named) > 40
    assert [f"{file}::{name}" for file, name in named if lacking(file, name)] == []


@pytest.mark.parametrize(
    ("file", "name"),
    [("tests/house/test_rules_table.py", "test_of_nothing"), ("tests/house/test_nowhere.py", "test_of_nothing")],
)
def test_a_test_that_does_not_exist_is_caught(file, name):
    assert lacking(file, name)


@pytest.mark.parametrize("row", rows(), ids=lambda row: row[1])
def test_every_rule_names_its_test_or_says_that_it_is_not_built_yet(row):
    _, _, where, tests = row
    assert _TEST.search(tests) or "not built yet" in where
    assert _TEST.sub("", tests).strip(" ,") == ""


def test_the_table_has_its_three_chapters_with_every_rule():
    count = {chapter: sum(1 for row in rows() if row[0] == chapter) for chapter in ("Block", "Warn", "Never")}
    assert count["Never"] == 6
    assert count["Block"] >= 9
    assert count["Warn"] >= 18


def test_every_gap_that_blocks_or_warns_has_its_own_test():
    tests = "".join(file.read_text("utf-8") for file in sorted((HOUSE / "tests" / "models_").glob("test_*.py")))
    assert [code.name for code in GapCode if f"GapCode.{code.name}" not in tests] == []

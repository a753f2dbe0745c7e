"""The rules of the house hold everywhere, and each rule is shown to catch what it is for."""

import ast
import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.house import import_graph, rules

HOUSE = Path(__file__).parents[2]
PACKAGES = ("caseconf", "ui", "exports", "models", "resources")

# A file or function over the guide, with the reason why it reads better in one piece.
LONGER_FOR_A_REASON = {
    "ui/fault_sentences.py::_fault": "one sentence per fault of a file; the type checker sees that none is missing",
    "ui/problem_sentences.py::_text": "one sentence per known problem; the type checker sees that none is missing",
    "ui/vault_sentences.py::vault_text": "one sentence per known problem; the type checker sees that none is missing",
    "ui/screens/meeting/closing/gap_words.py::_blocking": "a table: one sentence for each gap that blocks finalising",
    "ui/screens/meeting/closing/gap_words.py::_about_the_picture": "a table: one sentence for each gap in the picture",
}


def files(*folders: str) -> Iterator[Path]:
    for folder in folders:
        yield from sorted((HOUSE / folder).rglob("*.py"))


def place(file: Path) -> str:
    return file.relative_to(HOUSE).as_posix()


def parsed(file: Path) -> ast.Module:
    return ast.parse(file.read_text("utf-8"))


def broken(rule: Callable[[ast.Module], list[str]], *folders: str, but: tuple[str, ...] = ()) -> list[str]:
    return [
        f"{place(file)}: {fault}" for file in files(*folders) if place(file) not in but for fault in rule(parsed(file))
    ]


def module_name(file: Path) -> str:
    return ".".join(file.relative_to(HOUSE).with_suffix("").parts).removesuffix(".__init__")


def imports_of_the_house() -> import_graph.Graph:
    return import_graph.graph({module_name(file): parsed(file) for file in files(*PACKAGES)})


# --- every rule holds ---------------------------------------------------------------------------------------


def test_every_text_for_people_is_a_literal_that_can_be_translated():
    assert broken(rules.texts_not_literal, "ui", "caseconf") == []


def test_a_log_line_holds_the_name_of_an_event_and_nothing_else():
    assert broken(rules.logged_values, *PACKAGES) == []


def test_public_classes_and_functions_state_their_promise():
    assert broken(rules.without_docstring, "models", "exports", but=MIGRATIONS) == []


def test_files_stay_within_the_guide_unless_a_reason_is_given():
    every = {place(file): lines(file) for file in files(*PACKAGES, "tests", "tools")}
    long = {where for where, count in every.items() if count > rules.FILE_LINES and where not in MIGRATIONS}
    assert long - LONGER_FOR_A_REASON.keys() == set()


def test_functions_stay_within_the_guide_unless_a_reason_is_given():
    long = {
        f"{place(file)}::{name}"
        for file in files(*PACKAGES, "tools")
        if place(file) not in MIGRATIONS
        for name in rules.long_functions(parsed(file))
    }
    assert long - LONGER_FOR_A_REASON.keys() == set()


def test_every_exception_to_the_guide_exists_and_says_why():
    for where, reason in LONGER_FOR_A_REASON.items():
        file, _, function = where.partition("::")
        assert (HOUSE / file).exists(), where
        assert len(reason.split()) >= 5, where
        too_long = rules.long_functions(parsed(HOUSE / file)) if function else [""] * (lines(HOUSE / file) > 320)
        assert function in too_long, f"{where} is within the guide again"


def test_no_file_or_folder_has_a_name_that_says_nothing():
    names = {part for file in files(*PACKAGES, "tests") for part in Path(place(file)).with_suffix("").parts}
    assert [name for name in sorted(names) if rules.FORBIDDEN_NAMES.fullmatch(name)] == []


def test_actions_and_shortcuts_are_made_in_one_place():
    assert broken(rules.actions_made, *PACKAGES, but=("ui/commands.py",)) == []


def test_only_the_command_line_prints():
    assert broken(rules.prints, *PACKAGES, but=("caseconf/cli.py", "caseconf/demo.py")) == []


def test_tests_wait_for_something_and_never_just_sleep():
    assert broken(rules.sleeps, "tests") == []


def test_no_file_names_a_folder_of_somebodys_machine():
    ours = [
        file
        for pattern in ("*.md", "*.toml", "*.txt", "Makefile", ".ci/*", "tools/*.sh")
        for file in HOUSE.glob(pattern)
    ]
    found = {
        place(file): rules.machine_paths(file.read_text("utf-8"))
        for file in [*ours, *files(*PACKAGES, "tests", "tools")]
    }
    assert {where: what for where, what in found.items() if what} == {}


def test_no_files_import_each_other_in_a_circle():
    assert import_graph.steps(import_graph.cycle_between_files(imports_of_the_house())) == ""


def test_no_folders_import_each_other_in_a_circle():
    assert import_graph.steps(import_graph.cycle_between_folders(imports_of_the_house())) == ""


# --- and every rule catches what it is for --------------------------------------------------------------------


@pytest.mark.parametrize(
    ("rule", "snippet"),
    [
        (rules.texts_not_literal, 'self.tr(f"Save {name}")'),
        (rules.texts_not_literal, "self.tr(label)"),
        (rules.texts_not_literal, 'window.tr("Save")'),
        (rules.texts_not_literal, 'QCoreApplication.translate("Kinds", label)'),
        (rules.texts_not_literal, 'QCoreApplication.translate(context, "Open")'),
        (rules.logged_values, 'log.info(f"opened {name}")'),
        (rules.logged_values, 'log.info("opened", name)'),
        (rules.logged_values, 'log.exception("Piet")'),
        (rules.logged_values, 'log.error("saved", exc_info=True)'),
        (rules.without_docstring, "def due(action): return action.due"),
        (rules.without_docstring, "class Action: pass"),
        (rules.long_functions, "def f():\n" + "    x = 1\n" * 40),
        (rules.actions_made, 'action = QAction("Save", self)'),
        (rules.actions_made, "QtGui.QShortcut(key, self)"),
        (rules.prints, 'print("saved")'),
        (rules.sleeps, "time.sleep(1)"),
        (rules.sleeps, "qtbot.wait(500)"),
    ],
)
def test_a_rule_catches_what_it_is_for(rule, snippet):
    assert len(rule(ast.parse(snippet))) == 1


@pytest.mark.parametrize(
    ("rule", "snippet"),
    [
        (rules.texts_not_literal, 'self.tr("Save {name}").format(name=name)'),
        (rules.texts_not_literal, 'QCoreApplication.translate("Kinds", "Open")'),
        (rules.logged_values, 'log.info("vault_opened")'),
        (rules.without_docstring, 'def due(action):\n    """When it must be done."""'),
        (rules.long_functions, "def f():\n" + "    x = 1\n" * 39),
    ],
)
def test_a_rule_leaves_good_code_alone(rule, snippet):
    assert rule(ast.parse(snippet)) == []


@pytest.mark.parametrize("name", ["utils", "util", "helpers", "common", "manager", "base_form", "date_utils"])
def test_a_name_that_says_nothing_is_caught(name):
    assert rules.FORBIDDEN_NAMES.fullmatch(name)


def test_a_folder_of_somebodys_machine_is_caught():
    assert rules.machine_paths("a line\ncd " + "/" + "work/main") == ["line 2"]


def test_a_circle_of_files_is_caught_also_when_an_import_hides_in_a_function():
    circle = {
        "models.case": ast.parse("from models import plan"),
        "models.plan": ast.parse("def late():\n    from models.case import Case"),
    }
    found = import_graph.cycle_between_files(import_graph.graph(circle))
    assert import_graph.steps(found) == "models.case imports models.plan, models.plan imports models.case"


def test_a_circle_of_folders_is_caught_when_no_two_files_form_one():
    circle = {
        "models.rules.dates": ast.parse("import models.records.case"),
        "models.records.case": ast.parse(""),
        "models.records.plan": ast.parse("from models.rules.balance import of"),
        "models.rules.balance": ast.parse(""),
    }
    imports = import_graph.graph(circle)
    assert import_graph.cycle_between_files(imports) == []
    assert import_graph.cycle_between_folders(imports) == ["models.records", "models.rules", "models.records"]


def test_what_only_the_type_checker_imports_is_no_circle():
    entities = {
        "models.case": ast.parse("from models.plan import Plan"),
        "models.plan": ast.parse("if TYPE_CHECKING:\n    from models.case import Case"),
    }
    assert import_graph.cycle_between_files(import_graph.graph(entities)) == []


# --- the import contracts -------------------------------------------------------------------------------------


def test_the_import_contracts_are_kept():
    assert contracts(HOUSE).returncode == 0, contracts(HOUSE).stdout


@pytest.mark.parametrize(
    ("contract", "module", "line"),
    [
        ("Imports go down", "resources/fonts.py", "import models.kinds"),
        ("Imports go down", "models/kinds.py", "import exports.blocks"),
        ("Imports go down", "exports/blocks.py", "from ui import window"),
        ("Imports go down", "ui/window.py", "import caseconf.app"),
        ("Screens and documents see", "ui/window.py", "from models.entities import case"),
        ("Screens and documents see", "ui/window.py", "from models.vault.engine import connect"),
        ("Screens and documents see", "exports/blocks.py", "import models.queries"),
        ("Screens and documents see", "exports/blocks.py", "from sqlalchemy import select"),
        ("Qt stays in ui", "models/kinds.py", "from PySide6.QtCore import QDate"),
        ("Qt stays in ui", "exports/blocks.py", "import PySide6.QtGui"),
        ("Qt stays in ui", "resources/fonts.py", "import PySide6"),
        ("Only models knows", "caseconf/app.py", "import sqlalchemy.orm"),
        ("Only models knows", "ui/window.py", "import sqlcipher3"),
        ("Only models knows", "exports/blocks.py", "from alembic import command"),
    ],
)
def test_an_import_that_breaks_a_contract_is_caught(small_house, contract, module, line):
    (small_house / module).write_text(line + "\n")
    outcome = contracts(small_house)
    assert outcome.returncode == 1
    assert re.search(rf"{contract}.*BROKEN", outcome.stdout)


def test_what_the_contracts_allow_is_allowed(small_house):
    (small_house / "ui/window.py").write_text(
        "import PySide6\nfrom models.vault import Vault\nimport models.vault.about\n"
    )
    (small_house / "models/vault/__init__.py").write_text("import models.vault.engine\nclass Vault: ...\n")
    (small_house / "models/vault/engine.py").write_text("import sqlalchemy, sqlcipher3, alembic\n")
    outcome = contracts(small_house)
    assert outcome.returncode == 0, outcome.stdout


@pytest.fixture
def small_house(tmp_path):
    """The five packages with a file or two in each, under the contracts of this repository."""
    modules = (
        "caseconf/app", "ui/window", "exports/blocks", "models/kinds", "models/queries", "models/day_queries",
        "models/entities/case", "models/vault/engine", "models/vault/about", "resources/fonts",
    )  # fmt: skip
    for module in modules:
        file = tmp_path / f"{module}.py"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.touch()
        (file.parent / "__init__.py").touch()
    for package in PACKAGES:
        (tmp_path / package / "__init__.py").touch()
    (tmp_path / "pyproject.toml").write_text((HOUSE / "pyproject.toml").read_text("utf-8"))
    return tmp_path


def contracts(folder: Path) -> subprocess.CompletedProcess[str]:
    program = Path(sys.executable).with_name("lint-imports")
    return subprocess.run(
        [program, "--no-cache"], cwd=folder, capture_output=True, text=True, check=False, env={"COLUMNS": "200"}
    )


def lines(file: Path) -> int:
    return len(file.read_text("utf-8").splitlines())


# What alembic wrote is read once, from top to bottom.
MIGRATIONS = tuple(place(file) for file in files("models") if "migrations/versions" in file.as_posix())

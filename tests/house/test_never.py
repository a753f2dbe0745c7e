"""What the program never does: reach for a network, send anything away, learn from people, compute a judgement."""

import ast
import sys
from pathlib import Path

import pytest

from models.kinds import Certainty, Role
from models.records import RoleAssessmentDraft

HOUSE = Path(__file__).parents[2]
PACKAGES = ("caseconf", "ui", "exports", "models", "resources")

# Everything that is built upon, none of which learns from people or sends anything away.
BUILT_UPON = {
    "PIL",
    "PySide6",
    "alembic",
    "argon2",
    "cryptography",
    "docx",
    "icalendar",
    "jsonschema",
    "lxml",
    "msoffcrypto",
    "pikepdf",
    "pypdfium2",
    "reportlab",
    "shiboken6",
    "sqlalchemy",
    "sqlcipher3",
    "uharfbuzz",
    "xlsxwriter",
    "zxcvbn",
}
REACHES_OUT = {
    "PySide6.QtNetwork",
    "PySide6.QtWebEngineCore",
    "PySide6.QtWebEngineWidgets",
    "PySide6.QtWebSockets",
    "asyncio",
    "ftplib",
    "http",
    "imaplib",
    "poplib",
    "smtplib",
    "socket",
    "socketserver",
    "ssl",
    "telnetlib",
    "urllib",
    "webbrowser",
    "xmlrpc",
}


def imported(code: ast.Module) -> set[str]:
    """Every module that is imported, with what is taken from it: ``PySide6.QtCore``, ``PySide6.QtCore.Qt``."""
    found = set()
    for node in ast.walk(code):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            found |= {node.module, *(f"{node.module}.{alias.name}" for alias in node.names)}
    return found


def reaching_out(code: ast.Module) -> set[str]:
    return {name for name in imported(code) for far in REACHES_OUT if name == far or name.startswith(f"{far}.")}


def parsed() -> dict[str, ast.Module]:
    files = (file for package in PACKAGES for file in sorted((HOUSE / package).rglob("*.py")))
    return {file.relative_to(HOUSE).as_posix(): ast.parse(file.read_text("utf-8")) for file in files}


def test_nothing_in_the_program_reaches_for_a_network():
    assert {file: reaching_out(code) for file, code in parsed().items() if reaching_out(code)} == {}


@pytest.mark.parametrize(
    "line",
    ["import socket", "from urllib.request import urlopen", "from PySide6 import QtNetwork", "import http.client"],
)
def test_what_reaches_for_a_network_is_caught(line):
    assert reaching_out(ast.parse(line))


def test_nothing_that_learns_from_people_or_reports_on_them_is_built_upon():
    known = set(sys.stdlib_module_names) | set(PACKAGES) | {"__main__"}
    others = {name.split(".")[0] for code in parsed().values() for name in imported(code)} - known
    assert others <= BUILT_UPON


def test_a_weighing_has_no_number_and_its_role_comes_from_people_alone():
    weighing = RoleAssessmentDraft(
        person="jesse", incident="Diefstal", coercion_signals=("Schuld", "Dreiging", "Opdracht van een ander")
    )
    assert (weighing.role, weighing.certainty) == (None, None)
    assert not [
        name
        for name, kind in RoleAssessmentDraft.__annotations__.items()
        if kind in (int, float) or any(word in name for word in ("score", "risk", "points", "weight"))
    ]
    assert not [one for kind in (Role, Certainty) for one in kind if one.value.isdecimal()]

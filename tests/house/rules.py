"""The rules of the house, each a function from a module's tree to the lines that break it."""

import ast
import re
from collections.abc import Iterator

FORBIDDEN_NAMES = re.compile(r"utils?|helpers?|common|manager|base_.*|.*_(utils|helpers|manager)")
MACHINE_PATHS = re.compile(r"(?<![\w.])/(work|farm|root|tmp/brief)/\w")
FILE_LINES = 320
FUNCTION_LINES = 40

Function = ast.FunctionDef | ast.AsyncFunctionDef


def texts_not_literal(tree: ast.Module) -> list[str]:
    """`tr` is called on self with a literal, and `QCoreApplication.translate` with two: lupdate sees nothing else."""
    found = []
    for call in _calls(tree):
        name, owner = _name_and_owner(call)
        if name == "tr" and (owner != "self" or not _literals(call.args[:1], 1)):
            found.append(_at(call, ast.unparse(call)))
        if name == "translate" and owner == "QCoreApplication" and not _literals(call.args[:2], 2):
            found.append(_at(call, ast.unparse(call)))
    return found


def logged_values(tree: ast.Module) -> list[str]:
    """A log gets the name of an event, a literal of lower-case words joined by underscores, and nothing else."""
    found = []
    for call in _calls(tree):
        name, owner = _name_and_owner(call)
        if owner in ("log", "logger", "logging") and name in _LEVELS:
            literal = call.args[0].value if call.args and isinstance(call.args[0], ast.Constant) else None
            plain = isinstance(literal, str) and re.fullmatch(r"[a-z]+(_[a-z]+)*", literal)
            if not plain or len(call.args) != 1 or call.keywords:
                found.append(_at(call, ast.unparse(call)))
    return found


def without_docstring(tree: ast.Module) -> list[str]:
    """Public classes and functions of a module state their promise in a docstring."""
    return [
        _at(node, node.name)
        for node in tree.body
        if isinstance(node, Function | ast.ClassDef) and not node.name.startswith("_") and not ast.get_docstring(node)
    ]


def long_functions(tree: ast.Module) -> list[str]:
    """Functions longer than the guide, docstring and blank lines included."""
    return [
        node.name
        for node in ast.walk(tree)
        if isinstance(node, Function) and (node.end_lineno or 0) - node.lineno + 1 > FUNCTION_LINES
    ]


def actions_made(tree: ast.Module) -> list[str]:
    """Places where a QAction or a QShortcut is made."""
    return [
        _at(call, ast.unparse(call.func))
        for call in _calls(tree)
        if _name_and_owner(call)[0] in ("QAction", "QShortcut")
    ]


def prints(tree: ast.Module) -> list[str]:
    """Calls of print()."""
    return [_at(call, "print") for call in _calls(tree) if _name_and_owner(call) == ("print", "")]


def sleeps(tree: ast.Module) -> list[str]:
    """Calls of sleep(), and of qWait() and wait() with a fixed time, which are sleeps by another name."""
    return [
        _at(call, ast.unparse(call))
        for call in _calls(tree)
        if _name_and_owner(call) in (("sleep", "time"), ("sleep", ""), ("qWait", "QTest"), ("wait", "qtbot"))
    ]


def machine_paths(text: str) -> list[str]:
    """Lines that name a folder of somebody's machine."""
    return [f"line {n}" for n, line in enumerate(text.splitlines(), 1) if MACHINE_PATHS.search(line)]


_LEVELS = ("debug", "info", "warning", "error", "critical", "exception", "log")


def _calls(tree: ast.AST) -> Iterator[ast.Call]:
    return (node for node in ast.walk(tree) if isinstance(node, ast.Call))


def _name_and_owner(call: ast.Call) -> tuple[str, str]:
    if isinstance(call.func, ast.Attribute):
        return call.func.attr, _tail(call.func.value)
    return _tail(call.func), ""


def _tail(node: ast.expr) -> str:
    return node.id if isinstance(node, ast.Name) else node.attr if isinstance(node, ast.Attribute) else ""


def _literals(arguments: list[ast.expr], wanted: int) -> bool:
    return len(arguments) == wanted and all(
        isinstance(argument, ast.Constant) and isinstance(argument.value, str) for argument in arguments
    )


def _at(node: ast.stmt | ast.expr, what: str) -> str:
    return f"line {node.lineno}: {what}"

"""Who imports whom, read from the source: every import that runs, those inside functions included."""

import ast
from collections.abc import Iterator, Mapping
from itertools import pairwise

Graph = dict[str, set[str]]


def graph(sources: Mapping[str, ast.Module]) -> Graph:
    """For each module of *sources* (by dotted name, a package by its own name) the modules of it that it imports."""
    return {name: {t for t in _targets(tree, sources) if t != name} for name, tree in sources.items()}


def cycle_between_files(imports: Graph) -> list[str]:
    """The modules of one cycle, the first one repeated at the end; empty when there is none."""
    done: set[str] = set()
    for start in sorted(imports):
        found = _walk(start, imports, [], done)
        if found:
            return found
    return []


def cycle_between_folders(imports: Graph) -> list[str]:
    """One cycle among what stands side by side in any folder: files and the folders beside them, each as a whole.

    A package's own `__init__` speaks for the package and is left out of what stands in it.
    """
    parts = [name.split(".") for name in imports]
    for folder in sorted({".".join(part[:depth]) for part in parts for depth in range(len(part))}):
        found = cycle_between_files(_children(folder, imports))
        if found:
            return found
    return []


def _children(folder: str, imports: Graph) -> Graph:
    side_by_side: Graph = {}
    for name, targets in imports.items():
        child = _child_of(folder, name)
        if child:
            others = {other for target in targets if (other := _child_of(folder, target)) and other != child}
            side_by_side.setdefault(child, set()).update(others)
    return side_by_side


def _child_of(folder: str, name: str) -> str | None:
    if not folder:
        return name.partition(".")[0]
    if not name.startswith(folder + "."):
        return None
    return folder + "." + name[len(folder) + 1 :].partition(".")[0]


def _walk(name: str, imports: Graph, path: list[str], done: set[str]) -> list[str]:
    if name in path:
        return [*path[path.index(name) :], name]
    if name in done:
        return []
    for target in sorted(imports.get(name, ())):
        found = _walk(target, imports, [*path, name], done)
        if found:
            return found
    done.add(name)
    return []


def _targets(tree: ast.Module, known: Mapping[str, object]) -> Iterator[str]:
    for node in _running(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names if alias.name in known)
        elif isinstance(node, ast.ImportFrom) and node.module and node.level == 0:
            for alias in node.names:
                inner = f"{node.module}.{alias.name}"
                if inner in known:
                    yield inner
                elif node.module in known:
                    yield node.module


def _running(node: ast.AST) -> Iterator[ast.AST]:
    """Every node below *node*, without what only the type checker reads."""
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.If) and ast.unparse(child.test) in ("TYPE_CHECKING", "typing.TYPE_CHECKING"):
            for other in child.orelse:
                yield from (other, *_running(other))
        else:
            yield child
            yield from _running(child)


def steps(cycle: list[str]) -> str:
    """*cycle* as a line to read."""
    return ", ".join(f"{first} imports {second}" for first, second in pairwise(cycle))

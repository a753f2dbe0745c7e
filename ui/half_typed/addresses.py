"""Where a widget is in a screen or dialog, as a text that means the same after a restart.

A step of an address is the name under which a part owns the next one (`form`, `checks[politie]`, `rows[2]`), and where
no name leads there, its place among the widgets of its kind (`#Check:1`).
"""

import re
from collections.abc import Iterator

from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from ui.widgets.forms import FieldRow
from ui.widgets.kept import as_text

_STEP = re.compile(r"(?P<name>[^\[#]*)(?:\[(?P<key>.*)\])?", re.DOTALL)
_COUNTED = re.compile(r"\[\d+\]$")
_BETWEEN = "\x1f"


def address(root: QWidget, widget: QWidget) -> str:
    """The way from *root* to *widget*, which is in it; "" for *root* itself."""
    steps: list[str] = []
    while widget is not root:
        owner, step = _owner(root, widget)
        steps.append(step)
        widget = owner
    return _BETWEEN.join(reversed(steps))


def find(root: QWidget, way: str) -> QWidget | None:
    """The widget at an address; None when the way is gone."""
    now: QWidget | None = root
    for step in way.split(_BETWEEN) if way else ():
        now = _child(now, step) if now is not None else None
    return now


def leads_through(way: str, part: str) -> bool:
    """Whether the way to a widget leads through the part at another address."""
    return way == part or way.startswith(part + _BETWEEN)


def is_counted(way: str) -> bool:
    """Whether a step of it only counts, so that it may lead elsewhere when there is more or less than there was."""
    return any(step.startswith("#") or _COUNTED.search(step) for step in way.split(_BETWEEN))


def above(root: QWidget, widget: QWidget) -> Iterator[QWidget]:
    """The widgets around *widget* up to *root* and with it, the outermost first."""
    chain = [widget]
    while chain[-1] is not root:
        parent = chain[-1].parentWidget()
        if parent is None:
            return
        chain.append(parent)
    yield from reversed(chain)


def _owner(root: QWidget, widget: QWidget) -> tuple[QWidget, str]:
    """The nearest part around *widget* that has it under a name; else the one that it stands in."""
    around = [part for part in reversed(list(above(root, widget))[:-1]) if not isinstance(part, FieldRow)]
    for search in (_named, _listed):
        for part in around:
            step = search(part, widget)
            if step:
                return part, step
    parent = widget.parentWidget()
    assert parent is not None
    return parent, _counted(parent, widget)


def _named(part: QWidget, widget: QWidget) -> str:
    for name, held in vars(part).items():
        if held is widget:
            return name
        if isinstance(held, dict):
            for key, value in held.items():
                if value is widget:
                    return f"{name}[{as_text(key)}]"
    return ""


def _listed(part: QWidget, widget: QWidget) -> str:
    for name, held in vars(part).items():
        if isinstance(held, list | tuple):
            for place, value in enumerate(held):
                if value is widget:
                    return f"{name}[{place}]"
    return ""


def _counted(parent: QWidget, widget: QWidget) -> str:
    return f"#{type(widget).__name__}:{_of_kind(parent, type(widget).__name__).index(widget)}"


def _of_kind(parent: QWidget, kind: str) -> list[QWidget]:
    return [one for one in parent.children() if isinstance(one, QWidget) and type(one).__name__ == kind]


def _child(part: QWidget, step: str) -> QWidget | None:
    if step.startswith("#"):
        kind, _, place = step[1:].rpartition(":")
        found = _of_kind(part, kind)
        return found[int(place)] if int(place) < len(found) else None
    match = _STEP.fullmatch(step)
    held = vars(part).get(match["name"]) if match is not None else None
    if match is not None and match["key"] is not None:
        held = _held_under(held, match["key"])
    return held if isinstance(held, QWidget) and isValid(held) else None


def _held_under(held: object, key: str) -> object:
    if isinstance(held, dict):
        return next((value for known, value in held.items() if as_text(known) == key), None)
    if isinstance(held, list | tuple):
        return held[int(key)] if int(key) < len(held) else None
    return None

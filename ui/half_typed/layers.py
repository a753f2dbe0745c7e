"""The layers in which somebody can type: the screen in view, and the dialogs above it."""

from collections.abc import Iterator
from typing import Any, Protocol, runtime_checkable

from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QWidget

from ui.widgets.kept import NEVER


@runtime_checkable
class Opens(Protocol):
    """A part of a screen that shows one of several things: a tab, a row, a form."""

    def opened(self) -> str:
        """What is open in it; "" for how it begins."""

    def open_again(self, what: str) -> bool:
        """Open that again; False when it is not there any more."""


def dialogs(window: QWidget) -> list[QDialog]:
    """The dialogs above *window* that come back after a lock, the lowest first."""
    found = [one for one in window.findChildren(QDialog) if one.isVisible() and reopened_by(one)]
    return sorted(found, key=_depth)


def focus_in(window: QWidget) -> QWidget | None:
    """The widget with the keyboard; while another program is in front, the one that will have it again."""
    now = QApplication.focusWidget()
    if now is not None:
        return now
    above = dialogs(window)
    return (above[-1] if above else window).focusWidget()


def reopened_by(dialog: QDialog) -> str:
    """The name of the method of what stands below it that opens it; "" for one that never comes back by itself."""
    return str(getattr(type(dialog), "reopened_by", ""))


def fields(layer: QWidget) -> Iterator[Any]:
    """Every field in a layer that may be kept, in the order in which they were made."""
    for widget in layer.findChildren(QWidget):
        if may_be_kept(widget) and widget.window() is layer.window():
            yield widget


def is_field(widget: object) -> bool:
    """Whether something can be put in it, and told of it: see `ui.widgets.kept.Kept`."""
    kind = type(widget)
    return hasattr(kind, "put_back") and hasattr(kind, "shown")


def may_be_kept(widget: QWidget) -> bool:
    """Whether *widget* is a field, and no secret."""
    if not is_field(widget) or widget.property(NEVER):
        return False
    return not (isinstance(widget, QLineEdit) and widget.echoMode() is not QLineEdit.EchoMode.Normal)


def _depth(dialog: QDialog) -> int:
    depth, above = 0, dialog.parentWidget()
    while above is not None:
        depth, above = depth + isinstance(above, QDialog), above.parentWidget()
    return depth

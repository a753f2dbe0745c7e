"""Where somebody is at this moment, and what stands there half typed."""

import json
from collections.abc import Iterator
from typing import Any

from PySide6.QtWidgets import QDialog, QLineEdit, QPlainTextEdit, QWidget

from models.records.half_typed import HandAt, KeptPlace, OpenedDialog, OpenedPart, TypedField
from ui.half_typed.addresses import above, address
from ui.half_typed.layers import Opens, dialogs, fields, focus_in, may_be_kept, reopened_by
from ui.half_typed.watching import Watching


class Layers:
    """The screen in view and the dialogs above it, taken at one moment; they may be hidden by the time it is asked."""

    def __init__(self, page: QWidget, window: QWidget, watching: Watching) -> None:
        self._page, self._watching = page, watching
        self.dialogs = dialogs(window)
        self.all: list[QWidget] = [page, *self.dialogs]
        self._focus = focus_in(window)
        self._hand = self._where_the_hand_is()
        self._opened = tuple(self._parts())

    def place(self, screen: str, at: tuple[str, ...]) -> KeptPlace:
        """Where somebody is, with what stands in the fields now."""
        return KeptPlace(
            screen=screen,
            at=at,
            opened=self._opened,
            dialogs=tuple(_opened_dialog(one) for one in self.dialogs),
            fields=tuple(self._half_typed()),
            hand=self._hand,
        )

    def _half_typed(self) -> Iterator[TypedField]:
        """Of the screen what was touched; of a dialog everything, also what another field brought about."""
        for field in self._watching.came_by():
            if may_be_kept(field) and self._page.isAncestorOf(field) and field.window() is self._page.window():
                yield from _typed(0, self._page, field, field.shown)
        for layer, dialog in enumerate(self.dialogs, 1):
            for field in fields(dialog):
                yield from _typed(layer, dialog, field, self._watching.before(dialog, field))

    def _where_the_hand_is(self) -> HandAt | None:
        focus = self._focus
        for layer, root in enumerate(self.all):
            if focus is not None and focus.window() is root.window() and root.isAncestorOf(focus):
                anchor, position = _cursor(focus)
                return HandAt(layer=layer, address=address(root, focus), anchor=anchor, position=position)
        return None

    def _parts(self) -> Iterator[OpenedPart]:
        """What is open around the keyboard and around every field with something in it."""
        seen: set[int] = set()
        for layer, root in enumerate(self.all):
            inside = [one for one in self._watching.came_by() if root.isAncestorOf(one) and _differs(one)]
            if self._focus is not None and root.isAncestorOf(self._focus):
                inside.append(self._focus)
            for field in [root, *inside]:
                for part in above(root, field):
                    if isinstance(part, Opens) and id(part) not in seen:
                        seen.add(id(part))
                        yield OpenedPart(layer=layer, address=address(root, part), what=part.opened())


def _typed(layer: int, root: QWidget, field: Any, before: str) -> Iterator[TypedField]:
    standing = field.standing()
    if standing != before:
        is_text = isinstance(field, QLineEdit | QPlainTextEdit)
        name = field.accessibleName()
        yield TypedField(
            layer=layer, address=address(root, field), name=name, before=before, value=standing, is_text=is_text
        )


def _differs(field: Any) -> bool:
    return bool(field.standing() != field.shown)


def _cursor(focus: QWidget) -> tuple[int, int]:
    if isinstance(focus, QLineEdit):
        position = focus.cursorPosition()
        start = focus.selectionStart()
        if start < 0:
            return position, position
        end = start + len(focus.selectedText().encode("utf-16-le", "surrogatepass")) // 2
        return (end, start) if position == start else (start, end)
    if isinstance(focus, QPlainTextEdit):
        cursor = focus.textCursor()
        return cursor.anchor(), cursor.position()
    return 0, 0


def _opened_dialog(dialog: QDialog) -> OpenedDialog:
    return OpenedDialog(way=reopened_by(dialog), about=json.dumps(list(getattr(dialog, "reopened_with", ()))))

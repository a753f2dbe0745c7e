"""Watches every field that somebody comes to: which ones were touched, and that something is to be kept."""

from collections.abc import Iterator
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QPlainTextEdit, QWidget
from shiboken6 import isValid

from ui.half_typed.layers import fields, may_be_kept, reopened_by

_WATCHED = "watched"


class Watching(QObject):
    """Follows the keyboard through *window* and its dialogs; `touched` tells a key, a choice, and another place.

    A field is watched from the moment that the keyboard comes to it, so that nobody has to register one. Of a dialog
    it is remembered what stood in it when it opened.
    """

    touched = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._fields: list[Any] = []
        self._begun: dict[int, tuple[QDialog, dict[int, str]]] = {}
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow)

    def came_by(self) -> Iterator[Any]:
        """The fields that the keyboard was in and that are still there, in the order in which it came by."""
        self._fields = [one for one in self._fields if isValid(one)]
        return iter(self._fields)

    def before(self, dialog: QWidget, field: Any) -> str:
        """What stood in a field of a dialog when it opened; of one that was made later, what the program showed."""
        known = self._begun.get(id(dialog))
        return str(known[1].get(id(field), field.shown)) if known is not None else str(field.shown)

    def watch(self, field: Any) -> None:
        """Watch a field from now on."""
        if field.property(_WATCHED):
            return
        field.setProperty(_WATCHED, True)
        self._fields.append(field)
        told = field.textChanged if isinstance(field, QLineEdit | QPlainTextEdit) else field.edited
        told.connect(self._touch)

    def meet(self, dialog: QDialog) -> None:
        """Remember what a dialog that has just opened shows, and watch its fields."""
        known = self._begun.get(id(dialog))
        if known is not None and known[0] is dialog:
            return
        self._begun = {number: one for number, one in self._begun.items() if isValid(one[0])}
        found = list(fields(dialog))
        self._begun[id(dialog)] = (dialog, {id(field): field.shown for field in found})
        for field in found:
            self.watch(field)
        dialog.finished.connect(self._touch)

    def _follow(self, _old: QWidget | None, now: QWidget | None) -> None:
        if now is None or not self._is_here(now):
            return
        top = now.window()
        if isinstance(top, QDialog) and reopened_by(top):
            self.meet(top)
        around: QWidget | None = now
        while around is not None and around is not top:
            if may_be_kept(around):
                self.watch(around)
            around = around.parentWidget()
        self.touched.emit()

    def _is_here(self, widget: QWidget) -> bool:
        top: QWidget | None = widget.window()
        while top is not None and top is not self._window:
            parent = top.parentWidget()
            top = parent.window() if parent is not None else None
        return top is not None

    def _touch(self, *_told: object) -> None:
        self.touched.emit()

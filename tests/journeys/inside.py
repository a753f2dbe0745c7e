"""Looking at the program from within its own process, while the keyboard comes from outside.

The keyboard runs in a thread of its own. What it wants to know is looked up in the thread of the interface,
each time that thread has nothing left to do, until the answer is there: so nobody has to guess how long to wait.
"""

import ctypes
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from PySide6.QtCore import (
    QAbstractEventDispatcher,
    QAbstractListModel,
    QAbstractNativeEventFilter,
    QObject,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

_KEY_PRESS = 2  # of the X protocol: the first byte of an event says what it is, the second which key
_MODIFIERS = (37, 50, 62, 64, 105, 108, 133, 134)  # control, shift, alt and super, at the left and at the right


@dataclass
class _Question:
    """Something to look up until it is true."""

    answer_of: Callable[[], Any]
    answered: threading.Event = field(default_factory=threading.Event)
    answer: Any = None
    failure: Exception | None = None

    def try_once(self) -> bool:
        try:
            self.answer = self.answer_of()
        except Exception as failure:
            self.failure = failure
            self.answer = True
        if self.answer:
            self.answered.set()
        return bool(self.answer)


class Inside(QObject):
    """Answers questions about the window, and counts the keys that have arrived."""

    _asked = Signal(object)

    def __init__(self, app: QApplication) -> None:
        super().__init__()
        self._app = app
        self._question: _Question | None = None
        self._again = QTimer(self)
        self._again.setInterval(20)
        self._again.timeout.connect(self._look)
        self._asked.connect(self._take, Qt.ConnectionType.QueuedConnection)
        QAbstractEventDispatcher.instance(app.thread()).aboutToBlock.connect(self._look)
        self._keys = _KeysSeen()
        app.installNativeEventFilter(self._keys)

    def ask(self, answer_of: Callable[[], Any], seconds: float) -> Any:
        """What *answer_of* gives as soon as it gives something true; None when that takes too long."""
        question = _Question(answer_of)
        self._asked.emit(question)
        question.answered.wait(seconds)
        if question.failure is not None:
            raise question.failure
        return question.answer if question.answered.is_set() else None

    def stop(self) -> bool:
        """Look no more: the program is about to end."""
        self._again.stop()
        QAbstractEventDispatcher.instance(self.thread()).aboutToBlock.disconnect(self._look)
        self._app.removeNativeEventFilter(self._keys)
        return True

    @property
    def keys_seen(self) -> int:
        """How many keys the X server has handed to the program; shift, control and the like are not counted."""
        return self._keys.count

    def _take(self, question: _Question) -> None:
        self._question = question
        self._again.start()

    def _look(self) -> None:
        if self._question is not None and self._question.try_once():
            self._question = None
            self._again.stop()


class _KeysSeen(QAbstractNativeEventFilter):
    """Counts presses as they come in from the X server, before Qt makes anything of them."""

    def __init__(self) -> None:
        super().__init__()
        self.count = 0

    def nativeEventFilter(self, kind: Any, message: Any) -> tuple[bool, int]:  # noqa: N802 - Qt's
        if kind == b"xcb_generic_event_t":
            what, key = ctypes.string_at(int(message), 2)
            self.count += what & 0x7F == _KEY_PRESS and key not in _MODIFIERS
        return False, 0


def front() -> QWidget | None:
    """The popup, dialog or window that has the keyboard."""
    return QApplication.activePopupWidget() or QApplication.activeModalWidget() or QApplication.activeWindow()


def name_of(widget: QWidget | None) -> str:
    """What a screen reader calls a control; Qt calls a list that opens by what is chosen in it, so ask that itself."""
    if widget is None:
        return ""
    if isinstance(widget, QComboBox):
        return widget.accessibleName()
    accessible = QAccessible.queryAccessibleInterface(widget)
    return accessible.text(QAccessible.Text.Name) if accessible is not None else ""


def focused() -> QWidget | None:
    """The control that has the keyboard."""
    popup = QApplication.activePopupWidget()
    return (popup.focusWidget() or popup) if popup is not None else QApplication.focusWidget()


def where() -> str:
    """The control that has the keyboard, in words."""
    widget = focused()
    return f"{type(widget).__name__} “{name_of(widget)}”" if widget is not None else "nothing"


def text_of(widget: QWidget) -> str:
    """What stands in a control: typed, chosen or written on it."""
    match widget:
        case QLineEdit():
            return widget.text()
        case QPlainTextEdit() | QTextEdit():
            return widget.toPlainText()
        case QComboBox():
            return widget.currentText()
        case QLabel():
            return widget.text() or name_of(widget)
        case QAbstractItemView():
            return _cells(widget)
        case _:
            return name_of(widget)


def _cells(view: QAbstractItemView) -> str:
    rows = view.model()
    if rows is None:
        return ""
    columns = 1 if isinstance(rows, QAbstractListModel) else rows.columnCount()  # a list may not be asked
    cells = [rows.index(row, column).data() for row in range(rows.rowCount()) for column in range(columns)]
    return " | ".join(str(cell) for cell in cells if cell is not None)


def words(inside: QWidget | None = None) -> str:
    """All that can be read in front, or inside a widget: one line per control."""
    top = inside or front()
    if top is None:
        return ""
    lines: dict[str, None] = {}
    for widget in (top, *top.findChildren(QWidget)):
        if widget.isVisible():
            lines[text_of(widget)] = None
            lines[name_of(widget)] = None
    return "\n".join(line for line in lines if line.strip())


def picture(file: Path, of: QWidget | None = None) -> None:
    """Write what is on the whole screen, or what a window shows, to *file*."""
    shown = of.grab() if of is not None else QApplication.primaryScreen().grabWindow(0)
    shown.save(str(file))

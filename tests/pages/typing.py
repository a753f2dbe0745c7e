"""Typing and clicking as a person does, any letter included."""

from collections.abc import Callable
from typing import Any, TypeVar

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QWidget

W = TypeVar("W", bound=QWidget)
NO_KEY = Qt.KeyboardModifier.NoModifier


def type_into(widget: QWidget, text: str, *, clear: bool = False) -> None:
    """Put the keyboard on *widget* and type *text*; letters outside ASCII come through an input method."""
    target = _field(widget)
    target.setFocus()
    if clear:
        QTest.keyClick(target, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClick(target, Qt.Key.Key_Delete)
    for letter in text:
        if letter == "\n":
            QTest.keyClick(target, Qt.Key.Key_Return)
        elif letter.isascii():
            QTest.keyClicks(target, letter)
        else:  # keyClicks aborts the interpreter on anything else
            event = QInputMethodEvent("", [])
            event.setCommitString(letter)
            QApplication.sendEvent(target, event)


def press(widget: QWidget, key: Qt.Key, modifiers: Qt.KeyboardModifier = NO_KEY) -> None:
    """Press a key on *widget*."""
    QTest.keyClick(_field(widget), key, modifiers)


def click(widget: QWidget) -> None:
    """Click in the middle of *widget*, once it has its place on the screen."""
    QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def leave(widget: QWidget) -> None:
    """Go on to the next field with Tab."""
    QTest.keyClick(_field(widget), Qt.Key.Key_Tab)


def choose(box: QComboBox, label: str) -> None:
    """Choose the option with this label from a list, with the keyboard."""
    labels = [box.itemText(place) for place in range(box.count())]
    place = labels.index(label)
    box.setFocus()
    box.setCurrentIndex(place)
    box.activated.emit(place)


def button(inside: QWidget, text: str) -> QAbstractButton:
    """The visible button that says *text*. AssertionError names those that are there."""
    buttons = [one for one in inside.findChildren(QAbstractButton) if one.isVisible()]
    for one in buttons:
        if text in (one.text(), one.accessibleName()):
            return one
    raise AssertionError(f"no button {text!r} among {sorted({one.text() for one in buttons})}")


def find(inside: QWidget, kind: type[W], fits: Callable[[W], Any] = lambda _: True) -> W:
    """The first visible *kind* that fits."""
    return next(one for one in inside.findChildren(kind) if one.isVisible() and fits(one))


def _field(widget: QWidget) -> QWidget:
    proxy = widget.focusProxy()
    return _field(proxy) if proxy is not None else widget

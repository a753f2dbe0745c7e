"""A dressed window to put widgets in, and ears for what they tell."""

import pytest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from ui import style


@pytest.fixture
def shown(qtbot, qapp):
    """Puts widgets below each other in an active window, with the keyboard on the first, and yields that one."""
    style.apply(qapp)
    window = QWidget()
    QVBoxLayout(window)
    qtbot.addWidget(window)

    def show(*parts):
        for part in parts:
            window.layout().addWidget(part)
        window.resize(600, 400)
        window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        parts[0].setFocus()
        return parts[0]

    return show


@pytest.fixture
def heard():
    """Listens to a signal: the list it yields grows with what the signal tells."""

    def listen(signal):
        told = []
        signal.connect(lambda *said: told.append(said[0] if len(said) == 1 else said))
        return told

    return listen


@pytest.fixture
def edits():
    """Listens to a field: the list it yields grows with its value at every edit that it tells."""

    def listen(field):
        told = []
        field.edited.connect(lambda: told.append(field.value()))
        return told

    return listen


@pytest.fixture
def press(qtbot):
    """Presses a key where the keyboard is."""

    def press_key(key):
        qtbot.keyClick(QApplication.focusWidget(), key)

    return press_key

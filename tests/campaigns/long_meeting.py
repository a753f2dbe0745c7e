"""Hours of typing in one go, on a screen that nobody sees; what the program holds on to is told now and then.

``python -m tests.campaigns.long_meeting FOLDER ROUNDS``. A round is what a table does in about four minutes: somebody
says something, a line is noted, every step is looked at; now and then the vault is locked and opened again.
One JSON object per line: rounds, keys, widgets, timers, threads, open files, and resident memory in MB.
"""

import gc
import json
import os
import sys
import threading
import time
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

import psutil
from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from caseconf import __version__
from caseconf.memory import KeptSettings
from models.vault import Vault
from tests.campaigns.ready import Pattern
from tests.vaults import CHAIR, PASSPHRASE
from ui import style, translations, unlocking
from ui.window import Window

_SENTENCE = "De wijkagent belt morgen met de casusregisseur over wat er nodig is. "
_CONTROL, _ALT, _SHIFT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ShiftModifier,
)
_NONE = Qt.KeyboardModifier.NoModifier
_STEPS = range(9)
_PATIENCE = 20.0
ROUNDS_BETWEEN_LOCKS = 5


class Table:
    """One program, and somebody who goes on and on."""

    def __init__(self, folder: Path, settings: Path) -> None:
        self._folder, self.keys = folder, 0
        self._window = Window(KeptSettings(settings), __version__)
        self._window.show()
        self._window.activateWindow()

    def enter(self) -> None:
        """Unlock, and go to the conference of today."""
        self._window.enter(unlocking.over(Vault.open(self._folder, CHAIR, PASSPHRASE)))
        desk = self._window.screen_shown
        case = unlocked_case(self._window)
        desk.show_meeting(case.id, case.conferences[-1].key)  # type: ignore[union-attr]
        self._settle()

    def round(self) -> None:
        """A few minutes of a meeting."""
        self.press(Qt.Key.Key_3, _ALT)
        self.type(_SENTENCE)
        self.press(Qt.Key.Key_Return)
        self._settle()
        self.press(Qt.Key.Key_Z, _CONTROL)
        self._settle()
        self.press(Qt.Key.Key_F3, _SHIFT)
        self.type(_SENTENCE)
        self.press(Qt.Key.Key_A, _CONTROL)
        self.press(Qt.Key.Key_Delete)
        self.press(Qt.Key.Key_F3, _SHIFT)
        self.press(Qt.Key.Key_F2)
        self.type(_SENTENCE)
        self.press(Qt.Key.Key_A, _CONTROL)
        self.press(Qt.Key.Key_Delete)
        self.press(Qt.Key.Key_Escape)
        for step in _STEPS:
            self.press(Qt.Key(Qt.Key.Key_0 + step), _ALT)
            self._settle()

    def lock(self) -> None:
        """Lock, as at a pause."""
        self._window.lock()
        self._settle()

    def end(self) -> None:
        """Close the window."""
        self._window.close()

    def type(self, text: str) -> None:
        """Type where the keyboard is."""
        for letter in text:
            QTest.keyClicks(QApplication.focusWidget() or self._window, letter)
            QApplication.processEvents()
        self.keys += len(text)

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = _NONE) -> None:
        """Press a key where the keyboard is."""
        QTest.keyClick(QApplication.focusWidget() or self._window, key, modifiers)
        QApplication.processEvents()
        self.keys += 1

    def _settle(self) -> None:
        until(lambda: self._window.screen_shown is None or self._window.screen_shown.flush())

    def held(self, rounds: int) -> dict[str, float]:
        """What the program holds on to at this moment."""
        for _ in range(3):
            QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
            QApplication.processEvents()
            gc.collect()
        program = psutil.Process()
        return {
            "rounds": rounds,
            "keys": self.keys,
            "widgets": len(QApplication.allWidgets()),
            "timers": len(self._window.findChildren(QTimer)),
            "threads": threading.active_count(),
            "files": program.num_fds(),
            "memory": round(program.memory_info().rss / 1e6, 1),
        }


def unlocked_case(window: Window):
    """The case that the conference is about."""
    services = window._unlocked.services  # type: ignore[union-attr]
    return services.cases.get(services.cases.lines()[0].id)


def until(condition: Callable[[], object]) -> None:
    """Let the program do its work until *condition* holds."""
    end = time.monotonic() + _PATIENCE
    while not condition():
        if time.monotonic() > end:
            raise TimeoutError
        QApplication.processEvents()


def main() -> int:
    """Go on for so many rounds."""
    root, rounds = Path(sys.argv[1]), int(sys.argv[2])
    app = QApplication([])
    translations.install(app, "nl")
    style.apply(app)
    table = Table(Pattern.made(root / "kluis").folder, root / "settings.json")
    table.enter()
    for number in range(1, rounds + 1):
        table.round()
        if number % ROUNDS_BETWEEN_LOCKS == 0:
            table.lock()
            table.enter()
            sys.stdout.write(json.dumps(table.held(number) | {"at": f"{datetime.now():%H:%M:%S}"}) + "\n")
            sys.stdout.flush()
    table.end()
    return 0


if __name__ == "__main__":
    sys.exit(main())

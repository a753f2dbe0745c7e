"""The composition root: builds everything once, hands it on, and runs the window."""

import gc
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication

from caseconf import __version__, paths
from caseconf.memory import KeptSettings
from ui import style, translations
from ui.window import Window

if TYPE_CHECKING:
    from ui.unlocking import Unlocked

_AFTER_THE_FIRST_PICTURE_MS = 250


def run(language: str | None = None, unlocked: "Unlocked | None" = None, hint: str = "") -> int:
    """Show the window until it is closed; returns the exit code.

    *language* overrules the remembered one for this run. With *unlocked* the window starts inside that vault, and
    *hint* then stands on the unlock screen after locking (for an example vault, whose passphrase is no secret).
    """
    made = QApplication.instance()
    app = made if isinstance(made, QApplication) else QApplication([*sys.argv[:1], "-style", "Fusion"])
    app.setApplicationName(paths.PROGRAM)
    app.setDesktopFileName(paths.PROGRAM)
    memory = KeptSettings(paths.settings_file())
    translations.install(app, language or memory.language)
    style.apply(app, dark=_is_dark(app, memory.settings.theme), made_with_fusion=made is None)
    window = Window(memory, __version__)
    window.show_where_it_was()
    if unlocked is not None:
        window.enter(unlocked, hint)
    with _watched(window):
        return app.exec()


def _is_dark(app: QApplication, theme: str) -> bool:
    if theme == "system":
        return app.styleHints().colorScheme() is Qt.ColorScheme.Dark
    return theme == "dark"


@contextmanager
def _watched(window: Window) -> Iterator[None]:
    """Keep a log, and tell of unexpected errors; both bring modules along that the first picture does not need."""
    handlers = []

    def start() -> None:
        from caseconf import crash, logs

        gc.enable()
        crash.install(paths.crash_folder(), lambda report: window.crashed.emit(report.reference))
        try:
            handlers.append(logs.start(paths.log_folder()))
        except OSError:
            return  # a disk that refuses a log must not refuse the work

    QTimer.singleShot(_AFTER_THE_FIRST_PICTURE_MS, start)
    try:
        yield
    finally:
        if handlers:
            from caseconf import logs

            logs.stop(handlers[0])

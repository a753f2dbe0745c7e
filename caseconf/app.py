"""The composition root: builds everything once, hands it on, and runs the window."""

import gc
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication

from caseconf import __version__, crash, paths
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
    told = _Told()
    crash.install(paths.crash_folder(), told)
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
    told.window = window
    with _watched():
        return app.exec()


class _Told:
    """Who hears of an unexpected error: the window, or before there is one the user in a dialog by itself."""

    def __init__(self) -> None:
        self.window: Window | None = None

    def __call__(self, report: crash.CrashReport) -> None:
        if self.window is not None:
            self.window.crashed.emit(report)
        elif QApplication.instance() is not None:
            from ui.dialogs.crash import tell_alone

            tell_alone(report)


def _is_dark(app: QApplication, theme: str) -> bool:
    if theme == "system":
        return app.styleHints().colorScheme() is Qt.ColorScheme.Dark
    return theme == "dark"


@contextmanager
def _watched() -> Iterator[None]:
    """Keep a log, which brings modules along that the first picture does not need; old crash reports go."""
    handlers = []

    def start() -> None:
        from caseconf import logs

        gc.enable()
        with suppress(OSError):  # a disk that refuses a log must not refuse the work
            handlers.append(logs.start(paths.log_folder()))
        with suppress(OSError):
            crash.remove_old(paths.crash_folder(), date.today())

    QTimer.singleShot(_AFTER_THE_FIRST_PICTURE_MS, start)
    try:
        yield
    finally:
        if handlers:
            from caseconf import logs

            logs.stop(handlers[0])

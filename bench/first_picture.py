"""Show one window, say so as soon as it is on the screen and takes keys, and wait to be ended."""

import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication, QLineEdit, QMainWindow


def _is_on_the_screen() -> bool:
    windows = QApplication.topLevelWidgets()
    return any(window.isVisible() and window.windowHandle().isExposed() for window in windows)


def _run_until_shown(*_: object) -> int:
    """Stand in for the event loop: until the window has the screen and a field has the focus."""
    while not _is_on_the_screen():
        QApplication.processEvents()
    while QApplication.focusWidget() is None:
        QApplication.processEvents()
    print("shown", flush=True)
    sys.stdin.read()
    return 0


def main(which: str) -> None:
    QApplication.exec = _run_until_shown
    if which == "bare":
        app = QApplication([])
        window = QMainWindow()
        field = QLineEdit()
        window.setCentralWidget(field)
        window.resize(1440, 900)  # as large as the program's own
        window.show()
        field.setFocus()
        _run_until_shown(app)
    else:
        sys.path.insert(0, str(Path(__file__).parents[1]))
        from caseconf.cli import main as caseconf

        caseconf([])


if __name__ == "__main__":
    main(sys.argv[1])

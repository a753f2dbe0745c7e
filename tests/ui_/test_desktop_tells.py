"""What the desktop tells over a real message bus: its screen is locked, so the vault is."""

import subprocess
import sys
from pathlib import Path

import pytest

LISTENS = """
from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtDBus import QDBusConnection, QDBusMessage
from PySide6.QtWidgets import QApplication, QWidget
from ui.locking.desktop import Desktop
app = QApplication([])
window = QWidget()
desktop = Desktop(window)
heard = []
desktop.left.connect(lambda: (heard.append("left"), app.quit()))
bus = QDBusConnection.sessionBus()
assert bus.isConnected()
signal = QDBusMessage.createSignal("/org/freedesktop/ScreenSaver", "org.freedesktop.ScreenSaver", "ActiveChanged")
signal.setArguments([ACTIVE])
bus.send(signal)
QTimer.singleShot(WAIT, app.quit)
app.exec()
print(",".join(heard))
"""


def heard(active: str, wait: int) -> str:
    program = LISTENS.replace("ACTIVE", active).replace("WAIT", str(wait))
    done = subprocess.run(
        ["dbus-run-session", "--", sys.executable, "-c", program],
        cwd=Path(__file__).parents[2],
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


@pytest.mark.parametrize(("active", "wait", "told"), [("True", 30_000, "left"), ("False", 1_000, "")])
def test_a_screen_that_locks_is_heard_and_one_that_unlocks_is_nothing_to_lock_for(active, wait, told):
    assert heard(active, wait) == told

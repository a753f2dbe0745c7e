"""A screen of our own: an X server without a monitor, a window manager, and a keyboard that goes through both."""

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager

TOOLS = ("Xvfb", "openbox", "xdotool")


def missing_tools() -> list[str]:
    """The programs this needs and the machine does not have."""
    return [tool for tool in TOOLS if shutil.which(tool) is None]


@contextmanager
def screen(width: int, height: int) -> Iterator[str]:
    """Start an X server with a window manager and yield its display name; both end with the block."""
    reading, writing = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", f"{width}x{height}x24", "-nolisten", "tcp"],
        pass_fds=(writing,),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    try:
        with os.fdopen(reading) as pipe:
            display = f":{pipe.readline().strip()}"
        environment = os.environ | {"DISPLAY": display}
        manager = subprocess.Popen(
            ["openbox", "--sm-disable"], env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
        try:
            yield display
        finally:
            manager.terminate()
            manager.wait()
    finally:
        server.terminate()
        server.wait()


class Keyboard:
    """Types through the X server, so that keys reach whatever has the focus, as from a real keyboard."""

    def press(self, *keys: str) -> None:
        """Press keys one after the other, by their X names: ``Return``, ``ctrl+Return``, ``F2``."""
        subprocess.run(["xdotool", "key", "--delay", "6", *keys], check=True)

    def type(self, text: str) -> None:
        """Type a text. ASCII only: xdotool drops accents."""
        assert text.isascii()
        subprocess.run(["xdotool", "type", "--delay", "3", text], check=True)

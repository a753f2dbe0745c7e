"""What is in the program's memory does not reach the disk by a crash, nor another program by looking."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.vaults import CHAIR, CHEAP, PASSPHRASE

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="asks the system about a process, as Linux tells it")

REPOSITORY = Path(__file__).parents[2]

ASKED = """
import ctypes, resource, sys
from caseconf import cli
words = sys.argv[1:]
try:
    cli.main(words)
except SystemExit:
    pass
print("DUMPABLE", ctypes.CDLL(None).prctl(3, 0, 0, 0, 0))
print("CORE", *resource.getrlimit(resource.RLIMIT_CORE))
"""

CLOSED_AT_ONCE = """
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
app = QApplication(["caseconf"])
QTimer.singleShot(0, lambda: (print("SHOWN", len(app.topLevelWidgets())), app.quit()))
"""

OPENED = """
import sys
from pathlib import Path
from models.vault import Vault
with Vault.open(Path(sys.argv[1]), sys.argv[2], sys.argv[3]):
    print(Path("/proc/self/smaps").read_text(), Path("/proc/self/status").read_text())
"""


def test_the_command_line_leaves_no_core_dump_and_cannot_be_looked_into() -> None:
    run = subprocess.run(
        [sys.executable, "-c", ASKED, "--help"], capture_output=True, text=True, cwd=REPOSITORY, check=True
    )
    assert "DUMPABLE 0" in run.stdout
    assert "CORE 0 0" in run.stdout


def test_the_window_leaves_no_core_dump_and_cannot_be_looked_into(tmp_path: Path) -> None:
    run = subprocess.run(
        [sys.executable, "-c", CLOSED_AT_ONCE + ASKED],
        capture_output=True,
        text=True,
        cwd=REPOSITORY,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "HOME": str(tmp_path), "XDG_CONFIG_HOME": str(tmp_path)},
        check=True,
    )
    assert "SHOWN" in run.stdout
    assert "DUMPABLE 0" in run.stdout
    assert "CORE 0 0" in run.stdout


@pytest.mark.skipif(not hasattr(os, "fork"), reason="crashes a copy of itself")
def test_a_crash_writes_no_core_file(tmp_path: Path) -> None:
    program = "import os, sys\nfrom caseconf.hardening import harden\nharden()\nos.abort()"
    command = [
        "sh",
        "-c",
        'ulimit -c unlimited; cd "$1"; exec "$2" -c "$3"',
        "sh",
        str(tmp_path),
        sys.executable,
        program,
    ]
    run = subprocess.run(command, capture_output=True, env={**os.environ, "PYTHONPATH": str(REPOSITORY)})
    assert run.returncode < 0
    assert not os.WCOREDUMP(-run.returncode)
    assert list(tmp_path.iterdir()) == []


def test_the_key_of_an_open_vault_stays_out_of_swap_and_dumps(tmp_path: Path) -> None:
    from models.vault import Vault

    Vault.create(tmp_path / "vault", "PGA-team", CHAIR, PASSPHRASE, cost=CHEAP).close()
    run = subprocess.run(
        [sys.executable, "-c", OPENED, str(tmp_path / "vault"), CHAIR, PASSPHRASE],
        capture_output=True,
        text=True,
        cwd=REPOSITORY,
        check=True,
    )
    kept = [line.split()[1:] for line in run.stdout.splitlines() if line.startswith("VmFlags")]
    assert any({"lo", "dd", "wf"} <= set(flags) for flags in kept), (
        "no page is locked, left out of dumps and of children"
    )
    locked = next(line for line in run.stdout.splitlines() if line.startswith("VmLck"))
    assert int(locked.split()[1]) >= 4

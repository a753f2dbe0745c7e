"""A start loads what its screens need; what makes documents comes with the first document."""

import subprocess
import sys
from pathlib import Path

from tests.vaults import CHAIR, PASSPHRASE

HOUSE = Path(__file__).parents[2]
FOR_DOCUMENTS = (
    *("reportlab", "docx", "pikepdf", "pypdfium2", "xlsxwriter", "icalendar", "msoffcrypto", "PIL", "uharfbuzz"),
    *("lxml", "jsonschema", "PySide6.QtPrintSupport"),
)
LOOK_AROUND = f"""
import sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
import caseconf.app
from caseconf import __version__
from caseconf.memory import KeptSettings
from ui import unlocking
from ui.window import Window

app = QApplication([])
vault, settings = map(Path, sys.argv[1:])
window = Window(KeptSettings(settings), __version__)
window.show()
window.enter(unlocking.unlock(vault, {CHAIR!r}, {PASSPHRASE!r}))
for place in (window.commands.cases, window.commands.agenda, window.commands.settings):
    place.trigger()
    app.processEvents()
shown = type(window.screen_shown.page).__name__
window.close()
print(shown, [name for name in {FOR_DOCUMENTS!r} if name in sys.modules])
"""


def test_neither_a_start_nor_a_look_around_loads_what_makes_documents(harrie, vault, folder, tmp_path):
    vault.close()
    words = [sys.executable, "-c", LOOK_AROUND, str(folder), str(tmp_path / "settings.json")]
    done = subprocess.run(words, capture_output=True, text=True, cwd=HOUSE)
    assert (done.stdout, done.returncode) == ("SettingsScreen []\n", 0), done.stderr

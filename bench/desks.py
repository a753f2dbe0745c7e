"""The program's desk over an open vault, in a window that nobody sees."""

import os
from typing import TYPE_CHECKING

from models.services import Services
from models.vault import Vault

if TYPE_CHECKING:
    from ui.desk import Desk


def desk_over(vault: Vault) -> "Desk":
    """The desk as it is after unlocking, before it shows its first screen."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtWidgets import QApplication, QWidget

    from ui import style
    from ui.commands import Commands
    from ui.desk import Desk
    from ui.errands import Errands
    from ui.reporter import Reporter
    from ui.unlocking import Unlocked

    if QApplication.instance() is None:
        app = QApplication([])
        style.apply(app)
    window, reporter = QWidget(), Reporter()
    desk = Desk(Unlocked(vault, Services.over(vault)), Commands(window), reporter, Errands(reporter), parent=window)
    desk.resize(1440, 900)
    window.show()
    return desk

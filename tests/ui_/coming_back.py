"""Locking and unlocking again as one person, and what then stands on the screen."""

from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QComboBox, QDialog, QLineEdit, QPlainTextEdit, QWidget

from models.vault import Vault
from tests.vaults import CHAIR, PASSPHRASE
from ui.half_typed.layers import fields
from ui.screens.unlock import UnlockScreen
from ui.unlocking import over
from ui.window import Window


def back(window: Window, folder, person: str = CHAIR, passphrase: str = PASSPHRASE) -> Any:
    """Lock, if that has not happened yet, and unlock; the desk."""
    if not isinstance(window.screen_shown, UnlockScreen):
        window.lock()
    assert isinstance(window.screen_shown, UnlockScreen)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    window.enter(over(Vault.open(folder, person, passphrase)))
    return window.screen_shown


def dialogs_open(window: Window) -> list[QDialog]:
    return [one for one in window.findChildren(QDialog) if one.isVisible()]


def texts(layer: QWidget) -> list[Any]:
    """The fields of a layer in which somebody can type now."""
    return [
        one
        for one in fields(layer)
        if isinstance(one, QLineEdit | QPlainTextEdit)
        and not isinstance(one.parentWidget(), QComboBox)
        and one.isVisibleTo(layer)
        and one.isEnabled()
        and not one.isReadOnly()
    ]


def words_for(field: Any, number: int) -> str:
    """Other words for each field, that mean no date, time or number."""
    return f"half {number} getyp"

"""Everything of ours out of sight at once, whatever is open; and back, where a lock could not be completed."""

from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QLineEdit, QPlainTextEdit, QWidget
from shiboken6 import isValid

from ui.half_typed.layers import focus_in


class Hidden:
    """What was hidden over and beside a window, to be shown again where it stood."""

    def __init__(self, window: QWidget) -> None:
        self._focus = focus_in(window)
        # What is half typed stays half typed: a field that loses the keyboard would make a date or a record of it.
        if isinstance(self._focus, QLineEdit):
            self._focus.blockSignals(True)
        _close_popups()
        others = [one for one in QApplication.topLevelWidgets() if one is not window and one.isVisible()]
        self._dialogs = [one for one in others if isinstance(one, QDialog) and not _is_of_qt(one)]
        for one in others:
            if isinstance(one, QDialog) and _is_of_qt(one):
                one.reject()
            elif not getattr(one, "outlives_lock", False):
                one.hide()
        for one in QApplication.topLevelWidgets():
            if isinstance(one, QFileDialog):
                one.reject()  # those of the desktop are no visible widget of ours

    def show_again(self) -> None:
        """Show the dialogs again, the keyboard where it was. The beamer stays dark until it is asked for."""
        for dialog in filter(isValid, self._dialogs):
            dialog.show()
        if self._focus is not None and isValid(self._focus):
            self._focus.blockSignals(False)
            self._focus.setFocus()

    def drop(self) -> None:
        """The dialogs will not be shown again."""
        for dialog in filter(isValid, self._dialogs):
            if not getattr(dialog, "outlives_lock", False):
                dialog.deleteLater()


def empty_clipboard() -> None:
    """Take from the clipboard what was copied from this program; what others copied stays."""
    clipboard = QGuiApplication.clipboard()
    if clipboard.ownsClipboard():
        clipboard.clear(QClipboard.Mode.Clipboard)
    if clipboard.supportsSelection() and clipboard.ownsSelection():
        clipboard.clear(QClipboard.Mode.Selection)


def wipe(screen: QWidget) -> None:
    """Empty every text field of a screen that is never shown again; nothing is told, so nothing is saved."""
    for field in screen.findChildren(QLineEdit):
        field.blockSignals(True)
        QLineEdit.setText(field, "")
    for text in screen.findChildren(QPlainTextEdit):
        text.blockSignals(True)
        text.document().blockSignals(True)
        text.setPlainText("")


def _close_popups() -> None:
    for _once in range(20):  # a menu may hold a menu
        popup = QApplication.activePopupWidget()
        if popup is None:
            return
        popup.close()


def _is_of_qt(dialog: QDialog) -> bool:
    return type(dialog).__module__.startswith("PySide6")

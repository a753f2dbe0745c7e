"""A line to type in, whatever is asked there: what comes in is plain, and never cut."""

from PySide6.QtCore import QMimeData, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QWidget

from models.limits import LONGEST_TEXT
from ui.widgets import pasting, remark
from ui.widgets.plain_text import head, printable, units

_QT_CUTS_AT = 10_000_000  # far over what fits: a line must refuse a text as a whole, never lose its end


class OneLine(QLineEdit):
    """A line of at most `LONGEST_TEXT` characters; `typed` tells each edit of the user.

    What comes in is cleaned by `plain_text.printable`. A text that does not fit, or a clipboard without text, is
    refused as a whole with a sentence below the field, and the field stays as it was.
    """

    typed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._before = ""
        self._shown = ""
        self.setMaxLength(_QT_CUTS_AT)
        self.textEdited.connect(self._take_edit)
        self.textChanged.connect(self._note_text)

    @property
    def shown(self) -> str:
        """What the program showed here last."""
        return self._shown

    def setText(self, text: str | None) -> None:
        """Show *text*: no edit of the user."""
        self._shown = text or ""
        super().setText(text)

    def standing(self) -> str:
        """What stands here now, as it was typed."""
        return self.text()

    def put_back(self, standing: str) -> bool:
        """Let *standing* stand here, as if it was typed; False in a line that is only read."""
        if self.isReadOnly():
            return False
        super().setText(standing)
        self.typed.emit()
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Paste) and not self.isReadOnly():
            self._insert(QGuiApplication.clipboard().mimeData())
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if not self.isReadOnly() and pasting.has_words(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        if event.source() is self or self.isReadOnly():
            super().dropEvent(event)
            return
        self.setCursorPosition(self.cursorPositionAt(event.position().toPoint()))
        event.acceptProposedAction()
        self._insert(event.mimeData())

    def _insert(self, source: QMimeData) -> None:
        words = printable(pasting.words(source), lines=False)
        left = LONGEST_TEXT - len(self.text()) + len(self.selectedText())
        if not words:
            remark.say(self, pasting.no_text())
        elif len(words) > left:
            remark.say(self, pasting.too_long(len(words), left))
        else:
            self._insert_words(words)

    def _insert_words(self, words: str) -> None:
        before = self.text()
        self.insert(words)
        if self.text() != before:
            self.typed.emit()
        elif self.hasSelectedText() or words not in before:
            remark.say(self, pasting.not_here())

    def _note_text(self) -> None:
        self._before = self.text()

    def _take_edit(self, text: str) -> None:
        kept, before = printable(text, lines=False), self._before
        if len(kept) > LONGEST_TEXT and len(kept) > len(before):
            at = self.cursorPosition() - units(text) + units(before)
            super().setText(before)
            self.setCursorPosition(max(0, at))
            remark.say(self, pasting.too_long(len(kept) - len(before), LONGEST_TEXT - len(before)))
            return
        if kept != text:
            at = units(printable(head(text, self.cursorPosition()), lines=False))
            super().setText(kept)
            self.setCursorPosition(at)
        self.typed.emit()

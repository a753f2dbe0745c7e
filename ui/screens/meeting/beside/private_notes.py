"""The chair's own notes: for this screen alone, on no beamer, in no document and in no file."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget
from shiboken6 import isValid

from ui.screens.meeting.panes import Pane
from ui.screens.meeting.room import Room
from ui.widgets.buttons import IconButton, KeyCap
from ui.widgets.fields import AutoText
from ui.widgets.labels import Hint, Label
from ui.widgets.surfaces import Hairline

_LINES, _MOST_LINES = 3, 8


class PrivateNotes(Pane):
    """A strip at the foot of the panel that opens to a field; what is typed stays in the vault, with the conference."""

    def __init__(self, room: Room, parent: QWidget | None = None) -> None:
        super().__init__("sunken", parent=parent)
        self._room = room
        self._came_from: QWidget | None = None
        self.open_close = IconButton("chevron-right", self.tr("Open or close my own notes"))
        self.text = AutoText(name=self.tr("My own notes"), lines=_LINES, most_lines=_MOST_LINES)
        self._inside = QWidget()
        self._mark = Label(size="small", tone="text2", icon="lock")
        self._arrange()
        self.open_close.clicked.connect(self._turn)
        self.text.edited.connect(lambda: room.proceed_soon(private_notes=self.text.value()))
        room.changed.connect(self._take_change)
        self.refresh()
        self._inside.hide()

    def visit(self) -> None:
        """Open the notes and bring the keyboard there; again, and they close and the keyboard is back where it was."""
        if self.text.hasFocus():
            self._close()
        else:
            self._open()

    def opened(self) -> str:
        """Whether they are open."""
        return "" if self._inside.isHidden() else "open"

    def open_again(self, what: str) -> bool:
        """Open them."""
        if what:
            self._open()
        return True

    def refresh(self) -> None:
        """Show what is kept; what is being typed stays."""
        if not self.text.hasFocus():
            self.text.show_value(self._room.typed_in_proceedings().private_notes)
        self.text.setReadOnly(self._room.is_read_only)
        self._mark.setVisible(bool(self._room.conference.proceedings.private_notes))

    def _turn(self) -> None:
        if self._inside.isHidden():
            self._open()
        else:
            self._close()

    def _open(self) -> None:
        self._came_from = QApplication.focusWidget()
        self._inside.show()
        self.open_close.show_icon("chevron-down")
        self.text.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _close(self) -> None:
        had_keyboard = self.text.hasFocus()
        self._inside.hide()
        self.open_close.show_icon("chevron-right")
        if had_keyboard and self._came_from is not None and isValid(self._came_from) and self._came_from.isVisible():
            self._came_from.setFocus(Qt.FocusReason.OtherFocusReason)

    def _take_change(self, collection: str) -> None:
        if collection in ("proceedings", "conference"):
            self.refresh()

    def _arrange(self) -> None:
        strip = QHBoxLayout()
        strip.setContentsMargins(16, 4, 8, 4)
        strip.setSpacing(8)
        strip.addWidget(Label(self.tr("My own notes"), strong=True))
        strip.addWidget(KeyCap("Shift+F3"))
        strip.addWidget(self._mark)
        strip.addStretch(1)
        strip.addWidget(self.open_close)
        inside = QVBoxLayout(self._inside)
        inside.setContentsMargins(16, 0, 16, 12)
        inside.setSpacing(6)
        inside.addWidget(self.text)
        inside.addWidget(Hint(self.tr("Only here: never on the beamer, in a document or in a file.")))
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Hairline())
        column.addLayout(strip)
        column.addWidget(self._inside)

"""Signals as ticked lines that are edited in place; a new one is typed below."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui import style
from ui.screens.meeting.emptying import empty
from ui.widgets.fields import AutoText, Check, LineField
from ui.widgets.labels import Label


class SignalLines(QWidget):
    """Short texts, each with a tick: what is ticked counts. Earlier ones may be offered, unticked.

    Enter in a line goes on to the next; what stands in the line for a new one is kept on Enter and on leaving it.
    """

    edited = Signal()

    def __init__(self, title: str, placeholder: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = title
        self._offered: tuple[str, ...] = ()
        self._lines: list[SignalLine] = []
        self._heading = Label(title, strong=True, tone="text2")
        self._column = QVBoxLayout()
        self._column.setSpacing(0)
        self.new = LineField(name=placeholder, placeholder=placeholder, height=style.CONTROL_IN_ROW)
        self.new.setProperty("quiet", True)
        self.new.editingFinished.connect(self._take_new)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self._heading)
        column.addLayout(self._column)
        column.addLayout(self._new_line())
        self.setFocusProxy(self.new)

    def value(self) -> tuple[str, ...]:
        """The ticked texts."""
        return tuple(line.text() for line in self._lines if line.counts())

    def show_value(self, value: tuple[str, ...]) -> None:
        """Show these texts ticked and the offered ones unticked, without telling."""
        empty(self._column)
        self._lines.clear()
        for text in value:
            self._append(text, ticked=True)
        for text in self._offered:
            if text not in value:
                self._append(text, ticked=False)
        self._show_count()

    def offer(self, texts: tuple[str, ...]) -> None:
        """Show these unticked below what counts, without telling."""
        if texts != self._offered:
            self._offered = texts
            self.show_value(self.value())

    def lines(self) -> "tuple[SignalLine, ...]":
        """The lines from top to bottom."""
        return tuple(self._lines)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter in the last line was for that line."""
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)

    def _append(self, text: str, ticked: bool) -> None:
        line = SignalLine(text, ticked)
        line.edited.connect(self._tell)
        line.finished.connect(self._go_on)
        self._lines.append(line)
        self._column.addWidget(line)

    def _new_line(self) -> QHBoxLayout:
        plus = Label(icon="plus", tone="text2")
        plus.setFixedWidth(24)
        row = QHBoxLayout()
        row.setSpacing(2)
        row.addWidget(plus)
        row.addWidget(self.new, 1)
        return row

    def _take_new(self) -> None:
        text = self.new.value().strip()
        if text:
            self.new.show_value("")
            self._append(text, ticked=True)
            self._tell()

    def _go_on(self) -> None:
        self.new.setFocus(Qt.FocusReason.TabFocusReason)

    def _tell(self) -> None:
        self._show_count()
        self.edited.emit()

    def _show_count(self) -> None:
        count = len(self.value())
        self._heading.setText(f"{self._title} ({count})" if count else self._title)


class SignalLine(QWidget):
    """One signal: a tick and its text."""

    edited = Signal()
    finished = Signal()

    def __init__(self, text: str, ticked: bool) -> None:
        super().__init__()
        self.tick = Check()
        self.tick.setAccessibleName(text)
        self.tick.setFixedWidth(24)
        self.tick.show_value(ticked)
        self.field = _SignalText(lines=1, name=text)
        self.field.setProperty("quiet", True)
        self.field.document().setDocumentMargin(0)
        self.field.show_value(text)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        row.addWidget(self.tick, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.field, 1)
        self.tick.edited.connect(self.edited)
        self.field.edited.connect(self._take_text)
        self.field.finished.connect(self.finished)

    def text(self) -> str:
        """What the signal says, on one line."""
        return " ".join(self.field.value().split())

    def counts(self) -> bool:
        """Whether it is ticked and says something."""
        return self.tick.value() and bool(self.text())

    def _take_text(self) -> None:
        self.tick.setAccessibleName(self.text())
        if not self.tick.value():
            self.tick.show_value(True)
        self.edited.emit()


class _SignalText(AutoText):
    """A text that wraps but holds no line ends."""

    finished = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.finished.emit()
        else:
            super().keyPressEvent(event)

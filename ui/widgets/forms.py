"""Fields under their labels, at one distance from each other."""

from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from ui import style
from ui.widgets.labels import Hint, Label


class FieldRow(QWidget):
    """A label, its field under it, and below that a hint or what is wrong."""

    def __init__(
        self, label: str, field: QWidget, hint: str = "", *, quiet: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.field = field
        self._hint = hint
        self.label = Label(label, strong=True, tone="text2" if quiet else "text", size="small" if quiet else "body")
        self._below = Hint()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(style.TIGHT)
        column.addWidget(self.label)
        column.addWidget(field)
        column.addWidget(self._below)
        column.addStretch(1)
        name_field(field, label, self.label)
        self.show_hint(hint)

    def show_hint(self, hint: str) -> None:
        """Show another explanation below the field; "" shows none."""
        self._hint = hint
        self._say(hint, "text2", "")

    def show_error(self, error: str) -> None:
        """Say below the field what is wrong and what to do; "" brings the hint back."""
        if error:
            self._say(error, "danger", "warning")
        else:
            self._say(self._hint, "text2", "")
        mark = getattr(self.field, "show_fault", None)
        if mark is not None:
            mark(bool(error))

    def error(self) -> str:
        """The error shown now, or an empty text."""
        return self._below.text() if self._below.property("tone") == "danger" else ""

    def _say(self, words: str, tone: str, icon: str) -> None:
        self._below.setText(words)
        self._below.show_tone(tone)
        self._below.show_icon(icon)
        self._below.setVisible(bool(words))
        (self.field.focusProxy() or self.field).setAccessibleDescription(words)


class Form(QWidget):
    """Fields in one or more columns."""

    def __init__(self, columns: int = 1, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._columns, self._at = columns, 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(style.APART)
        self._grid.setVerticalSpacing(style.NEAR)
        for column in range(columns):
            self._grid.setColumnStretch(column, 1)

    def add(self, label: str, field: QWidget, hint: str = "", span: int = 1) -> FieldRow:
        """Put a field in the next free place, *span* columns wide."""
        row = FieldRow(label, field, hint)
        self.add_whole(row, span)
        return row

    def add_whole(self, part: QWidget, span: int = 1) -> None:
        """Put something that brings its own label, such as a tick, in the next free place."""
        span = min(span, self._columns)
        if self._at % self._columns + span > self._columns:
            self._at += self._columns - self._at % self._columns
        self._grid.addWidget(part, self._at // self._columns, self._at % self._columns, 1, span)
        self._at += span


def name_field(field: QWidget, label: str, beside: QLabel | None = None) -> None:
    """Let a screen reader call *field* by its label, and let a click on the label lead to the field."""
    for each in (field, field.focusProxy()):
        if each is not None and not each.accessibleName():
            each.setAccessibleName(label)
    if beside is not None:
        beside.setBuddy(field)

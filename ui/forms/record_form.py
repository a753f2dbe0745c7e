"""What the forms of records share: fields by the name of what they hold, shown and yielded as one draft."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget

from ui import style
from ui.widgets.buttons import Button
from ui.widgets.dates import DateField
from ui.widgets.fields import AutoText
from ui.widgets.forms import FieldRow, Form
from ui.widgets.labels import Label


class RecordForm(QWidget):
    """Shows a draft and yields what is typed as a draft; showing is not editing.

    A form names its fields after the fields of the draft. `edited` tells that the user changed something,
    `remove_wanted` that the record should go; what the form has no field for stays as it was shown.
    """

    edited = Signal()
    remove_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.fields: dict[str, Any] = {}
        self._shown: Any = None

    def show_draft(self, draft: Any) -> None:
        """Show a draft. A field that shows it already is left alone, with its cursor and its unfinished text."""
        self._shown = draft
        for name, field in self.fields.items():
            wanted = getattr(draft, name)
            if field.value() != wanted:
                field.show_value(wanted)

    def take_typed(self) -> None:
        """Take what is still being typed: a date is read when its field is left."""
        focused = QApplication.focusWidget()
        if focused is not None and self.isAncestorOf(focused):
            focused.clearFocus()

    def show_other(self, draft: Any) -> None:
        """Show the draft of another record: first what is still being typed is taken, then nothing of it stays."""
        self.take_typed()
        for name, field in self.fields.items():
            field.show_value(getattr(draft, name))
        self.show_draft(draft)

    def draft(self) -> Any:
        """What the form holds now."""
        return replace(self._shown, **{name: field.value() for name, field in self.fields.items()})

    def settle(self) -> bool:
        """Read the dates that are being typed; False, with the keyboard at the first in view that is none."""
        dates = (field for field in self.fields.values() if isinstance(field, DateField))
        return all(field.settle() for field in dates if field.isVisible())

    def focus_field(self, name: str) -> bool:
        """Bring the keyboard to the field with this name. False when the form does not have it."""
        field = self.fields.get(name)
        if field is None:
            return False
        field.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def take_fields(self, fields: Mapping[str, Any]) -> None:
        """Use these fields, each named after what it holds."""
        for name, field in fields.items():
            self.fields[name] = field
            field.edited.connect(self.edited)


class LinesField(AutoText):
    """Several short texts, one on each line."""

    def value(self) -> tuple[str, ...]:  # type: ignore[override]
        """The texts, without empty lines."""
        return tuple(line.strip() for line in super().value().split("\n") if line.strip())

    def show_value(self, value: tuple[str, ...]) -> None:  # type: ignore[override]
        """Show the texts, without telling."""
        super().show_value("\n".join(value))


class FieldGrid(Form):
    """Fields with small labels, for forms that open inside a list."""

    def add(self, label: str, field: QWidget, hint: str = "", span: int = 1) -> FieldRow:
        """Put a field in the next free place, *span* columns wide."""
        row = FieldRow(label, field, hint, quiet=True)
        self.add_whole(row, span)
        return row


class RemoveLink(QWidget):
    """A quiet way to remove, which asks once more in place before it tells `confirmed`."""

    confirmed = Signal()

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ask = Button(text, "link")
        self._sure = Label(self.tr("Remove this for good?"), tone="danger")
        self._yes = Button(self.tr("Yes, remove"), height=style.CONTROL_IN_ROW)
        self._no = Button(self.tr("Keep"), height=style.CONTROL_IN_ROW)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(style.CLOSE)
        for part in (self._ask, self._sure, self._yes, self._no):
            row.addWidget(part)
        row.addStretch(1)
        self._ask.clicked.connect(lambda: self._show_question(True))
        self._no.clicked.connect(lambda: self._show_question(False))
        self._yes.clicked.connect(self.confirmed)
        self._show_question(False)

    def _show_question(self, asking: bool) -> None:
        had_focus = self._ask.hasFocus() or self._no.hasFocus()
        self._ask.setVisible(not asking)
        for part in (self._sure, self._yes, self._no):
            part.setVisible(asking)
        if had_focus:
            (self._no if asking else self._ask).setFocus()

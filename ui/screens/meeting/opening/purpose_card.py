"""The purpose of the conference: read by all, changed when needed."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from ui.screens.meeting.room import Room
from ui.widgets.buttons import Button
from ui.widgets.fields import AutoText
from ui.widgets.labels import Label
from ui.widgets.surfaces import Card


class PurposeCard(Card):
    """The purpose as text, which "Change" turns into a field."""

    def __init__(self, room: Room) -> None:
        super().__init__("", compact=True)
        self._room = room
        self._text = Label(wrap=True)
        self.field = AutoText(name=self.tr("Purpose of this conference"), lines=3)
        self._change = Button("", "link")
        column = QVBoxLayout()
        column.setSpacing(4)
        self._heading(column)
        column.addWidget(self._text)
        column.addWidget(self.field)
        column.addStretch(1)
        self.body().addLayout(column)
        self._change.clicked.connect(self._toggle)
        self.field.edited.connect(lambda: room.revise_case_soon(purpose=self.field.value()))
        self._show_field(False)

    def refresh(self) -> None:
        """Show the purpose as it is written now."""
        purpose = self._room.typed_in_case().purpose
        self._text.setText(purpose or self.tr("No purpose yet: say in one sentence what this conference is for."))
        self._text.show_tone("text" if purpose else "hint")
        self.field.show_value(purpose)

    def opened(self) -> str:
        """Whether it is a field."""
        return "" if self.field.isHidden() else "open"

    def open_again(self, what: str) -> bool:
        """Make it a field."""
        self._show_field(bool(what))
        return True

    def _toggle(self) -> None:
        self._show_field(self.field.isHidden())
        if not self.field.isHidden():
            self.field.setFocus()

    def _show_field(self, shown: bool) -> None:
        self.field.setVisible(shown)
        self._text.setVisible(not shown)
        self._change.setText(self.tr("Done") if shown else self.tr("Change"))

    def _heading(self, column: QVBoxLayout) -> None:
        line = QHBoxLayout()
        line.addWidget(Label(self.tr("Purpose of this conference"), strong=True))
        line.addStretch(1)
        line.addWidget(self._change)
        column.addLayout(line)

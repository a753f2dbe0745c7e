"""One word of the field with what stands for it in plain language."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from models.records import PlainWord
from ui import style
from ui.widgets.buttons import Button
from ui.widgets.fields import LineField
from ui.widgets.forms import FieldRow
from ui.widgets.labels import Hint
from ui.widgets.surfaces import Card


class WordForm(QWidget):
    """Shows a pair. `word` is by which it is kept, empty for a new one; `edited` tells that somebody typed."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.word = ""
        self.word_field = LineField()
        self.plain_field = LineField()
        self._rows = (
            FieldRow(self.tr("Word"), self.word_field),
            FieldRow(self.tr("In plain words"), self.plain_field),
        )
        self._unkept = False
        self.remove = Button(self.tr("Remove this word"), icon="trash")
        self._card = Card(self.tr("Word"))
        for row in self._rows:
            self._card.add(row)
        below = QHBoxLayout()
        below.addWidget(self.remove)
        below.addStretch(1)
        self._card.body().addLayout(below)
        self._card.body().setSpacing(style.NEAR)
        self._card.add(Hint(self.tr("The letter says it so in decisions, actions and goals; names stay as they are.")))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._card)
        for field in (self.word_field, self.plain_field):
            field.edited.connect(self.edited)
        self.show_pair(None)

    @property
    def is_unkept(self) -> bool:
        """Whether something typed here is not in the list."""
        return self._unkept and any(self.typed())

    def typed(self) -> tuple[str, str]:
        """The word, and what stands for it, as typed."""
        return self.word_field.value().strip(), self.plain_field.value().strip()

    def show_pair(self, pair: PlainWord | None) -> None:
        """Show a pair of the list; None makes room for a new one."""
        self.word_field.show_value(pair.word if pair else "")
        self.plain_field.show_value(pair.plain if pair else "")
        self._note(pair.word if pair else "")

    def show_typed(self, word: str, plain: str) -> None:
        """Show what was typed before in the place of this pair."""
        self.word_field.show_value(word)
        self.plain_field.show_value(plain)

    def show_taken(self, pair: PlainWord) -> None:
        """The pair as typed is in the list."""
        self._note(pair.word)

    def show_refused(self, error: str, *, incomplete: bool) -> None:
        """Say why it is not in the list as typed; a half that is still to be typed is no fault."""
        self._unkept = True
        first, second = self._rows
        first.show_error("" if incomplete else error)
        second.show_hint(error if incomplete else "")

    def _note(self, word: str) -> None:
        self.word, self._unkept = word, False
        self._card.show_title(self.tr("Word in the list") if word else self.tr("New word"))
        self.remove.setEnabled(bool(word))
        first, second = self._rows
        first.show_error("")
        second.show_hint("")

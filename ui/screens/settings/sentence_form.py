"""One sentence of the documents: as the program ships it, and as the organisation says it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from models.rules.house_style import placeholders
from ui import style
from ui.widgets.buttons import Button
from ui.widgets.fields import AutoText
from ui.widgets.forms import FieldRow
from ui.widgets.labels import Hint, Label
from ui.widgets.surfaces import Card
from ui.widgets.tags import Tag


class SentenceForm(QWidget):
    """Shows a sentence. `edited` tells that somebody typed in `own`, which empty means as shipped."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.key = ""
        self._shipped = Label(wrap=True)
        self._shipped.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.own = AutoText(lines=3, most_lines=10)
        self.own.edited.connect(self.edited)
        self._row = FieldRow(self.tr("Your text"), self.own)
        self._is_own = Tag(self.tr("your own text"), "info", icon="pencil")
        self.put_back = Button(self.tr("Back to the shipped text"), icon="undo")
        self._card = Card(self.tr("Text"))
        self._card.add(Label(self.tr("As shipped"), strong=True, tone="text2", size="small"))
        self._card.add(self._shipped)
        self._card.add(self._row)
        below = QHBoxLayout()
        below.setSpacing(style.CLOSE)
        below.addWidget(self.put_back)
        below.addWidget(self._is_own)
        below.addStretch(1)
        self._card.body().addLayout(below)
        self._card.add(Hint(self.tr("Documents that are made from now on say it so.")))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._card)

    def show_sentence(self, key: str, section: str, shipped: str, text: str, is_own: bool) -> None:
        """Show the sentence with this key; *text* is what stands for it now."""
        self.key = key
        self._card.show_title(section)
        self._shipped.setText(shipped.strip())
        self.own.show_value(text)
        self._row.show_hint(self._hint(placeholders(shipped)))
        self.show_is_own(is_own)

    def show_is_own(self, is_own: bool) -> None:
        """Show whether the organisation's own words stand for it."""
        self._is_own.setVisible(is_own)
        self.put_back.setEnabled(is_own or bool(self._row.error()))

    def show_error(self, error: str) -> None:
        """Say below the field why it cannot be kept; "" takes that away."""
        self._row.show_error(error)
        self.put_back.setEnabled(bool(error) or not self._is_own.isHidden())

    def _hint(self, places: tuple[str, ...]) -> str:
        if not places:
            return self.tr("Empty: as shipped.")
        return self.tr("The document fills in {places}: keep that as it is. Empty: as shipped.").format(
            places=", ".join(places)
        )

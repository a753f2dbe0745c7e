"""What every tab of the settings can do."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui import style
from ui.screens.settings.kept import KeptConfiguration
from ui.screens.settings.text_list import TextList
from ui.widgets.buttons import KeyCap
from ui.widgets.fields import LineField
from ui.widgets.reading_only import make_reading_only
from ui.widgets.surfaces import Card


class SettingsPart(QWidget):
    """One tab: it shows the configuration, and changes it as somebody types."""

    def __init__(self, kept: KeptConfiguration, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.kept = kept
        kept.replaced.connect(self.show_kept)

    def show_kept(self) -> None:
        """Show the configuration as it is now, and forget what could not be kept."""

    def finder(self) -> LineField | None:
        """The field that finds something in the list of this tab."""
        return None

    def show_reading_only(self) -> None:
        """Let everything be read and nothing be changed, from now on."""
        make_reading_only(self)

    def unkept(self) -> QWidget | None:
        """The field with something typed that cannot be kept as it is; None when there is none."""
        return None


class ListPart(SettingsPart):
    """A tab with a list of texts, a filter above it, and beside it the form of the text that is chosen."""

    filter: LineField
    list: TextList

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """From the filter down into the list, and with Esc back to it."""
        into = event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.filter.hasFocus()
        if into or (event.key() == Qt.Key.Key_Escape and not self.list.hasFocus()):
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            super().keyPressEvent(event)

    def lay_out_list(
        self,
        language: QWidget,
        tools: Iterable[QWidget | None],
        form: QWidget,
        shares: tuple[int, int],
    ) -> None:
        """A line to search with, and below it the list with the form of what is chosen beside it, in these *shares*.

        *tools* stand at the end of the line; None is the room that pushes the others to the right.
        """
        searching = QHBoxLayout()
        searching.setSpacing(style.CLOSE)
        searching.addWidget(language)
        searching.addSpacing(style.TIGHT)
        self.filter.setMaximumWidth(320)
        searching.addWidget(self.filter, 1)
        searching.addWidget(KeyCap("/"))
        searching.addSpacing(style.TIGHT)
        for tool in tools:
            if tool is None:
                searching.addStretch(1)
            else:
                searching.addWidget(tool)
        card = Card()
        card.add_flush(self.list, 1)
        row = QHBoxLayout()
        row.setSpacing(style.APART)
        row.addWidget(card, shares[0])
        row.addWidget(form, shares[1], Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, style.TIGHT, style.FAR, style.FAR)
        column.setSpacing(style.NEAR)
        column.addLayout(searching)
        column.addLayout(row, 1)

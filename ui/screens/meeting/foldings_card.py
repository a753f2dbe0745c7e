"""A card of records of one kind: a heading with how many there are, the rows, and a line to add one."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QWidget

from ui.screens.meeting.folding import AddLine, FoldingRows, FoldItem
from ui.screens.meeting.room import Room
from ui.widgets.surfaces import Card


class FoldingsCard(Card):
    """Rows that open in place, and below them the line where the next one is typed."""

    def __init__(
        self,
        room: Room,
        title: str,
        placeholder: str,
        add: Callable[[str], bool],
        *,
        empty: str = "",
        trailing: QWidget | None = None,
    ) -> None:
        super().__init__(title, trailing=trailing, compact=True)
        self._title = title
        self.rows = FoldingRows(room, title, empty)
        self.add_line = AddLine(placeholder, add)
        self.add_flush(self.rows)
        self.add_flush(self.add_line)

    def show_items(self, items: Sequence[FoldItem]) -> None:
        """Show these records and how many there are."""
        self.show_title(f"{self._title} ({len(items)})" if items else self._title)
        self.rows.show_items(items)

"""A page that scrolls, with its right edge in the same place whether or not there is anything to scroll."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui import style
from ui.widgets.surfaces import Scroll


class PageScroll(Scroll):
    """Shows *content* with the margin of a screen at its right, in which the bar stands."""

    def __init__(self, content: QWidget, left: int = 0, parent: QWidget | None = None) -> None:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(left, style.TIGHT, style.FAR - self.BAR, style.FAR)
        column.setSpacing(0)
        column.addWidget(content)
        column.addStretch(1)
        super().__init__(page, parent, steady=True)


def in_page(*parts: QWidget) -> QWidget:
    """Parts under each other, for a page."""
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(style.APART)
    for part in parts:
        column.addWidget(part)
    return holder

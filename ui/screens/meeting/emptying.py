"""Taking everything out of a layout again."""

from PySide6.QtWidgets import QLayout


def empty(layout: QLayout) -> None:
    """Hide and delete all widgets in *layout* and in the layouts inside it."""
    while (item := layout.takeAt(0)) is not None:
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
        elif inner is not None:
            empty(inner)

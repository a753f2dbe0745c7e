"""What a screen reader says of a row that is made of labels."""

from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from ui.widgets.painted_row import PaintedRow


def spoken(content: QWidget) -> str:
    """The words of all labels and buttons in *content*, in their order, as a screen reader would say the row."""
    said = []
    for child in [content, *content.findChildren(QWidget)]:
        if child is not content and not child.isVisibleTo(content):
            continue
        words = child.spoken() if isinstance(child, PaintedRow) else child.accessibleName()
        if not words and isinstance(child, QLabel | QAbstractButton):
            words = child.text()
        if words and isinstance(child, QLabel | PaintedRow):
            said.append(words)
    return ", ".join(said)

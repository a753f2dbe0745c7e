"""What can still be done with final minutes: walk, open, scroll and select, but change nothing."""

from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QPlainTextEdit, QWidget

from ui.screens.meeting.folding import AddLine
from ui.widgets.scores import ScoreCells


class StillOpens:
    """A button that shows something and changes nothing, so that it works in final minutes too."""


def make_reading_only(part: QWidget) -> None:
    """Turn every field in *part* into text to read, for good; lists and scroll areas stay as they are."""
    for inner in part.findChildren(QWidget):
        if isinstance(inner, QLineEdit | QPlainTextEdit):
            inner.setReadOnly(True)
        elif isinstance(inner, AddLine):
            inner.hide()
        elif isinstance(inner, QComboBox | QAbstractButton | ScoreCells) and not isinstance(inner, StillOpens):
            inner.setEnabled(False)

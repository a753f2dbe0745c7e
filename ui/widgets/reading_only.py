"""What can still be done where nothing may be changed: walk, open, scroll and select."""

from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QPlainTextEdit, QWidget

from ui.widgets.scores import ScoreCells


class StillOpens:
    """A button that shows something and changes nothing, so that it works where everything is read only too."""


class GoesWhenReading:
    """A part that is there to change or add something only: it is left out where everything is read only."""


def make_reading_only(part: QWidget) -> None:
    """Turn every field in *part* into text to read, for good; lists and scroll areas stay as they are."""
    for inner in part.findChildren(QWidget):
        if isinstance(inner, QLineEdit | QPlainTextEdit):
            inner.setReadOnly(True)
        elif isinstance(inner, GoesWhenReading):
            inner.hide()
        elif isinstance(inner, QComboBox | QAbstractButton | ScoreCells) and not isinstance(inner, StillOpens):
            inner.setEnabled(False)

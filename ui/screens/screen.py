"""What every screen of the window can do."""

from PySide6.QtWidgets import QWidget

from ui.commands import Handlers


class Screen(QWidget):
    """One screen: the window shows it, serves its commands, and lets it save before it goes."""

    def handlers(self) -> Handlers:
        """The commands that work here, and what they do."""
        return {}

    def flush(self) -> bool:
        """Save everything that was typed, now; False when something could not be saved and is still here."""
        return True

    def place_focus(self) -> None:
        """Put the keyboard where work starts."""

"""What every screen of the window can do."""

from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from ui.commands import Handlers


@dataclass(frozen=True)
class Hand:
    """The field that somebody is typing in: of which record in which collection, by its name; empty for the first."""

    collection: str
    record: int
    field: str = ""


@dataclass(frozen=True)
class Place:
    """Where somebody is at work: a case, or one of its conferences by its key."""

    case_id: int
    conference: str = ""


class Screen(QWidget):
    """One screen: the window shows it, serves its commands, and lets it save before it goes."""

    def handlers(self) -> Handlers:
        """The commands that work here, and what they do."""
        return {}

    def read_again(self) -> bool:
        """Show it as it is on disk now; False for a screen that has to be made anew for that."""
        return False

    def everywhere(self) -> Handlers:
        """The commands that work for as long as this is the window's screen, whatever stands in it."""
        return {}

    def flush(self) -> bool:
        """Save everything that was typed, now; False when something could not be saved and is still here."""
        return True

    def place_focus(self) -> None:
        """Put the keyboard where work starts."""

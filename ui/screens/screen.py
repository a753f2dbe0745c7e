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
    """Where somebody is at work: a case, or one of its conferences by its key, and in it the field typed in."""

    case_id: int
    conference: str = ""
    hand: Hand | None = None


class Screen(QWidget):
    """One screen: the window shows it, serves its commands, and lets it save before it goes."""

    @property
    def place(self) -> Place | None:
        """Where to go back to after unlocking again; None for the screen that is shown first anyway."""
        return None

    @property
    def hand(self) -> Hand | None:
        """What is being typed, to go on with after unlocking again; None for a screen where work simply starts."""
        return None

    def take_up(self, hand: Hand) -> None:
        """Go on typing there, behind what is written already."""

    def handlers(self) -> Handlers:
        """The commands that work here, and what they do."""
        return {}

    def flush(self) -> bool:
        """Save everything that was typed, now; False when something could not be saved and is still here."""
        return True

    def place_focus(self) -> None:
        """Put the keyboard where work starts."""

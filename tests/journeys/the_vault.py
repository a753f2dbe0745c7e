"""What the vault holds at this moment, read by the services of the program that runs."""

from collections.abc import Callable
from typing import Any, TypeVar

from PySide6.QtWidgets import QApplication

from models.records import ConferenceSnapshot, MinutesVersionSnapshot
from models.services import Services
from tests.journeys.person import Person, Stuck
from ui.unlocking import Unlocked
from ui.window import Window

Found = TypeVar("Found")


class TheVault:
    """Looks behind the screen: what is typed must come to be on the disk, as it was meant."""

    def __init__(self, person: Person, number: str) -> None:
        self._person, self._number = person, number

    def holds(self, read: Callable[[ConferenceSnapshot], Found], wanted: Found) -> None:
        """Wait until what is read of the last conference of the case is what is wanted."""
        try:
            self._person.expect(lambda: read(self._conference()) == wanted, "the vault holds it", seconds=4.0)
        except Stuck:
            found: Any = self._person.look(lambda: read(self._conference()))
            raise Stuck(f"the vault holds {found!r}, and not {wanted!r}") from None

    def versions(self) -> tuple[MinutesVersionSnapshot, ...]:
        """The final versions of the minutes of that conference."""
        kept: tuple[MinutesVersionSnapshot, ...] = self._person.look(
            lambda: _services().conferences.versions(self._conference().id)
        )
        return kept

    def _conference(self) -> ConferenceSnapshot:
        services = _services()
        return services.cases.get(services.cases.find(self._number)).conferences[-1]


def unlocked() -> Unlocked:
    """The vault that is open in the window, and the use cases on it."""
    window = next(one for one in QApplication.topLevelWidgets() if isinstance(one, Window))
    assert window._unlocked is not None, "the vault is locked"
    return window._unlocked


def _services() -> Services:
    return unlocked().services

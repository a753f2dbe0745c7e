"""How long the organisation itself keeps cases that are not under the Wgs: its own choice, no law's."""

from PySide6.QtCore import Signal

from ui.widgets.choice import Choice
from ui.widgets.labels import Hint
from ui.widgets.surfaces import Card

_MOST_YEARS = 20


class OwnTermCard(Card):
    """Lets the chair choose; `chosen(years)` tells that they did."""

    chosen = Signal(int)

    def __init__(self, *, may_govern: bool) -> None:
        super().__init__(self.tr("Cases that are not under the Wgs"), icon="settings")
        name = self.tr("Years after first processing")
        self.years = Choice(self._options(), name=name, searchable=False)
        self.years.setEnabled(may_govern)
        self.years.edited.connect(self._tell)
        self.add(self.years)
        self.add(Hint(self.tr("Your organisation sets this term itself. No law prescribes it.")))

    def show_years(self, years: int) -> None:
        """Show the present choice."""
        self.years.show_value(years)

    def _options(self) -> list[tuple[object, str]]:
        return [(years, self.tr("%n year(s)", "", years)) for years in range(1, _MOST_YEARS + 1)]

    def _tell(self) -> None:
        years = self.years.value()
        if isinstance(years, int):
            self.chosen.emit(years)

"""The panel at the right: the previous conference and the growing list, as tabs or, where there is room, stacked."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from models.kinds import Step
from models.rules.gaps import Gap
from ui.screens.meeting.beside.agreements_panel import AgreementsPanel
from ui.screens.meeting.beside.previous_panel import PreviousPanel
from ui.screens.meeting.panes import Pane
from ui.screens.meeting.room import Room
from ui.widgets.labels import SectionHeading
from ui.widgets.surfaces import Hairline, Scroll
from ui.widgets.tabs import Tabs

WIDTH = 320
_PREVIOUS, _AGREEMENTS = "previous", "agreements"


class SidePanel(Pane):
    """ "Previous conference" follows the step; "Decisions & actions" grows."""

    def __init__(self, room: Room, parent: QWidget | None = None) -> None:
        super().__init__("surface", "left", parent)
        self.previous, self.agreements = PreviousPanel(room), AgreementsPanel(room)
        self.tabs = Tabs(
            [(_PREVIOUS, self.tr("Previous conference")), (_AGREEMENTS, self.tr("Decisions & actions"))],
            name=self.tr("Beside the meeting"),
        )
        self._upper, self._lower = Scroll(self.previous), Scroll(self.agreements)
        self._headings = (_heading(self.tr("Previous conference")), _heading(self.tr("Decisions & actions")))
        self._stacked = False
        self._arrange()
        self.tabs.chosen.connect(lambda _: self._show_parts())
        self.agreements.counted.connect(lambda count: self.tabs.show_badge(_AGREEMENTS, str(count)))
        self.agreements.refresh()

    def show_step(self, step: Step) -> None:
        """Let the previous conference follow the step."""
        self.previous.show_step(step)

    def show_gaps(self, gaps: tuple[Gap, ...], step: Step) -> None:
        """Say who has not been heard."""
        self.agreements.show_gaps(gaps, step)

    def refresh(self, collection: str) -> None:
        """Show what changed in the case."""
        if collection in ("", "actions", "decisions", "people", "organisations"):
            self.agreements.refresh_after(collection)
        if collection in ("", "action_updates"):
            self.previous.refresh()

    def show_agreements(self) -> None:
        """Bring the growing list in view."""
        self.tabs.choose(_AGREEMENTS)
        self._show_parts()

    def show_stacked(self, stacked: bool) -> None:
        """Show both parts above each other, or as tabs."""
        if stacked != self._stacked:
            self._stacked = stacked
            self._show_parts()

    def _show_parts(self) -> None:
        shown = self.tabs.value()
        self.tabs.setVisible(not self._stacked)
        for heading in self._headings:
            heading.setVisible(self._stacked)
        self._upper.setVisible(self._stacked or shown == _PREVIOUS)
        self._lower.setVisible(self._stacked or shown == _AGREEMENTS)

    def _arrange(self) -> None:
        self.setFixedWidth(WIDTH)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 0, 0, 0)
        column.setSpacing(0)
        bar = QHBoxLayout()
        bar.setContentsMargins(7, 2, 0, 0)
        bar.addWidget(self.tabs)
        column.addLayout(bar)
        column.addWidget(self._headings[0])
        column.addWidget(self._upper, 1)
        column.addWidget(self._headings[1])
        column.addWidget(self._lower, 1)
        self._show_parts()


def _heading(text: str) -> QWidget:
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    words = SectionHeading(text)
    words.setContentsMargins(16, 10, 16, 8)
    column.addWidget(words)
    column.addWidget(Hairline())
    return holder

"""The panel at the right: the previous conference and the growing list, as tabs or, where there is room, stacked."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget
from shiboken6 import isValid

from models.kinds import Step
from models.rules.gaps import Gap
from ui.screens.meeting.beside.agreements_panel import AgreementsPanel
from ui.screens.meeting.beside.previous_panel import PreviousPanel
from ui.screens.meeting.beside.private_notes import PrivateNotes
from ui.screens.meeting.panes import Pane
from ui.screens.meeting.room import Room
from ui.screens.meeting.step_screen import StepScreen
from ui.widgets.labels import SectionHeading
from ui.widgets.surfaces import Hairline, Scroll
from ui.widgets.tabs import Tabs
from ui.widgets.tags import CountBadge

_WIDTH, _WIDTH_STACKED = 320, 440
_PREVIOUS, _AGREEMENTS = "previous", "agreements"


class SidePanel(Pane):
    """ "Previous conference" follows the step; "Decisions & actions" grows."""

    def __init__(self, room: Room, parent: QWidget | None = None) -> None:
        super().__init__("surface", "left", parent)
        self.previous, self.agreements = PreviousPanel(room), AgreementsPanel(room)
        self.notes = PrivateNotes(room)
        self.tabs = Tabs(
            [(_PREVIOUS, self.tr("Previous conference")), (_AGREEMENTS, self.tr("Decisions & actions"))],
            name=self.tr("Beside the meeting"),
        )
        self._upper, self._lower = Scroll(self.previous, steady=True), Scroll(self.agreements, steady=True)
        self._count = CountBadge(0)
        self._headings = (
            _heading(self.tr("Previous conference"), on_top=True),
            _heading(self.tr("Decisions & actions"), self._count),
        )
        self._stacked = False
        self._came_from: QWidget | None = None
        self._followed: StepScreen | None = None
        self._arrange()
        self.tabs.chosen.connect(lambda _: self._show_parts())
        self.agreements.counted.connect(self._show_count)
        self.agreements.refresh()

    def follow(self, screen: StepScreen) -> None:
        """Let the previous conference follow the step, and what is in hand there."""
        if screen is not self._followed:
            if self._followed is not None:
                self._followed.turned.disconnect(self._turn)
            self._followed = screen
            screen.turned.connect(self._turn)
        self._turn()

    def show_gaps(self, gaps: tuple[Gap, ...], step: Step) -> None:
        """Say who has not been heard."""
        self.agreements.show_gaps(gaps, step)

    def refresh(self, collection: str) -> None:
        """Show what changed in the case."""
        if collection in ("", "actions", "decisions", "people", "organisations"):
            self.agreements.refresh_after(collection)
        if collection in ("", "action_updates"):
            self.previous.refresh()
        elif collection == "domain_assessments":
            self.previous.refresh_scores()

    def show_agreements(self) -> None:
        """Bring the growing list in view."""
        self.tabs.choose(_AGREEMENTS)
        self._show_parts()

    def visit(self) -> None:
        """Bring the keyboard to the newest row of the growing list; from there, back to where it was."""
        now = QApplication.focusWidget()
        if now is None or not self.agreements.isAncestorOf(now):
            self._came_from = now
            self.show_agreements()
            self.agreements.focus_newest()
        elif self._came_from is not None and isValid(self._came_from) and self._came_from.isVisible():
            self._came_from.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self._followed is not None:
            self._followed.focus_first()

    def show_stacked(self, stacked: bool) -> None:
        """Show both parts above each other, or as tabs."""
        if stacked != self._stacked:
            self._stacked = stacked
            self.setFixedWidth(_WIDTH_STACKED if stacked else _WIDTH)
            self._show_parts()

    def _turn(self) -> None:
        if self._followed is not None:
            self.previous.show_step(self._followed.step, self._followed.in_hand())

    def _show_count(self, count: int) -> None:
        self.tabs.show_badge(_AGREEMENTS, str(count))
        self._count.show_count(count)

    def _show_parts(self) -> None:
        shown = self.tabs.value()
        self.tabs.setVisible(not self._stacked)
        for heading in self._headings:
            heading.setVisible(self._stacked)
        self._upper.setVisible(self._stacked or shown == _PREVIOUS)
        self._lower.setVisible(self._stacked or shown == _AGREEMENTS)

    def _arrange(self) -> None:
        self.setFixedWidth(_WIDTH)
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
        column.addWidget(self.notes)
        self._show_parts()


def _heading(text: str, beside: QWidget | None = None, *, on_top: bool = False) -> QWidget:
    """A strip between hairlines, so that both parts are told apart at a glance."""
    strip = Pane("sunken")
    strip.setMinimumHeight(38)
    row = QHBoxLayout()
    row.setContentsMargins(16, 6, 16, 6)
    row.setSpacing(8)
    row.addWidget(SectionHeading(text))
    if beside is not None:
        row.addWidget(beside)
    row.addStretch(1)
    column = QVBoxLayout(strip)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    if not on_top:
        column.addWidget(Hairline())
    column.addLayout(row, 1)
    column.addWidget(Hairline())
    return strip

"""The screens of the nine steps: made while nobody types, or else when first shown, and kept."""

from collections.abc import Iterator

from PySide6.QtCore import QRect, QTimer
from PySide6.QtWidgets import QStackedWidget

from models.kinds import Step
from ui.screens.meeting import steps
from ui.screens.meeting.folding import keep_lines
from ui.screens.meeting.room import Room
from ui.screens.meeting.step_screen import StepScreen
from ui.screens.meeting.step_screens import step_screen_of

_AT_REST = 400  # milliseconds without a key


class StepStack(QStackedWidget):
    """Shows one step at a time. Those that come after it are made ahead, one at a time, so that each is there at once.

    A step that is not in view shows what changed in the meantime when it comes into view.
    """

    def __init__(self, room: Room) -> None:
        super().__init__()
        self._room = room
        self._screens: dict[Step, StepScreen] = {}
        self._filled: set[Step] = set()
        self._stale: set[Step] = set()
        self._shown = Step.PREPARE
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_AT_REST)
        self._soon.timeout.connect(self._make_ahead)

    def show_step(self, step: Step) -> StepScreen:
        """Show a step as it is now."""
        self._shown = step
        screen = self._screens.get(step) or self._made(step)
        if step in self._stale:
            self._fill(step)
        screen.show_editable(not self._room.is_read_only)
        self.setCurrentWidget(screen)
        screen.settle()
        self._soon.start()
        return screen

    def screens(self) -> Iterator[StepScreen]:
        """The steps that are made so far."""
        return iter(self._screens.values())

    def is_made(self, step: Step) -> bool:
        """Whether a step is made and filled."""
        return step in self._filled

    def note_change(self) -> None:
        """Something changed: every step but the one in view shows it later."""
        self._stale.update(step for step in self._screens if step is not self._shown)

    def note_key(self) -> None:
        """Somebody types: nothing is made in the middle of a word."""
        if self._soon.isActive():
            self._soon.start()

    def _make_ahead(self) -> None:
        at = steps.STEPS.index(self._shown)
        coming = (*steps.STEPS[at:], *steps.STEPS[:at])
        step = next((one for one in coming if one not in self._filled), None)
        if step is None:
            return
        if step in self._screens:
            self._fill(step)
            self._lay_out(step)
        else:
            self._made(step)
        self._soon.start()

    def _made(self, step: Step) -> StepScreen:
        screen = self._screens[step] = step_screen_of(step, self._room)
        keep_lines(self._room, screen, step.name)
        self.addWidget(screen)
        self._stale.add(step)
        return screen

    def _fill(self, step: Step) -> None:
        self._screens[step].refresh("")
        self._filled.add(step)
        self._stale.discard(step)

    def _lay_out(self, step: Step) -> None:
        """Give a step its fonts, sizes and places now, as Qt does for whatever is painted anywhere."""
        screen = self._screens[step]
        screen.resize(self.size())
        screen.grab(QRect(0, 0, 1, 1))

"""The meeting: header, rail, the step in view, the side panel and the quick entry."""

import json
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from models.kinds import Step
from models.rules.completeness import gaps
from models.rules.gaps import Gap
from ui.commands import Commands, Handler, Handlers
from ui.screens.meeting import steps
from ui.screens.meeting.beamer.beamer import Beamer
from ui.screens.meeting.beamer.button import BeamerButton
from ui.screens.meeting.beside.side_panel import SidePanel
from ui.screens.meeting.clock import MeetingClock
from ui.screens.meeting.day_agenda import DayAgenda
from ui.screens.meeting.header import MeetingHeader
from ui.screens.meeting.quick_entry.quick_entry import QuickEntry
from ui.screens.meeting.rail import Rail
from ui.screens.meeting.retracing import Retracing
from ui.screens.meeting.room import Room
from ui.screens.meeting.step_screen import StepScreen
from ui.screens.meeting.step_stack import StepStack
from ui.screens.meeting.typing_rest import TypingRest
from ui.screens.screen import Screen
from ui.widgets.kept import as_text
from ui.widgets.notice import Notice

_NARROW_BELOW, _STACKED_FROM = 1360, 1680


class MeetingScreen(Screen):
    """One conference as it is held. Steps are built when first seen, and kept; any order will do."""

    left = Signal()
    export_wanted = Signal()
    next_case_wanted = Signal(int, str)

    def __init__(self, room: Room, commands: Commands) -> None:
        super().__init__()
        self.room = room
        self._commands = commands
        self._current: Step | None = None
        self._gaps: tuple[Gap, ...] = ()
        self.clock = MeetingClock(room, self)
        self.day = DayAgenda(room, self.clock, self)
        self.header = MeetingHeader(room, self.clock)
        self.beamer = Beamer(room, commands, self.clock, self)
        self.header.tools.addWidget(BeamerButton(self.beamer, commands))
        self.rail = Rail(self.clock)
        self.side = SidePanel(room)
        self.quick_entry = QuickEntry(room)
        self._retracing = Retracing(self)
        self._final = Notice("info", self.tr("Read only"), "")
        self._read_only = QWidget()
        self._stack = StepStack(room)
        self._typing_rest = TypingRest(self._show_change, self)
        self._arrange()
        self._listen()
        self._show_editable()
        self.show_step(self._first_step())

    @property
    def current(self) -> StepScreen:
        """The step in view."""
        screen = self._stack.currentWidget()
        assert isinstance(screen, StepScreen)
        return screen

    def handlers(self) -> Handlers:
        commands = self._commands
        enters = {commands.quick_entry: self.quick_entry.enter} if self.room.services.may_change else {}
        everywhere: dict[QAction, Handler] = {
            **enters,
            commands.next_step: self.go_on,
            commands.previous_step: self.go_back,
            commands.back: self.leave,
            commands.next_case: self.go_to_next_case,
            commands.pause: self.clock.pause,
            commands.agreements: self.side.visit,
            commands.private_notes: self.side.notes.visit,
            **self._retracing.handlers(commands),
            **self.beamer.handlers(),
            **{command: partial(self._go, step) for step, command in commands.steps.items()},
        }
        return everywhere | dict(self.current.handlers(commands))

    def flush(self) -> bool:
        """Save everything that is typed and counted. False when something could not be saved and is kept here."""
        focused = QApplication.focusWidget()
        inside = focused is not None and self.isAncestorOf(focused)
        if focused is not None and inside:
            focused.clearFocus()  # dates are read, and lines that wait are kept, when they are left
        self.clock.keep()
        saved = self.room.flush()
        if focused is not None and inside:
            focused.setFocus(Qt.FocusReason.OtherFocusReason)
        return saved

    def opened(self) -> str:
        """The step in view, and in it the record that is being typed in."""
        hand = self._retracing.hand()
        return json.dumps([as_text(self.current.step), *([hand.collection, hand.record, hand.field] if hand else [])])

    def open_again(self, what: str) -> bool:
        """Show that step, and open the record if it is still there."""
        step, *hand = json.loads(what)
        self._go(next((one for one in steps.STEPS if as_text(one) == step), None))
        if hand and not self.room.is_read_only:
            collection, record, field = hand
            self.current.focus_field(field, record, collection)
        return as_text(self.current.step) == str(step)

    def place_focus(self) -> None:
        """Go on with the line that was being typed, or else begin with the step."""
        if self.quick_entry.line.value() and not self.room.is_read_only:
            self.quick_entry.enter()
        else:
            self.current.focus_first()

    def leave(self) -> None:
        """Save, stop the clock, and go back to the case."""
        if self.flush():
            self.beamer.close()
            self.clock.stop()
            self.left.emit()

    def go_to_next_case(self) -> None:
        """Save, stop the clock, and go to the next case of the day; the room sees nothing in between."""
        following = self.day.following
        if following is None:
            self.quick_entry.tell(self.tr("This is the last case of the day"), "info-circle")
        elif self.flush():
            self.beamer.close()
            self.clock.stop()
            self.next_case_wanted.emit(following.case_id, following.conference_key)

    def go_on(self) -> None:
        """Show the next step."""
        self._go(steps.following(self.current.step))

    def go_back(self) -> None:
        """Show the step before."""
        self._go(steps.preceding(self.current.step))

    def show_step(self, step: Step) -> None:
        """Show a step; the meeting begins when the first step after the preparation is entered."""
        if step is self._current:
            return
        self._leave_field()
        self.room.flush()
        self._typing_rest.catch_up()
        self._current = None  # what changes meanwhile is counted once, below
        self.quick_entry.look_at(self._stack.show_step(step))
        self._begin_or_continue(step)
        self._current = step
        self.side.follow(self.current)
        self.clock.enter(step)
        self._show_progress()
        self._commands.serve(self.handlers())

    def mend(self, step: Step, field: str, record: int | None, collection: str) -> None:
        """Show a step and bring the keyboard to a field in it."""
        self.show_step(step)
        if not field or not self.current.focus_field(field, record, collection):
            self.current.focus_first()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.rail.show_narrow(self.width() < _NARROW_BELOW)
        self.side.show_stacked(self.width() >= _STACKED_FROM)
        self._show_progress()

    def _go(self, step: Step | None) -> None:
        if step is not None:
            self.show_step(step)
            self.current.focus_first()

    def _show_day(self) -> None:
        """Say in header and rail where this case stands on the agenda of the day."""
        self.header.show_place(self.day.place())
        self.rail.show_next_case(self.day.next_words(), self.day.late_words())

    def _leave_field(self) -> None:
        """A date is read when its field is left; left now, Qt need not look for another field to go to."""
        focused = QApplication.focusWidget()
        if focused is not None and self._stack.isAncestorOf(focused):
            focused.clearFocus()

    def _first_step(self) -> Step:
        """A meeting goes on where it was; one that has not begun starts with its preparation."""
        proceedings = self.room.conference.proceedings
        if self.room.is_settled:
            return Step.READ_BACK
        return proceedings.step if proceedings.started_at is not None else Step.PREPARE

    def _wait_for_typing(self) -> None:
        self._typing_rest.note_key()
        self._stack.note_key()

    def _begin_or_continue(self, step: Step) -> None:
        if self.room.is_read_only:
            return
        started, amendment = self.room.conference.proceedings.started_at, self.room.conference.amendment
        if started is not None or amendment is not None:
            self.room.proceed(step=step)
        elif step is not Step.PREPARE and self.room.conference.held_on <= self.room.today:
            self.room.proceed(step=step, started_at=self.room.now())

    def _take_change(self, collection: str) -> None:
        """Show a change at once, or, while somebody types on, when the typing rests."""
        if self.room.somebody_types:
            self._typing_rest.add(collection)
        else:
            self._show_change(collection)

    def _show_change(self, collection: str) -> None:
        if collection == "proceedings":
            self._show_progress()
            return
        self._stack.note_change()
        self.current.refresh(collection)
        self.side.refresh(collection)
        if collection in ("conference", "case", "people"):
            self.header.show_case()
            self._show_editable()
        self._show_progress()

    def _show_progress(self) -> None:
        """Count the open points again, and show them with the time of each step."""
        if self._current is None:
            return
        is_final = self.room.conference.finalisation is not None
        self._gaps = () if is_final else gaps(self.room.case, self.room.conference.key, self.room.today)
        self.rail.show_steps(self._current, self._gaps, self._visited())
        self.side.show_gaps(self._gaps, self._current)
        self.beamer.follow(self.current, self._visited(), {gap.step for gap in self._gaps})

    def _visited(self) -> frozenset[Step]:
        if self.room.conference.finalisation is not None:
            return frozenset(steps.STEPS)
        visited = {step for step in steps.STEPS if self.clock.seconds(step) > 0}
        return frozenset(visited | {Step.PREPARE} if self.clock.runs else visited)

    def _show_time(self) -> None:
        if self._current is not None:
            self.rail.show_steps(self._current, self._gaps, self._visited())

    def _show_editable(self) -> None:
        read_only = self.room.is_read_only
        self._read_only.setVisible(self.room.is_settled)
        if self.room.is_settled:
            final = self.room.conference.finalisation is not None
            why = self.tr("The minutes are final.") if final else self.tr("The case is closed.")
            self._final.show_notice("info", why, self.tr("Everything can be read; nothing changes any more."))
        self.quick_entry.show_editable(not read_only)
        self.quick_entry.setVisible(self.room.services.may_change)
        for screen in self._stack.screens():
            screen.show_editable(not read_only)

    def _listen(self) -> None:
        self.room.changed.connect(self._take_change)
        self.room.saving.connect(self._wait_for_typing)
        self.quick_entry.line.edited.connect(self._wait_for_typing)
        self.room.wanted.connect(self.mend)
        self.room.export_wanted.connect(self.export_wanted)
        self.rail.wanted.connect(self._go)
        self.clock.ticked.connect(self._show_time)
        self.day.changed.connect(self._show_day)
        self.header.left.connect(self.leave)
        self.header.lock_wanted.connect(self._commands.lock.trigger)
        self.header.help_wanted.connect(self._commands.shortcuts.trigger)

    def _arrange(self) -> None:
        middle = QVBoxLayout()
        middle.setSpacing(0)
        notice = QVBoxLayout(self._read_only)
        notice.setContentsMargins(20, 12, 20, 0)
        notice.addWidget(self._final)
        middle.addWidget(self._read_only)
        middle.addWidget(self._stack, 1)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self.rail)
        row.addLayout(middle, 1)
        row.addWidget(self.side)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addLayout(row, 1)
        column.addWidget(self.quick_entry)

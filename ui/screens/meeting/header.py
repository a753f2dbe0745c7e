"""The bar above the meeting: which case, what time it is, how the meeting stands against its plan."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui import case_words, days
from ui.screens.meeting.clock import MeetingClock
from ui.screens.meeting.panes import Pane
from ui.screens.meeting.room import Room
from ui.widgets.buttons import Button, IconButton
from ui.widgets.labels import ElidedLabel, Hint, Label


class MeetingHeader(Pane):
    """Name, number and kind at the left; the clock and its forecast; lock and help at the right."""

    left = Signal()
    lock_wanted = Signal()
    help_wanted = Signal()

    def __init__(self, room: Room, clock: MeetingClock, parent: QWidget | None = None) -> None:
        super().__init__("surface", "bottom", parent)
        self._room, self._clock = room, clock
        self._place = ""
        self.setFixedHeight(56)
        self._name = Label(size="lead", strong=True)
        self._number = ElidedLabel(size="lead", tone="text2")
        self._kind = ElidedLabel(size="small", tone="text2")
        self._break = IconButton("clock", "", height=32)
        self._time = Label(size="display", strong=True)
        self._begun = Hint(wrap=False)
        self._forecast_word = Hint(wrap=False)
        self._forecast = Label(size="small", strong=True)
        self._late = Label(size="small")
        self._back = IconButton("chevron-left", self.tr("Back to the case"), height=32)
        self._lock = Button(self.tr("Lock"), icon="lock", shortcut_hint="Ctrl+L")
        self.tools = QHBoxLayout()
        self._help = IconButton("help", self.tr("List of shortcuts (F1)"), height=32)
        self._arrange()
        self._back.clicked.connect(self.left)
        self._lock.clicked.connect(self.lock_wanted)
        self._help.clicked.connect(self.help_wanted)
        self._break.clicked.connect(clock.pause)
        clock.ticked.connect(self.show_time)
        self.show_case()
        self.show_time()

    def show_case(self) -> None:
        """Show which case and which conference this is."""
        case, conference = self._room.case, self._room.conference
        self._name.setText(case.title)
        self._number.setText(f"· {case.number}" if case.title != case.number else "")
        when = self._place or days.full(conference.held_on)
        parts = [case_words.conference_kind(conference.kind), when, conference.place]
        self._kind.setText(" · ".join(part for part in parts if part))

    def show_place(self, words: str) -> None:
        """Say which case of the day this is, instead of the date."""
        if words != self._place:
            self._place = words
            self.show_case()

    def show_time(self) -> None:
        """Show the time, when the meeting began, and when it is expected to end."""
        self._time.setText(days.clock(self._room.now().time()))
        self._show_break()
        expected, late = self._clock.expected_end(), self._clock.minutes_late()
        for part in (self._forecast_word, self._forecast, self._late):
            part.setVisible(expected is not None)
        if expected is None:
            return
        self._forecast.setText(days.clock(expected.time()))
        self._late.setVisible(late is not None)
        if late is not None:
            self._late.setText(self._lateness(late))
            self._late.show_tone("warning" if late > 0 else "good")

    def _show_break(self) -> None:
        """Say since when there is a break, in the place where the meeting says since when it runs."""
        since = self._clock.break_since
        self._begun.show_tone("hint" if since is None else "warning")
        if since is not None:
            self._begun.setText(self.tr("Break since {time} · F6: go on").format(time=days.clock(since.time())))
        else:
            self._begun.setText(self._separator().join(self._begun_and_planned()))
        self._break.show_icon("clock" if since is None else "pause")
        self._break.setEnabled(self._clock.runs)
        self._break.show_name(self.tr("Begin a break (F6)") if since is None else self.tr("End the break (F6)"))

    def _separator(self) -> str:
        return " · " if self._room.conference.proceedings.started_at is not None else " "

    def _begun_and_planned(self) -> list[str]:
        conference = self._room.conference
        started = conference.proceedings.started_at
        said = []
        if conference.finalisation is not None:
            said.append(self.tr("Minutes are final"))
        elif conference.amendment is not None:
            said.append(self.tr("Amending version {version}").format(version=conference.amendment.replaces))
        elif started is not None:
            said.append(self.tr("Begun {time}").format(time=days.clock(started.time())))
        elif conference.starts_at is not None:
            said.append(self.tr("Planned from {time}").format(time=days.clock(conference.starts_at)))
        if conference.ends_at is not None and conference.finalisation is None and conference.amendment is None:
            word = self.tr("planned to {time}") if started is not None else self.tr("to {time}")
            said.append(word.format(time=days.clock(conference.ends_at)))
        return said

    def _lateness(self, late: int) -> str:
        if late == 0:
            return self.tr("(on schedule)")
        return self.tr("({minutes} min)").format(minutes=f"{late:+d}".replace("-", "−"))

    def _arrange(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(9, 0, 12, 1)
        row.setSpacing(8)
        row.addWidget(self._back)
        row.addLayout(self._case_words(), 1)
        row.addWidget(self._break)
        row.addWidget(self._time)
        row.addSpacing(4)
        row.addLayout(self._plan_words())
        row.addSpacing(16)
        row.addLayout(self.tools)
        row.addWidget(self._lock)
        row.addWidget(self._help)

    def _case_words(self) -> QVBoxLayout:
        first = QHBoxLayout()
        first.setSpacing(5)
        first.addWidget(self._name)
        first.addWidget(self._number, 1)
        return _in_the_middle(first, self._kind)

    def _plan_words(self) -> QVBoxLayout:
        self._forecast_word.setText(self.tr("Expected end"))
        forecast = QHBoxLayout()
        forecast.setSpacing(4)
        for part in (self._forecast_word, self._forecast, self._late):
            forecast.addWidget(part)
        forecast.addStretch(1)
        return _in_the_middle(self._begun, forecast)


def _in_the_middle(*lines: QWidget | QHBoxLayout) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(0)
    column.addStretch(1)
    for line in lines:
        if isinstance(line, QWidget):
            column.addWidget(line)
        else:
            column.addLayout(line)
    column.addStretch(1)
    return column

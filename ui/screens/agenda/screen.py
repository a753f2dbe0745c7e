"""The agenda of a day: at the left its cases in order with their clock, at the right who is there."""

from collections.abc import Callable
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from models.records import AgendaSnapshot, AttendeeDraft
from models.rules.forecast import Forecast, Progress, forecasts
from ui import days, style
from ui.commands import Commands, Handler, Handlers
from ui.reporter import Reporter
from ui.screens.agenda.attendees_card import AttendeesCard
from ui.screens.agenda.cases_card import CasesCard
from ui.screens.columns import empty
from ui.screens.page_scroll import PageScroll
from ui.screens.screen import Screen
from ui.widgets.buttons import Button, IconButton
from ui.widgets.labels import Label
from ui.widgets.surfaces import Card

if TYPE_CHECKING:
    from models.services import Services

_LOOK_AT_CLOCK = 10_000  # milliseconds
_LIST_WIDTH = 492


class AgendaScreen(Screen):
    """One day, today unless another is named. Tells where to go: into a conference (case id, key) or to the cases."""

    conference_wanted = Signal(int, str)
    cases_wanted = Signal()

    def __init__(
        self,
        services: "Services",
        reporter: Reporter,
        commands: Commands,
        day: date | None = None,
        now: Callable[[], datetime] = datetime.now,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._services, self._reporter, self._commands, self._now = services, reporter, commands, now
        self.day = day or now().date()
        self._agenda = AgendaSnapshot(day=self.day)
        self._minute = ""
        self._date = Label(size="lead", tone="text2")
        self._end = Label()
        self._today = Button(self.tr("Today"))
        self.cases = CasesCard(may_change=services.may_change)
        self.attendees = AttendeesCard(now, may_change=services.may_change)
        self._nothing = Card()
        self._pages: list[QWidget] = []
        self._lay_out()
        self._listen()
        self.show_day(self.day)

    @property
    def marked(self) -> Forecast | None:
        """The case to begin or to go on with; None when nothing is left to do."""
        waiting = [one for one in self._forecasts() if one.progress is not Progress.DONE]
        return next((one for one in waiting if one.progress is Progress.UNDER_WAY), next(iter(waiting), None))

    def handlers(self) -> Handlers:
        """F5, another day, and another place for a case."""
        commands = self._commands
        moves: dict[QAction, Handler] = {
            commands.move_up: lambda: self._move(-1),
            commands.move_down: lambda: self._move(1),
        }
        return {
            commands.start: self._start,
            commands.previous_day: lambda: self._turn(-1),
            commands.next_day: lambda: self._turn(1),
            **(moves if self._services.may_change else {}),
        }

    def flush(self) -> bool:
        """A time is kept when its field is left."""
        focused = QApplication.focusWidget()
        if focused is not None and self.isAncestorOf(focused):
            focused.clearFocus()
            focused.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def place_focus(self) -> None:
        """The case that is up next, or else the first; on an empty day, the way to the cases."""
        if self._agenda.slots:
            marked = self.marked or self._forecasts()[0]
            self.cases.rows.focus_row(marked.slot.conference_id)
        else:
            self._to_cases.setFocus()

    def read_again(self) -> bool:
        """Show the day as it is now on disk."""
        self.show_day(self.day)
        return True

    def show_day(self, day: date) -> None:
        """Show another day."""
        self.day = day
        agenda = AgendaSnapshot(day=day)
        with self._reporter.during(self.tr("Reading the agenda")):
            agenda = self._services.agendas.get(day)
        places = {slot.place for slot in agenda.slots}
        place = next(iter(places)) if len(places) == 1 else ""
        self._date.setText(" · ".join(part for part in (days.full(day), place) if part))
        self._today.setVisible(day != self._now().date())
        self._take(agenda)
        self.attendees.show_attendees(agenda.attendees)
        shown = (bool(agenda.slots), bool(agenda.slots and agenda.attendees), not agenda.slots)
        for page, in_view in zip(self._pages, shown, strict=True):
            page.setVisible(in_view)

    def _take(self, agenda: AgendaSnapshot) -> None:
        self._agenda = agenda
        self._show_clock()

    def _forecasts(self) -> tuple[Forecast, ...]:
        return forecasts(self.day, self._agenda.slots, self._now())

    def _show_clock(self) -> None:
        """Show the cases as they stand now, and when the day is expected to end."""
        self._minute = days.clock(self._now().time())
        found, marked = self._forecasts(), self.marked
        is_today = self.day == self._now().date()
        self.cases.show_forecasts(found, marked, is_today=is_today)
        left = [one for one in found if one.progress is not Progress.DONE]
        self._end.setVisible(is_today and bool(left))
        if left:
            self._show_end(left)

    def _show_end(self, left: list[Forecast]) -> None:
        last = max(left, key=lambda one: one.ends)
        planned = max((one.slot.ends_at for one in left if one.slot.ends_at), default=None)
        late = round((last.ends - datetime.combine(self.day, planned)).total_seconds() / 60) if planned else 0
        words = self.tr("Expected end {time}").format(time=days.clock(last.ends.time()))
        self._end.setText(words + (self.tr(" (+{minutes} min)").format(minutes=late) if late > 0 else ""))
        self._end.show_tone("warning" if late > 0 else "text2")

    def _look_at_clock(self) -> None:
        if days.clock(self._now().time()) != self._minute:
            self._show_clock()

    def _start(self) -> None:
        marked = self.marked
        if marked is not None:
            self.conference_wanted.emit(marked.slot.case_id, marked.slot.conference_key)

    def _turn(self, by: int) -> None:
        self.show_day(self.day + timedelta(days=by))
        self.place_focus()

    def _move(self, by: int) -> None:
        """Move the case with the keyboard on it; the arrows at the head of the list move the one that is chosen."""
        focused = QApplication.focusWidget()
        chosen = self.cases.rows.selected()
        if not isinstance(chosen, int) or (focused is not None and self.attendees.isAncestorOf(focused)):
            return
        with self._reporter.during(self.tr("Moving the case")):
            self._take(self._services.agendas.move(chosen, by))
            self.cases.rows.focus_row(chosen)

    def _note(self, draft: AttendeeDraft) -> None:
        with self._reporter.during(self.tr("Saving the attendance")) as outcome:
            self.attendees.take(self._services.agendas.note(self.day, draft))
        if not outcome.ok:
            self.attendees.show_kept(draft)

    def _listen(self) -> None:
        self.cases.wanted.connect(self.conference_wanted)
        self.cases.start.clicked.connect(self._start)
        self.cases.move_wanted.connect(self._move)
        self.attendees.noted.connect(self._note)
        self._today.clicked.connect(lambda: self.show_day(self._now().date()))
        timer = QTimer(self)
        timer.timeout.connect(self._look_at_clock)
        timer.start(_LOOK_AT_CLOCK)

    def _lay_out(self) -> None:
        heading = QHBoxLayout()
        heading.setContentsMargins(style.FAR, 0, style.FAR, 0)
        heading.setSpacing(style.NEAR)
        heading.addWidget(Label(self.tr("Agenda"), size="display", strong=True))
        heading.addWidget(self._date)
        heading.addStretch(1)
        heading.addWidget(self._end)
        heading.addWidget(self._today)
        for icon, name, by in (
            ("chevron-left", self.tr("Previous day (Alt+PgUp)"), -1),
            ("chevron-right", self.tr("Next day (Alt+PgDown)"), 1),
        ):
            turn = IconButton(icon, name, height=32)
            turn.clicked.connect(lambda _=False, by=by: self._turn(by))
            heading.addWidget(turn)
        self._to_cases = Button(self.tr("Go to the cases"), icon="folder", shortcut_hint="Ctrl+2")
        self._to_cases.clicked.connect(self.cases_wanted)
        self._nothing.add_flush(
            empty(
                self.tr("No conference is planned for this day"),
                self.tr("Open a case and plan a conference there. Whoever is invited is then on the list of the day.")
                if self._services.may_change
                else self.tr("The cases stand in their list."),
                (self._to_cases,),
            )
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 20, 0, 0)
        column.setSpacing(style.CLOSE)
        column.addLayout(heading)
        column.addLayout(self._side_by_side(), 1)

    def _side_by_side(self) -> QHBoxLayout:
        """Each list scrolls by itself: forty people do not push the cases out of view."""
        row = QHBoxLayout()
        row.setSpacing(0)
        for part, left in ((self.cases, style.FAR), (self.attendees, 0), (self._nothing, style.FAR)):
            page = PageScroll(part, left=left)
            row.addWidget(page, 1)
            self._pages.append(page)
        self.attendees.setMinimumWidth(_LIST_WIDTH)
        return row

"""The cases of a day in order: planned and expected times, how long they may take, and how far they are."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from models.rules.forecast import Forecast, Progress, planned_minutes
from ui import case_words, days
from ui.screens.columns import REST, in_columns, two_lines
from ui.widgets.buttons import Button, IconButton
from ui.widgets.labels import Hint, Label
from ui.widgets.rows import RowList
from ui.widgets.surfaces import Card


class CasesCard(Card):
    """Tells `wanted(case_id, conference_key)` for a case that is opened, and `move_wanted(by)` for the chosen one."""

    wanted = Signal(int, str)
    move_wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None, *, may_change: bool = True) -> None:
        self._may_change = may_change
        self._summary = Label(tone="text2")
        super().__init__(self.tr("Cases"), icon="clock", trailing=self._summary, parent=parent)
        self._shown: dict[object, Forecast] = {}
        self.start = Button(self.tr("Start"), "primary", shortcut_hint="F5", height=28)
        for icon, name, by in (
            ("arrow-up", self.tr("Move the case up (Ctrl+Shift+↑)"), -1),
            ("arrow-down", self.tr("Move the case down (Ctrl+Shift+↓)"), 1),
        ):
            move = IconButton(icon, name)
            move.clicked.connect(lambda _=False, by=by: self.move_wanted.emit(by))
            self.add_trailing(move)
            move.setVisible(may_change)
        self.add_trailing(self.start)
        self.rows = RowList(self.tr("Cases of the day"), row_height=46)
        self.rows.row_activated.connect(self._open)
        self.add_flush(self.rows)
        moving = self.tr("Enter opens a case. A case that moves changes times with its neighbour; the day stays.")
        self.add(Hint(moving if may_change else self.tr("Enter opens a case.")))

    def show_forecasts(self, found: Sequence[Forecast], marked: Forecast | None, *, is_today: bool) -> None:
        """Show these cases; *marked* is the one that F5 starts. What is expected is only told of today."""
        self._shown = {one.slot.conference_id: one for one in found}
        self._summary.setText(self._summed_up(found))
        self.start.setVisible(marked is not None)
        if marked is not None:
            begun = marked.progress is Progress.UNDER_WAY
            starts = self.tr("Continue") if begun else self.tr("Start")
            self.start.setText(starts if self._may_change else self.tr("Open"))
            self.start.setAccessibleName(f"{self.start.text()}: {marked.slot.number}")
        chosen = self.rows.selected()
        self.rows.show_rows([(key, self._row(one, is_today=is_today)) for key, one in self._shown.items()])
        if chosen not in self._shown and marked is not None:
            self.rows.select(marked.slot.conference_id)

    def _summed_up(self, found: Sequence[Forecast]) -> str:
        slots = [one.slot for one in found]
        said = [self.tr("%n case(s)", "", len(slots))]
        starts = [slot.starts_at for slot in slots if slot.starts_at]
        ends = [slot.ends_at for slot in slots if slot.ends_at]
        if starts and ends:
            said.append(f"{days.clock(min(starts))} – {days.clock(max(ends))}")
        return " · ".join(said)

    def _row(self, one: Forecast, *, is_today: bool) -> QWidget:
        slot = one.slot
        starts = days.clock(slot.starts_at) if slot.starts_at else "–"
        until = self.tr("until {time}").format(time=days.clock(slot.ends_at)) if slot.ends_at else ""
        detail = [
            *([slot.number] if slot.title != slot.number else []),
            self.tr("{minutes} min").format(minutes=planned_minutes(slot)),
            case_words.conference_kind(slot.kind),
            self.tr("%n invited", "", slot.invited),
        ]
        clock = self._clock(one) if is_today or one.progress is Progress.DONE else None
        return in_columns(
            (two_lines(starts, until, strong=True), 64),
            (two_lines(slot.title, " · ".join(detail), strong=True), REST),
            *([(clock, 104)] if clock is not None else []),
            (self._state(one), 78),
        )

    def _clock(self, one: Forecast) -> QWidget | None:
        """What is expected, where it differs from the plan; what it was, where it is done."""
        if one.progress is Progress.DONE:
            minutes = round((one.ends - one.begins) / timedelta(minutes=1))
            if one.slot.proceedings.started_at is None:
                return None
            begun = self.tr("begun {time}").format(time=days.clock(one.begins.time()))
            return two_lines(begun, self.tr("took {minutes} min").format(minutes=minutes), tone="text2")
        if one.progress is Progress.UNDER_WAY:
            over = self._over(one)
            words = self.tr("ends {time}").format(time=days.clock(one.ends.time()))
            return two_lines(words, self._minutes_more(over), tone="warning" if over > 0 else "text2")
        if one.minutes_late <= 0:
            return None
        words = self.tr("expected {time}").format(time=days.clock(one.begins.time()))
        return two_lines(words, self._minutes_more(one.minutes_late), tone="warning")

    def _over(self, one: Forecast) -> int:
        """The minutes after its planned end that a case is expected to end."""
        if one.slot.ends_at is None:
            return 0
        planned = datetime.combine(one.begins.date(), one.slot.ends_at)
        return round((one.ends - planned) / timedelta(minutes=1))

    def _minutes_more(self, minutes: int) -> str:
        return self.tr("{minutes} min later").format(minutes=minutes) if minutes > 0 else self.tr("on schedule")

    def _state(self, one: Forecast) -> Label:
        if one.progress is Progress.DONE:
            return Label(self.tr("Done"), tone="good", icon="check-circle")
        if one.progress is Progress.UNDER_WAY:
            return Label(self.tr("Busy"), tone="accent", icon="radio")
        return Label(self.tr("To do"), tone="text2", icon="circle", icon_tone="hint")

    def _open(self, key: object) -> None:
        slot = self._shown[key].slot
        self.wanted.emit(slot.case_id, slot.conference_key)

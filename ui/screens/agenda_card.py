"""The conferences of today: when, about whom, whether they are ready, and the way in."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from models.kinds import MinutesStatus, Step
from models.services import AgendaLine
from ui import case_words, days
from ui.screens.columns import REST, at_right, empty, in_columns, two_lines
from ui.widgets.buttons import Button
from ui.widgets.labels import Label
from ui.widgets.rows import RowList
from ui.widgets.surfaces import Card


class AgendaCard(Card):
    """Tells `wanted(case_id, conference_key)`; the marked conference is the one that F5 starts.

    `whole_wanted` asks for the agenda of the day, with its clock and its attendance.
    """

    wanted = Signal(int, str)
    whole_wanted = Signal()

    def __init__(
        self,
        lines: Sequence[AgendaLine],
        now: datetime,
        buttons: Sequence[QWidget],
        parent: QWidget | None = None,
        *,
        may_change: bool = True,
    ) -> None:
        self._may_change = may_change
        summary = Label(tone="text2")
        super().__init__(self.tr("Conferences"), icon="people", trailing=summary, parent=parent)
        self._lines = {(line.case_id, line.conference_key): line for line in lines}
        self.marked = _next_to_hold(lines, now)
        if not lines:
            self.add_flush(
                empty(
                    self.tr("No conference planned for today"),
                    self.tr("Open a case and plan a conference there, or start with a new case.")
                    if may_change
                    else self.tr("The cases stand in their list."),
                    buttons,
                )
            )
            return
        summary.setText(self._summed_up(lines))
        whole = Button(self.tr("Agenda"), icon="calendar", shortcut_hint="Ctrl+3", height=28)
        whole.setAccessibleName(self.tr("Agenda of the day, with attendance"))
        whole.clicked.connect(self.whole_wanted)
        self.add_trailing(whole)
        self.rows = RowList(self.tr("Conferences"), row_height=46)
        self.rows.row_activated.connect(self._open)
        for key, line in self._lines.items():
            self.rows.add_row(key, self._row(line))
        self.add_flush(self.rows)
        if self.marked is not None:
            self.rows.select((self.marked.case_id, self.marked.conference_key))

    def open_marked(self) -> None:
        """Go into the conference that is up next."""
        if self.marked is not None:
            self.wanted.emit(self.marked.case_id, self.marked.conference_key)

    def _summed_up(self, lines: Sequence[AgendaLine]) -> str:
        said = [self.tr("%n conference(s)", "", len(lines))]
        starts = [line.starts_at for line in lines if line.starts_at]
        ends = [line.ends_at for line in lines if line.ends_at]
        if starts and ends:
            said.append(f"{days.clock(min(starts))} – {days.clock(max(ends))}")
        return " · ".join(said)

    def _row(self, line: AgendaLine) -> QWidget:
        starts = days.clock(line.starts_at) if line.starts_at else "–"
        until = self.tr("until {time}").format(time=days.clock(line.ends_at)) if line.ends_at else ""
        title = line.number if line.title == line.number else f"{line.number} · {line.title}"
        return in_columns(
            (two_lines(starts, until, strong=True), 84),
            (two_lines(title, self._detail(line), strong=True), REST),
            (Label(case_words.conference_kind(line.kind), tone="text2"), 118),
            (self._state(line), 190),
            (at_right(self._button(line)), 130),
        )

    def _detail(self, line: AgendaLine) -> str:
        if line.status is MinutesStatus.FINAL or line.started:
            decisions = self.tr("%n decision(s)", "", line.decisions)
            actions = self.tr("%n action(s)", "", line.actions)
            return f"{decisions}, {actions}"
        invited = self.tr("%n invited", "", line.invited)
        if line.third_parties_unsigned:
            unsigned = self.tr("%n declaration(s) not signed", "", line.third_parties_unsigned)
            return f"{invited}, {unsigned}"
        return f"{invited} · {line.place}" if line.place else invited

    def _state(self, line: AgendaLine) -> Label:
        before = sum(1 for gap in line.gaps if gap.step is Step.PREPARE)
        blocking = sum(1 for gap in line.gaps if gap.code.blocks)
        if line.status is MinutesStatus.FINAL:
            return Label(self.tr("Minutes final"), tone="good", icon="check-circle")
        if line.started and blocking:
            return Label(self.tr("%n point(s) open", "", blocking), tone="warning", icon="half-circle")
        if line.started:
            return Label(self.tr("Ready to finalise"), tone="accent", icon="half-circle")
        if before:
            return Label(self.tr("%n point(s) open", "", before), tone="warning", icon="warning")
        return Label(self.tr("Prepared"), tone="good", icon="check-circle")

    def _button(self, line: AgendaLine) -> Button:
        marked = line is self.marked
        words = self.tr("Open")
        if marked and self._may_change:
            words = self.tr("Continue") if line.started else self.tr("Start")
        button = Button(words, "primary" if marked else "secondary", shortcut_hint="F5" if marked else "")
        button.setAccessibleName(f"{words}: {line.number}")
        button.clicked.connect(lambda: self.wanted.emit(line.case_id, line.conference_key))
        return button

    def _open(self, key: object) -> None:
        line = self._lines[key]  # type: ignore[index]
        self.wanted.emit(line.case_id, line.conference_key)


def _next_to_hold(lines: Sequence[AgendaLine], now: datetime) -> AgendaLine | None:
    """The last one that has begun; else the first that is not over yet; else the first that is not final."""
    waiting = [line for line in lines if line.status is MinutesStatus.DRAFT]
    under_way = [line for line in waiting if line.started]
    coming = [line for line in waiting if line.ends_at is None or line.ends_at >= now.time()]
    return next(iter(under_way[-1:] or coming or waiting), None)

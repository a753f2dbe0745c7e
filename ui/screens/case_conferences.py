"""The conferences of a case, latest first: planned, under way, or final, with their documents."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from models.kinds import MinutesStatus, Phase
from models.records import CaseSnapshot, ConferenceSnapshot
from ui import case_words, days, style
from ui.screens.columns import REST, at_right, empty, in_columns, two_lines
from ui.screens.page_scroll import PageScroll
from ui.widgets.buttons import Button
from ui.widgets.labels import Label
from ui.widgets.rows import RowList
from ui.widgets.surfaces import Card


class CaseConferences(QWidget):
    """Tells `wanted(key)` to go into one, `export_wanted(key)` for its documents, and `plan_wanted`."""

    wanted = Signal(str)
    export_wanted = Signal(str)
    plan_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = RowList(self.tr("Conferences"), row_height=46)
        self.rows.row_activated.connect(lambda key: self.wanted.emit(str(key)))
        self._plan = Button(self.tr("Plan a conference"), icon="calendar", shortcut_hint="Ctrl+Shift+N", height=28)
        self._plan.clicked.connect(self.plan_wanted)
        card = Card(self.tr("Conferences"), icon="calendar", trailing=self._plan)
        card.add_flush(self.rows)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(PageScroll(card))

    def show_case(self, case: CaseSnapshot) -> None:
        """Show the conferences of a case."""
        self._plan.setEnabled(case.phase is not Phase.CLOSED)
        self.rows.clear()
        for conference in reversed(case.conferences):
            self.rows.add_row(conference.key, self._row(case, conference))
        if not case.conferences:
            self.rows.add_strip(
                empty(
                    self.tr("No conference yet"),
                    self.tr("Add the people and organisations first, then plan the first conference."),
                )
            )

    def flush(self) -> bool:
        """Nothing is typed here."""
        return True

    def _row(self, case: CaseSnapshot, conference: ConferenceSnapshot) -> QWidget:
        kind = case_words.conference_kind(conference.kind)
        return in_columns(
            (two_lines(days.dated(conference.held_on), self._times(conference), strong=True), 150),
            (two_lines(kind, conference.place), REST),
            (two_lines(self._chair(case, conference), self._counts(conference)), 260),
            (self._state(conference), 150),
            (at_right(self._buttons(conference)), 236),
        )

    def _times(self, conference: ConferenceSnapshot) -> str:
        times = [days.clock(moment) for moment in (conference.starts_at, conference.ends_at) if moment]
        return " – ".join(times)

    def _chair(self, case: CaseSnapshot, conference: ConferenceSnapshot) -> str:
        chair = case.person(conference.chair)
        return self.tr("chair {name}").format(name=chair.name) if chair else self.tr("no chair yet")

    def _counts(self, conference: ConferenceSnapshot) -> str:
        if not (conference.decisions or conference.actions or conference.contributions):
            return self.tr("%n invited", "", len(conference.attendance))
        decisions = self.tr("%n decision(s)", "", len(conference.decisions))
        actions = self.tr("%n action(s)", "", len(conference.actions))
        return f"{decisions}, {actions}"

    def _state(self, conference: ConferenceSnapshot) -> Label:
        if conference.minutes_status is MinutesStatus.FINAL:
            return Label(self.tr("Minutes final"), tone="good", icon="check-circle")
        if conference.proceedings.started_at is not None:
            return Label(self.tr("Under way"), tone="accent", icon="half-circle")
        if conference.held_on >= date.today():
            return Label(self.tr("Planned"), tone="text2", icon="clock")
        return Label(self.tr("Draft minutes"), tone="warning", icon="pencil")

    def _buttons(self, conference: ConferenceSnapshot) -> QWidget:
        day = days.dated(conference.held_on)
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(style.CLOSE)
        documents = Button(self.tr("Documents"), icon="document", height=28)
        documents.setAccessibleName(self.tr("Documents of {day}").format(day=day))
        documents.clicked.connect(lambda: self.export_wanted.emit(conference.key))
        opens = Button(self.tr("Open"), height=28)
        opens.setAccessibleName(self.tr("Open the conference of {day}").format(day=day))
        opens.clicked.connect(lambda: self.wanted.emit(conference.key))
        row.addWidget(documents)
        row.addWidget(opens)
        return holder

"""The conferences of a case, latest first: planned, under way, or final, with their documents."""

from datetime import date, datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from models.kinds import MinutesStatus, Phase
from models.records import CaseSnapshot, ConferenceSnapshot
from models.rules.drafts import is_draft_too_long
from ui import case_words, days, style
from ui.reporter import Reporter
from ui.screens.case_version_line import CaseVersionLine, has_versions
from ui.screens.columns import REST, at_right, empty, in_columns, two_lines
from ui.screens.disclosures_card import DisclosuresCard
from ui.screens.page_scroll import PageScroll, in_page
from ui.widgets.buttons import Button
from ui.widgets.labels import Label
from ui.widgets.rows import RowList
from ui.widgets.surfaces import Card

if TYPE_CHECKING:
    from models.services import Services
    from ui.screens.case_versions import CaseVersions


class CaseConferences(QWidget):
    """Tells `wanted(key)` to go into one, `export_wanted(key)` for its documents, `plan_wanted` and `changed(case)`."""

    wanted = Signal(str)
    export_wanted = Signal(str)
    plan_wanted = Signal()
    changed = Signal(object)

    def __init__(self, services: "Services", reporter: Reporter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._services, self._reporter = services, reporter
        self._case: CaseSnapshot | None = None
        self.versions: CaseVersions | None = None
        self.rows = RowList(self.tr("Conferences"), row_height=46)
        self.rows.row_activated.connect(lambda key: self.wanted.emit(str(key)))
        self._plan = Button(self.tr("Plan a conference"), icon="calendar", shortcut_hint="Ctrl+Shift+N", height=28)
        self._plan.clicked.connect(self.plan_wanted)
        if not services.may_change:
            self._plan.hide()
        card = Card(self.tr("Conferences"), icon="calendar", trailing=self._plan)
        card.add_flush(self.rows)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self._pages = QStackedWidget()
        self.register = DisclosuresCard()
        self._pages.addWidget(PageScroll(in_page(card, self.register)))
        column.addWidget(self._pages)

    def show_case(self, case: CaseSnapshot) -> None:
        """Show the conferences of a case; the keyboard stays at the conference where it was."""
        held = self.window().focusWidget()
        at = self.rows.selected() if held is not None and self.rows.isAncestorOf(held) else None
        self._case = case
        self._show_list()
        self._plan.setEnabled(case.phase is not Phase.CLOSED)
        self.register.show_case(case)
        self.rows.clear()
        for conference in reversed(case.conferences):
            self.rows.add_row(conference.key, self._with_versions(case, conference))
        if not case.conferences:
            self.rows.add_strip(
                empty(
                    self.tr("No conference yet"),
                    self.tr("Add the people and organisations first, then plan the first conference."),
                )
            )
        self.rows.focus_row(at)

    def flush(self) -> bool:
        """Nothing is typed here."""
        return True

    def amend(self, key: str, reason: str) -> None:
        """Take up final minutes again for this reason, and go into the conference."""
        assert self._case is not None
        conference = self._case.conference(key)
        with self._reporter.during(self.tr("Amending the minutes")) as outcome:
            self._services.conferences.amend(conference.id, reason, datetime.now().astimezone())
            self._case = self._services.cases.get(self._case.id)
        if outcome.ok:
            self.changed.emit(self._case)
            self.wanted.emit(key)

    def withdraw(self, key: str) -> None:
        """Undo an amendment that is under way: the final version before it counts again."""
        assert self._case is not None
        conference = self._case.conference(key)
        with self._reporter.during(self.tr("Withdrawing the amendment")) as outcome:
            self._services.conferences.withdraw_amendment(conference.id)
            self._case = self._services.cases.get(self._case.id)
        if outcome.ok:
            self.changed.emit(self._case)
            self.show_case(self._case)
            self.rows.focus_row(key)

    def compare(self, key: str) -> None:
        """Show the versions of a conference's minutes in the place of the list."""
        from ui.screens.case_versions import CaseVersions  # it speaks the meeting's words, which load slowly

        assert self._case is not None
        conference = self._case.conference(key)
        with self._reporter.during(self.tr("Reading the versions")) as outcome:
            versions = self._services.conferences.versions(conference.id)
        if outcome.ok:
            self._show_list()
            self.versions = page = CaseVersions(self._case, key, versions)
            page.left.connect(self._leave_versions)
            self._pages.addWidget(page)
            self._pages.setCurrentWidget(page)
            page.place_focus()

    def _leave_versions(self) -> None:
        self._show_list()
        self.rows.setFocus()

    def _show_list(self) -> None:
        """The list, and nothing over it."""
        if self.versions is not None:
            self._pages.removeWidget(self.versions)
            self.versions.deleteLater()
            self.versions = None

    def _with_versions(self, case: CaseSnapshot, conference: ConferenceSnapshot) -> QWidget:
        row = self._row(case, conference)
        if not has_versions(conference):
            return row
        may_amend = self._services.may_change and case.phase is not Phase.CLOSED
        line = CaseVersionLine(conference, may_amend=may_amend)
        line.amend_wanted.connect(partial(self.amend, conference.key))
        line.compare_wanted.connect(partial(self.compare, conference.key))
        line.withdraw_wanted.connect(partial(self.withdraw, conference.key))
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(row)
        column.addWidget(line)
        return holder

    def _row(self, case: CaseSnapshot, conference: ConferenceSnapshot) -> QWidget:
        kind = case_words.conference_kind(conference.kind)
        return in_columns(
            (two_lines(days.dated(conference.held_on), self._times(conference), strong=True), 150),
            (two_lines(kind, conference.place), REST),
            (two_lines(self._chair(case, conference), self._counts(conference)), 260),
            (self._state(conference), 176),
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
        if is_draft_too_long(conference, date.today()):
            return Label(self.tr("Draft > 5 working days"), tone="warning", icon="warning")
        if conference.amendment is not None:
            return Label(self.tr("Being amended"), tone="warning", icon="pencil")
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
        if not self._services.may_change:
            documents.hide()
        return holder
